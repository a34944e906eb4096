/* Callbacks: who wants to hear of what, and the thread that tells them. */
#include "events.h"

#include <stdlib.h>
#include <string.h>

#include "handles.h"
#include "journal.h"
#include "platform.h"
#include "text.h"

typedef struct Delivery {
  struct Delivery *next;
  Registration *registration;
  HCS_EVENT_CALLBACK event;
  HCS_OPERATION_COMPLETION completion;
  void *context;
  int32_t type;
  char16_t *data;
  void *operation;
} Delivery;

static Delivery *queue;
static bool isStarted;
static int running;
static uint64_t fired;

// What was cleared, for a test that wants it called nevertheless.
static struct Cleared {
  HCS_EVENT_CALLBACK callback;
  void *context;
} cleared[64];
static int clearedCount;

#define DEADLOCK_NS 10000000000u

static void tell(Delivery *delivery) {
  if (delivery->completion != NULL) {
    delivery->completion(delivery->operation, delivery->context);
    return;
  }
  HCS_EVENT event = {.Type = delivery->type, .EventData = delivery->data, .Operation = delivery->operation};
  delivery->event(&event, delivery->context);
  // The data is only valid inside the callback: whoever reads it later should see that.
  memset(&event, 0xDD, sizeof event);
  if (delivery->data != NULL) memset(delivery->data, 0xDD, wideLength(delivery->data) * sizeof(char16_t));
}

static void deliver(void) {
  probeLock();
  for (;;) {
    Delivery *delivery = queue;
    if (delivery == NULL) {
      probeWait(ConditionEvents, FOREVER);
      continue;
    }
    queue = delivery->next;
    bool isStale = delivery->completion != NULL && handleFind(delivery->operation, HandleOperation) == NULL;
    if (!isStale) {
      Registration *registration = delivery->registration;
      if (registration != NULL) registration->running++;
      running++;
      probeUnlock();
      tell(delivery);
      probeLock();
      running--;
      fired++;
      if (registration != NULL) registration->running--;
      probeTell(ConditionChanged);
    }
    free(delivery->data);
    free(delivery);
  }
}

static void add(Delivery delivery) {
  if (!isStarted) {
    isStarted = true;
    probeStartThread(deliver);
  }
  Delivery **end = &queue;
  while (*end != NULL) end = &(*end)->next;
  *end = allocate(sizeof(Delivery));
  **end = delivery;
  probeTell(ConditionEvents);
}

static void dropQueued(const Registration *registration) {
  for (Delivery **at = &queue; *at != NULL;) {
    Delivery *delivery = *at;
    if (registration != NULL && delivery->registration != registration) {
      at = &delivery->next;
      continue;
    }
    *at = delivery->next;
    free(delivery->data);
    free(delivery);
  }
}

/* Kept until the process ends: operations and deliveries under way may look at it after its handle is closed. */
Registration *newRegistration(void) { return allocate(sizeof(Registration)); }

void registrationSet(Registration *registration, int32_t options, void *context, HCS_EVENT_CALLBACK callback,
                     const char *function) {
  if (registration->callback != NULL) {
    cleared[clearedCount++ % 64] = (struct Cleared){registration->callback, registration->context};
    // Before the wait: what happens meanwhile is no longer told, or the wait would have no end while things happen.
    registration->callback = NULL;
    dropQueued(registration);
    uint64_t until = probeNowNs() + DEADLOCK_NS;
    while (registration->running > 0 && probeNowNs() < until) probeWait(ConditionChanged, until);
    if (registration->running > 0) {
      journalViolation(function, "a callback ran for 10 seconds: it waits for the thread that made this call");
    }
  }
  registration->callback = callback;
  registration->context = context;
  registration->options = options;
}

bool fireEvent(Registration *registration, enum HcsEventType type, const char *data, void *operation) {
  if (registration->callback == NULL) return false;
  add((Delivery){.registration = registration,
                 .event = registration->callback,
                 .context = registration->context,
                 .type = (int32_t)type,
                 .data = wideFromUtf8(data),
                 .operation = operation});
  return true;
}

void fireCompletion(void *operation, HCS_OPERATION_COMPLETION callback, void *context) {
  add((Delivery){.completion = callback, .context = context, .operation = operation});
}

int fireCleared(void) {
  int count = clearedCount < 64 ? clearedCount : 64;
  for (int index = 0; index < count; index++) {
    add((Delivery){.event = cleared[index].callback,
                   .context = cleared[index].context,
                   .type = HcsEventSystemExited,
                   .data = wideFromUtf8("{\"Status\": 0, \"ExitType\": \"GracefulExit\"}")});
  }
  return count;
}

int runningCallbacks(void) { return running; }

uint64_t firedCallbacks(void) { return fired; }

void eventsReset(void) {
  dropQueued(NULL);
  fired = 0;
  clearedCount = 0;
}

/* Callbacks: who wants to hear of what, and the thread that tells them, one after the other. Under the lock. */
#ifndef PROBE_EVENTS_H
#define PROBE_EVENTS_H

#include "hcs.h"

/* The event callback of one handle. */
typedef struct Registration {
  HCS_EVENT_CALLBACK callback;
  void *context;
  int32_t options;
  /* Callbacks that are under way. */
  int running;
} Registration;

Registration *newRegistration(void);
/* Sets the callback, NULL for none; waits for one that runs. `function` is blamed when that takes too long. */
void registrationSet(Registration *registration, int32_t options, void *context, HCS_EVENT_CALLBACK callback,
                     const char *function);

/* Queues an event for the callback of a handle; answers whether it has one. data may be NULL. */
bool fireEvent(Registration *registration, enum HcsEventType type, const char *data, void *operation);
/* Queues the completion callback of an operation. */
void fireCompletion(void *operation, HCS_OPERATION_COMPLETION callback, void *context);
/* Queues the callbacks that were cleared; answers how many. */
int fireCleared(void);

int runningCallbacks(void);
uint64_t firedCallbacks(void);
void eventsReset(void);

#endif

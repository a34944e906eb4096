/* Memory that the caller has to release. */
#include "given.h"

#include <stdlib.h>
#include <string.h>

#include "journal.h"
#include "platform.h"

typedef struct Given {
  struct Given *next;
  char *memory;
  size_t sizeBytes;
  uint64_t mark;
} Given;

static Given *all;
static uint64_t count;
static uint64_t marks = 0x50524F4245000000u;

// A mark behind the contents tells this block from a later one in the same place.
static bool isReleased(const Given *given) {
  size_t whole = given->sizeBytes + sizeof given->mark;
  return platformIsReleased(given->memory, whole) ||
         memcmp(given->memory + given->sizeBytes, &given->mark, sizeof given->mark) != 0;
}

void *giveMemory(const void *bytes, size_t sizeBytes) {
  Given *given = allocate(sizeof(Given));
  *given = (Given){.next = all, .sizeBytes = sizeBytes, .mark = ++marks};
  given->memory = platformGive(sizeBytes + sizeof given->mark);
  memcpy(given->memory, bytes, sizeBytes);
  memcpy(given->memory + sizeBytes, &given->mark, sizeof given->mark);
  all = given;
  count++;
  return given->memory;
}

char16_t *giveText(const char *text) {
  if (text == NULL) return NULL;
  char16_t *wide = wideFromUtf8(text);
  void *memory = giveMemory(wide, (wideLength(wide) + 1) * sizeof(char16_t));
  free(wide);
  return memory;
}

bool givenIsAlive(const void *memory) {
  for (Given *given = all; given != NULL; given = given->next)
    if (given->memory == memory) return !isReleased(given);
  return false;
}

uint64_t givenUnreleased(void) {
  uint64_t unreleased = 0;
  for (Given **at = &all; *at != NULL;) {
    Given *given = *at;
    if (isReleased(given)) {
      *at = given->next;
      free(given);
    } else {
      unreleased++;
      at = &given->next;
    }
  }
  return unreleased;
}

uint64_t givenCount(void) { return count; }

void givenReset(void) {
  while (all != NULL) {
    Given *given = all;
    all = given->next;
    free(given);
  }
  count = 0;
}

#ifndef _WIN32
static void *release(const char *function, void *memory) {
  if (memory == NULL) return NULL;
  probeLock();
  Given **at = &all;
  while (*at != NULL && (*at)->memory != memory) at = &(*at)->next;
  Given *given = *at;
  bool isOurs = given != NULL && strcmp(function, "LocalFree") == 0;
  if (given == NULL) journalViolation(function, "the pointer was not given, or is released already");
  if (given != NULL && !isOurs) journalViolation(function, "the pointer is to be released with LocalFree");
  if (given != NULL) {
    *at = given->next;
    // Whoever reads it after the release should see that.
    memset(given->memory, 0xDD, given->sizeBytes);
    platformTakeBack(given->memory);
    free(given);
  }
  probeUnlock();
  return isOurs ? NULL : memory;
}

PROBE_EXPORT void *LocalFree(void *memory) { return release("LocalFree", memory); }

PROBE_EXPORT void CoTaskMemFree(void *memory) { release("CoTaskMemFree", memory); }
#endif

/* Handles: a number tells its kind and its turn. */
#include "handles.h"

#include <stdlib.h>
#include <string.h>

#include "platform.h"

const char *const handleKindNames[HandleKindCount] = {"operation", "system", "process", "stream",
                                                       "vhd",       "file",   "token",   "service"};

static const char *const openNames[HandleKindCount] = {"an operation handle", "a system handle", "a process handle",
                                                       "a stream handle", "a vhd handle", "a file handle",
                                                       "a token handle", "a service handle"};
static const char *const closedNames[HandleKindCount] = {"a closed operation handle", "a closed system handle",
                                                         "a closed process handle", "a closed stream handle",
                                                         "a closed vhd handle", "a closed file handle",
                                                         "a closed token handle", "a closed service handle"};

typedef struct {
  uint64_t value;
  void *object;
} Slot;

static Slot *slots[HandleKindCount];
static int counts[HandleKindCount];
static int capacities[HandleKindCount];
static uint64_t turn;

// In the range of what a pointer of a process can be, far from what an allocation gives.
#define HANDLE_BASE 0x500000000000u
#define HANDLE_KIND_SHIFT 40
#define HANDLE_STEP 16

static Slot *find(const void *handle, HandleKind kind) {
  // The newest first: most handles live short.
  for (int index = counts[kind] - 1; index >= 0; index--)
    if (slots[kind][index].value == (uint64_t)(uintptr_t)handle) return &slots[kind][index];
  return NULL;
}

void *handleOpen(HandleKind kind, void *object) {
  if (counts[kind] == capacities[kind]) {
    capacities[kind] = capacities[kind] * 2 + 16;
    slots[kind] = realloc(slots[kind], (size_t)capacities[kind] * sizeof(Slot));
    if (slots[kind] == NULL) abort();
  }
  turn++;
  uint64_t value = HANDLE_BASE + ((uint64_t)kind << HANDLE_KIND_SHIFT) + turn * HANDLE_STEP;
  slots[kind][counts[kind]++] = (Slot){.value = value, .object = object};
  return (void *)(uintptr_t)value;
}

void *handleFind(const void *handle, HandleKind kind) {
  Slot *slot = find(handle, kind);
  return slot == NULL ? NULL : slot->object;
}

const char *handleDescribe(const void *handle) {
  if (handle == NULL) return "NULL";
  uint64_t value = (uint64_t)(uintptr_t)handle;
  for (HandleKind kind = 0; kind < HandleKindCount; kind++) {
    uint64_t start = HANDLE_BASE + ((uint64_t)kind << HANDLE_KIND_SHIFT);
    bool isOfKind = value > start && value <= start + turn * HANDLE_STEP && value % HANDLE_STEP == 0;
    if (isOfKind) return find(handle, kind) == NULL ? closedNames[kind] : openNames[kind];
  }
  return "no handle";
}

const char *handleDescribeKind(HandleKind kind) { return openNames[kind]; }

void handleClose(const void *handle) {
  for (HandleKind kind = 0; kind < HandleKindCount; kind++) {
    Slot *slot = find(handle, kind);
    if (slot == NULL) continue;
    Slot *end = slots[kind] + counts[kind];
    memmove(slot, slot + 1, (size_t)((char *)end - (char *)(slot + 1)));
    counts[kind]--;
  }
}

int handleCount(HandleKind kind) { return counts[kind]; }

void *handleAt(HandleKind kind, int index) {
  return index < counts[kind] ? (void *)(uintptr_t)slots[kind][index].value : NULL;
}

void handleCloseAll(void) { memset(counts, 0, sizeof counts); }

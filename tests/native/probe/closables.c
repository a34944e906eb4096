/* Handles that the caller closes with CloseHandle: pipes on Windows, handles of the probe elsewhere. */
#include "closables.h"

#include <stdlib.h>

#include "journal.h"
#include "platform.h"
#include "text.h"

typedef struct Closable {
  struct Closable *next;
  HandleKind kind;
  HANDLE pipe;
  void *object;
} Closable;

static Closable *pipes;

/* Forgets what was closed; before a new pipe may get the same number. */
static void sweep(void) {
  for (Closable **at = &pipes; *at != NULL;) {
    Closable *closable = *at;
    if (platformIsStreamClosed(closable->pipe)) {
      *at = closable->next;
      free(closable);
    } else {
      at = &closable->next;
    }
  }
}

HANDLE closableOpen(HandleKind kind, void *object) {
  sweep();
  HANDLE pipe = platformOpenStream();
  if (pipe == NULL) return handleOpen(kind, object);
  Closable *closable = allocate(sizeof(Closable));
  *closable = (Closable){.next = pipes, .kind = kind, .pipe = pipe, .object = object};
  pipes = closable;
  return pipe;
}

static Closable *findPipe(const void *handle) {
  Closable *closable = pipes;
  while (closable != NULL && closable->pipe != handle) closable = closable->next;
  return closable == NULL || platformIsStreamClosed(closable->pipe) ? NULL : closable;
}

void *closableFind(const void *handle, HandleKind kind) {
  const Closable *closable = findPipe(handle);
  if (closable == NULL) return handleFind(handle, kind);
  return closable->kind == kind ? closable->object : NULL;
}

const char *closableDescribe(const void *handle) {
  const Closable *closable = findPipe(handle);
  return closable == NULL ? handleDescribe(handle) : handleDescribeKind(closable->kind);
}

int closablesOpen(HandleKind kind) {
  sweep();
  int count = handleCount(kind);
  for (const Closable *closable = pipes; closable != NULL; closable = closable->next) count += closable->kind == kind;
  return count;
}

void closablesReset(void) {
  sweep();
  while (pipes != NULL) {
    Closable *closable = pipes;
    pipes = closable->next;
    platformCloseStream(closable->pipe);
    free(closable);
  }
}

#ifndef _WIN32
static const HandleKind closedHere[] = {HandleStream, HandleVhd, HandleFile, HandleToken};

PROBE_EXPORT int32_t CloseHandle(HANDLE handle) {
  probeLock();
  bool isOpen = false;
  for (size_t index = 0; index < sizeof closedHere / sizeof *closedHere; index++)
    isOpen = isOpen || handleFind(handle, closedHere[index]) != NULL;
  if (isOpen) handleClose(handle);
  if (!isOpen) journalViolation("CloseHandle", "hObject is %s", handleDescribe(handle));
  probeUnlock();
  return isOpen;
}
#endif

/* Handles that the caller closes with CloseHandle: pipes on Windows, handles of the probe elsewhere. Under the lock. */
#ifndef PROBE_CLOSABLES_H
#define PROBE_CLOSABLES_H

#include "handles.h"
#include "hcs.h"

/* A new handle of a kind, for an object that the handle does not own. */
HANDLE closableOpen(HandleKind kind, void *object);
/* The object of an open handle of this kind, whoever closes that kind; NULL for any other value. */
void *closableFind(const void *handle, HandleKind kind);
const char *closableDescribe(const void *handle);
int closablesOpen(HandleKind kind);
void closablesReset(void);

#endif

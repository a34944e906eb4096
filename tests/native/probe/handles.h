/* Handles: numbers that are never used twice, so that a closed or wrong one is always recognised. Under the lock. */
#ifndef PROBE_HANDLES_H
#define PROBE_HANDLES_H

#include "base.h"

typedef enum {
  HandleOperation,
  HandleSystem,
  HandleProcess,
  HandleStream,
  HandleVhd,
  HandleFile,
  HandleToken,
  HandleService,
  HandleKindCount
} HandleKind;

extern const char *const handleKindNames[HandleKindCount];

void *handleOpen(HandleKind kind, void *object);
/* The object of an open handle of this kind; NULL for any other value. */
void *handleFind(const void *handle, HandleKind kind);
/* Says what a value is: "a closed system handle", "an operation handle", "no handle". */
const char *handleDescribe(const void *handle);
/* The same for an open handle of a kind. */
const char *handleDescribeKind(HandleKind kind);
void handleClose(const void *handle);
int handleCount(HandleKind kind);
/* The open handles of a kind, one after the other from 0 on; NULL at the end. */
void *handleAt(HandleKind kind, int index);
void handleCloseAll(void);

#endif

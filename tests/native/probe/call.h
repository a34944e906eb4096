/* One call of an export: what arrived, whether it may go on, what it answers. From begin to end it holds the lock. */
#ifndef PROBE_CALL_H
#define PROBE_CALL_H

#include "handles.h"
#include "hcs.h"
#include "text.h"

typedef struct Call {
  const char *function;
  /* Why the call may not go on; RESULT_OK while it may. */
  HRESULT refused;
  /* A scripted answer of success for a call without an operation: its result in place of the real one. */
  bool hasScriptedResult;
  char *scriptedResult;
  Text arguments;
} Call;

typedef enum { MayBeNull, Required } Need;

/* Takes the lock, after the time that the function is told to block. */
Call beginCall(const char *function);
/* For a call with an operation: the operation takes the time, not the call. */
Call beginTrackedCall(const char *function);

/* What was handed in; each refuses the call, and counts a violation, when it is not as documented. */
void takeText(Call *call, const char *name, PCWSTR text, Need need);
void *takeHandle(Call *call, const char *name, const void *handle, HandleKind kind);
/* A handle that is looked at elsewhere. */
void takeAnyHandle(Call *call, const char *name, const void *handle);
void takeNumber(Call *call, const char *name, uint64_t number);
void takeReserved(Call *call, const char *name, const void *pointer);
void takeOut(Call *call, const char *name, const void *pointer, Need need);
void takePointer(Call *call, const char *name, const void *pointer);

/* Refuses without a violation, unless the call is refused already. */
void refuse(Call *call, HRESULT reason);
/* Refuses and counts what no correct caller does. */
void refuseViolation(Call *call, HRESULT reason, const char *argument, const char *what);

/* The last question before the work: false when the call is refused, by its arguments or by a script. */
bool mayGoOn(Call *call);

/* Journals the call, frees the lock, answers. */
HRESULT endCall(Call *call);
void endCallWithoutResult(Call *call);

#endif

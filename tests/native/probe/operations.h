/* Operations: what was started, when it is done, what came of it. Under the lock. */
#ifndef PROBE_OPERATIONS_H
#define PROBE_OPERATIONS_H

#include "call.h"
#include "json.h"

typedef enum { OperationIdle, OperationPending, OperationDone } OperationState;

typedef struct Operation {
  void *handle;
  void *context;
  HCS_OPERATION_COMPLETION callback;
  OperationState state;
  int32_t type;
  uint64_t id;
  void *system;
  void *process;
  HRESULT hresult;
  char *result;
  HCS_PROCESS_INFORMATION information;
  /* Calls that wait for it on other threads. */
  int waiters;
  bool isClosed;
} Operation;

/* What an operation does to the host. Members that an effect does not need stay empty. */
typedef struct Work {
  /* Says whether the host allows it now, and why not in result; changes nothing. May be NULL. */
  HRESULT (*check)(struct Work *work, Text *result);
  /* Does it and writes its result document, if it has one. May be NULL. */
  HRESULT (*effect)(struct Work *work, Text *result);
  /* After a failure, scripted ones too. May be NULL. */
  void (*abandon)(struct Work *work);
  struct System *system;
  struct Process *process;
  /* The document of the call, owned by the work. */
  Json *document;
  bool isDocumentGiven;
  /* The namespace of an enumeration, owned by the work; NULL for the usual one. */
  char16_t *nameSpace;
  HCS_PROCESS_INFORMATION information;
} Work;

/* The operation of a call; NULL and refused when it is none, or busy. */
Operation *takeOperation(Call *call, HCS_OPERATION operation);

/* What an operation is called on: whose events hear of its end. */
typedef struct Target {
  void *system;
  void *process;
  struct Registration *registration;
} Target;

/* Starts the work, when the call may go on; what the work owns is freed in every case. */
void startOperation(Call *call, Operation *operation, enum HcsOperationType type, Target target, Work work);

/* Reads the document of a call into the work. NULL text and empty text leave it NULL. */
void workRead(Work *work, PCWSTR document);

/* An error for a check or an effect: writes the ResultError document, answers the HRESULT. */
HRESULT failWith(Text *result, HRESULT hresult, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Closes the handle; what is under way goes on. */
void operationClose(Operation *operation);
/* Frees a closed operation that nobody waits for. */
void operationRelease(Operation *operation);

/* True when an operation on this handle is pending. */
bool isOperationPendingOn(const void *systemOrProcess);
int pendingOperations(void);
void operationsComplete(const char *function);
/* Every pending operation ends with this HRESULT, without its effect. */
void operationsAbandon(HRESULT hresult);
/* The same, and all operations are closed. */
void operationsReset(void);

#endif

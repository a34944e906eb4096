/* The exports about operations themselves. */
#include "events.h"
#include "given.h"
#include "journal.h"
#include "operations.h"
#include "platform.h"

PROBE_EXPORT HCS_OPERATION HcsCreateOperation(const void *context, HCS_OPERATION_COMPLETION callback) {
  Call call = beginCall("HcsCreateOperation");
  takePointer(&call, "context", context);
  takePointer(&call, "callback", (const void *)(uintptr_t)callback);
  HCS_OPERATION handle = NULL;
  if (mayGoOn(&call)) {
    Operation *operation = allocate(sizeof(Operation));
    *operation = (Operation){.context = (void *)(uintptr_t)context,
                             .callback = callback,
                             .type = HcsOperationTypeNone,
                             .id = INVALID_OPERATION_ID};
    handle = operation->handle = handleOpen(HandleOperation, operation);
  }
  endCallWithoutResult(&call);
  return handle;
}

PROBE_EXPORT void HcsCloseOperation(HCS_OPERATION handle) {
  Call call = beginCall("HcsCloseOperation");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  if (mayGoOn(&call)) {
    if (operation->state == OperationPending) journalClosedInUse();
    if (operation->waiters > 0) journalViolation(call.function, "another thread waits for the operation");
    operationClose(operation);
  }
  endCallWithoutResult(&call);
}

PROBE_EXPORT void *HcsGetOperationContext(HCS_OPERATION handle) {
  Call call = beginCall("HcsGetOperationContext");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  void *context = mayGoOn(&call) ? operation->context : NULL;
  endCallWithoutResult(&call);
  return context;
}

PROBE_EXPORT HRESULT HcsSetOperationContext(HCS_OPERATION handle, const void *context) {
  Call call = beginCall("HcsSetOperationContext");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  takePointer(&call, "context", context);
  if (mayGoOn(&call)) operation->context = (void *)(uintptr_t)context;
  return endCall(&call);
}

PROBE_EXPORT HCS_SYSTEM HcsGetComputeSystemFromOperation(HCS_OPERATION handle) {
  Call call = beginCall("HcsGetComputeSystemFromOperation");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  HCS_SYSTEM system = mayGoOn(&call) ? operation->system : NULL;
  endCallWithoutResult(&call);
  return system;
}

PROBE_EXPORT HCS_PROCESS HcsGetProcessFromOperation(HCS_OPERATION handle) {
  Call call = beginCall("HcsGetProcessFromOperation");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  HCS_PROCESS process = mayGoOn(&call) ? operation->process : NULL;
  endCallWithoutResult(&call);
  return process;
}

PROBE_EXPORT int32_t HcsGetOperationType(HCS_OPERATION handle) {
  Call call = beginCall("HcsGetOperationType");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  int32_t type = mayGoOn(&call) ? operation->type : HcsOperationTypeNone;
  endCallWithoutResult(&call);
  return type;
}

PROBE_EXPORT uint64_t HcsGetOperationId(HCS_OPERATION handle) {
  Call call = beginCall("HcsGetOperationId");
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  uint64_t id = mayGoOn(&call) ? operation->id : INVALID_OPERATION_ID;
  endCallWithoutResult(&call);
  return id;
}

/* What an operation answers now. Process information is only there for the two calls that give it. */
static void answer(Call *call, Operation *operation, HCS_PROCESS_INFORMATION *information, bool wantsInformation,
                   PWSTR *resultDocument, HRESULT whilePending) {
  bool hasInformation =
      operation->type == HcsOperationTypeCreateProcess || operation->type == HcsOperationTypeGetProcessInfo;
  if (operation->state == OperationIdle) {
    refuse(call, HCS_OPERATION_NOT_STARTED);
  } else if (wantsInformation && !hasInformation) {
    refuse(call, RESULT_INVALIDARG);
  } else if (operation->state == OperationPending) {
    refuse(call, whilePending);
  } else {
    if (resultDocument != NULL) *resultDocument = giveText(operation->result);
    if (information != NULL && operation->hresult >= 0) *information = operation->information;
    refuse(call, operation->hresult);
  }
}

static HRESULT getResult(const char *function, HCS_OPERATION handle, HCS_PROCESS_INFORMATION *information,
                         bool wantsInformation, PWSTR *resultDocument) {
  Call call = beginCall(function);
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  if (wantsInformation) takeOut(&call, "processInformation", information, MayBeNull);
  takeOut(&call, "resultDocument", resultDocument, MayBeNull);
  if (resultDocument != NULL) *resultDocument = NULL;
  if (mayGoOn(&call)) {
    if (call.hasScriptedResult && resultDocument != NULL)
      *resultDocument = giveText(call.scriptedResult);
    else
      answer(&call, operation, information, wantsInformation, resultDocument, HCS_OPERATION_PENDING);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsGetOperationResult(HCS_OPERATION operation, PWSTR *resultDocument) {
  return getResult("HcsGetOperationResult", operation, NULL, false, resultDocument);
}

PROBE_EXPORT HRESULT HcsGetOperationResultAndProcessInfo(HCS_OPERATION operation, HCS_PROCESS_INFORMATION *information,
                                                         PWSTR *resultDocument) {
  return getResult("HcsGetOperationResultAndProcessInfo", operation, information, true, resultDocument);
}

static HRESULT waitForResult(const char *function, HCS_OPERATION handle, DWORD timeoutMs,
                             HCS_PROCESS_INFORMATION *information, bool wantsInformation, PWSTR *resultDocument) {
  Call call = beginCall(function);
  Operation *operation = takeHandle(&call, "operation", handle, HandleOperation);
  takeNumber(&call, "timeoutMs", timeoutMs);
  if (wantsInformation) takeOut(&call, "processInformation", information, MayBeNull);
  takeOut(&call, "resultDocument", resultDocument, MayBeNull);
  if (resultDocument != NULL) *resultDocument = NULL;
  if (mayGoOn(&call)) {
    uint64_t until = timeoutMs == INFINITE_MS ? FOREVER : probeNowNs() + (uint64_t)timeoutMs * 1000000u;
    operation->waiters++;
    while (operation->state == OperationPending && !operation->isClosed && probeNowNs() < until)
      probeWait(ConditionChanged, until);
    operation->waiters--;
    answer(&call, operation, information, wantsInformation, resultDocument, HCS_OPERATION_TIMEOUT);
    operationRelease(operation);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsWaitForOperationResult(HCS_OPERATION operation, DWORD timeoutMs, PWSTR *resultDocument) {
  return waitForResult("HcsWaitForOperationResult", operation, timeoutMs, NULL, false, resultDocument);
}

PROBE_EXPORT HRESULT HcsWaitForOperationResultAndProcessInfo(HCS_OPERATION operation, DWORD timeoutMs,
                                                             HCS_PROCESS_INFORMATION *information,
                                                             PWSTR *resultDocument) {
  return waitForResult("HcsWaitForOperationResultAndProcessInfo", operation, timeoutMs, information, true,
                       resultDocument);
}

PROBE_EXPORT HRESULT HcsSetOperationCallback(HCS_OPERATION handle, const void *context,
                                             HCS_OPERATION_COMPLETION callback) {
  Call call = beginCall("HcsSetOperationCallback");
  Operation *operation = takeOperation(&call, handle);
  takePointer(&call, "context", context);
  takePointer(&call, "callback", (const void *)(uintptr_t)callback);
  if (callback == NULL) refuseViolation(&call, RESULT_INVALIDARG, "callback", "NULL");
  if (mayGoOn(&call)) {
    operation->context = (void *)(uintptr_t)context;
    operation->callback = callback;
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsCancelOperation(HCS_OPERATION handle) {
  Call call = beginCall("HcsCancelOperation");
  takeHandle(&call, "operation", handle, HandleOperation);
  // Windows documents that it never does anything.
  if (mayGoOn(&call)) refuse(&call, RESULT_NOTIMPL);
  return endCall(&call);
}

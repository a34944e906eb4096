/* The exports that make, open and close compute systems. */
#include "systems.h"

static HRESULT becomeCreated(Work *work, Text *result) {
  (void)result;
  readDocument(work->system, work->document);
  work->system->state = StateCreated;
  // Whoever closed the last handle meanwhile will not close it again.
  if (work->system->handles == 0 && work->system->endsWithLastHandle) systemEnd(work->system, ForcedExit, 0);
  return RESULT_OK;
}

static void abandonCreate(Work *work) {
  work->system->state = StateStopped;
  work->system->exitType = UnexpectedExit;
  work->system->hasExited = work->system->isGone = true;
}

static HRESULT create(Call *call, PCWSTR nameSpace, PCWSTR id, PCWSTR configuration, HCS_OPERATION operationHandle,
                      const HCS_CREATE_OPTIONS_1 *options, HCS_SYSTEM *computeSystem) {
  takeText(call, "id", id, Required);
  takeText(call, "configuration", configuration, Required);
  Operation *operation = takeOperation(call, operationHandle);
  takeOut(call, "computeSystem", computeSystem, Required);
  if (computeSystem != NULL) *computeSystem = NULL;
  if (id != NULL && *id == 0) refuse(call, RESULT_INVALIDARG);
  if (call->refused != RESULT_OK) return endCall(call);
  System *system = systemAdd(nameSpace, id);
  SystemHandle *opened = systemOpen(system);
  if (options != NULL) {
    registrationSet(opened->registration, options->CallbackOptions, (void *)(uintptr_t)options->CallbackContext,
                    options->Callback, call->function);
  }
  Work work = {.check = checkDocument, .effect = becomeCreated, .abandon = abandonCreate, .system = system};
  workRead(&work, configuration);
  startOperation(call, operation, HcsOperationTypeCreate, systemTarget(opened), work);
  if (call->refused == RESULT_OK)
    *computeSystem = opened->handle;
  else
    systemClose(opened, call->function);
  return endCall(call);
}

PROBE_EXPORT HRESULT HcsCreateComputeSystem(PCWSTR id, PCWSTR configuration, HCS_OPERATION operation,
                                            const void *securityDescriptor, HCS_SYSTEM *computeSystem) {
  Call call = beginTrackedCall("HcsCreateComputeSystem");
  takeReserved(&call, "securityDescriptor", securityDescriptor);
  return create(&call, NULL, id, configuration, operation, NULL, computeSystem);
}

PROBE_EXPORT HRESULT HcsCreateComputeSystemInNamespace(PCWSTR idNamespace, PCWSTR id, PCWSTR configuration,
                                                       HCS_OPERATION operation, const HCS_CREATE_OPTIONS_1 *options,
                                                       HCS_SYSTEM *computeSystem) {
  Call call = beginTrackedCall("HcsCreateComputeSystemInNamespace");
  takeText(&call, "idNamespace", idNamespace, Required);
  takePointer(&call, "options", options);
  if (options != NULL) {
    takeNumber(&call, "options.Version", (uint32_t)options->Version);
    takePointer(&call, "options.UserToken", options->UserToken);
    takePointer(&call, "options.SecurityDescriptor", options->SecurityDescriptor);
    takeNumber(&call, "options.CallbackOptions", (uint32_t)options->CallbackOptions);
    takePointer(&call, "options.CallbackContext", options->CallbackContext);
    takePointer(&call, "options.Callback", (const void *)(uintptr_t)options->Callback);
    if (options->Version != HcsCreateOptions_1)
      refuseViolation(&call, RESULT_INVALIDARG, "options.Version", "not HcsCreateOptions_1");
    if ((options->CallbackOptions & ~HcsEventOptionAll) != 0)
      refuseViolation(&call, RESULT_INVALIDARG, "options.CallbackOptions", "no set of HCS_EVENT_OPTIONS");
  }
  return create(&call, idNamespace, id, configuration, operation, options, computeSystem);
}

static HRESULT open(Call *call, PCWSTR nameSpace, PCWSTR id, DWORD requestedAccess, HCS_SYSTEM *computeSystem) {
  takeText(call, "id", id, Required);
  takeNumber(call, "requestedAccess", requestedAccess);
  takeOut(call, "computeSystem", computeSystem, Required);
  if (requestedAccess != GENERIC_ALL_ACCESS)
    refuseViolation(call, RESULT_INVALIDARG, "requestedAccess", "not GENERIC_ALL");
  if (computeSystem != NULL) *computeSystem = NULL;
  if (mayGoOn(call)) {
    System *system = systemFind(nameSpace, id);
    if (system == NULL)
      refuse(call, HCS_SYSTEM_NOT_FOUND);
    else
      *computeSystem = systemOpen(system)->handle;
  }
  return endCall(call);
}

PROBE_EXPORT HRESULT HcsOpenComputeSystem(PCWSTR id, DWORD requestedAccess, HCS_SYSTEM *computeSystem) {
  Call call = beginCall("HcsOpenComputeSystem");
  return open(&call, NULL, id, requestedAccess, computeSystem);
}

PROBE_EXPORT HRESULT HcsOpenComputeSystemInNamespace(PCWSTR idNamespace, PCWSTR id, DWORD requestedAccess,
                                                     HCS_SYSTEM *computeSystem) {
  Call call = beginCall("HcsOpenComputeSystemInNamespace");
  takeText(&call, "idNamespace", idNamespace, Required);
  return open(&call, idNamespace, id, requestedAccess, computeSystem);
}

PROBE_EXPORT void HcsCloseComputeSystem(HCS_SYSTEM handle) {
  Call call = beginCall("HcsCloseComputeSystem");
  SystemHandle *opened = takeHandle(&call, "computeSystem", handle, HandleSystem);
  if (mayGoOn(&call)) systemClose(opened, call.function);
  endCallWithoutResult(&call);
}

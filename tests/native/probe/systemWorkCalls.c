/* The exports that work on compute systems with an operation. */
#include "systems.h"

/* A call on a system with an operation and optional JSON. */
static HRESULT workOn(Call call, HCS_SYSTEM handle, HCS_OPERATION operationHandle, const char *argument,
                      PCWSTR document, Need need, enum HcsOperationType type, Work (*workFor)(System *system)) {
  SystemHandle *opened = takeSystem(&call, handle);
  Operation *operation = takeOperation(&call, operationHandle);
  takeText(&call, argument, document, need);
  if (call.refused == RESULT_OK) {
    Work work = workFor(opened->system);
    workRead(&work, document);
    startOperation(&call, operation, type, systemTarget(opened), work);
  }
  return endCall(&call);
}

#define SYSTEM_CALL(name, type, workFor)                                                         \
  PROBE_EXPORT HRESULT name(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options) { \
    Call call = beginTrackedCall(#name);                                                         \
    return workOn(call, computeSystem, operation, "options", options, MayBeNull, type, workFor); \
  }

SYSTEM_CALL(HcsStartComputeSystem, HcsOperationTypeStart, startWork)
SYSTEM_CALL(HcsShutDownComputeSystem, HcsOperationTypeShutdown, shutDownWork)
SYSTEM_CALL(HcsTerminateComputeSystem, HcsOperationTypeTerminate, terminateWork)
SYSTEM_CALL(HcsCrashComputeSystem, HcsOperationTypeCrash, crashWork)
SYSTEM_CALL(HcsPauseComputeSystem, HcsOperationTypePause, pauseWork)
SYSTEM_CALL(HcsResumeComputeSystem, HcsOperationTypeResume, resumeWork)
SYSTEM_CALL(HcsSaveComputeSystem, HcsOperationTypeSave, saveWork)

PROBE_EXPORT HRESULT HcsGetComputeSystemProperties(HCS_SYSTEM computeSystem, HCS_OPERATION operation,
                                                   PCWSTR propertyQuery) {
  return workOn(beginTrackedCall("HcsGetComputeSystemProperties"), computeSystem, operation, "propertyQuery",
                propertyQuery, MayBeNull, HcsOperationTypeGetProperties, propertiesWork);
}

PROBE_EXPORT HRESULT HcsModifyComputeSystem(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR configuration,
                                            HANDLE identity) {
  Call call = beginTrackedCall("HcsModifyComputeSystem");
  takePointer(&call, "identity", identity);
  return workOn(call, computeSystem, operation, "configuration", configuration, Required, HcsOperationTypeModify,
                modifyWork);
}

static HRESULT enumerate(Work *work, Text *result) {
  writeEnumeration(result, work->nameSpace, work->document);
  return RESULT_OK;
}

static HRESULT startEnumeration(Call *call, PCWSTR nameSpace, PCWSTR query, HCS_OPERATION operationHandle) {
  takeText(call, "query", query, MayBeNull);
  Operation *operation = takeOperation(call, operationHandle);
  if (call->refused == RESULT_OK) {
    Work work = {.check = checkSystemQuery, .effect = enumerate, .nameSpace = wideCopy(nameSpace)};
    workRead(&work, query);
    startOperation(call, operation, HcsOperationTypeEnumerate, (Target){0}, work);
  }
  return endCall(call);
}

PROBE_EXPORT HRESULT HcsEnumerateComputeSystems(PCWSTR query, HCS_OPERATION operation) {
  Call call = beginTrackedCall("HcsEnumerateComputeSystems");
  return startEnumeration(&call, NULL, query, operation);
}

PROBE_EXPORT HRESULT HcsEnumerateComputeSystemsInNamespace(PCWSTR idNamespace, PCWSTR query, HCS_OPERATION operation) {
  Call call = beginTrackedCall("HcsEnumerateComputeSystemsInNamespace");
  takeText(&call, "idNamespace", idNamespace, Required);
  return startEnumeration(&call, idNamespace, query, operation);
}

/* The exports with which one hears of a system's events and of its end. */
#include "given.h"
#include "platform.h"
#include "systems.h"

/* Waits on a handle that somebody may close meanwhile, which no correct caller does. */
static HRESULT awaitExit(SystemHandle *opened, HCS_SYSTEM handle, uint64_t until) {
  const System *system = opened->system;
  uint32_t generation = systemsGeneration();
  bool isClosed = false;
  opened->waiters++;
  while (!system->hasExited && !isClosed && !opened->isDead && probeNowNs() < until) {
    probeWait(ConditionChanged, until);
    if (generation != systemsGeneration()) return RESULT_ABORT;
    isClosed = handleFind(handle, HandleSystem) == NULL;
  }
  opened->waiters--;
  if (isClosed) return RESULT_HANDLE;
  if (opened->isDead) return HCS_SERVICE_DISCONNECT;
  return system->hasExited ? RESULT_OK : HCS_OPERATION_TIMEOUT;
}

PROBE_EXPORT HRESULT HcsWaitForComputeSystemExit(HCS_SYSTEM handle, DWORD timeoutMs, PWSTR *result) {
  Call call = beginCall("HcsWaitForComputeSystemExit");
  SystemHandle *opened = takeSystem(&call, handle);
  takeNumber(&call, "timeoutMs", timeoutMs);
  takeOut(&call, "result", result, MayBeNull);
  if (result != NULL) *result = NULL;
  if (!mayGoOn(&call)) return endCall(&call);
  System *system = opened->system;
  systemUse(system);
  uint64_t until = timeoutMs == INFINITE_MS ? FOREVER : probeNowNs() + (uint64_t)timeoutMs * 1000000u;
  HRESULT hresult = awaitExit(opened, handle, until);
  refuse(&call, hresult);
  // A reset took the system away.
  if (hresult == RESULT_ABORT) return endCall(&call);
  if (hresult == RESULT_OK && result != NULL) {
    Text status = {0};
    systemWriteExit(&status, system);
    *result = giveText(call.hasScriptedResult ? call.scriptedResult : status.bytes);
    textDrop(&status);
  }
  systemUnuse(system);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsSetComputeSystemCallback(HCS_SYSTEM handle, int32_t callbackOptions, const void *context,
                                                 HCS_EVENT_CALLBACK callback) {
  Call call = beginCall("HcsSetComputeSystemCallback");
  SystemHandle *opened = takeSystem(&call, handle);
  takeNumber(&call, "callbackOptions", (uint32_t)callbackOptions);
  takePointer(&call, "context", context);
  takePointer(&call, "callback", (const void *)(uintptr_t)callback);
  if ((callbackOptions & ~HcsEventOptionAll) != 0)
    refuseViolation(&call, RESULT_INVALIDARG, "callbackOptions", "no set of HCS_EVENT_OPTIONS");
  if (mayGoOn(&call))
    registrationSet(opened->registration, callbackOptions, (void *)(uintptr_t)context, callback, call.function);
  return endCall(&call);
}

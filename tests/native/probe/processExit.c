/* The exports with which one hears of a process's events and of its end. */
#include "given.h"
#include "platform.h"
#include "processes.h"

PROBE_EXPORT HRESULT HcsSetProcessCallback(HCS_PROCESS handle, int32_t callbackOptions, void *context,
                                           HCS_EVENT_CALLBACK callback) {
  Call call = beginCall("HcsSetProcessCallback");
  ProcessHandle *opened = takeProcess(&call, handle);
  takeNumber(&call, "callbackOptions", (uint32_t)callbackOptions);
  takePointer(&call, "context", context);
  takePointer(&call, "callback", (const void *)(uintptr_t)callback);
  if ((callbackOptions & ~HcsEventOptionAll) != 0)
    refuseViolation(&call, RESULT_INVALIDARG, "callbackOptions", "no set of HCS_EVENT_OPTIONS");
  if (mayGoOn(&call)) registrationSet(opened->registration, callbackOptions, context, callback, call.function);
  return endCall(&call);
}

/* Waits on a handle that somebody may close meanwhile, which no correct caller does. */
static HRESULT awaitExit(ProcessHandle *opened, HCS_PROCESS handle, uint64_t until) {
  uint32_t generation = systemsGeneration();
  bool isClosed = false;
  opened->waiters++;
  while (!opened->process->hasExited && !isClosed && probeNowNs() < until) {
    probeWait(ConditionChanged, until);
    if (generation != systemsGeneration()) return RESULT_ABORT;
    isClosed = handleFind(handle, HandleProcess) == NULL;
  }
  opened->waiters--;
  if (isClosed) return RESULT_HANDLE;
  return opened->process->hasExited ? RESULT_OK : HCS_OPERATION_TIMEOUT;
}

// The header names the handle of this function computeSystem; it is that of a process.
PROBE_EXPORT HRESULT HcsWaitForProcessExit(HCS_PROCESS handle, DWORD timeoutMs, PWSTR *result) {
  Call call = beginCall("HcsWaitForProcessExit");
  ProcessHandle *opened = takeProcess(&call, handle);
  takeNumber(&call, "timeoutMs", timeoutMs);
  takeOut(&call, "result", result, MayBeNull);
  if (result != NULL) *result = NULL;
  if (!mayGoOn(&call)) return endCall(&call);
  const Process *process = opened->process;
  uint64_t until = timeoutMs == INFINITE_MS ? FOREVER : probeNowNs() + (uint64_t)timeoutMs * 1000000u;
  HRESULT hresult = awaitExit(opened, handle, until);
  refuse(&call, hresult);
  if (hresult == RESULT_OK && result != NULL) {
    Text status = {0};
    processWriteStatus(&status, process);
    *result = giveText(call.hasScriptedResult ? call.scriptedResult : status.bytes);
    textDrop(&status);
  }
  return endCall(&call);
}

/* The exports about processes. */
#include <string.h>

#include "given.h"
#include "platform.h"
#include "processes.h"
#include "closables.h"

static HRESULT checkParameters(Work *work, Text *result) {
  HRESULT hresult = checkState(work->system, result, 1u << StateRunning);
  if (hresult != RESULT_OK) return hresult;
  const Json *parameters = work->document;
  bool isGood = jsonIs(parameters, JsonObject) && jsonIsOptional(parameters, "CommandLine", JsonString) &&
                jsonIsOptionalTexts(parameters, "CommandArgs") && jsonIsOptional(parameters, "Environment", JsonObject);
  if (!isGood) return failWith(result, HCS_INVALID_JSON, "These are no ProcessParameters");
  bool hasCommand = jsonMember(parameters, "CommandLine") != NULL || jsonMember(parameters, "CommandArgs") != NULL;
  return hasCommand ? RESULT_OK : failWith(result, RESULT_INVALIDARG, "There is no command");
}

static HRESULT becomeRunning(Work *work, Text *result) {
  (void)result;
  HCS_PROCESS_INFORMATION information = {.ProcessId = work->process->processId};
  // Streams are only made for those who ask.
  if (jsonIsTrue(work->document, "CreateStdInPipe")) information.StdInput = closableOpen(HandleStream, "a stream");
  if (jsonIsTrue(work->document, "CreateStdOutPipe")) information.StdOutput = closableOpen(HandleStream, "a stream");
  if (jsonIsTrue(work->document, "CreateStdErrPipe")) information.StdError = closableOpen(HandleStream, "a stream");
  work->information = information;
  return RESULT_OK;
}

static void abandonProcess(Work *work) { processDrop(work->process); }

PROBE_EXPORT HRESULT HcsCreateProcess(HCS_SYSTEM computeSystem, PCWSTR processParameters, HCS_OPERATION operationHandle,
                                      const void *securityDescriptor, HCS_PROCESS *process) {
  Call call = beginTrackedCall("HcsCreateProcess");
  SystemHandle *opened = takeSystem(&call, computeSystem);
  takeText(&call, "processParameters", processParameters, Required);
  Operation *operation = takeOperation(&call, operationHandle);
  takeReserved(&call, "securityDescriptor", securityDescriptor);
  takeOut(&call, "process", process, Required);
  if (process != NULL) *process = NULL;
  if (call.refused != RESULT_OK) return endCall(&call);
  Work work = {.check = checkParameters, .effect = becomeRunning, .abandon = abandonProcess, .system = opened->system};
  work.process = processAdd(opened->system);
  ProcessHandle *made = processOpen(work.process);
  workRead(&work, processParameters);
  Target target = {.system = opened->handle, .process = made->handle, .registration = opened->registration};
  startOperation(&call, operation, HcsOperationTypeCreateProcess, target, work);
  if (call.refused == RESULT_OK)
    *process = made->handle;
  else
    processClose(made, call.function);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsOpenProcess(HCS_SYSTEM computeSystem, DWORD processId, DWORD requestedAccess,
                                    HCS_PROCESS *process) {
  Call call = beginCall("HcsOpenProcess");
  SystemHandle *opened = takeSystem(&call, computeSystem);
  takeNumber(&call, "processId", processId);
  takeNumber(&call, "requestedAccess", requestedAccess);
  takeOut(&call, "process", process, Required);
  if (requestedAccess != GENERIC_ALL_ACCESS)
    refuseViolation(&call, RESULT_INVALIDARG, "requestedAccess", "not GENERIC_ALL");
  if (process != NULL) *process = NULL;
  if (mayGoOn(&call)) {
    Process *found = processFind(opened->system, processId);
    if (found == NULL)
      refuse(&call, RESULT_NOT_FOUND);
    else
      *process = processOpen(found)->handle;
  }
  return endCall(&call);
}

PROBE_EXPORT void HcsCloseProcess(HCS_PROCESS handle) {
  Call call = beginCall("HcsCloseProcess");
  ProcessHandle *opened = takeProcess(&call, handle);
  if (mayGoOn(&call)) processClose(opened, call.function);
  endCallWithoutResult(&call);
}

static HRESULT checkRunning(const Work *work, Text *result) {
  if (!work->process->hasExited) return RESULT_OK;
  return failWith(result, HCS_PROCESS_ALREADY_STOPPED, "The process has ended");
}

static HRESULT checkJson(const Work *work, Text *result) {
  if (!work->isDocumentGiven || jsonIs(work->document, JsonObject)) return RESULT_OK;
  return failWith(result, HCS_INVALID_JSON, "The document is no JSON object");
}

static HRESULT checkTerminate(Work *work, Text *result) {
  if (work->isDocumentGiven) return failWith(result, RESULT_INVALIDARG, "This call takes no options");
  return checkRunning(work, result);
}

static HRESULT terminate(Work *work, Text *result) {
  (void)result;
  processEnd(work->process, 0xC000013Au);
  return RESULT_OK;
}

static HRESULT checkSignal(Work *work, Text *result) {
  HRESULT hresult = checkRunning(work, result);
  return hresult == RESULT_OK ? checkJson(work, result) : hresult;
}

static HRESULT checkModify(Work *work, Text *result) {
  HRESULT hresult = checkRunning(work, result);
  if (hresult != RESULT_OK) return hresult;
  const char *what = jsonText(work->document, "Operation");
  bool isKnown = what != NULL && (strcmp(what, "ConsoleSize") == 0 || strcmp(what, "CloseHandle") == 0);
  return isKnown ? RESULT_OK : failWith(result, HCS_INVALID_JSON, "This is no ProcessModifyRequest");
}

static HRESULT checkQuery(Work *work, Text *result) { return checkJson(work, result); }

static HRESULT answerStatus(Work *work, Text *result) {
  processWriteStatus(result, work->process);
  return RESULT_OK;
}

static HRESULT answerInformation(Work *work, Text *result) {
  (void)result;
  work->information = (HCS_PROCESS_INFORMATION){.ProcessId = work->process->processId};
  return RESULT_OK;
}

/* A call on a process with an operation and a document, which only some calls have. */
static HRESULT workOn(Call call, HCS_PROCESS handle, HCS_OPERATION operationHandle, const char *argument,
                      PCWSTR document, Need need, enum HcsOperationType type, Work work) {
  ProcessHandle *opened = takeProcess(&call, handle);
  Operation *operation = takeOperation(&call, operationHandle);
  if (argument != NULL) takeText(&call, argument, document, need);
  if (call.refused == RESULT_OK) {
    work.process = opened->process;
    workRead(&work, document);
    startOperation(&call, operation, type, processTarget(opened), work);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsTerminateProcess(HCS_PROCESS process, HCS_OPERATION operation, PCWSTR options) {
  Work work = {.check = checkTerminate, .effect = terminate};
  // There is no type of its own for it.
  return workOn(beginTrackedCall("HcsTerminateProcess"), process, operation, "options", options, MayBeNull,
                HcsOperationTypeSignalProcess, work);
}

PROBE_EXPORT HRESULT HcsSignalProcess(HCS_PROCESS process, HCS_OPERATION operation, PCWSTR options) {
  Work work = {.check = checkSignal, .effect = terminate};
  return workOn(beginTrackedCall("HcsSignalProcess"), process, operation, "options", options, MayBeNull,
                HcsOperationTypeSignalProcess, work);
}

PROBE_EXPORT HRESULT HcsGetProcessInfo(HCS_PROCESS process, HCS_OPERATION operation) {
  Work work = {.effect = answerInformation};
  return workOn(beginTrackedCall("HcsGetProcessInfo"), process, operation, NULL, NULL, MayBeNull,
                HcsOperationTypeGetProcessInfo, work);
}

PROBE_EXPORT HRESULT HcsGetProcessProperties(HCS_PROCESS process, HCS_OPERATION operation, PCWSTR propertyQuery) {
  Work work = {.check = checkQuery, .effect = answerStatus};
  return workOn(beginTrackedCall("HcsGetProcessProperties"), process, operation, "propertyQuery", propertyQuery,
                MayBeNull, HcsOperationTypeGetProcessProperties, work);
}

PROBE_EXPORT HRESULT HcsModifyProcess(HCS_PROCESS process, HCS_OPERATION operation, PCWSTR settings) {
  Work work = {.check = checkModify};
  return workOn(beginTrackedCall("HcsModifyProcess"), process, operation, "settings", settings, Required,
                HcsOperationTypeModifyProcess, work);
}

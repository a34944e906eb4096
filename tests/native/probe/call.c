/* One call of an export: what arrived, whether it may go on, what it answers. */
#include "call.h"

#include <stdlib.h>

#include "closables.h"
#include "journal.h"
#include "platform.h"
#include "script.h"

Call beginTrackedCall(const char *function) {
  probeLock();
  journalCall(function);
  return (Call){.function = function};
}

Call beginCall(const char *function) {
  Call call = beginTrackedCall(function);
  uint32_t delayMs = delayOfCall(function);
  if (delayMs == 0) return call;
  uint64_t until = delayMs == NEVER_MS ? FOREVER : probeNowNs() + (uint64_t)delayMs * 1000000u;
  uint32_t turn = delayTurn(function);
  while (turn == delayTurn(function) && probeNowNs() < until) probeWait(ConditionChanged, until);
  return call;
}

static void name(Call *call, const char *argument) {
  textAddFormat(&call->arguments, "%s\"%s\": ", call->arguments.length > 0 ? ", " : "", argument);
}

void refuse(Call *call, HRESULT reason) {
  if (call->refused == RESULT_OK) call->refused = reason;
}

void refuseViolation(Call *call, HRESULT reason, const char *argument, const char *what) {
  journalViolation(call->function, "%s is %s", argument, what);
  refuse(call, reason);
}

void takeText(Call *call, const char *argument, PCWSTR text, Need need) {
  name(call, argument);
  if (text == NULL) {
    textAdd(&call->arguments, "null");
    if (need == Required) refuseViolation(call, RESULT_INVALIDARG, argument, "NULL");
    return;
  }
  textAdd(&call->arguments, "{\"text\": ");
  textAddQuotedWide(&call->arguments, text);
  textAddFormat(&call->arguments, ", \"units\": %lu, \"fnv1a\": %lu}", (unsigned long)wideLength(text),
                (unsigned long)wideHash(text));
  if (!wideIsValid(text)) refuseViolation(call, RESULT_INVALIDARG, argument, "no valid UTF-16");
}

void takeAnyHandle(Call *call, const char *argument, const void *handle) {
  name(call, argument);
  textAddQuoted(&call->arguments, closableDescribe(handle));
}

void *takeHandle(Call *call, const char *argument, const void *handle, HandleKind kind) {
  takeAnyHandle(call, argument, handle);
  void *object = closableFind(handle, kind);
  if (object == NULL) refuseViolation(call, RESULT_HANDLE, argument, closableDescribe(handle));
  return object;
}

void takeNumber(Call *call, const char *argument, uint64_t number) {
  name(call, argument);
  textAddFormat(&call->arguments, "%llu", (unsigned long long)number);
}

void takePointer(Call *call, const char *argument, const void *pointer) {
  name(call, argument);
  textAdd(&call->arguments, pointer == NULL ? "null" : "\"a pointer\"");
}

void takeReserved(Call *call, const char *argument, const void *pointer) {
  takePointer(call, argument, pointer);
  if (pointer != NULL) refuseViolation(call, RESULT_INVALIDARG, argument, "not NULL, but reserved");
}

void takeOut(Call *call, const char *argument, const void *pointer, Need need) {
  takePointer(call, argument, pointer);
  if (pointer == NULL && need == Required) refuseViolation(call, RESULT_POINTER, argument, "NULL");
}

bool mayGoOn(Call *call) {
  if (call->refused != RESULT_OK) return false;
  Answer answer;
  if (!scriptTake(call->function, false, &answer)) return true;
  call->hasScriptedResult = true;
  call->scriptedResult = answer.result;
  refuse(call, answer.hresult);
  return call->refused == RESULT_OK;
}

HRESULT endCall(Call *call) {
  HRESULT answer = call->refused;
  free(call->scriptedResult);
  if (call->arguments.bytes == NULL) textAdd(&call->arguments, "");
  journalEnd(call->function, textTake(&call->arguments), answer);
  probeUnlock();
  return answer;
}

void endCallWithoutResult(Call *call) { (void)endCall(call); }

/* Operations: what was started, when it is done, what came of it. */
#include "operations.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "events.h"
#include "journal.h"
#include "platform.h"
#include "schedule.h"
#include "script.h"
#include "systems.h"

/* One call under way. */
typedef struct Running {
  struct Running *next;
  const char *function;
  /* NULL once it was closed: nobody hears of the end then. */
  Operation *operation;
  Target target;
  Work work;
  bool isScripted;
  Answer answer;
  Job *job;
} Running;

static Running *running;
static uint64_t lastId;

HRESULT failWith(Text *result, HRESULT hresult, const char *format, ...) {
  char message[600];
  va_list values;
  va_start(values, format);
  vsnprintf(message, sizeof message, format, values);
  va_end(values);
  // HCS writes the HRESULT as a signed number.
  textAddFormat(result, "{\"Error\": %ld, \"ErrorMessage\": \"\", \"ErrorEvents\": [{\"Message\": ", (long)hresult);
  textAddQuoted(result, message);
  textAdd(result, ", \"Provider\": \"5d4b2f2e-7a0f-4b7b-9c5e-0f1b5f8f2a11\", \"EventId\": 1, \"Flags\": 0}]}");
  return hresult;
}

Operation *takeOperation(Call *call, HCS_OPERATION handle) {
  Operation *operation = takeHandle(call, "operation", handle, HandleOperation);
  if (operation != NULL && operation->state == OperationPending) refuse(call, HCS_OPERATION_ALREADY_STARTED);
  return operation;
}

void workRead(Work *work, PCWSTR document) {
  work->isDocumentGiven = document != NULL && *document != 0;
  if (!work->isDocumentGiven) return;
  char *text = utf8FromWide(document);
  work->document = jsonParse(text);
  free(text);
}

static void finish(Operation *operation, HRESULT hresult, char *result, const Running *ended) {
  operation->state = OperationDone;
  operation->hresult = hresult;
  free(operation->result);
  operation->result = result;
  operation->information = ended->work.information;
  Registration *registration = ended->target.registration;
  if (operation->callback != NULL) fireCompletion(operation->handle, operation->callback, operation->context);
  if (registration != NULL && (registration->options & HcsEventOptionEnableOperationCallbacks) != 0)
    fireEvent(registration, HcsEventOperationCallback, NULL, operation->handle);
  probeTell(ConditionChanged);
}

static void freeWork(Work *work) {
  jsonFree(work->document);
  free(work->nameSpace);
}

static void forget(Running *ended) {
  Running **at = &running;
  while (*at != ended) at = &(*at)->next;
  *at = ended->next;
  if (ended->work.system != NULL) systemUnuse(ended->work.system);
  freeWork(&ended->work);
  free(ended);
}

static HRESULT doWork(Work *work, Text *result) {
  HRESULT hresult = work->check == NULL ? RESULT_OK : work->check(work, result);
  return hresult == RESULT_OK && work->effect != NULL ? work->effect(work, result) : hresult;
}

static void complete(Job *job) {
  Running *ended = job->subject;
  Text result = {0};
  HRESULT hresult = ended->isScripted ? ended->answer.hresult : RESULT_OK;
  if (hresult >= 0) hresult = doWork(&ended->work, &result);
  if (hresult < 0 && ended->work.abandon != NULL) ended->work.abandon(&ended->work);
  char *document = result.bytes;
  bool isReplaced = ended->isScripted && (ended->answer.hresult < 0 || hresult >= 0);
  if (isReplaced) {
    free(document);
    document = ended->answer.result;
    if (hresult >= 0) hresult = ended->answer.hresult;
  } else {
    free(ended->answer.result);
  }
  if (ended->operation == NULL)
    free(document);
  else
    finish(ended->operation, hresult, document, ended);
  forget(ended);
}

/* With the option refuseAtCall, what the host forbids is known at once. */
static void checkAtCall(Call *call, Work *work) {
  if (option(OptionRefuseAtCall) == 0 || work->check == NULL || call->refused != RESULT_OK) return;
  Text ignored = {0};
  refuse(call, work->check(work, &ignored));
  textDrop(&ignored);
}

void startOperation(Call *call, Operation *operation, enum HcsOperationType type, Target target, Work work) {
  bool hasTwo = operation != NULL && operation->callback != NULL && target.registration != NULL &&
                (target.registration->options & HcsEventOptionEnableOperationCallbacks) != 0;
  if (hasTwo) refuse(call, HCS_SYSTEM_CALLBACK_ALREADY_SET);
  checkAtCall(call, &work);
  if (!mayGoOn(call)) {
    if (work.abandon != NULL) work.abandon(&work);
    freeWork(&work);
    return;
  }
  Running *started = allocate(sizeof(Running));
  *started = (Running){
      .next = running, .function = call->function, .operation = operation, .target = target, .work = work};
  started->isScripted = scriptTake(call->function, true, &started->answer);
  if (call->hasScriptedResult && !started->isScripted) {
    started->isScripted = true;
    started->answer = (Answer){.result = copyText(call->scriptedResult)};
  }
  if (work.system != NULL) systemUse(work.system);
  running = started;
  operation->state = OperationPending;
  operation->type = type;
  operation->id = ++lastId;
  operation->system = target.system;
  operation->process = target.process;
  started->job = schedule(delayOfOperation(call->function), complete, started);
}

bool isOperationPendingOn(const void *systemOrProcess) {
  for (Running *at = running; at != NULL; at = at->next) {
    const void *on = at->target.process == NULL ? at->target.system : at->target.process;
    if (on == systemOrProcess) return true;
  }
  return false;
}

int pendingOperations(void) {
  int count = 0;
  for (Running *at = running; at != NULL; at = at->next) count++;
  return count;
}

void operationsComplete(const char *function) {
  for (Running *at = running; at != NULL; at = at->next) {
    bool isMeant = function == NULL || *function == 0 || functionIndex(function) == functionIndex(at->function);
    if (isMeant) scheduleNow(at->job);
  }
}

void operationsAbandon(HRESULT hresult) {
  while (running != NULL) {
    Running *ended = running;
    scheduleDrop(ended->job);
    if (ended->work.abandon != NULL) ended->work.abandon(&ended->work);
    free(ended->answer.result);
    if (ended->operation != NULL) finish(ended->operation, hresult, NULL, ended);
    forget(ended);
  }
}

void operationRelease(Operation *operation) {
  if (!operation->isClosed || operation->waiters > 0) return;
  free(operation->result);
  free(operation);
}

void operationClose(Operation *operation) {
  for (Running *at = running; at != NULL; at = at->next)
    if (at->operation == operation) at->operation = NULL;
  handleClose(operation->handle);
  operation->isClosed = true;
  probeTell(ConditionChanged);
  operationRelease(operation);
}

void operationsReset(void) {
  operationsAbandon(RESULT_ABORT);
  for (void *handle; (handle = handleAt(HandleOperation, 0)) != NULL;)
    operationClose(handleFind(handle, HandleOperation));
}

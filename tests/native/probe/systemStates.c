/* What each call makes of each state: the table of provider/hcs/states.ts. */
#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "script.h"
#include "systems.h"

#define IN(state) (1u << (state))

HRESULT checkState(const System *system, Text *result, unsigned allowed) {
  if (system->state == StateStopped) return failWith(result, HCS_SYSTEM_ALREADY_STOPPED, "The system has ended");
  if ((allowed & IN(system->state)) != 0) return RESULT_OK;
  return failWith(result, HCS_INVALID_STATE, "The system is %s", stateNames[system->state]);
}

typedef enum { OptionsAreJson, OptionsAreNull } OptionsKind;

static HRESULT checkStateAndOptions(const Work *work, Text *result, unsigned allowed, OptionsKind kind) {
  HRESULT hresult = checkState(work->system, result, allowed);
  if (hresult != RESULT_OK || !work->isDocumentGiven) return hresult;
  if (kind == OptionsAreNull) return failWith(result, RESULT_INVALIDARG, "This call takes no options");
  if (jsonIs(work->document, JsonObject)) return RESULT_OK;
  return failWith(result, HCS_INVALID_JSON, "The options are no JSON object");
}

static HRESULT checkTemplate(const System *system, Text *result) {
  if (system->templateId == NULL || *system->templateId == 0) return RESULT_OK;
  char16_t *id = wideFromUtf8(system->templateId);
  System *found = systemFind(NULL, id);
  free(id);
  if (found == NULL)
    return failWith(result, HCS_SYSTEM_NOT_FOUND, "The template %s is not on this host", system->templateId);
  if (found->state == StateSavedAsTemplate) return RESULT_OK;
  return failWith(result, HCS_INVALID_STATE, "The template %s is %s", system->templateId, stateNames[found->state]);
}

static HRESULT checkStart(Work *work, Text *result) {
  HRESULT hresult = checkStateAndOptions(work, result, IN(StateCreated), OptionsAreJson);
  if (hresult == RESULT_OK) hresult = checkTemplate(work->system, result);
  return hresult == RESULT_OK ? checkFiles(work->system, work->system->files, result) : hresult;
}

static void dieAfterStart(Job *job) {
  System *system = job->subject;
  system->job = NULL;
  systemEnd(system, UnexpectedExit, 0);
}

static HRESULT start(Work *work, Text *result) {
  (void)result;
  work->system->state = StateRunning;
  if (option(OptionDiesAfterStart) != 0) work->system->job = schedule(1, dieAfterStart, work->system);
  return RESULT_OK;
}

static HRESULT checkPause(Work *work, Text *result) {
  return checkStateAndOptions(work, result, IN(StateRunning), OptionsAreJson);
}

static HRESULT pauseNow(Work *work, Text *result) {
  (void)result;
  work->system->state = StatePaused;
  return RESULT_OK;
}

static HRESULT resume(Work *work, Text *result) {
  (void)result;
  work->system->state = StateRunning;
  return RESULT_OK;
}

static HRESULT checkResume(Work *work, Text *result) {
  return checkStateAndOptions(work, result, IN(StatePaused), OptionsAreNull);
}

static bool savesTo(const Work *work, const char *type) {
  const char *named = jsonText(work->document, "SaveType");
  return named != NULL && strcmp(named, type) == 0;
}

static HRESULT checkSave(Work *work, Text *result) {
  HRESULT hresult = checkStateAndOptions(work, result, IN(StatePaused), OptionsAreJson);
  if (hresult != RESULT_OK || savesTo(work, "AsTemplate")) return hresult;
  const char *path = jsonText(work->document, "SaveStateFilePath");
  bool isToFile = savesTo(work, "ToFile") && path != NULL && *path != 0;
  if (isToFile) return RESULT_OK;
  return failWith(result, RESULT_INVALIDARG, "A save needs SaveType AsTemplate, or ToFile with SaveStateFilePath");
}

static HRESULT save(Work *work, Text *result) {
  if (savesTo(work, "AsTemplate")) {
    work->system->state = StateSavedAsTemplate;
    return RESULT_OK;
  }
  char16_t *path = wideFromUtf8(jsonText(work->document, "SaveStateFilePath"));
  HRESULT hresult = fileCreate(path, "a saved state of the probe\n");
  free(path);
  // A file that is there already is written over.
  if (hresult == RESULT_OK || hresult == RESULT_FILE_EXISTS) return RESULT_OK;
  return failWith(result, hresult, "The saved state could not be written");
}

static HRESULT checkShutDown(Work *work, Text *result) {
  const System *system = work->system;
  HRESULT hresult = checkStateAndOptions(work, result, IN(StateRunning), OptionsAreJson);
  if (hresult != RESULT_OK) return hresult;
  const char *mechanism = jsonText(work->document, "Mechanism");
  bool asksService = mechanism != NULL && strcmp(mechanism, "IntegrationService") == 0;
  if (work->isDocumentGiven && !system->hasShutdownService)
    return failWith(result, RESULT_INVALIDARG, "The options need Services.Shutdown in the document");
  bool hears = asksService ? system->hasShutdownService : system->hasGuestConnection;
  if (hears) return RESULT_OK;
  return failWith(result, HCS_CONNECTION_TIMEOUT, "Nobody in the guest hears a shutdown");
}

static HRESULT shutDown(Work *work, Text *result) {
  (void)result;
  if (option(OptionGuestIgnoresShutdown) == 0)
    systemEnd(work->system, GracefulExit, (uint32_t)option(OptionExitDelayMs));
  return RESULT_OK;
}

static HRESULT checkTerminate(Work *work, Text *result) {
  unsigned anyLiveState = IN(StateCreated) | IN(StateRunning) | IN(StatePaused) | IN(StateSavedAsTemplate);
  return checkStateAndOptions(work, result, anyLiveState, OptionsAreNull);
}

static HRESULT terminate(Work *work, Text *result) {
  (void)result;
  systemEnd(work->system, ForcedExit, (uint32_t)option(OptionExitDelayMs));
  return RESULT_OK;
}

static HRESULT crash(Work *work, Text *result) {
  (void)result;
  systemFire(work->system, HcsEventSystemCrashInitiated, "{}");
  systemFire(work->system, HcsEventSystemCrashReport, "{\"CrashParameters\": [0, 0, 0, 0, 0]}");
  systemEnd(work->system, UnexpectedExit, (uint32_t)option(OptionExitDelayMs));
  return RESULT_OK;
}

Work startWork(System *system) { return (Work){.check = checkStart, .effect = start, .system = system}; }
Work pauseWork(System *system) { return (Work){.check = checkPause, .effect = pauseNow, .system = system}; }
Work resumeWork(System *system) { return (Work){.check = checkResume, .effect = resume, .system = system}; }
Work saveWork(System *system) { return (Work){.check = checkSave, .effect = save, .system = system}; }
Work shutDownWork(System *system) { return (Work){.check = checkShutDown, .effect = shutDown, .system = system}; }
Work terminateWork(System *system) { return (Work){.check = checkTerminate, .effect = terminate, .system = system}; }
// A crash needs what a pause needs: a running system, and options that are JSON.
Work crashWork(System *system) { return (Work){.check = checkPause, .effect = crash, .system = system}; }

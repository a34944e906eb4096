/* Compute systems and their handles: how they come, end and go. */
#include "systems.h"

#include <stdlib.h>
#include <string.h>

#include "access.h"
#include "journal.h"
#include "platform.h"
#include "processes.h"
#include "script.h"

const char *const stateNames[StateCount] = {"Unknown", "Created", "Running", "Paused", "SavedAsTemplate", "Stopped"};
const char *const exitTypeNames[ExitTypeCount] = {"GracefulExit", "ForcedExit", "UnexpectedExit"};

// In the order of their creation.
static System *systems;
static uint32_t generation;

uint32_t systemsGeneration(void) { return generation; }

static bool isSameSpace(PCWSTR left, PCWSTR right) {
  return left == NULL || right == NULL ? left == right : wideSame(left, right);
}

System *systemAdd(PCWSTR nameSpace, PCWSTR id) {
  System *system = allocate(sizeof(System));
  system->nameSpace = wideCopy(nameSpace);
  system->id = wideCopy(id);
  system->type = "VirtualMachine";
  system->processorCount = 1;
  guidOf(id, system->runtimeId);
  System **end = &systems;
  while (*end != NULL) end = &(*end)->next;
  *end = system;
  return system;
}

System *systemFirst(void) { return systems; }

System *systemFind(PCWSTR nameSpace, PCWSTR id) {
  for (System *system = systems; system != NULL; system = system->next) {
    bool isLive = system->state != StateCreating && system->state != StateStopped;
    if (isLive && isSameSpace(system->nameSpace, nameSpace) && wideSame(system->id, id)) return system;
  }
  return NULL;
}

bool systemIsTaken(const System *system) {
  for (System *other = systems; other != NULL && other != system; other = other->next) {
    bool isSame = isSameSpace(other->nameSpace, system->nameSpace) && wideSame(other->id, system->id);
    if (isSame && !other->isGone) return true;
  }
  return false;
}

static void freeSystem(System *system) {
  if (system->job != NULL) scheduleDrop(system->job);
  freeFiles(system->files);
  free(system->nameSpace);
  free(system->id);
  free(system->owner);
  free(system->templateId);
  free(system);
}

static void removeWhenUnused(System *system) {
  if (!system->isGone || system->handles > 0 || system->uses > 0) return;
  System **at = &systems;
  while (*at != system) at = &(*at)->next;
  *at = system->next;
  freeSystem(system);
}

void systemUse(System *system) { system->uses++; }

void systemUnuse(System *system) {
  system->uses--;
  removeWhenUnused(system);
}

static void goAway(Job *job) {
  System *system = job->subject;
  system->job = NULL;
  system->isGone = true;
  removeWhenUnused(system);
}

static void showExit(System *system) {
  system->hasExited = true;
  Text status = {0};
  systemWriteExit(&status, system);
  systemFire(system, HcsEventSystemExited, status.bytes);
  textDrop(&status);
  processesEndOf(system);
  system->job = schedule((uint32_t)option(OptionLingerMs), goAway, system);
  probeTell(ConditionChanged);
}

static void runExit(Job *job) {
  System *system = job->subject;
  system->job = NULL;
  showExit(system);
}

void systemEnd(System *system, ExitType exitType, uint32_t delayMs) {
  if (system->job != NULL) scheduleDrop(system->job);
  system->job = NULL;
  system->state = StateStopped;
  system->exitType = exitType;
  if (delayMs == 0)
    showExit(system);
  else
    system->job = schedule(delayMs, runExit, system);
}

void systemWriteExit(Text *text, const System *system) {
  static const struct {
    int32_t status;
    const char *attribution;
  } facts[ExitTypeCount] = {
      [GracefulExit] = {0, "{\"SystemExit\": {\"Detail\": \"Shutdown\", \"Initiator\": \"GuestOS\"}}"},
      [ForcedExit] = {HCS_TERMINATED, "{\"SystemExit\": {\"Detail\": \"Terminate\", \"Initiator\": \"Client\"}}"},
      [UnexpectedExit] = {HCS_UNEXPECTED_EXIT, "{\"WorkerExit\": {\"ExitCode\": 5, \"Type\": \"Unexpected\"}}"},
  };
  textAddFormat(text, "{\"Status\": %ld, \"ExitType\": \"%s\", \"Attribution\": [%s]}",
                (long)facts[system->exitType].status, exitTypeNames[system->exitType],
                facts[system->exitType].attribution);
}

SystemHandle *systemOpen(System *system) {
  SystemHandle *opened = allocate(sizeof(SystemHandle));
  *opened = (SystemHandle){.system = system, .registration = newRegistration()};
  opened->handle = handleOpen(HandleSystem, opened);
  system->handles++;
  return opened;
}

void systemClose(SystemHandle *opened, const char *function) {
  // First out of the table: a second close meanwhile must not find it.
  handleClose(opened->handle);
  if (isOperationPendingOn(opened->handle)) journalClosedInUse();
  if (opened->waiters > 0) journalViolation(function, "another thread waits on the handle");
  uint32_t before = generation;
  registrationSet(opened->registration, 0, NULL, NULL, function);
  if (before != generation) return;
  System *system = opened->system;
  if (opened->waiters == 0) free(opened);
  system->handles--;
  bool dies = system->handles == 0 && system->endsWithLastHandle && !system->isGone && system->state != StateStopped;
  if (dies) systemEnd(system, ForcedExit, 0);
  removeWhenUnused(system);
}

SystemHandle *takeSystem(Call *call, HCS_SYSTEM handle) {
  SystemHandle *opened = takeHandle(call, "computeSystem", handle, HandleSystem);
  if (opened != NULL && opened->isDead) refuse(call, HCS_SERVICE_DISCONNECT);
  return opened;
}

Target systemTarget(const SystemHandle *opened) {
  return opened == NULL ? (Target){0} : (Target){.system = opened->handle, .registration = opened->registration};
}

int systemFire(const System *system, enum HcsEventType type, const char *data) {
  int count = 0;
  for (int index = 0; index < handleCount(HandleSystem); index++) {
    SystemHandle *opened = handleFind(handleAt(HandleSystem, index), HandleSystem);
    if (opened->system == system) count += fireEvent(opened->registration, type, data, NULL);
  }
  return count;
}

static void takeAway(System *system) {
  if (system->job != NULL) scheduleDrop(system->job);
  system->job = NULL;
  system->state = StateStopped;
  system->hasExited = system->isGone = true;
}

void systemsDisconnect(void) {
  for (int index = 0; index < handleCount(HandleSystem); index++) {
    SystemHandle *opened = handleFind(handleAt(HandleSystem, index), HandleSystem);
    opened->isDead = true;
    fireEvent(opened->registration, HcsEventServiceDisconnect, NULL, NULL);
  }
  for (System *system = systems, *next; system != NULL; system = next) {
    next = system->next;
    takeAway(system);
    removeWhenUnused(system);
  }
}

void systemsReset(void) {
  generation++;
  for (void *handle; (handle = handleAt(HandleSystem, 0)) != NULL;) {
    SystemHandle *opened = handleFind(handle, HandleSystem);
    handleClose(handle);
    opened->registration->callback = NULL;
    free(opened);
  }
  while (systems != NULL) {
    System *system = systems;
    systems = system->next;
    freeSystem(system);
  }
}

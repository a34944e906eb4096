/* The controls of a test: see README.md. */
#include <stdlib.h>
#include <string.h>

#include "access.h"
#include "closables.h"
#include "disks.h"
#include "given.h"
#include "journal.h"
#include "layers.h"
#include "platform.h"
#include "privileges.h"
#include "processes.h"
#include "script.h"

/* The last text that a control answered; valid until the next one. */
static char16_t *answered;

static PCWSTR answer(Text *text) {
  free(answered);
  answered = wideFromUtf8(text->bytes);
  textDrop(text);
  return answered;
}

PROBE_EXPORT void ProbeReset(void) {
  probeLock();
  delayEnd(NULL);
  eventsReset();
  operationsReset();
  processesReset();
  systemsReset();
  closablesReset();
  disksReset();
  filtersReset();
  privilegesReset();
  handleCloseAll();
  givenReset();
  accessReset();
  scriptReset();
  journalReset();
  fileSetRoot(NULL);
  probeTell(ConditionChanged);
  probeUnlock();
}

PROBE_EXPORT PCWSTR ProbeCounters(void) {
  probeLock();
  Text text = {0};
  textAddFormat(&text,
                "{\"openHandles\": {\"operation\": %d, \"system\": %d, \"process\": %d, \"stream\": %d, \"vhd\": %d, "
                "\"file\": %d, \"token\": %d, \"service\": %d}, ",
                handleCount(HandleOperation), handleCount(HandleSystem), handleCount(HandleProcess),
                closablesOpen(HandleStream), closablesOpen(HandleVhd), closablesOpen(HandleFile),
                closablesOpen(HandleToken), handleCount(HandleService));
  textAddFormat(&text,
                "\"unreleasedStrings\": %llu, \"givenStrings\": %llu, \"pendingOperations\": %d, "
                "\"runningCallbacks\": %d, \"firedCallbacks\": %llu, ",
                (unsigned long long)givenUnreleased(), (unsigned long long)givenCount(), pendingOperations(),
                runningCallbacks(), (unsigned long long)firedCallbacks());
  journalWriteCounters(&text);
  textAdd(&text, "}");
  PCWSTR json = answer(&text);
  probeUnlock();
  return json;
}

PROBE_EXPORT PCWSTR ProbeLastCall(PCWSTR function) {
  char *name = utf8FromWide(function);
  probeLock();
  Text text = {0};
  journalWriteLastCall(&text, name == NULL ? "" : name);
  PCWSTR json = answer(&text);
  probeUnlock();
  free(name);
  return json;
}

PROBE_EXPORT void ProbeSetDelay(PCWSTR function, uint32_t delayMs) {
  char *name = utf8FromWide(function);
  probeLock();
  delaySet(name, delayMs);
  probeUnlock();
  free(name);
}

PROBE_EXPORT void ProbeComplete(PCWSTR function) {
  char *name = utf8FromWide(function);
  probeLock();
  delayEnd(name);
  operationsComplete(name);
  probeTell(ConditionChanged);
  probeUnlock();
  free(name);
}

PROBE_EXPORT void ProbeScript(PCWSTR function, HRESULT hresult, PCWSTR result, uint32_t times) {
  char *name = utf8FromWide(function);
  char *document = utf8FromWide(result);
  probeLock();
  scriptAdd(name == NULL ? "" : name, hresult, document, times);
  probeUnlock();
  free(name);
  free(document);
}

PROBE_EXPORT int32_t ProbeSetOption(PCWSTR option, int32_t value) {
  char *name = utf8FromWide(option);
  probeLock();
  bool isKnown = name != NULL && optionSet(name, value);
  probeUnlock();
  free(name);
  return isKnown;
}

PROBE_EXPORT void ProbeSetFileRoot(PCWSTR folder) {
  char *path = utf8FromWide(folder);
  probeLock();
  fileSetRoot(path == NULL || *path == 0 ? NULL : path);
  probeUnlock();
  free(path);
}

PROBE_EXPORT int32_t ProbeEndSystem(PCWSTR id, PCWSTR exitType) {
  char *wanted = utf8FromWide(exitType);
  probeLock();
  System *system = id == NULL ? NULL : systemFind(NULL, id);
  bool isEnded = false;
  for (ExitType type = 0; system != NULL && wanted != NULL && type < ExitTypeCount && !isEnded; type++) {
    isEnded = strcmp(exitTypeNames[type], wanted) == 0;
    if (isEnded) systemEnd(system, type, 0);
  }
  probeUnlock();
  free(wanted);
  return isEnded;
}

PROBE_EXPORT int32_t ProbeFireEvent(PCWSTR id, uint32_t type, PCWSTR data) {
  char *text = utf8FromWide(data);
  probeLock();
  System *system = id == NULL ? NULL : systemFind(NULL, id);
  int32_t count = system == NULL ? 0 : systemFire(system, (enum HcsEventType)type, text);
  probeUnlock();
  free(text);
  return count;
}

PROBE_EXPORT int32_t ProbeFireCleared(void) {
  probeLock();
  int32_t count = fireCleared();
  probeUnlock();
  return count;
}

PROBE_EXPORT void ProbeDisconnect(void) {
  probeLock();
  operationsAbandon(HCS_SERVICE_DISCONNECT);
  systemsDisconnect();
  probeTell(ConditionChanged);
  probeUnlock();
}

PROBE_EXPORT HANDLE ProbeOpenVhd(PCWSTR path) {
  (void)path;
  probeLock();
  HANDLE handle = handleOpen(HandleVhd, diskOfAnyState());
  probeUnlock();
  return handle;
}

PROBE_EXPORT void ProbeCloseVhd(HANDLE handle) {
  probeLock();
  if (handleFind(handle, HandleVhd) != NULL) handleClose(handle);
  probeUnlock();
}

/* Stand-ins for what advapi32.dll tells of the machine: groups of the caller, and the states of services. */
#include <stdlib.h>
#include <string.h>

#include "given.h"
#include "handles.h"
#include "hcs.h"
#include "journal.h"
#include "platform.h"
#include "script.h"
#include "text.h"

#define ERROR_BAD_HANDLE 6u
#define ERROR_BAD_PARAMETER 87u
#define ERROR_NO_SUCH_SERVICE 1060u
#define ERROR_BAD_SID 1337u
#define MAY_CONNECT 1u
#define MAY_QUERY_STATUS 4u
#define SID_MARK "probe sid: "

/* SERVICE_STATUS of winsvc.h. */
typedef struct {
  DWORD type;
  DWORD state;
  DWORD rest[5];
} ServiceStatus;

_Static_assert(sizeof(ServiceStatus) == 28, "layout of SERVICE_STATUS");

/* The groups and services that this machine knows, each with the option that says what is with it. */
static const struct {
  const char *sid;
  Option option;
} groups[] = {{"S-1-5-32-544", OptionElevated}, {"S-1-5-32-578", OptionHyperVAdministrator}};

typedef struct {
  PCWSTR name;
  Option option;
} Service;

static Service services[] = {{u"vmcompute", OptionVmcomputeState}, {u"Vid", OptionVidState}};
static char manager[] = "the service control manager";

static int32_t fail(uint32_t error) {
  platformFailWith(error);
  return 0;
}

PROBE_EXPORT int32_t ConvertStringSidToSidW(PCWSTR text, void **sid) {
  char *name = utf8FromWide(text);
  bool isGood = name != NULL && sid != NULL && strncmp(name, "S-1-", 4) == 0;
  if (isGood) {
    Text bytes = {0};
    textAddFormat(&bytes, SID_MARK "%s", name);
    probeLock();
    *sid = giveMemory(bytes.bytes, bytes.length + 1);
    probeUnlock();
    textDrop(&bytes);
  }
  free(name);
  return isGood ? 1 : fail(ERROR_BAD_SID);
}

PROBE_EXPORT int32_t CheckTokenMembership(void *token, const char *sid, int32_t *isMember) {
  probeLock();
  bool isGood = token == NULL && isMember != NULL && givenIsAlive(sid) && strncmp(sid, SID_MARK, strlen(SID_MARK)) == 0;
  if (!isGood) journalViolation("CheckTokenMembership", "a parameter is wrong, or the SID is released already");
  if (isGood) {
    *isMember = 0;
    for (size_t index = 0; index < sizeof groups / sizeof *groups; index++)
      if (strcmp(sid + strlen(SID_MARK), groups[index].sid) == 0) *isMember = option(groups[index].option) != 0;
  }
  probeUnlock();
  return isGood ? 1 : fail(ERROR_BAD_PARAMETER);
}

PROBE_EXPORT void *OpenSCManagerW(PCWSTR machine, PCWSTR database, DWORD access) {
  probeLock();
  bool isGood = machine == NULL && database == NULL && access == MAY_CONNECT;
  if (!isGood) journalViolation("OpenSCManagerW", "asks for more than to connect to this machine");
  void *handle = isGood ? handleOpen(HandleService, manager) : NULL;
  probeUnlock();
  if (handle == NULL) fail(ERROR_BAD_PARAMETER);
  return handle;
}

PROBE_EXPORT void *OpenServiceW(void *opened, PCWSTR serviceName, DWORD access) {
  probeLock();
  bool isGood = handleFind(opened, HandleService) == manager && serviceName != NULL && access == MAY_QUERY_STATUS;
  if (!isGood) journalViolation("OpenServiceW", "a parameter is wrong, or the manager is closed");
  void *handle = NULL;
  for (size_t index = 0; isGood && index < sizeof services / sizeof *services; index++)
    if (wideSame(services[index].name, serviceName) && option(services[index].option) != 0)
      handle = handleOpen(HandleService, &services[index]);
  probeUnlock();
  if (handle == NULL) fail(isGood ? ERROR_NO_SUCH_SERVICE : ERROR_BAD_HANDLE);
  return handle;
}

PROBE_EXPORT int32_t QueryServiceStatus(void *service, ServiceStatus *status) {
  probeLock();
  const Service *known = handleFind(service, HandleService);
  bool isGood = known != NULL && (const void *)known != manager && status != NULL;
  if (!isGood) journalViolation("QueryServiceStatus", "this is no open service");
  if (isGood) *status = (ServiceStatus){.type = 0x10, .state = (DWORD)option(known->option)};
  probeUnlock();
  return isGood ? 1 : fail(ERROR_BAD_HANDLE);
}

PROBE_EXPORT int32_t CloseServiceHandle(void *handle) {
  probeLock();
  bool isGood = handleFind(handle, HandleService) != NULL;
  if (isGood) handleClose(handle);
  if (!isGood) journalViolation("CloseServiceHandle", "this is %s", handleDescribe(handle));
  probeUnlock();
  return isGood ? 1 : fail(ERROR_BAD_HANDLE);
}

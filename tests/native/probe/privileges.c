/* Stand-ins for the functions of advapi32.dll that switch on privileges. */
#include "privileges.h"

#include "closables.h"
#include "journal.h"
#include "platform.h"
#include "script.h"

#define ERROR_BAD_HANDLE 6u
#define ERROR_BAD_PARAMETER 87u
#define ERROR_NO_SUCH_PRIVILEGE 1313u
#define ERROR_NOT_ALL 1300u
#define ADJUST_AND_QUERY 0x28u
#define SWITCHED_ON 2u

/* The numbers that privileges have here. */
#define FIRST_NUMBER 17u

typedef struct {
  uint32_t low;
  int32_t high;
} Luid;

typedef struct {
  DWORD count;
  Luid luid;
  DWORD attributes;
} TokenPrivileges;

_Static_assert(sizeof(TokenPrivileges) == 16 && offsetof(TokenPrivileges, attributes) == 12,
               "layout of TOKEN_PRIVILEGES");

static const PCWSTR names[] = {u"SeBackupPrivilege", u"SeRestorePrivilege", u"SeManageVolumePrivilege"};
#define NAME_COUNT (sizeof names / sizeof *names)

static int switchedOn;
static char token[] = "the token of this process";

static int32_t fail(uint32_t error) {
  platformFailWith(error);
  return 0;
}

void needPrivileges(Call *call, int privileges) {
  if ((switchedOn & option(OptionPrivilegesHeld) & privileges) != privileges) refuse(call, RESULT_PRIVILEGE_NOT_HELD);
}

void privilegesReset(void) { switchedOn = 0; }

PROBE_EXPORT int32_t OpenProcessToken(const void *process, DWORD access, HANDLE *opened) {
  probeLock();
  // The number that stands for the caller's own process.
  bool isGood = (intptr_t)process == -1 && access == ADJUST_AND_QUERY && opened != NULL;
  if (!isGood) journalViolation("OpenProcessToken", "asks for more than to see and switch privileges of this process");
  if (isGood) *opened = closableOpen(HandleToken, token);
  probeUnlock();
  return isGood ? 1 : fail(ERROR_BAD_PARAMETER);
}

PROBE_EXPORT int32_t LookupPrivilegeValueW(PCWSTR system, PCWSTR name, Luid *luid) {
  if (system != NULL || name == NULL || luid == NULL) return fail(ERROR_BAD_PARAMETER);
  for (uint32_t index = 0; index < NAME_COUNT; index++) {
    if (!wideSame(names[index], name)) continue;
    *luid = (Luid){.low = FIRST_NUMBER + index};
    return 1;
  }
  return fail(ERROR_NO_SUCH_PRIVILEGE);
}

PROBE_EXPORT int32_t AdjustTokenPrivileges(const void *opened, int32_t disablesAll, const TokenPrivileges *wanted,
                                           DWORD length, void *previous, DWORD *previousLength) {
  probeLock();
  bool isToken = closableFind(opened, HandleToken) == token;
  bool isGood = isToken && disablesAll == 0 && wanted != NULL && length == 0 && previous == NULL &&
                previousLength == NULL && wanted->count == 1 && wanted->attributes == SWITCHED_ON &&
                wanted->luid.high == 0 && wanted->luid.low - FIRST_NUMBER < NAME_COUNT;
  if (!isToken) journalViolation("AdjustTokenPrivileges", "TokenHandle is %s", closableDescribe(opened));
  if (isToken && !isGood) journalViolation("AdjustTokenPrivileges", "a parameter is wrong");
  int privilege = isGood ? 1 << (wanted->luid.low - FIRST_NUMBER) : 0;
  bool isHeld = (option(OptionPrivilegesHeld) & privilege) != 0;
  if (isHeld) switchedOn |= privilege;
  probeUnlock();
  if (!isGood) return fail(isToken ? ERROR_BAD_PARAMETER : ERROR_BAD_HANDLE);
  // As documented: TRUE, and the reason to ask for the last error.
  platformFailWith(isHeld ? 0 : ERROR_NOT_ALL);
  return 1;
}

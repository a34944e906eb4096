/* What the caller's token has switched on. Under the lock. */
#ifndef PROBE_PRIVILEGES_H
#define PROBE_PRIVILEGES_H

#include "call.h"

typedef enum { PrivilegeBackup = 1, PrivilegeRestore = 2, PrivilegeManageVolume = 4 } Privilege;

/* Refuses a call while one of these is off, or is not the caller's any more. */
void needPrivileges(Call *call, int privileges);
void privilegesReset(void);

#endif

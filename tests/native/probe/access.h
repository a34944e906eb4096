/* Who may open which file: accounts of virtual machines, and the access lists of files. Under the lock. */
#ifndef PROBE_ACCESS_H
#define PROBE_ACCESS_H

#include "hcs.h"
#include "text.h"

#define GROUP_SID "S-1-5-83-0"

/* True for a GUID, with or without braces. */
bool isGuid(PCWSTR id);
/* The GUID in lower case without braces, into 37 bytes; a fresh one when the id is none. */
void guidOf(PCWSTR id, char *guid);

/* The account of a virtual machine, into at least 80 bytes. */
void sidOfSystem(PCWSTR id, char *sid);

void accessGrant(PCWSTR path, const char *sid, bool isReadOnly);
void accessRevoke(PCWSTR path, const char *sid);
/* A new file has no entries of the one before. */
void accessForget(PCWSTR path);
bool accessAllows(PCWSTR path, const char *sid, bool toReadOnly);
/* The security descriptor of a file, as SDDL. */
void accessWrite(Text *text, PCWSTR path);
void accessReset(void);

#endif

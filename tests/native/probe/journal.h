/* What the probe counts and remembers of the calls: for ProbeCounters and ProbeLastCall. Under the lock. */
#ifndef PROBE_JOURNAL_H
#define PROBE_JOURNAL_H

#include "base.h"
#include "text.h"

/* The names of the exports: the 64 of the two API lists, and those of virtdisk.dll. */
extern const char *const functionNames[];
extern const int functionCount;
/* -1 for any other name. */
int functionIndex(const char *name);

void journalCall(const char *function);
/* Keeps the arguments, a JSON object without its braces, which becomes the journal's. */
void journalEnd(const char *function, char *arguments, int32_t hresult);
void journalViolation(const char *function, const char *format, ...) __attribute__((format(printf, 2, 3)));
void journalClosedInUse(void);
void journalReset(void);

void journalWriteCounters(Text *text);
void journalWriteLastCall(Text *text, const char *function);

#endif

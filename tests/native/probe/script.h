/* What a test told the probe to answer, how long calls take, and its options. Under the lock. */
#ifndef PROBE_SCRIPT_H
#define PROBE_SCRIPT_H

#include "base.h"

#define NEVER_MS 0xFFFFFFFFu

/* One scripted answer. */
typedef struct {
  int32_t hresult;
  /* NULL for no document; free it. */
  char *result;
} Answer;

/* The next scripted answer for a name, with " (result)" for an operation's outcome; false when there is none. */
bool scriptTake(const char *function, bool isResult, Answer *answer);
void scriptAdd(const char *function, int32_t hresult, const char *result, uint32_t times);

void delaySet(const char *function, uint32_t delayMs);
uint32_t delayOfOperation(const char *function);
uint32_t delayOfCall(const char *function);
/* Ends the delays of calls and operations with this name, or of all when it is NULL: their turn changes. */
void delayEnd(const char *function);
uint32_t delayTurn(const char *function);

typedef enum {
  OptionLingerMs,
  OptionExitDelayMs,
  OptionGuestIgnoresShutdown,
  OptionStoppedProperties,
  OptionRefuseAtCall,
  OptionCheckFiles,
  OptionDiesAfterStart,
  OptionAclTraps,
  OptionElevated,
  OptionHyperVAdministrator,
  OptionVmcomputeState,
  OptionVidState,
  OptionFirmwareVirtualization,
  OptionPrivilegesHeld,
  OptionFormatTakesFile,
  OptionCount
} Option;

int32_t option(Option which);
bool optionSet(const char *name, int32_t value);

void scriptReset(void);

#endif

/* What a test told the probe to answer, how long calls take, and its options. */
#include "script.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

typedef struct Line {
  struct Line *next;
  char *function;
  int32_t hresult;
  char *result;
  uint32_t times;
} Line;

typedef struct Delay {
  struct Delay *next;
  char *function;
  uint32_t delayMs;
} Delay;

static Line *lines;
static Delay *delays;
static bool hasDefaultDelay;
static uint32_t defaultDelayMs;

static const struct {
  const char *name;
  int32_t value;
} defaults[OptionCount] = {
    [OptionLingerMs] = {"lingerMs", 30},
    [OptionExitDelayMs] = {"exitDelayMs", 2},
    [OptionGuestIgnoresShutdown] = {"guestIgnoresShutdown", 0},
    [OptionStoppedProperties] = {"stoppedProperties", 0},
    [OptionRefuseAtCall] = {"refuseAtCall", 0},
    [OptionCheckFiles] = {"checkFiles", 1},
    [OptionDiesAfterStart] = {"diesAfterStart", 0},
    [OptionAclTraps] = {"aclTraps", 0},
    [OptionElevated] = {"elevated", 1},
    [OptionHyperVAdministrator] = {"hyperVAdministrator", 0},
    [OptionVmcomputeState] = {"vmcomputeState", 4},
    [OptionVidState] = {"vidState", 4},
    [OptionFirmwareVirtualization] = {"firmwareVirtualization", 1},
    [OptionPrivilegesHeld] = {"privilegesHeld", 7},
    [OptionFormatTakesFile] = {"formatTakesFile", 0},
};

// What differs from the default.
static int32_t changes[OptionCount];

int32_t option(Option which) { return defaults[which].value + changes[which]; }

bool optionSet(const char *name, int32_t value) {
  for (Option which = 0; which < OptionCount; which++) {
    if (strcmp(defaults[which].name, name) != 0) continue;
    changes[which] = value - defaults[which].value;
    return true;
  }
  return false;
}

void scriptAdd(const char *function, int32_t hresult, const char *result, uint32_t times) {
  if (times == 0) return;
  Line *line = allocate(sizeof(Line));
  *line = (Line){.function = copyText(function), .hresult = hresult, .result = copyText(result), .times = times};
  Line **end = &lines;
  while (*end != NULL) end = &(*end)->next;
  *end = line;
}

static bool isFor(const Line *line, const char *function, bool isResult) {
  size_t length = strlen(function);
  return strncmp(line->function, function, length) == 0 &&
         strcmp(line->function + length, isResult ? " (result)" : "") == 0;
}

bool scriptTake(const char *function, bool isResult, Answer *answer) {
  for (Line **at = &lines; *at != NULL; at = &(*at)->next) {
    Line *line = *at;
    if (!isFor(line, function, isResult)) continue;
    *answer = (Answer){.hresult = line->hresult, .result = copyText(line->result)};
    // The largest number means for ever.
    if (line->times != UINT32_MAX && --line->times == 0) {
      *at = line->next;
      free(line->function);
      free(line->result);
      free(line);
    }
    return true;
  }
  return false;
}

void delaySet(const char *function, uint32_t delayMs) {
  if (function == NULL || *function == 0) {
    hasDefaultDelay = true;
    defaultDelayMs = delayMs;
    return;
  }
  Delay *delay = allocate(sizeof(Delay));
  *delay = (Delay){.next = delays, .function = copyText(function), .delayMs = delayMs};
  delays = delay;
}

static uint32_t delayOf(const char *function, uint32_t otherwiseMs) {
  for (Delay *delay = delays; delay != NULL; delay = delay->next)
    if (strcmp(delay->function, function) == 0) return delay->delayMs;
  return otherwiseMs;
}

uint32_t delayOfOperation(const char *function) { return delayOf(function, hasDefaultDelay ? defaultDelayMs : 1); }

// A delay for all means operations: calls without one would then block, cheap ones too.
uint32_t delayOfCall(const char *function) { return delayOf(function, 0); }

// A release of all counts for every name.
static uint32_t turnOfAll;

typedef struct Turn {
  struct Turn *next;
  char *function;
  uint32_t turn;
} Turn;

static Turn *turns;

void delayEnd(const char *function) {
  if (function == NULL || *function == 0) {
    turnOfAll++;
    return;
  }
  Turn *found = turns;
  while (found != NULL && strcmp(found->function, function) != 0) found = found->next;
  if (found == NULL) {
    found = allocate(sizeof(Turn));
    *found = (Turn){.next = turns, .function = copyText(function)};
    turns = found;
  }
  found->turn++;
}

uint32_t delayTurn(const char *function) {
  uint32_t turn = turnOfAll;
  for (Turn *at = turns; at != NULL; at = at->next)
    if (strcmp(at->function, function) == 0) turn += at->turn;
  return turn;
}

void scriptReset(void) {
  while (lines != NULL) {
    Line *line = lines;
    lines = line->next;
    free(line->function);
    free(line->result);
    free(line);
  }
  while (delays != NULL) {
    Delay *delay = delays;
    delays = delay->next;
    free(delay->function);
    free(delay);
  }
  hasDefaultDelay = false;
  memset(changes, 0, sizeof changes);
}

/* Documents that the host answers about systems: properties and enumerations. */
#include <stdlib.h>
#include <string.h>

#include "script.h"
#include "systems.h"

static void writeBasic(Text *text, const System *system) {
  textAdd(text, "\"Id\": ");
  textAddQuotedWide(text, system->id);
  textAddFormat(text, ", \"SystemType\": \"%s\"", system->type);
  if (system->owner != NULL) {
    textAdd(text, ", \"Owner\": ");
    textAddQuoted(text, system->owner);
  }
  textAddFormat(text, ", \"RuntimeId\": \"%s\", \"State\": \"%s\"", system->runtimeId, stateNames[system->state]);
}

/* In pages of 4096 bytes. A system that was not started has no memory. */
static double assignedPages(const System *system) {
  return system->state == StateCreated ? 0 : system->memorySizeInMB * 256;
}

static void writeMemory(Text *text, const System *system) {
  textAddFormat(text,
                "{\"VirtualNodeCount\": 1, \"VirtualMachineMemory\": {\"AvailableMemory\": 100, "
                "\"AvailableMemoryBuffer\": 0, \"ReservedMemory\": 0, \"AssignedMemory\": %.0f, \"SlpActive\": false, "
                "\"BalancingEnabled\": false, \"DmOperationInProgress\": false}, \"VirtualNodes\": "
                "[{\"VirtualNodeIndex\": 0, \"PhysicalNodeNumber\": 0, \"VirtualProcessorCount\": %.0f, "
                "\"MemoryUsageInPages\": %.0f}]}",
                assignedPages(system), system->processorCount, assignedPages(system));
}

static void writeStatistics(Text *text, const System *system) {
  textAddFormat(text,
                "{\"Processor\": {\"TotalRuntime100ns\": 0}, "
                "\"Memory\": {\"MemoryUsagePrivateWorkingSetBytes\": %.0f}}",
                assignedPages(system) * 4096);
}

static void writeEmptyList(Text *text, const System *system) {
  (void)system;
  textAdd(text, "[]");
}

static void writeEmptyObject(Text *text, const System *system) {
  (void)system;
  textAdd(text, "{}");
}

static void writeEndsWithLastHandle(Text *text, const System *system) {
  textAdd(text, system->endsWithLastHandle ? "true" : "false");
}

/* What a property type adds to the basic set; Basic adds nothing. */
static const struct {
  const char *type;
  void (*write)(Text *text, const System *system);
} extras[] = {
    {"Basic", NULL},
    {"Memory", writeMemory},
    {"GuestMemory", writeMemory},
    {"Statistics", writeStatistics},
    {"ProcessList", writeEmptyList},
    {"TerminateOnLastHandleClosed", writeEndsWithLastHandle},
    {"SharedMemoryRegion", writeEmptyList},
    {"GuestConnection", writeEmptyObject},
    {"ICHeartbeatStatus", writeEmptyObject},
    {"SystemGUID", NULL},
};

#define EXTRA_COUNT (int)(sizeof extras / sizeof *extras)

static int extraOf(const char *type) {
  for (int index = 0; index < EXTRA_COUNT; index++)
    if (strcmp(extras[index].type, type) == 0) return index;
  return -1;
}

HRESULT checkPropertyQuery(Work *work, Text *result) {
  const System *system = work->system;
  if (system->state == StateStopped && option(OptionStoppedProperties) != 0) return RESULT_OK;
  HRESULT hresult = checkState(system, result, ~0u & ~(1u << StateCreating));
  if (hresult != RESULT_OK || !work->isDocumentGiven) return hresult;
  const Json *query = work->document;
  bool isQuery = jsonIs(query, JsonObject) && jsonIsOptionalTexts(query, "PropertyTypes") &&
                 jsonIsOptional(query, "Queries", JsonObject);
  if (!isQuery) return failWith(result, HCS_INVALID_JSON, "This is no query of properties");
  const Json *types = jsonMember(query, "PropertyTypes");
  for (const Json *type = types == NULL ? NULL : types->first; type != NULL; type = type->next)
    if (extraOf(type->text) < 0) return failWith(result, HCS_INVALID_JSON, "There is no property type %s", type->text);
  return RESULT_OK;
}

static void writeExtras(Text *text, const System *system, const Json *query) {
  const Json *types = jsonMember(query, "PropertyTypes");
  for (const Json *type = types == NULL ? NULL : types->first; type != NULL; type = type->next) {
    int extra = extraOf(type->text);
    if (extras[extra].write == NULL) continue;
    textAddFormat(text, ", \"%s\": ", type->text);
    extras[extra].write(text, system);
  }
  const Json *queries = jsonMember(query, "Queries");
  if (queries == NULL) return;
  textAdd(text, ", \"PropertyResponses\": {");
  for (const Json *asked = queries->first; asked != NULL; asked = asked->next) {
    int extra = extraOf(asked->name);
    textAddQuoted(text, asked->name);
    textAdd(text, extra < 0 ? ": {\"Error\": {\"Error\": -2147024846}" : ": {\"Response\": ");
    if (extra >= 0 && extras[extra].write != NULL)
      extras[extra].write(text, system);
    else if (extra >= 0)
      textAdd(text, "{}");
    textAdd(text, asked->next == NULL ? "}" : "}, ");
  }
  textAdd(text, "}");
}

void writeProperties(Text *text, const System *system, const Json *query) {
  textAdd(text, "{");
  if (system->state == StateStopped) {
    textAddFormat(text, "\"Stopped\": true, \"ExitType\": \"%s\"}", exitTypeNames[system->exitType]);
    return;
  }
  writeBasic(text, system);
  writeExtras(text, system, query);
  textAdd(text, "}");
}

static HRESULT answerProperties(Work *work, Text *result) {
  writeProperties(result, work->system, work->document);
  return RESULT_OK;
}

Work propertiesWork(System *system) {
  return (Work){.check = checkPropertyQuery, .effect = answerProperties, .system = system};
}

HRESULT checkSystemQuery(Work *work, Text *result) {
  if (!work->isDocumentGiven) return RESULT_OK;
  static const char *const members[] = {"Ids", "Names", "Types", "Owners"};
  bool isQuery = jsonIs(work->document, JsonObject);
  for (int index = 0; index < 4; index++) isQuery = isQuery && jsonIsOptionalTexts(work->document, members[index]);
  return isQuery ? RESULT_OK : failWith(result, HCS_INVALID_JSON, "This is no query of systems");
}

/* An absent or empty list asks for everything. */
static bool matches(const Json *query, const char *member, const char *value) {
  const Json *list = jsonMember(query, member);
  return list == NULL || list->first == NULL || (value != NULL && jsonHasText(list, value));
}

static bool matchesId(const Json *query, PCWSTR id) {
  const Json *list = jsonMember(query, "Ids");
  if (list == NULL || list->first == NULL) return true;
  bool isFound = false;
  for (const Json *item = list->first; item != NULL && !isFound; item = item->next) {
    char16_t *wanted = wideFromUtf8(item->text);
    isFound = wideSame(wanted, id);
    free(wanted);
  }
  return isFound;
}

void writeEnumeration(Text *text, PCWSTR nameSpace, const Json *query) {
  textAdd(text, "[");
  const char *separator = "";
  for (const System *system = systemFirst(); system != NULL; system = system->next) {
    bool isThere = system->state != StateCreating && !system->isGone;
    bool isInSpace = nameSpace == NULL || system->nameSpace == NULL ? nameSpace == system->nameSpace
                                                                    : wideSame(nameSpace, system->nameSpace);
    bool isWanted = matches(query, "Owners", system->owner) && matches(query, "Types", system->type) &&
                    matches(query, "Names", NULL) && matchesId(query, system->id);
    if (!isThere || !isInSpace || !isWanted) continue;
    textAddFormat(text, "%s{", separator);
    writeBasic(text, system);
    textAdd(text, "}");
    separator = ", ";
  }
  textAdd(text, "]");
}

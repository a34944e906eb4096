/* The exports about the service: its properties and settings, crash reports, and saved states. */
#include <stdlib.h>
#include <string.h>

#include "given.h"
#include "operations.h"
#include "platform.h"

/* What the host answers to a property type of the service. */
static const struct {
  const char *type;
  const char *answer;
} properties[] = {
    {"Basic", "{\"SupportedSchemaVersions\": [{\"Major\": 1, \"Minor\": 0}, {\"Major\": 2, \"Minor\": 7}]}"},
    {"CpuGroup", "{\"CpuGroups\": []}"},
    {"ProcessorTopology",
     "{\"LogicalProcessorCount\": 2, \"LogicalProcessors\": [{\"LpIndex\": 0, \"NodeNumber\": 0, \"PackageId\": 0, "
     "\"CoreId\": 0, \"RootVpIndex\": 0}, {\"LpIndex\": 1, \"NodeNumber\": 0, \"PackageId\": 0, \"CoreId\": 1, "
     "\"RootVpIndex\": 1}]}"},
    {"ContainerCredentialGuard", "{\"Instances\": []}"},
    {"QoSCapabilities", "{\"ProcessorQoSSupported\": true}"},
    {"Memory", "{\"MemoryInfo\": []}"},
    {"ProcessorCapabilities",
     "{\"ProcessorFeatures\": [\"Sse3\", \"LahfSahf\"], \"XsaveProcessorFeatures\": [], \"CacheLineFlushSize\": 64, "
     "\"MaximumProcessorsPerVm\": 64}"},
};

#define PROPERTY_COUNT (int)(sizeof properties / sizeof *properties)

static const char *answerTo(const char *type) {
  for (int index = 0; index < PROPERTY_COUNT; index++)
    if (strcmp(properties[index].type, type) == 0) return properties[index].answer;
  return NULL;
}

static HRESULT writeTypes(Text *text, const Json *types) {
  textAdd(text, "\"Properties\": [");
  if (types == NULL) textAdd(text, answerTo("Basic"));
  for (const Json *type = types == NULL ? NULL : types->first; type != NULL; type = type->next) {
    const char *answer = answerTo(type->text);
    if (answer == NULL) return HCS_INVALID_JSON;
    textAddFormat(text, "%s%s", answer, type->next == NULL ? "" : ", ");
  }
  textAdd(text, "]");
  return RESULT_OK;
}

static void writeQueries(Text *text, const Json *queries) {
  textAdd(text, ", \"PropertyResponses\": {");
  for (const Json *asked = queries->first; asked != NULL; asked = asked->next) {
    const char *answer = answerTo(asked->name);
    textAddQuoted(text, asked->name);
    if (answer == NULL)
      textAdd(text, ": {\"Error\": {\"Error\": -2147024846}}");
    else
      textAddFormat(text, ": {\"Response\": %s}", answer);
    if (asked->next != NULL) textAdd(text, ", ");
  }
  textAdd(text, "}");
}

static HRESULT answerQuery(Text *text, PCWSTR query) {
  Work work = {0};
  workRead(&work, query);
  const Json *document = work.document;
  bool isQuery = !work.isDocumentGiven ||
                 (jsonIs(document, JsonObject) && jsonIsOptionalTexts(document, "PropertyTypes") &&
                  jsonIsOptional(document, "PropertyQueries", JsonObject));
  HRESULT hresult = isQuery ? RESULT_OK : HCS_INVALID_JSON;
  if (isQuery) {
    textAdd(text, "{");
    hresult = writeTypes(text, jsonMember(document, "PropertyTypes"));
    const Json *queries = jsonMember(document, "PropertyQueries");
    if (queries != NULL) writeQueries(text, queries);
    textAdd(text, "}");
  }
  jsonFree(work.document);
  return hresult;
}

PROBE_EXPORT HRESULT HcsGetServiceProperties(PCWSTR propertyQuery, PWSTR *result) {
  Call call = beginCall("HcsGetServiceProperties");
  takeText(&call, "propertyQuery", propertyQuery, MayBeNull);
  takeOut(&call, "result", result, Required);
  if (result != NULL) *result = NULL;
  Text text = {0};
  if (mayGoOn(&call)) refuse(&call, answerQuery(&text, propertyQuery));
  bool isScripted = call.hasScriptedResult;
  if (result != NULL && isScripted) *result = giveText(call.scriptedResult);
  if (result != NULL && !isScripted && call.refused == RESULT_OK) *result = giveText(text.bytes);
  textDrop(&text);
  return endCall(&call);
}

/* A document of a call without an operation: an object whose member, if one is named, is a text. */
static bool isObjectWith(PCWSTR document, const char *member) {
  Work work = {0};
  workRead(&work, document);
  bool isGood = jsonIs(work.document, JsonObject) && (member == NULL || jsonText(work.document, member) != NULL);
  jsonFree(work.document);
  return isGood;
}

PROBE_EXPORT HRESULT HcsModifyServiceSettings(PCWSTR settings, PWSTR *result) {
  Call call = beginCall("HcsModifyServiceSettings");
  takeText(&call, "settings", settings, Required);
  takeOut(&call, "result", result, MayBeNull);
  if (result != NULL) *result = NULL;
  Text text = {0};
  if (mayGoOn(&call) && !isObjectWith(settings, "PropertyType"))
    refuse(&call, failWith(&text, HCS_INVALID_JSON, "This is no ModificationRequest"));
  if (result != NULL) *result = giveText(call.hasScriptedResult ? call.scriptedResult : text.bytes);
  textDrop(&text);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsSubmitWerReport(PCWSTR settings) {
  Call call = beginCall("HcsSubmitWerReport");
  takeText(&call, "settings", settings, Required);
  if (mayGoOn(&call) && !isObjectWith(settings, NULL)) refuse(&call, HCS_INVALID_JSON);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsGetProcessorCompatibilityFromSavedState(PCWSTR runtimeFileName, PCWSTR *processorFeatures) {
  Call call = beginCall("HcsGetProcessorCompatibilityFromSavedState");
  takeText(&call, "RuntimeFileName", runtimeFileName, Required);
  takeOut(&call, "ProcessorFeaturesString", processorFeatures, MayBeNull);
  if (processorFeatures != NULL) *processorFeatures = NULL;
  if (mayGoOn(&call) && fileKind(runtimeFileName) != FileIsFile) refuse(&call, RESULT_FILE_NOT_FOUND);
  if (processorFeatures != NULL && call.hasScriptedResult) {
    *processorFeatures = giveText(call.scriptedResult);
  } else if (processorFeatures != NULL && call.refused == RESULT_OK) {
    *processorFeatures = giveText("{\"ProcessorFeatures\": [\"Sse3\", \"LahfSahf\"], \"XsaveProcessorFeatures\": [], "
                                  "\"CacheLineFlushSize\": 64}");
  }
  return endCall(&call);
}

/* What the probe counts and remembers of the calls. */
#include "journal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Every export of the two API lists; a test compares it with the list of the product.
const char *const functionNames[] = {
    "HcsAttachLayerStorageFilter",
    "HcsCancelOperation",
    "HcsCloseComputeSystem",
    "HcsCloseOperation",
    "HcsCloseProcess",
    "HcsCrashComputeSystem",
    "HcsCreateComputeSystem",
    "HcsCreateComputeSystemInNamespace",
    "HcsCreateEmptyGuestStateFile",
    "HcsCreateEmptyRuntimeStateFile",
    "HcsCreateOperation",
    "HcsCreateProcess",
    "HcsDestroyLayer",
    "HcsDetachLayerStorageFilter",
    "HcsEnumerateComputeSystems",
    "HcsEnumerateComputeSystemsInNamespace",
    "HcsExportLayer",
    "HcsExportLegacyWritableLayer",
    "HcsFormatWritableLayerVhd",
    "HcsGetComputeSystemFromOperation",
    "HcsGetComputeSystemProperties",
    "HcsGetLayerVhdMountPath",
    "HcsGetOperationContext",
    "HcsGetOperationId",
    "HcsGetOperationResult",
    "HcsGetOperationResultAndProcessInfo",
    "HcsGetOperationType",
    "HcsGetProcessFromOperation",
    "HcsGetProcessInfo",
    "HcsGetProcessProperties",
    "HcsGetProcessorCompatibilityFromSavedState",
    "HcsGetServiceProperties",
    "HcsGrantVmAccess",
    "HcsGrantVmGroupAccess",
    "HcsImportLayer",
    "HcsInitializeLegacyWritableLayer",
    "HcsInitializeWritableLayer",
    "HcsModifyComputeSystem",
    "HcsModifyProcess",
    "HcsModifyServiceSettings",
    "HcsOpenComputeSystem",
    "HcsOpenComputeSystemInNamespace",
    "HcsOpenProcess",
    "HcsPauseComputeSystem",
    "HcsResumeComputeSystem",
    "HcsRevokeVmAccess",
    "HcsRevokeVmGroupAccess",
    "HcsSaveComputeSystem",
    "HcsSetComputeSystemCallback",
    "HcsSetOperationCallback",
    "HcsSetOperationContext",
    "HcsSetProcessCallback",
    "HcsSetupBaseOSLayer",
    "HcsSetupBaseOSVolume",
    "HcsShutDownComputeSystem",
    "HcsSignalProcess",
    "HcsStartComputeSystem",
    "HcsSubmitWerReport",
    "HcsTerminateComputeSystem",
    "HcsTerminateProcess",
    "HcsWaitForComputeSystemExit",
    "HcsWaitForOperationResult",
    "HcsWaitForOperationResultAndProcessInfo",
    "HcsWaitForProcessExit",
    // The neighbours whose calls are journalled too.
    "AttachVirtualDisk",
    "CreateVirtualDisk",
    "DetachVirtualDisk",
    "GetVirtualDiskInformation",
    "OpenVirtualDisk",
    "ResizeVirtualDisk",
};

const int functionCount = sizeof functionNames / sizeof *functionNames;

typedef struct {
  uint64_t calls;
  int32_t hresult;
  char *arguments;
} Entry;

static Entry entries[sizeof functionNames / sizeof *functionNames];
static Text violations;
static int violationCount;
static uint64_t closedInUse;

// Enough to see what is wrong, and no more than one can read.
#define VIOLATIONS_KEPT 50

int functionIndex(const char *name) {
  for (int index = 0; index < functionCount; index++)
    if (strcmp(functionNames[index], name) == 0) return index;
  return -1;
}

void journalCall(const char *function) {
  int index = functionIndex(function);
  if (index >= 0) entries[index].calls++;
}

void journalEnd(const char *function, char *arguments, int32_t hresult) {
  int index = functionIndex(function);
  if (index < 0) {
    free(arguments);
    return;
  }
  free(entries[index].arguments);
  entries[index].arguments = arguments;
  entries[index].hresult = hresult;
}

void journalViolation(const char *function, const char *format, ...) {
  char what[300];
  va_list values;
  va_start(values, format);
  vsnprintf(what, sizeof what, format, values);
  va_end(values);
  if (++violationCount > VIOLATIONS_KEPT) return;
  Text sentence = {0};
  textAddFormat(&sentence, "%s: %s", function, what);
  if (violations.length > 0) textAdd(&violations, ", ");
  textAddQuoted(&violations, sentence.bytes);
  textDrop(&sentence);
}

void journalClosedInUse(void) { closedInUse++; }

void journalReset(void) {
  for (int index = 0; index < functionCount; index++) {
    free(entries[index].arguments);
    entries[index].arguments = NULL;
  }
  textDrop(&violations);
  violationCount = 0;
  closedInUse = 0;
}

void journalWriteCounters(Text *text) {
  textAddFormat(text, "\"closedInUse\": %llu, \"violations\": [", (unsigned long long)closedInUse);
  if (violations.bytes != NULL) textAdd(text, violations.bytes);
  textAdd(text, "], \"calls\": {");
  const char *separator = "";
  for (int index = 0; index < functionCount; index++) {
    if (entries[index].calls == 0) continue;
    textAddFormat(text, "%s\"%s\": %llu", separator, functionNames[index], (unsigned long long)entries[index].calls);
    separator = ", ";
  }
  textAdd(text, "}");
}

void journalWriteLastCall(Text *text, const char *function) {
  int index = functionIndex(function);
  if (index < 0 || entries[index].arguments == NULL) {
    textAdd(text, "null");
    return;
  }
  textAddFormat(text, "{\"function\": \"%s\", \"hresult\": %lu, \"arguments\": {", function,
                (unsigned long)(uint32_t)entries[index].hresult);
  textAdd(text, entries[index].arguments);
  textAdd(text, "}}");
}

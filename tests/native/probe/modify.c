/* HcsModifyComputeSystem: memory and SCSI attachments change; every other path is accepted. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "systems.h"

static const char memoryPath[] = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
static const char scsiPath[] = "VirtualMachine/Devices/Scsi/";

/* `controller/unit` of the path of an attachment; false for any other path. */
static bool readPlace(const char *path, char *place, size_t sizeBytes) {
  if (strncmp(path, scsiPath, sizeof scsiPath - 1) != 0) return false;
  const char *controller = path + sizeof scsiPath - 1;
  const char *attachments = strstr(controller, "/Attachments/");
  if (attachments == NULL) return false;
  int length = snprintf(place, sizeBytes, "%.*s/%s", (int)(attachments - controller), controller,
                        attachments + strlen("/Attachments/"));
  return length > 0 && (size_t)length < sizeBytes;
}

static bool asks(const Work *work, const char *type) {
  const char *asked = jsonText(work->document, "RequestType");
  return asked != NULL && strcmp(asked, type) == 0;
}

static HRESULT checkMemory(const Work *work, Text *result) {
  double size = jsonNumber(work->document, "Settings", 0);
  bool isUpdate = jsonMember(work->document, "RequestType") == NULL || asks(work, "Update");
  if (isUpdate && size > 0 && fmod(size, 2) == 0) return RESULT_OK;
  return failWith(result, RESULT_INVALIDARG, "Memory takes Update with a positive even number of MB");
}

static HRESULT checkAttachment(const Work *work, const char *place, Text *result) {
  bool isThere = *findFile(work->system, place) != NULL;
  bool adds = asks(work, "Add");
  if (!adds && !asks(work, "Remove") && !asks(work, "Update"))
    return failWith(result, RESULT_INVALIDARG, "An attachment takes Add, Remove and Update");
  if (adds && isThere) return failWith(result, RESULT_ALREADY_EXISTS, "There is a disk at %s already", place);
  if (!adds && !isThere) return failWith(result, RESULT_NOT_FOUND, "There is no disk at %s", place);
  const char *path = jsonText(work->document, "Settings/Path");
  if (asks(work, "Remove") || path == NULL) return RESULT_OK;
  const char *type = jsonText(work->document, "Settings/Type");
  bool isReadOnly = jsonIsTrue(work->document, "Settings/ReadOnly") || (type != NULL && strcmp(type, "Iso") == 0);
  char16_t *wide = wideFromUtf8(path);
  MachineFile file = {.path = wide, .isReadOnly = isReadOnly};
  HRESULT hresult = checkFiles(work->system, &file, result);
  free(wide);
  return hresult;
}

static HRESULT checkModify(Work *work, Text *result) {
  HRESULT hresult = checkState(work->system, result, 1u << StateRunning);
  if (hresult != RESULT_OK) return hresult;
  const Json *request = work->document;
  const char *path = jsonText(request, "ResourcePath");
  bool isRequest = jsonIs(request, JsonObject) && jsonIsOptional(request, "RequestType", JsonString) &&
                   jsonIsOptional(request, "ResourcePath", JsonString) &&
                   (path != NULL || jsonMember(request, "GuestRequest") != NULL);
  if (!isRequest) return failWith(result, HCS_INVALID_JSON, "This is no ModifySettingRequest");
  char place[300];
  if (path != NULL && strcmp(path, memoryPath) == 0) return checkMemory(work, result);
  if (path != NULL && readPlace(path, place, sizeof place)) return checkAttachment(work, place, result);
  return RESULT_OK;
}

static HRESULT modify(Work *work, Text *result) {
  (void)result;
  const char *path = jsonText(work->document, "ResourcePath");
  char place[300];
  if (path == NULL) return RESULT_OK;
  if (strcmp(path, memoryPath) == 0) {
    work->system->memorySizeInMB = jsonNumber(work->document, "Settings", 0);
  } else if (readPlace(path, place, sizeof place)) {
    MachineFile **at = findFile(work->system, place);
    MachineFile *old = *at;
    if (old != NULL) {
      *at = old->next;
      old->next = NULL;
      freeFiles(old);
    }
    if (!asks(work, "Remove")) {
      bool isReadOnly = jsonIsTrue(work->document, "Settings/ReadOnly");
      addFile(work->system, place, jsonText(work->document, "Settings/Path"), isReadOnly);
    }
  }
  return RESULT_OK;
}

Work modifyWork(System *system) { return (Work){.check = checkModify, .effect = modify, .system = system}; }

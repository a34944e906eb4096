/* The exports of computestorage.dll: they check what they are given, and make the files and folders that the next call needs. */
#include <stdlib.h>

#include "closables.h"
#include "disks.h"
#include "given.h"
#include "layers.h"
#include "operations.h"
#include "platform.h"
#include "privileges.h"
#include "script.h"

/* A folder of a layer: an absolute path. */
static void takeFolder(Call *call, const char *argument, PCWSTR path) {
  takeText(call, argument, path, Required);
  if (path == NULL) return;
  bool isDrive = path[0] != 0 && path[1] == ':' && path[2] == '\\';
  bool isShareOrVolume = path[0] == '\\' && path[1] == '\\' && path[2] != 0;
  if (!isDrive && !isShareOrVolume) refuse(call, RESULT_INVALIDARG);
}

/* One that has to be there. */
static void takePresentFolder(Call *call, const char *argument, PCWSTR path) {
  takeFolder(call, argument, path);
  if (path != NULL && fileKind(path) != FileIsFolder) refuse(call, RESULT_PATH_NOT_FOUND);
}

/* JSON that must be an object; when it may be NULL, empty text means the same. Free it. */
static Json *takeDocument(Call *call, const char *argument, PCWSTR document, Need need) {
  takeText(call, argument, document, need);
  if (document == NULL) return NULL;
  Work work = {0};
  workRead(&work, document);
  bool isGood = jsonIs(work.document, JsonObject) || (need == MayBeNull && !work.isDocumentGiven);
  if (!isGood) refuse(call, HCS_INVALID_JSON);
  return work.document;
}

/* LayerData: a list of layers, each with an id and a path. */
static void takeLayerData(Call *call, PCWSTR document) {
  Json *data = takeDocument(call, "layerData", document, Required);
  const Json *layers = jsonMember(data, "Layers");
  bool isGood = jsonIs(layers, JsonArray) && jsonAt(data, "SchemaVersion/Major") != NULL;
  for (const Json *layer = isGood ? layers->first : NULL; layer != NULL; layer = layer->next)
    isGood = isGood && jsonText(layer, "Id") != NULL && jsonText(layer, "Path") != NULL;
  if (jsonIs(data, JsonObject) && !isGood) refuse(call, HCS_INVALID_JSON);
  jsonFree(data);
}

/* Free it. */
static char16_t *below(PCWSTR folder, const char *name) {
  char *bytes = utf8FromWide(folder);
  Text path = {0};
  textAddFormat(&path, "%s\\%s", bytes, name);
  char16_t *wide = wideFromUtf8(path.bytes);
  textDrop(&path);
  free(bytes);
  return wide;
}

static HRESULT makeFolderBelow(PCWSTR folder, const char *name) {
  char16_t *path = below(folder, name);
  HRESULT outcome = fileCreateFolder(path);
  free(path);
  return outcome;
}

/* What HcsSetupBaseOSLayer makes; it fails where this is already. */
static HRESULT makeHives(PCWSTR layer) {
  static const char *const files[] = {"Hives\\DefaultUser_Base", "Hives\\Sam_Base",    "Hives\\Security_Base",
                                      "Hives\\Software_Base",    "Hives\\System_Base", "Layout"};
  HRESULT outcome = makeFolderBelow(layer, "Hives");
  for (size_t index = 0; outcome == RESULT_OK && index < sizeof files / sizeof *files; index++) {
    char16_t *path = below(layer, files[index]);
    outcome = fileCreate(path, "a hive of the probe\n");
    free(path);
  }
  return outcome;
}

PROBE_EXPORT HRESULT HcsImportLayer(PCWSTR layerPath, PCWSTR sourceFolderPath, PCWSTR layerData) {
  Call call = beginCall("HcsImportLayer");
  takeFolder(&call, "layerPath", layerPath);
  takePresentFolder(&call, "sourceFolderPath", sourceFolderPath);
  takeLayerData(&call, layerData);
  needPrivileges(&call, PrivilegeBackup | PrivilegeRestore);
  if (mayGoOn(&call)) {
    // The folder of the layer is made when it is missing.
    if (fileKind(layerPath) != FileIsFolder) refuse(&call, fileCreateFolder(layerPath));
    if (call.refused == RESULT_OK) refuse(&call, fileCopyFolder(sourceFolderPath, layerPath));
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsExportLayer(PCWSTR layerPath, PCWSTR exportFolderPath, PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsExportLayer");
  takePresentFolder(&call, "layerPath", layerPath);
  takePresentFolder(&call, "exportFolderPath", exportFolderPath);
  takeLayerData(&call, layerData);
  jsonFree(takeDocument(&call, "options", options, Required));
  needPrivileges(&call, PrivilegeBackup);
  if (mayGoOn(&call)) refuse(&call, fileCopyFolder(layerPath, exportFolderPath));
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsExportLegacyWritableLayer(PCWSTR writableLayerMountPath, PCWSTR writableLayerFolderPath,
                                                  PCWSTR exportFolderPath, PCWSTR layerData) {
  Call call = beginCall("HcsExportLegacyWritableLayer");
  takePresentFolder(&call, "writableLayerMountPath", writableLayerMountPath);
  takePresentFolder(&call, "writableLayerFolderPath", writableLayerFolderPath);
  takePresentFolder(&call, "exportFolderPath", exportFolderPath);
  takeLayerData(&call, layerData);
  needPrivileges(&call, PrivilegeBackup);
  if (mayGoOn(&call)) {
    refuse(&call, fileCopyFolder(writableLayerMountPath, exportFolderPath));
    if (call.refused == RESULT_OK) refuse(&call, fileCopyFolder(writableLayerFolderPath, exportFolderPath));
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsDestroyLayer(PCWSTR layerPath) {
  Call call = beginCall("HcsDestroyLayer");
  takePresentFolder(&call, "layerPath", layerPath);
  needPrivileges(&call, PrivilegeBackup | PrivilegeRestore);
  if (mayGoOn(&call)) refuse(&call, fileDeleteFolder(layerPath));
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsSetupBaseOSLayer(PCWSTR layerPath, HANDLE vhdHandle, PCWSTR options) {
  Call call = beginCall("HcsSetupBaseOSLayer");
  takePresentFolder(&call, "layerPath", layerPath);
  DiskUse use = DiskAsk;
  // A layer of a container has no disk.
  if (vhdHandle == NULL)
    takePointer(&call, "vhdHandle", vhdHandle);
  else
    takeHandle(&call, "vhdHandle", vhdHandle, HandleVhd);
  const Disk *disk = vhdHandle == NULL ? NULL : diskOf(vhdHandle, &use);
  Json *document = takeDocument(&call, "options", options, Required);
  const char *type = jsonText(document, "Type");
  bool isForVm = type != NULL && type[0] == 'V';
  if (isForVm != (disk != NULL)) refuse(&call, RESULT_INVALIDARG);
  if (disk != NULL && !disk->isAttached && !disk->isOfAnyState) refuse(&call, RESULT_NOT_READY);
  jsonFree(document);
  if (mayGoOn(&call) && !isForVm) refuse(&call, makeHives(layerPath));
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsSetupBaseOSVolume(PCWSTR layerPath, PCWSTR volumePath, PCWSTR options) {
  Call call = beginCall("HcsSetupBaseOSVolume");
  takePresentFolder(&call, "layerPath", layerPath);
  takePresentFolder(&call, "volumePath", volumePath);
  jsonFree(takeDocument(&call, "options", options, Required));
  (void)mayGoOn(&call);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsInitializeWritableLayer(PCWSTR writableLayerPath, PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsInitializeWritableLayer");
  takePresentFolder(&call, "writableLayerPath", writableLayerPath);
  takeLayerData(&call, layerData);
  jsonFree(takeDocument(&call, "options", options, MayBeNull));
  if (mayGoOn(&call)) refuse(&call, makeFolderBelow(writableLayerPath, "WcSandboxState"));
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsInitializeLegacyWritableLayer(PCWSTR writableLayerMountPath, PCWSTR writableLayerFolderPath,
                                                      PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsInitializeLegacyWritableLayer");
  takePresentFolder(&call, "writableLayerMountPath", writableLayerMountPath);
  takePresentFolder(&call, "writableLayerFolderPath", writableLayerFolderPath);
  takeLayerData(&call, layerData);
  jsonFree(takeDocument(&call, "options", options, MayBeNull));
  if (mayGoOn(&call)) refuse(&call, makeFolderBelow(writableLayerFolderPath, "Hives"));
  return endCall(&call);
}

typedef struct Filter {
  struct Filter *next;
  char16_t *path;
} Filter;

static Filter *filters;

static Filter **filterOn(PCWSTR path) {
  Filter **at = &filters;
  while (*at != NULL && !wideSame((*at)->path, path)) at = &(*at)->next;
  return at;
}

static void drop(Filter **at) {
  Filter *filter = *at;
  *at = filter->next;
  free(filter->path);
  free(filter);
}

void filtersReset(void) {
  while (filters != NULL) drop(&filters);
}

PROBE_EXPORT HRESULT HcsAttachLayerStorageFilter(PCWSTR layerPath, PCWSTR layerData) {
  Call call = beginCall("HcsAttachLayerStorageFilter");
  takePresentFolder(&call, "layerPath", layerPath);
  takeLayerData(&call, layerData);
  if (mayGoOn(&call) && *filterOn(layerPath) != NULL) refuse(&call, RESULT_ALREADY_EXISTS);
  if (call.refused == RESULT_OK) {
    Filter *filter = allocate(sizeof(Filter));
    *filter = (Filter){.next = filters, .path = wideCopy(layerPath)};
    filters = filter;
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsDetachLayerStorageFilter(PCWSTR layerPath) {
  Call call = beginCall("HcsDetachLayerStorageFilter");
  takeFolder(&call, "layerPath", layerPath);
  if (mayGoOn(&call)) {
    Filter **at = filterOn(layerPath);
    if (*at == NULL)
      refuse(&call, RESULT_WITHOUT_FILTER);
    else
      drop(at);
  }
  return endCall(&call);
}

/* The disk to format: on Windows Server 2019 the file itself has to be open, later a disk. */
static Disk *takeUnattached(Call *call, HANDLE handle) {
  if (option(OptionFormatTakesFile) != 0) {
    takeAnyHandle(call, "vhdHandle", handle);
    PCWSTR path = platformFileOf(handle);
    Disk *disk = path == NULL ? NULL : diskAt(path);
    if (disk == NULL) refuseViolation(call, RESULT_HANDLE, "vhdHandle", "no open file of a disk");
    return disk;
  }
  takeHandle(call, "vhdHandle", handle, HandleVhd);
  DiskUse use = DiskAsk;
  Disk *disk = diskOf(handle, &use);
  if (disk != NULL && use != DiskWork) refuseViolation(call, RESULT_HANDLE, "vhdHandle", "opened for something else");
  return disk;
}

PROBE_EXPORT HRESULT HcsFormatWritableLayerVhd(HANDLE vhdHandle) {
  Call call = beginCall("HcsFormatWritableLayerVhd");
  Disk *disk = takeUnattached(&call, vhdHandle);
  if (disk != NULL && disk->isAttached) refuse(&call, RESULT_SHARING_VIOLATION);
  if (mayGoOn(&call)) diskFormat(disk);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsGetLayerVhdMountPath(HANDLE vhdHandle, PWSTR *mountPath) {
  Call call = beginCall("HcsGetLayerVhdMountPath");
  takeHandle(&call, "vhdHandle", vhdHandle, HandleVhd);
  takeOut(&call, "mountPath", mountPath, Required);
  if (mountPath != NULL) *mountPath = NULL;
  DiskUse use = DiskAsk;
  const Disk *disk = diskOf(vhdHandle, &use);
  if (disk != NULL && !disk->isAttached && !disk->isOfAnyState) refuse(&call, RESULT_NOT_READY);
  if (disk != NULL && *disk->volume == 0) refuse(&call, RESULT_UNRECOGNIZED_VOLUME);
  bool isDone = mayGoOn(&call);
  if (mountPath != NULL && call.hasScriptedResult) *mountPath = giveText(call.scriptedResult);
  if (mountPath != NULL && !call.hasScriptedResult && isDone) {
    // A plain text, unlike all other answers.
    Text path = {0};
    textAddFormat(&path, "\\\\?\\Volume{%s}\\", disk->volume);
    *mountPath = giveText(path.bytes);
    textDrop(&path);
  }
  return endCall(&call);
}

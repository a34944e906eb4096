/* The exports of computestorage.dll: they check what they are given and remember nothing. */
#include "given.h"
#include "operations.h"

/* A folder of a layer: an absolute path. */
static void takeFolder(Call *call, const char *argument, PCWSTR path) {
  takeText(call, argument, path, Required);
  if (path == NULL) return;
  bool isDrive = path[0] != 0 && path[1] == ':' && path[2] == '\\';
  bool isShareOrVolume = path[0] == '\\' && path[1] == '\\' && path[2] != 0;
  if (!isDrive && !isShareOrVolume) refuse(call, RESULT_INVALIDARG);
}

/* JSON that must be an object; when it may be NULL, empty text means the same. */
static void takeDocument(Call *call, const char *argument, PCWSTR document, Need need) {
  takeText(call, argument, document, need);
  if (document == NULL) return;
  Work work = {0};
  workRead(&work, document);
  bool isGood = jsonIs(work.document, JsonObject) || (need == MayBeNull && !work.isDocumentGiven);
  jsonFree(work.document);
  if (!isGood) refuse(call, HCS_INVALID_JSON);
}

static HRESULT end(Call *call) {
  (void)mayGoOn(call);
  return endCall(call);
}

PROBE_EXPORT HRESULT HcsImportLayer(PCWSTR layerPath, PCWSTR sourceFolderPath, PCWSTR layerData) {
  Call call = beginCall("HcsImportLayer");
  takeFolder(&call, "layerPath", layerPath);
  takeFolder(&call, "sourceFolderPath", sourceFolderPath);
  takeDocument(&call, "layerData", layerData, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsExportLayer(PCWSTR layerPath, PCWSTR exportFolderPath, PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsExportLayer");
  takeFolder(&call, "layerPath", layerPath);
  takeFolder(&call, "exportFolderPath", exportFolderPath);
  takeDocument(&call, "layerData", layerData, Required);
  takeDocument(&call, "options", options, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsExportLegacyWritableLayer(PCWSTR writableLayerMountPath, PCWSTR writableLayerFolderPath,
                                                  PCWSTR exportFolderPath, PCWSTR layerData) {
  Call call = beginCall("HcsExportLegacyWritableLayer");
  takeFolder(&call, "writableLayerMountPath", writableLayerMountPath);
  takeFolder(&call, "writableLayerFolderPath", writableLayerFolderPath);
  takeFolder(&call, "exportFolderPath", exportFolderPath);
  takeDocument(&call, "layerData", layerData, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsDestroyLayer(PCWSTR layerPath) {
  Call call = beginCall("HcsDestroyLayer");
  takeFolder(&call, "layerPath", layerPath);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsSetupBaseOSLayer(PCWSTR layerPath, HANDLE vhdHandle, PCWSTR options) {
  Call call = beginCall("HcsSetupBaseOSLayer");
  takeFolder(&call, "layerPath", layerPath);
  // A layer of a container has no disk.
  if (vhdHandle == NULL)
    takePointer(&call, "vhdHandle", vhdHandle);
  else
    takeHandle(&call, "vhdHandle", vhdHandle, HandleVhd);
  takeDocument(&call, "options", options, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsSetupBaseOSVolume(PCWSTR layerPath, PCWSTR volumePath, PCWSTR options) {
  Call call = beginCall("HcsSetupBaseOSVolume");
  takeFolder(&call, "layerPath", layerPath);
  takeFolder(&call, "volumePath", volumePath);
  takeDocument(&call, "options", options, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsInitializeWritableLayer(PCWSTR writableLayerPath, PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsInitializeWritableLayer");
  takeFolder(&call, "writableLayerPath", writableLayerPath);
  takeDocument(&call, "layerData", layerData, Required);
  takeDocument(&call, "options", options, MayBeNull);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsInitializeLegacyWritableLayer(PCWSTR writableLayerMountPath, PCWSTR writableLayerFolderPath,
                                                      PCWSTR layerData, PCWSTR options) {
  Call call = beginCall("HcsInitializeLegacyWritableLayer");
  takeFolder(&call, "writableLayerMountPath", writableLayerMountPath);
  takeFolder(&call, "writableLayerFolderPath", writableLayerFolderPath);
  takeDocument(&call, "layerData", layerData, Required);
  takeDocument(&call, "options", options, MayBeNull);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsAttachLayerStorageFilter(PCWSTR layerPath, PCWSTR layerData) {
  Call call = beginCall("HcsAttachLayerStorageFilter");
  takeFolder(&call, "layerPath", layerPath);
  takeDocument(&call, "layerData", layerData, Required);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsDetachLayerStorageFilter(PCWSTR layerPath) {
  Call call = beginCall("HcsDetachLayerStorageFilter");
  takeFolder(&call, "layerPath", layerPath);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsFormatWritableLayerVhd(HANDLE vhdHandle) {
  Call call = beginCall("HcsFormatWritableLayerVhd");
  takeHandle(&call, "vhdHandle", vhdHandle, HandleVhd);
  return end(&call);
}

PROBE_EXPORT HRESULT HcsGetLayerVhdMountPath(HANDLE vhdHandle, PWSTR *mountPath) {
  Call call = beginCall("HcsGetLayerVhdMountPath");
  takeHandle(&call, "vhdHandle", vhdHandle, HandleVhd);
  takeOut(&call, "mountPath", mountPath, Required);
  if (mountPath != NULL) *mountPath = NULL;
  // A plain text, unlike all other answers.
  const char *path = "\\\\?\\Volume{8a4d6f0c-1b2e-4c3d-9e5f-0a1b2c3d4e5f}\\";
  bool isDone = mayGoOn(&call);
  if (mountPath != NULL && call.hasScriptedResult) *mountPath = giveText(call.scriptedResult);
  if (mountPath != NULL && !call.hasScriptedResult && isDone) *mountPath = giveText(path);
  return endCall(&call);
}

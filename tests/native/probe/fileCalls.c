/* The exports about state files and about who may open a file. */
#include "access.h"
#include "call.h"
#include "platform.h"

/* A path that can mean a file: one of a drive, a share or a volume. */
static bool isWholePath(PCWSTR path) {
  bool isDrive = path[0] != 0 && path[1] == ':' && (path[2] == '\\' || path[2] == '/');
  bool isShare = path[0] == '\\' && path[1] == '\\' && path[2] != 0;
  return isDrive || isShare;
}

static HRESULT createEmpty(const char *function, const char *argument, PCWSTR path) {
  Call call = beginCall(function);
  takeText(&call, argument, path, Required);
  if (mayGoOn(&call)) {
    if (!isWholePath(path))
      refuse(&call, RESULT_INVALIDARG);
    else if (fileKind(path) != FileNone)
      refuse(&call, RESULT_FILE_EXISTS);
    else
      refuse(&call, fileCreate(path, "an empty state file of the probe\n"));
    if (call.refused == RESULT_OK) accessForget(path);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsCreateEmptyGuestStateFile(PCWSTR guestStateFilePath) {
  return createEmpty("HcsCreateEmptyGuestStateFile", "guestStateFilePath", guestStateFilePath);
}

PROBE_EXPORT HRESULT HcsCreateEmptyRuntimeStateFile(PCWSTR runtimeStateFilePath) {
  return createEmpty("HcsCreateEmptyRuntimeStateFile", "runtimeStateFilePath", runtimeStateFilePath);
}

/* True when the call may change the access list of the file; the empty id is nobody's. */
static bool mayChange(Call *call, PCWSTR path) {
  if (!mayGoOn(call)) return false;
  if (!isWholePath(path))
    refuse(call, RESULT_INVALIDARG);
  else if (fileKind(path) == FileNone)
    refuse(call, RESULT_FILE_NOT_FOUND);
  return call->refused == RESULT_OK;
}

static bool mayChangeFor(Call *call, PCWSTR vmId, PCWSTR path) {
  takeText(call, "vmId", vmId, Required);
  takeText(call, "filePath", path, Required);
  if (vmId != NULL && *vmId == 0) refuse(call, RESULT_INVALIDARG);
  return mayChange(call, path);
}

PROBE_EXPORT HRESULT HcsGrantVmAccess(PCWSTR vmId, PCWSTR filePath) {
  Call call = beginCall("HcsGrantVmAccess");
  char sid[80];
  if (mayChangeFor(&call, vmId, filePath)) {
    sidOfSystem(vmId, sid);
    accessGrant(filePath, sid, false);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsRevokeVmAccess(PCWSTR vmId, PCWSTR filePath) {
  Call call = beginCall("HcsRevokeVmAccess");
  char sid[80];
  if (mayChangeFor(&call, vmId, filePath)) {
    sidOfSystem(vmId, sid);
    accessRevoke(filePath, sid);
  }
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsGrantVmGroupAccess(PCWSTR filePath) {
  Call call = beginCall("HcsGrantVmGroupAccess");
  takeText(&call, "filePath", filePath, Required);
  if (mayChange(&call, filePath)) accessGrant(filePath, GROUP_SID, true);
  return endCall(&call);
}

PROBE_EXPORT HRESULT HcsRevokeVmGroupAccess(PCWSTR filePath) {
  Call call = beginCall("HcsRevokeVmGroupAccess");
  takeText(&call, "filePath", filePath, Required);
  if (mayChange(&call, filePath)) accessRevoke(filePath, GROUP_SID);
  return endCall(&call);
}

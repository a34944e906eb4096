/* Stand-in for the access lists of files: what advapi32.dll answers for a file that the probe knows. */
#include "security.h"

#include "access.h"
#include "call.h"
#include "given.h"
#include "platform.h"

#define SE_FILE_OBJECT 1
#define DACL_INFORMATION 4u

PROBE_EXPORT DWORD GetNamedSecurityInfoW(PCWSTR name, int32_t type, DWORD information, void **owner, void **group,
                                         void **dacl, void **sacl, void **descriptor) {
  Call call = beginCall("GetNamedSecurityInfoW");
  takeText(&call, "pObjectName", name, Required);
  takeNumber(&call, "ObjectType", (uint32_t)type);
  takeNumber(&call, "SecurityInfo", information);
  takeOut(&call, "ppSecurityDescriptor", descriptor, Required);
  if (type != SE_FILE_OBJECT) refuseViolation(&call, RESULT_INVALIDARG, "ObjectType", "not SE_FILE_OBJECT");
  if ((information & DACL_INFORMATION) == 0)
    refuseViolation(&call, RESULT_INVALIDARG, "SecurityInfo", "without DACL_SECURITY_INFORMATION");
  // The parts of the descriptor are not modelled; whoever asks for one gets NULL.
  void **parts[] = {owner, group, dacl, sacl, descriptor};
  for (int index = 0; index < 5; index++)
    if (parts[index] != NULL) *parts[index] = NULL;
  if (mayGoOn(&call) && fileKind(name) == FileNone) refuse(&call, RESULT_FILE_NOT_FOUND);
  if (call.refused == RESULT_OK && !call.hasScriptedResult) {
    Text sddl = {0};
    accessWrite(&sddl, name);
    *descriptor = giveDescriptor(sddl.bytes);
    textDrop(&sddl);
  }
  if (call.refused == RESULT_OK && call.hasScriptedResult) *descriptor = giveDescriptor(call.scriptedResult);
  // This function answers error numbers of Win32, which are the low half of such HRESULTs.
  return (DWORD)endCall(&call) & 0xFFFF;
}

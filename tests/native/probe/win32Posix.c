/* Stand-ins, on POSIX systems, for the functions of advapi32.dll and kernel32.dll that the driver calls. */
#include <stdlib.h>
#include <string.h>

#include "call.h"
#include "closables.h"
#include "given.h"
#include "journal.h"
#include "platform.h"
#include "script.h"
#include "security.h"

#define MARK "probe security descriptor: "
#define ERROR_BAD_DESCRIPTOR 1338u
#define ERROR_BAD_SDDL 1336u
#define ERROR_MORE 234u
#define ERROR_NOT_THERE 2u
#define ERROR_IS_THERE 183u
#define LOCAL_MACHINE 0x80000002u

static _Thread_local DWORD lastError;

PROBE_EXPORT DWORD GetLastError(void) { return lastError; }

void platformFailWith(uint32_t error) { lastError = error; }

static int32_t fail(DWORD error) {
  platformFailWith(error);
  return 0;
}

#define VIRTUALIZATION_IN_FIRMWARE 21u

PROBE_EXPORT int32_t IsProcessorFeaturePresent(DWORD feature) {
  probeLock();
  bool isPresent = feature == VIRTUALIZATION_IN_FIRMWARE && option(OptionFirmwareVirtualization) != 0;
  probeUnlock();
  return isPresent;
}

void *giveDescriptor(const char *sddl) {
  Text text = {0};
  textAddFormat(&text, MARK "%s", sddl == NULL ? "" : sddl);
  void *descriptor = giveMemory(text.bytes, text.length + 1);
  textDrop(&text);
  return descriptor;
}

PROBE_EXPORT int32_t ConvertSecurityDescriptorToStringSecurityDescriptorW(const char *descriptor, DWORD revision,
                                                                          DWORD information, PWSTR *text,
                                                                          DWORD *length) {
  static const char function[] = "ConvertSecurityDescriptorToStringSecurityDescriptorW";
  probeLock();
  bool isOurs = givenIsAlive(descriptor) && strncmp(descriptor, MARK, strlen(MARK)) == 0;
  if (!isOurs) journalViolation(function, "SecurityDescriptor is none, or is released already");
  bool isGood = isOurs && revision == 1 && information != 0 && text != NULL;
  if (isOurs && !isGood) journalViolation(function, "a parameter is wrong");
  if (isGood) {
    *text = giveText(descriptor + strlen(MARK));
    // The length counts the NUL.
    if (length != NULL) *length = (DWORD)wideLength(*text) + 1;
  }
  probeUnlock();
  return isGood ? 1 : fail(ERROR_BAD_DESCRIPTOR);
}

PROBE_EXPORT int32_t ConvertStringSecurityDescriptorToSecurityDescriptorW(PCWSTR text, DWORD revision,
                                                                          void **descriptor, DWORD *sizeBytes) {
  char *sddl = utf8FromWide(text);
  bool isGood = sddl != NULL && revision == 1 && descriptor != NULL && strchr("OGDS", sddl[0]) != NULL &&
                sddl[0] != 0 && sddl[1] == ':';
  probeLock();
  if (isGood) *descriptor = giveDescriptor(sddl);
  probeUnlock();
  if (isGood && sizeBytes != NULL) *sizeBytes = (DWORD)(strlen(MARK) + strlen(sddl) + 1);
  free(sddl);
  return isGood ? 1 : fail(ERROR_BAD_SDDL);
}

/* The registry has one value: the id of the machine. */
PROBE_EXPORT int32_t RegGetValueW(const void *key, PCWSTR subKey, PCWSTR value, DWORD flags, DWORD *type, void *data,
                                  DWORD *sizeBytes) {
  static const char16_t machineGuid[] = u"5c1d9a5e-6d0b-4e5f-8f1c-0d9a3b7e2f64";
  (void)flags;
  // A handle of a predefined key is a signed 32-bit number, extended.
  bool isThere = (uint32_t)(uintptr_t)key == LOCAL_MACHINE && subKey != NULL && value != NULL &&
                 wideSame(subKey, u"SOFTWARE\\Microsoft\\Cryptography") && wideSame(value, u"MachineGuid");
  if (!isThere) return ERROR_NOT_THERE;
  if (type != NULL) *type = 1;
  DWORD room = sizeBytes == NULL ? 0 : *sizeBytes;
  if (sizeBytes != NULL) *sizeBytes = sizeof machineGuid;
  if (data == NULL) return 0;
  if (room < sizeof machineGuid) return ERROR_MORE;
  memcpy(data, machineGuid, sizeof machineGuid);
  return 0;
}

PROBE_EXPORT HANDLE GetCurrentProcess(void) { return (HANDLE)(intptr_t)-1; }

#define READ_AND_WRITE 0xC0000000u
#define SHARED_FOR_BOTH 3u
#define ONLY_WHAT_IS_THERE 3u
#define NORMAL_FILE 0x80u

/* The paths that files were opened by; few, and they stay. */
PROBE_EXPORT HANDLE CreateFileW(PCWSTR path, DWORD access, DWORD sharing, const void *attributes, DWORD disposition,
                                DWORD flags, HANDLE template) {
  probeLock();
  bool isGood = path != NULL && access == READ_AND_WRITE && sharing == SHARED_FOR_BOTH && attributes == NULL &&
                disposition == ONLY_WHAT_IS_THERE && flags == NORMAL_FILE && template == NULL;
  if (!isGood) journalViolation("CreateFileW", "a parameter is not what a disk's file is opened with");
  bool isThere = isGood && fileKind(path) == FileIsFile;
  HANDLE handle = isThere ? closableOpen(HandleFile, wideCopy(path)) : NULL;
  probeUnlock();
  if (handle != NULL) return handle;
  fail(ERROR_NOT_THERE);
  return (HANDLE)(intptr_t)-1;
}

PCWSTR platformFileOf(void *handle) { return closableFind(handle, HandleFile); }

typedef struct {
  DWORD length;
  const char *descriptor;
  int32_t isInherited;
} SecurityAttributes;

PROBE_EXPORT int32_t CreateDirectoryW(PCWSTR path, const SecurityAttributes *attributes) {
  probeLock();
  bool isGood = attributes == NULL || (attributes->length == sizeof *attributes &&
                                       (attributes->descriptor == NULL || givenIsAlive(attributes->descriptor)));
  if (!isGood) journalViolation("CreateDirectoryW", "lpSecurityAttributes is not what it should be");
  int32_t hresult = isGood ? fileCreateFolder(path) : RESULT_INVALIDARG;
  probeUnlock();
  return hresult == RESULT_OK ? 1 : fail(hresult == RESULT_ALREADY_EXISTS ? ERROR_IS_THERE : (DWORD)hresult & 0xFFFF);
}

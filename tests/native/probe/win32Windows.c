/* Security descriptors on Windows: real ones, so that the driver's own calls of advapi32.dll meet what they expect. */
#include "security.h"

#define WIN32_LEAN_AND_MEAN
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include <sddl.h>

#include "platform.h"

void *giveMemory(const void *bytes, size_t sizeBytes);
char16_t *wideFromUtf8(const char *text);

void platformFailWith(uint32_t error) { SetLastError(error); }

void *giveDescriptor(const char *sddl) {
  char16_t *text = wideFromUtf8(sddl == NULL ? "" : sddl);
  PSECURITY_DESCRIPTOR made = NULL;
  ULONG sizeBytes = 0;
  BOOL isMade = ConvertStringSecurityDescriptorToSecurityDescriptorW((LPCWSTR)text, SDDL_REVISION_1, &made, &sizeBytes);
  free(text);
  if (!isMade) return NULL;
  void *descriptor = giveMemory(made, sizeBytes);
  LocalFree(made);
  return descriptor;
}

// The driver gets the text from Windows itself; it is only counted here.
PROBE_EXPORT BOOL WINAPI ProbeConvertToText(PSECURITY_DESCRIPTOR descriptor, DWORD revision,
                                            SECURITY_INFORMATION information, LPWSTR *text, PULONG length) {
  LPWSTR made = NULL;
  ULONG made_length = 0;
  if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, revision, information, &made, &made_length))
    return FALSE;
  probeLock();
  *text = giveMemory(made, (wcslen(made) + 1) * sizeof(WCHAR));
  probeUnlock();
  LocalFree(made);
  if (length != NULL) *length = made_length;
  return TRUE;
}

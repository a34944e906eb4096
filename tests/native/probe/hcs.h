/* Types and constants of the HCS API, as far as the probe needs them. Layouts: the published headers. */
#ifndef PROBE_HCS_H
#define PROBE_HCS_H

#include "base.h"

typedef int32_t HRESULT;
typedef uint32_t DWORD;
typedef const char16_t *PCWSTR;
typedef char16_t *PWSTR;
typedef void *HANDLE;
typedef void *HCS_OPERATION;
typedef void *HCS_SYSTEM;
typedef void *HCS_PROCESS;

typedef struct HCS_EVENT {
  int32_t Type;
  PCWSTR EventData;
  HCS_OPERATION Operation;
} HCS_EVENT;

typedef struct HCS_PROCESS_INFORMATION {
  DWORD ProcessId;
  DWORD Reserved;
  HANDLE StdInput;
  HANDLE StdOutput;
  HANDLE StdError;
} HCS_PROCESS_INFORMATION;

typedef void (*HCS_OPERATION_COMPLETION)(HCS_OPERATION operation, void *context);
typedef void (*HCS_EVENT_CALLBACK)(HCS_EVENT *event, void *context);

typedef struct HCS_CREATE_OPTIONS_1 {
  int32_t Version;
  HANDLE UserToken;
  const void *SecurityDescriptor;
  int32_t CallbackOptions;
  const void *CallbackContext;
  HCS_EVENT_CALLBACK Callback;
} HCS_CREATE_OPTIONS_1;

_Static_assert(sizeof(HCS_EVENT) == 24 && offsetof(HCS_EVENT, Operation) == 16, "layout of HCS_EVENT");
_Static_assert(sizeof(HCS_PROCESS_INFORMATION) == 32 && offsetof(HCS_PROCESS_INFORMATION, StdError) == 24,
               "layout of HCS_PROCESS_INFORMATION");
_Static_assert(sizeof(HCS_CREATE_OPTIONS_1) == 48 && offsetof(HCS_CREATE_OPTIONS_1, Callback) == 40,
               "layout of HCS_CREATE_OPTIONS_1");

enum HcsOperationType {
  HcsOperationTypeNone = -1,
  HcsOperationTypeEnumerate = 0,
  HcsOperationTypeCreate = 1,
  HcsOperationTypeStart = 2,
  HcsOperationTypeShutdown = 3,
  HcsOperationTypePause = 4,
  HcsOperationTypeResume = 5,
  HcsOperationTypeSave = 6,
  HcsOperationTypeTerminate = 7,
  HcsOperationTypeModify = 8,
  HcsOperationTypeGetProperties = 9,
  HcsOperationTypeCreateProcess = 10,
  HcsOperationTypeSignalProcess = 11,
  HcsOperationTypeGetProcessInfo = 12,
  HcsOperationTypeGetProcessProperties = 13,
  HcsOperationTypeModifyProcess = 14,
  HcsOperationTypeCrash = 15,
};

enum HcsEventType {
  HcsEventSystemExited = 1,
  HcsEventSystemCrashInitiated = 2,
  HcsEventSystemCrashReport = 3,
  HcsEventProcessExited = 0x00010000,
  HcsEventOperationCallback = 0x01000000,
  HcsEventServiceDisconnect = 0x02000000,
};

enum { HcsEventOptionEnableOperationCallbacks = 1, HcsEventOptionAll = 7 };

#define HcsCreateOptions_1 0x00010000
#define GENERIC_ALL_ACCESS 0x10000000u
#define INFINITE_MS 0xFFFFFFFFu
#define INVALID_OPERATION_ID UINT64_MAX

#endif

/** Enumerations and constants of the headers. Enumerations are 32 bits with a sign, and so are the values here. */

type Enumeration = Readonly<Record<string, number>>;

/** Kind of call that an operation tracks. */
export const HCS_OPERATION_TYPE_VALUES = {
  HcsOperationTypeNone: -1,
  HcsOperationTypeEnumerate: 0,
  HcsOperationTypeCreate: 1,
  HcsOperationTypeStart: 2,
  HcsOperationTypeShutdown: 3,
  HcsOperationTypePause: 4,
  HcsOperationTypeResume: 5,
  HcsOperationTypeSave: 6,
  HcsOperationTypeTerminate: 7,
  HcsOperationTypeModify: 8,
  HcsOperationTypeGetProperties: 9,
  HcsOperationTypeCreateProcess: 10,
  HcsOperationTypeSignalProcess: 11,
  HcsOperationTypeGetProcessInfo: 12,
  HcsOperationTypeGetProcessProperties: 13,
  HcsOperationTypeModifyProcess: 14,
  HcsOperationTypeCrash: 15,
  HcsOperationTypeReserved1: 16,
  HcsOperationTypeReserved2: 17,
  HcsOperationTypeReserved3: 18,
  HcsOperationTypeLiveMigration: 19,
} as const satisfies Enumeration;

/** Kind of event that an event callback is given. */
export const HCS_EVENT_TYPE_VALUES = {
  HcsEventInvalid: 0,
  HcsEventSystemExited: 1,
  HcsEventSystemCrashInitiated: 2,
  HcsEventSystemCrashReport: 3,
  HcsEventSystemRdpEnhancedModeStateChanged: 4,
  HcsEventSystemSiloJobCreated: 5,
  HcsEventSystemGuestConnectionClosed: 6,
  HcsEventProcessExited: 0x0001_0000,
  HcsEventOperationCallback: 0x0100_0000,
  HcsEventServiceDisconnect: 0x0200_0000,
  HcsEventGroupVmLifecycle: 0x8000_0002 | 0,
  HcsEventGroupLiveMigration: 0x8000_0003 | 0,
  HcsEventGroupOperationInfo: 0xc000_0001 | 0,
} as const satisfies Enumeration;

/** Bit flags of an event callback's registration. */
export const HCS_EVENT_OPTIONS_VALUES = {
  HcsEventOptionNone: 0,
  HcsEventOptionEnableOperationCallbacks: 1,
  HcsEventOptionEnableVmLifecycle: 2,
  HcsEventOptionEnableLiveMigrationEvents: 4,
} as const satisfies Enumeration;

/** Version tag of the options of HcsCreateComputeSystemInNamespace. */
export const HCS_CREATE_OPTIONS_VALUES = {
  HcsCreateOptions_1: 0x0001_0000,
} as const satisfies Enumeration;

/** Severity bit of a notification of the older API. */
export const HCS_NOTIFICATION_FLAGS_VALUES = {
  HcsNotificationFlagSuccess: 0,
  HcsNotificationFlagFailure: 0x8000_0000 | 0,
} as const satisfies Enumeration;

/** Notifications of the older API. */
export const HCS_NOTIFICATIONS_VALUES = {
  HcsNotificationInvalid: 0,
  HcsNotificationSystemExited: 1,
  HcsNotificationSystemCreateCompleted: 2,
  HcsNotificationSystemStartCompleted: 3,
  HcsNotificationSystemPauseCompleted: 4,
  HcsNotificationSystemResumeCompleted: 5,
  HcsNotificationSystemCrashReport: 6,
  HcsNotificationSystemSiloJobCreated: 7,
  HcsNotificationSystemSaveCompleted: 8,
  HcsNotificationSystemRdpEnhancedModeStateChanged: 9,
  HcsNotificationSystemShutdownFailed: 10,
  HcsNotificationSystemShutdownCompleted: 10,
  HcsNotificationSystemGetPropertiesCompleted: 11,
  HcsNotificationSystemModifyCompleted: 12,
  HcsNotificationSystemCrashInitiated: 13,
  HcsNotificationSystemGuestConnectionClosed: 14,
  HcsNotificationSystemOperationCompletion: 15,
  HcsNotificationSystemPassThru: 16,
  HcsNotificationOperationProgressUpdate: 0x100,
  HcsNotificationProcessExited: 0x0001_0000,
  HcsNotificationServiceDisconnect: 0x0100_0000,
  HcsNotificationFlagsReserved: 0xf000_0000 | 0,
} as const satisfies Enumeration;

/** `requestedAccess` of the calls that open. */
export const GENERIC_ALL = 0x1000_0000;
/** A wait without an end. */
export const INFINITE = 0xffff_ffff;
/** What HcsGetOperationId answers before the operation is started. */
export const HCS_INVALID_OPERATION_ID = 0xffff_ffff_ffff_ffffn;

/** Win32: the named object is a file. */
export const SE_FILE_OBJECT = 1;
export const OWNER_SECURITY_INFORMATION = 0x0000_0001;
export const DACL_SECURITY_INFORMATION = 0x0000_0004;
export const SDDL_REVISION_1 = 1;
/** Registry root of the machine: a 32-bit number that Windows extends with its sign. */
export const HKEY_LOCAL_MACHINE = 0xffff_ffff_8000_0002n;
/** Take only a text, from the 64-bit view of the registry. */
export const RRF_RT_REG_SZ = 0x0000_0002;
export const RRF_SUBKEY_WOW6464KEY = 0x0001_0000;

/** Rights for looking at services. */
export const SC_MANAGER_CONNECT = 0x0001;
export const SERVICE_QUERY_STATUS = 0x0004;
/** Feature of the processor: its firmware lets it run virtual machines. */
export const PF_VIRT_FIRMWARE_ENABLED = 21;

/** Rights for changing what a process's token has switched on, and for seeing it. */
export const TOKEN_ADJUST_PRIVILEGES = 0x0020;
export const TOKEN_QUERY = 0x0008;
/** Switches a privilege on. */
export const SE_PRIVILEGE_ENABLED = 0x0000_0002;
/** AdjustTokenPrivileges has done what it could, which was not all. */
export const ERROR_NOT_ALL_ASSIGNED = 1300;

/** Opening a file that is there, for reading and writing, while others may too. */
export const GENERIC_READ = 0x8000_0000;
export const GENERIC_WRITE = 0x4000_0000;
export const FILE_SHARE_READ = 0x0000_0001;
export const FILE_SHARE_WRITE = 0x0000_0002;
export const OPEN_EXISTING = 3;
export const FILE_ATTRIBUTE_NORMAL = 0x0000_0080;
/** What CreateFile answers when it fails. */
export const INVALID_HANDLE_VALUE = 0xffff_ffff_ffff_ffffn;

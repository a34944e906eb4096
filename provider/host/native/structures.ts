/** The structures and callbacks that the functions take, with the members of the headers in their order and types. */
import {
  BOOL,
  CONTEXT,
  callback,
  DWORD,
  filled,
  HANDLE,
  HCS_CREATE_OPTIONS,
  HCS_EVENT_OPTIONS,
  HCS_EVENT_TYPE,
  HCS_OPERATION,
  inline,
  LONG,
  LPVOID,
  optional,
  PCWSTR,
  pointerTo,
  SECURITY_DESCRIPTOR_POINTER,
  type Structure,
} from "./types.js";

/** What an event callback is given. `EventData` is JSON, and only valid while the callback runs. */
export const HCS_EVENT = {
  Type: HCS_EVENT_TYPE,
  EventData: optional(PCWSTR),
  Operation: optional(HCS_OPERATION),
} as const satisfies Structure;

/** What is told of a new process; the handles belong to the caller. */
export const HCS_PROCESS_INFORMATION = {
  ProcessId: DWORD,
  Reserved: DWORD,
  StdInput: optional(HANDLE),
  StdOutput: optional(HANDLE),
  StdError: optional(HANDLE),
} as const satisfies Structure;

/** Runs when an operation is finished, on a thread of HCS. */
export const HCS_OPERATION_COMPLETION = callback("HCS_OPERATION_COMPLETION", [HCS_OPERATION, optional(CONTEXT)]);

/** Runs when something happens to a system or a process, on a thread of HCS. */
export const HCS_EVENT_CALLBACK = callback("HCS_EVENT_CALLBACK", [
  pointerTo("HCS_EVENT*", HCS_EVENT),
  optional(CONTEXT),
]);

/** Options of HcsCreateComputeSystemInNamespace; `Version` is `HcsCreateOptions_1`. */
export const HCS_CREATE_OPTIONS_1 = {
  Version: HCS_CREATE_OPTIONS,
  UserToken: optional(HANDLE),
  SecurityDescriptor: optional(SECURITY_DESCRIPTOR_POINTER),
  CallbackOptions: HCS_EVENT_OPTIONS,
  CallbackContext: optional(CONTEXT),
  Callback: optional(HCS_EVENT_CALLBACK),
} as const satisfies Structure;

/** Where HcsGetOperationResultAndProcessInfo and its like put what they tell. */
export const PROCESS_INFORMATION_POINTER = filled("HCS_PROCESS_INFORMATION*", HCS_PROCESS_INFORMATION);

/** The options as a parameter: the header names the version tag there, and the structure follows from it. */
export const CREATE_OPTIONS_POINTER = pointerTo("const HCS_CREATE_OPTIONS*", HCS_CREATE_OPTIONS_1);

/** Win32: who may use what is made. `nLength` is the size of this structure. */
export const SECURITY_ATTRIBUTES = {
  nLength: DWORD,
  lpSecurityDescriptor: optional(LPVOID),
  bInheritHandle: BOOL,
} as const satisfies Structure;

export const SECURITY_ATTRIBUTES_POINTER = pointerTo("SECURITY_ATTRIBUTES*", SECURITY_ATTRIBUTES);

/** Win32: what a service is doing. */
export const SERVICE_STATUS = {
  dwServiceType: DWORD,
  dwCurrentState: DWORD,
  dwControlsAccepted: DWORD,
  dwWin32ExitCode: DWORD,
  dwServiceSpecificExitCode: DWORD,
  dwCheckPoint: DWORD,
  dwWaitHint: DWORD,
} as const satisfies Structure;

export const SERVICE_STATUS_POINTER = filled("SERVICE_STATUS*", SERVICE_STATUS);

/** Win32: the number that a privilege has until the next start of Windows. */
export const LUID = {
  LowPart: DWORD,
  HighPart: LONG,
} as const satisfies Structure;

export const LUID_POINTER = filled("LUID*", LUID);

/** Win32: a privilege, and whether it is to be on. */
export const LUID_AND_ATTRIBUTES = {
  Luid: inline("LUID", LUID),
  Attributes: DWORD,
} as const satisfies Structure;

/** Win32: a list of privileges, of which there is one here. */
export const TOKEN_PRIVILEGES = {
  PrivilegeCount: DWORD,
  Privileges: inline("LUID_AND_ATTRIBUTES", LUID_AND_ATTRIBUTES),
} as const satisfies Structure;

export const TOKEN_PRIVILEGES_POINTER = pointerTo("TOKEN_PRIVILEGES*", TOKEN_PRIVILEGES);

/** The exports of computecore.dll that the API lists name: operations first, then systems, processes, service and files. */
import { server2022, version2004 } from "./builds.js";
import {
  CREATE_OPTIONS_POINTER,
  HCS_EVENT_CALLBACK,
  HCS_OPERATION_COMPLETION,
  PROCESS_INFORMATION_POINTER,
} from "./structures.js";
import {
  CONST_CONTEXT,
  CONST_SECURITY_DESCRIPTOR,
  CONTEXT,
  DWORD,
  type Export,
  HANDLE,
  HCS_EVENT_OPTIONS,
  HCS_OPERATION,
  HCS_OPERATION_TYPE,
  HCS_PROCESS,
  HCS_SYSTEM,
  HRESULT,
  LOCAL_PCWSTR,
  LOCAL_PWSTR,
  optional,
  out,
  PCWSTR,
  UINT64,
  VOID,
} from "./types.js";

const resultDocument = optional(out(LOCAL_PWSTR));
const options = optional(PCWSTR);

/** Source: computecore.h and the reference pages, as schema/source/functions.json has them. */
// biome-ignore format: a table is read in lines
export const computecore = {
  // NULL when there is no memory for one. One operation tracks one call at a time.
  HcsCreateOperation: { result: optional(HCS_OPERATION), parameters: [optional(CONST_CONTEXT), optional(HCS_OPERATION_COMPLETION)] },
  HcsCloseOperation: { result: VOID, parameters: [HCS_OPERATION] },
  HcsGetOperationContext: { result: optional(CONTEXT), parameters: [HCS_OPERATION] },
  HcsSetOperationContext: { result: HRESULT, parameters: [HCS_OPERATION, optional(CONST_CONTEXT)] },
  HcsGetComputeSystemFromOperation: { result: optional(HCS_SYSTEM), parameters: [HCS_OPERATION] },
  HcsGetProcessFromOperation: { result: optional(HCS_PROCESS), parameters: [HCS_OPERATION] },
  HcsGetOperationType: { result: HCS_OPERATION_TYPE, parameters: [HCS_OPERATION] },
  HcsGetOperationId: { result: UINT64, parameters: [HCS_OPERATION] },
  // Never waits: HCS_E_OPERATION_PENDING until the end.
  HcsGetOperationResult: { result: HRESULT, parameters: [HCS_OPERATION, resultDocument] },
  HcsGetOperationResultAndProcessInfo: { result: HRESULT, parameters: [HCS_OPERATION, optional(PROCESS_INFORMATION_POINTER), resultDocument] },
  HcsGetProcessorCompatibilityFromSavedState: { result: HRESULT, parameters: [PCWSTR, optional(out(LOCAL_PCWSTR))], since: server2022 },
  // Waits on the calling thread: only ever called asynchronously.
  HcsWaitForOperationResult: { result: HRESULT, parameters: [HCS_OPERATION, DWORD, resultDocument] },
  HcsWaitForOperationResultAndProcessInfo: { result: HRESULT, parameters: [HCS_OPERATION, DWORD, optional(PROCESS_INFORMATION_POINTER), resultDocument] },
  HcsSetOperationCallback: { result: HRESULT, parameters: [HCS_OPERATION, optional(CONST_CONTEXT), HCS_OPERATION_COMPLETION] },
  // Documented as never implemented.
  HcsCancelOperation: { result: HRESULT, parameters: [HCS_OPERATION] },

  HcsEnumerateComputeSystems: { result: HRESULT, parameters: [options, HCS_OPERATION] },
  HcsEnumerateComputeSystemsInNamespace: { result: HRESULT, parameters: [PCWSTR, options, HCS_OPERATION], since: version2004 },
  HcsCreateComputeSystem: { result: HRESULT, parameters: [PCWSTR, PCWSTR, HCS_OPERATION, optional(CONST_SECURITY_DESCRIPTOR), out(HCS_SYSTEM)] },
  HcsCreateComputeSystemInNamespace: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR, HCS_OPERATION, optional(CREATE_OPTIONS_POINTER), out(HCS_SYSTEM)], since: version2004 },
  HcsOpenComputeSystem: { result: HRESULT, parameters: [PCWSTR, DWORD, out(HCS_SYSTEM)] },
  HcsOpenComputeSystemInNamespace: { result: HRESULT, parameters: [PCWSTR, PCWSTR, DWORD, out(HCS_SYSTEM)], since: version2004 },
  // Waits for running callbacks, which wait for the JavaScript thread: only ever called asynchronously.
  HcsCloseComputeSystem: { result: VOID, parameters: [HCS_SYSTEM] },
  HcsStartComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsShutDownComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsTerminateComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsCrashComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options], since: version2004 },
  HcsPauseComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsResumeComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsSaveComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsGetComputeSystemProperties: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, options] },
  HcsModifyComputeSystem: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_OPERATION, PCWSTR, optional(HANDLE)] },
  HcsWaitForComputeSystemExit: { result: HRESULT, parameters: [HCS_SYSTEM, DWORD, resultDocument], since: server2022 },
  // NULL as the callback clears it, and waits for one that is running: then only ever called asynchronously.
  HcsSetComputeSystemCallback: { result: HRESULT, parameters: [HCS_SYSTEM, HCS_EVENT_OPTIONS, optional(CONST_CONTEXT), optional(HCS_EVENT_CALLBACK)] },

  HcsCreateProcess: { result: HRESULT, parameters: [HCS_SYSTEM, PCWSTR, HCS_OPERATION, optional(CONST_SECURITY_DESCRIPTOR), out(HCS_PROCESS)] },
  HcsOpenProcess: { result: HRESULT, parameters: [HCS_SYSTEM, DWORD, DWORD, out(HCS_PROCESS)] },
  HcsCloseProcess: { result: VOID, parameters: [HCS_PROCESS] },
  HcsTerminateProcess: { result: HRESULT, parameters: [HCS_PROCESS, HCS_OPERATION, options] },
  HcsSignalProcess: { result: HRESULT, parameters: [HCS_PROCESS, HCS_OPERATION, options] },
  HcsGetProcessInfo: { result: HRESULT, parameters: [HCS_PROCESS, HCS_OPERATION] },
  HcsGetProcessProperties: { result: HRESULT, parameters: [HCS_PROCESS, HCS_OPERATION, options] },
  HcsModifyProcess: { result: HRESULT, parameters: [HCS_PROCESS, HCS_OPERATION, PCWSTR] },
  HcsSetProcessCallback: { result: HRESULT, parameters: [HCS_PROCESS, HCS_EVENT_OPTIONS, optional(CONTEXT), optional(HCS_EVENT_CALLBACK)] },
  HcsWaitForProcessExit: { result: HRESULT, parameters: [HCS_PROCESS, DWORD, resultDocument], since: server2022 },

  HcsGetServiceProperties: { result: HRESULT, parameters: [options, out(LOCAL_PWSTR)] },
  HcsModifyServiceSettings: { result: HRESULT, parameters: [PCWSTR, resultDocument] },
  HcsSubmitWerReport: { result: HRESULT, parameters: [PCWSTR] },
  HcsCreateEmptyGuestStateFile: { result: HRESULT, parameters: [PCWSTR] },
  HcsCreateEmptyRuntimeStateFile: { result: HRESULT, parameters: [PCWSTR] },
  HcsGrantVmAccess: { result: HRESULT, parameters: [PCWSTR, PCWSTR] },
  HcsRevokeVmAccess: { result: HRESULT, parameters: [PCWSTR, PCWSTR] },
  HcsGrantVmGroupAccess: { result: HRESULT, parameters: [PCWSTR], since: version2004 },
  HcsRevokeVmGroupAccess: { result: HRESULT, parameters: [PCWSTR], since: version2004 },
} as const satisfies Record<string, Export>;

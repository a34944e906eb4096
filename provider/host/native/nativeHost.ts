/** This Windows machine: `HcsHost` over the DLLs of HCS. */
import { HostError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";
import { type LoadOptions, loadNative } from "./bind.js";
import { type Calls, createCalls } from "./calls.js";
import { closable } from "./closable.js";
import { createExits } from "./exits.js";
import { createFileAccessCalls } from "./fileAccess.js";
import { createFileCalls, type FileCalls } from "./files.js";
import { closing, createLaunching } from "./launching.js";
import { createLedgerFile, defaultLedgerFile, type LedgerFile, prepareLedgerFolder } from "./ledgerFile.js";
import { readMachineGuid } from "./machineGuid.js";
import { readPath } from "./paths.js";
import { objectFrom, toOptions } from "./results.js";
import { createSecurity, type Security } from "./security.js";
import { createStopping, orAbsent } from "./stopping.js";
import { createStorage, type StorageOptions } from "./storage.js";
import { createSystemCalls } from "./systemCalls.js";
import type { SystemHandle } from "./systemHandle.js";

/** What a native host may be told; everything has the default of this machine. */
export interface NativeHostOptions extends LoadOptions, StorageOptions {
  /** The ledger's file; its folder is then the caller's business. */
  ledgerFile?: string;
  /** The id of the host, in place of this machine's. */
  hostId?: string;
  /** How long a system must have stayed after its start, in milliseconds. */
  settleMs?: number;
}

const defaultSettleMs = 300;

/** Opens this machine. No DLL is opened yet; throws `HostError` when foreign code cannot be called at all. */
export function openNativeHost(options: NativeHostOptions = {}): HcsHost {
  const calls = createCalls(loadNative(options));
  const security = createSecurity(calls);
  const files = createFileCalls(calls.pauses, options.localPath ?? ((path) => path));
  const ledger = openLedger(calls, security, options);
  const host: HcsHost = {
    kind: "native",
    ledger: ledger.ledger,
    getHostId: async () => options.hostId ?? readMachineGuid(calls.libraries),
    ...systemMethods(calls, options.settleMs ?? defaultSettleMs),
    ...fileMethods(calls, security, files),
    ...createStorage(calls, files, options),
    close: async () => undefined,
  };
  return closable(host, async () => {
    calls.pauses.letGo();
    calls.long.close();
    await ledger.close();
  });
}

type SystemMethods = Pick<
  HcsHost,
  | "createComputeSystem"
  | "launchComputeSystem"
  | "startComputeSystem"
  | "pauseComputeSystem"
  | "resumeComputeSystem"
  | "saveComputeSystem"
  | "stopComputeSystem"
  | "modifyComputeSystem"
  | "getComputeSystemProperties"
  | "enumerateComputeSystems"
  | "getServiceProperties"
>;

function systemMethods(calls: Calls, settleMs: number): SystemMethods {
  const systems = createSystemCalls(calls);
  const exits = createExits(calls, systems);
  const launching = createLaunching(calls, systems, exits, settleMs);
  const { HcsGetServiceProperties } = calls.libraries.computecore;

  /** Opens a system for one piece of work. */
  const withOpen = async <Answer>(id: string, work: (system: SystemHandle) => Promise<Answer>): Promise<Answer> =>
    closing(await systems.open(id), work);

  return {
    async createComputeSystem(id, document) {
      await (await launching.create(id, document)).close();
    },
    launchComputeSystem: launching.launch,
    startComputeSystem: launching.start,
    pauseComputeSystem: (id, options) => withOpen(id, (system) => systems.pause(system, options)),
    resumeComputeSystem: (id) => withOpen(id, systems.resume),
    saveComputeSystem: (id, options) => withOpen(id, (system) => systems.save(system, options)),
    stopComputeSystem: createStopping(calls, systems, exits),
    modifyComputeSystem: (id, request) => withOpen(id, (system) => systems.modify(system, request)),
    getComputeSystemProperties: (id, query) =>
      orAbsent(() => withOpen(id, (system) => systems.properties(system, query))),
    enumerateComputeSystems: systems.enumerate,
    async getServiceProperties(query) {
      const name = { call: "HcsGetServiceProperties", target: "the host" };
      const document = toOptions(name, query);
      return objectFrom(name, await calls.direct(name, (result) => HcsGetServiceProperties.async(document, result)));
    },
  };
}

type FileMethods = Pick<
  HcsHost,
  | "getProcessorCompatibility"
  | "createEmptyGuestStateFile"
  | "createEmptyRuntimeStateFile"
  | "grantVmAccess"
  | "revokeVmAccess"
  | "grantVmGroupAccess"
  | "revokeVmGroupAccess"
  | "getFileAccess"
  | "getFileInformation"
  | "deleteFile"
>;

function fileMethods(calls: Calls, security: Security, files: FileCalls): FileMethods {
  const access = createFileAccessCalls(calls, security);
  const core = calls.libraries.computecore;
  const createEmpty = async (
    call: "HcsCreateEmptyGuestStateFile" | "HcsCreateEmptyRuntimeStateFile",
    target: string,
  ) => {
    const name = { call, target };
    // What HCS does with a file that is there is not documented, and it may be somebody's data.
    await files.refuseExisting(name);
    await calls.direct(name, () => core[call].async(readPath(name)));
  };
  return {
    async getProcessorCompatibility(target) {
      const name = { call: "HcsGetProcessorCompatibilityFromSavedState", target } as const;
      const path = readPath(name);
      return objectFrom(name, await calls.direct(name, (document) => core[name.call].async(path, document)));
    },
    createEmptyGuestStateFile: (path) => createEmpty("HcsCreateEmptyGuestStateFile", path),
    createEmptyRuntimeStateFile: (path) => createEmpty("HcsCreateEmptyRuntimeStateFile", path),
    grantVmAccess: access.grant,
    revokeVmAccess: access.revoke,
    grantVmGroupAccess: access.grantGroup,
    revokeVmGroupAccess: access.revokeGroup,
    getFileAccess: access.entries,
    getFileInformation: (path) => files.information(path),
    deleteFile: files.remove,
  };
}

function openLedger(calls: Calls, security: Security, { ledgerFile }: NativeHostOptions): LedgerFile {
  if (ledgerFile !== undefined) return createLedgerFile(ledgerFile, async () => undefined);
  if (calls.libraries.system.platform !== "win32") {
    const refuse = async (): Promise<void> => {
      throw new HostError("The ledger of a native host lies on a Windows machine; name a file for it here.");
    };
    return createLedgerFile(defaultLedgerFile(), refuse);
  }
  return createLedgerFile(defaultLedgerFile(), (folder) => prepareLedgerFolder(calls.libraries, security, folder));
}

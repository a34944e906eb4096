/** A host that exists only in a folder: `HcsHost` over the simulator's parts. */
import type { Properties, SystemExitStatus } from "../../../schema/types.js";
import { HcsError } from "../../hcs/errors.js";
import type { HcsHost, StopOptions, StopResult } from "../../hcs/host.js";
import { createLedger } from "../ledger.js";
import { type Call, createParts, makeCall, type Parts } from "./calls.js";
import { endedAfterStart } from "./exits.js";
import { createFileCalls } from "./fileCalls.js";
import { basicProperties } from "./machine.js";
import { readSystemQuery, serviceProperties } from "./query.js";
import { createDiskCalls } from "./storage/diskCalls.js";
import { createFolderCalls } from "./storage/folderCalls.js";
import { createLayerCalls } from "./storage/layerCalls.js";
import { openStore } from "./store.js";
import { createSystemCalls, type Handle, type SystemCalls } from "./systemCalls.js";

/** Opens the host in `folder`, making it when it is not there. Throws `HostError` when the folder cannot serve. */
export function openSimulatedHost(folder: string, now: () => Date): HcsHost {
  return createSimulatedHost(createParts(openStore(folder), now));
}

function createSimulatedHost(parts: Parts): HcsHost {
  const { store } = parts;
  const calls = createSystemCalls(parts);
  const files = createFileCalls(parts);

  /** Opens a system for one piece of work. */
  const withOpen = async <Answer>(id: string, work: (handle: Handle) => Promise<Answer>): Promise<Answer> => {
    const handle = await calls.open(id);
    return closing(calls, handle, () => work(handle));
  };

  return {
    kind: "simulated",
    ledger: createLedger(store.database, parts.now),
    getHostId: async () => store.hostId,

    async createComputeSystem(id, document) {
      await calls.close(await calls.create(id, document));
    },
    async launchComputeSystem(id, document) {
      const handle = await calls.create(id, document);
      return closing(calls, handle, () => startAndLook(calls, handle, "created here"));
    },
    startComputeSystem: (id) => withOpen(id, (handle) => startAndLook(calls, handle, "found")),
    pauseComputeSystem: (id, options) => withOpen(id, (handle) => calls.pause(handle, options)),
    resumeComputeSystem: (id) => withOpen(id, (handle) => calls.resume(handle)),
    saveComputeSystem: (id, options) => withOpen(id, (handle) => calls.save(handle, options)),
    stopComputeSystem: (id, options) => stop(calls, id, options),
    modifyComputeSystem: (id, request) => withOpen(id, (handle) => calls.modify(handle, request)),
    getComputeSystemProperties: (id, query) => orAbsent(() => calls.look(id, query)),

    enumerateComputeSystems: (query) =>
      makeCall(parts, hostCall("HcsEnumerateComputeSystems"), () => {
        const { ids, matches } = readSystemQuery(query);
        return parts.systems.list(ids).filter(matches).map(basicProperties);
      }),
    getServiceProperties: (query) =>
      makeCall(parts, hostCall("HcsGetServiceProperties"), () => serviceProperties(query, parts.processor)),
    getProcessorCompatibility: files.processorNeeds,

    createEmptyGuestStateFile: (path) => files.createEmpty("HcsCreateEmptyGuestStateFile", path),
    createEmptyRuntimeStateFile: (path) => files.createEmpty("HcsCreateEmptyRuntimeStateFile", path),
    grantVmAccess: (id, path) => files.grant("HcsGrantVmAccess", path, id),
    revokeVmAccess: (id, path) => files.revoke("HcsRevokeVmAccess", path, id),
    grantVmGroupAccess: (path) => files.grant("HcsGrantVmGroupAccess", path),
    revokeVmGroupAccess: (path) => files.revoke("HcsRevokeVmGroupAccess", path),
    getFileAccess: async (path) => files.access(path),
    getFileInformation: async (path) => files.information(path),
    deleteFile: async (path) => files.remove(path),

    ...createFolderCalls(parts),
    ...createDiskCalls(parts),
    ...createLayerCalls(parts),

    close: async () => store.database.close(),
  };
}

function hostCall(name: string): Call {
  return { function: name, shown: "the host", target: "", keys: [] };
}

async function closing<Answer>(calls: SystemCalls, handle: Handle, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } finally {
    await calls.close(handle);
  }
}

/** Starts and looks at the result. A start that fails leaves no system behind, unless it was no start of a new system. */
async function startAndLook(calls: SystemCalls, handle: Handle, origin: "created here" | "found"): Promise<Properties> {
  let exit: SystemExitStatus | undefined;
  try {
    exit = await calls.start(handle);
    if (exit === undefined) return await calls.properties(handle);
  } catch (error) {
    const isOurs = origin === "created here" || !(await isInUse(calls, handle, error));
    if (isOurs) await clearAway(calls, handle, error);
    throw error;
  }
  throw endedAfterStart(handle.shown, exit);
}

/** True when the start failed because the system runs already: somebody uses it. When in doubt, it is not ended. */
async function isInUse(calls: SystemCalls, handle: Handle, error: unknown): Promise<boolean> {
  if (!(error instanceof HcsError) || !error.is("HCS_E_INVALID_STATE")) return false;
  try {
    return (await calls.properties(handle)).State !== "Created";
  } catch {
    return true;
  }
}

/** Ends what a failed start left. When that fails too, the message must say that a system is left. */
async function clearAway(calls: SystemCalls, handle: Handle, failure: unknown): Promise<void> {
  try {
    await calls.terminate(handle);
  } catch (error) {
    if (error instanceof HcsError && error.is("HCS_E_SYSTEM_ALREADY_STOPPED")) return;
    if (!(failure instanceof HcsError) || !(error instanceof HcsError)) return;
    throw failure.withAdvice(
      `The system is still on the host, because ending it failed too (${error.hresultName}); end it before the next try`,
    );
  }
}

const forced = (ended: SystemExitStatus | undefined): StopResult =>
  ended === undefined ? { outcome: "AlreadyStopped" } : { outcome: "Forced", exitStatus: ended };

async function stop(calls: SystemCalls, id: string, options: StopOptions): Promise<StopResult> {
  if (options.mode === "terminate") return forced(await orAbsent(() => calls.end(id)));
  const handle = await orAbsent(() => calls.open(id));
  if (handle === undefined) return { outcome: "AlreadyStopped" };
  const shutDown = await askGuest(calls, handle, options.shutdownOptions);
  if (shutDown !== undefined) return { outcome: "Graceful", exitStatus: shutDown };
  return forced(await orAbsent(() => calls.terminate(handle)));
}

/** How the guest ended when it was asked: with options first, if there are any. `undefined` when it did not hear. */
async function askGuest(
  calls: SystemCalls,
  handle: Handle,
  shutdownOptions: StopOptions["shutdownOptions"],
): Promise<SystemExitStatus | undefined> {
  for (const options of shutdownOptions === undefined ? [undefined] : [shutdownOptions, undefined]) {
    try {
      return await calls.shutDown(handle, options);
    } catch (error) {
      // Whatever kept the guest from shutting down: what remains in the end is to power it off.
      if (!(error instanceof HcsError)) throw error;
      if (isGone(error)) return undefined;
    }
  }
  return undefined;
}

function isGone(error: unknown): boolean {
  return error instanceof HcsError && error.is("HCS_E_SYSTEM_NOT_FOUND", "HCS_E_SYSTEM_ALREADY_STOPPED");
}

/** The answer of a call, or `undefined` when there is no system, or no longer one. */
async function orAbsent<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

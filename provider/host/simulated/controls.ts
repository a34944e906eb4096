/**
 * What only a simulated host has: things that happen to a host from outside. Used by `pulumi-hcs simulate` and by
 * tests, on the same folder as the host itself, from the same process or from another.
 */
import { randomUUID } from "node:crypto";
import type { ProcessorCapabilitiesInfo, SystemExitStatus } from "../../../schema/types.js";
import { HcsError, HostError, hresult } from "../../hcs/errors.js";
import { hcsFunctions } from "../../hcs/functions.js";
import { canonicalId } from "../../hcs/ids.js";
import { parsePath } from "../../hcs/paths.js";
import { nextState } from "../../hcs/states.js";
import { quietFunctions, virtualDiskFunctions } from "../../hcs/virtualDiskFunctions.js";
import { resolveSimulatedFolder } from "../folder.js";
import { createParts, makeForeignCall, makeQuietCall, type Parts } from "./calls.js";
import { endUnasked } from "./exits.js";
import { readHostPath } from "./files.js";
import type { JournalRow } from "./journal.js";
import type { ExitType, SystemRow } from "./machine.js";
import { systemParts } from "./modify/parts.js";
import { modifyMachine, readModifyRequest, requestFor } from "./modify.js";
import { refuse } from "./refusal.js";
import { reset } from "./reset.js";
import { openStore } from "./store.js";
import { systemCall } from "./systemCalls.js";

export type { JournalRow } from "./journal.js";
export type { ExitType } from "./machine.js";

const recordedFunctions: readonly string[] = [...hcsFunctions, ...virtualDiskFunctions];

/** Ends of a system that can be asked for. */
export const exitTypes: readonly ExitType[] = ["GracefulExit", "ForcedExit", "UnexpectedExit"];

/** A failure to come; see `SimulatedControls.fail`. */
export interface FaultRequest {
  /**
   * HCS function, for example `HcsStartComputeSystem`, or one of `virtualDiskFunctions` and `quietFunctions`. With
   * `HcsWaitForComputeSystemExit` the system ends right after its start, unexpectedly, with the HRESULT as its exit
   * status; `after` and `times` count starts.
   */
  function: string;
  /** HRESULT, signed or unsigned. 0 only together with `crash`: the host then does the work before the kill. */
  hresult: number;
  /** How many calls it strikes. Default 1. */
  times?: number;
  /** How many matching calls pass before. Default 0. */
  after?: number;
  /** Strikes only calls on this system id or path. */
  id?: string;
  /** Kills the calling process (SIGKILL) right after the call. */
  crash?: boolean;
}

/** Where a placed file is, and whether it was there before. */
export interface PlacedFile {
  path: string;
  /** True when something had the path already: it was left as it is. */
  existed: boolean;
  isDirectory: boolean;
  sizeBytes: number;
}

/** What can be done to a simulated host from outside. Every method is done when its promise is. */
export interface SimulatedControls {
  /** The folder of the host. */
  readonly folder: string;
  /** A file appears, with its folders. What is there already stays as it is. Default size 0 bytes. */
  placeFile(path: string, options?: { sizeBytes?: number }): Promise<PlacedFile>;
  /** The system ends outside Pulumi. Throws `HcsError` when there is none. */
  endSystem(id: string, exitType?: ExitType): Promise<SystemExitStatus>;
  /**
   * The host restarts: every system, attachment and storage filter is gone; files, disks with what is on them and grants
   * stay. Returns the ids of the systems that were ended.
   */
  reboot(): Promise<string[]>;
  /** Somebody else changes a live system: `null` removes, other settings update what is there or add it. */
  modify(id: string, resourcePath: string, settings: unknown): Promise<void>;
  /**
   * What a live system is made of: a fingerprint of the settings by place, and one of all the rest of its document.
   * Two systems have equal parts when, and only when, they were made by what means the same.
   */
  systemParts(id: string): Promise<Record<string, string>>;
  /** The next calls fail, or kill their process. */
  fail(fault: FaultRequest): Promise<void>;
  /** Returns how many faults there were. */
  clearFaults(): Promise<number>;
  /** Calls of one function, or of all that have no latency of their own, take this long. 0 takes the latency away. */
  setLatency(ms: number, functionName?: string): Promise<void>;
  /**
   * The host gets another processor: with these features and numbers, and those that it has otherwise where none are
   * given. Memory that was saved before may need features that are gone now.
   */
  setProcessorFeatures(capabilities: ProcessorCapabilitiesInfo): Promise<void>;
  /** Every grant on a file is gone; returns how many there were. */
  revoke(path: string): Promise<number>;
  /** Every HCS call since the store was made, oldest first. */
  journal(): Promise<JournalRow[]>;
  /** An empty host: no systems, files, grants, faults, latencies, journal and ledger, and its first processor. Its id stays. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the controls of the simulated host that `spec` names. Throws `HostError` for another host or a bad store. */
export async function openSimulatedControls(
  spec: string,
  options: { workingDirectory?: string; clock?: () => Date } = {},
): Promise<SimulatedControls> {
  const folder = resolveSimulatedFolder(spec, options.workingDirectory ?? process.cwd());
  return createControls(createParts(openStore(folder), options.clock ?? (() => new Date())));
}

function createControls(parts: Parts): SimulatedControls {
  const { store, systems, files, access, faults, journal } = parts;
  const { database } = store;
  return {
    folder: store.folder,
    placeFile: async (path, options = {}) => placeFile(parts, path, options.sizeBytes ?? 0),
    endSystem: async (id, exitType = "UnexpectedExit") => endSystem(parts, id, exitType),
    reboot: async () =>
      database.transaction(() => {
        const ids = systems.list().map((system) => system.id);
        systems.removeAll();
        for (const table of ["attachments", "filters"]) database.run(`DELETE FROM ${table}`);
        database.run("UPDATE host SET boot_id = ?", randomUUID());
        return ids;
      }),
    modify: async (id, resourcePath, settings) => modify(parts, id, resourcePath, settings),
    systemParts: async (id) => database.transaction(() => systemParts(existing(parts, id).machine)),
    fail: async (fault) => database.transaction(() => faults.add(readFault(fault))),
    clearFaults: async () => faults.clear(),
    async setLatency(ms, functionName) {
      if (!Number.isFinite(ms) || ms < 0)
        throw new HostError(`A latency is a number of milliseconds from 0 on, not ${ms}.`);
      if (functionName !== undefined) checkFunction(functionName, recordedFunctions);
      faults.setLatency(ms, functionName);
    },
    setProcessorFeatures: async (capabilities) => database.transaction(() => parts.processor.replace(capabilities)),
    revoke: async (path) =>
      makeQuietCall(parts, "SetNamedSecurityInfo", path, () => {
        const hostPath = readHostPath(path);
        if (files.find(hostPath) === undefined) refuse("ERROR_FILE_NOT_FOUND", `There is no file ${path}`);
        return access.clear(hostPath.key);
      }),
    journal: async () => journal.read(),
    reset: async () => reset(parts),
    close: async () => database.close(),
  };
}

function placeFile(parts: Parts, text: string, sizeBytes: number): PlacedFile {
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
    throw new HostError(`A size is a whole number of bytes from 0 on, not ${sizeBytes}.`);
  }
  const parsed = parsePath(text);
  if (!parsed.ok) throw new HostError(`"${text}" is no path of a file: ${parsed.reason}.`);
  if (parsed.parts.length === 0) throw new HostError(`"${text}" is a drive; name a file on it.`);
  return makeQuietCall(parts, "CreateFile", text, (notes) => {
    const path = readHostPath(text);
    const found = parts.files.find(path);
    if (found !== undefined) {
      return { path: found.path, existed: true, isDirectory: found.isDirectory, sizeBytes: found.sizeBytes };
    }
    // A list belongs to the file that had this path before.
    parts.access.clear(path.key);
    notes.undo = parts.files.create(path, { sizeBytes }).undo;
    return { path: parts.files.find(path)?.path ?? path.path, existed: false, isDirectory: false, sizeBytes };
  });
}

function endSystem(parts: Parts, id: string, exitType: ExitType): SystemExitStatus {
  if (!exitTypes.includes(exitType))
    throw new HostError(`"${exitType}" is no kind of end. The kinds are ${exitTypes.join(", ")}.`);
  return parts.store.database.transaction(() => endUnasked(parts, existing(parts, id), exitType));
}

function modify(parts: Parts, id: string, resourcePath: string, settings: unknown): void {
  const found = parts.store.database.transaction(() => existing(parts, id));
  const request = makeQuietCall(parts, "HcsModifyComputeSystem", id, () => requestFor(found, resourcePath, settings));
  makeForeignCall(parts, systemCall("HcsModifyComputeSystem", id, request), () => {
    const system = existing(parts, id);
    const next = nextState(system.state, "HcsModifyComputeSystem");
    if (!next.ok) refuse(next.error, `The system "${system.id}" is ${system.state}`);
    modifyMachine(parts, system, readModifyRequest(request), "outside");
  });
}

function existing(parts: Parts, id: string): SystemRow {
  const system = parts.systems.find(canonicalId(id));
  if (system !== undefined) return system;
  throw new HcsError("HcsOpenComputeSystem", id, hresult("HCS_E_SYSTEM_NOT_FOUND"));
}

function readFault(fault: FaultRequest): Parameters<Parts["faults"]["add"]>[0] {
  const { hresult: code, times = 1, after = 0, id, crash = false } = fault;
  checkFunction(fault.function, [...recordedFunctions, ...quietFunctions]);
  if (!Number.isInteger(code) || code < -0x8000_0000 || code > 0xffff_ffff)
    throw new HostError(`${code} is no HRESULT.`);
  if (code === 0 && !crash)
    throw new HostError("HRESULT 0 is success and no failure; it only goes together with a crash.");
  if (!Number.isSafeInteger(times) || times < 1)
    throw new HostError(`A failure strikes a whole number of times from 1 on, not ${times}.`);
  if (!Number.isSafeInteger(after) || after < 0)
    throw new HostError(`A failure comes after a whole number of calls from 0 on, not ${after}.`);
  return { function: fault.function, hresult: code >>> 0, times, after, crash, ...(id === undefined ? {} : { id }) };
}

function checkFunction(name: string, among: readonly string[]): void {
  if (!among.includes(name)) throw new HostError(`There is no HCS function "${name}".`);
}

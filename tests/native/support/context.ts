/** What the cases of functions work with: the driver's calls over a probe, a folder on its host, and things to call on. */
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import type { NativeLibraries } from "../../../provider/host/native/bind.js";
import type { Calls } from "../../../provider/host/native/calls.js";
import { createPrivileges } from "../../../provider/host/native/privileges.js";
import { HCS_EVENT_CALLBACK, HCS_OPERATION_COMPLETION } from "../../../provider/host/native/structures.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import type { RunningSystem } from "../../../provider/host/native/windows.js";
import type { Probe } from "./probe.js";

/** A loaded probe with the driver's way to call it. */
export interface Context {
  probe: Probe;
  libraries: NativeLibraries;
  calls: Calls;
  /** The same over a Windows of another build. */
  callsOn(build: number): Calls;
  /** An empty host, on which operations take no time. */
  reset(): void;
  freshId(): string;
  /** A path of the host, in a folder that is there. */
  freePath(name: string): string;
  /** The same with an empty file. */
  placeFile(name: string): string;
  /** The same with an empty folder. */
  placeFolder(name: string): string;
  /** Where this process finds a path of the host. */
  localPath(path: string): string;
  /** Switches on what layers and disks need, as the driver does. */
  enablePrivileges(): void;
  /** A completion callback that does nothing; one for all, and never released. */
  idleCompletion(): bigint;
  /** An event callback that does nothing. */
  idleListener(): bigint;
}

/** Where the files of a context are. */
export interface HostFolder {
  /** As the host has it, with backslashes. */
  path: string;
  /** Where this process finds a path of the host. */
  localPath(path: string): string;
  /** What the probe has to be told for that; absent where paths are what they are. */
  root?: string;
}

/** Puts a context together. */
export function createContext(probe: Probe, open: (system?: RunningSystem) => Calls, folder: HostFolder): Context {
  const calls = open();
  const freePath = (name: string): string => `${folder.path}\\${name}`;
  mkdirSync(folder.localPath(folder.path), { recursive: true });
  const { callbacks } = calls.libraries;
  let completion: bigint | undefined;
  let listener: bigint | undefined;
  return {
    probe,
    calls,
    libraries: calls.libraries,
    callsOn: (build) => open({ platform: "win32", build }),
    reset() {
      probe.reset();
      probe.setDelay(0);
      if (folder.root !== undefined) probe.setFileRoot(folder.root);
    },
    freshId: () => randomUUID().toUpperCase(),
    freePath,
    placeFile(name) {
      writeFileSync(folder.localPath(freePath(name)), "");
      return freePath(name);
    },
    placeFolder(name) {
      mkdirSync(folder.localPath(freePath(name)));
      return freePath(name);
    },
    localPath: folder.localPath,
    enablePrivileges() {
      const name = { call: "the case", target: "the probe" };
      const needed = ["SeBackupPrivilege", "SeRestorePrivilege", "SeManageVolumePrivilege"] as const;
      createPrivileges(calls.libraries).need(name, ...needed);
    },
    idleCompletion() {
      completion ??= callbacks.register(HCS_OPERATION_COMPLETION, () => undefined);
      return completion;
    },
    idleListener() {
      listener ??= callbacks.register(HCS_EVENT_CALLBACK, () => undefined);
      return listener;
    },
  };
}

/** The smallest machine. */
export const machine = {
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: { ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2 } }, GuestConnection: {} },
};

/** States that a system can be brought into. */
export type FixtureState = "Created" | "Running" | "Paused";

/** What a call put into its place. */
export function given<Value>(place: Out<Value | null>): Value {
  if (place[0] === null) throw new Error("A call that succeeded gave no handle.");
  return place[0];
}

/** A handle of a system in a state, for one piece of work; closed afterwards. */
export async function withSystem<Answer>(
  context: Context,
  state: FixtureState,
  work: (system: RawHandle<"HCS_SYSTEM">) => Promise<Answer>,
): Promise<Answer> {
  const { calls } = context;
  const core = context.libraries.computecore;
  const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
  const named = (call: string) => ({ call, target: "the fixture" });
  await calls.run(named("HcsCreateComputeSystem"), (operation) =>
    core.HcsCreateComputeSystem(context.freshId(), JSON.stringify(machine), operation, null, place),
  );
  const system = given(place);
  try {
    if (state !== "Created") {
      await calls.run(named("HcsStartComputeSystem"), (operation) =>
        core.HcsStartComputeSystem(system, operation, null),
      );
    }
    if (state === "Paused") {
      await calls.run(named("HcsPauseComputeSystem"), (operation) =>
        core.HcsPauseComputeSystem(system, operation, null),
      );
    }
    return await work(system);
  } finally {
    await core.HcsCloseComputeSystem.async(system);
  }
}

/** A handle of a running process, for one piece of work; closed afterwards. */
export async function withProcess<Answer>(
  context: Context,
  work: (process: RawHandle<"HCS_PROCESS">, system: RawHandle<"HCS_SYSTEM">) => Promise<Answer>,
): Promise<Answer> {
  const core = context.libraries.computecore;
  return await withSystem(context, "Running", async (system) => {
    const place: Out<RawHandle<"HCS_PROCESS"> | null> = [null];
    await context.calls.run({ call: "HcsCreateProcess", target: "the fixture" }, (operation) =>
      core.HcsCreateProcess(system, JSON.stringify({ CommandLine: "cmd" }), operation, null, place),
    );
    const process = given(place);
    try {
      return await work(process, system);
    } finally {
      await core.HcsCloseProcess.async(process);
    }
  });
}

/** A handle of an attached disk, for one piece of work. */
export async function withVhd<Answer>(
  context: Context,
  work: (vhd: RawHandle<"HANDLE">) => Promise<Answer>,
): Promise<Answer> {
  const vhd = context.probe.openVhd("C:\\disk.vhdx") as RawHandle<"HANDLE">;
  try {
    return await work(vhd);
  } finally {
    context.probe.closeVhd(vhd);
  }
}

/** A new operation, for one piece of work; closed afterwards. */
export async function withOperation<Answer>(
  { libraries: { computecore: core } }: Context,
  work: (operation: RawHandle<"HCS_OPERATION">) => Promise<Answer>,
): Promise<Answer> {
  const operation = core.HcsCreateOperation(null, null);
  if (operation === null) throw new Error("The probe gave no operation.");
  try {
    return await work(operation);
  } finally {
    core.HcsCloseOperation(operation);
  }
}

/** Opens the host that a text chooses, loading only that driver. Never falls back to another one. */
import { type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../hcs/errors.js";
import type { HcsHost } from "../hcs/host.js";
import { resolveSimulatedFolder, storeFileName } from "./folder.js";
import { hostChoices, parseHostSpec } from "./spec.js";

export { hasSimulatedHost, resolveSimulatedFolder } from "./folder.js";
export {
  type Fact,
  type HostInspection,
  inspectHost,
  type LibraryInspection,
  type NativeInspection,
  type ServiceState,
  type StoreContents,
  type StoreInspection,
  type UnreachableHost,
} from "./inspect.js";
export { type HostSpec, hostChoices, parseHostSpec } from "./spec.js";

/** What an open may be told; everything has the default of the running process. */
export interface OpenHostOptions {
  /** Where the search for the project begins. */
  workingDirectory?: string;
  /** Dates what a simulated host writes. A host with a clock of its own is not shared. */
  clock?: () => Date;
  /** As `process.platform` says it. */
  platform?: string;
}

/** A host that several users in this process share. */
interface Shared {
  host: HcsHost;
  users: number;
  /** False when the store was taken away meanwhile: what is open is then a host that nobody else can see. */
  isCurrent(): boolean;
}

// One connection to a store serves all resources of a process; opening one for each would cost more than their calls.
const shared = new Map<string, Promise<Shared>>();

/**
 * Opens a host: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST[:PORT]`. The caller closes it; what is
 * shared with others stays open for them. Throws `HostError` with a full sentence when it cannot be had.
 */
export async function openHost(spec: string, options: OpenHostOptions = {}): Promise<HcsHost> {
  const parsed = parseHostSpec(spec);
  if (!parsed.ok) throw new HostError(parsed.reason);
  if (parsed.kind === "simulated") {
    const folder = folderOf(spec, options.workingDirectory ?? process.cwd());
    return options.clock === undefined ? openShared(folder) : (await openSimulated(folder, options.clock)).host;
  }
  const platform = options.platform ?? process.platform;
  if (parsed.kind === "native" && platform === "win32") return openThisMachine();
  throw new HostError(unavailable[parsed.kind](platform));
}

// The search for the project asks the disk for each folder upward, and every verb of every resource opens its host.
const folders = new Map<string, string>();

function folderOf(spec: string, workingDirectory: string): string {
  const key = JSON.stringify([spec, workingDirectory]);
  const folder = folders.get(key) ?? resolveSimulatedFolder(spec, workingDirectory);
  folders.set(key, folder);
  return folder;
}

let thisMachine: Promise<HcsHost> | undefined;

/** One for the process: its ledger and its limits on calls are the machine's. It stays open until the process ends. */
async function openThisMachine(): Promise<HcsHost> {
  thisMachine ??= import("./native/nativeHost.js").then(({ openNativeHost }) => openNativeHost());
  return { ...(await thisMachine), close: async () => undefined };
}

// The drivers that cannot be had here, each with the reason.
const unavailable = {
  native: (platform: string) =>
    `The host "native" means this machine and needs Windows, but this is ${platform}. ${hostChoices}`,
  ssh: () =>
    "A host over ssh is not part of this version: the agent for Windows machines arrives with a later one. " +
    'Use "native" on the Windows machine itself, or "simulated" anywhere.',
};

async function openSimulated(folder: string, clock: () => Date): Promise<Shared> {
  const { openSimulatedHost } = await import("./simulated/simulatedHost.js");
  const file = join(folder, storeFileName);
  const host = openSimulatedHost(folder, clock);
  const opened = identity(statSync(file, { throwIfNoEntry: false }));
  return { host, users: 0, isCurrent: () => identity(statSync(file, { throwIfNoEntry: false })) === opened };
}

function identity(stats: Stats | undefined): string | undefined {
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}

async function openShared(folder: string): Promise<HcsHost> {
  for (;;) {
    let opening = shared.get(folder);
    if (opening === undefined) {
      opening = openSimulated(folder, () => new Date());
      shared.set(folder, opening);
    }
    const entry = await forgettingFailure(folder, opening);
    // Whoever closed it last, or replaced it, may have done so while we waited.
    if (shared.get(folder) !== opening) continue;
    if (entry.isCurrent()) return use(folder, opening, entry);
    shared.delete(folder);
  }
}

async function forgettingFailure(folder: string, opening: Promise<Shared>): Promise<Shared> {
  try {
    return await opening;
  } catch (error) {
    if (shared.get(folder) === opening) shared.delete(folder);
    throw error;
  }
}

/** One user's view of a shared host: closing it twice counts once, and the last to leave closes the host itself. */
function use(folder: string, opening: Promise<Shared>, entry: Shared): HcsHost {
  entry.users++;
  let isClosed = false;
  return {
    ...entry.host,
    async close() {
      if (isClosed) return;
      isClosed = true;
      entry.users--;
      if (entry.users > 0) return;
      if (shared.get(folder) === opening) shared.delete(folder);
      await entry.host.close();
    },
  };
}

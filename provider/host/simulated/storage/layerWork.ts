/**
 * Calls that copy whole folders. Their beginning and their end are done alone among all processes, the copying between
 * is not: others go on working and see how far it is. A kill in the middle leaves what was copied, and no row of the
 * journal.
 */
import { constants } from "node:fs";
import { copyFile, lstat, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { NotSimulatedError } from "../../../hcs/errors.js";
import { parsePath } from "../../../hcs/paths.js";
import { type Call, type CallNotes, locked, type Parts, perform, struck, writeJournal } from "../calls.js";
import type { HostPath } from "../files.js";
import { onDisk } from "../realDisk.js";
import { refuse } from "../refusal.js";
import { entriesBelow } from "./folders.js";

/** What is to be copied from one folder of the real disk to another. */
export interface FolderCopy {
  from: string;
  to: string;
  /** The folder of the host that this changes. */
  changed: HostPath;
  /** Names at the top that are left out. */
  without?: readonly string[];
  /** True when a file that is there is replaced; else it is refused. */
  replaces: boolean;
}

type Step = () => Promise<void>;

/** A call on the folder of a layer. */
export function layerCall(name: string, text: string, request?: unknown): Call {
  const parsed = parsePath(text);
  return {
    function: name,
    shown: text,
    target: parsed.ok ? parsed.path : text,
    keys: [parsed.ok ? parsed.key : text],
    ...(request === undefined ? {} : { request }),
  };
}

/**
 * Makes a call whose work is copying. `begin` looks at everything, refuses, and answers what to copy. A failure that was
 * asked for strikes after half of the files; a kill without a failure comes after the whole call.
 */
export async function makeCopyingCall(
  parts: Parts,
  call: Call,
  begin: (notes: CallNotes) => readonly FolderCopy[],
): Promise<void> {
  const startedAt = performance.now();
  const latencyMs = parts.faults.latencyMs(call.function);
  const { fault, begun } = locked(parts, (notes) => {
    const fault = parts.faults.take(call);
    const begun = perform(parts, call, () => planCopies(begin(notes)), notes);
    if (!begun.ok) notes.undo?.();
    return { fault, begun };
  });
  const code = fault?.hresult ?? 0;
  const { files, folders, changed } = begun.ok ? begun.answer : { files: [], folders: [], changed: [] };
  const steps = code === 0 ? [...files, ...folders] : files.slice(0, Math.floor(files.length / 2));
  const failure = await copyInSteps(steps, latencyMs);
  const outcome = locked(parts, (notes) => {
    for (const path of changed) parts.files.changedBelow(path);
    const copied = perform(
      parts,
      call,
      () => {
        if (failure !== undefined) throw failure;
      },
      notes,
    );
    const ended = code !== 0 ? struck(call, code) : begun.ok ? copied : begun;
    writeJournal(parts, call, ended.ok ? 0 : ended.code, performance.now() - startedAt, {});
    return ended;
  });
  if (fault?.crash === true) process.kill(process.pid, "SIGKILL");
  if (!outcome.ok) throw outcome.error;
}

/** Goes through the steps, spreading the latency over them; the failure that ended it early. */
async function copyInSteps(steps: readonly Step[], latencyMs: number): Promise<unknown> {
  const pauseMs = latencyMs / Math.max(1, steps.length);
  if (steps.length === 0 && pauseMs > 0) await setTimeout(pauseMs);
  try {
    for (const step of steps) {
      if (pauseMs > 0) await setTimeout(pauseMs);
      await step();
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

/** One step for each file, in the order of names, with the folders that it needs; then the folders, for those without files. */
function planCopies(copies: readonly FolderCopy[]): { files: Step[]; folders: Step[]; changed: HostPath[] } {
  const plans = copies.map(({ from, to, without = [], replaces }) => {
    const entries = onDisk(from, () => entriesBelow(from)).filter(({ names: [top = ""] }) => !without.includes(top));
    const link = entries.find(({ kind }) => kind === "link");
    if (link !== undefined) throw new NotSimulatedError(`A link in a layer (${join(from, ...link.names)})`);
    const at = (names: readonly string[]): { source: string; target: string } => ({
      source: join(from, ...names),
      target: join(to, ...names),
    });
    const folders = entries.filter(({ kind }) => kind === "folder").map(({ names }) => at(names).target);
    return {
      files: entries
        .filter(({ kind }) => kind === "file")
        .map(({ names }): Step => {
          const { source, target } = at(names);
          return () => copyOne(source, target, replaces);
        }),
      folders: [to, ...folders].map(
        (target): Step =>
          () =>
            onDiskLater(target, () => makeFolders(target)),
      ),
    };
  });
  return {
    files: plans.flatMap(({ files }) => files),
    folders: plans.flatMap(({ folders }) => folders),
    changed: copies.map(({ changed }) => changed),
  };
}

function copyOne(source: string, target: string, replaces: boolean): Promise<void> {
  return onDiskLater(target, async () => {
    if (!(await lstat(source)).isFile()) throw new NotSimulatedError(`What is no file in a layer (${source})`);
    await makeFolders(dirname(target));
    await copyFile(source, target, replaces ? 0 : constants.COPYFILE_EXCL);
  });
}

async function makeFolders(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/** What is asynchronous on the real disk, with its failures in the words of Windows. */
async function onDiskLater(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      refuse("ERROR_PATH_NOT_FOUND", `${what} or what is copied there was taken away meanwhile`);
    onDisk(what, () => {
      throw error;
    });
  }
}

/**
 * One HCS call: wait for its latency, then, in one transaction, use up a fault, do or refuse the work, and write the
 * journal. After the commit comes the kill that a fault may ask for. So a call is done and told, or neither.
 */
import { setTimeout } from "node:timers/promises";
import type { SystemExitStatus } from "../../../schema/types.js";
import { type HcsError, hresult, NotSimulatedError } from "../../hcs/errors.js";
import { parsePath } from "../../hcs/paths.js";
import { type AccessLists, createAccessLists } from "./access.js";
import { createFaults, type Faults } from "./faults.js";
import { createFiles, type Files } from "./files.js";
import { createJournal, type Journal } from "./journal.js";
import { createProcessor, type Processor } from "./processor.js";
import { Refusal, toHcsError } from "./refusal.js";
import { createDisks, type Disks } from "./storage/disks.js";
import { createVolumes, type Volumes } from "./storage/volumes.js";
import type { Store } from "./store.js";
import { createSystems, type Systems } from "./systems.js";

/** What a simulated host is made of. */
export interface Parts {
  store: Store;
  now: () => Date;
  systems: Systems;
  files: Files;
  /** The disks that are attached to the host, with their volumes. */
  volumes: Volumes;
  /** What the virtual disks in the host's files are, and who uses them. */
  disks: Disks;
  access: AccessLists;
  processor: Processor;
  faults: Faults;
  journal: Journal;
}

/** The parts of an open store. `now` dates what is written. */
export function createParts(store: Store, now: () => Date): Parts {
  const systems = createSystems(store);
  const volumes = createVolumes(store);
  const files = createFiles(store, volumes);
  return {
    store,
    now,
    systems,
    files,
    volumes,
    disks: createDisks(store, { files, systems, volumes }),
    access: createAccessLists(store),
    processor: createProcessor(store),
    faults: createFaults(store),
    journal: createJournal(store),
  };
}

/** A call about to be made. */
export interface Call {
  /** The HCS function. */
  function: string;
  /** The id or path as the caller wrote it, for messages. */
  shown: string;
  /** The same as the journal has it. */
  target: string;
  /** Canonical ids and paths that a fault may name. */
  keys: readonly string[];
  /** Options or request document, for the journal. */
  request?: unknown;
  /** True for a question, which writes nothing that a refusal would have to take back. */
  reads?: boolean;
}

/** What the work of a call tells besides its answer. */
export interface CallNotes {
  /** How the system ended, when this call ended it. */
  exitStatus?: SystemExitStatus;
  /** Takes back what was done outside the store, when the transaction cannot be finished. */
  undo?: () => void;
}

/** How the work of a call went. */
export type Outcome<Answer> = { ok: true; answer: Answer } | { ok: false; error: Error; code: number };

/** Makes one call. Rejects with `HcsError` when the host refuses, with `NotSimulatedError` when it does not know how. */
export async function makeCall<Answer>(parts: Parts, call: Call, work: (notes: CallNotes) => Answer): Promise<Answer> {
  const done = locked(parts, (notes) =>
    parts.faults.isQuiet() ? makeCallAmongOthers(parts, call, work, notes) : undefined,
  );
  return answerOf(done ?? (await makeTroubledCall(parts, call, work)));
}

/** A call on a host on which somebody has asked for faults or latencies. */
async function makeTroubledCall<Answer>(
  parts: Parts,
  call: Call,
  work: (notes: CallNotes) => Answer,
): Promise<Outcome<Answer>> {
  const startedAt = performance.now();
  const latencyMs = parts.faults.latencyMs(call.function);
  if (latencyMs > 0) await setTimeout(latencyMs);
  const { outcome, crash } = locked(parts, (notes) => {
    const fault = parts.faults.take(call);
    const outcome =
      fault !== undefined && fault.hresult !== 0 ? struck(call, fault.hresult) : perform(parts, call, work, notes);
    writeOutcome(parts, call, outcome, startedAt, notes);
    return { outcome, crash: fault?.crash === true };
  });
  if (crash) process.kill(process.pid, "SIGKILL");
  return outcome;
}

/** One call inside a transaction that others share, for hosts on which nobody has asked for faults or latencies. */
export function makeCallAmongOthers<Answer>(
  parts: Parts,
  call: Call,
  work: (notes: CallNotes) => Answer,
  notes: CallNotes = {},
): Outcome<Answer> {
  const startedAt = performance.now();
  const outcome = perform(parts, call, work, notes);
  writeOutcome(parts, call, outcome, startedAt, notes);
  return outcome;
}

/** The answer of a call; throws what it was refused with. */
export function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if (!outcome.ok) throw outcome.error;
  return outcome.answer;
}

/** The same without latency, faults and waiting: for calls that somebody else makes (`pulumi-hcs simulate modify`). */
export function makeForeignCall<Answer>(parts: Parts, call: Call, work: (notes: CallNotes) => Answer): Answer {
  return answerOf(locked(parts, (notes) => makeCallAmongOthers(parts, call, work, notes)));
}

/** Runs work that no program asked for (controls) alone among all processes. Refusals become `HcsError`s of `name`. */
export function makeQuietCall<Answer>(
  parts: Parts,
  name: string,
  shown: string,
  work: (notes: CallNotes) => Answer,
): Answer {
  return locked(parts, (notes) => {
    try {
      return work(notes);
    } catch (error) {
      throw error instanceof Refusal ? toHcsError(name, shown, error) : error;
    }
  });
}

/** One of `quietFunctions`: a failure that was asked for strikes it, and the journal leaves it out. */
export function makeFileCall<Answer>(
  parts: Parts,
  name: string,
  shown: string,
  work: (notes: CallNotes) => Answer,
): Answer {
  const parsed = parsePath(shown);
  const call: Call = { function: name, shown, target: shown, keys: parsed.ok ? [parsed.key] : [shown] };
  const { outcome, crash } = locked(parts, (notes) => {
    const fault = parts.faults.take(call);
    const isStruck = fault !== undefined && fault.hresult !== 0;
    const outcome = isStruck ? struck(call, fault.hresult) : perform(parts, call, work, notes);
    return { outcome, crash: fault?.crash === true };
  });
  if (crash) process.kill(process.pid, "SIGKILL");
  return answerOf(outcome);
}

/** Runs work alone among all processes, all of it or nothing. */
export function locked<Answer>(parts: Parts, work: (notes: CallNotes) => Answer): Answer {
  const notes: CallNotes = {};
  try {
    return parts.store.database.transaction(() => work(notes));
  } catch (error) {
    notes.undo?.();
    throw error;
  }
}

/** Does the work of a call; a refusal is an outcome, and what it wrote to the store is taken back. */
export function perform<Answer>(
  parts: Parts,
  call: Call,
  work: (notes: CallNotes) => Answer,
  notes: CallNotes,
): Outcome<Answer> {
  try {
    const answer = call.reads === true ? work(notes) : parts.store.database.attempt(() => work(notes));
    return { ok: true, answer };
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, error: toHcsError(call.function, call.shown, error), code: error.code };
    // The attempt is in the journal, so that nobody takes it for done.
    if (error instanceof NotSimulatedError) return { ok: false, error, code: hresult("E_NOTIMPL") };
    throw error;
  }
}

/** The outcome of a call that was asked to fail. */
export function struck(call: Call, code: number): { ok: false; error: HcsError; code: number } {
  const asked = new Refusal(code, [{ Message: 'This failure was asked for with "pulumi-hcs simulate fail"' }]);
  return { ok: false, error: toHcsError(call.function, call.shown, asked), code: asked.code };
}

/** Writes the row of a call. */
export function writeJournal(parts: Parts, call: Call, code: number, ms: number, notes: CallNotes): void {
  parts.journal.write({
    time: parts.now().toISOString(),
    pid: process.pid,
    call: call.function,
    target: call.target,
    hresult: code,
    ms: Math.round(ms * 1000) / 1000,
    ...(call.request === undefined ? {} : { request: call.request }),
    ...(notes.exitStatus === undefined ? {} : { exitStatus: notes.exitStatus }),
  });
}

function writeOutcome(parts: Parts, call: Call, outcome: Outcome<unknown>, startedAt: number, notes: CallNotes): void {
  const ms = performance.now() - startedAt;
  if (outcome.ok) writeJournal(parts, call, 0, ms, notes);
  else writeJournal(parts, call, outcome.code, ms, {});
}

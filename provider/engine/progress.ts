/** Says on a resource how far a long call is: what it has made by now is counted while it works, at most every two seconds. */
import type { FolderSize } from "../hcs/storage.js";
import type { Log } from "./context.js";

/** Time between two messages, in milliseconds: often enough to see that it moves, and no load for the host. */
export const progressIntervalMs = 2000;

/** A long work and how it is looked at. */
export interface Progress {
  /** What is done and on what: `Importing C:\layers\app`. */
  what: string;
  /** All that there is to do; absent when nobody can know it. */
  total?: FolderSize | undefined;
  /** What is done by now; `undefined` when nothing is to be seen yet. */
  measure: () => Promise<FolderSize | undefined>;
  /** Time between two messages, in milliseconds. */
  intervalMs?: number;
}

/** Runs `work` and tells on the resource how far it is. Ends when the work does, and fails only when the work fails. */
export async function withProgress<Result>(log: Log, progress: Progress, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let isDone = false;
  const tell = (done: FolderSize): void => log("status", `${progress.what}: ${doneOf(done, progress.total)}`);
  const lookLater = (): void => {
    timer = setTimeout(() => void look(), progress.intervalMs ?? progressIntervalMs);
  };
  const look = async (): Promise<void> => {
    // What cannot be counted now is counted the next time; the work does not need it.
    const done = await progress.measure().catch(() => undefined);
    if (isDone) return;
    if (done !== undefined) tell(done);
    lookLater();
  };
  tell({ files: 0, sizeBytes: 0 });
  lookLater();
  try {
    const result = await work();
    isDone = true;
    // The last message stays on the screen, so it says what has come of it.
    const done = await progress.measure().catch(() => undefined);
    if (done !== undefined) tell(done);
    return result;
  } finally {
    isDone = true;
    clearTimeout(timer);
  }
}

const units = ["bytes", "KB", "MB", "GB", "TB"] as const;

/** `120 of 800 files, 0.3 of 2.1 GB`; without a total `120 files, 0.3 GB`. Both sizes are in the unit of the greater one. */
export function doneOf(done: FolderSize, total?: FolderSize): string {
  const greatestBytes = Math.max(done.sizeBytes, total?.sizeBytes ?? 0, 1);
  const power = Math.min(Math.floor(Math.log2(greatestBytes) / 10), units.length - 1);
  const size = (sizeBytes: number): string => (power === 0 ? `${sizeBytes}` : (sizeBytes / 1024 ** power).toFixed(1));
  const outOf = (part: string, whole: string | undefined): string =>
    whole === undefined ? part : `${part} of ${whole}`;
  const files = outOf(`${done.files}`, total === undefined ? undefined : `${total.files}`);
  const sizes = outOf(size(done.sizeBytes), total === undefined ? undefined : size(total.sizeBytes));
  return `${files} ${(total ?? done).files === 1 ? "file" : "files"}, ${sizes} ${units[power]}`;
}

/** Whether a virtual disk may be read or written now: who has it open, and which disks above it would break. */
import type { Parts } from "../calls.js";
import { refuse } from "../refusal.js";
import type { Disk } from "./disks.js";

/** Refuses with ERROR_SHARING_VIOLATION while somebody uses the disk so that it cannot be opened in this way. */
export function checkUnused(parts: Parts, { path }: Disk, way: "read" | "write"): void {
  const user = parts.disks.userOf(path.key, way === "read");
  if (user === undefined) return;
  refuse("ERROR_SHARING_VIOLATION", `${path.path} is ${user}`, {
    advice: "A disk serves one at a time; detach it or end the system first",
  });
}

/** Refuses a chain of which a disk is being written to. Returns the chain. */
export function checkReadable(parts: Parts, chain: readonly Disk[]): readonly Disk[] {
  for (const disk of chain) checkUnused(parts, disk, "read");
  return chain;
}

/**
 * Refuses to write to a disk that has children: they hold what differs from it, and would be lost. Windows does not look
 * for them and breaks them; the simulated host says so instead.
 */
export function checkWritable(parts: Parts, { path }: Disk): void {
  const broken = wordChildren(parts, path.path, path.key);
  if (broken !== undefined) refuse("ERROR_VHD_INVALID_STATE", broken, { advice: parentAdvice });
}

/** What to do with a disk that has children. */
export const parentAdvice =
  "Write to a child of it, or attach it read-only; whoever writes to a parent loses what its children hold";

/** Why a disk may not be written to; `undefined` when it has no children. */
export function wordChildren({ disks }: Parts, path: string, pathKey: string): string | undefined {
  const children = disks.childrenOf(pathKey);
  return children.length === 0 ? undefined : `${path} is the parent of ${children.join(" and ")}`;
}

/** What a preview says of a change to a disk, from what was stored as it was last looked at. Pure; no value of an argument. */
import type { VirtualDiskArgs } from "../../../schema/types.js";
import type { Change, Stored } from "../../engine/defineResource.js";
import { samePath } from "../../hcs/paths.js";
import { argumentChanges } from "../../plan/argumentChanges.js";
import { shapeOf } from "./arguments.js";
import type { GrowthHindrance } from "./hindrances.js";
import type { DiskOutputs } from "./told.js";

type StoredDisk = Stored<VirtualDiskArgs, DiskOutputs>;

/** The places of a change of which more is known than their rules say. Arguments that are not known yet are left to these. */
export function explainChange(before: StoredDisk, after: VirtualDiskArgs): Change[] {
  // Another disk has nothing of what is known of this one, and so has one on what may be another machine.
  if (typeof after.path !== "string" || !samePath(before.path, after.path) || before.host !== after.host) return [];
  return [...explainSize(before, after.sizeBytes), ...explainType(before, after)];
}

function explainSize(before: StoredDisk, sizeBytes: number | undefined): Change[] {
  const { currentSizeBytes } = before;
  const place = { path: "sizeBytes", class: "none" } as const;
  if (sizeBytes === before.sizeBytes) return [];
  if (sizeBytes === undefined) return [{ ...place, reason: "without a size the disk stays as large as it is" }];
  if (typeof sizeBytes !== "number" || currentSizeBytes === undefined) return [];
  if (sizeBytes <= currentSizeBytes)
    return [{ ...place, reason: "nothing is done: the disk on the host is that large, or larger; it is never shrunk" }];
  const hindered = wordHindrances(before.growthHindrances);
  if (hindered === undefined) return [];
  const rule = argumentChanges.VirtualDisk.sizeBytes;
  return [{ path: "sizeBytes", class: rule.class, reason: `${rule.reason}. ${hindered}` }];
}

/** A type that is only said, or no longer said, changes no disk; whether it is the right one, only the host can tell. */
function explainType(before: StoredDisk, after: VirtualDiskArgs): Change[] {
  const { type } = after;
  const isSaid = type === undefined || typeof type === "string";
  if (!isSaid || type === before.type || shapeOf(before).type !== shapeOf(after).type) return [];
  const place = { path: "type", class: "none" } as const;
  if (type === undefined) return [{ ...place, reason: "nothing is done: the disk stays as it is" }];
  if (before.diskType === undefined) return [];
  if (type === before.diskType) return [{ ...place, reason: "nothing is done: the disk on the host is of this type" }];
  const { class: kind, reason } = argumentChanges.VirtualDisk.type;
  return [{ path: "type", class: kind, reason: `the disk on the host is of another type, and ${reason}` }];
}

/** What stood in the way of growing a disk, as sentences; `undefined` when nothing is known to. */
export function wordHindrances(hindrances: readonly GrowthHindrance[] = []): string | undefined {
  if (hindrances.length === 0) return undefined;
  const sentences = hindrances.map(({ kind, name = "" }) => words[kind](name));
  return `When the disk was last looked at, ${sentences.join("; and ")}`;
}

/** A name here is that of another thing, never an argument of this disk. */
const words: Readonly<Record<GrowthHindrance["kind"], (name: string) => string>> = {
  parent: (name) => `it was the parent of ${name}, which would be lost: growing it is refused while it is`,
  attached: () => "it was attached to the host: growing it is refused while it is",
  open: () => "something had it open: growing it is refused while something has",
  access: (name) =>
    `the system ${name}, which has access to it, was there: growing it is refused while a system has it open`,
};

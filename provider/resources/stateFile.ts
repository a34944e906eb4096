/** The life of a state file (`.vmgs`, `.vmrs`): the two resources differ only in the call that makes the file. */
import type { GuestStateFileArgs, GuestStateFileOutputs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  isOfMomentsAfter,
  pathFailures,
  type Record,
  type ResourceContext,
  type ResourceDefinition,
  sameWhen,
} from "../engine/defineResource.js";
import { HcsError } from "../hcs/errors.js";
import type { FileInformation, HcsHost } from "../hcs/host.js";
import type { LedgerRow } from "../hcs/ledger.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { layerInTheWay, refuseInsideLayer } from "./layers/folders.js";
import { deleteOwnFile } from "./ownFile.js";

// Guest and runtime state files have the same arguments and outputs.
type Arguments = GuestStateFileArgs;
type Outputs = Omit<GuestStateFileOutputs, "hostId">;

/** What one kind of state file is. */
export interface StateFileKind {
  type: "GuestStateFile" | "RuntimeStateFile";
  /** What is lost with the file, for the warning before an empty one is made. */
  contents: string;
  make: (host: HcsHost, path: string) => Promise<void>;
}

/** A state file resource of one kind. */
export function stateFile(kind: StateFileKind): ResourceDefinition<Arguments, Outputs> {
  return defineResource<Arguments, Outputs>({
    type: kind.type,
    identify: ({ path }) => plainPath(path),
    declares: declaresPath("File"),

    onChange: {
      path: {
        ...argumentChanges[kind.type].path,
        same: sameWhen(canonicalPath),
      },
      existing: { ...argumentChanges[kind.type].existing, absent: "keep" },
      onDelete: { ...argumentChanges[kind.type].onDelete, absent: "retain" },
    },

    failures: ({ path }) => pathFailures("path", path),
    drift: () => [],
    lost: ({ path }) =>
      `The file ${path} is gone from the host, and ${kind.contents} with it. An empty one will be made.`,

    async create(context, args, record) {
      const createdHere = await ensureFile(kind, context, args, record, args.existing ?? "keep");
      return { createdHere };
    },

    async read({ host, log }, id, stored) {
      const path = stored.path ?? id;
      const found = await host.getFileInformation(path);
      if (found === undefined) {
        const fact = stored.path === undefined ? undefined : await layerInTheWay(host, path);
        if (fact !== undefined) log("warning", `The file ${path} cannot be made again as long as ${fact}.`);
        return undefined;
      }
      return { createdHere: stored.createdHere ?? false };
    },

    async update(context, stored, args, record) {
      // A file that is there is kept, whatever `existing` says: it is the one this resource already has.
      const created = await ensureFile(kind, context, args, record, "has");
      // Fixed when the resource was made, so that an empty file made in a repair is treated like the one before it.
      return { createdHere: stored.createdHere ?? created };
    },

    delete: (context, stored, replacement) =>
      deleteOwnFile(context, stored, replacement, { noun: "file", remove: (path) => context.host.deleteFile(path) }),
  });
}

/** Makes the file unless it is there; tells what it keeps. `has`: the resource has it already. True when this resource made it. */
async function ensureFile(
  kind: StateFileKind,
  context: ResourceContext,
  args: Arguments,
  record: Record<Arguments, Outputs>,
  existing: "keep" | "refuse" | "has",
): Promise<boolean> {
  const { host, urn, log } = context;
  const key = fileKey(args.path);
  const found = await host.getFileInformation(args.path);
  const { row, resumed } = await claimFile(context, kind, args, found);
  const createdHere = row.before.existed !== true;
  if (found?.isDirectory === true) {
    if (!resumed) await host.ledger.release("File", key, urn);
    throw new Error(`${args.path} is a folder. Choose the path of a file.`);
  }
  const isKeptFirst = found !== undefined && !createdHere && !resumed && existing !== "has";
  try {
    if (found === undefined || isKeptFirst) await refuseInsideLayer(host, args.path);
  } catch (error) {
    // Nothing of ours is there; only a row that the state has too stays.
    if (!resumed || existing !== "has") await host.ledger.release("File", key, urn);
    throw error;
  }
  if (found !== undefined) {
    if (createdHere) {
      if (row.notes.made !== true) await host.ledger.note("File", key, urn, { made: true });
      return true;
    }
    if (existing === "refuse" && !resumed) {
      await host.ledger.release("File", key, urn);
      throw new Error(
        `${args.path} is on the host already, from ${found.modifiedAt}, and existing is "refuse". Choose another path, or "keep" to use it.`,
      );
    }
    if (!resumed) log("info", `Kept the file that was there, from ${found.modifiedAt}: ${args.path}.`);
    return false;
  }
  try {
    await kind.make(host, args.path);
  } catch (error) {
    // An answer of HCS means that nothing was made; a wait that ended means that the file may still come.
    if (error instanceof HcsError) {
      if (!resumed) await host.ledger.release("File", key, urn);
    } else record({ ...args, createdHere });
    throw error;
  }
  if (row.notes.made !== true) await host.ledger.note("File", key, urn, { made: true });
  return createdHere;
}

/** The row of the file. That of a create that was cut before it made one is written anew when somebody has put one there since. */
async function claimFile(
  { host, urn }: ResourceContext,
  { type }: StateFileKind,
  { path }: Arguments,
  found: FileInformation | undefined,
): Promise<{ row: LedgerRow; resumed: boolean }> {
  const key = fileKey(path);
  const before = { existed: found !== undefined, ...(found === undefined ? {} : { modifiedAt: found.modifiedAt }) };
  const claim = { kind: "File", key, urn, type, idOrPath: path, before } as const;
  const first = await host.ledger.claim(claim);
  if (!first.resumed || found === undefined || found.isDirectory || !isPutBySomebody(first.row, found)) return first;
  await host.ledger.release("File", key, urn);
  return host.ledger.claim(claim);
}

/** True for a file that is not of the moments after the row was written, when none was noted as made: a cut create left none. */
function isPutBySomebody(row: LedgerRow, { modifiedAt }: FileInformation): boolean {
  return row.before.existed !== true && row.notes.made !== true && !isOfMomentsAfter(row, modifiedAt);
}

/** A container layer: a folder that HCS fills from a source. HcsImportLayer, HcsDestroyLayer. */
import type { LayerArgs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  type PropertyFailure,
  pathFailures,
  type ResourceContext,
  sameWhen,
} from "../engine/defineResource.js";
import type { LedgerRow } from "../hcs/ledger.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath, samePath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { folderFailures, liesIn, removeIfEmpty, sizeOf } from "./layers/folders.js";
import { ensureLayer, isNoted, type LayerResult, mayBeCutMake } from "./layers/importing.js";
import { parentFailures, refuseNeeded, sameParents } from "./layers/parents.js";

export const layer = defineResource<LayerArgs, LayerResult>({
  type: "Layer",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("Layer"),

  onChange: {
    path: { ...argumentChanges.Layer.path, same: sameWhen(canonicalPath) },
    sourcePath: { ...argumentChanges.Layer.sourcePath, same: sameWhen(canonicalPath) },
    parentLayers: { ...argumentChanges.Layer.parentLayers, same: sameParents },
    onDelete: { ...argumentChanges.Layer.onDelete, absent: "delete" },
  },

  failures: ({ path, sourcePath, parentLayers }) => [
    ...folderFailures("path", path),
    ...pathFailures("sourcePath", sourcePath),
    ...sourceFailures(path, sourcePath),
    ...parentFailures(parentLayers, path),
  ],
  refuses(before, after) {
    if (!samePath(before.path, after.path)) return [];
    const refusal = (property: string, isSame: boolean, how: string): PropertyFailure[] =>
      isSame
        ? []
        : [
            {
              property,
              reason: `the layer ${after.path} was imported ${how} and is never imported over; give the new one another path`,
            },
          ];
    return [
      ...refusal("sourcePath", samePath(before.sourcePath, after.sourcePath), "from another source"),
      ...refusal("parentLayers", sameParents(before.parentLayers, after.parentLayers), "over other parents"),
    ];
  },
  drift: () => [],
  lost: ({ path, sourcePath }) =>
    `The layer ${path} is gone from the host or was never wholly imported. It will be imported again from ${sourcePath}.`,

  create: ensureLayer,

  async read({ host, urn }, id, stored) {
    const path = stored.path ?? id;
    const found = await host.getFileInformation(path);
    if (found?.isDirectory !== true) return undefined;
    const row = await host.ledger.own("Layer", fileKey(path), urn);
    // Half a layer, or another folder that has the path by now, is none.
    if (row !== undefined && (row.notes.imported !== true || !isNoted(row, found))) return undefined;
    const { createdHere = false, files, sizeBytes } = stored;
    if (files !== undefined && sizeBytes !== undefined) return { createdHere, files, sizeBytes };
    return { createdHere, ...(await sizeOf(host, path)) };
  },

  update: (context, stored, args, record) => ensureLayer(context, args, record, stored),

  async delete(context, stored, replacement) {
    const { host, log, urn } = context;
    const { path } = stored;
    // The row stays for the successor on the same path, so that it knows that the layer is ours.
    if (replacement !== undefined && samePath(replacement.path ?? "", path)) return;
    const row = await host.ledger.own("Layer", fileKey(path), urn);
    const stays = reasonToStay(stored, row, replacement);
    if (stays === undefined && row !== undefined) await destroy(context, path, row);
    else log("info", `Left on the host: ${path}. ${stays}`);
    await host.ledger.release("Layer", fileKey(path), urn);
  },
});

/** A folder that is copied into itself never ends; one that is copied over its source is gone. */
function sourceFailures(path: unknown, sourcePath: unknown): PropertyFailure[] {
  if (typeof path !== "string" || typeof sourcePath !== "string") return [];
  if (!liesIn(path, sourcePath) && !liesIn(sourcePath, path)) return [];
  return [{ property: "sourcePath", reason: "must not be the folder of the layer, in it or around it" }];
}

function reasonToStay(
  { onDelete, createdHere }: Partial<LayerArgs & LayerResult>,
  row: LedgerRow | undefined,
  replacement: LayerArgs | undefined,
): string | undefined {
  if (replacement !== undefined) return "A replacement never removes a layer.";
  if (onDelete === "retain") return 'onDelete is "retain".';
  if (createdHere !== true) return "This resource did not make it.";
  return row === undefined ? "The ledger of the host does not know that this resource made it." : undefined;
}

/** Destroys exactly the folder that the row is about, unless somebody needs it or something in it. */
async function destroy({ host, log }: ResourceContext, path: string, row: LedgerRow): Promise<void> {
  const found = await host.getFileInformation(path);
  if (found === undefined) return;
  if (!isNoted(row, found)) {
    if (mayBeCutMake(row, found) && (await removeIfEmpty(host, path))) return;
    log("warning", `Left on the host: ${path}. It is not the folder that this resource made.`);
    return;
  }
  await refuseNeeded(host, path);
  await host.destroyLayer(path);
}

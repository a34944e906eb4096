/** The filter that shows a writable layer and those below it as one. HcsAttachLayerStorageFilter, HcsDetachLayerStorageFilter. */
import isEqual from "lodash/isEqual";
import type { LayerStorageFilterArgs, LayerStorageFilterOutputs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  noteRow,
  pathFailures,
  type Record,
  type ResourceContext,
  sameWhen,
} from "../engine/defineResource.js";
import { HcsError } from "../hcs/errors.js";
import type { HcsHost } from "../hcs/host.js";
import { layerDataOf } from "../hcs/layers.js";
import type { LedgerRow } from "../hcs/ledger.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { attachedInBoot, isAttachedByUs, noteAttachedInBoot } from "./layers/attachedInBoot.js";
import { existingFolder } from "./layers/folders.js";
import { checkParents, neededParentFailures, notedParents, parentKeys, sameParents } from "./layers/parents.js";
import { releaseOnGoneVolumes } from "./layers/rows.js";

type Outputs = Omit<LayerStorageFilterOutputs, "hostId">;

const kind = "LayerStorageFilter";

export const layerStorageFilter = defineResource<LayerStorageFilterArgs, Outputs>({
  type: kind,
  identify: ({ path }) => plainPath(path),
  declares: declaresPath(kind),

  onChange: {
    path: { ...argumentChanges.LayerStorageFilter.path, same: sameWhen(canonicalPath) },
    parentLayers: { ...argumentChanges.LayerStorageFilter.parentLayers, same: sameParents },
  },

  failures: ({ path, parentLayers }) => [...pathFailures("path", path), ...neededParentFailures(parentLayers, path)],
  drift: ({ path, attached }) =>
    attached === false
      ? [
          `The storage filter on ${path} is not attached: the host was restarted, or the disk was detached. It will be attached again.`,
        ]
      : [],
  lost: ({ path }) => `The storage filter on ${path} is gone; it will be attached again.`,

  create: ensureAttached,
  async read({ host }, id, stored) {
    const path = stored.path ?? id;
    const isThere = (await host.getFileInformation(path)) !== undefined;
    const [row] = await host.ledger.holders(kind, fileKey(path));
    // No host tells of a filter: without a resource that attached it, there is none to be known.
    if (row === undefined && stored.attached === undefined) return undefined;
    // A cut update may have attached it over other layers than the state says.
    const isOver =
      stored.parentLayers === undefined || isEqual(row && notedParents(row), parentKeys(stored.parentLayers));
    return { attached: isThere && isOver && (await isAttachedByUs(host, row)) };
  },
  update: (context, _stored, args, record) => ensureAttached(context, args, record),

  async delete({ host, urn, log }, { path }) {
    const key = fileKey(path);
    const row = await host.ledger.own(kind, key, urn);
    if (row === undefined) {
      log(
        "info",
        `Left on the host: the storage filter on ${path}. The ledger of the host does not know that this resource attached it.`,
      );
      return;
    }
    await detach(host, row);
    await host.ledger.release(kind, key, urn);
  },
});

/** Takes away the filter that the row is about; what is not there is success. */
async function detach(host: HcsHost, row: LedgerRow): Promise<void> {
  const bootId = attachedInBoot(row);
  // Without the note a run that is cut here is known for what it is: nobody can say whether the filter is there.
  await noteAttachedInBoot(host, row, undefined);
  try {
    await host.detachLayerStorageFilter(row.idOrPath);
  } catch (error) {
    if (error instanceof HcsError) await noteAttachedInBoot(host, row, bootId);
    throw error;
  }
}

/** Attaches the filter unless this run of the host has it over these parents; what else we may have attached is detached first. */
async function ensureAttached(
  context: ResourceContext,
  args: LayerStorageFilterArgs,
  record: Record<LayerStorageFilterArgs, Outputs>,
): Promise<Outputs> {
  const { host, urn } = context;
  const { path, parentLayers } = args;
  const key = fileKey(path);
  await existingFolder(host, path, "The writable layer", "Attach its disk first (resource LayerVhd), or correct path.");
  await checkParents(host, parentLayers);
  await releaseOnGoneVolumes(host, kind, key, urn);
  const { row } = await host.ledger.claim({ kind, key, urn, type: kind, idOrPath: path, before: {} });
  const keys = parentKeys(parentLayers);
  // They are noted before the first attach: without them whatever is attached there is somebody else's.
  const isFresh = notedParents(row) === undefined;
  if ((await isAttachedByUs(host, row)) && isEqual(notedParents(row), keys)) return { attached: true };
  try {
    if (!isFresh) await detach(host, row);
    // Before the attach, so that no layer below is destroyed under it.
    await noteRow(host, row, { parentKeys: keys });
    await host.attachLayerStorageFilter(path, layerDataOf(parentLayers));
  } catch (error) {
    // After an answer nothing new is attached; after a wait that ended, or on what an earlier run began, the row must stay.
    if (error instanceof HcsError && isFresh) await host.ledger.release(kind, key, urn);
    else record({ ...args, attached: false });
    throw isFresh ? namingOthers(error) : error;
  }
  await noteAttachedInBoot(host, row, await host.getBootId());
  return { attached: true };
}

/** No host tells whose filter it is, so who finds one in the place of a first one is told whose it can be. */
function namingOthers(error: unknown): unknown {
  if (!(error instanceof HcsError) || !error.is("ERROR_ALREADY_EXISTS")) return error;
  return error.withAdvice(
    "A filter of somebody else is attached there, or one of this resource that the ledger of the host has forgotten; it is left attached. " +
      "Let whoever attached it detach it (HcsDetachLayerStorageFilter), or restart the host, which detaches every filter; then run again",
  );
}

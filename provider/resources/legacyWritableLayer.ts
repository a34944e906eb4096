/** A writable layer whose hives are in a folder of their own. HcsInitializeLegacyWritableLayer. */
import type { LegacyWritableLayerArgs, LegacyWritableLayerOutputs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  pathFailures,
  type Record,
  type ResourceContext,
  sameWhen,
} from "../engine/defineResource.js";
import type { HcsHost } from "../hcs/host.js";
import { layerDataOf, legacyHivesFolder } from "../hcs/layers.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath, samePath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { below, existingFolder, isDetached } from "./layers/folders.js";
import { ensureInitialized, leaveInitialized, refuseOtherParents } from "./layers/initializing.js";
import { neededParentFailures, sameParents } from "./layers/parents.js";

type Outputs = Omit<LegacyWritableLayerOutputs, "hostId">;

export const legacyWritableLayer = defineResource<LegacyWritableLayerArgs, Outputs>({
  type: "LegacyWritableLayer",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("WritableLayer"),

  onChange: {
    path: { ...argumentChanges.LegacyWritableLayer.path, same: sameWhen(canonicalPath) },
    folderPath: { ...argumentChanges.LegacyWritableLayer.folderPath, same: sameWhen(canonicalPath) },
    parentLayers: { ...argumentChanges.LegacyWritableLayer.parentLayers, same: sameParents },
    options: argumentChanges.LegacyWritableLayer.options,
  },

  failures: ({ path, folderPath, parentLayers }) => [
    ...pathFailures("path", path),
    ...pathFailures("folderPath", folderPath),
    ...neededParentFailures(parentLayers, path),
  ],
  refuses: (before, after) => [
    ...refuseOtherParents(before, after),
    ...(samePath(before.path, after.path) && !samePath(before.folderPath, after.folderPath)
      ? [
          {
            property: "folderPath",
            reason: `the writable layer ${after.path} has its hives in ${before.folderPath}; give the new one another disk`,
          },
        ]
      : []),
  ],
  drift: () => [],
  lost: ({ path }) =>
    `The writable layer ${path} is gone from the host, and what was written to it with it. An empty one will be initialised.`,

  async create(context, args, record) {
    return { initializedHere: await ensure(context, args, record) };
  },
  async read({ host, urn }, id, stored) {
    const path = stored.path ?? id;
    // A disk that is not attached has nothing to tell, and has lost nothing: attaching it is another resource's work.
    if (stored.initializedHere !== undefined && (await isDetached(host, path)))
      return { initializedHere: stored.initializedHere };
    if ((await host.getFileInformation(path)) === undefined) return undefined;
    const row = await host.ledger.own("WritableLayer", fileKey(path), urn);
    const isThere = row?.notes.initialized === true || (await hasHives(host, stored.folderPath));
    return isThere ? { initializedHere: stored.initializedHere ?? false } : undefined;
  },
  async update(context, stored, args, record) {
    const made = await ensure(context, args, record);
    return { initializedHere: stored.initializedHere ?? made };
  },
  delete: (context, { path }, replacement) => leaveInitialized(context, path, replacement?.path),
});

async function hasHives(host: HcsHost, folderPath: string | undefined): Promise<boolean> {
  if (folderPath === undefined) return false;
  return (await host.getFileInformation(below(folderPath, legacyHivesFolder))) !== undefined;
}

async function ensure(
  context: ResourceContext,
  args: LegacyWritableLayerArgs,
  record: Record<LegacyWritableLayerArgs, Outputs>,
): Promise<boolean> {
  const { host, urn, log } = context;
  const { path, folderPath, parentLayers, options } = args;
  await existingFolder(host, folderPath, "The folder of the hives", "Make it first, or correct folderPath.");
  await refuseHivesOfAnother(host, args);
  return ensureInitialized(context, {
    type: "LegacyWritableLayer",
    path,
    parentLayers,
    // The volume itself shows nothing of it.
    isInitialized: async () =>
      (await host.ledger.own("WritableLayer", fileKey(path), urn))?.notes.initialized === true ||
      (await hasHives(host, folderPath)),
    initialize: () => host.initializeLegacyWritableLayer(path, folderPath, layerDataOf(parentLayers), options),
    leftUnfinished: () => record({ ...args, initializedHere: true }),
    tellKept: () =>
      log(
        "warning",
        `${folderPath} has hives already; whether they belong to the writable layer ${path}, nobody can tell. Nothing is initialised, and both stay as they are. If the hives are those of another disk, take this resource out of the program, run once, and declare it again with an empty folder as folderPath.`,
      ),
    notes: { hivesKey: fileKey(folderPath) },
  });
}

/** Hives of one layer mean nothing on another. A volume that is not mounted may be this one, which has another name by now. */
async function refuseHivesOfAnother(host: HcsHost, { path, folderPath }: LegacyWritableLayerArgs): Promise<void> {
  for (const { kind, notes, idOrPath, urn } of await host.ledger.list()) {
    const isOther = kind === "WritableLayer" && notes.hivesKey === fileKey(folderPath) && !samePath(idOrPath, path);
    if (!isOther || (await isDetached(host, idOrPath))) continue;
    throw new Error(
      `${folderPath} has the hives of the writable layer ${idOrPath}, held by ${urn}, and ${path} is another one. Give it a folder of its own as folderPath.`,
    );
  }
}

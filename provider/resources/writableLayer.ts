/** A writable layer: a volume prepared to take what a container changes. HcsInitializeWritableLayer. */
import type { WritableLayerArgs, WritableLayerOutputs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  pathFailures,
  type Record,
  type ResourceContext,
  sameWhen,
} from "../engine/defineResource.js";
import type { HcsHost } from "../hcs/host.js";
import { layerDataOf, writableLayerMark } from "../hcs/layers.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { below, isDetached } from "./layers/folders.js";
import { ensureInitialized, leaveInitialized, refuseOtherParents } from "./layers/initializing.js";
import { neededParentFailures, sameParents } from "./layers/parents.js";

type Outputs = Omit<WritableLayerOutputs, "hostId">;

export const writableLayer = defineResource<WritableLayerArgs, Outputs>({
  type: "WritableLayer",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("WritableLayer"),

  onChange: {
    path: { ...argumentChanges.WritableLayer.path, same: sameWhen(canonicalPath) },
    parentLayers: { ...argumentChanges.WritableLayer.parentLayers, same: sameParents },
  },

  failures: ({ path, parentLayers }) => [...pathFailures("path", path), ...neededParentFailures(parentLayers, path)],
  refuses: refuseOtherParents,
  drift: () => [],
  lost: ({ path }) =>
    `The writable layer ${path} is gone from the host, and what was written to it with it. An empty one will be initialised.`,

  async create(context, args, record) {
    return { initializedHere: await ensure(context, args, record) };
  },
  async read({ host }, id, stored) {
    const path = stored.path ?? id;
    // A disk that is not attached has nothing to tell, and has lost nothing: attaching it is another resource's work.
    const isReachable = stored.initializedHere === undefined || !(await isDetached(host, path));
    if (isReachable && !(await isInitialized(host, path))) return undefined;
    return { initializedHere: stored.initializedHere ?? false };
  },
  async update(context, stored, args, record) {
    const made = await ensure(context, args, record);
    return { initializedHere: stored.initializedHere ?? made };
  },
  delete: (context, { path }, replacement) => leaveInitialized(context, path, replacement?.path),
});

async function isInitialized(host: HcsHost, path: string): Promise<boolean> {
  return (await host.getFileInformation(below(path, writableLayerMark))) !== undefined;
}

function ensure(
  context: ResourceContext,
  args: WritableLayerArgs,
  record: Record<WritableLayerArgs, Outputs>,
): Promise<boolean> {
  const { host } = context;
  const { path, parentLayers } = args;
  return ensureInitialized(context, {
    type: "WritableLayer",
    path,
    parentLayers,
    isInitialized: () => isInitialized(host, path),
    initialize: () => host.initializeWritableLayer(path, layerDataOf(parentLayers)),
    leftUnfinished: () => record({ ...args, initializedHere: true }),
  });
}

/** The set-up of a base layer, for containers or for a utility VM. HcsSetupBaseOSLayer, HcsSetupBaseOSVolume. */
import isEqual from "lodash/isEqual";
import type { BaseOsLayerArgs } from "../../schema/types.js";
import {
  type Change,
  declaresPath,
  defineResource,
  type PropertyFailure,
  pathFailures,
  type Stored,
  sameWhen,
} from "../engine/defineResource.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath, samePath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { ensureSetUp, leavesOutput, outputIn, type SetUpResult } from "./layers/setUp.js";

export const baseOsLayer = defineResource<BaseOsLayerArgs, SetUpResult>({
  type: "BaseOsLayer",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("BaseOsLayer"),

  onChange: {
    path: { ...argumentChanges.BaseOsLayer.path, same: sameWhen(canonicalPath) },
    options: { ...argumentChanges.BaseOsLayer.options, absent: { Type: "Container" } },
    vhdPath: { ...argumentChanges.BaseOsLayer.vhdPath, same: sameWhen(canonicalPath) },
    volumePath: { ...argumentChanges.BaseOsLayer.volumePath, same: sameWhen(canonicalPath) },
    triggers: argumentChanges.BaseOsLayer.triggers,
  },

  failures: (args) => [
    ...pathFailures("path", args.path),
    ...pathFailures("vhdPath", args.vhdPath),
    ...pathFailures("volumePath", args.volumePath),
    ...typeFailures(args),
  ],
  explain: explainKept,
  drift: () => [],
  lost: ({ path }) =>
    `The set-up of the base layer ${path} is gone from the host or was never finished. It will be made again.`,

  async create(context, args, record) {
    return { setUpHere: await ensureSetUp(context, args, record, false) };
  },

  async read({ host, urn }, id, stored) {
    const args = { ...stored, path: stored.path ?? id };
    if ((await host.getFileInformation(args.path)) === undefined) return undefined;
    const row = await host.ledger.own("BaseOsLayer", fileKey(args.path), urn);
    if (row?.notes.setUp === false || (leavesOutput(args) && !(await outputIn(host, args)))) return undefined;
    return { setUpHere: stored.setUpHere ?? false };
  },

  async update(context, stored, args, record) {
    const again =
      !isEqual(stored.triggers, args.triggers) ||
      !isEqual(stored.options ?? { Type: "Container" }, args.options ?? { Type: "Container" }) ||
      !sameOptional(stored.vhdPath, args.vhdPath) ||
      !sameOptional(stored.volumePath, args.volumePath);
    return { setUpHere: await ensureSetUp(context, args, record, again) };
  },

  async delete({ host, urn, log }, { path }, replacement) {
    if (replacement !== undefined && samePath(replacement.path ?? "", path)) return;
    log("info", `Left on the host: the set-up of ${path}. No call takes it back; it goes with its layer.`);
    await host.ledger.release("BaseOsLayer", fileKey(path), urn);
  },
});

const sameOptional = sameWhen(canonicalPath);

/** What was there before the resource is never set up anew; only one for a utility VM is made beside it. */
function explainKept(before: Stored<BaseOsLayerArgs, SetUpResult>, after: BaseOsLayerArgs): Change[] {
  const isSameLayer = typeof after.path === "string" && samePath(before.path, after.path) && before.host === after.host;
  if (before.setUpHere !== false || !isSameLayer || !leavesOutput(after)) return [];
  const isChanged = {
    options: !isEqual(before.options ?? { Type: "Container" }, after.options ?? { Type: "Container" }),
    volumePath: !sameOptional(before.volumePath, after.volumePath),
    triggers: !isEqual(before.triggers, after.triggers),
  };
  return Object.entries(isChanged).flatMap(([path, isOther]) =>
    isOther ? [{ path, class: "none", reason: "the set-up is somebody else's and stays" }] : [],
  );
}

/** The set-up for a utility VM is written to its disk or volume, the one for containers into the layer. */
function typeFailures({ options, vhdPath, volumePath }: BaseOsLayerArgs): PropertyFailure[] {
  const type = options === undefined ? "Container" : options.Type;
  if (vhdPath !== undefined && volumePath !== undefined)
    return [{ property: "volumePath", reason: "cannot go together with vhdPath; name the disk or its volume" }];
  // Absent in a document whose parts are not known yet.
  if (typeof type !== "string") return typeof options === "object" && "Type" in options ? [] : missingType(options);
  if (type === "Vm" && vhdPath === undefined && volumePath === undefined)
    return [
      {
        property: "vhdPath",
        reason: 'the Type "Vm" needs the attached disk of the utility VM here, or its volume as volumePath',
      },
    ];
  if (type === "Container" && vhdPath !== undefined)
    return [{ property: "vhdPath", reason: 'only goes with the Type "Vm"; a layer for containers has no disk' }];
  return [];
}

function missingType(options: unknown): PropertyFailure[] {
  const isPlain =
    typeof options === "object" && options !== null && Object.getPrototypeOf(options) === Object.prototype;
  return isPlain ? [{ property: "options", reason: 'needs the Type, "Container" or "Vm"' }] : [];
}

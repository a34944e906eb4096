/**
 * The disk of a writable layer: formatted while it is not attached, then attached to the host for as long as that runs,
 * without a drive letter. HcsFormatWritableLayerVhd, AttachVirtualDisk, HcsGetLayerVhdMountPath, DetachVirtualDisk.
 */
import type { LayerVhdArgs } from "../../schema/types.js";
import { declaresPath, defineResource, pathFailures, sameWhen } from "../engine/defineResource.js";
import { HcsError } from "../hcs/errors.js";
import type { HcsHost } from "../hcs/host.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath, samePath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { isAttachedByUs } from "./layers/attachedInBoot.js";
import { isWithoutVolume, type MountOutputs, mount } from "./layerVhd/mounting.js";

export const layerVhd = defineResource<LayerVhdArgs, MountOutputs>({
  type: "LayerVhd",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("LayerVhd"),

  onChange: {
    path: { ...argumentChanges.LayerVhd.path, same: sameWhen(canonicalPath) },
    format: { ...argumentChanges.LayerVhd.format, absent: "whenBlank" },
  },

  failures: ({ path }) => pathFailures("path", path),
  drift: ({ path, attached, mountPath }) => {
    if (attached === false)
      return [`The disk ${path} is not attached. It will be attached again, and mountPath may change.`];
    return mountPath === "" ? [`The disk ${path} is attached, and HCS finds no volume on it.`] : [];
  },
  lost: ({ path }) => `The disk ${path} is gone from the host. It will be attached when it is there again.`,

  onlyInCreate: { format: "always" },

  create: (context, args, record) => mount({ context, args, record, isCreate: true }),

  async read({ host }, id, stored) {
    const path = stored.path ?? id;
    const disk = await host.getVirtualDiskInformation(path);
    if (disk === undefined) return undefined;
    const formattedHere = stored.formattedHere ?? false;
    try {
      const mountPath = disk.isAttached ? await host.getLayerVhdMountPath(path) : undefined;
      return { mountPath: mountPath ?? "", attached: mountPath !== undefined, formattedHere };
    } catch (error) {
      // Whoever may not look, or finds the service dead, knows nothing of the volume, and the state stays as it is.
      if (!isWithoutVolume(error)) throw error;
      // An update says why.
      return { mountPath: "", attached: true, formattedHere };
    }
  },

  async update(context, stored, args, record) {
    const outputs = await mount({ context, args, record, isCreate: false });
    return { ...outputs, formattedHere: outputs.formattedHere || stored.formattedHere === true };
  },

  async delete({ host, urn, log }, { path }, replacement) {
    const row = await host.ledger.own("LayerVhd", fileKey(path), urn);
    const isThere = (await host.getFileInformation(path)) !== undefined;
    if (isThere && (await isAttachedByUs(host, row))) await host.detachVirtualDisk(path);
    else if (isThere && (await mayBeAttached(host, path)))
      log("info", `The disk ${path} was not attached by this resource and stays as it is.`);
    // The successor must know that the disk was formatted already.
    if (replacement !== undefined && typeof replacement.path === "string" && samePath(replacement.path, path)) return;
    await host.ledger.release("LayerVhd", fileKey(path), urn);
  },
});

/** False only when the host says that nobody has attached the disk. */
async function mayBeAttached(host: HcsHost, path: string): Promise<boolean> {
  try {
    return (await host.getVirtualDiskInformation(path))?.isAttached !== false;
  } catch (error) {
    if (!(error instanceof HcsError)) throw error;
    return true;
  }
}

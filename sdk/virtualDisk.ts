/** The resource `VirtualDisk`: a .vhdx or .vhd file. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `VirtualDisk`. */
export type VirtualDiskArgs = ResourceInputs<schema.VirtualDiskArgs>;

/**
 * A virtual disk on the host. It can grow while nothing has it open; it is never shrunk, and never made over a file that
 * is there. The file stays when the resource is destroyed, unless `onDelete` is `"delete"` and this resource made it;
 * replacing the resource never removes it.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const base = new hcs.VirtualDisk("base", { path: "C:\\disks\\base.vhdx", sizeBytes: 20 * 1024 ** 3 });
 * const child = new hcs.VirtualDisk("child", { path: "C:\\disks\\web.vhdx", parentPath: base.path });
 * export const size = child.currentSizeBytes;
 * ```
 */
export class VirtualDisk extends pulumi.CustomResource {
  /** Absolute path of the file on the host. */
  declare readonly path: pulumi.Output<string>;
  /** Declared size that a guest sees, in bytes. */
  declare readonly sizeBytes: pulumi.Output<number | undefined>;
  /** How the file keeps the data. Default `Differencing` with a `parentPath`, else `Dynamic`. */
  declare readonly type: pulumi.Output<"Fixed" | "Dynamic" | "Differencing" | undefined>;
  /** Format of the file. Default: what the end of the path says. */
  declare readonly format: pulumi.Output<"VHDX" | "VHD" | undefined>;
  /** Size of the blocks in which the file grows, in bytes. */
  declare readonly blockSizeBytes: pulumi.Output<number | undefined>;
  /** The disk that this one differs from. */
  declare readonly parentPath: pulumi.Output<string | undefined>;
  /** The disk whose contents this one got when it was made. */
  declare readonly sourcePath: pulumi.Output<string | undefined>;
  /** What happens when a disk is there already. Default `keep`. */
  declare readonly existing: pulumi.Output<"keep" | "refuse" | undefined>;
  /** What destroying this resource does with the file. Default `retain`. */
  declare readonly onDelete: pulumi.Output<"retain" | "delete" | undefined>;
  /** True when this resource made the disk; only then may it ever delete it. */
  declare readonly createdHere: pulumi.Output<boolean>;
  /** Size that a guest sees, in bytes, as the host tells it. */
  declare readonly currentSizeBytes: pulumi.Output<number>;
  /** The disk that this one differs from, as the host tells it. */
  declare readonly currentParentPath: pulumi.Output<string | undefined>;
  /** Format of the file, as the host tells it. */
  declare readonly diskFormat: pulumi.Output<"VHDX" | "VHD">;
  /** How the file keeps the data, as the host tells it. */
  declare readonly diskType: pulumi.Output<"Fixed" | "Dynamic" | "Differencing">;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: VirtualDiskArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["createdHere", "currentSizeBytes", "currentParentPath", "diskFormat", "diskType", "hostId"];
    const registered = registration("VirtualDisk", name, args, outputs, options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a disk that is on the host already, by its path; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): VirtualDisk {
    const found = lookup(path, options);
    return new VirtualDisk(name, found.args as VirtualDiskArgs, found.options);
  }
}

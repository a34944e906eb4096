/** The resource `LayerVhd`: a virtual disk that is formatted for a writable layer and attached to the host. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `LayerVhd`. */
export type LayerVhdArgs = ResourceInputs<schema.LayerVhdArgs>;

/**
 * The disk of a container's writable layer: formatted when it is blank, attached to the host without a drive letter. It
 * stays attached when this program ends, and is attached again after the host has restarted. Destroying the resource
 * detaches the disk; its file and what is on it stay.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const disk = new hcs.VirtualDisk("scratch", { path: "C:\\containers\\web.vhdx", sizeBytes: 20 * 1024 ** 3 });
 * const scratch = new hcs.LayerVhd("scratch", { path: disk.path });
 * export const volume = scratch.mountPath;
 * ```
 */
export class LayerVhd extends pulumi.CustomResource {
  /** Absolute path of the virtual disk on the host. */
  declare readonly path: pulumi.Output<string>;
  /** Whether the disk is formatted before it is attached. Default `whenBlank`. */
  declare readonly format: pulumi.Output<"whenBlank" | "always" | "never" | undefined>;
  /** The volume on the disk, `\\?\Volume{GUID}\`; empty while the disk is not attached. */
  declare readonly mountPath: pulumi.Output<string>;
  /** True while the disk is attached to the host. */
  declare readonly attached: pulumi.Output<boolean>;
  /** True when this resource formatted the disk. */
  declare readonly formattedHere: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: LayerVhdArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["mountPath", "attached", "formattedHere", "hostId"];
    const registered = registration("LayerVhd", name, args, outputs, options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up an attached disk of the host, by the path of its file; fails when there is no such file. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): LayerVhd {
    const found = lookup(path, options);
    return new LayerVhd(name, found.args as LayerVhdArgs, found.options);
  }
}

/** The resource `VmGroupAccess`: read access of all virtual machines to one file. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `VmGroupAccess`. */
export type VmGroupAccessArgs = ResourceInputs<schema.VmGroupAccessArgs>;

/**
 * Lets every virtual machine of the host read one file, for disks and images that many share read-only.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * new hcs.VmGroupAccess("base", { path: "C:\\images\\base.vhdx" });
 * ```
 */
export class VmGroupAccess extends pulumi.CustomResource {
  /** Absolute path of the file on the host. */
  declare readonly path: pulumi.Output<string>;
  /** True when the grant was there before; then it stays when this resource goes. */
  declare readonly alreadyGranted: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: VmGroupAccessArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("VmGroupAccess", name, args, ["alreadyGranted", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a grant by the path of its file; fails when it is not there. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): VmGroupAccess {
    const found = lookup(path, options);
    return new VmGroupAccess(name, found.args as VmGroupAccessArgs, found.options);
  }
}

/** The resource `VmAccess`: the access of one virtual machine to one file. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `VmAccess`. */
export type VmAccessArgs = ResourceInputs<schema.VmAccessArgs>;

/**
 * Lets one virtual machine open one file. Most programs need none: a `ComputeSystem` grants the files that its document
 * names. This is for other files, or for a system with `access: "none"`.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * declare const machine: hcs.ComputeSystem;
 * new hcs.VmAccess("disk", { systemId: machine.systemId, path: "C:\\disks\\data.vhdx" });
 * ```
 */
export class VmAccess extends pulumi.CustomResource {
  /** Id of the virtual machine; it need not exist yet. */
  declare readonly systemId: pulumi.Output<string>;
  /** Absolute path of the file on the host. */
  declare readonly path: pulumi.Output<string>;
  /** SID of the virtual machine in the access list; empty when the list did not tell which it is. */
  declare readonly sid: pulumi.Output<string>;
  /** True when the grant was there before; then it stays when this resource goes. */
  declare readonly alreadyGranted: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: VmAccessArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("VmAccess", name, args, ["sid", "alreadyGranted", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a grant by `SYSTEMID|PATH`; fails when it is not there. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, options?: GetOptions): VmAccess {
    const found = lookup(id, options);
    return new VmAccess(name, found.args as VmAccessArgs, found.options);
  }
}

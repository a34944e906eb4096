/** The resource `RuntimeStateFile`: a .vmrs file, runtime state. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `RuntimeStateFile`. */
export type RuntimeStateFileArgs = ResourceInputs<schema.RuntimeStateFileArgs>;

/**
 * A runtime state file on the host (memory and device state of a virtual machine). The file stays when the resource is destroyed, unless `onDelete` is
 * `"delete"` and this resource made it; replacing the resource never removes it.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const state = new hcs.RuntimeStateFile("state", { path: "C:\\machines\\web.vmrs" });
 * export const madeHere = state.createdHere;
 * ```
 */
export class RuntimeStateFile extends pulumi.CustomResource {
  /** Absolute path of the file on the host. */
  declare readonly path: pulumi.Output<string>;
  /** What happens when the file is there already. Default `keep`. */
  declare readonly existing: pulumi.Output<"keep" | "refuse" | undefined>;
  /** What destroying this resource does with the file. Default `retain`. */
  declare readonly onDelete: pulumi.Output<"retain" | "delete" | undefined>;
  /** True when this resource made the file; only then may it ever delete it. */
  declare readonly createdHere: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: RuntimeStateFileArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("RuntimeStateFile", name, args, ["createdHere", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a file that is on the host already, by its path; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): RuntimeStateFile {
    const found = lookup(path, options);
    return new RuntimeStateFile(name, found.args as RuntimeStateFileArgs, found.options);
  }
}

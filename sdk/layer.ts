/** The resource `Layer`: a container layer, imported into a folder. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `Layer`. */
export type LayerArgs = ResourceInputs<schema.LayerArgs>;

/**
 * A container layer on the host: HCS imports it from the folder of a downloaded layer. A folder that is there already
 * is refused, never imported over. Destroying the resource destroys the layer, unless `onDelete` is `"retain"` or the
 * folder is not the one that was made here; while another resource rests on it, that is refused.
 *
 * The import of a Windows base layer often takes longer than the 4 minutes that a create is waited for: give it more with
 * the resource option `customTimeouts`. What a create has begun is finished by an update.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const base = new hcs.Layer(
 *   "base",
 *   { path: "C:\\layers\\base", sourcePath: "C:\\downloads\\base" },
 *   { customTimeouts: { create: "30m", update: "30m" } },
 * );
 * const app = new hcs.Layer("app", {
 *   path: "C:\\layers\\app",
 *   sourcePath: "C:\\downloads\\app",
 *   parentLayers: [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: base.path }],
 * });
 * ```
 */
export class Layer extends pulumi.CustomResource {
  /** Absolute path of the folder of the layer. */
  declare readonly path: pulumi.Output<string>;
  /** Folder that the layer was imported from. */
  declare readonly sourcePath: pulumi.Output<string>;
  /** The layers below, the nearest first. */
  declare readonly parentLayers: pulumi.Output<schema.LayerArgs["parentLayers"]>;
  /** What destroying this resource does with the folder. Default `delete`. */
  declare readonly onDelete: pulumi.Output<"delete" | "retain" | undefined>;
  /** True when this resource made the folder; only then may it ever destroy it. */
  declare readonly createdHere: pulumi.Output<boolean>;
  /** Number of files at the import. */
  declare readonly files: pulumi.Output<number>;
  /** Size at the import, in bytes. */
  declare readonly sizeBytes: pulumi.Output<number>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: LayerArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("Layer", name, args, ["createdHere", "files", "sizeBytes", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a layer that is on the host already, by its path; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): Layer {
    const found = lookup(path, options);
    return new Layer(name, found.args as LayerArgs, found.options);
  }
}

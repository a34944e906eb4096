/** The resource `BaseOsLayer`: the set-up of a base layer for containers or for a utility VM. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `BaseOsLayer`. */
export type BaseOsLayerArgs = ResourceInputs<schema.BaseOsLayerArgs>;

/**
 * The set-up that a base layer needs before anything runs on it. It is done when the resource is created, and again when
 * one of its arguments or `triggers` changes. A set-up that is there already is kept. Destroying the resource changes
 * nothing on the host: the set-up goes with its layer.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const base = new hcs.Layer("base", { path: "C:\\layers\\base", sourcePath: "C:\\downloads\\base" });
 * const setUp = new hcs.BaseOsLayer("setUp", { path: base.path });
 * ```
 */
export class BaseOsLayer extends pulumi.CustomResource {
  /** Absolute path of the folder of the layer. */
  declare readonly path: pulumi.Output<string>;
  /** For what the layer is set up. Default `{ Type: "Container" }`. */
  declare readonly options: pulumi.Output<schema.OsLayerOptions | undefined>;
  /** Attached disk of a utility VM. */
  declare readonly vhdPath: pulumi.Output<string | undefined>;
  /** Mounted volume that is set up. */
  declare readonly volumePath: pulumi.Output<string | undefined>;
  /** Texts whose change sets the layer up anew. */
  declare readonly triggers: pulumi.Output<string[] | Record<string, string> | undefined>;
  /** True when this resource set the layer up, false when it kept a set-up that was there. */
  declare readonly setUpHere: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: BaseOsLayerArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("BaseOsLayer", name, args, ["setUpHere", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a set-up that is on the host already, by the path of its layer; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): BaseOsLayer {
    const found = lookup(path, options);
    return new BaseOsLayer(name, found.args as BaseOsLayerArgs, found.options);
  }
}

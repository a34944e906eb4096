/** The resource `WritableLayer`: a volume prepared to take what a container changes. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `WritableLayer`. */
export type WritableLayerArgs = ResourceInputs<schema.WritableLayerArgs>;

/**
 * A writable layer: the volume of a disk, prepared to take what a container changes. One that is initialised already is
 * kept with what is on it. Destroying the resource changes nothing on the host: what is on the layer goes with its disk.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const scratch = new hcs.WritableLayer("scratch", {
 *   path: disk.mountPath,
 *   parentLayers: [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: base.path }],
 * });
 * ```
 */
export class WritableLayer extends pulumi.CustomResource {
  /** Root of the writable layer. */
  declare readonly path: pulumi.Output<string>;
  /** The layers below, the nearest first. */
  declare readonly parentLayers: pulumi.Output<schema.WritableLayerArgs["parentLayers"]>;
  /** True when this resource initialised the layer, false when it kept one that was initialised. */
  declare readonly initializedHere: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: WritableLayerArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("WritableLayer", name, args, ["initializedHere", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a writable layer that is initialised already, by its path; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): WritableLayer {
    const found = lookup(path, options);
    return new WritableLayer(name, found.args as WritableLayerArgs, found.options);
  }
}

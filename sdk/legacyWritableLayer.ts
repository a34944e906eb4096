/** The resource `LegacyWritableLayer`: a writable layer whose registry hives are in a folder of their own. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `LegacyWritableLayer`. */
export type LegacyWritableLayerArgs = ResourceInputs<schema.LegacyWritableLayerArgs>;

/**
 * A writable layer whose registry hives are in a folder of their own, as older container software keeps them. One that is
 * initialised already is kept with what is on it. Destroying the resource changes nothing on the host: what is on the
 * layer goes with its disk.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const scratch = new hcs.LegacyWritableLayer("scratch", {
 *   path: disk.mountPath,
 *   folderPath: "C:\\layers\\scratch",
 *   parentLayers: [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: base.path }],
 * });
 * ```
 */
export class LegacyWritableLayer extends pulumi.CustomResource {
  /** Root of the writable layer. */
  declare readonly path: pulumi.Output<string>;
  /** Folder of the hives. */
  declare readonly folderPath: pulumi.Output<string>;
  /** The layers below, the nearest first. */
  declare readonly parentLayers: pulumi.Output<schema.LegacyWritableLayerArgs["parentLayers"]>;
  /** Options of the initialisation, as HCS takes them. */
  declare readonly options: pulumi.Output<Record<string, unknown> | undefined>;
  /** True when this resource initialised the layer, false when it kept one that was initialised. */
  declare readonly initializedHere: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: LegacyWritableLayerArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("LegacyWritableLayer", name, args, ["initializedHere", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a writable layer that this stack has initialised, by its path; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): LegacyWritableLayer {
    const found = lookup(path, options);
    return new LegacyWritableLayer(name, found.args as LegacyWritableLayerArgs, found.options);
  }
}

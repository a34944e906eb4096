/** The resource `LayerStorageFilter`: shows a writable layer and those below it as one file system. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `LayerStorageFilter`. */
export type LayerStorageFilterArgs = ResourceInputs<schema.LayerStorageFilterArgs>;

/**
 * The filter that shows a writable layer and the layers below it as one file system, which a container needs. A restart of
 * the host takes it away; the next `up` attaches it again. Destroying the resource detaches it.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const filter = new hcs.LayerStorageFilter("filter", { path: scratch.path, parentLayers: scratch.parentLayers });
 * ```
 */
export class LayerStorageFilter extends pulumi.CustomResource {
  /** Root of the writable layer. */
  declare readonly path: pulumi.Output<string>;
  /** The layers below, the nearest first. */
  declare readonly parentLayers: pulumi.Output<schema.LayerStorageFilterArgs["parentLayers"]>;
  /** True while the filter is attached, as far as can be known: no host tells it. */
  declare readonly attached: pulumi.Output<boolean>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: LayerStorageFilterArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("LayerStorageFilter", name, args, ["attached", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a filter that this provider has attached, by the path of its writable layer; fails when there is none. */
  static get(name: string, path: pulumi.Input<pulumi.ID>, options?: GetOptions): LayerStorageFilter {
    const found = lookup(path, options);
    return new LayerStorageFilter(name, found.args as LayerStorageFilterArgs, found.options);
  }
}

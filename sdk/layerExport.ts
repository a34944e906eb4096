/** The resource `LayerExport`: a copy of a layer in a folder of its own. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `LayerExport`. */
export type LayerExportArgs = ResourceInputs<schema.LayerExportArgs>;

/**
 * A copy of a layer in a folder, in the form in which layers are carried to other hosts. It is made when the resource is
 * created, and again when `triggers` change. A folder that holds something else is refused. Destroying the resource
 * changes nothing on the host: the export stays.
 *
 * An export of a large layer takes longer than the 4 minutes that a create or update is waited for: give it more with the
 * resource option `customTimeouts`, for example `{ customTimeouts: { create: "30m", update: "30m" } }`.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const copy = new hcs.LayerExport("copy", {
 *   path: scratch.path,
 *   exportFolderPath: "C:\\exports\\scratch",
 *   parentLayers: scratch.parentLayers,
 *   options: { IsWritableLayer: true },
 * });
 * ```
 */
export class LayerExport extends pulumi.CustomResource {
  /** Root of the exported layer. */
  declare readonly path: pulumi.Output<string>;
  /** Folder of the export. */
  declare readonly exportFolderPath: pulumi.Output<string>;
  /** The layers below, the nearest first. */
  declare readonly parentLayers: pulumi.Output<schema.LayerExportArgs["parentLayers"]>;
  /** Options of the export, as HCS takes them. */
  declare readonly options: pulumi.Output<schema.ExportLayerOptions | undefined>;
  /** Folder of the hives of a LegacyWritableLayer. */
  declare readonly folderPath: pulumi.Output<string | undefined>;
  /** Texts whose change exports the layer anew. */
  declare readonly triggers: pulumi.Output<string[] | Record<string, string> | undefined>;
  /** Number of files at the export. */
  declare readonly files: pulumi.Output<number>;
  /** Size at the export, in bytes. */
  declare readonly sizeBytes: pulumi.Output<number>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: LayerExportArgs, options?: pulumi.CustomResourceOptions) {
    const registered = registration("LayerExport", name, args, ["files", "sizeBytes", "hostId"], options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up an export that is on the host already, by its folder; fails when there is none. */
  static get(name: string, folder: pulumi.Input<pulumi.ID>, options?: GetOptions): LayerExport {
    const found = lookup(folder, options);
    return new LayerExport(name, found.args as LayerExportArgs, found.options);
  }
}

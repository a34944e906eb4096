/** The resource `ComputeSystem`: a virtual machine or a container, declared by its HCS document. */
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";
import type { ResourceInputs } from "./inputs.js";
import { type GetOptions, lookup, registration } from "./registration.js";
import { shortStacks } from "./stacks.js";

/** Arguments of a `ComputeSystem`. */
export type ComputeSystemArgs = ResourceInputs<schema.ComputeSystemArgs>;

/**
 * One compute system of a Windows host. HCS forgets a system that stops, and a reboot ends all of them; this resource
 * remembers its document and brings it back.
 *
 * @example
 * ```typescript
 * import * as hcs from "pulumi-hcs";
 *
 * const machine = new hcs.ComputeSystem("machine", {
 *   document: {
 *     SchemaVersion: { Major: 2, Minor: 1 },
 *     VirtualMachine: {
 *       Chipset: { Uefi: {} },
 *       ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 1 } },
 *     },
 *   },
 * });
 * export const state = machine.state;
 * ```
 */
export class ComputeSystem extends pulumi.CustomResource {
  /** The id of the system on the host. Default: a GUID made from project, stack, type and name. */
  declare readonly systemId: pulumi.Output<string>;
  /** The HCS document as declared. */
  declare readonly document: pulumi.Output<schema.ComputeSystem>;
  /** The state of the system when last looked at; `Stopped` when it is not there. */
  declare readonly state: pulumi.Output<schema.ComputeSystemOutputs["state"]>;
  /** GUID of the virtual machine, for Hyper-V sockets and event logs. */
  declare readonly runtimeId: pulumi.Output<string>;
  /** `VirtualMachine` or `Container`. */
  declare readonly systemType: pulumi.Output<schema.ComputeSystemOutputs["systemType"]>;
  /** The `Owner` that HCS shows: the document's, else `pulumi-hcs:PROJECT/STACK`. */
  declare readonly owner: pulumi.Output<string>;
  /** What stays the same however the host is reached. */
  declare readonly hostId: pulumi.Output<string>;
  /** Paths of the files that this resource granted to the system. */
  declare readonly grants: pulumi.Output<string[]>;
  /** How this resource last stopped the system; `undefined` when it never did. */
  declare readonly lastStop: pulumi.Output<schema.ComputeSystemOutputs["lastStop"]>;
  /** The host as written: `native`, `simulated`, `simulated:FOLDER` or `ssh://USER@HOST`. */
  declare readonly host: pulumi.Output<string>;

  constructor(name: string, args: ComputeSystemArgs, options?: pulumi.CustomResourceOptions) {
    const outputs = ["systemId", "state", "runtimeId", "systemType", "owner", "hostId", "grants", "lastStop"];
    const registered = registration("ComputeSystem", name, args, outputs, options);
    using _ = shortStacks();
    super(...registered);
  }

  /** Looks up a system that is on the host already; fails when there is none. It is only read, never changed. */
  static get(name: string, systemId: pulumi.Input<pulumi.ID>, options?: GetOptions): ComputeSystem {
    const found = lookup(systemId, options);
    return new ComputeSystem(name, found.args as ComputeSystemArgs, found.options);
  }
}

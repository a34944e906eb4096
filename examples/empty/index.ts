// The smallest virtual machine, from its document: no disk, no network, firmware that finds nothing to start.
import * as hcs from "pulumi-hcs";

const document = hcs.readDocument("documents/empty.json");
// The document says true, for a client that stays: the system would end together with the provider's process.
document.ShouldTerminateOnLastHandleClosed = false;

const machine = new hcs.ComputeSystem("empty", { document });

export const systemId = machine.systemId;
export const state = machine.state;

// The virtual machine of the Windows Subsystem for Linux 2, from its document.
import * as pulumi from "@pulumi/pulumi";
import * as hcs from "pulumi-hcs";

const document = hcs.readDocument("documents/wsl2.json");
// The document says true, for a client that stays: the system would end together with the provider's process.
document.ShouldTerminateOnLastHandleClosed = false;

// `pulumi config set dataDisk 'C:\wsl\data.vhdx'` makes a disk, or keeps the one that is there, and attaches it. The file
// is granted to the machine before, and taken back when it leaves the document: that is what access "auto", the default,
// means. When the setting goes, the disk is detached and stays on the host, with what is on it.
const dataDisk = new pulumi.Config().get("dataDisk");
const attachments: Record<string, hcs.Inputs<hcs.schema.Attachment>> = {};
if (dataDisk !== undefined) {
  const disk = new hcs.VirtualDisk("data", { path: dataDisk, sizeBytes: 64 * 1024 ** 3 });
  attachments["0"] = { Type: "VirtualDisk", Path: disk.path };
}

const machine = new hcs.ComputeSystem("wsl2", {
  document: {
    ...document,
    VirtualMachine: {
      ...document.VirtualMachine,
      Devices: { ...document.VirtualMachine?.Devices, Scsi: { "0": { Attachments: attachments } } },
    },
  },
});

export const systemId = machine.systemId;
export const state = machine.state;
export const grants = machine.grants;

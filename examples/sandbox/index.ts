// The Windows Sandbox document, brought up as Windows Sandbox itself does it: a template that is started once and
// saved, and a sandbox that is a clone of it.
import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import * as hcs from "pulumi-hcs";

// What the document calls the sandbox and its template: both are names of folders, one is also a pipe.
const sandboxName = "b0fb4acc-07e5-46f7-9f34-8368cc2fde83";
const templateName = "48e7facb-2a65-4a83-bfef-03e3c2faae16";

/** The document with every `from` in its texts replaced. */
function withText(document: hcs.schema.ComputeSystem, from: string, to: string): hcs.schema.ComputeSystem {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return JSON.parse(JSON.stringify(document).replaceAll(inJson(from), inJson(to)));
}

const containers = "C:\\ProgramData\\Microsoft\\Windows\\Containers";
const folder = new pulumi.Config().get("sandboxesFolder") ?? `${containers}\\Sandboxes`;
const document = withText(hcs.readDocument("documents/sandbox.json"), `${containers}\\Sandboxes`, folder);
// The document says true, for a client that stays: the system would end together with the provider's process.
document.ShouldTerminateOnLastHandleClosed = false;

// The template: the same machine with files of its own and nothing to restore, started once and saved.
const templateState = new hcs.GuestStateFile("template-state", { path: `${folder}\\${templateName}\\sandbox.vmgs` });
const templateDocument = withText(document, sandboxName, templateName);
delete templateDocument.VirtualMachine?.RestoreState;
// Its disk is only read: the sandbox's disk is a child of it, and a parent that is written to breaks its children.
for (const { Attachments } of Object.values(templateDocument.VirtualMachine?.Devices?.Scsi ?? {})) {
  for (const attachment of Object.values(Attachments ?? {})) attachment.ReadOnly = true;
}
const templateDisk = `${folder}\\${templateName}\\sandbox.vhdx`;
const disk = new hcs.VirtualDisk("sandbox-disk", {
  path: `${folder}\\${sandboxName}\\sandbox.vhdx`,
  parentPath: templateDisk,
});
const template = new hcs.ComputeSystem(
  "template",
  { document: templateDocument, desiredState: "SavedAsTemplate" },
  { dependsOn: [templateState, disk] },
);

// The sandbox. Its id is the document's, with an end of its own for each stack: no host can have one id twice.
const stackPart = createHash("sha256").update(pulumi.getStack()).digest("hex").slice(0, 12);
const systemId = sandboxName.slice(0, 24) + stackPart;

const sandboxState = new hcs.GuestStateFile("sandbox-state", { path: `${folder}\\${sandboxName}\\sandbox.vmgs` });
// With access "none" the program says itself which files the machine may open.
const grants = [
  new hcs.VmAccess("sandbox-state-access", { systemId, path: sandboxState.path }),
  new hcs.VmAccess("sandbox-disk-access", { systemId, path: disk.path }),
  new hcs.VmAccess("template-disk-access", { systemId, path: templateDisk }),
];
const sandbox = new hcs.ComputeSystem(
  "sandbox",
  {
    systemId,
    access: "none",
    document: {
      ...document,
      VirtualMachine: { ...document.VirtualMachine, RestoreState: { TemplateSystemId: template.systemId } },
    },
  },
  { dependsOn: grants },
);

export const sandboxId = sandbox.systemId;
export const state = sandbox.state;
export const guestStateFile = sandboxState.path;
export const templateId = template.systemId;

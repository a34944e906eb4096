/** What an HCS document says: the files it opens, the template it clones, its fingerprint. Reads documents, changes none. */
import { createHash } from "node:crypto";
import type { ComputeSystem } from "../../schema/types.js";
import { canonicalId } from "./ids.js";

/** A file that HCS opens in the name of the virtual machine, and so needs a grant for its account. */
export interface DocumentFile {
  path: string;
  /** Where the document names it: names of members. */
  documentPath: readonly string[];
  /** True when the machine only reads it; then the group of all virtual machines may serve too. */
  readOnly: boolean;
  /** True for a virtual disk: it may have parents, which HCS opens too. */
  isDisk?: true;
}

/**
 * Files that the virtual machine's account must be able to open: disks and images, persistent-memory files, guest and
 * runtime state, a saved state to restore from. Kernels and shares are opened by the host itself.
 * Source: lifecycle facts 9; HcsGrantVmAccess reference page.
 */
export function filesOfDocument(document: ComputeSystem): DocumentFile[] {
  const machine = document.VirtualMachine;
  if (machine === undefined) return [];
  const at = (path: string | undefined, documentPath: string[], readOnly: boolean): DocumentFile[] =>
    typeof path === "string" && path !== ""
      ? [{ path, documentPath: ["VirtualMachine", ...documentPath], readOnly }]
      : [];
  const devices = machine.Devices;
  const attachments = Object.entries(devices?.Scsi ?? {}).flatMap(([controller, scsi]) =>
    Object.entries(scsi?.Attachments ?? {}).flatMap(([lun, attachment]) => {
      const isFile = attachment.Type === undefined || attachment.Type === "VirtualDisk" || attachment.Type === "Iso";
      const place = ["Devices", "Scsi", controller, "Attachments", lun, "Path"];
      if (!isFile) return [];
      const isIso = attachment.Type === "Iso";
      const files = at(attachment.Path, place, attachment.ReadOnly === true || isIso);
      return isIso ? files : files.map((file): DocumentFile => ({ ...file, isDisk: true }));
    }),
  );
  const persistentMemory = Object.entries(devices?.VirtualPMem?.Devices ?? {}).flatMap(([device, memory]) =>
    at(memory.HostPath, ["Devices", "VirtualPMem", "Devices", device, "HostPath"], memory.ReadOnly === true),
  );
  const templatesOnly = machine.GuestState?.ForceTransientState === true;
  return [
    ...attachments,
    ...persistentMemory,
    ...at(machine.GuestState?.GuestStateFilePath, ["GuestState", "GuestStateFilePath"], templatesOnly),
    ...at(machine.GuestState?.RuntimeStateFilePath, ["GuestState", "RuntimeStateFilePath"], templatesOnly),
    ...at(machine.RestoreState?.SaveStateFilePath, ["RestoreState", "SaveStateFilePath"], true),
  ];
}

/** Canonical id of the template that a document is a clone of; `undefined` when it is none. */
export function templateOfDocument(document: ComputeSystem): string | undefined {
  const template = document.VirtualMachine?.RestoreState?.TemplateSystemId;
  return typeof template === "string" && template !== "" ? canonicalId(template) : undefined;
}

/**
 * True when somebody in the guest hears a request to shut down: its compute service, or the shutdown integration
 * component. Without either only a power-off works. Source: lifecycle facts 8.
 */
export function hearsShutdown(document: ComputeSystem): boolean {
  const machine = document.VirtualMachine;
  return machine === undefined || machine.GuestConnection != null || machine.Services?.Shutdown != null;
}

/** A short text that is equal for equal documents, whatever the order of their keys. Tells nothing of the contents. */
export function documentFingerprint(document: ComputeSystem): string {
  return createHash("sha256")
    .update(sortedText(document) ?? "")
    .digest("base64url");
}

/** JSON with the members of every object in the order of their names; `undefined` for what has no JSON. */
function sortedText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => sortedText(item) ?? "null").join(",")}]`;
  const members = Object.keys(value).sort();
  const texts = members.flatMap((name) => {
    const text = sortedText((value as Record<string, unknown>)[name]);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${texts.join(",")}}`;
}

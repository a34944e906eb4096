/** What an HCS document says: the files it opens, the template it clones, its fingerprint. Reads documents, changes none. */
import { hash } from "node:crypto";
import type { ComputeSystem } from "../../schema/types.js";
import { canonicalId } from "./ids.js";
import { parsePath } from "./paths.js";

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
 * Of a document with errors, those that it names all the same: what is no object where one belongs has no files.
 * Source: lifecycle facts 9; HcsGrantVmAccess reference page.
 */
export function filesOfDocument(document: ComputeSystem): DocumentFile[] {
  const machine = document?.VirtualMachine;
  if (machine == null) return [];
  const files: DocumentFile[] = [];
  const add = (path: string | undefined, documentPath: string[], how: Pick<DocumentFile, "readOnly" | "isDisk">) => {
    if (typeof path !== "string" || path === "") return;
    files.push({ path, documentPath: ["VirtualMachine", ...documentPath], ...how });
  };
  for (const [controller, scsi] of Object.entries(machine.Devices?.Scsi ?? {})) {
    for (const [lun, attachment] of Object.entries(scsi?.Attachments ?? {})) {
      const { Type: type, Path: path, ReadOnly: readOnly } = attachment ?? {};
      const place = ["Devices", "Scsi", controller, "Attachments", lun, "Path"];
      if (type === "Iso") add(path, place, { readOnly: true });
      else if (type === undefined || type === "VirtualDisk")
        add(path, place, { readOnly: readOnly === true, isDisk: true });
    }
  }
  for (const [device, memory] of Object.entries(machine.Devices?.VirtualPMem?.Devices ?? {})) {
    add(memory?.HostPath, ["Devices", "VirtualPMem", "Devices", device, "HostPath"], {
      readOnly: memory?.ReadOnly === true,
    });
  }
  const { GuestState: guest, RestoreState: restore } = machine;
  const guestFiles = { readOnly: guest?.ForceTransientState === true };
  add(guest?.GuestStateFilePath, ["GuestState", "GuestStateFilePath"], guestFiles);
  add(guest?.RuntimeStateFilePath, ["GuestState", "RuntimeStateFilePath"], guestFiles);
  add(restore?.SaveStateFilePath, ["RestoreState", "SaveStateFilePath"], { readOnly: true });
  return files;
}

/** The same files whose paths no host takes, each with the reason. */
export function misnamedFiles(document: ComputeSystem): { documentPath: readonly string[]; reason: string }[] {
  return filesOfDocument(document).flatMap(({ path, documentPath }) => {
    const parsed = parsePath(path);
    return parsed.ok ? [] : [{ documentPath, reason: parsed.reason }];
  });
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
  return fingerprint(document);
}

/** The same of the owner that a document was sent with. */
export function ownerFingerprint(owner: string): string {
  return fingerprint({ owner });
}

/** The same of runtime settings. */
export function settingsFingerprint(settings: Readonly<Record<string, unknown>>): string {
  return fingerprint(settings);
}

function fingerprint(value: object): string {
  return hash("sha256", JSON.stringify(isInOrder(value) ? value : inOrder(value)) ?? "", "base64url");
}

/** True when the members of every object are in the order of their names, as they are in what comes from a state. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = "";
  for (const name of Object.keys(value)) {
    if (name < before || !isInOrder((value as Record<string, unknown>)[name])) return false;
    before = name;
  }
  return true;
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}

/** What HCS looks at when a machine starts or gets a disk: its template, the files it names, and who may open them. */
import type { Parts } from "./calls.js";
import { type HostPath, readHostPath } from "./files.js";
import type { HostItem, MachineFile, SystemRow } from "./machine.js";
import { featuresOf, lackingFeatures } from "./processor.js";
import { refuse, refuseFiles } from "./refusal.js";
import { readSavedState } from "./savedState.js";
import type { Disk } from "./storage/disks.js";
import { parentAdvice, wordChildren } from "./storage/diskUse.js";
import { parentPlace } from "./systems.js";

/** Refuses a start that HCS would refuse; opens the machine's files otherwise. */
export function openForStart(parts: Parts, system: SystemRow): void {
  checkTemplate(parts, system);
  checkHostItems(parts, system.machine.hostItems);
  openMachineFiles(parts, system, system.machine.files);
  if (system.machine.savedState !== undefined) checkSavedState(parts, system, system.machine.savedState);
}

/** A file of a machine, or a disk below one of its disks. */
interface WantedFile extends MachineFile {
  hostPath: HostPath;
  /** The disk that is in it, when it is one. */
  disk: Disk | undefined;
  /** The disk of the machine that needs this one as a parent. */
  parentOf?: string;
}

/**
 * Checks that the files are there, granted to the system and free, with all parents of differencing disks; then keeps
 * open what stays open.
 */
export function openMachineFiles(parts: Parts, system: SystemRow, files: readonly MachineFile[]): void {
  const paths = files.map(({ path }) => ({ hostPath: readHostPath(path), path, kind: "file" as const }));
  refuseMissing(parts, paths);
  const wanted = files.flatMap((file) => withParents(parts, file));
  refuseDenied(parts, system.id, wanted);
  const broken = wanted.flatMap(({ disk, path, readOnly, hostPath }) => {
    const message = disk === undefined || readOnly ? undefined : wordChildren(parts, path, hostPath.key);
    return message === undefined ? [] : [{ path, message }];
  });
  if (broken.length > 0) refuseFiles("ERROR_VHD_INVALID_STATE", broken, { advice: parentAdvice });
  openAll(parts, system.serial, wanted);
  for (const { disk, readOnly, staysOpen } of wanted)
    if (disk?.hasHeader === true && !readOnly && staysOpen && !disk.header.isWritten)
      parts.disks.write(disk, { ...disk.header, isWritten: true });
}

function withParents(parts: Parts, file: MachineFile): WantedFile[] {
  const hostPath = readHostPath(file.path);
  const disk = parts.disks.find(hostPath);
  const parents = disk === undefined ? [] : parts.disks.parentsOf(disk);
  return [
    { ...file, hostPath, disk },
    ...parents.map((parent, index) => ({
      path: parent.path.path,
      place: parentPlace(file.place, index),
      readOnly: true,
      staysOpen: file.staysOpen,
      hostPath: parent.path,
      disk: parent,
      parentOf: file.path,
    })),
  ];
}

function refuseDenied(parts: Parts, id: string, wanted: readonly WantedFile[]): void {
  const sid = parts.access.sidOf(id);
  const denied = wanted.filter(({ hostPath, readOnly }) => !parts.access.allows(hostPath.key, sid, readOnly));
  if (denied.length === 0) return;
  const events = denied.map((file) => ({ path: file.path, message: wordDenied(file, id, sid) }));
  refuseFiles("E_ACCESSDENIED", events);
}

function wordDenied({ path, readOnly, parentOf }: WantedFile, id: string, sid: string): string {
  const file = parentOf === undefined ? path : `${path}, a parent of ${parentOf},`;
  const group = readOnly ? "" : "; a grant to all virtual machines lets them only read";
  return `${file} is not granted to the system "${id}" (account ${sid})${group}`;
}

function openAll(parts: Parts, serial: number, wanted: readonly WantedFile[]): void {
  const busy: { path: string; message: string }[] = [];
  for (const { hostPath, path, place, readOnly, staysOpen } of wanted) {
    const user = parts.disks.userOf(hostPath.key, readOnly);
    if (user !== undefined) busy.push({ path, message: `${path} is ${user}` });
    else if (staysOpen) parts.systems.openFile(serial, { place, pathKey: hostPath.key, readOnly });
  }
  if (busy.length > 0)
    refuseFiles("ERROR_SHARING_VIOLATION", busy, {
      advice: "One file serves one system; end the other system or use another file",
    });
}

/** A clone starts from the memory of its template, which must lie on the host, saved as a template. */
function checkTemplate(parts: Parts, { machine }: SystemRow): void {
  if (machine.template === undefined) return;
  const template = parts.systems.find(machine.template);
  if (template?.state === "SavedAsTemplate") {
    checkDisksOfClone(parts, machine, template);
    return;
  }
  const named = `The template "${machine.template}", which RestoreState.TemplateSystemId names,`;
  const advice = { advice: "Bring the template up first, paused and saved as a template" };
  if (template === undefined) refuse("HCS_E_SYSTEM_NOT_FOUND", `${named} is not on this host`, advice);
  refuse("HCS_E_INVALID_STATE", `${named} is ${template.state} and not SavedAsTemplate`, advice);
}

/**
 * The memory of the template knows the contents of its disks, so a disk that the clone writes to must begin with these:
 * as a child or a copy of a disk of the template. Source: lifecycle facts 7.
 */
function checkDisksOfClone(parts: Parts, clone: SystemRow["machine"], template: SystemRow): void {
  const disksOf = (files: readonly MachineFile[]): Disk[] =>
    files.flatMap(({ path }) => parts.disks.find(readHostPath(path)) ?? []);
  const known = new Set(disksOf(template.machine.files).map(({ header }) => header.identifier));
  const strange = disksOf(clone.files.filter(({ readOnly }) => !readOnly)).filter((disk) => {
    const lineage = [disk, ...parts.disks.parentsOf(disk)];
    // The template's own disk is told apart: it is in use.
    const origins = lineage.flatMap(({ header }) => [header.identifier, ...header.copiedFrom]);
    return !origins.some((identifier) => known.has(identifier));
  });
  if (strange.length === 0) return;
  const events = strange.map(({ path: { path } }) => ({
    path,
    message: `${path} is neither a child nor a copy of a disk of the template "${template.id}"`,
  }));
  refuseFiles("ERROR_VID_SAVED_STATE_INCOMPATIBLE", events, {
    advice: "Make the disk with parentPath or sourcePath of the template's disk, once the template is saved",
  });
}

/** A machine goes on from the memory in a file only when that memory is its own, and fits the processor. */
function checkSavedState(parts: Parts, system: SystemRow, path: string): void {
  const saved = readSavedState(parts.files.read(readHostPath(path)));
  const advice = {
    advice: "Start the system without RestoreState.SaveStateFilePath, or name the file of its last save",
  };
  const { systemId, needs } = saved ?? refuse("ERROR_VID_SAVED_STATE_CORRUPT", `${path} is no saved state`, advice);
  if (systemId !== system.id)
    refuse("ERROR_VID_SAVED_STATE_INCOMPATIBLE", `${path} is the saved state of the system "${systemId}"`, advice);
  const lacking = lackingFeatures(needs, featuresOf(parts.processor.capabilities()));
  if (lacking.length > 0)
    refuse("ERROR_VID_SAVED_STATE_INCOMPATIBLE", `${path} needs a processor with ${lacking.join(", ")}`);
}

/** What the host opens under its own account, such as a kernel or a shared folder, needs no grant but must be there. */
export function checkHostItems(parts: Parts, items: readonly HostItem[]): void {
  refuseMissing(
    parts,
    items.map(({ path, kind }) => ({ hostPath: readHostPath(path), path, kind })),
  );
}

function refuseMissing(
  parts: Parts,
  items: readonly { hostPath: HostPath; path: string; kind: "file" | "folder" }[],
): void {
  const missing = items.flatMap(({ hostPath, path, kind }) => {
    const found = parts.files.find(hostPath);
    if (found === undefined) return [{ path, message: `There is no ${kind} ${path}` }];
    const isRight = found.isDirectory === (kind === "folder");
    return isRight ? [] : [{ path, message: `${path} is a ${found.isDirectory ? "folder" : "file"}, not a ${kind}` }];
  });
  if (missing.length > 0) refuseFiles("ERROR_FILE_NOT_FOUND", missing);
}

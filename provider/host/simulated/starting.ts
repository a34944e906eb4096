/** What HCS looks at when a machine starts or gets a disk: its template, the files it names, and who may open them. */
import type { Parts } from "./calls.js";
import { type HostPath, readHostPath } from "./files.js";
import type { HostItem, MachineFile, SystemRow } from "./machine.js";
import { refuse, refuseFiles } from "./refusal.js";
import { readSavedState } from "./savedState.js";

/** Refuses a start that HCS would refuse; opens the machine's files otherwise. */
export function openForStart(parts: Parts, system: SystemRow): void {
  checkTemplate(parts, system);
  checkHostItems(parts, system.machine.hostItems);
  openMachineFiles(parts, system, system.machine.files);
  if (system.machine.savedState !== undefined) checkSavedState(parts, system, system.machine.savedState);
}

/** Checks that the files are there, granted to the system and free; then keeps open what stays open. */
export function openMachineFiles(parts: Parts, system: SystemRow, files: readonly MachineFile[]): void {
  const read = files.map((file) => ({ ...file, hostPath: readHostPath(file.path) }));
  refuseMissing(
    parts,
    read.map(({ hostPath, path }) => ({ hostPath, path, kind: "file" as const })),
  );

  const sid = parts.access.sidOf(system.id);
  const denied = read.filter(({ hostPath, readOnly }) => !parts.access.allows(hostPath.key, sid, readOnly));
  if (denied.length > 0) {
    refuseFiles(
      "E_ACCESSDENIED",
      denied.map(({ path, readOnly }) => ({ path, message: wordDenied(path, system.id, sid, readOnly) })),
    );
  }

  const busy: { path: string; message: string }[] = [];
  for (const { hostPath, path, place, readOnly, staysOpen } of read) {
    const holder = parts.systems.holder(hostPath.key, readOnly);
    if (holder !== undefined) busy.push({ path, message: `${path} is in use by the system "${holder}"` });
    else if (staysOpen) parts.systems.openFile(system.serial, { place, pathKey: hostPath.key, readOnly });
  }
  if (busy.length > 0)
    refuseFiles("ERROR_SHARING_VIOLATION", busy, {
      advice: "One file serves one system; end the other system or use another file",
    });
}

function wordDenied(path: string, id: string, sid: string, readOnly: boolean): string {
  const group = readOnly ? "" : "; a grant to all virtual machines lets them only read";
  return `${path} is not granted to the system "${id}" (account ${sid})${group}`;
}

/** A clone starts from the memory of its template, which must lie on the host, saved as a template. */
function checkTemplate(parts: Parts, { machine }: SystemRow): void {
  if (machine.template === undefined) return;
  const template = parts.systems.find(machine.template);
  if (template?.state === "SavedAsTemplate") return;
  const named = `The template "${machine.template}", which RestoreState.TemplateSystemId names,`;
  const advice = { advice: "Bring the template up first, paused and saved as a template" };
  if (template === undefined) refuse("HCS_E_SYSTEM_NOT_FOUND", `${named} is not on this host`, advice);
  refuse("HCS_E_INVALID_STATE", `${named} is ${template.state} and not SavedAsTemplate`, advice);
}

/** A machine goes on from the memory in a file only when that memory is its own. */
function checkSavedState(parts: Parts, system: SystemRow, path: string): void {
  const owner = readSavedState(parts.files.read(readHostPath(path)));
  const advice = {
    advice: "Start the system without RestoreState.SaveStateFilePath, or name the file of its last save",
  };
  if (owner === undefined) refuse("ERROR_VID_SAVED_STATE_CORRUPT", `${path} is no saved state`, advice);
  if (owner !== system.id)
    refuse("ERROR_VID_SAVED_STATE_INCOMPATIBLE", `${path} is the saved state of the system "${owner}"`, advice);
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

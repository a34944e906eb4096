/** Saved states: the file that HcsSaveComputeSystem writes, and what a later start reads in it. */
import type { SaveOptions, VmProcessorRequirements } from "../../../schema/types.js";
import type { CallNotes, Parts } from "./calls.js";
import { readHostPath } from "./files.js";
import type { SystemRow } from "./machine.js";
import { isObject } from "./modify/fingerprint.js";
import { gpuPlace } from "./modify/table.js";
import { type Features, featuresOf } from "./processor.js";
import { refuse } from "./refusal.js";

/** Saves a paused system. The memory of a graphics card cannot be saved: lifecycle facts 7. */
export function saveSystem(parts: Parts, system: SystemRow, options: SaveOptions, notes: CallNotes): void {
  if (system.machine.parts[gpuPlace] !== undefined) {
    refuse("VM_E_INVALID_STATE", `The system "${system.id}" has a graphics card assigned`, {
      advice: `Set ${gpuPlace} to the AssignmentMode Disabled before the pause`,
    });
  }
  // A template never runs again, so its disks stay as they are, and clones may have children of them.
  if (options.SaveType === "AsTemplate") parts.systems.readFilesOnly(system.serial);
  if (options.SaveType === "ToFile") saveToFile(parts, system, options.SaveStateFilePath ?? "", notes);
}

/** What a file with saved memory tells. */
export interface SavedState {
  /** Canonical id of the system whose memory it is. */
  systemId: string;
  /** What the processor has that the memory was saved on. */
  needs: Features;
}

/** Reads a saved state; `undefined` when the text is none. */
export function readSavedState(text: string): SavedState | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || typeof read.savedStateOf !== "string") return undefined;
    // An earlier version wrote nothing of the processor.
    const needs = isObject(read.processor) ? (read.processor as VmProcessorRequirements) : {};
    return { systemId: read.savedStateOf, needs: featuresOf(needs) };
  } catch {
    return undefined;
  }
}

/** What the processor must have for the memory in this file. Source: lifecycle facts 7. */
export function processorNeeds({ files }: Parts, text: string): VmProcessorRequirements {
  const path = readHostPath(text);
  const found = files.find(path);
  if (found === undefined) return refuse("ERROR_FILE_NOT_FOUND", `There is no file ${text}`);
  if (found.isDirectory) return refuse("E_ACCESSDENIED", `${text} is a folder`);
  const saved = readSavedState(files.read(path));
  return saved?.needs ?? refuse("ERROR_VID_SAVED_STATE_CORRUPT", `${text} is no saved state`);
}

/** HCS makes the file; one that is there must be granted to the system, as WSL prepares it. */
function saveToFile(parts: Parts, system: SystemRow, text: string, notes: CallNotes): void {
  if (text === "") refuse("E_INVALIDARG", "A save to a file needs SaveStateFilePath");
  const path = readHostPath(text);
  const found = parts.files.find(path);
  const contents = contentsOf(parts, system);
  if (found === undefined) {
    parts.access.clear(path.key);
    notes.undo = parts.files.create(path, { text: contents }).undo;
    return;
  }
  if (found.isDirectory) refuse("E_ACCESSDENIED", `${text} is a folder`);
  const sid = parts.access.sidOf(system.id);
  if (!parts.access.allows(path.key, sid, false))
    refuse("E_ACCESSDENIED", `${text} is not granted to the system "${system.id}" (account ${sid})`);
  const holder = parts.systems.holder(path.key, false);
  if (holder !== undefined) refuse("ERROR_SHARING_VIOLATION", `${text} is in use by the system "${holder}"`);
  parts.files.replace(path, contents);
}

function contentsOf(parts: Parts, { id, runtimeId }: SystemRow): string {
  const processor = featuresOf(parts.processor.capabilities());
  return `${JSON.stringify({ savedStateOf: id, runtimeId, at: parts.now().toISOString(), processor })}\n`;
}

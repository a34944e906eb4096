/** The calls of the host that are about files: state files, file access, and looking at or deleting one file. */
import type { VmProcessorRequirements } from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import type { FileAccessEntry, FileInformation } from "../../hcs/host.js";
import { canonicalId, virtualMachinesGroupSid } from "../../hcs/ids.js";
import { parsePath } from "../../hcs/paths.js";
import { type Call, makeCall, makeFileCall, type Parts } from "./calls.js";
import { type HostPath, readHostPath } from "./files.js";
import { refuse } from "./refusal.js";
import { processorNeeds } from "./savedState.js";
import { wordChildren } from "./storage/diskUse.js";

/** The calls. */
export interface FileCalls {
  createEmpty(functionName: string, path: string): Promise<void>;
  grant(functionName: string, path: string, systemId?: string): Promise<void>;
  revoke(functionName: string, path: string, systemId?: string): Promise<void>;
  access(path: string): FileAccessEntry[] | undefined;
  information(path: string): FileInformation | undefined;
  remove(path: string): void;
  /** See `HcsHost.getProcessorCompatibility`. */
  processorNeeds(path: string): Promise<VmProcessorRequirements>;
}

/** The file calls of one host. */
export function createFileCalls(parts: Parts): FileCalls {
  const { files, access } = parts;

  /** The file of a call about access, or `undefined`. */
  const accessiblePath = (text: string): HostPath | undefined => {
    const path = readHostPath(text);
    const found = files.find(path);
    // Entries of a folder pass on to what is in it, which would have to be computed for every file.
    if (found?.isDirectory === true) throw new NotSimulatedError(`The access list of a folder (${text})`);
    return found === undefined ? undefined : path;
  };
  const fileAt = (text: string): HostPath =>
    accessiblePath(text) ?? refuse("ERROR_FILE_NOT_FOUND", `There is no file ${text}`);
  const entryOf = (systemId: string | undefined): FileAccessEntry =>
    systemId === undefined
      ? { sid: virtualMachinesGroupSid, access: "read" }
      : { sid: access.sidOf(systemId), access: "readWrite" };

  return {
    createEmpty: (name, text) =>
      makeCall(parts, pathCall(name, text), (notes) => {
        const path = readHostPath(text);
        if (files.find(path) !== undefined) refuse("ERROR_FILE_EXISTS", `${text} is there already`);
        // A list belongs to the file that had this path before.
        access.clear(path.key);
        notes.undo = files.create(path, { sizeBytes: 0 }).undo;
      }),
    grant: (name, text, systemId) =>
      makeCall(parts, pathCall(name, text, systemId), () => access.grant(fileAt(text).key, entryOf(systemId))),
    revoke: (name, text, systemId) =>
      makeCall(parts, pathCall(name, text, systemId), () => access.revoke(fileAt(text).key, entryOf(systemId).sid)),
    access: (text) =>
      makeFileCall(parts, "GetNamedSecurityInfo", text, () => {
        const path = accessiblePath(text);
        return path === undefined ? undefined : access.entries(path.key);
      }),
    information: (text) => makeFileCall(parts, "GetFileAttributesEx", text, () => files.find(readHostPath(text))),
    remove: (text) => makeFileCall(parts, "DeleteFile", text, () => removeFile(parts, text)),
    processorNeeds: (text) =>
      makeCall(parts, { ...pathCall("HcsGetProcessorCompatibilityFromSavedState", text), reads: true }, () =>
        processorNeeds(parts, text),
      ),
  };
}

function removeFile(parts: Parts, text: string): void {
  const { files, access, disks } = parts;
  const path = readHostPath(text);
  const found = files.find(path);
  if (found === undefined) return;
  if (found.isDirectory)
    refuse("E_ACCESSDENIED", `${text} is a folder`, { advice: "Name a file; folders are never deleted" });
  const user = disks.userOf(path.key, false);
  if (user !== undefined)
    refuse("ERROR_SHARING_VIOLATION", `${text} is ${user}`, { advice: "End that system, or detach the disk, first" });
  const broken = wordChildren(parts, text, path.key);
  if (broken !== undefined)
    refuse("ERROR_SHARING_VIOLATION", broken, { advice: "Delete the children first, or keep this disk" });
  access.clear(path.key);
  disks.remove(path);
}

function pathCall(name: string, text: string, systemId?: string): Call {
  const parsed = parsePath(text);
  const target = parsed.ok ? parsed.path : text;
  const key = parsed.ok ? parsed.key : text;
  if (systemId === undefined) return { function: name, shown: text, target, keys: [key] };
  const id = canonicalId(systemId);
  return { function: name, shown: text, target, keys: [key, id], request: { VmId: id } };
}

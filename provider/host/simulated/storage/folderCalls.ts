/** The calls of the host that are about folders, and the mark of the host's last start. None of them is a call of HCS. */
import type { HcsStorage } from "../../../hcs/storage.js";
import { makeFileCall, type Parts } from "../calls.js";
import { readHostPath } from "../files.js";
import { onDisk } from "../realDisk.js";
import { refuse } from "../refusal.js";
import { measure } from "./folders.js";

/** The methods of `HcsStorage` that this file owns. */
type FolderCalls = Pick<HcsStorage, "getBootId" | "createFolder" | "deleteEmptyFolder" | "measureFolder">;

/** The folder calls of one host. */
export function createFolderCalls(parts: Parts): FolderCalls {
  const { files, store } = parts;
  return {
    // A start of the host in another process changes it, so it is asked for each time.
    getBootId: async () => String(store.database.get("SELECT boot_id FROM host")?.boot_id),
    createFolder: async (text) =>
      makeFileCall(parts, "CreateDirectory", text, (notes) => {
        notes.undo = files.makeFolder(readHostPath(text)).undo;
      }),
    deleteEmptyFolder: async (text) =>
      makeFileCall(parts, "RemoveDirectory", text, () => {
        const path = readHostPath(text);
        const found = files.find(path);
        if (found === undefined) return;
        if (!found.isDirectory)
          refuse("ERROR_PATH_NOT_FOUND", `${text} is a file and no folder`, { advice: "Name a folder" });
        files.removeEmptyFolder(path);
      }),
    measureFolder: async (text) =>
      makeFileCall(parts, "FindFirstFile", text, () => {
        const path = readHostPath(text);
        if (files.find(path)?.isDirectory !== true) return undefined;
        return onDisk(path.path, () => measure(files.realPath(path) ?? ""));
      }),
  };
}

/** The access lists of the host's files, as far as they concern virtual machines. Lists belong to paths, in canonical form. */
import { createHash } from "node:crypto";
import type { FileAccessEntry } from "../../hcs/host.js";
import { canonicalId, virtualMachineSid, virtualMachinesGroupSid } from "../../hcs/ids.js";
import type { Store } from "./store.js";

/** Who may open which file. */
export interface AccessLists {
  /** The account that a system runs as. */
  sidOf(systemId: string): string;
  grant(pathKey: string, entry: FileAccessEntry): void;
  revoke(pathKey: string, sid: string): void;
  /** Takes every entry away; returns how many there were. */
  clear(pathKey: string): number;
  /** The same for all that is below a folder. */
  clearBelow(folderKey: string): void;
  /** Oldest first. */
  entries(pathKey: string): FileAccessEntry[];
  /** True when the account may open the file; the group of all virtual machines only lets it read. */
  allows(pathKey: string, sid: string, readOnly: boolean): boolean;
}

/** The access lists in the store. */
export function createAccessLists({ database, hostId }: Store): AccessLists {
  return {
    sidOf: (systemId) => virtualMachineSid(systemId) ?? derivedSid(hostId, systemId),
    grant(pathKey, { sid, access }) {
      database.run("INSERT OR IGNORE INTO grants (path_key, sid, access) VALUES (?, ?, ?)", pathKey, sid, access);
    },
    revoke(pathKey, sid) {
      database.run("DELETE FROM grants WHERE path_key = ? AND sid = ?", pathKey, sid);
    },
    clear: (pathKey) => database.run("DELETE FROM grants WHERE path_key = ?", pathKey),
    clearBelow(folderKey) {
      const prefix = `${folderKey}\\`;
      database.run("DELETE FROM grants WHERE substr(path_key, 1, ?) = ?", prefix.length, prefix);
    },
    entries: (pathKey) =>
      database.all("SELECT sid, access FROM grants WHERE path_key = ? ORDER BY sequence", pathKey).map((row) => ({
        sid: String(row.sid),
        access: row.access === "read" ? "read" : "readWrite",
      })),
    allows(pathKey, sid, readOnly) {
      const group = readOnly ? virtualMachinesGroupSid : sid;
      return (
        database.get("SELECT 1 FROM grants WHERE path_key = ? AND sid IN (?, ?) LIMIT 1", pathKey, sid, group) !==
        undefined
      );
    },
  };
}

/**
 * The account of a system whose id is no GUID. Windows derives it from the id in a way that is not documented, so ours
 * depends on the store too: whoever guesses instead of reading an access list is wrong on the next host.
 */
function derivedSid(hostId: string, systemId: string): string {
  const digest = createHash("sha256")
    .update(`${hostId}\n${canonicalId(systemId)}`)
    .digest();
  return `S-1-5-83-1-${[0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset)).join("-")}`;
}

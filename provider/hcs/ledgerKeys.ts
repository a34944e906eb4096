/** How the ledger spells what is held, so that every spelling of one thing meets the same row. */
import { canonicalId } from "./ids.js";
import { canonicalPath } from "./paths.js";

/** Key of a `ComputeSystem` row. */
export const systemKey = (id: string): string => canonicalId(id);

/** Key of every row that is about one path: files, disks, layers, filters, exports, access of the group. */
export const fileKey = (path: string): string => canonicalPath(path);

/** Key of a `VmAccess` row: one virtual machine and one file. `|` is in no path and so cannot be forged by one. */
export const vmAccessKey = (systemId: string, path: string): string =>
  `${canonicalId(systemId)}|${canonicalPath(path)}`;

/** Whether a file goes with its resource. State can be older than what is at the path by now, so the ledger has to agree. */
import type { ResourceContext } from "../engine/defineResource.js";
import { fileKey } from "../hcs/ledgerKeys.js";

/** What a resource of one file stores about who made it, and what is to become of it. */
interface StoredFile {
  path: string;
  onDelete?: string | undefined;
  createdHere?: boolean | undefined;
}

/**
 * Why a file stays when its resource goes, as an end of the sentence "Left on the host: PATH."; empty where `onDelete` says
 * so, and `undefined` when the file may go: this resource made it, and the ledger says so too.
 */
export async function reasonToStay(
  { host, urn }: ResourceContext,
  { path, onDelete, createdHere }: StoredFile,
  what: { noun: "file" | "disk"; isReplaced: boolean },
): Promise<string | undefined> {
  if (onDelete !== "delete") return "";
  if (createdHere !== true) return " It was there before this resource.";
  if (what.isReplaced) return ` A replacement never removes a ${what.noun}.`;
  const row = await host.ledger.own("File", fileKey(path), urn);
  return row === undefined || row.before.existed === true
    ? " The ledger of the host does not know that this resource made it."
    : undefined;
}

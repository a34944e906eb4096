/** Whether a file goes with its resource, and its delete. State can be older than what is at the path by now, so the ledger has to agree. */
import type { ResourceContext } from "../engine/defineResource.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { samePath } from "../hcs/paths.js";

/** What a resource of one file stores about who made it, and what is to become of it. */
interface StoredFile {
  path: string;
  onDelete?: string | undefined;
  createdHere?: boolean | undefined;
}

/** What kind of file it is. */
interface FileKind {
  noun: "file" | "disk";
  /** Deletes it, or throws when somebody needs it. */
  remove: (path: string) => Promise<void>;
}

/** The delete of a resource of one file. Replacing a resource never removes its file. */
export async function deleteOwnFile(
  context: ResourceContext,
  stored: StoredFile,
  replacement: { path: string } | undefined,
  { noun, remove }: FileKind,
): Promise<void> {
  const { host, log, urn } = context;
  const { path } = stored;
  // The row stays, so that the successor knows that the file is ours.
  if (replacement !== undefined && typeof replacement.path === "string" && samePath(replacement.path, path)) return;
  // What is gone already, a run took that was cut before Pulumi knew.
  if ((await host.getFileInformation(path)) !== undefined) {
    const stays = await reasonToStay(context, stored, { noun, isReplaced: replacement !== undefined });
    if (stays === undefined) await remove(path);
    log("info", stays === undefined ? `Deleted from the host: ${path}.` : `Left on the host: ${path}.${stays}`);
  }
  await host.ledger.release("File", fileKey(path), urn);
}

/**
 * Why a file stays when its resource goes, as an end of the sentence "Left on the host: PATH."; empty where `onDelete` says
 * so, and `undefined` when the file may go: this resource made it, and the ledger says so too.
 */
async function reasonToStay(
  { host, urn }: ResourceContext,
  { path, onDelete, createdHere }: StoredFile,
  what: { noun: FileKind["noun"]; isReplaced: boolean },
): Promise<string | undefined> {
  if (onDelete !== "delete") return "";
  if (createdHere !== true) return " It was there before this resource.";
  if (what.isReplaced) return ` A replacement never removes a ${what.noun}.`;
  const row = await host.ledger.own("File", fileKey(path), urn);
  return row === undefined || row.before.existed === true
    ? " The ledger of the host does not know that this resource made it."
    : undefined;
}

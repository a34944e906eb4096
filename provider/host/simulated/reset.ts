/** `pulumi-hcs simulate reset`: makes a simulated host empty, all of it or nothing. */
import { HostError } from "../../hcs/errors.js";
import { messageOf } from "../databaseErrors.js";
import { locked, type Parts } from "./calls.js";

// All but the host's own row, and the names of files, which go with the files.
const tablesOfLife = [
  "attachments",
  "disk_children",
  "faults",
  "filters",
  "grants",
  "journal",
  "latencies",
  "ledger",
  "open_files",
  "systems",
];

/** Empties the host. Throws `HostError` when it cannot be; then all is as it was, unless the words say otherwise. */
export function reset(parts: Parts): void {
  const { database, filesFolder, filesWereThere, folder } = parts.store;
  if (filesWereThere) {
    throw new HostError(
      `${filesFolder} was there before this simulated host was made in ${folder}, so what is in it may be yours. ` +
        "Nothing was removed; empty the folder yourself if it may go.",
    );
  }
  // One transaction: when the files cannot be taken away, everything else stays as it was too.
  const removal = locked(parts, (notes) => {
    for (const table of tablesOfLife) database.run(`DELETE FROM ${table}`);
    parts.processor.restore();
    // Last: a kill between this and the commit is all that could leave systems without their files.
    const removal = parts.files.putAllAside();
    notes.undo = removal.undo;
    return removal;
  });
  try {
    removal.finish();
  } catch (error) {
    throw new HostError(
      `The simulated host in ${folder} is empty now, but its former files could not all be removed: ${messageOf(error)}.`,
      { cause: error, advice: `Remove the folder ${removal.folder} yourself.` },
    );
  }
}

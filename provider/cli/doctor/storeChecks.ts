/** What `pulumi-hcs doctor` says of a simulated host: its folder, its store, and what is on it. Pure. */
import type { StoreContents, StoreInspection } from "../../host/open.js";
import { counted } from "../terminal.js";
import { type Check, checkOf, fixed } from "./check.js";

const noStore = "There is no store yet; the first use of the host makes it.";
const notOpened = "The store cannot be opened.";
const damaged =
  'Nothing was changed. Put a copy of the store back; or move it away: then the host starts without systems and keeps its files, and the next "pulumi up" makes the systems again.';

/** The checks, the same ones in the same order whatever is there. */
export function storeChecks({ folder, place, store }: StoreInspection): Check[] {
  const folderCheck = checkOf("folder", place, (found) =>
    found === "there"
      ? fixed("folder", "ok", `${folder} can be written.`)
      : fixed("folder", "ok", `${folder} is not there yet and can be made.`),
  );
  if (store === undefined)
    return [folderCheck, ...["store", "integrity", "contents", "ledger"].map((name) => fixed(name, "skip", noStore))];
  const { file, format, damages, contents } = store;
  return [
    folderCheck,
    checkOf("store", format, (version) => fixed("store", "ok", `${file} has the format ${version}.`)),
    damages === undefined ? fixed("integrity", "skip", notOpened) : checkOf("integrity", damages, judgeDamages),
    contents === undefined ? fixed("contents", "skip", notOpened) : checkOf("contents", contents, tellContents),
    contents?.ok === true ? tellLedger(contents.value) : fixed("ledger", "skip", "The store cannot be read."),
  ];
}

function judgeDamages(damages: readonly string[]): Check {
  const [first, ...more] = damages;
  if (first === undefined) return fixed("integrity", "ok", "SQLite finds nothing wrong with the store.");
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  return fixed("integrity", "fail", `The store is damaged: ${first.replaceAll("\n", "; ")}${others}.`, damaged);
}

function tellContents({ systems, files, grants }: StoreContents): Check {
  const states = Object.entries(systems).map(([state, count]) => `${count} ${state}`);
  const count = Object.values(systems).reduce((sum, each) => sum + each, 0);
  const counts = `${counted(count, "compute system")}${count === 0 ? "" : ` (${states.join(", ")})`}`;
  return fixed("contents", "ok", `On the host: ${counts}, ${counted(files, "file")}, ${counted(grants, "grant")}.`);
}

/**
 * A row without a system is no fault: a stack may want its system stopped, and after a restart of the host all are gone
 * until the next run.
 */
function tellLedger({ ledgerRows, idsWithoutSystem }: StoreContents): Check {
  const [first, ...more] = idsWithoutSystem;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  const absent =
    first === undefined
      ? ""
      : ` Not on the host now: ${first}${others}; where its program wants it running, the next "pulumi up" brings it back.`;
  return fixed(
    "ledger",
    "ok",
    `Resources hold ${ledgerRows === 0 ? "nothing" : counted(ledgerRows, "thing")}.${absent}`,
  );
}

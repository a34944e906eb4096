/** What a start that HCS refused because of a file is about: the files and the resources of the program, by their names. */
import { systemsWithAccess } from "../../engine/defineResource.js";
import { filesOfDocument } from "../../hcs/documents.js";
import { HcsError } from "../../hcs/errors.js";
import { canonicalId } from "../../hcs/ids.js";
import { systemKey } from "../../hcs/ledgerKeys.js";
import { wantedGrants } from "./grants.js";
import type { Remembered } from "./remembered.js";

/** Does a start, and when HCS refuses it because of a file, adds what only the program and the ledger can tell. */
export async function explainingStart<Result>(remembered: Remembered, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HcsError)) throw error;
    const advice = error.is("E_ACCESSDENIED")
      ? adviceOnAccess(remembered)
      : error.is("ERROR_SHARING_VIOLATION")
        ? await adviceOnHolder(remembered)
        : undefined;
    throw advice === undefined ? error : error.withAdvice(advice);
  }
}

/** HCS says only "access denied" at start; this says of which files, since the program can name them. */
function adviceOnAccess({ args, context }: Remembered): string | undefined {
  if (args.access !== "none") return undefined;
  const files = wantedGrants({ ...args, access: "auto" });
  return (
    `With access "none" nothing is granted for you. The document names ${files.join(", ")}: ` +
    `declare a VmAccess for each (${context.urn} should depend on them), or set access to "auto"`
  );
}

/**
 * The resource whose system may have one of the files open. Without an alias, a resource that was renamed is made before
 * its old self is ended, and finds its files taken. HCS tells the disks of no system, so an access list has to do.
 */
async function adviceOnHolder({ args, context, id }: Remembered): Promise<string | undefined> {
  const { host, urn } = context;
  for (const { path } of filesOfDocument(args.document)) {
    const systems = await systemsWithAccess(host, path);
    for (const system of systems.filter((other) => canonicalId(other) !== canonicalId(id))) {
      const holder = (await host.ledger.holders("ComputeSystem", systemKey(system))).find((row) => row.urn !== urn);
      if (holder === undefined) continue;
      return (
        `The system "${system}" may open ${path}, and is held by ${holder.urn}. If that resource was renamed to this one, add ` +
        'its old name with the resource option "aliases"; otherwise give each system files of its own, or take that one out first'
      );
    }
  }
  return undefined;
}

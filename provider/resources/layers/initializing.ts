/**
 * Initialises a writable layer once. What is on its volume is somebody's data: a layer that is initialised already is
 * kept, and never initialised over.
 */
import type { PropertyFailure, ResourceContext } from "../../engine/defineResource.js";
import type { LedgerFacts } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { samePath } from "../../hcs/paths.js";
import { existingFolder } from "./folders.js";
import { checkParents, type Parent, parentKeys, sameParents } from "./parents.js";
import { isAnswer, releaseOnGoneVolumes } from "./rows.js";

/** How one kind of writable layer is initialised. */
export interface Initializing {
  type: "WritableLayer" | "LegacyWritableLayer";
  /** Root of the writable layer. */
  path: string;
  parentLayers: readonly Parent[];
  /** True when the host shows that the layer is initialised. */
  isInitialized: () => Promise<boolean>;
  initialize: () => Promise<void>;
  /** Tells the state that the call failed and may have left something. */
  leftUnfinished: () => void;
  /** Tells that a layer which was there before is kept. */
  tellKept?: () => void;
  /** What the row notes beside the layers below. */
  notes?: LedgerFacts;
}

/** Makes sure that the layer is initialised. True when this resource did it. */
export async function ensureInitialized(context: ResourceContext, work: Initializing): Promise<boolean> {
  const { host, urn, log } = context;
  const { type, path, parentLayers, notes = {} } = work;
  const key = fileKey(path);
  await existingFolder(host, path, "The writable layer", "Attach its disk first (resource LayerVhd), or correct path.");
  await checkParents(host, parentLayers);
  const initialized = await work.isInitialized();
  await releaseOnGoneVolumes(host, "WritableLayer", key, urn);
  const { row, resumed } = await host.ledger.claim({
    kind: "WritableLayer",
    key,
    urn,
    type,
    idOrPath: path,
    before: { initialized },
  });
  const note = (isDone: boolean): Promise<void> =>
    host.ledger.note("WritableLayer", key, urn, {
      initialized: isDone,
      parentKeys: parentKeys(parentLayers),
      ...notes,
    });
  if (initialized && row.notes.initialized === true) return true;
  if (initialized) {
    if (row.before.initialized === true && row.notes.initialized === undefined) {
      if (work.tellKept === undefined)
        log("info", `Kept the writable layer that was there, with what is on it: ${path}.`);
      else work.tellKept();
      await host.ledger.note("WritableLayer", key, urn, { parentKeys: parentKeys(parentLayers) });
      return false;
    }
    log(
      "warning",
      `The run before was cut while it initialised ${path}, and nobody can tell whether it was finished. It is kept as it is; if no container starts on it, format its disk anew.`,
    );
    await note(true);
    return true;
  }
  try {
    await note(false);
    await work.initialize();
  } catch (error) {
    // What it left is told to the state, for the next run; so is a wait that ended before the work.
    if (isAnswer(error) && !resumed && !(await work.isInitialized()))
      await host.ledger.release("WritableLayer", key, urn);
    else work.leftUnfinished();
    throw error;
  }
  await note(true);
  return true;
}

/** Why the parents of an initialised layer may not change: what is on it only means something over its own. */
export function refuseOtherParents(before: LayerOverParents, after: LayerOverParents): PropertyFailure[] {
  if (!samePath(before.path, after.path) || sameParents(before.parentLayers, after.parentLayers)) return [];
  const reason = `the writable layer ${after.path} was initialised over other layers and is never initialised over; give the new one another disk`;
  return [{ property: "parentLayers", reason }];
}

interface LayerOverParents {
  path: string;
  parentLayers: readonly Parent[];
}

/** Gives the layer up; no call takes an initialisation back. The row stays for a successor on the same path. */
export async function leaveInitialized(
  { host, urn, log }: ResourceContext,
  path: string,
  successorPath: string | undefined,
): Promise<void> {
  if (successorPath !== undefined && samePath(successorPath, path)) return;
  log("info", `Left on the host: what is on the writable layer ${path}. It goes with its disk.`);
  await host.ledger.release("WritableLayer", fileKey(path), urn);
}

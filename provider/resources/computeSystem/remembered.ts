/** What a run knows of the compute system that it is about: from the host, from the state and from the ledger. */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import type { ResourceContext } from "../../engine/defineResource.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import type { ManagedOutputs } from "./values.js";

/** A compute system that an update or create is about. */
export interface Remembered {
  context: ResourceContext;
  id: string;
  args: ComputeSystemArgs;
  /** The system as it is; `undefined` when there is none. Known to be ours. */
  live: Properties | undefined;
  row: LedgerRow;
  /** The state before; `undefined` in a create. */
  stored: (ComputeSystemArgs & Partial<ManagedOutputs>) | undefined;
  /** The document that a system of somebody else is taken to have, when it is taken over. */
  adopted?: ComputeSystem | undefined;
}

/** What a plan is made from: the system as it was applied, as it is wanted, and as it is. */
import type { ComputeSystem } from "../../schema/types.js";
import type { DocumentChange } from "./documentChanges.js";
import type { DesiredState } from "./powerPath.js";
import type { RuntimeChange, RuntimeSettings } from "./runtimePlan.js";

/** A compute system as it is declared, or as it was last applied. */
export interface PlannedSystem {
  readonly document: ComputeSystem;
  readonly desiredState: DesiredState;
  /** `none`: the files of the document are granted by others. */
  readonly access: "auto" | "none";
  /** Where its memory is saved; needed for `Saved`. */
  readonly savedStatePath?: string | undefined;
  /** Settings that have no place in a document, by resource path. */
  readonly runtimeSettings?: RuntimeSettings | undefined;
  /** `terminate`: powered off at once instead of asked. Default `graceful`. */
  readonly shutdown?: "graceful" | "terminate" | undefined;
}

/** What is on the host now. */
export interface LiveSystem {
  /** `Stopped` when nothing has the id, `Saved` when its memory is in the saved-state file. */
  readonly state: DesiredState;
  /** Files that the system's account may open already. Default: those of the applied document. */
  readonly granted?: readonly string[] | undefined;
}

/** All of it, with what differs. */
export interface Planning {
  applied: PlannedSystem | undefined;
  desired: PlannedSystem;
  live: LiveSystem;
  document: readonly DocumentChange[];
  runtime: readonly RuntimeChange[];
}

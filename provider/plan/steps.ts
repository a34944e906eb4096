/** The steps of a plan: one call each, as data. Pure. */
import type { ComputeSystem, ModifySettingRequest, PauseOptions, SaveOptions } from "../../schema/types.js";
import type { Disruption } from "./disruption.js";

/** What a step does; the update carries it out, everyone else reads `call`. */
export type Action =
  | { readonly kind: "grant" | "revoke"; readonly file: string }
  | { readonly kind: "modify"; readonly request: ModifySettingRequest }
  /** Creates; `restoresFrom` is the file with the memory to start from. */
  | { readonly kind: "create"; readonly document: ComputeSystem; readonly restoresFrom?: string | undefined }
  | { readonly kind: "start" | "resume" | "stop" | "terminate" }
  | { readonly kind: "pause"; readonly options?: PauseOptions }
  | { readonly kind: "save"; readonly options: SaveOptions }
  /** Deletes the saved memory, which is stale once a system started from it. */
  | { readonly kind: "forget"; readonly file: string };

/** One step. */
export interface PlanStep {
  /** Name of the function that it calls. */
  readonly call: string;
  readonly class: Disruption;
  /** JSON pointer of the place in the document that it is for; `""` for the system as a whole. */
  readonly path: string;
  /** In words, without values: they may be secret. */
  readonly reason: string;
  /** What is handed to the call, where it is no document. */
  readonly request?: unknown;
  readonly action: Action;
  /** The document that the host has once the step is done; absent when it stays what it was. */
  readonly document?: ComputeSystem;
}

/**
 * What a resource must say of itself, and what it may use. A resource file is one call of `defineResource`: it never
 * compares old with new inputs, never validates against the schema and knows nothing of Pulumi; the engine does.
 */

import type { LedgerRow } from "../hcs/ledger.js";
import type { ResourceContext } from "./context.js";
import type { Declaration } from "./declarations.js";
import type { PropertyFailure } from "./failures.js";

export type { ResourceContext } from "./context.js";
export { stackOfUrn } from "./context.js";
export { type Declaration, declaresPath } from "./declarations.js";
export type { PropertyFailure } from "./failures.js";
export { pathFailures } from "./failures.js";
export { type Progress, withProgress } from "./progress.js";
export { type RetryRule, retrying, type Telling } from "./retrying.js";
export { isOfMomentsAfter, noteRow } from "./rows.js";
export { sameWhen } from "./same.js";
export {
  ensureVmAccess,
  hasAccess,
  releaseVmAccess,
  releaseVmAccessOfSystem,
  systemsWithAccess,
  type VmAccessGrant,
} from "./vmAccess.js";

/** What a change to one argument means for the user: the classes of the plan. */
export type Disruption = "none" | "live" | "restart" | "replace" | "dataLoss";

/** One difference between old and new arguments, for a preview. */
export interface Change {
  /** Pulumi property path. */
  readonly path: string;
  readonly class: Disruption;
  /** In words, without values: they may be secret. */
  readonly reason: string;
}

/** The rule of one argument: its class and reason, and when two values mean the same (default: deep equality, keys in any order). */
export interface ChangeRule<Value> {
  readonly class: Disruption;
  /** What the change does, in words, for the preview; never with a value, which may be secret. */
  readonly reason: string;
  readonly same?: (before: Value | undefined, after: Value | undefined) => boolean;
  /** The value that an absent one equals. */
  readonly absent?: Value;
}

/** Every argument needs a rule: leaving one out does not compile. `host` is the engine's own. */
export type ChangeRules<Arguments> = {
  readonly [Key in keyof Required<Omit<Arguments, "host">>]: ChangeRule<Arguments[Key]>;
};

/** What the stored state holds: the arguments as last applied, the outputs, and marks of the engine. */
export type Stored<Arguments, Outputs> = Arguments & Partial<Outputs>;

/** Says what the host has by now, so that a failure later on is recorded and not lost. Call it after each step that changes it. */
export type Record<Arguments, Outputs> = (applied: Stored<Arguments, Outputs>) => void;

/** How `check` fills an argument in. */
export interface Defaulting<Arguments> {
  urn: string;
  /** Inputs of the last run, when there was one. */
  before: Partial<Arguments> | undefined;
  /** True when `before` has this argument from a default, not from the program. */
  wasDefault: (argument: keyof Arguments) => boolean;
}

/** One resource type. */
export interface ResourceDefinition<Arguments extends object, Outputs extends object> {
  /** Type name, equal to the schema's file name. */
  readonly type: string;
  readonly onChange: ChangeRules<Arguments>;
  /** Arguments that `check` fills in when the program gave none. Deterministic: no clock, no random. */
  defaults?(args: Partial<Arguments>, how: Defaulting<Arguments>): Partial<Arguments>;
  /** Values that allow something when the program creates the resource, and nothing when it is made again elsewhere. */
  readonly onlyInCreate?: Partial<Arguments>;
  /** What the schema cannot say of the arguments. Values may be `unknown`. */
  failures?(args: Arguments): PropertyFailure[];
  /** What is worth knowing before anything is done, and no error. */
  advice?(args: Arguments): string[];
  /**
   * What a change does to what is there, place by place, where that is more than the rule of an argument can say; said in
   * its stead. `before` is the stored state, with what the last read found.
   */
  explain?(before: Stored<Arguments, Outputs>, after: Arguments): Change[];
  /** Why a change of the program may not be made; asked in previews with everything known, before anything is touched. */
  refuses?(before: Arguments, after: Arguments): PropertyFailure[];
  /** Pulumi id of the resource. */
  identify(args: Arguments): string;
  /** What no other resource of a program may declare on the same host; none while a value that names it is not known. */
  declares?(args: Arguments): Declaration | undefined;
  /** Why the stored state is not what it declares: what a repair would do, in words. Empty when all is well. */
  drift(stored: Stored<Arguments, Outputs>, wanted: Arguments): string[];
  /** What a create means for what an interrupted one has left, by its ledger row, where that is more than to go on with it. */
  begun?(row: LedgerRow, args: Arguments): string | undefined;
  /** Makes it, or finishes what an interrupted create began. */
  create(context: ResourceContext, args: Arguments, record: Record<Arguments, Outputs>): Promise<Outputs>;
  /** What is there now; `undefined` when nothing is. Reads only. */
  read(context: ResourceContext, id: string, stored: Stored<Arguments, Outputs>): Promise<Partial<Outputs> | undefined>;
  /** What `drift` says of a thing that `read` did not find. */
  lost(stored: Stored<Arguments, Outputs>): string;
  /** Brings what is there to `args`; also repairs it when it is gone. */
  update(
    context: ResourceContext,
    stored: Stored<Arguments, Outputs>,
    args: Arguments,
    record: Record<Arguments, Outputs>,
  ): Promise<Outputs>;
  /**
   * Takes away what this resource made. What is not there is success. `replacement` holds the arguments of the
   * resource that follows at once under the same URN, when the delete is one half of a replacement.
   */
  delete(
    context: ResourceContext,
    stored: Stored<Arguments, Outputs>,
    replacement: Arguments | undefined,
  ): Promise<void>;
}

/** Checks a definition against its argument and output types; returns it unchanged. */
export function defineResource<Arguments extends object, Outputs extends object>(
  definition: ResourceDefinition<Arguments, Outputs>,
): ResourceDefinition<Arguments, Outputs> {
  return definition;
}

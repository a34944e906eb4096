/** The user's mistakes: which property, and why. */
import { parsePath } from "../hcs/paths.js";

/** One thing that is wrong with the arguments. */
export interface PropertyFailure {
  /**
   * Pulumi property path, `document.VirtualMachine.ComputeTopology.Memory.SizeInMB`. Pulumi prints the property's value
   * with it; empty for a value that nobody may see, which then is no property's failure.
   */
  property: string;
  /** One sentence, for people. */
  reason: string;
}

/** Why a path argument cannot be used; empty for a good path, an unknown value or none. */
export function pathFailures(property: string, value: unknown): PropertyFailure[] {
  if (typeof value !== "string") return [];
  const parsed = parsePath(value);
  return parsed.ok ? [] : [{ property, reason: parsed.reason }];
}

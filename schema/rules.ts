/**
 * The rules between fields that JSON Schema cannot say, one row each, with the source that states them.
 *
 * A value that a preview does not know yet satisfies a rule: it counts as present where something must be there, and
 * as absent where something must not.
 */
import type { Rule } from "./breach.js";
import { containerRules } from "./containerRules.js";
import { documentRules } from "./documentRules.js";
import { machineRules } from "./machineRules.js";

/** Every rule. */
export const rules: readonly Rule[] = [...documentRules, ...machineRules, ...containerRules];

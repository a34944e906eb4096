/** What of new arguments is certain while a preview does not know all of them yet. */
import { isUnknown } from "../../schema/unknown.js";
import type { Values } from "./stored.js";

/** The new arguments with the old value at each place that is not known yet; one without an old value is left out. */
export function asBeforeWhereUnknown(before: Values, after: Values): Values {
  return settled(before, after) as Values;
}

/** The same for whole arguments alone: what is not known yet inside of one stays so. */
export function argumentsAsBefore(before: Values, after: Values): Values {
  const known = Object.entries(after).map(([name, value]) => [name, isUnknown(value) ? before[name] : value] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function settled(before: unknown, after: unknown): unknown {
  if (isUnknown(after)) return before;
  if (Array.isArray(after)) {
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return after.map((item, index) => settled(old[index], item)).filter((item) => item !== undefined);
  }
  if (!isObject(after)) return after;
  const old = isObject(before) ? before : {};
  const members = Object.entries(after).map(([name, value]) => [name, settled(old[name], value)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

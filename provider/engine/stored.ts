/** The engine's own marks in stored state, and how they are taken off before a handler sees it. */

/** Values as Pulumi carries them: JSON, with `unknown` marks in previews. */
export type Values = Record<string, unknown>;

/** Key of the mark that says why the stored state is not what the program declared. Absent when all is well. */
export const repairKey = "__repair";

/**
 * `lost`: the last read did not find it. `elsewhere`: another host answers than the one that it was made on.
 * `unfinished`: the last create or update stopped half way.
 */
export type Repair = (typeof repairs)[number];

const repairs = ["lost", "elsewhere", "unfinished"] as const;

/** The mark of a stored state. */
export function repairOf(stored: Values): Repair | undefined {
  return repairs.find((mark) => mark === stored[repairKey]);
}

/** The state with the mark, or without one. */
export function withRepair(stored: Values, repair: Repair | undefined): Values {
  if (repairOf(stored) === repair) return stored;
  const { [repairKey]: _old, ...rest } = stored;
  return repair === undefined ? rest : { ...rest, [repairKey]: repair };
}

/** True when the state comes from a create, false when a `.get()` knows only an id. */
export function isManaged(stored: Values): boolean {
  return typeof stored.hostId === "string";
}

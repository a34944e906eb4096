/** The engine's own marks in stored state, and how they are taken off before a handler sees it. */

/** Values as Pulumi carries them: JSON, with `unknown` marks in previews. */
export type Values = Record<string, unknown>;

/** Key of the mark that says why the stored state is not what the program declared. Absent when all is well. */
export const repairKey = "__repair";

/** `lost`: the last read did not find it. `unfinished`: the last create or update stopped half way. */
export type Repair = "lost" | "unfinished";

/** The mark of a stored state. */
export function repairOf(stored: Values): Repair | undefined {
  const mark = stored[repairKey];
  return mark === "lost" || mark === "unfinished" ? mark : undefined;
}

/** The state with the mark, or without one. */
export function withRepair(stored: Values, repair: Repair | undefined): Values {
  const { [repairKey]: _old, ...rest } = stored;
  return repair === undefined ? rest : { ...rest, [repairKey]: repair };
}

/** True when the state comes from a create, false when a `.get()` knows only an id. */
export function isManaged(stored: Values): boolean {
  return typeof stored.hostId === "string";
}

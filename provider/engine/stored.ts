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

/** What to do when the way in the state does not lead to the machine any more. */
export function wayOut(way: unknown): string {
  return (
    `The state knows that machine as "${String(way)}". If another text leads to it by now, declare that one as host (or in hcs:host) and run ` +
    '"pulumi up --refresh=false" once: nothing is done on the machine, and refresh and destroy use the new text from then on.'
  );
}

/** How many sequences the chaos runs, and from which seed: HCS_CHAOS_RUNS (default 2,000) and HCS_CHAOS_SEED. */

/** Of all sequences, those about each part. Storage takes longer, so it gets fewer. */
const shares = { systems: 0.65, storage: 0.35 } as const;

/** All sequences of all parts. */
export const allRuns = Number(process.env.HCS_CHAOS_RUNS ?? 2_000);

/** The seed; each part prints it. */
export const seed = Number(process.env.HCS_CHAOS_SEED ?? Math.floor(Math.random() * 0x7fffffff));

/** Longest time for a sequence, on a machine that does other things too. */
export const msPerSequence = 300;

/** Sequences of one part. */
export function runsOf(part: keyof typeof shares): number {
  return Math.round(allRuns * shares[part]);
}

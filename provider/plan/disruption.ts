/** How far a change reaches: five classes, from what nobody notices to what cannot be taken back. */

/** The classes, the mildest first. */
export const disruptions = ["none", "live", "restart", "replace", "dataLoss"] as const;

/**
 * What a change does to what is there.
 * `none`: only our own bookkeeping. `live`: a running system goes on running. `restart`: it is stopped, created again
 * with the same id and started. `replace`: another object. `dataLoss`: a file with the user's data goes.
 */
export type Disruption = (typeof disruptions)[number];

/** The strongest of some classes; `none` when there are none. */
export function strongest(classes: readonly Disruption[]): Disruption {
  return disruptions[Math.max(0, ...classes.map((each) => disruptions.indexOf(each)))] ?? "none";
}

/** True when `found` reaches further than `allowed`. */
export function exceeds(found: Disruption, allowed: Disruption): boolean {
  return disruptions.indexOf(found) > disruptions.indexOf(allowed);
}

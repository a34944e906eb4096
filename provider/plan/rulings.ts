/**
 * What a difference means in the state that a system is in: where nothing runs it waits for the next start, and where
 * HCS takes no change only a new create makes it. Pure.
 */
import type { Disruption } from "./disruption.js";
import type { DesiredState } from "./powerPath.js";

/** The class that the state gives to a difference, and why. */
export interface Ruling {
  readonly class: "none" | "restart";
  readonly reason: string;
}

const notThere: Ruling = {
  class: "none",
  reason: "nothing of the system is on the host, so it waits for the next start",
};
const stops: Ruling = { class: "none", reason: "the system leaves the host, so it waits for the next start" };
const createdWith: Ruling = {
  class: "none",
  reason: "nothing of the system is on the host, so it is created with this",
};
const template: Ruling = {
  class: "restart",
  reason: "a template takes no change and never runs again, so the system is created again",
};
const unstarted: Ruling = {
  class: "restart",
  reason: "a system that has not started takes no change, so it is created again",
};
const unstarts: Ruling = {
  class: "restart",
  reason: "a system that has started is created again to be Created, and gets this with it",
};
const afterStart: Ruling = {
  class: "none",
  reason: "settings without a place in the document are made after a start, so it waits for the next one",
};

/** What becomes of a difference of the document on the way from one state to another; absent: what the tables say. */
export function rulingOfDocument(from: DesiredState, to: DesiredState): Ruling | undefined {
  if (to === "Stopped") return from === "Stopped" || from === "Saved" ? notThere : stops;
  if (from === "Stopped") return createdWith;
  if (from === "Created") return unstarted;
  if (from === "SavedAsTemplate") return template;
  return to === "Created" && from !== "Saved" ? unstarts : undefined;
}

/** The same of a difference of the runtime settings. */
export function rulingOfSetting(from: DesiredState, to: DesiredState): Ruling | undefined {
  if (to === "Stopped") return from === "Stopped" || from === "Saved" ? notThere : stops;
  if (to === "Created" || from === "Created" || from === "Stopped" || from === "Saved") return afterStart;
  return from === "SavedAsTemplate" ? template : undefined;
}

interface Classed {
  readonly class: Disruption;
  readonly reason: string;
}

/** The differences as the state has them; what waits anyhow, or needs a new create anyhow, keeps its own reason. */
export function ruled<Change extends Classed>(
  changes: readonly Change[],
  ruling: Ruling | undefined,
): readonly Change[] {
  if (ruling === undefined) return changes;
  return changes.map((change) => {
    const isOwn = change.class === "none" || (ruling.class === "restart" && change.class !== "live");
    return isOwn ? change : { ...change, ...ruling };
  });
}

/** Which moves a plan makes: the way between two states, with the live changes where the system runs, or a new create. Pure. */
import type { Disruption } from "./disruption.js";
import { type DesiredState, leaving, type PowerMove, powerPaths } from "./powerPath.js";

/** What decides the moves. */
export interface Situation {
  readonly from: DesiredState;
  readonly to: DesiredState;
  /** Classes of what differs in this state, in the document and in the runtime settings. */
  readonly classes: readonly Disruption[];
  /** True when a graphics card is assigned, which must be taken away before the memory is saved. */
  readonly hasGpu: boolean;
}

/** The moves; or in words why it cannot be done. */
export function movesFor({ from, to, classes, hasGpu }: Situation): { moves: PowerMove[] } | { refused: string } {
  const path = powerPaths[from][to];
  if ("refused" in path) return { refused: path.refused };
  const differs = classes.some((each) => each !== "none");
  if (from === "Saved" && differs && to !== "Stopped") {
    return {
      refused:
        "the saved memory fits only the document that it was saved with; bring the system to Running first and change it then, or to Stopped to give the saved memory up",
    };
  }
  if (to === "Stopped") return { moves: [...path] };
  if (isOnHost(from) && classes.some((each) => each === "restart" || each === "replace")) {
    const fresh = powerPaths.Stopped[to];
    return { moves: [...leaving[from], ...("refused" in fresh ? [] : fresh)] };
  }
  const modifies = isOnHost(from) && differs && to !== "Created";
  if (from === "Running" && modifies) return { moves: ["modify", ...path] };
  // A paused system takes no change, and one with a graphics card cannot be saved as it is.
  if (from === "Paused" && (modifies || (hasGpu && (to === "Saved" || to === "SavedAsTemplate")))) {
    const onwards = powerPaths.Running[to];
    const change: PowerMove[] = modifies ? ["modify"] : [];
    return { moves: ["resume", ...change, ...("refused" in onwards ? [] : onwards)] };
  }
  return { moves: [...path] };
}

const isGone = (state: DesiredState): boolean => state === "Stopped" || state === "Saved";
const isOnHost = (state: DesiredState): boolean => !isGone(state);

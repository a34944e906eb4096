/**
 * The states of a compute system: what each call makes of each state, or the error then. The simulated host obeys this
 * table, and so may a driver that has to say what a call would do. Source: lifecycle facts 1 and 2.
 */
import type { State } from "../../schema/types.js";

/** A state in which a system is on its host. */
export type LiveState = Extract<State, "Created" | "Running" | "Paused" | "SavedAsTemplate">;

/** `Stopped` is no resting state: the system leaves the host, and only handles opened before still answer. */
export type SystemState = LiveState | "Stopped";

/** What moves a system: a call of HCS, or the end of the system without one (guest, worker process). */
export type Trigger =
  | "HcsStartComputeSystem"
  | "HcsPauseComputeSystem"
  | "HcsResumeComputeSystem"
  | "HcsSaveComputeSystem ToFile"
  | "HcsSaveComputeSystem AsTemplate"
  | "HcsShutDownComputeSystem"
  | "HcsTerminateComputeSystem"
  | "HcsModifyComputeSystem"
  | "HcsGetComputeSystemProperties"
  | "exit";

/** Name of the HRESULT of a call that the state does not allow. */
export type StateError = "HCS_E_INVALID_STATE" | "HCS_E_SYSTEM_ALREADY_STOPPED";

const invalid = "HCS_E_INVALID_STATE";
const ended = "HCS_E_SYSTEM_ALREADY_STOPPED";

/** The table: per trigger and state, the next state or the error. A missing cell does not compile. */
// biome-ignore format: a table is read in columns
export const stateTable: Record<Trigger, Record<SystemState, SystemState | StateError>> = {
  HcsStartComputeSystem:              { Created: "Running", Running: invalid,   Paused: invalid,           SavedAsTemplate: invalid,           Stopped: ended },
  HcsPauseComputeSystem:              { Created: invalid,   Running: "Paused",  Paused: invalid,           SavedAsTemplate: invalid,           Stopped: ended },
  HcsResumeComputeSystem:             { Created: invalid,   Running: invalid,   Paused: "Running",         SavedAsTemplate: invalid,           Stopped: ended },
  // The system goes on existing after a save to a file, until it is terminated; HCS does not say in which state.
  "HcsSaveComputeSystem ToFile":      { Created: invalid,   Running: invalid,   Paused: "Paused",          SavedAsTemplate: invalid,           Stopped: ended },
  "HcsSaveComputeSystem AsTemplate":  { Created: invalid,   Running: invalid,   Paused: "SavedAsTemplate", SavedAsTemplate: invalid,           Stopped: ended },
  HcsShutDownComputeSystem:           { Created: invalid,   Running: "Stopped", Paused: invalid,           SavedAsTemplate: invalid,           Stopped: ended },
  HcsTerminateComputeSystem:          { Created: "Stopped", Running: "Stopped", Paused: "Stopped",         SavedAsTemplate: "Stopped",         Stopped: ended },
  HcsModifyComputeSystem:             { Created: invalid,   Running: "Running", Paused: invalid,           SavedAsTemplate: invalid,           Stopped: ended },
  HcsGetComputeSystemProperties:      { Created: "Created", Running: "Running", Paused: "Paused",          SavedAsTemplate: "SavedAsTemplate", Stopped: ended },
  exit:                               { Created: "Stopped", Running: "Stopped", Paused: "Stopped",         SavedAsTemplate: "Stopped",         Stopped: "Stopped" },
};

/** What a trigger makes of a state. */
export function nextState(
  state: SystemState,
  trigger: Trigger,
): { ok: true; state: SystemState } | { ok: false; error: StateError } {
  const cell = stateTable[trigger][state];
  return cell === invalid || cell === ended ? { ok: false, error: cell } : { ok: true, state: cell };
}

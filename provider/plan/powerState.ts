/** The next step that brings a compute system from where it is to where it should be. Pure; a table, not branches. */

/** Where a system can be; `Absent` is no state of HCS, it means that no system has the id. */
export type LiveState = "Absent" | "Created" | "Running" | "Paused" | "SavedAsTemplate" | "Unknown" | "Stopped";

/** Where a program can want it. */
export type DesiredState = "Running" | "SavedAsTemplate";

/** One step; `done` when it is there. `stop` is followed by a launch. */
export type PowerStep = "launch" | "start" | "resume" | "pauseForTemplate" | "saveAsTemplate" | "stop" | "done";

const steps: Record<DesiredState, Record<LiveState, PowerStep>> = {
  Running: {
    Absent: "launch",
    Created: "start",
    Running: "done",
    Paused: "resume",
    // A template cannot run again.
    SavedAsTemplate: "stop",
    Stopped: "stop",
    Unknown: "stop",
  },
  SavedAsTemplate: {
    Absent: "launch",
    Created: "start",
    Running: "pauseForTemplate",
    Paused: "saveAsTemplate",
    SavedAsTemplate: "done",
    Stopped: "stop",
    Unknown: "stop",
  },
};

/** The next step towards `desired`. */
export function nextPowerStep(live: LiveState, desired: DesiredState): PowerStep {
  return steps[desired][live];
}

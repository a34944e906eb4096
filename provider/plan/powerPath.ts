/**
 * The calls that bring a compute system from one state to another: a table of 36 pairs, not branches. Pure.
 * Source: lifecycle of compute systems, `provider/hcs/states.ts`.
 */

/** Where a program can want a system. */
export const desiredStates = ["Running", "Paused", "Saved", "SavedAsTemplate", "Created", "Stopped"] as const;

/** `Saved`: not on the host, its memory in a file. `Stopped`: not on the host on purpose; the definition is kept. */
export type DesiredState = (typeof desiredStates)[number];

/**
 * One move. `stop` asks the guest or powers off; `restore` creates from the saved memory; `forget` deletes that file;
 * `modify` makes the live changes, which only a running system takes.
 */
export type PowerMove =
  | "modify"
  | "create"
  | "restore"
  | "start"
  | "forget"
  | "pause"
  | "resume"
  | "pauseForSave"
  | "save"
  | "pauseForTemplate"
  | "saveAsTemplate"
  | "stop"
  | "terminate";

/** The moves, or why there are none. */
export type PowerPath = readonly PowerMove[] | { readonly refused: string };

const toSaved: readonly PowerMove[] = ["pauseForSave", "save", "terminate"];
const toTemplate: readonly PowerMove[] = ["pauseForTemplate", "saveAsTemplate"];
const restored: readonly PowerMove[] = ["restore", "start", "forget"];

const fromNothing: Record<DesiredState, readonly PowerMove[]> = {
  Running: ["create", "start"],
  Paused: ["create", "start", "pause"],
  Saved: ["create", "start", ...toSaved],
  SavedAsTemplate: ["create", "start", ...toTemplate],
  Created: ["create"],
  Stopped: [],
};

/** From each state that a system can be found in, to each that can be wanted. */
export const powerPaths: Record<DesiredState, Record<DesiredState, PowerPath>> = {
  Stopped: fromNothing,
  Created: {
    Running: ["start"],
    Paused: ["start", "pause"],
    Saved: ["start", ...toSaved],
    SavedAsTemplate: ["start", ...toTemplate],
    Created: [],
    Stopped: ["terminate"],
  },
  Running: {
    Running: [],
    Paused: ["pause"],
    Saved: toSaved,
    SavedAsTemplate: toTemplate,
    // What has been started cannot be made unstarted.
    Created: ["stop", "create"],
    Stopped: ["stop"],
  },
  Paused: {
    Running: ["resume"],
    Paused: [],
    Saved: ["save", "terminate"],
    SavedAsTemplate: ["saveAsTemplate"],
    Created: ["terminate", "create"],
    Stopped: ["terminate"],
  },
  SavedAsTemplate: {
    // A template cannot run again.
    Running: ["terminate", ...fromNothing.Running],
    Paused: ["terminate", ...fromNothing.Paused],
    Saved: ["terminate", ...fromNothing.Saved],
    SavedAsTemplate: [],
    Created: ["terminate", ...fromNothing.Created],
    Stopped: ["terminate"],
  },
  Saved: {
    Running: restored,
    Paused: [...restored, "pause"],
    Saved: [],
    SavedAsTemplate: [...restored, ...toTemplate],
    Created: {
      refused:
        "a system that is created and not started has no memory yet, so its saved memory would be lost; go to Running first, or to Stopped to give the saved memory up",
    },
    // The file stays; nobody reads it any more.
    Stopped: [],
  },
};

/** How a system leaves the host before it is created again. */
export const leaving: Record<DesiredState, readonly PowerMove[]> = {
  Stopped: [],
  Saved: [],
  Created: ["terminate"],
  Running: ["stop"],
  Paused: ["terminate"],
  SavedAsTemplate: ["terminate"],
};

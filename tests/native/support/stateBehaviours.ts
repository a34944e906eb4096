/** Every call in every state: the probe, in C, answers as the table of states of the product says. */
import assert from "node:assert/strict";
import { nextState, type SystemState, stateTable, type Trigger } from "../../../provider/hcs/states.js";
import type { RawHandle } from "../../../provider/host/native/types.js";
import type { Behaviour } from "./behaviour.js";
import { type Context, withSystem } from "./context.js";
import { type Outcome, tracked } from "./functionCase.js";

type Core = Context["libraries"]["computecore"];
type Start = (core: Core, system: RawHandle<"HCS_SYSTEM">, operation: RawHandle<"HCS_OPERATION">) => number;

const memory = JSON.stringify({ ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB", Settings: 1024 });

// Every call of the table; what ends a system without a call has none.
const starts: Record<Exclude<Trigger, "exit">, (context: Context) => Start> = {
  HcsStartComputeSystem: () => (core, system, operation) => core.HcsStartComputeSystem(system, operation, null),
  HcsPauseComputeSystem: () => (core, system, operation) => core.HcsPauseComputeSystem(system, operation, null),
  HcsResumeComputeSystem: () => (core, system, operation) => core.HcsResumeComputeSystem(system, operation, null),
  "HcsSaveComputeSystem ToFile": (context) => (core, system, operation) =>
    core.HcsSaveComputeSystem(
      ...([system, operation] as const),
      JSON.stringify({ SaveType: "ToFile", SaveStateFilePath: context.freePath(`${context.freshId()}.vmrs`) }),
    ),
  "HcsSaveComputeSystem AsTemplate": () => (core, system, operation) =>
    core.HcsSaveComputeSystem(system, operation, JSON.stringify({ SaveType: "AsTemplate" })),
  HcsShutDownComputeSystem: () => (core, system, operation) => core.HcsShutDownComputeSystem(system, operation, null),
  HcsTerminateComputeSystem: () => (core, system, operation) => core.HcsTerminateComputeSystem(system, operation, null),
  HcsModifyComputeSystem: () => (core, system, operation) =>
    core.HcsModifyComputeSystem(system, operation, memory, null),
  HcsGetComputeSystemProperties: () => (core, system, operation) =>
    core.HcsGetComputeSystemProperties(system, operation, null),
};

/** Calls that bring a Created system into a state. */
const ways: Record<SystemState, readonly Exclude<Trigger, "exit">[]> = {
  Created: [],
  Running: ["HcsStartComputeSystem"],
  Paused: ["HcsStartComputeSystem", "HcsPauseComputeSystem"],
  SavedAsTemplate: ["HcsStartComputeSystem", "HcsPauseComputeSystem", "HcsSaveComputeSystem AsTemplate"],
  Stopped: ["HcsTerminateComputeSystem"],
};

/** One for each cell of the table. */
export const stateBehaviours: readonly Behaviour[] = (Object.keys(starts) as (keyof typeof starts)[]).flatMap(
  (trigger) =>
    (Object.keys(stateTable[trigger]) as SystemState[]).map((state) => ({
      title: `the probe answers ${trigger} of a ${state} system as the table of states says`,
      run: (context: Context) =>
        withSystem(context, "Created", async (system) => {
          const make = (step: keyof typeof starts): Promise<Outcome> =>
            tracked(context, step, (operation) =>
              starts[step](context)(context.libraries.computecore, system, operation),
            );
          for (const step of ways[state]) assert.equal((await make(step)).hresult, 0);
          const outcome = await make(trigger);
          const next = nextState(state, trigger);
          assert.equal(outcome.error?.hresultName ?? "S_OK", next.ok ? "S_OK" : next.error);
          const after = await make("HcsGetComputeSystemProperties");
          const expected = next.ok ? next.state : state;
          const found = after.error?.hresultName ?? JSON.parse(after.document ?? "").State;
          assert.equal(found, expected === "Stopped" ? "HCS_E_SYSTEM_ALREADY_STOPPED" : expected);
        }),
    })),
);

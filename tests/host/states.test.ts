/** The state table of a compute system, against the facts it was made from. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextState, type SystemState, stateTable, type Trigger } from "../../provider/hcs/states.js";

const triggers = Object.keys(stateTable) as Trigger[];
const states = ["Created", "Running", "Paused", "SavedAsTemplate", "Stopped"] as const;

describe("states of a compute system", () => {
  test.each([
    ["Created", "HcsStartComputeSystem", "Running"],
    ["Running", "HcsPauseComputeSystem", "Paused"],
    ["Paused", "HcsResumeComputeSystem", "Running"],
    ["Paused", "HcsSaveComputeSystem ToFile", "Paused"],
    ["Paused", "HcsSaveComputeSystem AsTemplate", "SavedAsTemplate"],
    ["Running", "HcsShutDownComputeSystem", "Stopped"],
    ["Created", "HcsTerminateComputeSystem", "Stopped"],
    ["SavedAsTemplate", "HcsTerminateComputeSystem", "Stopped"],
    ["Running", "exit", "Stopped"],
  ] as const)("%s becomes by %s %s", (from, trigger, to) => {
    expect(nextState(from, trigger)).toEqual({ ok: true, state: to });
  });

  test.each([
    ["Running", "HcsSaveComputeSystem ToFile", "HCS_E_INVALID_STATE"],
    ["SavedAsTemplate", "HcsStartComputeSystem", "HCS_E_INVALID_STATE"],
    ["SavedAsTemplate", "HcsResumeComputeSystem", "HCS_E_INVALID_STATE"],
    ["Created", "HcsModifyComputeSystem", "HCS_E_INVALID_STATE"],
    ["Stopped", "HcsTerminateComputeSystem", "HCS_E_SYSTEM_ALREADY_STOPPED"],
    ["Stopped", "HcsShutDownComputeSystem", "HCS_E_SYSTEM_ALREADY_STOPPED"],
    ["Stopped", "HcsModifyComputeSystem", "HCS_E_SYSTEM_ALREADY_STOPPED"],
  ] as const)("%s refuses %s with %s", (from, trigger, error) => {
    expect(nextState(from, trigger)).toEqual({ ok: false, error });
  });

  test("whatever is called in whatever order, nothing comes back from Stopped and every live system can be ended", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...triggers), { maxLength: 30 }), (calls) => {
        let state: SystemState = "Created";
        for (const trigger of calls) {
          const next = nextState(state, trigger);
          if (state === "Stopped") expect(next.ok ? next.state : next.error).toMatch(/Stopped|ALREADY_STOPPED/);
          else expect(nextState(state, "HcsTerminateComputeSystem")).toEqual({ ok: true, state: "Stopped" });
          if (next.ok) state = next.state;
        }
        expect(states).toContain(state);
      }),
    );
  });

  test("looking at a live system changes nothing", () => {
    for (const state of states.slice(0, -1)) {
      expect(nextState(state, "HcsGetComputeSystemProperties")).toEqual({ ok: true, state });
    }
  });
});

/** What the state that a system is in makes of a change: its class, its reason and what is done. */
import { describe, expect, test } from "vitest";
import { type Plan, type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import { type DesiredState, desiredStates } from "../../provider/plan/powerPath.js";
import type { ComputeSystem } from "../../schema/types.js";

type Topology = NonNullable<NonNullable<ComputeSystem["VirtualMachine"]>["ComputeTopology"]>;

const machine = (topology: Topology = {}, more: object = {}): ComputeSystem => ({
  SchemaVersion: { Major: 2, Minor: 5 },
  VirtualMachine: {
    ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 1 }, ...topology },
    Devices: { Scsi: { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: "C:\\a.vhdx" } } } } },
    ...more,
  },
});
const moreMemory = machine({ Memory: { SizeInMB: 1024 } });
const moreProcessors = machine({ Processor: { Count: 2 } });

const system = (document: ComputeSystem, desiredState: DesiredState, more: Partial<PlannedSystem> = {}) => ({
  document,
  desiredState,
  access: "auto" as const,
  savedStatePath: "C:\\s.vmrs",
  ...more,
});
const plan = (after: ComputeSystem, from: DesiredState, to: DesiredState = from): Plan =>
  planUpdate(system(machine(), from), system(after, to), { state: from });
const calls = ({ steps }: Plan) => steps.map(({ call }) => call);
const classes = ({ changes }: Plan) => changes.map((change) => change.class);

const gpu = "VirtualMachine/ComputeTopology/Gpu";
const settings = { runtimeSettings: { [gpu]: { AssignmentMode: "Mirror" } } };
const withSetting = (from: DesiredState, to: DesiredState = from): Plan =>
  planUpdate(system(machine(), from), system(machine(), to, settings), { state: from });

describe("a change of the memory size", () => {
  test("of a template is a restart, and says that a template takes no change", () => {
    const planned = plan(moreMemory, "SavedAsTemplate");
    expect(planned.class).toBe("restart");
    expect(planned.changes).toMatchObject([
      { class: "restart", reason: expect.stringMatching(/template takes no change/) as string },
    ]);
    expect(calls(planned)).toEqual([
      "HcsTerminateComputeSystem",
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsPauseComputeSystem",
      "HcsSaveComputeSystem",
    ]);
    expect(planned.steps[0]).toMatchObject({
      path: "/VirtualMachine/ComputeTopology/Memory/SizeInMB",
      reason: expect.stringMatching(/template takes no change/) as string,
    });
  });

  test("of a system that has not started is a restart, and says so", () => {
    for (const to of ["Created", "Running", "Paused"] as const) {
      const planned = plan(moreMemory, "Created", to);
      expect(planned.changes).toMatchObject([
        { class: "restart", reason: expect.stringMatching(/not started/) as string },
      ]);
      expect(calls(planned).slice(0, 2)).toEqual(["HcsTerminateComputeSystem", "HcsCreateComputeSystem"]);
    }
  });

  test("is made by the new create where a running or paused system is to be Created", () => {
    for (const from of ["Running", "Paused"] as const) {
      const planned = plan(moreMemory, from, "Created");
      expect(planned.changes).toMatchObject([
        { class: "restart", reason: expect.stringMatching(/to be Created/) as string },
      ]);
      expect(calls(planned)).toEqual(["HcsTerminateComputeSystem", "HcsCreateComputeSystem"]);
    }
  });
});

describe("a change of the processors", () => {
  test("of a stopped system waits for the next start, and nothing is called", () => {
    const planned = plan(moreProcessors, "Stopped");
    expect(planned).toMatchObject({
      class: "none",
      steps: [],
      changes: [{ class: "none", reason: expect.stringMatching(/waits for the next start/) as string }],
    });
  });

  test("of a stopped system that is to run is a start, not a restart", () => {
    const planned = plan(moreProcessors, "Stopped", "Running");
    expect(planned.class).toBe("live");
    expect(classes(planned)).toEqual(["none"]);
    expect(calls(planned)).toEqual(["HcsCreateComputeSystem", "HcsStartComputeSystem"]);
  });

  test("waits where the system is brought to Stopped, from wherever", () => {
    for (const from of desiredStates) {
      const planned = plan(moreProcessors, from, "Stopped");
      expect(classes(planned), from).toEqual(["none"]);
      expect(planned.changes[0]?.reason, from).toMatch(/waits for the next start/);
    }
  });
});

describe("what a machine starts from", () => {
  const restoring = machine({}, { RestoreState: { TemplateSystemId: "t" } });

  test.each(["Running", "Paused", "SavedAsTemplate"] as const)("waits for the next start on a %s machine", (state) => {
    expect(plan(restoring, state)).toMatchObject({ class: "none", steps: [], changes: [{ class: "none" }] });
  });

  test("needs a new create on a machine that has not started", () => {
    expect(plan(restoring, "Created").class).toBe("restart");
  });
});

describe("a runtime setting", () => {
  test.each(["Created", "Stopped", "Saved"] as const)("of a %s system waits for the start", (state) => {
    const planned = withSetting(state);
    expect(planned.refusal).toBeUndefined();
    expect(planned).toMatchObject({ class: "none", steps: [], changes: [{ path: gpu, class: "none" }] });
  });

  test.each(["Created", "Stopped", "Saved"] as const)(
    "of a %s system that is to run is made after its start",
    (state) => {
      const planned = withSetting(state, "Running");
      expect(planned).toMatchObject({ class: "live", changes: [{ class: "none" }] });
      const names = calls(planned);
      expect(names).not.toContain("HcsTerminateComputeSystem");
      expect(names.indexOf("HcsModifyComputeSystem")).toBe(names.indexOf("HcsStartComputeSystem") + 1);
    },
  );

  test("taken away from a saved system is not made again after its start", () => {
    const planned = planUpdate(system(machine(), "Saved", settings), system(machine(), "Running"), { state: "Saved" });
    expect(planned.refusal).toBeUndefined();
    expect(calls(planned)).not.toContain("HcsModifyComputeSystem");
  });

  test("of a template is a restart", () => {
    expect(withSetting("SavedAsTemplate")).toMatchObject({ class: "restart", changes: [{ class: "restart" }] });
  });

  test("that nobody is known to have made live is a restart, says so, and is made after the start", () => {
    const flush = { runtimeSettings: { "Container/RegistryFlushState": { Enabled: true } } };
    const document: ComputeSystem = { SchemaVersion: { Major: 2, Minor: 5 }, Container: {} };
    const planned = planUpdate(system(document, "Running"), system(document, "Running", flush), { state: "Running" });
    expect(planned.changes).toMatchObject([
      { class: "restart", reason: expect.stringMatching(/neither the documentation nor a caller/) as string },
    ]);
    expect(calls(planned).slice(-3)).toEqual([
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsModifyComputeSystem",
    ]);
  });

  test("says what it does, and what taking it back does", () => {
    expect(withSetting("Running").changes[0]?.reason).toMatch(/graphics cards/);
    const back = planUpdate(system(machine(), "Running", settings), system(machine(), "Running"), { state: "Running" });
    expect(back.changes[0]?.reason).toMatch(/taken back.*graphics cards/);
  });
});

describe("the access to files", () => {
  const none = { access: "none" as const };
  const changed = (state: DesiredState, before: Partial<PlannedSystem>, after: Partial<PlannedSystem>): Plan =>
    planUpdate(system(machine(), state, before), system(machine(), state, after), { state });

  test.each(["Running", "Paused", "Created", "SavedAsTemplate"] as const)(
    "is granted to a %s system by a step of the plan",
    (state) => {
      const planned = changed(state, none, {});
      expect(planned.class).toBe("live");
      expect(planned.steps).toMatchObject([
        {
          call: "HcsGrantVmAccess",
          path: "/VirtualMachine/Devices/Scsi/0/Attachments/0/Path",
          action: { file: "C:\\a.vhdx" },
        },
      ]);
    },
  );

  test("is granted to a stopped system when it starts, not before", () => {
    expect(changed("Stopped", none, {}).steps).toEqual([]);
    expect(changed("Saved", none, {}).steps).toEqual([]);
    const stopped = planUpdate(system(machine(), "Running", none), system(machine(), "Stopped"), { state: "Running" });
    expect(calls(stopped)).toEqual(["HcsTerminateComputeSystem"]);
  });

  test("is taken back by a step of the plan when others grant it", () => {
    expect(changed("Running", {}, none).steps).toMatchObject([
      { call: "HcsRevokeVmAccess", action: { file: "C:\\a.vhdx" } },
    ]);
    expect(changed("Running", none, none).steps).toEqual([]);
  });
});

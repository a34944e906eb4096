/** Laws of the plan over documents that are made from the schema itself, with all that it knows. Pure: no host is there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameDocument } from "../../provider/plan/documentDiff.js";
import { type Plan, type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { DesiredState } from "../../provider/plan/powerPath.js";
import type { PlanStep } from "../../provider/plan/steps.js";
import { isObject } from "../../schema/facts.js";
import type { ComputeSystem } from "../../schema/types.js";
import { validateDocument } from "../../schema/validate.js";
import { anyDocument, documentPair, guids } from "../support/documentArbitrary.js";

const system = (document: ComputeSystem): PlannedSystem => ({ document, desiredState: "Running", access: "auto" });
const planned = (before: ComputeSystem, after: ComputeSystem, state: DesiredState = "Running"): Plan =>
  planUpdate(system(before), system(after), { state });

/** What the host has: a document, and the state of the system. */
interface Reached {
  document: ComputeSystem;
  state: DesiredState;
}

const stateAfter: Partial<Record<PlanStep["action"]["kind"], DesiredState>> = {
  create: "Created",
  start: "Running",
  resume: "Running",
  pause: "Paused",
  stop: "Stopped",
  terminate: "Stopped",
};

const carriedOut = (from: Reached, steps: readonly PlanStep[]): Reached =>
  steps.reduce(
    ({ document, state }, step) => ({
      document: step.document ?? document,
      state: stateAfter[step.action.kind] ?? state,
    }),
    from,
  );

/** Start-time input of a machine that runs waits for its next start. */
function withRestoreStateOf(other: ComputeSystem, document: ComputeSystem): ComputeSystem {
  if (document.VirtualMachine === undefined) return document;
  const { RestoreState: _own, ...machine } = document.VirtualMachine;
  const { RestoreState: wanted } = other.VirtualMachine ?? {};
  return { ...document, VirtualMachine: { ...machine, ...(wanted === undefined ? {} : { RestoreState: wanted }) } };
}

function expectEnd(end: Reached, after: ComputeSystem): void {
  expect(end.state).toBe("Running");
  const isEnd = sameDocument(withRestoreStateOf(after, end.document), after);
  if (!isEnd) expect(end.document).toEqual(after);
}

/** Every object with its members in the other order, and GUIDs among their names spelled otherwise. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isObject(value)) return value;
  const spelled = (name: string): string =>
    (guids as readonly string[]).includes(name) ? `{${name.toUpperCase()}}` : name;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [spelled(name), rewritten(member)]),
  );
}

/** The same with the values that an absent member equals, as the documentation has them. */
function withDefaults(document: ComputeSystem): ComputeSystem {
  const copy = structuredClone(document);
  const { Scsi: controllers = {}, VirtualPMem: memory } = copy.VirtualMachine?.Devices ?? {};
  for (const { Attachments: attachments = {} } of Object.values(controllers))
    for (const attachment of Object.values(attachments)) attachment.CachingMode ??= "Uncached";
  if (memory !== undefined) memory.MaximumSizeBytes ??= 512 * 1024 * 1024;
  for (const directory of copy.Container?.MappedDirectories ?? []) directory.ReadOnly ??= false;
  for (const layer of copy.Container?.Storage?.Layers ?? []) layer.Cache ??= "Enabled";
  return copy;
}

const nothing = { class: "none", steps: [], changes: [] };

describe("over documents made from the schema, a plan", () => {
  test("starts from valid documents, and most kinds of changes come up", () => {
    const classes = { none: 0, live: 0, restart: 0, replace: 0, dataLoss: 0 };
    fc.assert(
      fc.property(documentPair, ([before, after]) => {
        for (const each of [before, after]) expect(validateDocument(each, { say: "errors" })).toEqual([]);
        classes[planned(before, after).class]++;
      }),
      { numRuns: 300 },
    );
    for (const each of ["none", "live", "restart"] as const) expect(classes[each]).toBeGreaterThan(15);
  });

  test("of the same document is nothing, however it is written, defaults given or left out", () => {
    fc.assert(
      fc.property(anyDocument, (each) => {
        expect(planned(each, structuredClone(each))).toEqual(nothing);
        expect(planned(each, rewritten(each) as ComputeSystem)).toEqual(nothing);
        expect(planned(rewritten(each) as ComputeSystem, each)).toEqual(nothing);
        expect(planned(each, withDefaults(each))).toEqual(nothing);
        expect(planned(withDefaults(each), each)).toEqual(nothing);
      }),
      { numRuns: 1000 },
    );
  });

  test("carried out ends with the new document, there and back", () => {
    fc.assert(
      fc.property(documentPair, ([before, after]) => {
        for (const [from, to] of [
          [before, after],
          [after, before],
        ] as const)
          expectEnd(carriedOut({ document: from, state: "Running" }, planned(from, to).steps), to);
      }),
      { numRuns: 1200 },
    );
  });

  test("that is live makes at most one call for each place that changes, and a second one only to exchange an item", () => {
    fc.assert(
      fc.property(documentPair, ([before, after]) => {
        const plan = planned(before, after);
        if (plan.class !== "live") return;
        const calls = plan.steps.filter(({ action }) => action.kind === "modify");
        const pathsOf = (type: string): Set<string> =>
          new Set(
            calls
              .filter(({ action }) => "request" in action && action.request.RequestType === type)
              .map(({ path }) => path),
          );
        const added = pathsOf("Add");
        const exchanged = [...pathsOf("Remove")].filter((path) => added.has(path));
        expect(calls.length).toBeLessThanOrEqual(plan.changes.length + exchanged.length);
      }),
      { numRuns: 1200 },
    );
  });

  test("that is cut after any step and made again comes to the same end, through restarts too", () => {
    fc.assert(
      fc.property(documentPair, ([before, after]) => {
        const plan = planned(before, after);
        for (let cut = 0; cut <= plan.steps.length; cut++) {
          const reached = carriedOut({ document: before, state: "Running" }, plan.steps.slice(0, cut));
          const rest = planned(reached.document, after, reached.state);
          expect(rest.refusal).toBeUndefined();
          if (plan.class === "live") expect(["none", "live"]).toContain(rest.class);
          expectEnd(carriedOut(reached, rest.steps), after);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

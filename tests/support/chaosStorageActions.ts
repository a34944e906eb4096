/** What can happen to storage in a chaos run: users change and run their program, others work on the host, calls fail, runs are killed. */
import fc from "fast-check";
import { hresult } from "../../provider/hcs/errors.js";
import type { FailureAction } from "./chaosActions.js";
import type { KillMoment } from "./chaosProcess.js";
import type { Renamed, StorageChoices } from "./chaosStorageProgram.js";

/** A user changes the program. `move`: the thing is to be at another path. */
export type StorageUserAction =
  | { set: Partial<StorageChoices> }
  | { undo: true }
  | { move: "base" | "app" | "scratch" | "data" | "child" }
  | { rename: Renamed };

/** Somebody who is not Pulumi. `put`: into the place that a move would lead to. */
export type StorageOutsideAction =
  | { outside: "reboot" }
  | { outside: "end" }
  | { outside: "detach" }
  | { outside: "attach" }
  | { outside: "delete"; what: "scratch" | "data" | "child" | "old" | "base" | "app" | "setUp" }
  | { outside: "put"; what: "scratch" | "data" | "base" | "app" };

/** One step: changes of the program, something from outside, a failure to come, then a run that may be killed. */
export interface StorageStep {
  user: StorageUserAction[];
  outside: StorageOutsideAction | undefined;
  failure: FailureAction | undefined;
  run: "up" | "refresh" | "destroy";
  killAt: KillMoment | undefined;
}

const sizes = fc.constantFrom(4, 8, 16);
const onDelete = fc.constantFrom("retain" as const, "delete" as const);

/** One choice at a time, each as often as the number says. */
const choices: fc.Arbitrary<Partial<StorageChoices>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ depth: fc.constantFrom(0, 1, 2, 3, 4, 5, 5, 5) }) },
  { weight: 1, arbitrary: fc.record({ hasLayers: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ hasApp: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ hasData: fc.boolean(), hasChild: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ hasOld: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ baseSource: fc.constantFrom("base", "other") }) },
  { weight: 2, arbitrary: fc.record({ triggers: fc.constantFrom(0, 1) }) },
  { weight: 2, arbitrary: fc.record({ scratchMB: sizes }) },
  { weight: 2, arbitrary: fc.record({ dataMB: sizes }) },
  { weight: 1, arbitrary: fc.record({ childMB: sizes }) },
  { weight: 1, arbitrary: fc.record({ oldMB: sizes }) },
  { weight: 1, arbitrary: fc.record({ dataType: fc.constantFrom("Fixed", "Dynamic") }) },
  { weight: 1, arbitrary: fc.record({ baseOnDelete: onDelete, appOnDelete: onDelete }) },
  { weight: 2, arbitrary: fc.record({ scratchOnDelete: onDelete }) },
  { weight: 2, arbitrary: fc.record({ dataOnDelete: onDelete, childOnDelete: onDelete, oldOnDelete: onDelete }) },
  { weight: 1, arbitrary: fc.record({ format: fc.constantFrom("whenBlank", "always") }) },
  { weight: 2, arbitrary: fc.record({ isRunning: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ memoryInMB: fc.constantFrom(256, 512) }) },
);

const user: fc.Arbitrary<StorageUserAction> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ set: choices }) },
  { weight: 2, arbitrary: fc.constant({ undo: true } as const) },
  { weight: 3, arbitrary: fc.record({ move: fc.constantFrom("base", "app", "scratch", "data", "child") }) },
  { weight: 1, arbitrary: fc.record({ rename: fc.constantFrom("base", "disk", "scratch", "data") }) },
);

const outside: fc.Arbitrary<StorageOutsideAction> = fc.oneof(
  fc.constant({ outside: "reboot" } as const),
  fc.constant({ outside: "end" } as const),
  fc.constant({ outside: "detach" } as const),
  fc.constant({ outside: "attach" } as const),
  fc.record({
    outside: fc.constant("delete" as const),
    what: fc.constantFrom("scratch", "data", "child", "old", "base", "app", "setUp"),
  }),
  fc.record({ outside: fc.constant("put" as const), what: fc.constantFrom("scratch", "data", "base", "app") }),
);

const calls = fc.constantFrom(
  "CreateVirtualDisk",
  "ResizeVirtualDisk",
  "AttachVirtualDisk",
  "DetachVirtualDisk",
  "HcsFormatWritableLayerVhd",
  "HcsGetLayerVhdMountPath",
  "HcsImportLayer",
  "HcsDestroyLayer",
  "HcsSetupBaseOSLayer",
  "HcsInitializeWritableLayer",
  "HcsAttachLayerStorageFilter",
  "HcsDetachLayerStorageFilter",
  "HcsCreateComputeSystem",
  "HcsStartComputeSystem",
  "HcsShutDownComputeSystem",
  "HcsTerminateComputeSystem",
  "HcsModifyComputeSystem",
);

// Answers that say what is there ("not found", "exists already") are left out: a host that lies cannot be followed.
const failure: fc.Arbitrary<FailureAction> = fc.record({
  function: calls,
  hresult: fc.constantFrom(
    ...["E_FAIL", "E_OUTOFMEMORY", "E_ACCESSDENIED", "ERROR_SHARING_VIOLATION", "ERROR_NOT_READY"].map(hresult),
  ),
  after: fc.nat(1),
  times: fc.integer({ min: 1, max: 3 }),
});

const step: fc.Arbitrary<StorageStep> = fc
  .record({
    user: fc.array(user, { maxLength: 3 }),
    outside: fc.option(outside, { nil: undefined, freq: 2 }),
    failure: fc.option(failure, { nil: undefined, freq: 1 }),
    run: fc.oneof(
      { weight: 10, arbitrary: fc.constant("up" as const) },
      { weight: 1, arbitrary: fc.constant("refresh" as const) },
      { weight: 1, arbitrary: fc.constant("destroy" as const) },
    ),
    killAt: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 200 }) },
      { weight: 3, arbitrary: fc.record({ call: calls, after: fc.nat(1) }) },
    ),
    killsFailing: fc.boolean(),
  })
  // A call can be cut before its work and after it: with the failure nothing, or only a part, was done.
  .map(({ killsFailing, ...each }) =>
    killsFailing && each.failure !== undefined && each.killAt === undefined
      ? { ...each, killAt: { call: each.failure.function, after: each.failure.after } }
      : each,
  );

/** What the program declares at first. Shrinks to a container and nothing else. */
const beginning: fc.Arbitrary<Partial<StorageChoices>> = fc.record({
  depth: fc.constantFrom(5, 5, 4, 2, 0),
  hasApp: fc.boolean(),
  hasData: fc.boolean(),
  hasChild: fc.boolean(),
  hasOld: fc.boolean(),
  scratchOnDelete: onDelete,
  dataOnDelete: onDelete,
  childOnDelete: onDelete,
});

/** How a program begins, and what happens then; shrinks to the shortest that still fails. */
export const storageSequences: fc.Arbitrary<[Partial<StorageChoices>, StorageStep[]]> = fc.tuple(
  beginning,
  fc.array(step, { minLength: 1, maxLength: 4 }),
);

/** What can happen in a chaos run: users change and run their program, others work on the host, calls fail, runs are killed. */
import fc from "fast-check";
import { hresult } from "../../provider/hcs/errors.js";
import { exitTypes } from "../../provider/host/simulated/controls.js";
import { desiredStates } from "../../provider/plan/powerPath.js";
import type { MachineChoices } from "./chaosProgram.js";

/** A user changes the program. `undo`: the last change is taken back; `rename`: with an alias, or without one where that is possible. */
export type UserAction =
  | { machine: number; set: Partial<MachineChoices> }
  | { machine: number; undo: true }
  | { machine: number; rename: "aliased" | "another" };

/** Somebody who is not Pulumi. */
export type OutsideAction =
  | { outside: "reboot" }
  | { outside: "end"; machine: number; exit: (typeof exitTypes)[number] }
  | { outside: "modify"; machine: number; what: "memory" | "adapter" }
  | { outside: "revoke"; machine: number; file: "a" | "extra" | "guestState" }
  | { outside: "system"; machine: number | undefined }
  | { outside: "file"; machine: number }
  | { outside: "grant"; machine: number; file: "a" | "extra"; to: "machine" | "stranger" };

/** A failure to come. */
export interface FailureAction {
  function: string;
  hresult: number;
  after: number;
  times: number;
}

/** One step: changes of the program, something from outside, a failure to come, then a run that may be killed. */
export interface ChaosStep {
  user: UserAction[];
  outside: OutsideAction | undefined;
  failure: FailureAction | undefined;
  run: "up" | "refresh" | "destroy";
  killAfter: number | undefined;
}

const machine = fc.constantFrom(0, 1);
const disk = fc.constantFrom("", "a", "b");

const choices: fc.Arbitrary<Partial<MachineChoices>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ desiredState: fc.constantFrom(...desiredStates) }) },
  { weight: 3, arbitrary: fc.record({ sizeInMB: fc.constantFrom(512, 1024, 2048) }) },
  { weight: 3, arbitrary: fc.record({ disks: fc.tuple(disk, disk) }) },
  { weight: 2, arbitrary: fc.record({ processors: fc.constantFrom(1, 2) }) },
  { weight: 1, arbitrary: fc.record({ limit: fc.constantFrom(0, 5000) }) },
  { weight: 2, arbitrary: fc.record({ hasAdapter: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ hasGuestState: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ onDelete: fc.constantFrom("retain", "delete") }) },
  { weight: 1, arbitrary: fc.record({ hasGpu: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ savedTo: fc.constantFrom("one", "two") }) },
  { weight: 1, arbitrary: fc.record({ maxDisruption: fc.constantFrom("none", "live", "restart") }) },
  { weight: 2, arbitrary: fc.record({ access: fc.constantFrom("nothing", "extra", "a") }) },
  { weight: 1, arbitrary: fc.record({ isDeclared: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      sizeInMB: fc.constantFrom(512, 1024),
      processors: fc.constantFrom(1, 2),
      hasAdapter: fc.boolean(),
    }),
  },
);

const user: fc.Arbitrary<UserAction> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ machine, set: choices }) },
  { weight: 2, arbitrary: fc.record({ machine, undo: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ machine, rename: fc.constantFrom("aliased", "another") }) },
);

const outside: fc.Arbitrary<OutsideAction> = fc.oneof(
  fc.constant({ outside: "reboot" } as const),
  fc.record({ outside: fc.constant("end" as const), machine, exit: fc.constantFrom(...exitTypes) }),
  fc.record({ outside: fc.constant("modify" as const), machine, what: fc.constantFrom("memory", "adapter") }),
  fc.record({ outside: fc.constant("revoke" as const), machine, file: fc.constantFrom("a", "extra", "guestState") }),
  fc.record({ outside: fc.constant("system" as const), machine: fc.option(machine, { nil: undefined }) }),
  fc.record({ outside: fc.constant("file" as const), machine }),
  fc.record({
    outside: fc.constant("grant" as const),
    machine,
    file: fc.constantFrom("a", "extra"),
    to: fc.constantFrom("machine", "stranger"),
  }),
);

// Answers that say what is there ("not found", "exists already") are left out: a host that lies cannot be followed.
const failure: fc.Arbitrary<FailureAction> = fc.record({
  function: fc.constantFrom(
    "HcsCreateComputeSystem",
    "HcsStartComputeSystem",
    "HcsPauseComputeSystem",
    "HcsResumeComputeSystem",
    "HcsSaveComputeSystem",
    "HcsShutDownComputeSystem",
    "HcsTerminateComputeSystem",
    "HcsModifyComputeSystem",
    "HcsOpenComputeSystem",
    "HcsGetComputeSystemProperties",
    "HcsGrantVmAccess",
    "HcsRevokeVmAccess",
    "HcsCreateEmptyGuestStateFile",
    "HcsWaitForComputeSystemExit",
    "DeleteFile",
  ),
  hresult: fc.constantFrom(
    ...["E_FAIL", "E_OUTOFMEMORY", "E_ACCESSDENIED", "HCS_E_INVALID_STATE", "ERROR_SHARING_VIOLATION"].map(hresult),
    ...["HCS_E_SERVICE_NOT_AVAILABLE", "HCS_E_CONNECTION_TIMEOUT", "ERROR_NOT_READY"].map(hresult),
  ),
  after: fc.nat(4),
  times: fc.integer({ min: 1, max: 3 }),
});

const step: fc.Arbitrary<ChaosStep> = fc.record({
  user: fc.array(user, { maxLength: 3 }),
  outside: fc.option(outside, { nil: undefined, freq: 2 }),
  failure: fc.option(failure, { nil: undefined, freq: 2 }),
  run: fc.oneof(
    { weight: 10, arbitrary: fc.constant("up" as const) },
    { weight: 1, arbitrary: fc.constant("refresh" as const) },
    { weight: 1, arbitrary: fc.constant("destroy" as const) },
  ),
  killAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 2 }),
});

/** A sequence of steps; shrinks to the shortest that still fails. */
export const sequences: fc.Arbitrary<ChaosStep[]> = fc.array(step, { minLength: 1, maxLength: 6 });

/** What the driver tells `pulumi-hcs doctor` of a machine: rights, services, schema versions, functions. */
import assert from "node:assert/strict";
import { inspectLibraries, type NativeInspection } from "../../../provider/host/native/inspection.js";
import type { Behaviour } from "./behaviour.js";
import type { ProbeOption } from "./probe.js";

/** `dwCurrentState` of SERVICE_STATUS, and what each is called. */
const states = [
  "Absent",
  "Stopped",
  "StartPending",
  "StopPending",
  "Running",
  "ContinuePending",
  "PausePending",
  "Paused",
] as const;

const value = <Value>(found: Value) => ({ ok: true, value: found });

/** What is tried. */
export const inspectionBehaviours: readonly Behaviour[] = [
  {
    title: "a machine that has everything is told to have it",
    async run({ libraries }) {
      const found = await inspectLibraries(libraries);
      assert.deepEqual(found.rights, value({ isElevated: true, isHyperVAdministrator: false }));
      assert.deepEqual([found.vmcompute, found.vid], [value("Running"), value("Running")]);
      assert.deepEqual(found.schemaVersions, value(["1.0", "2.7"]));
      assert.deepEqual(found.libraries, [
        { name: "computecore.dll", functionCount: 52, missing: [] },
        { name: "computestorage.dll", functionCount: 12, missing: [] },
        { name: "virtdisk.dll", functionCount: 6, missing: [] },
      ]);
    },
  },
  {
    title: "every state of a service has its name, and a service that is not there too",
    async run({ libraries, probe }) {
      for (const [number, name] of states.entries()) {
        for (const option of ["vmcomputeState", "vidState"] as const) probe.setOption(option, number);
        const { vmcompute, vid } = await inspectLibraries(libraries);
        assert.deepEqual([vmcompute, vid], [value(name), value(name)]);
      }
    },
  },
  {
    title: "a state of a service that no page names is a problem that says so",
    async run({ libraries, probe }) {
      probe.setOption("vidState", 99);
      const { vid } = await inspectLibraries(libraries);
      assert.equal(vid.ok, false);
      assert.match(vid.problem, /99/);
    },
  },
  {
    title: "the groups that a process acts for are told apart",
    async run({ libraries, probe }) {
      for (const [isElevated, isHyperVAdministrator] of [
        [false, false],
        [false, true],
        [true, true],
      ] as const) {
        const options: Partial<Record<ProbeOption, boolean>> = {
          elevated: isElevated,
          hyperVAdministrator: isHyperVAdministrator,
        };
        for (const [option, isSo] of Object.entries(options)) probe.setOption(option as ProbeOption, Number(isSo));
        const { rights } = await inspectLibraries(libraries);
        assert.deepEqual(rights, value({ isElevated, isHyperVAdministrator }));
      }
    },
  },
  {
    title: "a service of HCS that answers with an error leaves everything else told",
    async run({ libraries, probe }) {
      probe.script("HcsGetServiceProperties", { hresult: 0x8037011b });
      const found: NativeInspection = await inspectLibraries(libraries);
      assert.equal(found.schemaVersions.ok, false);
      assert.match(found.schemaVersions.problem, /HCS_E_ACCESS_DENIED/);
      assert.deepEqual(found.vmcompute, value("Running"));
    },
  },
  {
    title: "an answer about schema versions that has another form names no version",
    async run({ libraries, probe }) {
      for (const result of [
        "{}",
        '{"Properties": [null]}',
        '{"Properties": [{"SupportedSchemaVersions": [null, 2]}]}',
      ]) {
        probe.script("HcsGetServiceProperties", { hresult: 0, result });
        const { schemaVersions } = await inspectLibraries(libraries);
        assert.deepEqual(schemaVersions, value([]), result);
      }
    },
  },
];

/** The program of a chaos run: two machines with their files, as a user changes them. Data in, declared resources out. */
import type { Values } from "../../provider/index.js";
import type { DesiredState } from "../../provider/plan/powerPath.js";
import type { DeclaredResource, OutputsOf } from "./chaosEngine.js";

/** What a user can decide about one machine. */
export interface MachineChoices {
  isDeclared: boolean;
  sizeInMB: number;
  processors: number;
  /** Limit of the processors, in units of HCS; 0: none. */
  limit: number;
  /** Letters of the disks at the units 0 and 1. */
  disks: readonly [string, string];
  hasAdapter: boolean;
  hasGuestState: boolean;
  hasGpu: boolean;
  desiredState: DesiredState;
  /** Which of two files takes the memory. */
  savedTo: "one" | "two";
  maxDisruption: "none" | "live" | "restart";
  onDelete: "retain" | "delete";
  /** A VmAccess of its own: to a file that the document does not name, or to a disk that it may name too. */
  access: "nothing" | "extra" | "a";
}

/** A machine of the program, with the names that it has and had. */
export interface Machine extends MachineChoices {
  readonly index: number;
  name: string;
  formerNames: string[];
  /** Counts renames without an alias: each is another machine. */
  identity: number;
}

/** How a program begins. */
export function firstMachine(index: number): Machine {
  return {
    index,
    name: `machine-${index}`,
    formerNames: [],
    identity: 0,
    isDeclared: true,
    sizeInMB: 512,
    processors: 1,
    limit: 0,
    disks: ["", ""],
    hasAdapter: false,
    hasGuestState: false,
    hasGpu: false,
    desiredState: "Running",
    savedTo: "one",
    maxDisruption: "restart",
    onDelete: "retain",
    access: "nothing",
  };
}

/** Files of a machine, each its own. */
export const filesOf = (index: number) => ({
  a: `C:\\m\\disk${index}a.vhdx`,
  b: `C:\\m\\disk${index}b.vhdx`,
  extra: `C:\\m\\extra${index}.iso`,
  guestState: `C:\\m\\state${index}.vmgs`,
});

/** Both files that can take the memory of a machine. */
export const savedPathsOf = ({ index, identity }: Machine): string[] =>
  ["one", "two"].map((which) => `C:\\m\\saved${index}-${identity}-${which}.vmrs`);

/** Files of the user that no program ever names, beside those that it does. */
export const neighbours = ["C:\\m\\disk0.vhdx", "C:\\m\\state00.vmgs", "C:\\m\\state1.vmgs.bak"];

/** What has a resource path and no place in a document. */
export const gpuSetting = { path: "VirtualMachine/ComputeTopology/Gpu", settings: { AssignmentMode: "Mirror" } };

/** The id that the program gives the first machine; the other one has the default. */
export const ownIdOf = ({ index, identity }: Machine): string | undefined =>
  index === 0 ? `0F0F0F0F-0000-4000-8000-${String(identity).padStart(12, "0")}` : undefined;

/** The document of a machine. */
export function documentOf({ index, sizeInMB, processors, limit, disks, hasAdapter, hasGuestState }: Machine): Values {
  const files = filesOf(index);
  const paths = disks.map((letter) => (letter === "a" ? files.a : letter === "b" ? files.b : undefined));
  // One disk serves one unit.
  const attachments = paths.flatMap((path, unit) =>
    path === undefined || (unit === 1 && path === paths[0])
      ? []
      : [[String(unit), { Type: "VirtualDisk", Path: path }]],
  );
  return {
    SchemaVersion: { Major: 2, Minor: 1 },
    VirtualMachine: {
      Chipset: { Uefi: {} },
      ComputeTopology: {
        Memory: { SizeInMB: sizeInMB },
        Processor: { Count: processors, ...(limit === 0 ? {} : { Limit: limit }) },
      },
      Devices: {
        Scsi: { primary: { Attachments: Object.fromEntries(attachments) as Values } },
        ...(hasAdapter
          ? {
              NetworkAdapters: {
                eth0: { EndpointId: "6F6F6F6F-0000-4000-8000-000000000001", MacAddress: "00-15-5D-00-00-01" },
              },
            }
          : {}),
      },
      ...(hasGuestState ? { GuestState: { GuestStateFilePath: files.guestState } } : {}),
    },
  };
}

/** The resources that a program with these machines declares, in the order of their dependencies. */
export function resourcesOf(machines: readonly Machine[]): DeclaredResource[] {
  return machines.filter(({ isDeclared }) => isDeclared).flatMap(resourcesOfMachine);
}

function resourcesOfMachine(machine: Machine): DeclaredResource[] {
  const { index, formerNames, name, desiredState, savedTo, maxDisruption, access, onDelete } = machine;
  const files = filesOf(index);
  const ownId = ownIdOf(machine);
  const system: DeclaredResource = {
    type: "ComputeSystem",
    name,
    formerNames,
    args: () => ({
      document: documentOf(machine),
      desiredState,
      maxDisruption,
      ...(ownId === undefined ? {} : { systemId: ownId }),
      savedStatePath: savedPathsOf(machine)[savedTo === "one" ? 0 : 1],
      ...(machine.hasGpu ? { runtimeSettings: { [gpuSetting.path]: gpuSetting.settings } } : {}),
    }),
  };
  return [
    ...(machine.hasGuestState
      ? [{ type: "GuestStateFile", name: `state-${index}`, args: () => ({ path: files.guestState, onDelete }) }]
      : []),
    system,
    ...(access === "nothing"
      ? []
      : [
          {
            type: "VmAccess",
            name: `access-${index}`,
            args: (outputsOf: OutputsOf) => ({
              systemId: outputsOf("ComputeSystem", name).systemId,
              path: files[access === "a" ? "a" : "extra"],
            }),
            uses: { systemId: { type: "ComputeSystem", name } },
          },
        ]),
  ];
}

/** A rename without an alias is another machine, which cannot have the files of the one that still runs. */
export const canBeAnother = ({ disks, hasGuestState, access, isDeclared }: Machine): boolean =>
  !isDeclared || (disks.join("") === "" && !hasGuestState && access === "nothing");

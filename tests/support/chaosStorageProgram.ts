/** The storage program of a chaos run: layers, disks and a container on them, as a user changes them. Data in, declared resources out. */
import type { ParentLayer } from "../../provider/hcs/layers.js";
import type { Values } from "../../provider/index.js";
import type { DeclaredResource, OutputsOf } from "./chaosEngine.js";
import { containerDocument } from "./layers.js";

type OnDelete = "retain" | "delete";

/** What a user can decide. Numbers behind `At` are part of a path: another number is another place. */
export interface StorageChoices {
  /** How much of the container is declared: 1 its disk, 2 the volume, 3 the writable layer, 4 the filter, 5 the container. */
  depth: number;
  hasLayers: boolean;
  hasApp: boolean;
  hasData: boolean;
  /** A child of the data disk, whose path is made of that of its parent. */
  hasChild: boolean;
  /** The disk that was there before. */
  hasOld: boolean;
  baseAt: number;
  appAt: number;
  scratchAt: number;
  dataAt: number;
  childAt: number;
  baseSource: "base" | "other";
  triggers: number;
  scratchMB: number;
  dataMB: number;
  childMB: number;
  oldMB: number;
  dataType: "Fixed" | "Dynamic";
  baseOnDelete: OnDelete;
  appOnDelete: OnDelete;
  scratchOnDelete: OnDelete;
  dataOnDelete: OnDelete;
  childOnDelete: OnDelete;
  oldOnDelete: OnDelete;
  format: "whenBlank" | "always";
  isRunning: boolean;
  memoryInMB: number;
}

/** How a program begins. */
export const firstChoices: StorageChoices = {
  depth: 5,
  hasLayers: true,
  hasApp: true,
  hasData: false,
  hasChild: false,
  hasOld: false,
  baseAt: 0,
  appAt: 0,
  scratchAt: 0,
  dataAt: 0,
  childAt: 0,
  baseSource: "base",
  triggers: 0,
  scratchMB: 8,
  dataMB: 8,
  childMB: 8,
  oldMB: 4,
  dataType: "Dynamic",
  baseOnDelete: "delete",
  appOnDelete: "delete",
  scratchOnDelete: "retain",
  dataOnDelete: "retain",
  childOnDelete: "retain",
  oldOnDelete: "retain",
  format: "whenBlank",
  isRunning: true,
  memoryInMB: 256,
};

/** Resources that can get another name. */
export type Renamed = "base" | "disk" | "scratch" | "data";

/** Names that the resources have and had. */
export type Names = Record<Renamed, readonly [now: string, ...before: string[]]>;

export const firstNames: Names = { base: ["base"], disk: ["disk"], scratch: ["scratch"], data: ["data"] };

/** Paths of everything that a program can declare. */
export const pathsOf = (choices: StorageChoices) => ({
  base: `C:\\s\\base-${choices.baseAt}`,
  app: `C:\\s\\app-${choices.appAt}`,
  scratch: `C:\\s\\scratch-${choices.scratchAt}.vhdx`,
  data: `C:\\s\\data-${choices.dataAt}.vhdx`,
  child: `C:\\s\\data-${choices.dataAt}.child-${choices.childAt}.vhdx`,
  old: "C:\\s\\old.vhdx",
});

/** The disk that is there before, and is no disk of ours. */
export const oldDisk = { path: "C:\\s\\old.vhdx", sizeBytes: 4 * 1024 * 1024 };

/** Where the layers come from, and the files there. */
export const sources = { base: "C:\\images\\base", other: "C:\\images\\base1", app: "C:\\images\\app" };
export const sourceFiles: Record<keyof typeof sources, readonly string[]> = {
  base: ["Files\\Windows\\a.dll", "Files\\b.txt", "Files\\c.txt"],
  other: ["Files\\Windows\\other.dll", "Files\\b.txt"],
  app: ["Files\\app.exe"],
};

/** Files of the user that no program ever names, beside those that it does. */
export const storageNeighbours = [
  "C:\\s\\base-00\\Files\\mine.txt",
  "C:\\s\\base-0.txt",
  "C:\\s\\app-01\\mine.txt",
  "C:\\s\\scratch-0.vhdx.bak",
  "C:\\s\\scratch-00.vhdx",
  "C:\\s\\data-0.vhd",
];

const megabyte = 1024 * 1024;
const baseId = "0a1b2c3d-0001-5000-8000-0000000000a1";
const appId = "0a1b2c3d-0001-5000-8000-0000000000a2";

/** Layers below the container, the nearest first. */
export function layersOf(choices: StorageChoices): ParentLayer[] {
  const { base, app } = pathsOf(choices);
  return [...(choices.hasApp ? [{ Id: appId, Path: app }] : []), { Id: baseId, Path: base }];
}

/** The document of the container on a volume. */
export function containerOf(choices: StorageChoices, volume: string): Values {
  return containerDocument(volume, layersOf(choices), {
    Memory: { SizeInMB: choices.memoryInMB },
  }) as unknown as Values;
}

/** The resources that the program declares, in the order of their dependencies. */
export function storageProgram(choices: StorageChoices, names: Names): DeclaredResource[] {
  const needsLayers = choices.hasLayers || choices.depth >= 3;
  return [
    ...(needsLayers ? layerResources(choices, names) : []),
    ...scratchResources(choices, names).slice(0, choices.depth),
    ...diskResources(choices, names),
  ];
}

function layerResources(choices: StorageChoices, names: Names): DeclaredResource[] {
  const { base, app } = pathsOf(choices);
  const { baseOnDelete, appOnDelete, baseSource, triggers } = choices;
  const [name, ...formerNames] = names.base;
  const resources: DeclaredResource[] = [
    {
      type: "Layer",
      name,
      formerNames,
      args: () => ({ path: base, sourcePath: sources[baseSource], onDelete: baseOnDelete }),
    },
    {
      type: "BaseOsLayer",
      name: "os",
      args: (outputsOf) => ({ path: outputsOf("Layer", name).path, triggers: [String(triggers)] }),
      uses: { path: { type: "Layer", name } },
    },
  ];
  if (!choices.hasApp) return resources;
  const parentLayers = layersOf(choices).slice(1);
  const args = () => ({ path: app, sourcePath: sources.app, onDelete: appOnDelete, parentLayers });
  return [...resources, { type: "Layer", name: "app", args }];
}

function scratchResources(choices: StorageChoices, names: Names): DeclaredResource[] {
  const { scratchMB, scratchOnDelete, format, isRunning } = choices;
  const [disk, ...formerDisks] = names.disk;
  const [scratch, ...formerScratches] = names.scratch;
  const volume = { type: "LayerVhd", name: scratch };
  const volumeOf = (outputsOf: OutputsOf) => outputsOf("LayerVhd", scratch).mountPath;
  const onVolume = (type: string, name: string): DeclaredResource => ({
    type,
    name,
    args: (outputsOf) => ({ path: volumeOf(outputsOf), parentLayers: layersOf(choices) }),
    uses: { path: volume },
  });
  return [
    {
      type: "VirtualDisk",
      name: disk,
      formerNames: formerDisks,
      args: () => ({
        path: pathsOf(choices).scratch,
        sizeBytes: scratchMB * megabyte,
        onDelete: scratchOnDelete,
      }),
    },
    {
      ...volume,
      formerNames: formerScratches,
      args: (outputsOf) => ({ path: outputsOf("VirtualDisk", disk).path, format }),
      uses: { path: { type: "VirtualDisk", name: disk } },
    },
    onVolume("WritableLayer", "writable"),
    onVolume("LayerStorageFilter", "filter"),
    {
      type: "ComputeSystem",
      name: "container",
      args: (outputsOf) => ({
        document: containerOf(choices, String(volumeOf(outputsOf))),
        desiredState: isRunning ? "Running" : "Stopped",
      }),
      uses: { document: volume },
    },
  ];
}

function diskResources(choices: StorageChoices, names: Names): DeclaredResource[] {
  const { dataMB, dataType, dataOnDelete, childMB, childOnDelete, oldMB, oldOnDelete, childAt } = choices;
  const { data, old } = pathsOf(choices);
  const [name, ...formerNames] = names.data;
  const parent = { type: "VirtualDisk", name };
  const dataArgs = () => ({ path: data, sizeBytes: dataMB * megabyte, type: dataType, onDelete: dataOnDelete });
  const childArgs = (outputsOf: OutputsOf) => {
    const parentPath = String(outputsOf("VirtualDisk", name).path);
    const path = parentPath.replace(/\.vhdx$/, `.child-${childAt}.vhdx`);
    return { path, parentPath, sizeBytes: childMB * megabyte, onDelete: childOnDelete };
  };
  const oldArgs = () => ({ path: old, sizeBytes: oldMB * megabyte, onDelete: oldOnDelete });
  return [
    ...(choices.hasData ? [{ ...parent, formerNames, args: dataArgs }] : []),
    ...(choices.hasData && choices.hasChild
      ? [{ type: "VirtualDisk", name: "child", args: childArgs, uses: { path: parent, parentPath: parent } }]
      : []),
    ...(choices.hasOld ? [{ type: "VirtualDisk", name: "old", args: oldArgs }] : []),
  ];
}

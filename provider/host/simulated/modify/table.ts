/**
 * What a running machine lets change: one row for each resource path, with all that HCS wants of a request there.
 * Source: schema/source/modify-paths.json; paths without proof that a host takes them are not here.
 */
import type { ModifyRequestType } from "../../../../schema/types.js";
import type { Machine } from "../machine.js";
import { refuse } from "../refusal.js";
import {
  checkAttachment,
  checkContainerMemory,
  checkContainerProcessor,
  checkIdledProcessors,
  checkMappedDirectory,
  checkMapping,
  checkMemory,
} from "./checks.js";
import { isObject } from "./fingerprint.js";
import { keyOf, type PathPattern, pathPattern } from "./places.js";
import { readShape, type Shape, shapes } from "./shapes.js";

/** What a key of a path must be. */
export interface KeyRule {
  readonly pattern: RegExp;
  /** In words: "… is no number of a SCSI unit". */
  readonly what: string;
  /** The one spelling, where it is not that of `keyOf`. */
  readonly canonical?: (key: string) => string;
}

/** A path that takes requests. */
export interface ModifyRow {
  /** ResourcePath, with stars for keys. */
  readonly path: PathPattern;
  /** One for each star. */
  readonly keys: readonly KeyRule[];
  /**
   * `value`: one value. `item`: an entry of a map, under its own key. `list`: entries of a list, told apart by the
   * member `identity`. `members`: some members of one object, each a part of its own.
   */
  readonly kind: "value" | "item" | "list" | "members";
  readonly requestTypes: readonly ModifyRequestType[];
  /** Where a document has it; absent: only a running machine has it, and it ends with the machine. */
  readonly document?: PathPattern;
  /** What must have been in the create document, or be there by now. */
  readonly device?: PathPattern;
  /** `list`: the member that names an entry. */
  readonly identity?: string;
  /** `members`: their names. */
  readonly members?: readonly string[];
  /** Members that mean the same when they are absent. Source: notes of schema/source/schema-types.json. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Refuses settings that HCS does not understand. */
  readonly check: (settings: unknown, place: string, machine: Machine) => void;
  /** True for settings that say "nothing there". */
  readonly saysNothing?: (settings: unknown) => boolean;
  /** An Update makes what is not there. */
  readonly updateMakes?: true;
  /** What an Update may change; anything else is not known. Absent: everything. */
  readonly update?: {
    readonly members: readonly string[];
    readonly when?: (settings: unknown) => boolean;
    words: string;
  };
  /** Members with which a Remove has to name what it removes. */
  readonly removeNames?: readonly string[];
  /** What it opens: a file under the machine's account, or a folder under the host's (its `Path`, or its `HostPath`). */
  readonly opens?: "disk" | "persistentMemory" | "folder" | "hostFolder";
}

const topology = "VirtualMachine/ComputeTopology";
const devices = "VirtualMachine/Devices";

/** Where the assignment of a graphics card is kept. */
export const gpuPlace = `${topology}/Gpu`;
/** Where the size of the memory is kept. */
export const memoryPlace = `${topology}/Memory/SizeInMB`;

const anyKey: KeyRule = { pattern: /./s, what: "a key" };
const guidKey: KeyRule = { pattern: /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i, what: "a GUID" };
const persistentMemorySlot: KeyRule = {
  pattern: /^(\d|[1-9]\d|1[01]\d|12[0-7])$/,
  what: "the number of a slot of persistent memory (0 to 127)",
};

const object =
  (shape: Shape): ModifyRow["check"] =>
  (settings, place) =>
    void readShape(settings, shape, place);

/** An entry of a map or list that a document has too. */
function entry(
  path: string,
  keys: readonly KeyRule[],
  requestTypes: readonly ModifyRequestType[],
  shape: Shape,
  more: Partial<ModifyRow> = {},
): ModifyRow {
  const pattern = pathPattern(`${devices}/${path}`);
  const kind = more.identity === undefined ? "item" : "list";
  return { path: pattern, document: pattern, keys, kind, requestTypes, check: object(shape), ...more };
}

/** One value, or one group of them, that is set as a whole. */
function value(path: string, more: Pick<ModifyRow, "check"> & Partial<ModifyRow>): ModifyRow {
  return { path: pathPattern(path), keys: [], kind: "value", requestTypes: ["Update"], ...more };
}

const all = ["Add", "Remove", "Update"] as const;
const addOrRemove = ["Add", "Remove"] as const;
const limits = ["Limit", "Weight", "Reservation", "MaximumFrequencyMHz"];

/** The table. */
export const modifyRows: readonly ModifyRow[] = [
  value(memoryPlace, { check: checkMemory, document: pathPattern(memoryPlace) }),
  value(`${topology}/Processor/CpuGroup`, {
    // The groups of the host are not simulated, so that every id stands for one.
    check(settings, place) {
      if (readShape(settings, shapes.cpuGroup, place).Id === undefined)
        refuse("HCS_E_INVALID_JSON", `${place} needs the Id of a group`);
    },
    document: pathPattern(`${topology}/Processor/CpuGroup`),
    saysNothing: (settings) => isObject(settings) && /^\{?[0-]+\}?$/.test(String(settings.Id)),
  }),
  value(`${topology}/Processor/Limits`, {
    kind: "members",
    members: limits,
    check: object(shapes.limits),
    document: pathPattern(`${topology}/Processor`),
  }),
  value(`${topology}/Processor/IdledProcessors`, { check: checkIdledProcessors }),
  value(`${topology}/Processor/CpuFrequencyPowerCap`, {
    check(settings, place) {
      if (!Number.isSafeInteger(settings) || Number(settings) < 0)
        refuse("E_INVALIDARG", `${place} is a whole number from 0 on`);
    },
  }),
  value(gpuPlace, {
    check: object(shapes.gpu),
    saysNothing: (settings) => isObject(settings) && settings.AssignmentMode === "Disabled",
  }),
  entry(
    "Scsi/*/Attachments/*",
    [anyKey, { pattern: /^(0|[1-9]\d{0,2})$/, what: "a number of a SCSI unit" }],
    all,
    shapes.attachment,
    {
      device: pathPattern(`${devices}/Scsi/*`),
      defaults: { CachingMode: "Uncached" },
      opens: "disk",
      check: checkAttachment,
      update: {
        members: ["Path"],
        when: (settings) => isObject(settings) && settings.Type === "Iso",
        words: "the exchange of an ISO image",
      },
    },
  ),
  // Endpoints belong to the host's network service, which is not simulated, so that every id stands for one.
  entry("NetworkAdapters/*", [anyKey], all, shapes.networkAdapter, {
    update: {
      members: ["IovSettings", "ConnectionState"],
      words: "a change of IovSettings and ConnectionState",
    },
  }),
  entry("Plan9/Shares", [], all, shapes.plan9Share, {
    identity: "Name",
    device: pathPattern(`${devices}/Plan9`),
    opens: "folder",
  }),
  entry("VirtualSmb/Shares", [], all, shapes.virtualSmbShare, {
    identity: "Name",
    device: pathPattern(`${devices}/VirtualSmb`),
    opens: "folder",
    update: {
      members: ["AllowedFiles"],
      when: (settings) =>
        isObject(settings) && isObject(settings.Options) && settings.Options.RestrictFileAccess === true,
      words: "a change of AllowedFiles of a share with RestrictFileAccess",
    },
  }),
  entry("VirtualPMem/Devices/*", [persistentMemorySlot], addOrRemove, shapes.persistentMemoryDevice, {
    device: pathPattern(`${devices}/VirtualPMem`),
    opens: "persistentMemory",
  }),
  entry(
    "VirtualPMem/Devices/*/Mappings/*",
    [persistentMemorySlot, { pattern: /^(0|[1-9]\d*)$/, what: "an offset in bytes" }],
    addOrRemove,
    shapes.persistentMemoryMapping,
    { device: pathPattern(`${devices}/VirtualPMem/Devices/*`), check: checkMapping },
  ),
  // That the host has given the device free is not simulated.
  entry("VirtualPci/*", [guidKey], addOrRemove, shapes.virtualPciDevice),
  entry("FlexibleIov/*", [anyKey], addOrRemove, shapes.flexibleIoDevice, {
    removeNames: ["EmulatorId", "HostingModel"],
  }),
  {
    path: pathPattern(`${devices}/MappedPipes/**`),
    keys: [
      {
        pattern: /^[\\/]{2}[^\\/]+[\\/]pipe[\\/]./i,
        what: "the path of a pipe like \\\\.\\pipe\\name",
        canonical: (pipe) => pipe.replaceAll("/", "\\").toLowerCase(),
      },
    ],
    kind: "item",
    requestTypes: addOrRemove,
    check(settings, place) {
      if (settings !== undefined && settings !== null && !(isObject(settings) && Object.keys(settings).length === 0))
        refuse("E_INVALIDARG", `${place} takes no settings`);
    },
  },
  entry("ComPorts/*", [{ pattern: /^[01]$/, what: "the number of a COM port (0 or 1)" }], all, shapes.comPort),
  entry("SharedMemory/Regions", [], all, shapes.sharedMemoryRegion, {
    identity: "SectionName",
    device: pathPattern(`${devices}/SharedMemory`),
  }),
  entry("HvSocket/HvSocketConfig/ServiceTable/*", [guidKey], ["Update", "Remove"], shapes.hvSocketService, {
    device: pathPattern(`${devices}/HvSocket`),
    updateMakes: true,
    // A service that is off and lets nobody in is as if it were not there.
    saysNothing: (settings) =>
      isObject(settings) &&
      settings.Disabled === true &&
      [settings.BindSecurityDescriptor, settings.ConnectSecurityDescriptor].every((text) => (text ?? "") === ""),
  }),
  value("Container/Memory/SizeInMB", {
    check: checkContainerMemory,
    document: pathPattern("Container/Memory/SizeInMB"),
  }),
  value("Container/Processor", { check: checkContainerProcessor, document: pathPattern("Container/Processor") }),
  value("Container/RegistryFlushState", { check: object(shapes.registryFlushState) }),
  {
    path: pathPattern("Container/MappedDirectories"),
    document: pathPattern("Container/MappedDirectories"),
    keys: [],
    kind: "list",
    identity: "ContainerPath",
    requestTypes: addOrRemove,
    defaults: { ReadOnly: false },
    opens: "hostFolder",
    check: checkMappedDirectory,
  },
];

/** The spelling of a key that its row wants; refuses what is no such key. */
export function readKey(rule: KeyRule, key: string): string {
  if (!rule.pattern.test(key)) return refuse("E_INVALIDARG", `"${key}" is no ${rule.what.replace(/^(the|an?) /, "")}`);
  return rule.canonical?.(key) ?? keyOf(key);
}

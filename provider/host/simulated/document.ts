/** Reads a create document as HCS would: refuses what is no document, and takes out of it what the simulator models. Pure. */
import type { ComputeSystem } from "../../../schema/types.js";
import { filesOfDocument, templateOfDocument } from "../../hcs/documents.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import { readContainer } from "./containerDocument.js";
import type { HostItem, Machine, MachineFile } from "./machine.js";
import { isMemorySize } from "./modify/checks.js";
import { partsOfDocument } from "./modify/parts.js";
import { placeOf } from "./modify/places.js";
import { refuse } from "./refusal.js";
import { invalid, objectAt, optional } from "./values.js";

/** A document that was understood. */
export interface ReadDocument {
  owner: string | undefined;
  machine: Machine;
}

const kinds = ["VirtualMachine", "Container", "HostedSystem"] as const;

/** Takes the document apart. Refuses with HCS_E_INVALID_JSON; throws `NotSimulatedError` for hosted systems and special disks. */
export function readDocument(document: unknown): ReadDocument {
  const root = objectAt(document, "the document");
  const kind = kindOf(root);
  readSchemaVersion(root);
  if (kind === "HostedSystem") throw new NotSimulatedError("A document with HostedSystem (a container in a machine)");
  const owner = optional(root, "Owner", "string");
  if (kind === "Container") return { owner, machine: readContainer(root) };
  const machine = objectAt(root.VirtualMachine, "VirtualMachine");
  readShape(machine);
  // From here on everything that is read has its documented type.
  const typed = root as ComputeSystem;
  return {
    owner,
    machine: { ...readTopology(machine), ...readDevices(typed), ...readLife(typed), ...partsOfDocument(typed) },
  };
}

function kindOf(root: Record<string, unknown>): (typeof kinds)[number] {
  const present = kinds.filter((kind) => root[kind] !== undefined && root[kind] !== null);
  const [kind] = present;
  if (kind === undefined || present.length > 1) {
    const has = present.length === 0 ? "none of them" : present.join(" and ");
    return invalid(`A document needs exactly one of VirtualMachine, Container and HostedSystem; this one has ${has}`);
  }
  return kind;
}

function readSchemaVersion(root: Record<string, unknown>): void {
  if (root.SchemaVersion === undefined || root.SchemaVersion === null) invalid("The document has no SchemaVersion");
  const version = objectAt(root.SchemaVersion, "SchemaVersion");
  const major = optional(version, "Major", "number", "SchemaVersion");
  optional(version, "Minor", "number", "SchemaVersion");
  if (major === 1) throw new NotSimulatedError("A document of schema 1");
  if (major !== 2) invalid(`SchemaVersion/Major is ${String(major)}; documents of this kind have 2`);
}

function readTopology(machine: Record<string, unknown>): Pick<Machine, "memorySizeInMB" | "processorCount"> {
  const topology = objectAt(machine.ComputeTopology ?? {}, "ComputeTopology");
  const memory = objectAt(topology.Memory ?? {}, "ComputeTopology/Memory");
  const processor = objectAt(topology.Processor ?? {}, "ComputeTopology/Processor");
  const memorySizeInMB = optional(memory, "SizeInMB", "number", "ComputeTopology/Memory");
  if (memorySizeInMB !== undefined && !isMemorySize(memorySizeInMB)) {
    refuse("VM_E_0x1008", `The memory size ${memorySizeInMB} MB is not a positive even number`, {
      attribution: [{ OperationFailure: { Detail: "Construct" } }],
    });
  }
  return {
    ...(memorySizeInMB === undefined ? {} : { memorySizeInMB }),
    processorCount: optional(processor, "Count", "number", "ComputeTopology/Processor") ?? 1,
  };
}

function readDevices(document: ComputeSystem): Pick<Machine, "files" | "hostItems" | "persistentMemorySlots"> {
  const persistentMemory = document.VirtualMachine?.Devices?.VirtualPMem;
  const used = Object.keys(persistentMemory?.Devices ?? {}).map((slot) => Number(slot) + 1);
  return {
    files: filesOfDocument(document).map(({ path, documentPath, readOnly }): MachineFile => {
      const [, group, kind] = documentPath;
      const isPart = kind === "Scsi" || kind === "VirtualPMem";
      return {
        path,
        place: placeOf(isPart ? documentPath.slice(0, -1) : documentPath),
        readOnly,
        staysOpen: group !== "RestoreState",
      };
    }),
    hostItems: readHostItems(document),
    // Without a count there are those that the document fills.
    persistentMemorySlots: persistentMemory?.MaximumCount ?? Math.max(0, ...used.filter(Number.isSafeInteger)),
  };
}

function readHostItems(document: ComputeSystem): HostItem[] {
  const machine = document.VirtualMachine;
  const kernel = machine?.Chipset?.LinuxKernelDirect;
  const devices = machine?.Devices;
  const item = (path: string | undefined, place: string, kind: HostItem["kind"]): HostItem[] =>
    path === undefined || path === "" ? [] : [{ path, place, kind }];
  return [
    ...item(kernel?.KernelFilePath, "Chipset/LinuxKernelDirect/KernelFilePath", "file"),
    ...item(kernel?.InitRdPath, "Chipset/LinuxKernelDirect/InitRdPath", "file"),
    ...(devices?.VirtualSmb?.Shares ?? []).flatMap(({ Path }, index) =>
      item(Path, `Devices/VirtualSmb/Shares/${index}`, "folder"),
    ),
    ...(devices?.Plan9?.Shares ?? []).flatMap(({ Path }, index) =>
      item(Path, `Devices/Plan9/Shares/${index}`, "folder"),
    ),
  ];
}

function readLife(
  document: ComputeSystem,
): Pick<Machine, "template" | "savedState" | "guestShutdown" | "hasShutdownService" | "endsWithLastHandle"> {
  const template = templateOfDocument(document);
  const machine = document.VirtualMachine;
  const savedState = machine?.RestoreState?.SaveStateFilePath ?? "";
  const hasShutdownService = machine?.Services?.Shutdown != null;
  const way =
    machine?.GuestConnection != null ? "GuestConnection" : hasShutdownService ? "IntegrationService" : undefined;
  return {
    ...(template === undefined ? {} : { template }),
    ...(savedState === "" ? {} : { savedState }),
    ...(way === undefined ? {} : { guestShutdown: way }),
    ...(hasShutdownService ? { hasShutdownService } : {}),
    endsWithLastHandle: document.ShouldTerminateOnLastHandleClosed === true,
  };
}

/** Every member that this file reads must be of its documented type: HCS refuses a document with an ill-typed one. */
function readShape(machine: Record<string, unknown>): void {
  const at = (value: unknown, ...names: string[]): Record<string, unknown> =>
    names.reduce((current, name) => objectAt(current[name] ?? {}, name), objectAt(value, names[0] ?? ""));
  const devices = at(machine, "Devices");
  for (const [controller, scsi] of Object.entries(at(devices, "Scsi"))) {
    for (const [lun, attachment] of Object.entries(at(scsi, "Attachments"))) {
      readAttachment(attachment, `Devices/Scsi/${controller}/Attachments/${lun}`);
    }
  }
  optional(at(devices, "VirtualPMem"), "MaximumCount", "number", "Devices/VirtualPMem");
  for (const [device, memory] of Object.entries(at(devices, "VirtualPMem", "Devices"))) {
    const place = `Devices/VirtualPMem/Devices/${device}`;
    optional(objectAt(memory, place), "HostPath", "string", place);
  }
  for (const kind of ["VirtualSmb", "Plan9"]) {
    const shares = at(devices, kind).Shares ?? [];
    if (!Array.isArray(shares)) invalid(`Devices/${kind}/Shares is no list`);
    for (const share of shares)
      optional(objectAt(share, `Devices/${kind}/Shares`), "Path", "string", `Devices/${kind}/Shares`);
  }
  const texts: [readonly string[], readonly string[]][] = [
    [
      ["Chipset", "LinuxKernelDirect"],
      ["KernelFilePath", "InitRdPath"],
    ],
    [["GuestState"], ["GuestStateFilePath", "RuntimeStateFilePath"]],
    [["RestoreState"], ["SaveStateFilePath", "TemplateSystemId"]],
  ];
  for (const [path, members] of texts) {
    for (const member of members) optional(at(machine, ...path), member, "string", path.join("/"));
  }
}

/** Refuses what the simulator has no disk for, and what is no attachment at all. */
function readAttachment(value: unknown, place: string): void {
  const attachment = objectAt(value, place);
  const type = optional(attachment, "Type", "string", place);
  optional(attachment, "Path", "string", place);
  optional(attachment, "ReadOnly", "boolean", place);
  if (type === "PassThru" || type === "ExtensibleVirtualDisk")
    throw new NotSimulatedError(`A disk of the type ${type} (at ${place})`);
  if (type !== undefined && type !== "VirtualDisk" && type !== "Iso")
    invalid(`${place}/Type is "${type}", which is no type of attachment`);
}

/** Rules about virtual machines. */
import {
  at,
  type Breach,
  isCertain,
  isInteger,
  isPresent,
  notBoth,
  type Rule,
  sources,
  type Values,
} from "./breach.js";
import { isObject } from "./facts.js";
import { isUnknown } from "./unknown.js";

function chipset(machine: Values): Breach | undefined {
  if (isPresent(machine.Chipset)) return undefined;
  const reason =
    'VirtualMachine has no Chipset. A host refused such a document as invalid; add at least { "Uefi": {} }.';
  return { at: [], reason, missing: ["Chipset"] };
}

const backingOf = (memory: unknown) => ({ backing: at(memory, "Backing"), overcommit: at(memory, "AllowOvercommit") });

function evenMemory(memory: Values): Breach | undefined {
  const size = memory.SizeInMB;
  if (!isInteger(size) || size % 2 === 0) return undefined;
  const reason = `SizeInMB must be even, but is ${size}: memory is given in steps of 2 MB.`;
  return { at: ["SizeInMB"], reason, suggestion: String(size + 1) };
}

// hcsshim leaves a 0 out, so no caller is known that sends one.
function someMemory(memory: Values): Breach | undefined {
  if (memory.SizeInMB !== 0) return undefined;
  return { at: ["SizeInMB"], reason: "SizeInMB is 0: no machine runs without memory. Give an even number of MB." };
}

function deferredCommit(memory: Values): Breach | undefined {
  if (memory.EnableDeferredCommit !== true) return undefined;
  const { backing, overcommit } = backingOf(memory);
  if (backing !== "Physical" && overcommit !== false) return undefined;
  const physical = backing === "Physical" ? 'Backing "Physical"' : "AllowOvercommit false";
  return {
    at: ["EnableDeferredCommit"],
    reason: `EnableDeferredCommit does not go with ${physical}: physical memory is committed at once.`,
  };
}

function virtualNuma(topology: Values): Breach | undefined {
  const memory = topology.Memory;
  const { backing, overcommit } = backingOf(memory);
  // Hybrid gives each virtual node its own backing.
  const isPhysical = backing === "Physical" || backing === "Hybrid" || overcommit === false;
  if (isPhysical || [memory, backing, overcommit].some(isUnknown)) return undefined;
  const wanted = 'needs physical memory: set Backing "Physical" or AllowOvercommit false in Memory.';
  if (isCertain(topology.Numa)) return { at: ["Numa"], reason: `Numa ${wanted}` };
  if (!isCertain(at(topology, "Processor", "NumaProcessorsSettings"))) return undefined;
  return { at: ["Processor", "NumaProcessorsSettings"], reason: `NumaProcessorsSettings ${wanted}` };
}

function numaOneWay(numa: Values): Breach | undefined {
  const settings = numa.Settings;
  if (!isCertain(numa.MaxSizePerNode) || !Array.isArray(settings) || settings.length === 0) return undefined;
  return {
    at: ["Settings"],
    reason:
      "MaxSizePerNode lets the host lay out the nodes and Settings lays them out one by one; give one of the two.",
  };
}

function partitionOrGroup(machine: Values): Breach | undefined {
  const group = at(machine, "ComputeTopology", "Processor", "CpuGroup");
  if (!isCertain(machine.ResourcePartitionId) || !isCertain(group)) return undefined;
  return {
    at: ["ResourcePartitionId"],
    reason: "ResourcePartitionId and the CpuGroup of Processor exclude each other; remove one of them.",
  };
}

function guestStateForSecurity(machine: Values): Breach | undefined {
  const file = at(machine, "GuestState", "GuestStateFilePath");
  if (isPresent(file) && file !== "") return undefined;
  const security = machine.SecuritySettings;
  const needs = "needs a guest state file: set GuestState.GuestStateFilePath to a .vmgs file.";
  if (at(security, "EnableTpm") === true)
    return { at: ["SecuritySettings", "EnableTpm"], reason: `EnableTpm ${needs}` };
  if (!isCertain(at(security, "Isolation"))) return undefined;
  return { at: ["SecuritySettings", "Isolation"], reason: `Isolation ${needs}` };
}

function secureNestedPaging(machine: Values): Breach | undefined {
  if (at(machine, "SecuritySettings", "Isolation", "IsolationType") !== "SecureNestedPaging") return undefined;
  const major = at(machine, "Version", "Major");
  if (!isInteger(major) || major >= 12) return undefined;
  const minor = at(machine, "Version", "Minor");
  const declared = isInteger(minor) ? `${major}.${minor}` : `${major}`;
  return {
    at: ["Version"],
    reason: `IsolationType "SecureNestedPaging" needs a machine of Version 12.0 or later, but Version is ${declared}.`,
  };
}

function gpuList(gpu: Values): Breach | undefined {
  const mode = gpu.AssignmentMode;
  if (!isCertain(gpu.AssignmentRequest) || mode === "List" || isUnknown(mode)) return undefined;
  return { at: ["AssignmentRequest"], reason: 'AssignmentRequest goes with AssignmentMode "List" only.' };
}

function pMemSize(device: Values): Breach | undefined {
  const size = device.SizeBytes;
  if (isInteger(size) && size % 4096 !== 0) {
    return { at: ["SizeBytes"], reason: `SizeBytes must be a multiple of 4096, but is ${size}.` };
  }
  const mappings = device.Mappings;
  if (isPresent(size) || !isObject(mappings) || Object.keys(mappings).length === 0) return undefined;
  return { at: [], reason: "A device with Mappings needs SizeBytes.", missing: ["SizeBytes"] };
}

/** Shares are changed and removed by their names; what has none is not told apart by it. */
function sharesByName(device: Values): Breach | undefined {
  const shares = device.Shares;
  if (!Array.isArray(shares) || shares.length < 2) return undefined;
  const names = new Set<unknown>();
  for (const [index, share] of shares.entries()) {
    const name = at(share, "Name");
    if (typeof name !== "string" || name === "") continue;
    if (names.has(name)) {
      const reason = "Two shares of this list have one Name, which is how a host tells them apart; rename one of them.";
      return { at: ["Shares", index, "Name"], reason };
    }
    names.add(name);
  }
  return undefined;
}

/** What goes together in a virtual machine, and what does not. */
export const machineRules: readonly Rule[] = [
  { name: "chipset", on: "VirtualMachine", source: sources.measured, severity: "warning", breach: chipset },
  { name: "one firmware", on: "Chipset", source: sources.documentation, breach: notBoth("Uefi", "LinuxKernelDirect") },
  { name: "even memory", on: "VirtualMachine_Memory", source: sources.documentation, breach: evenMemory },
  {
    name: "some memory",
    on: "VirtualMachine_Memory",
    source: sources.hcsshim,
    severity: "warning",
    breach: someMemory,
  },
  { name: "deferred commit", on: "VirtualMachine_Memory", source: sources.hcsshimMachines, breach: deferredCommit },
  { name: "virtual NUMA", on: "Topology", source: sources.hcsshimMachines, breach: virtualNuma },
  { name: "one NUMA layout", on: "Numa", source: sources.hcsshimMachines, breach: numaOneWay },
  { name: "partition or group", on: "VirtualMachine", source: sources.hcsshim, breach: partitionOrGroup },
  { name: "guest state", on: "VirtualMachine", source: sources.measured, breach: guestStateForSecurity },
  { name: "secure nested paging", on: "VirtualMachine", source: sources.hcsshim, breach: secureNestedPaging },
  { name: "GPU list", on: "GpuConfiguration", source: sources.documentation, breach: gpuList },
  { name: "one Plan9 share of a name", on: "Plan9", source: sources.hcsshimMachines, breach: sharesByName },
  { name: "one file share of a name", on: "VirtualSmb", source: sources.hcsshimMachines, breach: sharesByName },
  { name: "persistent memory", on: "VirtualPMemDevice", source: sources.documentation, breach: pMemSize },
];

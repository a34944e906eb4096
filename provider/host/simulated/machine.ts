/** What the simulated host remembers of a virtual machine or a container, and what it answers about it. Pure. */
import type {
  MemoryInformationForVm,
  NotificationType,
  Properties,
  SystemExitStatus,
  SystemType,
} from "../../../schema/types.js";
import { hresult } from "../../hcs/errors.js";
import type { LiveState } from "../../hcs/states.js";

/** A file that the machine opens under its own account. */
export interface MachineFile {
  path: string;
  /** Where it belongs: the names of members on the way to it, joined by slashes. Unique in one machine. */
  place: string;
  readOnly: boolean;
  /** True for what stays open as long as the machine runs; a saved state is only read at start. */
  staysOpen: boolean;
}

/** A file or folder that the host itself opens for the machine: kernel, shares. */
export interface HostItem {
  path: string;
  place: string;
  kind: "file" | "folder";
}

/** Fingerprints of one part of a machine that changes while it runs. The settings are not kept: they may hold secrets. */
export interface Part {
  settings: string;
  /** Of what an Update cannot change, where it cannot change everything. */
  fixed?: string;
  /** Of what a Remove has to name, where it has to. */
  named?: string;
}

/** What a process container runs on. Canonical paths. */
export interface ContainerStorage {
  /** The writable layer. */
  path: string;
  /** The layers below, the nearest first. */
  layers: string[];
}

/** The facts of a document that the simulator models. The document itself is not kept: it may hold secrets. */
export interface Machine {
  memorySizeInMB?: number;
  processorCount: number;
  files: MachineFile[];
  hostItems: HostItem[];
  /** What a running machine lets change, by place: the resource path with every key in one spelling. */
  parts: Record<string, Part>;
  /** Fingerprint of the rest of the document. */
  rest: string;
  /** Places of the devices in the create document that parts need: controllers, share servers, sockets. */
  devices: string[];
  /** Slots for persistent memory, from 0 on. */
  persistentMemorySlots: number;
  /** Canonical id of the template that this is a clone of. */
  template?: string;
  /** The file with the memory that a start goes on from. */
  savedState?: string;
  /** What in its guest hears a shutdown that is asked for without options; absent when nobody does. */
  guestShutdown?: "GuestConnection" | "IntegrationService";
  /** True when the document has `Services.Shutdown`, whatever else the guest has: then a shutdown may carry options. */
  hasShutdownService?: boolean;
  /** Absent in a virtual machine. */
  container?: ContainerStorage;
  /** `ShouldTerminateOnLastHandleClosed`. */
  endsWithLastHandle: boolean;
}

/** A system that is on the host. */
export interface SystemRow {
  /** Tells this system from a later one with the same id. */
  serial: number;
  /** Canonical. */
  id: string;
  runtimeId: string;
  owner: string | undefined;
  state: LiveState;
  /** Shared by all that look at it. */
  readonly machine: Readonly<Machine>;
}

/** HCS counts assigned memory in pages of 4096 bytes. Source: lifecycle facts 11. */
const pagesPerMB = 256;

/** What HCS calls this kind of system. */
export function systemType({ machine }: SystemRow): SystemType {
  return machine.container === undefined ? "VirtualMachine" : "Container";
}

/** The basic set of properties. */
export function basicProperties(system: SystemRow): Properties {
  return {
    Id: system.id,
    SystemType: systemType(system),
    ...(system.owner === undefined ? {} : { Owner: system.owner }),
    RuntimeId: system.runtimeId,
    State: system.state,
  };
}

/** The answer to the property type `Memory`. A machine that was not started yet has no memory assigned. */
export function memoryInformation(system: SystemRow): MemoryInformationForVm {
  const pages = system.state === "Created" ? 0 : (system.machine.memorySizeInMB ?? 0) * pagesPerMB;
  return {
    VirtualNodeCount: 1,
    VirtualMachineMemory: {
      AvailableMemory: 100,
      AvailableMemoryBuffer: 0,
      ReservedMemory: 0,
      AssignedMemory: pages,
      SlpActive: false,
      BalancingEnabled: false,
      DmOperationInProgress: false,
    },
    VirtualNodes: [
      {
        VirtualNodeIndex: 0,
        PhysicalNodeNumber: 0,
        VirtualProcessorCount: system.machine.processorCount,
        MemoryUsageInPages: pages,
      },
    ],
  };
}

/** Kinds of end that are told apart. */
export type ExitType = Extract<NotificationType, "GracefulExit" | "ForcedExit" | "UnexpectedExit">;

/** The exit status that HCS reports for an end of this kind. */
export function exitStatus(exitType: ExitType): SystemExitStatus {
  return exitStatuses[exitType];
}

// `Status` is a signed number here.
const exitStatuses: Record<ExitType, SystemExitStatus> = {
  GracefulExit: {
    Status: 0,
    ExitType: "GracefulExit",
    Attribution: [{ SystemExit: { Detail: "Shutdown", Initiator: "GuestOS" } }],
  },
  ForcedExit: {
    Status: hresult("HCS_E_TERMINATED") | 0,
    ExitType: "ForcedExit",
    Attribution: [{ SystemExit: { Detail: "Terminate", Initiator: "Client" } }],
  },
  UnexpectedExit: { Status: hresult("HCS_E_UNEXPECTED_EXIT") | 0, ExitType: "UnexpectedExit" },
};

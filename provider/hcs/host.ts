/**
 * The boundary between the provider and a Windows host: everything above speaks this interface, everything below
 * implements it (native, simulated, agent). Named in the words of HCS, asynchronous, plain JSON in and out, and
 * addressed by system id and file path, never by handle, so that an agent can carry it over a wire.
 *
 * A method is as large as a handle must live. After the end of a system only handles opened before can tell its
 * exit status, so `launchComputeSystem` and `stopComputeSystem` are one method each, on one handle.
 */
import type {
  ComputeSystem,
  ModifySettingRequest,
  PauseOptions,
  Properties,
  SaveOptions,
  Service_PropertyQuery,
  ServiceProperties,
  ShutdownOptions,
  System_PropertyQuery,
  SystemExitStatus,
  SystemQuery,
  VmProcessorRequirements,
} from "../../schema/types.js";
import type { Ledger } from "./ledger.js";
import type { HcsStorage } from "./storage.js";

/** How a stop ended. `AlreadyStopped` also says "was not there". */
export type StopOutcome = "Graceful" | "Forced" | "AlreadyStopped";

/** What `stopComputeSystem` does before it terminates. */
export interface StopOptions {
  /** `graceful` asks the guest first and waits `timeoutSeconds`; `terminate` powers off at once. */
  mode: "graceful" | "terminate";
  /** Seconds that the guest gets to shut down. Only read with `graceful`. */
  timeoutSeconds: number;
  /**
   * What HcsShutDownComputeSystem is asked with first; a refusal of it is followed by a call without options. Absent:
   * only that one is made. Meant for documents with `Services.Shutdown`. Only read with `graceful`. Source: lifecycle
   * facts 8.
   */
  shutdownOptions?: ShutdownOptions;
}

/** The answer of a stop. `exitStatus` is absent when the system was gone before it could be asked. */
export interface StopResult {
  outcome: StopOutcome;
  exitStatus?: SystemExitStatus;
}

/** A file of the host, as its file system shows it. */
export interface FileInformation {
  /** The path as it is stored on the host, drive letter and case included. */
  path: string;
  isDirectory: boolean;
  sizeBytes: number;
  /** Last write, ISO 8601 in UTC. */
  modifiedAt: string;
  /** Tells this file or folder from any other that has the path at another time: volume, file number and birth in the file system. */
  fileId: string;
}

/** One allowing entry of a file's access list that concerns virtual machines. */
export interface FileAccessEntry {
  /** `S-1-5-83-1-…` for one virtual machine, `S-1-5-83-0` for the group of all. */
  sid: string;
  /** What the entry allows; the group entry of HcsGrantVmGroupAccess allows reading only. */
  access: "read" | "readWrite";
}

/** One way to reach the HCS of one machine. Every failure is an `HcsError`; "not found" is `undefined`, never an error. */
export interface HcsHost extends HcsStorage {
  /** Which driver this is. */
  readonly kind: "native" | "simulated" | "agent";
  /** Who holds which id and path; kept on the host's own side (see `ledger.ts`). */
  readonly ledger: Ledger;

  /** What stays the same however this machine is reached: its machine GUID, or the id of a simulated store. */
  getHostId(): Promise<string>;

  /** HcsCreateComputeSystem without a start. */
  createComputeSystem(id: string, document: ComputeSystem): Promise<void>;
  /**
   * HcsCreateComputeSystem, HcsStartComputeSystem and a look at the result, on one handle.
   * A launch that fails leaves no system behind: what was created is terminated before the error is thrown.
   */
  launchComputeSystem(id: string, document: ComputeSystem): Promise<Properties>;
  /** HcsStartComputeSystem of a system that is already Created. A failed start leaves no system behind either. */
  startComputeSystem(id: string): Promise<Properties>;
  /** HcsPauseComputeSystem. */
  pauseComputeSystem(id: string, options?: PauseOptions): Promise<void>;
  /** HcsResumeComputeSystem. */
  resumeComputeSystem(id: string): Promise<void>;
  /** HcsSaveComputeSystem; the system must be Paused. */
  saveComputeSystem(id: string, options: SaveOptions): Promise<void>;
  /** HcsShutDownComputeSystem when graceful, a bounded wait, then HcsTerminateComputeSystem. Already gone is success. */
  stopComputeSystem(id: string, options: StopOptions): Promise<StopResult>;
  /** HcsModifyComputeSystem. */
  modifyComputeSystem(id: string, request: ModifySettingRequest): Promise<void>;
  /** HcsOpenComputeSystem and HcsGetComputeSystemProperties; `undefined` when no system has this id. */
  getComputeSystemProperties(id: string, query?: System_PropertyQuery): Promise<Properties | undefined>;
  /** HcsEnumerateComputeSystems. */
  enumerateComputeSystems(query?: SystemQuery): Promise<Properties[]>;
  /** HcsGetServiceProperties. */
  getServiceProperties(query?: Service_PropertyQuery): Promise<ServiceProperties>;
  /**
   * HcsGetProcessorCompatibilityFromSavedState, since Server 2022: what the processor must have on which the memory in
   * this file goes on. ERROR_FILE_NOT_FOUND when there is no such file. Source: lifecycle facts 7.
   */
  getProcessorCompatibility(savedStatePath: string): Promise<VmProcessorRequirements>;

  /** HcsCreateEmptyGuestStateFile. Fails when the file is there. */
  createEmptyGuestStateFile(path: string): Promise<void>;
  /** HcsCreateEmptyRuntimeStateFile. Fails when the file is there. */
  createEmptyRuntimeStateFile(path: string): Promise<void>;

  /** HcsGrantVmAccess. Granting twice changes nothing. */
  grantVmAccess(id: string, path: string): Promise<void>;
  /** HcsRevokeVmAccess. */
  revokeVmAccess(id: string, path: string): Promise<void>;
  /** HcsGrantVmGroupAccess. */
  grantVmGroupAccess(path: string): Promise<void>;
  /** HcsRevokeVmGroupAccess. */
  revokeVmGroupAccess(path: string): Promise<void>;
  /** The entries for virtual machines in the file's access list; `undefined` when there is no such file. */
  getFileAccess(path: string): Promise<FileAccessEntry[] | undefined>;

  /** What the host's file system says of one path; `undefined` when nothing is there. */
  getFileInformation(path: string): Promise<FileInformation | undefined>;
  /** Deletes exactly this one file, never a folder or a link's target. A file that is not there is success; one in use is an error. */
  deleteFile(path: string): Promise<void>;

  /** Lets go of what this process holds open. The host itself is not touched. */
  close(): Promise<void>;
}

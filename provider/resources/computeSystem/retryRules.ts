/** What is documented to fail for a moment, and how long it is tried again. */
import type { ModifySettingRequest } from "../../../schema/types.js";
import type { ResourceContext, RetryRule, Telling } from "../../engine/defineResource.js";

// vmwp.exe can hold files for some seconds after the end of a system. Source: lifecycle facts 3.
export const busyFile: RetryRule = {
  hresults: ["ERROR_SHARING_VIOLATION"],
  everyMs: 250,
  forMs: 5_000,
  advice:
    "It was tried for 5 seconds. Find out who has the file open (another live system, a disk that is attached to the host, a backup, a virus scanner), end that, and run again",
};

/** What is told of a system that cannot start, since one of its files is held. Which one, only the host can say. */
export function heldBySystem({ log }: ResourceContext, id: string): Telling {
  return { log, obstacle: `A file that the system "${id}" needs is still held by something else` };
}

/** What is told of a file that cannot be deleted, since it is held. */
export function heldFile({ log }: ResourceContext, file: string): Telling {
  return { log, obstacle: `The file ${file} is still held by something else` };
}

/** The rule of one resource path. */
export interface ModifyRule {
  readonly pattern: RegExp;
  /** Absent: for every request. */
  readonly requestType?: string;
  readonly rule: RetryRule;
  /** What is waited for, a sentence without its stop. */
  obstacle(id: string, request: ModifySettingRequest): string;
}

/** Resource paths that fail for a moment. Source: modify-paths.json, notes of these paths; lifecycle facts 12. */
export const modifyRules: readonly ModifyRule[] = [
  {
    pattern: /\/Memory\/SizeInMB$/,
    rule: {
      hresults: ["HCS_E_INVALID_STATE", "ERROR_NOT_READY", "HCS_E_CONNECTION_TIMEOUT"],
      everyMs: 1_000,
      forMs: 30_000,
      advice:
        "The guest must have booted before its memory can be resized. Run again when it has; a restart would do it at once: change the document elsewhere too, or end the system",
    },
    obstacle: (id) => `The memory of the system "${id}" cannot be resized before its guest has booted`,
  },
  {
    pattern: /\/NetworkAdapters\//,
    requestType: "Add",
    // Whatever it is passes, as WSL does it, but for what says that the endpoint or the machine can never take it.
    rule: {
      except: ["HCN_E_ENDPOINT_NOT_FOUND", "HCN_E_ENDPOINT_ALREADY_ATTACHED", "VM_E_INVALID_STATE"],
      everyMs: 100,
      forMs: 3_000,
    },
    obstacle: (id) => `The network is not ready yet for a new adapter of the system "${id}"`,
  },
  {
    pattern: /\/Attachments\//,
    requestType: "Add",
    rule: busyFile,
    obstacle: (id, { Settings }) =>
      `${pathOf(Settings) ?? "The disk"}, which the system "${id}" is to get, is still held by something else`,
  },
];

function pathOf(settings: unknown): string | undefined {
  const { Path: path } = (settings ?? {}) as { Path?: unknown };
  return typeof path === "string" ? path : undefined;
}

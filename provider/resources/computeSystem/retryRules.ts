/** What is documented to fail for a moment, and how long it is tried again. */
import type { RetryRule } from "../../engine/defineResource.js";

// vmwp.exe can hold files for some seconds after the end of a system. Source: lifecycle facts 3.
export const busyFile: RetryRule = { hresults: ["ERROR_SHARING_VIOLATION"], everyMs: 250, forMs: 5_000 };

/** The rule of one resource path. */
export interface ModifyRule {
  readonly pattern: RegExp;
  /** Absent: for every request. */
  readonly requestType?: string;
  readonly rule: RetryRule;
  /** What to do when it still fails. */
  readonly advice?: string;
}

/** Resource paths that fail for a moment. Source: modify-paths.json, notes of these paths; lifecycle facts 12. */
export const modifyRules: readonly ModifyRule[] = [
  {
    pattern: /\/Memory\/SizeInMB$/,
    rule: {
      hresults: ["HCS_E_INVALID_STATE", "ERROR_NOT_READY", "HCS_E_CONNECTION_TIMEOUT"],
      everyMs: 1_000,
      forMs: 30_000,
    },
    advice:
      "The guest must have booted before its memory can be resized. Run again when it has; a restart would do it at once: change the document elsewhere too, or end the system",
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
  },
  { pattern: /\/Attachments\//, requestType: "Add", rule: busyFile },
];

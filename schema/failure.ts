/** A mistake in a document or in arguments, and the two ways of writing where it is. */
import type { Path } from "./facts.js";

/** What kind of mistake it is; for programs, people read the reason. */
export type FailureKind =
  | "unknownField"
  | "key"
  | "type"
  | "range"
  | "enum"
  | "format"
  | "length"
  | "required"
  | "rule"
  | "newer"
  | "undocumented"
  | "imprecise"
  | "depth";

/** One mistake. */
export interface Failure {
  /** From the root: the key itself for a wrong key, the parent for a missing one, empty for the whole. */
  path: (string | number)[];
  severity: "error" | "warning";
  /** Whole sentences. */
  reason: string;
  /** The name or value that was probably meant, as bare text. */
  suggestion?: string;
  /** True when it is only the nearest of the legal values, and another word than the wrong one. */
  isGuess?: true;
  kind: FailureKind;
}

/** A failure while it is still compared with others. */
export interface Found extends Failure {
  /** The keys of which one is missing at `path`. */
  missing?: readonly string[];
}

const nameKinds: ReadonlySet<FailureKind> = new Set(["unknownField", "key", "enum"]);

/**
 * The reason with what was probably meant. A rule says in its reason what to write instead; its suggestion is for programs,
 * and so is a guess: who wrote "keep" must not be asked whether that was "delete".
 */
export function worded({ reason, suggestion, isGuess, kind }: Failure): string {
  if (suggestion === undefined || isGuess === true || kind === "rule") return reason;
  return `${reason} Did you mean ${nameKinds.has(kind) ? `"${suggestion}"` : suggestion}?`;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** The place as a Pulumi property path: `document.VirtualMachine.Devices.Scsi["0"]`, a list item as `[0]`; empty for the whole. */
export function propertyPath({ path }: Pick<Failure, "path">): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      if (!identifier.test(part)) return `["${part.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"]`;
      return index === 0 ? part : `.${part}`;
    })
    .join("");
}

/** The place as a JSON pointer (RFC 6901); empty for the whole. */
export function jsonPointer({ path }: Pick<Failure, "path">): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The keys of a JSON pointer; a number where `value` has a list. */
export function parsePointer(pointer: string, value: unknown): Path {
  let current = value;
  return pointer
    .split("/")
    .slice(1)
    .map((text) => {
      const key = text.replaceAll("~1", "/").replaceAll("~0", "~");
      const part = Array.isArray(current) ? Number(key) : key;
      current = (current as Record<string | number, unknown>)[part];
      return part;
    });
}

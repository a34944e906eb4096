/** The host's errors, and the one place that words them: what was attempted, on what, what HCS answered, what to do. */
import type { ResultError } from "../../schema/types.js";
import { hresults } from "./hresults.js";

/** What an HRESULT is called and means. Unknown numbers have a name too: their own hex form. */
export interface HresultFacts {
  name: string;
  meaning?: string;
  handling?: string;
}

// Where two names share a number, the first one of the table is the usual one.
const byNumber = new Map(hresults.toReversed().map((facts) => [facts.value, facts]));
const byName = new Map(hresults.map((facts) => [facts.name.toUpperCase(), facts]));

/** `0x80370105`: eight upper-case digits. */
export function hresultText(hresult: number): string {
  return `0x${(hresult >>> 0).toString(16).toUpperCase().padStart(8, "0")}`;
}

/** Facts of an HRESULT, signed or unsigned. */
export function hresultFacts(hresult: number): HresultFacts {
  return byNumber.get(hresult >>> 0) ?? { name: hresultText(hresult) };
}

/**
 * Reads an HRESULT from a name (`E_ACCESSDENIED`), hex (`0x80070005`) or decimal text, signed or unsigned.
 * `undefined` when it is none of these.
 */
export function parseHresult(text: string): number | undefined {
  const named = byName.get(text.trim().toUpperCase());
  if (named !== undefined) return named.value;
  if (!/^(0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text.trim())) return undefined;
  const value = Number(text.trim());
  return value >= -0x8000_0000 && value <= 0xffff_ffff ? value >>> 0 : undefined;
}

/** The unsigned number of a named HRESULT. Throws on a name that no table has: a mistake of ours, not of the user. */
export function hresult(name: string): number {
  const facts = byName.get(name.toUpperCase());
  if (facts === undefined) throw new Error(`no HRESULT is called ${name}`);
  return facts.value;
}

/** A call that the host refused or could not finish. */
export class HcsError extends Error {
  override readonly name = "HcsError";
  /** The HCS function, for example `HcsStartComputeSystem`. */
  readonly function: string;
  /** The system id or path that it was called on. */
  readonly target: string;
  /** Unsigned. */
  readonly hresult: number;
  /** `HCS_E_INVALID_STATE`, or the hex form when no table knows the number. */
  readonly hresultName: string;
  /** The result document, when HCS gave one. */
  readonly result?: ResultError;

  constructor(
    call: string,
    target: string,
    code: number,
    details: { result?: ResultError; advice?: string; cause?: unknown } = {},
  ) {
    super(
      wordHcsError(call, target, code, details),
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.function = call;
    this.target = target;
    this.hresult = code >>> 0;
    this.hresultName = hresultFacts(code).name;
    if (details.result !== undefined) this.result = details.result;
  }

  /** True when HCS answered one of these names. */
  is(...names: string[]): boolean {
    return names.includes(this.hresultName);
  }

  /** The same failure with other words on what to do. */
  withAdvice(advice: string): HcsError {
    const details = this.result === undefined ? {} : { result: this.result };
    return new HcsError(this.function, this.target, this.hresult, { ...details, advice, cause: this });
  }
}

function wordHcsError(
  call: string,
  target: string,
  code: number,
  details: { result?: ResultError; advice?: string },
): string {
  const facts = hresultFacts(code);
  const number = facts.name === hresultText(code) ? facts.name : `${facts.name} (${hresultText(code)})`;
  const events = (details.result?.ErrorEvents ?? [])
    .flatMap((event) => event.Message ?? [])
    .filter((message) => message !== "");
  const sentences = [
    `${call} failed on "${target}": ${number}`,
    facts.meaning,
    ...(events.length > 0 ? [`The host says: ${events.join("; ")}`] : []),
    details.advice ?? facts.handling,
  ];
  return sentences
    .filter((sentence) => sentence !== undefined && sentence !== "")
    .map(endWithStop)
    .join(" ");
}

function endWithStop(sentence: string | undefined): string {
  return sentence === undefined ? "" : /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Stack and project of a URN. */
const stackOf = (urn: string): string => urn.split("::").slice(0, 2).join("::");

/** Something that another Pulumi resource holds; `urn` is who wants it. */
export class HeldError extends Error {
  override readonly name = "HeldError";
  constructor(
    what: string,
    readonly holderUrn: string,
    urn?: string,
  ) {
    const isOfOtherStack = urn !== undefined && stackOf(urn) !== stackOf(holderUrn);
    const advice = isOfOtherStack
      ? "That is another stack: choose another id or path here, or remove it there first."
      : 'If that resource was renamed, add its old name with the resource option "aliases"; otherwise choose another id or path, or remove it there first.';
    super(`${what} is held by ${holderUrn}. ${advice}`);
  }
}

/** A host that could not be reached or read at all: wrong name, store not writable, store corrupt. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** What is wrong, without what to do about it. */
  readonly fact: string;
  /** What to do, where it is said apart; the message ends with it. */
  readonly advice?: string;

  constructor(fact: string, { cause, advice }: { cause?: unknown; advice?: string } = {}) {
    super(advice === undefined ? fact : `${fact} ${advice}`, cause === undefined ? undefined : { cause });
    this.fact = fact;
    if (advice !== undefined) this.advice = advice;
  }
}

/** Records of a host that are not what was written: its file was damaged, or is another program's. */
export class DamageError extends HostError {}

/** What the simulated host does not model. It never pretends. */
export class NotSimulatedError extends Error {
  override readonly name = "NotSimulatedError";
  constructor(what: string) {
    super(`${what} is not simulated. Use a Windows host (hcs:host = native) for it.`);
  }
}

/** The documents that HCS gives and takes: JSON texts to values, results to errors. Pure. */
import type { ErrorEvent, ResultError } from "../../../schema/types.js";
import { HcsError, HostError, hresult } from "../../hcs/errors.js";

/** What was called and on what, for messages. */
export interface CallName {
  /** The HCS function. */
  call: string;
  /** The id or path as the caller wrote it. */
  target: string;
}

/** True for an HRESULT that is an error. */
export function isFailure(code: number): boolean {
  return (code | 0) < 0;
}

/** A document as text. What cannot be written as JSON is refused like any other document that HCS cannot read. */
export function toDocument({ call, target }: CallName, value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    const code = hresult("HCS_E_INVALID_JSON");
    const ErrorEvents = [{ Message: "The document cannot be written as JSON" }];
    throw new HcsError(call, target, code, { result: { Error: code | 0, ErrorEvents }, cause: error });
  }
}

/** The same for a document that may be left out. */
export function toOptions(name: CallName, value: unknown): string | null {
  return value === undefined ? null : toDocument(name, value);
}

/** The value of a result document; `undefined` for none. Throws `HostError` when it is no JSON. */
export function fromDocument({ call, target }: CallName, text: string | null): unknown {
  if (text === null || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HostError(
      `The answer of ${call} on "${target}" is no JSON: ${excerpt(text)}. ` +
        "Run again; if it stays, restart the Host Compute Service (vmcompute) of the host.",
      { cause: error },
    );
  }
}

/** A result document that must be an object. */
export function objectFrom<Value extends object>(name: CallName, text: string | null): Value {
  const value = fromDocument(name, text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unexpectedForm(name, text, "object");
  return value as Value;
}

/** A result document that must be a list of objects; none at all is an empty one. */
export function listFrom<Item extends object>(name: CallName, text: string | null): Item[] {
  const value = fromDocument(name, text) ?? [];
  const isList = Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
  if (!isList) throw unexpectedForm(name, text, "list of objects");
  return value as Item[];
}

/** The error of a call that answered `code`, with what its result document says. */
export function toHcsError({ call, target }: CallName, code: number, text: string | null, advice?: string): HcsError {
  const result = resultError(text);
  return new HcsError(call, target, code, {
    ...(result === undefined ? {} : { result }),
    ...(advice === undefined ? {} : { advice }),
  });
}

/** Reads the result document of a failure. Whatever is wrong with it must not hide the failure itself. */
function resultError(text: string | null): ResultError | undefined {
  if (text === null || text === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ErrorEvents: [{ Message: excerpt(text) }] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ErrorEvents: [{ Message: excerpt(text) }] };
  }
  const { ErrorEvents, ...rest } = value as ResultError;
  const events: unknown[] = Array.isArray(ErrorEvents) ? ErrorEvents : [];
  const said = events.filter((event): event is ErrorEvent => typeof event === "object" && event !== null);
  // Before schema 2.4 there were no events, and this text was all that a host said.
  if (said.length === 0 && typeof rest.ErrorMessage === "string" && rest.ErrorMessage !== "") {
    return { ...rest, ErrorEvents: [{ Message: rest.ErrorMessage }] };
  }
  return { ...rest, ...(said.length === 0 ? {} : { ErrorEvents: said }) };
}

function unexpectedForm({ call, target }: CallName, text: string | null, expected: string): HostError {
  return new HostError(
    `The answer of ${call} on "${target}" should be a JSON ${expected}, but is ${text === null ? "empty" : excerpt(text)}.`,
  );
}

function excerpt(text: string): string {
  const length = 200;
  return `"${text.length > length ? `${text.slice(0, length)}…` : text}"`;
}

/** What a call of the simulated host answers instead of doing its work: an HRESULT and HCS's result document. */
import type { AttributionRecord, ErrorEvent, ResultError } from "../../../schema/types.js";
import { HcsError, hresult } from "../../hcs/errors.js";

/** More than the HRESULT says. */
export interface RefusalDetails {
  /** Replaces the general advice of the HRESULT. */
  advice?: string;
  attribution?: AttributionRecord[];
}

/** Thrown by the simulator's parts, which know what is wrong but not which call they are part of. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Unsigned HRESULT. */
  readonly code: number;
  readonly events: ErrorEvent[];
  readonly details: RefusalDetails;

  constructor(code: number, events: ErrorEvent[], details: RefusalDetails = {}) {
    super(events.map((event) => event.Message ?? "").join("; "));
    this.code = code >>> 0;
    this.events = events;
    this.details = details;
  }
}

/** Refuses with a named HRESULT and one sentence. */
export function refuse(name: string, message: string, details: RefusalDetails = {}): never {
  throw new Refusal(hresult(name), [{ Message: message }], details);
}

/** Refuses with one event for each file, which carries the path as data too. */
export function refuseFiles(
  name: string,
  files: readonly { path: string; message: string }[],
  details: RefusalDetails = {},
): never {
  const events = files.map(
    ({ path, message }): ErrorEvent => ({ Message: message, Data: [{ Type: "String", Value: path }] }),
  );
  throw new Refusal(hresult(name), events, details);
}

/** The error that the caller of HCS sees. `target` is the id or path as the caller wrote it. */
export function toHcsError(call: string, target: string, refusal: Refusal): HcsError {
  const { events, details } = refusal;
  const result: ResultError = {
    // HCS gives the HRESULT as a signed number here.
    Error: refusal.code | 0,
    ErrorMessage: "",
    ...(events.length === 0 ? {} : { ErrorEvents: events }),
    ...(details.attribution === undefined ? {} : { Attribution: details.attribution }),
  };
  return new HcsError(call, target, refusal.code, {
    result,
    ...(details.advice === undefined ? {} : { advice: details.advice }),
  });
}

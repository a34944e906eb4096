/** What both doors ask of a resource and what they get: the six verbs, in plain JSON. */

import type { Log } from "./context.js";
import type { PropertyFailure } from "./failures.js";
import type { Values } from "./stored.js";

interface Asked {
  urn: string;
  log: Log;
}

/** Arguments: names and values of the program, without Pulumi's own keys; unknown values are `unknown`. */
export interface CheckRequest extends Asked {
  news: Values;
  /** Inputs of the last run, the URN that it wrote them under (default: this one), and what its check gave as `marks`. */
  olds?: Values | undefined;
  previousUrn?: string | undefined;
  oldMarks?: readonly string[] | undefined;
}

export interface CheckResponse {
  inputs: Values;
  /** Names of the inputs that were filled in. */
  defaults: string[];
  /** Those of them that the next check will not know for defaults by their values, and has to be told. */
  marks: string[];
  failures: PropertyFailure[];
}

export interface DiffRequest extends Asked {
  id: string;
  /** URN that the stored state was written under (default: this one). */
  previousUrn?: string | undefined;
  /** Stored state: the arguments as applied, and the outputs. */
  olds: Values;
  news: Values;
}

export interface DiffResponse {
  /** `undefined`: the arguments differ, and the caller may show how. */
  changes: boolean | undefined;
  /** Arguments whose change makes another object. */
  replaces: string[];
  deleteBeforeReplace: true;
}

export interface CreateRequest extends Asked {
  news: Values;
  /** How long one call to the host may take. Default 4 minutes. */
  timeoutMs?: number | undefined;
}

export interface CreateResponse {
  id: string;
  /** The stored state. */
  outputs: Values;
}

export interface ReadRequest extends Asked {
  id: string;
  /** Stored state, or what a `.get()` knows (`host` at most). */
  olds: Values;
  timeoutMs?: number | undefined;
}

/** `undefined` when there is no such thing and no state of it either. */
export type ReadResponse = { id: string; outputs: Values } | undefined;

export interface UpdateRequest extends Asked {
  id: string;
  /** URN under which the stored state was written; differs after an alias or a stack rename. */
  previousUrn?: string | undefined;
  olds: Values;
  news: Values;
  timeoutMs?: number | undefined;
}

export interface UpdateResponse {
  outputs: Values;
}

export interface DeleteRequest extends Asked {
  id: string;
  olds: Values;
  timeoutMs?: number | undefined;
}

/** Request and response of each verb. */
export interface Verbs {
  check: { request: CheckRequest; response: CheckResponse };
  diff: { request: DiffRequest; response: DiffResponse };
  create: { request: CreateRequest; response: CreateResponse };
  read: { request: ReadRequest; response: ReadResponse };
  update: { request: UpdateRequest; response: UpdateResponse };
  delete: { request: DeleteRequest; response: undefined };
}

export type Verb = keyof Verbs;

/** The thing exists, but a create or update stopped half way. Carries the state to store, so that nothing is lost. */
export class UnfinishedError extends Error {
  override readonly name = "UnfinishedError";
  constructor(
    readonly id: string,
    readonly outputs: Values,
    override readonly cause: Error,
  ) {
    super(cause.message, { cause });
  }
}

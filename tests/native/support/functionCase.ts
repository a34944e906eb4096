/** What one function of the lists is called with, and what came of a call. */
import { HcsError } from "../../../provider/hcs/errors.js";
import type { Calls } from "../../../provider/host/native/calls.js";
import type { RawHandle } from "../../../provider/host/native/types.js";
import type { Context } from "./context.js";
import type { TextKind } from "./texts.js";

/** What came of a call. */
export interface Outcome {
  /** Unsigned. */
  hresult: number;
  /** The result document, or the error that the driver made of a failure. */
  document: string | null;
  error?: HcsError;
}

/** Texts for the parameters, by their names in the header. */
export type Texts = Readonly<Record<string, string | null>>;

/** How a function is tried. */
export interface FunctionCase {
  /** Its parameters that are texts. */
  texts: Readonly<Record<string, TextKind>>;
  /** Name of the HRESULT of a typical call; S_OK when absent. */
  expected?: string;
  /** Brings about what the call needs, runs `arm`, and calls, through the driver. */
  call(context: Context, texts: Texts, arm: () => void): Promise<Outcome>;
}

/** The answer of `work`; an error of the host is an outcome too. */
export async function outcomeOf(work: () => Promise<string | null | undefined>): Promise<Outcome> {
  try {
    return { hresult: 0, document: (await work()) ?? null };
  } catch (error) {
    if (!(error instanceof HcsError)) throw error;
    return { hresult: error.hresult, document: null, error };
  }
}

/** A call with an operation, as the driver makes it. */
export function tracked(
  { calls }: Context,
  call: string,
  start: (operation: RawHandle<"HCS_OPERATION">) => number,
): Promise<Outcome> {
  return outcomeOf(() => calls.run({ call, target: "the probe" }, start));
}

/** A call without one. */
export function direct({ calls }: Context, call: string, work: Parameters<Calls["direct"]>[1]): Promise<Outcome> {
  return outcomeOf(() => calls.direct({ call, target: "the probe" }, work));
}

/** A call whose answer is no HRESULT: that it came back is all. */
export async function answered(work: () => Promise<unknown> | unknown): Promise<Outcome> {
  await work();
  return { hresult: 0, document: null };
}

/** The text of a parameter that is needed. */
export function needed(texts: Texts, name: string): string {
  const text = texts[name];
  if (text === null || text === undefined) throw new Error(`The case has no text for ${name}.`);
  return text;
}

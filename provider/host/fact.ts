/** One thing that was asked of a host: its answer, or why there is none. */
import { HcsError, HostError } from "../hcs/errors.js";

/** An answer, or a problem in a full sentence, with what to do where that is said apart. */
export type Fact<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly advice?: string };

/** Asks, and keeps the host's own errors as problems; what is a mistake of ours is thrown. */
export async function askFact<Value>(ask: () => Value | Promise<Value>): Promise<Fact<Value>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return problemOf(error);
  }
}

/** The problem that an error of the host tells. Throws what is none. */
export function problemOf(error: unknown): Extract<Fact<never>, { ok: false }> {
  if (error instanceof HcsError) return { ok: false, problem: error.message };
  if (!(error instanceof HostError)) throw error;
  return { ok: false, problem: error.fact, ...(error.advice === undefined ? {} : { advice: error.advice }) };
}

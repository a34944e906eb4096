/** Repeats a call that is documented to fail for a moment; everything else fails at once. */
import { setTimeout } from "node:timers/promises";
import { HcsError, hresultText } from "../hcs/errors.js";
import type { Log } from "./context.js";

/** What is repeated, and how long. */
export interface RetryRule {
  /** Names of the HRESULTs that pass by themselves. */
  readonly hresults?: readonly string[];
  /** Names of the HRESULTs that do not, where every other answer of HCS does. */
  readonly except?: readonly string[];
  readonly everyMs: number;
  readonly forMs: number;
  /** What to do when it still fails. */
  readonly advice?: string;
}

/** How the wait is told on the resource: once it has begun, and once it was worth it. */
export interface Telling {
  log: Log;
  /** What is waited for, a sentence without its stop: `A file of the system "A" is still held`. */
  obstacle: string;
}

/** Runs `work`; while it fails as the rule says, again. The last failure is the one that is thrown. */
export async function retrying<Result>(
  rule: RetryRule | undefined,
  work: () => Promise<Result>,
  telling?: Telling,
): Promise<Result> {
  const deadlineMs = performance.now() + (rule?.forMs ?? 0);
  let first: HcsError | undefined;
  for (let attempts = 1; ; attempts++) {
    try {
      const result = await work();
      // The last message stays on the screen, so it says what has come of the wait.
      if (first !== undefined)
        telling?.log("status", `${first.function} on "${first.target}" worked at attempt ${attempts}.`);
      return result;
    } catch (error) {
      if (rule === undefined || !(error instanceof HcsError) || !passes(rule, error)) throw error;
      if (performance.now() + rule.everyMs > deadlineMs)
        throw rule.advice === undefined ? error : error.withAdvice(rule.advice);
      if (first === undefined) telling?.log("status", wordWait(telling.obstacle, error, rule.forMs));
      first ??= error;
      await setTimeout(rule.everyMs);
    }
  }
}

function passes({ hresults = [], except }: RetryRule, error: HcsError): boolean {
  return error.is(...hresults) || (except !== undefined && !error.is(...except));
}

function wordWait(obstacle: string, error: HcsError, forMs: number): string {
  const { function: call, target, hresultName, hresult } = error;
  const number = hresultText(hresult);
  const answer = hresultName === number ? number : `${hresultName}, ${number}`;
  const said = (error.result?.ErrorEvents ?? []).flatMap(({ Message }) => Message || []).join("; ");
  const host = said === "" ? "" : ` The host says: ${/[.!?]$/.test(said) ? said : `${said}.`}`;
  const until = new Date(Date.now() + forMs).toTimeString().slice(0, 8);
  return `${obstacle} (${call} on "${target}" answered ${answer}).${host} It is tried again for ${forMs / 1000} seconds, until ${until}.`;
}

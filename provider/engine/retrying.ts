/** Repeats a call that is documented to fail for a moment; everything else fails at once. */
import { setTimeout } from "node:timers/promises";
import { HcsError } from "../hcs/errors.js";

/** What is repeated, and how long. */
export interface RetryRule {
  /** Names of the HRESULTs that pass by themselves. */
  readonly hresults?: readonly string[];
  /** Names of the HRESULTs that do not, where every other answer of HCS does. */
  readonly except?: readonly string[];
  readonly everyMs: number;
  readonly forMs: number;
}

/** Runs `work`; while it fails as the rule says, again. The last failure is the one that is thrown. */
export async function retrying<Result>(rule: RetryRule | undefined, work: () => Promise<Result>): Promise<Result> {
  const deadlineMs = performance.now() + (rule?.forMs ?? 0);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isOver = rule === undefined || performance.now() + rule.everyMs > deadlineMs;
      if (isOver || !(error instanceof HcsError) || !passes(rule, error)) throw error;
      await setTimeout(rule.everyMs);
    }
  }
}

function passes({ hresults = [], except }: RetryRule, error: HcsError): boolean {
  return error.is(...hresults) || (except !== undefined && !error.is(...except));
}

/** One check of `pulumi-hcs doctor`. */
import type { Fact } from "../../host/open.js";

/** `warn`: it works, with a limit worth knowing. `skip`: there was nothing to look at. */
export type CheckStatus = "ok" | "warn" | "fail" | "skip";

/** What was looked at and what was found. */
export interface Check {
  name: string;
  status: CheckStatus;
  /** One or more sentences. */
  detail: string;
  /** What to do, in sentences. */
  fix?: string;
}

/** A check; without a fix where there is none. */
export function fixed(name: string, status: CheckStatus, detail: string, fix?: string): Check {
  return { name, status, detail, ...(fix === undefined ? {} : { fix }) };
}

/** The check of a fact: what its value means, or its problem, which is a failure unless `otherwise` says less. */
export function checkOf<Value>(
  name: string,
  fact: Fact<Value>,
  judge: (value: Value) => Check,
  otherwise: CheckStatus = "fail",
): Check {
  return fact.ok ? judge(fact.value) : fixed(name, otherwise, fact.problem, fact.advice);
}

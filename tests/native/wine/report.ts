/** What a run in Wine tells. */

/** One function. */
export interface FunctionReport {
  name: string;
  /** Calls whose outcome was checked. */
  checks: number;
  /** Calls that the probe counted. */
  calls: number;
  /** Why it failed; absent when it did not. */
  failure?: string;
}

/** Something beyond one function. */
export interface BehaviourReport {
  title: string;
  failure?: string;
}

/** The whole run. */
export interface WindowsReport {
  node: string;
  platform: string;
  koffi: string;
  functions: FunctionReport[];
  behaviours: BehaviourReport[];
}

/** Failures and delays that somebody asked for with `pulumi-hcs simulate fail` and `latency`. */
import { canonicalId } from "../../hcs/ids.js";
import { canonicalPath } from "../../hcs/paths.js";
import type { Store } from "./store.js";

/** A failure to come. */
export interface Fault {
  /** HCS function. */
  function: string;
  /** Unsigned HRESULT; 0 only together with `crash`. */
  hresult: number;
  /** How many calls it strikes. */
  times: number;
  /** How many matching calls pass before. */
  after: number;
  /** System id or path of the calls that it strikes; absent: every call of the function. */
  id?: string;
  /** Kills the calling process after the call. */
  crash: boolean;
}

/** What a call is matched by. */
export interface FaultTarget {
  function: string;
  /** Canonical ids and paths that the call is about. */
  keys: readonly string[];
}

/** The faults and latencies of one host. */
export interface Faults {
  add(fault: Fault): void;
  /** True when no fault is to come and no call takes longer. */
  isQuiet(): boolean;
  /** The fault that strikes this call, already counted down; `undefined` when none does. */
  take(target: FaultTarget): Pick<Fault, "hresult" | "crash"> | undefined;
  /** Returns how many there were. */
  clear(): number;
  /** Milliseconds that a call of this function takes longer. */
  latencyMs(functionName: string): number;
  /** `functionName` absent: all functions that have none of their own. 0 takes it away. */
  setLatency(ms: number, functionName?: string): void;
}

const everyFunction = "";

/** The faults in the store. `take` belongs into the transaction of the call that it strikes. */
export function createFaults({ database }: Store): Faults {
  return {
    add({ function: name, hresult, times, after, id, crash }) {
      database.run(
        "INSERT INTO faults (function, hresult, times, after, id, crash) VALUES (?, ?, ?, ?, ?, ?)",
        ...[name, hresult, times, after, id ?? null, Number(crash)],
      );
    },
    isQuiet: () =>
      database.get("SELECT 1 FROM faults UNION ALL SELECT 1 FROM latencies WHERE ms > 0 LIMIT 1") === undefined,
    take(target) {
      let taken: Pick<Fault, "hresult" | "crash"> | undefined;
      for (const row of database.all("SELECT * FROM faults WHERE function = ? ORDER BY sequence", target.function)) {
        const id = row.id as string | null;
        if (id !== null && !target.keys.includes(canonicalId(id)) && !target.keys.includes(canonicalPath(id))) continue;
        const sequence = row.sequence as number;
        // Every fault counts the calls that pass it, also those that an older fault strikes.
        if (Number(row.after) > 0) database.run("UPDATE faults SET after = after - 1 WHERE sequence = ?", sequence);
        else if (taken === undefined) {
          taken = { hresult: Number(row.hresult), crash: row.crash === 1 };
          if (Number(row.times) > 1) database.run("UPDATE faults SET times = times - 1 WHERE sequence = ?", sequence);
          else database.run("DELETE FROM faults WHERE sequence = ?", sequence);
        }
      }
      return taken;
    },
    clear: () => database.run("DELETE FROM faults"),
    latencyMs(functionName) {
      const row = database.get(
        "SELECT ms FROM latencies WHERE function IN (?, ?) ORDER BY length(function) DESC LIMIT 1",
        ...[functionName, everyFunction],
      );
      return Number(row?.ms ?? 0);
    },
    setLatency(ms, functionName = everyFunction) {
      if (ms === 0) database.run("DELETE FROM latencies WHERE function = ?", functionName);
      else
        database.run(
          "INSERT INTO latencies VALUES (?, ?) ON CONFLICT DO UPDATE SET ms = excluded.ms",
          functionName,
          ms,
        );
    },
  };
}

/**
 * A run of the provider that can be killed at any moment, without a process of its own: everything that lasts on a
 * simulated host goes through its database, so from the kill on no access to that is let through any more.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "../../provider/host/database.js";

const running = new AsyncLocalStorage<KillableProcess>();
let depth = 0;

/** What a dead process gets for every access. Nobody sees it: what a dead process throws is thrown away. */
class KilledError extends Error {
  override readonly name = "KilledError";
}

/** One run. It dies right after the host has kept the `killAfter`-th change or look of this run; never when absent. */
export class KillableProcess {
  #left: number | undefined;
  #isDead: boolean;

  constructor(killAfter: number | undefined) {
    this.#left = killAfter;
    this.#isDead = killAfter === 0;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Does `work` in this process. Whatever it brings or throws is lost when the process died meanwhile. */
  async run<Result>(work: () => Promise<Result>): Promise<{ result: Result } | "killed"> {
    try {
      const result = await running.run(this, work);
      return this.#isDead ? "killed" : { result };
    } catch (error) {
      if (this.#isDead) return "killed";
      throw error;
    }
  }

  /** Refuses every access once the process is dead. */
  refuseWhenDead(): void {
    if (this.#isDead) throw new KilledError();
  }

  /** Counts what the host has kept. */
  kept(): void {
    if (this.#left === undefined) return;
    this.#left--;
    if (this.#left <= 0) this.#isDead = true;
  }
}

/** The same database, closed to processes that are dead. */
export function killable(database: Database): Database {
  const lasting = <Result>(work: () => Result): Result => {
    const process = running.getStore();
    process?.refuseWhenDead();
    depth++;
    let result: Result;
    try {
      result = work();
    } finally {
      depth--;
    }
    // A statement inside a transaction lasts only with it.
    if (depth === 0) process?.kept();
    return result;
  };
  const looking = <Result>(work: () => Result): Result => {
    running.getStore()?.refuseWhenDead();
    return work();
  };
  return {
    ...database,
    get: (sql, ...values) => looking(() => database.get(sql, ...values)),
    all: (sql, ...values) => looking(() => database.all(sql, ...values)),
    run: (sql, ...values) => lasting(() => database.run(sql, ...values)),
    transaction: (work) => lasting(() => database.transaction(work)),
  };
}

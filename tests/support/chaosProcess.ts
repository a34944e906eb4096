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

/** When a run dies: after so many changes or looks that the host has kept, or right after a call of one function. */
export type KillMoment = number | { call: string; after: number };

/** One run. It dies at its moment, once the host has kept what led to it; never when there is none. */
export class KillableProcess {
  #left: number | undefined;
  #isDead: boolean;
  readonly #call: string | undefined;

  constructor(moment: KillMoment | undefined) {
    const isCall = typeof moment === "object";
    this.#call = isCall ? moment.call : undefined;
    this.#left = isCall ? moment.after + 1 : moment;
    this.#isDead = moment === 0;
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
    if (this.#call === undefined) this.#count();
    else if (this.#left === 0) this.#isDead = true;
  }

  /** Hears of a call that is written to the journal; it lasts with its transaction. */
  called(name: string): void {
    if (name === this.#call) this.#count();
  }

  #count(): void {
    if (this.#left === undefined || this.#left === 0) return;
    this.#left--;
    if (this.#left === 0 && this.#call === undefined) this.#isDead = true;
  }
}

const journalPattern = /^INSERT INTO journal \(time, pid, call,/;
const indexOfCall = 2;

type DatabaseModule = typeof import("../../provider/host/database.js");

/** For `vi.mock` of provider/host/database.js: a killed run has no access to the host's database any more. */
export async function killableDatabases(importOriginal: () => Promise<unknown>): Promise<DatabaseModule> {
  const original = (await importOriginal()) as DatabaseModule;
  return { ...original, openDatabase: (...args) => killable(original.openDatabase(...args)) };
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
    run: (sql, ...values) =>
      lasting(() => {
        if (journalPattern.test(sql)) running.getStore()?.called(String(values[indexOfCall]));
        return database.run(sql, ...values);
      }),
    transaction: (work) => lasting(() => database.transaction(work)),
  };
}

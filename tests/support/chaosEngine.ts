/**
 * A small Pulumi: keeps state as the real engine does (`refresh: always`, delete before create in a replacement, state of
 * a create or update that stopped half way, nothing of one that was killed) and asks the provider through `run`.
 */
import isEqual from "lodash/isEqual";
import { pulumiRun, type Run, UnfinishedError, type Values } from "../../provider/index.js";
import { KillableProcess } from "./chaosProcess.js";
import { urnOf } from "./resources.js";

/** One resource of a program. */
export interface DeclaredResource {
  type: string;
  name: string;
  /** Its arguments; `systemIdOf` tells the output of a system that was declared before. */
  args: (systemIdOf: (name: string) => unknown) => Values;
  /** Names that it had before, as the resource option `aliases` has them. */
  formerNames?: readonly string[];
}

/** One resource of the stored state. */
export interface StateEntry {
  type: string;
  urn: string;
  /** URN under which the outputs were written: an alias moves the entry, the next update its outputs. */
  writtenUrn: string;
  id: string;
  inputs: Values;
  defaults: readonly string[];
  outputs: Values;
}

/** How a run ended, and how many resources it made, changed or took away. */
export interface RunOutcome {
  end: "done" | "failed" | "killed";
  steps: string[];
  error?: Error | undefined;
}

/** Why a run ends early. */
class RunEnd extends Error {
  constructor(readonly outcome: RunOutcome["end"]) {
    super(outcome);
  }
}

/** The stored state of one stack, and the runs on it. */
export class ChaosEngine {
  #entries: StateEntry[] = [];
  readonly #spec: string;
  readonly #onDelete: (entry: StateEntry) => void;

  /** `onDelete` hears of each resource that the program does not have any more, before it is deleted. */
  constructor(spec: string, onDelete: (entry: StateEntry) => void) {
    this.#spec = spec;
    this.#onDelete = onDelete;
  }

  get entries(): readonly StateEntry[] {
    return this.#entries;
  }

  /** `pulumi refresh`. */
  refresh(killAfter?: number): Promise<RunOutcome> {
    return this.#run(killAfter, (session) => this.#readAll(session));
  }

  /** `pulumi up` of a program. */
  up(program: readonly DeclaredResource[], killAfter?: number): Promise<RunOutcome> {
    return this.#run(killAfter, async (session) => {
      await this.#readAll(session);
      const declared = program.map(({ type, name }) => urnOf(type, name));
      try {
        for (const resource of program) await this.#bring(session, resource);
      } finally {
        this.#order(declared);
      }
      for (const entry of this.#entries.toReversed()) {
        if (!declared.includes(entry.urn)) await this.#delete(session, entry, "delete");
      }
    });
  }

  /** `pulumi destroy`. */
  destroy(killAfter?: number): Promise<RunOutcome> {
    return this.#run(killAfter, async (session) => {
      await this.#readAll(session);
      for (const entry of this.#entries.toReversed()) await this.#delete(session, entry, "delete");
    });
  }

  async #run(killAfter: number | undefined, work: (session: Session) => Promise<void>): Promise<RunOutcome> {
    const session = new Session(killAfter);
    try {
      await work(session);
      return { end: "done", steps: session.steps };
    } catch (error) {
      if (!(error instanceof RunEnd)) throw error;
      return { end: error.outcome, steps: session.steps, error: session.failure };
    }
  }

  async #readAll(session: Session): Promise<void> {
    for (const entry of this.#entries) {
      const { type, id, outputs: olds } = entry;
      const found = await session.ask(type, "read", { ...session.asked(entry.writtenUrn), id, olds });
      if (found === undefined) throw new Error(`A stored resource is gone without a word: ${entry.urn}`);
      this.#store({ ...entry, outputs: found.outputs });
    }
  }

  async #bring(session: Session, resource: DeclaredResource): Promise<void> {
    const { type, name } = resource;
    const urn = urnOf(type, name);
    this.#followAliases(resource, urn);
    const asked = session.asked(urn);
    const old = this.#entries.find((entry) => entry.urn === urn);
    const answer = await session.ask(type, "check", {
      ...asked,
      news: { host: this.#spec, ...resource.args((name) => this.#systemIdOf(name)) },
      olds: old?.inputs,
      oldDefaults: old?.defaults,
    });
    if (answer.failures.length > 0) {
      const words = answer.failures.map(({ property, reason }) => `${property}: ${reason}`).join("; ");
      session.fail(new Error(`check of ${urn}: ${words}`));
    }
    const { inputs: news, defaults } = answer;
    if (old === undefined) return this.#create(session, type, urn, news, defaults);

    const diff = await session.ask(type, "diff", { ...asked, id: old.id, olds: old.outputs, news });
    if (diff.replaces.length > 0) {
      await this.#delete(session, old, "replace");
      return this.#create(session, type, urn, news, defaults);
    }
    if (!(diff.changes ?? !isEqual(old.inputs, news))) {
      this.#store({ ...old, inputs: news, defaults });
      return;
    }
    session.steps.push(`update ${urn}`);
    const { id, outputs: olds, writtenUrn: previousUrn } = old;
    try {
      const { outputs } = await session.ask(type, "update", { ...asked, id, olds, news, previousUrn });
      this.#store({ ...old, writtenUrn: urn, inputs: news, defaults, outputs });
    } catch (error) {
      // The engine keeps the old inputs of an update that failed.
      if (error instanceof UnfinishedError) this.#store({ ...old, writtenUrn: urn, outputs: error.outputs });
      session.fail(error);
    }
  }

  async #create(session: Session, type: string, urn: string, news: Values, defaults: string[]): Promise<void> {
    session.steps.push(`create ${urn}`);
    const entry = { type, urn, writtenUrn: urn, inputs: news, defaults };
    try {
      const { id, outputs } = await session.ask(type, "create", { ...session.asked(urn), news });
      this.#store({ ...entry, id, outputs });
    } catch (error) {
      if (error instanceof UnfinishedError) this.#store({ ...entry, id: error.id, outputs: error.outputs });
      session.fail(error);
    }
  }

  async #delete(session: Session, entry: StateEntry, why: "delete" | "replace"): Promise<void> {
    session.steps.push(`${why} ${entry.urn}`);
    if (why === "delete") this.#onDelete(entry);
    try {
      const { type, id, outputs: olds } = entry;
      await session.ask(type, "delete", { ...session.asked(entry.writtenUrn), id, olds });
    } catch (error) {
      session.fail(error);
    }
    this.#entries = this.#entries.filter(({ urn }) => urn !== entry.urn);
  }

  #followAliases({ type, formerNames = [] }: DeclaredResource, urn: string): void {
    if (this.#entries.some((entry) => entry.urn === urn)) return;
    const former = formerNames.map((name) => urnOf(type, name));
    const old = this.#entries.find((entry) => former.includes(entry.urn));
    if (old !== undefined) this.#entries = this.#entries.map((entry) => (entry === old ? { ...old, urn } : entry));
  }

  /** State is kept in the order of the program, so that what depends on others is deleted before them. */
  #order(declared: readonly string[]): void {
    const place = ({ urn }: StateEntry): number => (declared.includes(urn) ? declared.indexOf(urn) : declared.length);
    this.#entries = this.#entries.toSorted((left, right) => place(left) - place(right));
  }

  #systemIdOf(name: string): unknown {
    const urn = urnOf("ComputeSystem", name);
    return this.#entries.find((entry) => entry.urn === urn)?.outputs.systemId;
  }

  #store(entry: StateEntry): void {
    const index = this.#entries.findIndex(({ urn }) => urn === entry.urn);
    this.#entries = index < 0 ? [...this.#entries, entry] : this.#entries.with(index, entry);
  }
}

/** One run: its provider process, and what it has done by now. */
class Session {
  readonly steps: string[] = [];
  failure: Error | undefined;
  readonly #process: KillableProcess;
  readonly #run = pulumiRun();

  constructor(killAfter: number | undefined) {
    this.#process = new KillableProcess(killAfter);
  }

  asked(urn: string) {
    return { urn, log: () => undefined };
  }

  /** One verb. A kill ends the run, and nothing that the verb said is heard. */
  readonly ask: Run = async (type, verb, request) => {
    const answer = await this.#process
      .run(() => this.#run(type, verb, request))
      .catch((error: unknown) => {
        if (verb === "read") this.fail(error);
        throw error;
      });
    if (answer === "killed") throw new RunEnd("killed");
    return answer.result;
  };

  /** Ends the run with what went wrong. */
  fail(error: unknown): never {
    if (error instanceof RunEnd) throw error;
    this.failure = error instanceof Error ? error : new Error(String(error));
    throw new RunEnd("failed");
  }
}

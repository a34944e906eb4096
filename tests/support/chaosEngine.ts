/**
 * A small Pulumi: keeps state as the real engine does (`refresh: always`, delete before create in a replacement, state of
 * a create or update that stopped half way, nothing of one that was killed) and asks the provider through `run`.
 */
import isEqual from "lodash/isEqual";
import { UnfinishedError, unknown, type Values } from "../../provider/index.js";
import type { KillMoment } from "./chaosProcess.js";
import { RunEnd, type RunOutcome, Session } from "./chaosSession.js";
import { urnOf } from "./resources.js";

export type { RunOutcome } from "./chaosSession.js";

/** The outputs of a resource that was declared before; empty when it is not there. */
export type OutputsOf = (type: string, name: string) => Values;

/** One resource of a program. */
export interface DeclaredResource {
  type: string;
  name: string;
  args: (outputsOf: OutputsOf) => Values;
  /** Names that it had before, as the resource option `aliases` has them. */
  formerNames?: readonly string[];
  /** Arguments that are made of outputs, and the resource that each comes from. */
  uses?: Readonly<Record<string, Pick<DeclaredResource, "type" | "name">>>;
}

/** One resource of the stored state. */
export interface StateEntry {
  type: string;
  urn: string;
  /** URN under which the outputs were written: an alias moves the entry, the next update its outputs. */
  writtenUrn: string;
  id: string;
  inputs: Values;
  /** The same of the inputs: those of an update that failed stay. */
  checkedUrn: string;
  defaults: readonly string[];
  marks: readonly string[];
  outputs: Values;
  /** URN of the resource that each argument comes from which is made of an output. */
  uses: Readonly<Record<string, string>>;
}

/** What becomes of a resource that is deleted, and of one that is made. */
export interface EngineEvents {
  /** `replace`: half of a replacement, that of the resource itself or of one that it is made of. */
  deleting(entry: StateEntry, why: "delete" | "replace"): void;
  creating?(type: string, urn: string, inputs: Values): void;
}

/** The stored state of one stack, and the runs on it. */
export class ChaosEngine {
  #entries: StateEntry[] = [];
  readonly #spec: string;
  readonly #events: EngineEvents;

  /** `events` are told before anything is done. */
  constructor(spec: string, events: EngineEvents) {
    this.#spec = spec;
    this.#events = events;
  }

  get entries(): readonly StateEntry[] {
    return this.#entries;
  }

  /** `pulumi refresh`. */
  refresh(killAt?: KillMoment): Promise<RunOutcome> {
    return this.#run(killAt, (session) => this.#readAll(session));
  }

  /** `pulumi up` of a program. */
  up(program: readonly DeclaredResource[], killAt?: KillMoment): Promise<RunOutcome> {
    return this.#run(killAt, async (session) => {
      await this.#readAll(session);
      const declared = program.map(({ type, name }) => urnOf(type, name));
      const brought: string[] = [];
      try {
        for (const resource of program) await this.#bring(session, resource, brought);
      } finally {
        this.#order(brought);
      }
      for (const entry of this.#entries.toReversed()) {
        if (!declared.includes(entry.urn)) await this.#delete(session, entry, "delete");
      }
    });
  }

  /** `pulumi destroy`. */
  destroy(killAt?: KillMoment): Promise<RunOutcome> {
    return this.#run(killAt, async (session) => {
      await this.#readAll(session);
      for (const entry of this.#entries.toReversed()) await this.#delete(session, entry, "delete");
    });
  }

  async #run(killAt: KillMoment | undefined, work: (session: Session) => Promise<void>): Promise<RunOutcome> {
    const session = new Session(killAt);
    try {
      await work(session);
      return { end: "done", steps: session.steps };
    } catch (error) {
      if (!(error instanceof RunEnd)) throw error;
      return { end: error.outcome, steps: session.steps, error: session.failure, urn: session.urn };
    }
  }

  async #readAll(session: Session): Promise<void> {
    for (const entry of this.#entries) {
      const { type, id, outputs: olds } = entry;
      session.urn = entry.urn;
      const found = await session.ask(type, "read", { ...session.asked(entry.writtenUrn), id, olds });
      if (found === undefined) throw new Error(`A stored resource is gone without a word: ${entry.urn}`);
      this.#store({ ...entry, outputs: found.outputs });
    }
  }

  /** `brought`: URNs of the resources that the run has come to. */
  async #bring(session: Session, resource: DeclaredResource, brought: string[]): Promise<void> {
    const { type, name } = resource;
    const urn = urnOf(type, name);
    this.#followAliases(resource, urn);
    session.urn = urn;
    const asked = session.asked(urn);
    const old = this.#entries.find((entry) => entry.urn === urn);
    const answer = await session.ask(type, "check", {
      ...asked,
      news: { host: this.#spec, ...resource.args((of, called) => this.#outputsOf(of, called)) },
      olds: old?.inputs,
      previousUrn: old?.checkedUrn,
      oldMarks: old?.marks,
    });
    if (answer.failures.length > 0) {
      const words = answer.failures.map(({ property, reason }) => `${property}: ${reason}`).join("; ");
      session.fail(new Error(`check of ${urn}: ${words}`));
    }
    brought.push(urn);
    const { inputs: news, defaults, marks } = answer;
    const uses = Object.fromEntries(
      Object.entries(resource.uses ?? {}).map(([argument, of]) => [argument, urnOf(of.type, of.name)]),
    );
    const checked = { inputs: news, checkedUrn: urn, defaults, marks, uses };
    const made = { type, urn, writtenUrn: urn, ...checked };
    if (old === undefined) return this.#create(session, made);

    const { writtenUrn: previousUrn } = old;
    const diff = await session.ask(type, "diff", { ...asked, id: old.id, olds: old.outputs, news, previousUrn });
    if (diff.replaces.length > 0) {
      for (const dependent of (await this.#replacedWith(session, old)).toReversed())
        await this.#delete(session, dependent, "replace");
      session.urn = urn;
      await this.#delete(session, old, "replace");
      return this.#create(session, made);
    }
    if (!(diff.changes ?? !isEqual(old.inputs, news))) {
      this.#store({ ...old, ...checked });
      return;
    }
    session.steps.push(`update ${urn}`);
    const { id, outputs: olds } = old;
    try {
      const { outputs } = await session.ask(type, "update", { ...asked, id, olds, news, previousUrn });
      this.#store({ ...old, writtenUrn: urn, ...checked, outputs });
    } catch (error) {
      // The engine keeps the old inputs of an update that failed.
      if (error instanceof UnfinishedError) this.#store({ ...old, writtenUrn: urn, outputs: error.outputs });
      session.fail(error);
    }
  }

  /**
   * What is made of outputs of a resource that is replaced, near or far, and would be replaced for any other value of
   * them: the engine deletes it before, and knows no new arguments of it then.
   */
  async #replacedWith(session: Session, root: StateEntry): Promise<StateEntry[]> {
    const replaced = [root];
    for (const entry of this.#entries) {
      const changed = Object.keys(entry.uses).filter((argument) =>
        replaced.some(({ urn }) => urn === entry.uses[argument]),
      );
      if (changed.length === 0) continue;
      const news = { ...entry.inputs, ...Object.fromEntries(changed.map((argument) => [argument, unknown])) };
      const { type, id, outputs: olds } = entry;
      const { replaces } = await session.ask(type, "diff", { ...session.asked(entry.writtenUrn), id, olds, news });
      if (replaces.length > 0) replaced.push(entry);
    }
    return replaced.slice(1);
  }

  async #create(session: Session, entry: Omit<StateEntry, "id" | "outputs">): Promise<void> {
    const { type, urn, inputs: news } = entry;
    session.steps.push(`create ${urn}`);
    this.#events.creating?.(type, urn, news);
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
    session.urn = entry.urn;
    this.#events.deleting(entry, why);
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
    if (old === undefined) return;
    const renamed = (uses: StateEntry["uses"]): StateEntry["uses"] =>
      Object.fromEntries(Object.entries(uses).map(([argument, of]) => [argument, of === old.urn ? urn : of]));
    this.#entries = this.#entries.map((entry) =>
      entry === old ? { ...old, urn } : { ...entry, uses: renamed(entry.uses) },
    );
  }

  /** State is kept in the order of the program, so that what depends on others is deleted before them; the rest stays behind. */
  #order(brought: readonly string[]): void {
    const place = ({ urn }: StateEntry): number => (brought.includes(urn) ? brought.indexOf(urn) : brought.length);
    this.#entries = this.#entries.toSorted((left, right) => place(left) - place(right));
  }

  #outputsOf(type: string, name: string): Values {
    const urn = urnOf(type, name);
    return this.#entries.find((entry) => entry.urn === urn)?.outputs ?? {};
  }

  #store(entry: StateEntry): void {
    const index = this.#entries.findIndex(({ urn }) => urn === entry.urn);
    this.#entries = index < 0 ? [...this.#entries, entry] : this.#entries.with(index, entry);
  }
}

/**
 * The dynamic door. The text in a resource's state only does `require("pulumi-hcs/provider").dynamic(type, 1)`; what
 * it gets here are the six functions that Pulumi's own dynamic-provider server calls.
 */
import { type Bookkeeping, bookkeepingOf, withBookkeeping } from "./dynamic/bookkeeping.js";
import { EngineLog } from "./dynamic/engineLog.js";
import { presentable } from "./dynamic/errors.js";
import { timeoutFailures, timeoutOf } from "./dynamic/timeouts.js";
import { fromWire, toWire } from "./dynamic/values.js";
import { run, type Values } from "./index.js";

/** The contract between the text in the state and this package; old text is what a later delete runs. */
export const contractVersion = 1;

/** What Pulumi's dynamic-provider server calls. Values are JSON, with its unknown mark in previews. */
export interface DynamicProvider {
  check(olds: Values, news: Values): Promise<{ inputs: Values; failures: { property: string; reason: string }[] }>;
  diff(
    id: string,
    olds: Values,
    news: Values,
  ): Promise<{ changes?: boolean; replaces: string[]; deleteBeforeReplace: boolean }>;
  create(inputs: Values): Promise<{ id: string; outs: Values }>;
  read(id: string, props: Values): Promise<{ id: string; props: Values }>;
  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }>;
  delete(id: string, props: Values): Promise<void>;
}

/** The provider of one resource type. Throws when the state was written by a version of this package with another contract. */
export function dynamic(type: string, contract: number): DynamicProvider {
  if (contract !== contractVersion) {
    throw presentable(
      new Error(
        `The state of this ${type} was written by another version of pulumi-hcs (contract ${contract}, this one has ${contractVersion}). Install the newer of both.`,
      ),
    );
  }
  return {
    check: (olds, news) => check(type, olds, news),
    diff: (id, olds, news) => diff(type, id, olds, news),
    create: (inputs) => create(type, inputs),
    read: (id, props) => read(type, id, props),
    update: (id, olds, news) => update(type, id, olds, news),
    delete: (id, props) => remove(type, id, props),
  };
}

type Answers = { [V in keyof DynamicProvider]: ReturnType<DynamicProvider[V]> };

function check(type: string, olds: Values, news: Values): Answers["check"] {
  return speaking(news, async (kept, log) => {
    const before = bookkeepingOf(olds);
    const answer = await run(type, "check", {
      ...kept.asked,
      log,
      news: kept.values,
      olds: Object.keys(before.values).length === 0 ? undefined : before.values,
      previousUrn: urnOf(before),
      oldMarks: before.defaults,
    });
    const checked: Bookkeeping = { ...kept, defaults: answer.marks };
    const failures = [...timeoutFailures(kept), ...answer.failures];
    return { inputs: toWire(withBookkeeping(answer.inputs, checked)), failures };
  });
}

function diff(type: string, id: string, olds: Values, news: Values): Answers["diff"] {
  return speaking(news, async (kept, log) => {
    const before = bookkeepingOf(olds);
    const previousUrn = urnOf(before);
    const request = { ...kept.asked, log, id, olds: before.values, news: kept.values, previousUrn };
    const { changes, ...rest } = await run(type, "diff", request);
    // A delete is given the state alone, which only an update writes.
    if (changes === false && before.timeouts?.delete !== kept.timeouts?.delete) {
      log("info", "customTimeouts: the state takes the new time for a delete; nothing is done on the host (none)");
      return { ...rest, changes: true };
    }
    return changes === undefined ? rest : { ...rest, changes };
  });
}

function create(type: string, inputs: Values): Answers["create"] {
  return speaking(inputs, async (kept, log) => {
    const timeoutMs = timeoutOf(kept, "create");
    const { id, outputs } = await run(type, "create", { ...kept.asked, log, news: kept.values, timeoutMs });
    return { id, outs: toState(outputs, kept) };
  });
}

function read(type: string, id: string, props: Values): Answers["read"] {
  return speakingOf(bookkeepingOf(props), async (kept, log) => {
    const found = await run(type, "read", { ...kept.asked, log, id, olds: kept.values });
    // Pulumi's server adds the provider's text to an empty answer, and the engine then takes it for a found thing.
    if (found === undefined) {
      throw new Error(
        `There is no ${type} "${id}" on the host "${kept.values.host}" to get. Correct the id or the host.`,
      );
    }
    return { id: found.id, props: toState(found.outputs, kept, kept.values) };
  });
}

function update(type: string, id: string, olds: Values, news: Values): Answers["update"] {
  return speaking(news, async (kept, log) => {
    const before = bookkeepingOf(olds);
    const { outputs } = await run(type, "update", {
      ...kept.asked,
      log,
      id,
      olds: before.values,
      news: kept.values,
      previousUrn: urnOf(before),
      timeoutMs: timeoutOf(kept, "update"),
    });
    return { outs: toState(outputs, kept) };
  });
}

function remove(type: string, id: string, props: Values): Answers["delete"] {
  return speakingOf(bookkeepingOf(props), async (kept, log) => {
    const timeoutMs = timeoutOf(kept, "delete");
    await run(type, "delete", { ...kept.asked, log, id, olds: kept.values, timeoutMs });
  });
}

/** The URN that values were written under; a lookup by `.get()` has none. */
function urnOf({ asked }: Bookkeeping): string | undefined {
  return asked.urn === "" ? undefined : asked.urn;
}

/** What the state keeps of a resource. Only `check` asks for marks of defaults, and it gets the old inputs. */
function toState(outputs: Values, kept: Bookkeeping, known?: Values): Values {
  return toWire(withBookkeeping(outputs, { ...kept, defaults: [] }), known);
}

type Work<Result> = (kept: Bookkeeping, log: EngineLog["write"]) => Promise<Result>;

/** Runs one verb: lets it speak to the engine, and makes its errors fit to be shown. */
async function speakingOf<Result>(kept: Bookkeeping, work: Work<Result>): Promise<Result> {
  const log = new EngineLog(kept.asked.urn);
  try {
    return await work(kept, log.write);
  } catch (error) {
    throw presentable(error, kept);
  } finally {
    // A message that is still on its way when the verb ends would be lost with the process.
    await log.delivered();
  }
}

/** The same for values of a program, in which a preview has unknown ones; a state has none. */
function speaking<Result>(wire: Values, work: Work<Result>): Promise<Result> {
  return speakingOf(bookkeepingOf(fromWire(wire)), work);
}

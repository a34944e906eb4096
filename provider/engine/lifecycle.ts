/** The verbs that touch the host: create, read, update, delete. Each keeps the stored state true, whatever fails. */
import { HeldError } from "../hcs/errors.js";
import type { ResourceContext, ResourceDefinition } from "./defineResource.js";
import { isOnlyAnotherWay } from "./diff.js";
import { forgetFormerName, takeBack, takeOver, withFormerName } from "./renames.js";
import { UnfinishedError, type UpdateRequest } from "./requests.js";
import { isAbout, rowsOf } from "./rows.js";
import { isManaged, repairOf, type Values, wayOut, withRepair } from "./stored.js";
import { keepOwn, leaveForSuccessor, settleLeft, takeLeft } from "./successors.js";

type Definition = ResourceDefinition<Values, Values>;

/**
 * Makes the thing; a failure after something was made is an `UnfinishedError` that carries it. `holder` is another
 * resource that has this id in the stored state: then rows under our URN are its own, not those of a create of ours
 * that was cut, and nothing may be finished here.
 */
export async function create(
  definition: Definition,
  context: ResourceContext,
  args: Values,
  holder: string | undefined,
): Promise<{ id: string; outputs: Values }> {
  const id = definition.identify(args);
  if (holder !== undefined && (await rowsOf(context.host.ledger, id, context.urn)).length > 0) {
    throw new HeldError(`The ${definition.type} "${id}"`, holder);
  }
  const hostId = await context.host.getHostId();
  const make = () => recording(id, hostId, (record) => definition.create(context, args, record));
  const outputs = await make().catch(async (error: unknown) => {
    const isFree =
      error instanceof HeldError && (await takeLeft(context, (await context.host.ledger.list()).filter(isAbout(id))));
    if (!isFree) throw error;
    return make();
  });
  await settleLeft(context, isAbout(id));
  return { id, outputs: { ...args, ...outputs, hostId } };
}

/** Brings the thing to the new arguments, and repairs it where it has drifted. */
export async function update(
  definition: Definition,
  context: ResourceContext,
  { id, olds, news, previousUrn }: UpdateRequest,
): Promise<{ outputs: Values }> {
  const hostId = await context.host.getHostId();
  const isRenamed = previousUrn !== undefined && previousUrn !== context.urn;
  const isElsewhere = isManaged(olds) && olds.hostId !== hostId;
  if (isElsewhere && repairOf(olds) !== "elsewhere") {
    throw new Error(
      `This resource was made on the host ${String(olds.hostId)}, but ${hostId} answers now. ` +
        "Preview again where both can be reached, so that the replacement is shown before it is done.",
    );
  }
  if (isRenamed) await takeOver(context, id, previousUrn);
  else await forgetFormerName(context, id);
  await keepOwn(context, isAbout(id));
  const stored = withRepair(olds, undefined);
  if (olds.hostId === hostId && isOnlyAnotherWay(definition, olds, news)) {
    // Every other argument means the same, and the ledger knows the thing by the letters that it was made with.
    return { outputs: { ...stored, host: news.host } };
  }
  const named = isRenamed ? withFormerName(context, previousUrn) : context;
  // Nothing that is known of a thing on one machine is true of what another one has under the same name.
  const outputs = await recording(id, hostId, (record) =>
    isElsewhere ? makeAgain(definition, named, news, record) : definition.update(named, stored, news, record),
  );
  return { outputs: { ...news, ...outputs, hostId } };
}

/** A create that the program did not ask for: what is only allowed in one that it asks for is left out. */
function makeAgain(
  definition: Definition,
  context: ResourceContext,
  news: Values,
  record: (applied: Values) => void,
): Promise<Values> {
  const { onlyInCreate = {} } = definition;
  const left = Object.entries(news).filter(([name, value]) => value !== undefined && onlyInCreate[name] === value);
  const names = new Set(left.map(([name]) => name));
  const asked = Object.fromEntries(Object.entries(news).filter(([name]) => !names.has(name)));
  return definition.create(context, asked, (applied) => record({ ...applied, ...Object.fromEntries(left) }));
}

/** What is there now. Gone but stored stays in the state, marked, so that the loss can be told before it is repaired. */
export async function read(
  definition: Definition,
  context: ResourceContext,
  id: string,
  stored: Values,
): Promise<{ id: string; outputs: Values } | undefined> {
  const hostId = await context.host.getHostId();
  const plain = withRepair(stored, undefined);
  if (isManaged(stored) && stored.hostId !== hostId) {
    // The diff that follows says so.
    return { id, outputs: withRepair(stored, "elsewhere") };
  }
  await keepOwn(context, isAbout(id));
  await forgetFormerName(context, id);
  const live = await definition.read(context, id, plain);
  if (live === undefined) return isManaged(stored) ? { id, outputs: withRepair(stored, "lost") } : undefined;
  const unfinished = repairOf(stored) === "unfinished" ? "unfinished" : undefined;
  return { id, outputs: withRepair({ ...plain, ...live, hostId }, unfinished) };
}

/** The resource that follows a deleted one under the same URN. */
export interface Replacement {
  args: Values;
  /** False when it is made on another machine. */
  onSameHost: boolean;
  /** False when nobody knows yet at which place it will be: until then everything stays for one at the same place. */
  isChecked: boolean;
  /** Its URN, where that is the old one but for the name of the stack. */
  successorUrn?: string | undefined;
}

/** Takes the thing away. */
export async function remove(
  definition: Definition,
  context: ResourceContext,
  id: string,
  stored: Values,
  replacement: Replacement | undefined,
): Promise<void> {
  const hostId = await context.host.getHostId();
  if (isManaged(stored) && stored.hostId !== hostId) {
    // The refresh before this delete has seen and told it; without one, nobody knows what became of the thing.
    if (repairOf(stored) === "elsewhere") return;
    throw new Error(
      `This resource was made on the host ${String(stored.hostId)}, but ${hostId} answers now. ` +
        `Run where that host is, or run with --refresh if it is gone for good. ${wayOut(stored.host)}`,
    );
  }
  await takeBack(context, id);
  await definition.delete(context, withRepair(stored, undefined), replacement?.args);
  if (replacement?.onSameHost === false) await leaveBehind(context, id);
  else if (replacement?.isChecked === false)
    await leaveForSuccessor(context, await rowsOf(context.host.ledger, id, context.urn), replacement.successorUrn);
}

/** A successor on the same path finds the row there; one on another machine never does, and nobody holds the thing. */
async function leaveBehind(context: ResourceContext, id: string): Promise<void> {
  const { host, urn, log } = context;
  const rows = await rowsOf(context.host.ledger, id, urn);
  for (const { kind, key } of rows) await host.ledger.release(kind, key, urn);
  if (rows.length > 0) log("info", `Left on the old host: ${id}. A replacement never removes it.`);
}

async function recording(
  id: string,
  hostId: string,
  work: (record: (applied: Values) => void) => Promise<Values>,
): Promise<Values> {
  let applied: Values | undefined;
  try {
    return await work((state) => {
      applied = state;
    });
  } catch (error) {
    if (applied === undefined || !(error instanceof Error)) throw error;
    throw new UnfinishedError(id, withRepair({ ...applied, hostId }, "unfinished"), error);
  }
}

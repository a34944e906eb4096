/** The verb `diff`: what the new arguments mean for what is stored. Never throws for policy; says it in words too. */
import { isDeepStrictEqual } from "node:util";
import { hasUnknown } from "../../schema/unknown.js";
import type { Change, ChangeRule, ResourceDefinition } from "./defineResource.js";
import { argumentsAsBefore, asBeforeWhereUnknown } from "./notKnown.js";
import type { DiffRequest, DiffResponse } from "./requests.js";
import { isManaged, repairOf, type Values, withRepair } from "./stored.js";

/**
 * Where the new `host` leads. `sameWay`: the text is the old one. `sameMachine`: another text, and the machine that has
 * the thing. `notKnown`: another text that could not be asked, or that nobody knows yet.
 */
export type HostLead = "sameWay" | "sameMachine" | "otherMachine" | "notKnown";

const hostChanges: Readonly<Partial<Record<HostLead, Change>>> = {
  otherMachine: { path: "host", class: "replace", reason: "another machine has nothing of this" },
  sameMachine: {
    path: "host",
    class: "none",
    reason: "another way to the same machine; nothing is done there, and the state takes the new way",
  },
};

/** `lead` is where the new `host` leads; it has been asked already. */
export function diff(
  definition: ResourceDefinition<Values, Values>,
  request: DiffRequest,
  lead: HostLead,
): DiffResponse {
  const { news, log } = request;
  const olds = lead === "sameMachine" ? foundAgain(request.olds) : request.olds;
  const hostChange = hostChanges[lead];
  const changes = [...argumentChanges(definition, olds, news), ...(hostChange === undefined ? [] : [hostChange])];
  const repairs = repairReasons(definition, olds, hasUnknown(news) ? asBeforeWhereUnknown(olds, news) : news);

  for (const repair of repairs) log("warning", repair);
  for (const sentence of inWords(definition, changes, olds, news)) log("info", sentence);
  const isRenamed = isManaged(olds) && isUnderNewName(request);
  if (isRenamed)
    log("info", "the ledger of the host takes the new name of the resource; nothing else is done there for it (none)");
  return {
    // With both undefined the caller compares old with new inputs itself and shows each property.
    // It does not see a way that only its inputs have taken already, so another way is said to it; a name likewise.
    changes: repairs.length > 0 || lead !== "sameWay" || isRenamed ? true : changes.length > 0 ? undefined : false,
    replaces: changes.filter((change) => change.class === "replace").map((change) => change.path),
    deleteBeforeReplace: true,
  };
}

/** Every change, once: in the words of the resource where it says more, else in those of its rule. */
function inWords(
  definition: ResourceDefinition<Values, Values>,
  changes: readonly Change[],
  olds: Values,
  news: Values,
): string[] {
  if (changes.length === 0) return [];
  const isMadeAnew = repairOf(olds) === "lost" || repairOf(olds) === "elsewhere";
  const places = isManaged(olds) && !isMadeAnew ? placesOf(definition, olds, news) : [];
  const isCovered = (change: Change): boolean => places.some(({ path }) => path.split(/[.[]/)[0] === change.path);
  // What is made anew gets its other arguments with it, and nothing is done to the old one.
  const isNew = isMadeAnew || changes.some((change) => change.class === "replace");
  const isSaid = (change: Change): boolean => !isCovered(change) && (change.class === "replace" || !isNew);
  // What a value means that is not known yet, nobody can say; the engine asks with none at all for what follows a replacement.
  const isKnown = (change: Change): boolean => change.class === "replace" || !hasUnknown(news[change.path]);
  const said = changes.filter(isSaid).map((change) => ({ ...change, isCertain: !hasUnknown(news[change.path]) }));
  return [...said, ...places]
    .filter(isKnown)
    .map(
      ({ path, reason, class: kind, isCertain }) =>
        `${path}: ${isCertain ? "" : "not known yet; if it changes, "}${reason} (${kind})`,
    );
}

/** What the resource says of each place; not certain is what shows only while some values are not known yet. */
function placesOf(
  definition: ResourceDefinition<Values, Values>,
  olds: Values,
  news: Values,
): (Change & { isCertain: boolean })[] {
  const explained = (after: Values): readonly Change[] => definition.explain?.(olds, after) ?? [];
  if (!hasUnknown(news)) return explained(news).map((change) => ({ ...change, isCertain: true }));
  const certain = new Set(explained(asBeforeWhereUnknown(olds, news)).map(({ path }) => path));
  const possible = explained(argumentsAsBefore(olds, news));
  return possible.map((change) => ({ ...change, isCertain: certain.has(change.path) }));
}

/** True when nothing but the way to the machine differs: then an update has nothing to do there. */
export function isOnlyAnotherWay(definition: ResourceDefinition<Values, Values>, olds: Values, news: Values): boolean {
  const stored = foundAgain(olds);
  if (!isManaged(olds) || olds.host === news.host) return false;
  return argumentChanges(definition, stored, news).length === 0 && repairReasons(definition, stored, news).length === 0;
}

/**
 * True after an alias or a rename of the stack. Until an update has taken the rows of the ledger over, whoever gets the old
 * name would pass for the one that made the thing.
 */
function isUnderNewName({ urn, previousUrn }: DiffRequest): boolean {
  return previousUrn !== undefined && previousUrn !== urn;
}

/** What the old way did not find is not lost when the new one leads to the machine that has it. */
function foundAgain(stored: Values): Values {
  return repairOf(stored) === "elsewhere" ? withRepair(stored, undefined) : stored;
}

function argumentChanges(definition: ResourceDefinition<Values, Values>, olds: Values, news: Values): Change[] {
  const rules = Object.entries(definition.onChange) as [string, ChangeRule<unknown>][];
  return rules.flatMap(([argument, rule]) => {
    const before = olds[argument] ?? rule.absent;
    const after = news[argument] ?? rule.absent;
    const same = rule.same ?? isDeepStrictEqual;
    // Most arguments are not given at all, and most comparisons know their domain better than they know how to be quick.
    return before === after || same(before, after) ? [] : [{ path: argument, class: rule.class, reason: rule.reason }];
  });
}

function repairReasons(definition: ResourceDefinition<Values, Values>, stored: Values, news: Values): string[] {
  if (repairOf(stored) === "lost") return [definition.lost(stored)];
  if (repairOf(stored) === "elsewhere") {
    // A refresh asks too: it makes nothing, and by the right way nothing is missing.
    return [
      `Another host answers now, not the one that this was made on (${String(stored.hostId)}): what this resource made is not there, and an up ` +
        `by "${String(stored.host)}" makes it anew. If another text leads to that one by now, declare it as host and run "pulumi up --refresh=false" once.`,
    ];
  }
  const drift = definition.drift(stored, news);
  if (drift.length > 0) return drift;
  return repairOf(stored) === "unfinished" ? ["The last run stopped half way here; this one goes on."] : [];
}

/** The verb `diff`: what the new arguments mean for what is stored. Never throws for policy; says it in words too. */
import { isDeepStrictEqual } from "node:util";
import { hasUnknown } from "../../schema/unknown.js";
import type { Change, ChangeRule, ResourceDefinition } from "./defineResource.js";
import type { DiffRequest, DiffResponse } from "./requests.js";
import { isManaged, repairOf, type Values } from "./stored.js";

/** `sameHost` is false when the new `host` leads to another machine; it has been asked already. */
export function diff(
  definition: ResourceDefinition<Values, Values>,
  request: DiffRequest,
  sameHost: boolean,
): DiffResponse {
  const { olds, news, log } = request;
  const changes = argumentChanges(definition, olds, news);
  if (!sameHost) changes.push({ path: "host", class: "replace", reason: "another machine has nothing of this" });
  const repairs = repairReasons(definition, olds);

  for (const repair of repairs) log("warning", repair);
  for (const sentence of inWords(definition, changes, olds, news)) log("info", sentence);
  return {
    // With both undefined the caller compares old with new inputs itself and shows each property.
    changes: repairs.length > 0 ? true : changes.length > 0 ? undefined : false,
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
  const places = isManaged(olds) && !isMadeAnew ? (definition.explain?.(olds, news) ?? []) : [];
  const isCovered = (change: Change): boolean => places.some(({ path }) => path.split(/[.[]/)[0] === change.path);
  // What is made anew gets its other arguments with it, and nothing is done to the old one.
  const isNew = isMadeAnew || changes.some((change) => change.class === "replace");
  const isSaid = (change: Change): boolean => !isCovered(change) && (change.class === "replace" || !isNew);
  // What a value means that is not known yet, nobody can say; the engine asks with none at all for what follows a replacement.
  const isKnown = (change: Change): boolean => change.class === "replace" || !hasUnknown(news[change.path]);
  const doubt = (path: string): string => (hasUnknown(news[path]) ? "not known yet; if it changes, " : "");
  return [...changes.filter(isSaid), ...places]
    .filter(isKnown)
    .map(({ path, reason, class: kind }) => `${path}: ${doubt(path)}${reason} (${kind})`);
}

function argumentChanges(definition: ResourceDefinition<Values, Values>, olds: Values, news: Values): Change[] {
  const rules = Object.entries(definition.onChange) as [string, ChangeRule<unknown>][];
  return rules.flatMap(([argument, rule]) => {
    const before = olds[argument] ?? rule.absent;
    const after = news[argument] ?? rule.absent;
    const same = rule.same ?? isDeepStrictEqual;
    return same(before, after) ? [] : [{ path: argument, class: rule.class, reason: rule.reason }];
  });
}

function repairReasons(definition: ResourceDefinition<Values, Values>, stored: Values): string[] {
  if (repairOf(stored) === "lost") return [definition.lost(stored)];
  if (repairOf(stored) === "elsewhere") {
    return ["Another host answers than the one that this was made on; what is missing there will be made."];
  }
  const drift = definition.drift(stored);
  if (drift.length > 0) return drift;
  return repairOf(stored) === "unfinished" ? ["The last run stopped half way here; this one goes on."] : [];
}

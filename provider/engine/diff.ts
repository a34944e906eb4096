/** The verb `diff`: what the new arguments mean for what is stored. Never throws for policy; says it in words too. */
import isEqual from "lodash/isEqual";
import type { ChangeRule, Disruption, ResourceDefinition } from "./defineResource.js";
import type { DiffRequest, DiffResponse } from "./requests.js";
import { repairOf, type Values } from "./stored.js";

/** One argument that changes. */
interface ArgumentChange {
  argument: string;
  class: Disruption;
  explanations: string[];
}

/** `sameHost` is false when the new `host` leads to another machine; it has been asked already. */
export function diff(
  definition: ResourceDefinition<Values, Values>,
  request: DiffRequest,
  sameHost: boolean,
): DiffResponse {
  const { olds, news, log } = request;
  const changes = argumentChanges(definition, olds, news);
  if (!sameHost) changes.push({ argument: "host", class: "replace", explanations: ["host: another machine"] });
  const repairs = repairReasons(definition, olds);

  for (const repair of repairs) log("warning", repair);
  for (const change of changes) {
    for (const explanation of change.explanations) log("info", `${explanation} (${change.class})`);
  }
  return {
    // With both undefined the caller compares old with new inputs itself and shows each property.
    changes: repairs.length > 0 ? true : changes.length > 0 ? undefined : false,
    replaces: changes.filter((change) => change.class === "replace").map((change) => change.argument),
    deleteBeforeReplace: true,
  };
}

function argumentChanges(definition: ResourceDefinition<Values, Values>, olds: Values, news: Values): ArgumentChange[] {
  const rules = Object.entries(definition.onChange) as [string, ChangeRule<unknown>][];
  return rules.flatMap(([argument, rule]) => {
    const before = olds[argument] ?? rule.absent;
    const after = news[argument] ?? rule.absent;
    const same = rule.same ?? isEqual;
    if (same(before, after)) return [];
    return [{ argument, class: rule.class, explanations: rule.explain?.(before, after) ?? [] }];
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

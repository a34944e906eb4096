/** `run(type, verb, request)`: the one way from both doors into the provider. Finds the resource, opens its host, runs the verb. */
import { hasUnknown } from "../schema/unknown.js";
import { sayBegun } from "./engine/begun.js";
import { DeclaredThings, duplicateReason } from "./engine/declarations.js";
import type { ResourceDefinition } from "./engine/defineResource.js";
import { diff } from "./engine/diff.js";
import { type Hosts, HostWays } from "./engine/hostWays.js";
import * as lifecycle from "./engine/lifecycle.js";
import { DeclaredResources, type Thing } from "./engine/replacements.js";
import type { CheckRequest, CheckResponse, Verb, Verbs } from "./engine/requests.js";
import { isManaged, type Values } from "./engine/stored.js";
import { forgetLeft } from "./engine/successors.js";
import { hasSimulatedHost, openHost, parseHostSpec, resolveSimulatedFolder } from "./host/open.js";
import { resources } from "./resources/index.js";

export { isUnknown, unknown } from "../schema/unknown.js";
export type { Log } from "./engine/context.js";
export { UnfinishedError, type Verb, type Verbs } from "./engine/requests.js";
export type { Values } from "./engine/stored.js";

type Definition = ResourceDefinition<Values, Values>;
type Handlers = {
  [V in Verb]: (definition: Definition, request: Verbs[V]["request"]) => Promise<Verbs[V]["response"]>;
};

/** Names of the resource types, in the order of the list. */
export const resourceTypes: readonly string[] = Object.keys(resources);

/** Runs one verb of one resource type. */
export type Run = <V extends Verb>(
  type: string,
  verb: V,
  request: Verbs[V]["request"],
) => Promise<Verbs[V]["response"]>;

const hostChoices =
  'Set the stack configuration "hcs:host" (or the argument "host") to "native" (this Windows machine), "simulated" or "simulated:FOLDER" (the embedded simulator), or, with a later version, "ssh://USER@HOST".';

const hosts: Hosts = {
  open: (way) => openHost(way),
  failure(way) {
    if (way === undefined) return `No host is chosen. ${hostChoices}`;
    if (typeof way !== "string") return undefined;
    const parsed = parseHostSpec(way);
    return parsed.ok ? undefined : parsed.reason;
  },
  isThere(way) {
    const parsed = parseHostSpec(way);
    if (!parsed.ok || parsed.kind !== "simulated") return parsed.ok;
    return hasSimulatedHost(resolveSimulatedFolder(way, process.cwd()));
  },
};

/**
 * Runs one verb of one resource type. Rejects with `HcsError`, `HeldError`, `HostError` or, when something was made
 * before the failure, `UnfinishedError`.
 */
export const run: Run = pulumiRun();

/** The verbs for one run of Pulumi. A process serves one run; what its program declares is known to its deletes. */
export function pulumiRun(): Run {
  const handlers = handlersOf({
    declared: new DeclaredResources(),
    things: new DeclaredThings(),
    ways: new HostWays(hosts),
  });
  return async (type, verb, request) => {
    return handlers[verb](await definitionOf(type), request);
  };
}

async function definitionOf(type: string): Promise<Definition> {
  if (!isResourceType(type)) {
    throw new Error(`There is no resource type "${type}". This version has ${resourceTypes.join(", ")}.`);
  }
  const known = definitions.get(type);
  if (known !== undefined) return known;
  // The list holds definitions of many argument types; the schema check stands between them and plain values.
  const loading = resources[type]() as Promise<unknown> as Promise<Definition>;
  definitions.set(type, loading);
  return loading;
}

// An `import()` asks the loader each time, which takes longer than most verbs.
const definitions = new Map<string, Promise<Definition>>();
let checking: Promise<typeof import("./engine/check.js")> | undefined;

const isResourceType = (type: string): type is keyof typeof resources => Object.hasOwn(resources, type);

/** What one run of Pulumi has told so far. */
interface Known {
  declared: DeclaredResources;
  things: DeclaredThings;
  ways: HostWays;
}

function handlersOf(known: Known): Handlers {
  const { declared, ways } = known;
  return {
    check: (definition, request) => checkAmong(known, definition, request),
    async diff(definition, request) {
      const { id, olds, news } = request;
      const answer = diff(definition, request, await ways.leadOf(request));
      const thing = { type: definition.type, host: olds.host, id };
      declared.compared(thing, answer.replaces.length > 0, olds, news);
      return answer;
    },
    async create(definition, request) {
      const { type } = definition;
      const thing = { type, host: request.news.host, id: definition.identify(request.news) };
      const holder = declared.otherHolder(request.urn, thing);
      declared.made(request.urn);
      const context = await ways.contextOf("create", request, request.news);
      return lifecycle.create(definition, context, request.news, holder);
    },
    async read(definition, request) {
      const { type } = definition;
      const thing = { type, host: request.olds.host, id: request.id };
      if (isManaged(request.olds)) declared.stored(request.urn, thing);
      const context = await ways.contextOfStored("read", request, request.olds);
      return lifecycle.read(definition, context, request.id, request.olds);
    },
    async update(definition, request) {
      return lifecycle.update(definition, await ways.contextOf("update", request, request.news), request);
    },
    async delete(definition, request) {
      const { id, olds, log } = request;
      const thing = { type: definition.type, host: olds.host, id };
      const known = declared.find(request.urn, thing);
      // At which place one will be that nobody could tell of yet, is not known: it may be the same one.
      const awaited = known === undefined && declared.isAwaited(definition.type) ? olds : undefined;
      const args = declared.findReplaced(request.urn, thing) ?? known ?? awaited;
      const onSameHost = args === undefined || (await ways.leadOf({ olds, news: args, log })) !== "otherMachine";
      // The rows of an older name are left too, for the one that takes them over.
      const isChecked = known !== undefined && declared.isDeclared(request.urn);
      const successorUrn = declared.successorOf(request.urn);
      const replacement = args === undefined ? undefined : { args, onSameHost, isChecked, successorUrn };
      const context = await ways.contextOfStored("delete", request, olds);
      // Each delete waits for it by itself: they begin at once, and what was left may rest on what they take away.
      if (replacement === undefined) await forgetLeft(context);
      await lifecycle.remove(definition, context, id, olds, replacement);
      declared.deleted(thing);
      return undefined;
    },
  };
}

async function checkAmong(
  { declared, things, ways }: Known,
  definition: Definition,
  request: CheckRequest,
): Promise<CheckResponse> {
  // The validators are most of what this package has to load, and a refresh or a destroy never needs them.
  checking ??= import("./engine/check.js");
  const { check } = await checking;
  const isElsewhere = await ways.isOtherMachine(request.olds?.host, request.news.host);
  const answer = check(definition, request, hosts.failure, isElsewhere);
  const before = request.olds === undefined ? undefined : thingOf(definition, request.olds);
  const asked = thingOf(definition, answer.inputs);
  declared.declare(request.urn, asked, before, answer.inputs);
  if (request.olds === undefined) declared.expectCreate(request.urn, definition.type);
  ways.declare(answer.inputs.host);
  // What is wrong in itself declares nothing.
  if (answer.failures.length > 0) return answer;
  const refused = hasUnknown(answer.inputs) ? [] : await ways.refuses(definition, request, answer.inputs);
  if (refused.length > 0) return { ...answer, failures: refused };
  const declaration = definition.declares?.(answer.inputs);
  const holder = things.declare(request.urn, answer.inputs.host, declaration);
  if (declaration !== undefined && holder !== undefined) {
    const what = `The ${definition.type} "${definition.identify(answer.inputs)}"`;
    return { ...answer, failures: [{ property: declaration.property, reason: duplicateReason(what, holder) }] };
  }
  // Pulumi gives no old inputs either of what it was asked to replace.
  const isNew = request.olds === undefined && (asked === undefined || !declared.isStored(request.urn, asked));
  if (isNew && !hasUnknown(answer.inputs)) {
    const ledger = await ways.ledgerOf(answer.inputs.host);
    if (ledger !== undefined) await sayBegun(definition, request, answer.inputs, ledger);
  }
  return answer;
}

/** What arguments are about; nothing while an argument that makes up the id is missing or wrong. */
function thingOf(definition: Definition, values: Values): Thing | undefined {
  const needed = Object.entries(definition.onChange).filter(([, rule]) => rule.class === "replace");
  if (!needed.every(([argument]) => typeof values[argument] === "string")) return undefined;
  return { type: definition.type, host: values.host, id: definition.identify(values) };
}

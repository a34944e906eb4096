/**
 * What differs between two documents, each difference with its class, its reason and the requests that would make it on
 * a running system. Pure: walks both documents at once, along the tables of hot changes.
 */
import type { ComputeSystem, ModifySettingRequest } from "../../schema/types.js";
import { createOnly, createOnlySource, otherwise } from "./createOnly.js";
import type { Disruption } from "./disruption.js";
import { differingNames, documentDifferences, isObject, matchedNames, sameValue } from "./documentDiff.js";
import { withListItem, withValue } from "./documentEdits.js";
import { type HotChange, hotChanges } from "./hotChanges.js";
import {
  type DocumentPath,
  fillPlace,
  keyOf,
  matchAbove,
  matchPlace,
  type PlaceTree,
  placePattern,
  placesBelow,
  placeTree,
} from "./places.js";

/** One request and what it is for: a slot is free for an addition only after what was in it was removed. */
export interface HotRequest {
  readonly kind: "remove" | "set" | "add";
  readonly request: ModifySettingRequest;
  /** The document after this request. */
  readonly apply: (document: ComputeSystem) => ComputeSystem;
}

/** One difference. */
export interface DocumentChange {
  readonly path: DocumentPath;
  readonly class: Disruption;
  /** In words, without values: they may be secret. */
  readonly reason: string;
  readonly source: string;
  /** What a running system is asked for; empty unless the class is `live`. */
  readonly requests: readonly HotRequest[];
}

interface Hot {
  readonly change: HotChange;
  readonly at: ReturnType<typeof placePattern>;
}

const hots: readonly Hot[] = hotChanges.map((change) => ({ change, at: placePattern(change.place) }));
const hotPlaces = placeTree(hots, ({ at }) => at);
const devices = hotChanges.flatMap(({ device }) => (device === undefined ? [] : [placePattern(device)]));

const createOnlyPlaces = createOnly
  .map((row) => ({ row, at: placePattern(row.place) }))
  .toSorted((left, right) => right.at.parts.length - left.at.parts.length);

/** All differences, in the order of the old document; nothing for documents that ask for the same. */
export function documentChanges(before: ComputeSystem, after: ComputeSystem): DocumentChange[] {
  return walk(before, after, [], [hotPlaces]);
}

/** Why a change at this place needs a new create. */
export function createOnlyReason(path: DocumentPath): string {
  return createOnlyPlaces.find(({ at }) => matchAbove(at, path) !== undefined)?.row.reason ?? otherwise;
}

/** `places` are the rows of the table that are at the path or below it. */
function walk(
  before: unknown,
  after: unknown,
  path: DocumentPath,
  places: readonly PlaceTree<Hot>[],
): DocumentChange[] {
  const hot = rowAt(places, ({ change }) => change.kind !== "group");
  if (hot !== undefined) {
    if (sameValue(before, after, path)) return [];
    const found = hotChange(hot, before, after, path);
    if (found !== undefined) return found;
  }
  if (isDeviceAlone(before, after, path)) return [restart(path)];
  const descends = places.some(({ members }) => members.size > 0);
  if (!descends || !isBranch(before) || !isBranch(after)) return leaves(before, after, path);

  const [old, young] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const group = rowAt(places, ({ change }) => change.kind === "group");
  const grouped = group === undefined ? [] : groupChange(group.change, old, young, path);
  const taken = grouped.length === 0 ? undefined : group?.change.members;
  const changes = [...grouped];
  // What is only written otherwise is found where it stands.
  for (const [left, right] of differingNames(old, young)) {
    if (taken?.includes(left)) continue;
    const name = left in old ? left : right;
    changes.push(...walk(old[left], young[right], [...path, name], placesBelow(places, name)));
  }
  return changes;
}

function rowAt(places: readonly PlaceTree<Hot>[], isWanted: (row: Hot) => boolean): Hot | undefined {
  for (const { rows } of places) for (const row of rows) if (isWanted(row)) return row;
  return undefined;
}

const isBranch = (value: unknown): boolean => value === undefined || isObject(value);

/** A device that comes or goes as a whole has to be there at create; so has one that is only added to be filled. */
function isDeviceAlone(before: unknown, after: unknown, path: DocumentPath): boolean {
  if (before !== undefined && after !== undefined) return false;
  return devices.some((device) => matchPlace(device, path) !== undefined);
}

function leaves(before: unknown, after: unknown, path: DocumentPath): DocumentChange[] {
  return documentDifferences(before, after, path).map(restart);
}

function restart(path: DocumentPath): DocumentChange {
  return { path, class: "restart", reason: createOnlyReason(path), source: createOnlySource, requests: [] };
}

/** The change at a place of the table; `undefined` when the place has no request for it. */
function hotChange(hot: Hot, before: unknown, after: unknown, path: DocumentPath): DocumentChange[] | undefined {
  const { change } = hot;
  if (change.kind === "list") return listChange(change, before, after, path);
  const resourcePath = fillPlace(change.resourcePath, matchPlace(hot.at, path) ?? []);
  if (change.kind === "item") {
    return [live(change, path, itemRequests(change, resourcePath, before, after, path))];
  }
  const settings = after ?? change.whenRemoved;
  if (settings === undefined || (before === undefined && change.whenRemoved === undefined)) return undefined;
  const request: ModifySettingRequest = { ResourcePath: resourcePath, RequestType: "Update", Settings: settings };
  return [live(change, path, [{ kind: "set", request, apply: (document) => withValue(document, path, after) }])];
}

function live(change: HotChange, path: DocumentPath, requests: HotRequest[]): DocumentChange {
  const needs = change.needs === undefined ? "" : ` (needs ${change.needs})`;
  return { path, class: "live", reason: `${change.reason}${needs}`, source: change.source, requests };
}

function itemRequests(
  change: HotChange,
  resourcePath: string,
  before: unknown,
  after: unknown,
  path: DocumentPath,
): HotRequest[] {
  const remove: HotRequest = {
    kind: "remove",
    request: { ResourcePath: resourcePath, RequestType: "Remove", ...removeSettings(change, before) },
    apply: (document) => withValue(document, path, undefined),
  };
  const apply = (document: ComputeSystem): ComputeSystem => withValue(document, path, after);
  const set: HotRequest = {
    kind: "set",
    request: { ResourcePath: resourcePath, RequestType: "Update", Settings: after },
    apply,
  };
  const adds = change.requestTypes.includes("Add");
  const add: HotRequest = adds
    ? { kind: "add", request: { ResourcePath: resourcePath, RequestType: "Add", Settings: after }, apply }
    : set;
  if (before === undefined) return [add];
  if (after === undefined) return [remove];
  return canUpdate(change, before, after) ? [set] : [remove, add];
}

function removeSettings({ removeWith }: HotChange, before: unknown): { Settings?: Record<string, unknown> } {
  if (removeWith === undefined || !isObject(before)) return {};
  return { Settings: Object.fromEntries(removeWith.flatMap((name) => (name in before ? [[name, before[name]]] : []))) };
}

/** An Update serves when the host takes it for exactly the members that differ. */
function canUpdate(change: HotChange, before: unknown, after: unknown): boolean {
  if (!change.requestTypes.includes("Update")) return false;
  if (change.updates === undefined) return true;
  if (!isObject(before) || !isObject(after)) return false;
  const required = change.updatesWhen ?? {};
  if (!hasAll(before, required) || !hasAll(after, required)) return false;
  return matchedNames(before, after).every(
    ([left, right]) => change.updates?.includes(left) || sameValue(before[left], after[right], [left]),
  );
}

/** True when the value has all that is required, whatever else it has. */
function hasAll(value: unknown, required: unknown): boolean {
  if (!isObject(required)) return value === required;
  return isObject(value) && Object.entries(required).every(([name, member]) => hasAll(value[name], member));
}

/** A list whose items have a name of their own: the order is nothing, and each item changes by itself. */
function listChange(
  change: HotChange,
  before: unknown,
  after: unknown,
  path: DocumentPath,
): DocumentChange[] | undefined {
  const [old, young] = [itemsByName(before ?? [], change), itemsByName(after ?? [], change)];
  if (old === undefined || young === undefined) return undefined;
  const names = [...old.keys(), ...[...young.keys()].filter((name) => !old.has(name))];
  return names.flatMap((name) => {
    const [left, right] = [old.get(name), young.get(name)];
    const itemPath = [...path, left?.index ?? right?.index ?? 0];
    if (sameValue(left?.item, right?.item, itemPath)) return [];
    const place = { list: path, identity: change.identity ?? "", name };
    const requests = itemRequests(change, change.resourcePath, left?.item, right?.item, itemPath).map((request) => ({
      ...request,
      apply: (document: ComputeSystem) =>
        withListItem(document, place, request.kind === "remove" ? undefined : right?.item),
    }));
    return [live(change, itemPath, requests)];
  });
}

function itemsByName(list: unknown, { identity = "" }: HotChange) {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, { item: Record<string, unknown>; index: number }>();
  for (const [index, item] of list.entries()) {
    const name = isObject(item) ? item[identity] : undefined;
    if (typeof name !== "string" || items.has(keyOf(name))) return undefined;
    items.set(keyOf(name), { item, index });
  }
  return items;
}

/** Some members of one object that go in one request; what is taken away has no value that says so. */
function groupChange(
  change: HotChange,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: DocumentPath,
): DocumentChange[] {
  const members = change.members ?? [];
  const changed = members.filter((name) => !sameValue(before[name], after[name], [...path, name]));
  if (changed.length === 0 || changed.some((name) => after[name] === undefined)) return [];
  const settings = Object.fromEntries(members.flatMap((name) => (name in after ? [[name, after[name]]] : [])));
  const request: ModifySettingRequest = {
    ResourcePath: change.resourcePath,
    RequestType: "Update",
    Settings: settings,
  };
  const apply = (document: ComputeSystem): ComputeSystem =>
    members.reduce((current, name) => withValue(current, [...path, name], after[name]), document);
  const [first = "", ...rest] = changed;
  return [
    live(change, [...path, first], [{ kind: "set", request, apply }]),
    // The others go in the same request.
    ...rest.map((name) => live(change, [...path, name], [])),
  ];
}

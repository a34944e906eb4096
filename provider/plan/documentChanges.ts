/**
 * What differs between two documents, each difference with its class, its reason and the requests that would make it on
 * a running system. Pure: walks both documents at once, along the tables of hot changes.
 */
import type { ComputeSystem, ModifySettingRequest } from "../../schema/types.js";
import { createOnly, createOnlySource, otherwise } from "./createOnly.js";
import type { Disruption } from "./disruption.js";
import { differingNames, documentDifferences, isObject, sameValue } from "./documentDiff.js";
import { withListItem, withValue } from "./documentEdits.js";
import { type HotChange, hotChanges } from "./hotChanges.js";
import { type HotRequest, itemRequests } from "./itemRequests.js";
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
// A machine does not become a container either.
const devices = ["VirtualMachine", "Container", ...hotChanges.flatMap(({ device }) => device ?? [])].map(placePattern);

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
  if (hot !== undefined && !differsOnlyBelow(places, before, after)) {
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
  const taken = group?.change.members;
  const changes = [...grouped];
  // What is only written otherwise is found where it stands.
  for (const [left, right] of differingNames(old, young)) {
    // What is set is in the request of the group; what is taken away is in none.
    if (taken?.includes(left) && young[left] !== undefined) continue;
    const name = left in old ? left : right;
    changes.push(...walk(old[left], young[right], [...path, name], placesBelow(places, name)));
  }
  return changes;
}

function rowAt(places: readonly PlaceTree<Hot>[], isWanted: (row: Hot) => boolean): Hot | undefined {
  for (const { rows } of places) for (const row of rows) if (isWanted(row)) return row;
  return undefined;
}

/** True when an item stays, and all that differs in it has rows of its own: it is not removed to be added again. */
function differsOnlyBelow(places: readonly PlaceTree<Hot>[], before: unknown, after: unknown): boolean {
  if (!places.some(({ members }) => members.size > 0) || !isObject(before) || !isObject(after)) return false;
  return differingNames(before, after).every(([name]) => placesBelow(places, name).length > 0);
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
  const isTakenBack = change.whenRemoved !== undefined && sameValue(undefined, after, path);
  const settings = isTakenBack ? change.whenRemoved : after;
  if (settings === undefined) return undefined;
  const request: ModifySettingRequest = { ResourcePath: resourcePath, RequestType: "Update", Settings: settings };
  return [live(change, path, [{ kind: "set", request, apply: (document) => withValue(document, path, after) }])];
}

function live(change: HotChange, path: DocumentPath, requests: HotRequest[]): DocumentChange {
  const needs = change.needs === undefined ? "" : ` (needs ${change.needs})`;
  return { path, class: "live", reason: `${change.reason}${needs}`, source: change.source, requests };
}

const unnamedItems =
  "a list changes live only while each of its items has a name that no other one has, so that a request can mean it";

/** A list whose items have a name of their own: the order is nothing, and each item changes by itself. */
function listChange(change: HotChange, before: unknown, after: unknown, path: DocumentPath): DocumentChange[] {
  const [old, young] = [itemsByName(before ?? [], change), itemsByName(after ?? [], change)];
  if (old === undefined || young === undefined) return [{ ...restart(path), reason: unnamedItems }];
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
  const changed = members.filter(
    (name) => after[name] !== undefined && !sameValue(before[name], after[name], [...path, name]),
  );
  if (changed.length === 0) return [];
  const settings = Object.fromEntries(members.flatMap((name) => (name in after ? [[name, after[name]]] : [])));
  const request: ModifySettingRequest = {
    ResourcePath: change.resourcePath,
    RequestType: "Update",
    Settings: settings,
  };
  const apply = (document: ComputeSystem): ComputeSystem =>
    changed.reduce((current, name) => withValue(current, [...path, name], after[name]), document);
  const [first = "", ...rest] = changed;
  return [
    live(change, [...path, first], [{ kind: "set", request, apply }]),
    // The others go in the same request.
    ...rest.map((name) => live(change, [...path, name], [])),
  ];
}

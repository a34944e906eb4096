/** The requests that bring one item of a map or of a list to another: added, removed, updated or exchanged. Pure. */
import type { ComputeSystem, ModifySettingRequest } from "../../schema/types.js";
import { isObject, matchedNames, sameValue } from "./documentDiff.js";
import { withValue } from "./documentEdits.js";
import type { HotChange } from "./hotChanges.js";
import type { DocumentPath } from "./places.js";

/** One request and what it is for: a slot is free for an addition only after what was in it was removed. */
export interface HotRequest {
  readonly kind: "remove" | "set" | "add";
  readonly request: ModifySettingRequest;
  /** The document after this request. */
  readonly apply: (document: ComputeSystem) => ComputeSystem;
}

/** From one value of an item to another; `undefined` for an item that is not there. */
export function itemRequests(
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

/** Runtime settings: what has a resource path and no place in a document. Set live, taken back live, set again after every start. Pure. */
import type { ModifySettingRequest } from "../../schema/types.js";
import type { Disruption } from "./disruption.js";
import { sameValue } from "./documentDiff.js";
import { matchPlace, placePattern } from "./places.js";
import { type RuntimeSetting, runtimeSettings } from "./runtimeTable.js";

/** Settings by resource path. */
export type RuntimeSettings = Readonly<Record<string, unknown>>;

/** One setting that changes. */
export interface RuntimeChange {
  readonly resourcePath: string;
  readonly class: Disruption;
  readonly reason: string;
  readonly source: string;
  /** What a running system is asked for; nothing when only a restart takes it back. */
  readonly request?: ModifySettingRequest;
}

/** The path of the assignment of graphics cards, which must be off while memory is saved. */
export const gpuPath = "VirtualMachine/ComputeTopology/Gpu";

const known = runtimeSettings.map((setting) => ({ setting, at: placePattern(setting.resourcePath) }));

/** The row of a resource path; `undefined` for one that has a place in the document, or that nobody knows. */
export function runtimeSettingAt(resourcePath: string): RuntimeSetting | undefined {
  // The key of a pipe is a path itself, written with backslashes or slashes.
  const pipe = /^(VirtualMachine\/Devices\/MappedPipes)\/(.+)$/.exec(resourcePath);
  const parts = pipe === null ? resourcePath.split("/") : [...(pipe[1] ?? "").split("/"), pipe[2] ?? ""];
  return known.find(({ at }) => matchPlace(at, parts) !== undefined)?.setting;
}

/** What changes between two sets of settings. */
export function runtimeChanges(
  before: RuntimeSettings | undefined = {},
  after: RuntimeSettings | undefined = {},
): RuntimeChange[] {
  const removed = Object.keys(before).filter((path) => !(path in after));
  const changed = Object.keys(after).filter(
    (path) => !(path in before && sameValue(before[path], after[path], [path])),
  );
  return [
    ...removed.map((path) => takingBack(path)),
    ...changed.map((path) => setting(path, after[path], path in before)),
  ];
}

/** The request that turns the graphics card off. */
export const gpuOff: ModifySettingRequest = {
  ResourcePath: gpuPath,
  RequestType: "Update",
  Settings: runtimeSettingAt(gpuPath)?.whenRemoved,
};

function takingBack(resourcePath: string): RuntimeChange {
  const row = runtimeSettingAt(resourcePath);
  const common = { resourcePath, source: row?.source ?? "", reason: "the setting is taken back on the running system" };
  if (row?.requestTypes.includes("Remove"))
    return { ...common, class: "live", request: { ResourcePath: resourcePath, RequestType: "Remove" } };
  if (row?.whenRemoved !== undefined) {
    const request: ModifySettingRequest = {
      ResourcePath: resourcePath,
      RequestType: "Update",
      Settings: row.whenRemoved,
    };
    return { ...common, class: "live", request };
  }
  return { ...common, class: "restart", reason: "no call takes this setting back; it is gone after a restart" };
}

function setting(resourcePath: string, settings: unknown, isThere: boolean): RuntimeChange {
  const row = runtimeSettingAt(resourcePath);
  const common = { resourcePath, source: row?.source ?? "", reason: "the setting is made on the running system" };
  if (row?.requestTypes.includes("Update"))
    return {
      ...common,
      class: "live",
      request: { ResourcePath: resourcePath, RequestType: "Update", Settings: settings },
    };
  // A pipe has no settings: what is there already is what is wanted.
  if (isThere) return { ...common, class: "none", reason: "it is there already" };
  return { ...common, class: "live", request: { ResourcePath: resourcePath, RequestType: "Add" } };
}

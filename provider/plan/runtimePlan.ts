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
  /** What a system is asked for, live or after its start; nothing when only a restart takes it back. */
  readonly request?: ModifySettingRequest;
}

/** The path of the assignment of graphics cards, which must be off while memory is saved. */
export const gpuPath = "VirtualMachine/ComputeTopology/Gpu";

const known = runtimeSettings.map((setting) => ({ setting, at: placePattern(setting.resourcePath) }));

// The key of a pipe is a path itself, written with backslashes or slashes.
const pipePattern = /^(VirtualMachine\/Devices\/MappedPipes)\/(.+)$/;

/** The row of a resource path; `undefined` for one that has a place in the document, or that nobody knows. */
export function runtimeSettingAt(resourcePath: string): RuntimeSetting | undefined {
  const pipe = pipePattern.exec(resourcePath);
  const parts = pipe === null ? resourcePath.split("/") : [...(pipe[1] ?? "").split("/"), pipe[2] ?? ""];
  return known.find(({ at }) => matchPlace(at, parts) !== undefined)?.setting;
}

/** What tells two settings apart: Windows finds a pipe by its name in whatever case. */
function keyOfSetting(resourcePath: string): string {
  const pipe = pipePattern.exec(resourcePath);
  return pipe === null ? resourcePath : `${pipe[1]}/${(pipe[2] ?? "").replaceAll("/", "\\").toLowerCase()}`;
}

const noSettings: RuntimeSettings = {};

/** What changes between two sets of settings. */
export function runtimeChanges(
  before: RuntimeSettings = noSettings,
  after: RuntimeSettings = noSettings,
): RuntimeChange[] {
  if (before === after) return [];
  const old = new Map(Object.keys(before).map((path) => [keyOfSetting(path), path]));
  const kept = new Set(Object.keys(after).map(keyOfSetting));
  const removed = Object.keys(before).filter((path) => !kept.has(keyOfSetting(path)));
  return [
    ...removed.map(takingBack),
    ...Object.keys(after).flatMap((path) => {
      const was = old.get(keyOfSetting(path));
      if (was !== undefined && sameValue(before[was], after[path], [path])) return [];
      return [setting(path, after[path], was !== undefined)];
    }),
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
  const common = { resourcePath, source: row?.source ?? "", reason: `the setting is taken back: ${row?.reason ?? ""}` };
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
  const common = { resourcePath, source: row?.source ?? "", reason: row?.reason ?? "" };
  if (row?.requestTypes.includes("Update")) {
    const request: ModifySettingRequest = { ResourcePath: resourcePath, RequestType: "Update", Settings: settings };
    if (row.unproven !== undefined) return { ...common, class: "restart", reason: row.unproven, request };
    return { ...common, class: "live", request };
  }
  // A pipe has no settings: what is there already is what is wanted.
  if (isThere) return { ...common, class: "none", reason: "it is there already" };
  return { ...common, class: "live", request: { ResourcePath: resourcePath, RequestType: "Add" } };
}

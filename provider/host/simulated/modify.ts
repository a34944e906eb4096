/** HcsModifyComputeSystem on a running machine: reads a request, and makes the change when HCS would. */
import type { ModifySettingRequest } from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import type { Parts } from "./calls.js";
import type { HostItem, MachineFile, SystemRow } from "./machine.js";
import { type Change, findTarget, type ModifyRequest, placeAt, readChange } from "./modify/change.js";
import { isObject } from "./modify/fingerprint.js";
import { memoryPlace, modifyRows } from "./modify/table.js";
import { refuse } from "./refusal.js";
import { checkHostItems, openMachineFiles } from "./starting.js";

/** Who asks: a program with a request of its own, or `pulumi-hcs simulate modify`, which does not know what is there. */
export type Origin = "program" | "outside";

/** Reads a ModifySettingRequest. */
export function readModifyRequest(request: unknown): ModifyRequest {
  if (!isObject(request)) return refuse("HCS_E_INVALID_JSON", "The request is no object");
  const { ResourcePath, RequestType, Settings, GuestRequest } = request;
  if (GuestRequest !== undefined && GuestRequest !== null)
    throw new NotSimulatedError("A GuestRequest (a change inside the guest)");
  if (typeof ResourcePath !== "string") return refuse("HCS_E_INVALID_JSON", "The request has no ResourcePath");
  if (RequestType !== undefined && typeof RequestType !== "string")
    return refuse("HCS_E_INVALID_JSON", "RequestType is no text");
  return { resourcePath: ResourcePath, requestType: RequestType, settings: Settings };
}

/** Changes the machine, or refuses. The state of the system allows it already. */
export function modifyMachine(parts: Parts, system: SystemRow, request: ModifyRequest, origin: Origin): void {
  const { machine, serial } = system;
  const change = readChange(machine, request, origin === "outside");
  parts.systems.closeFile(serial, change.place);
  const settings = isObject(request.settings) ? request.settings : {};
  const files = change.requestType === "Remove" ? [] : filesOf(change, settings);
  openMachineFiles(parts, system, files);
  if (change.requestType !== "Remove") checkHostItems(parts, hostItemsOf(change, settings));
  parts.systems.setMachine(serial, {
    ...machine,
    ...(change.place === memoryPlace ? { memorySizeInMB: Number(request.settings) } : {}),
    files: [...machine.files.filter((file) => file.place !== change.place), ...files],
    parts: change.parts,
  });
}

/**
 * The request with which somebody brings `settings` to a path: Remove for `null`, Update of what is there, else Add. An
 * entry of a list is removed by its name, as the last part of the path.
 */
export function requestFor(system: SystemRow, resourcePath: string, settings: unknown): ModifySettingRequest {
  const target = findTarget(resourcePath);
  if (settings === null || settings === undefined) {
    const list = modifyRows.find(
      ({ kind, path }) => kind === "list" && resourcePath.startsWith(`${path.parts.join("/")}/`),
    );
    if (target !== undefined || list === undefined) return { ResourcePath: resourcePath, RequestType: "Remove" };
    const path = list.path.parts.join("/");
    const name = resourcePath.slice(path.length + 1);
    return { ResourcePath: path, RequestType: "Remove", Settings: { [list.identity ?? ""]: name } };
  }
  const types = target?.row.requestTypes ?? ["Update"];
  const isThere = target !== undefined && system.machine.parts[placeAt(target, settings)] !== undefined;
  const wanted = isThere ? "Update" : "Add";
  const RequestType = types.includes(wanted) ? wanted : isThere ? "Add" : "Update";
  return { ResourcePath: resourcePath, RequestType, Settings: settings };
}

/** What the machine opens under its own account. */
function filesOf({ row, place }: Change, settings: Record<string, unknown>): MachineFile[] {
  const isDisk = row.opens === "disk";
  if (!isDisk && row.opens !== "persistentMemory") return [];
  const path = isDisk ? settings.Path : settings.HostPath;
  if (typeof path !== "string" || path === "") return [];
  const readOnly = settings.ReadOnly === true || (isDisk && settings.Type === "Iso");
  return [{ path, place, readOnly, staysOpen: true }];
}

/** What the host opens under its own account. */
function hostItemsOf({ row, place }: Change, { Path, HostPath }: Record<string, unknown>): HostItem[] {
  const path = row.opens === "folder" ? Path : row.opens === "hostFolder" ? HostPath : undefined;
  return typeof path === "string" && path !== "" ? [{ path, place, kind: "folder" }] : [];
}

/** What a request asks of a machine: its row of the table, its place, and whether HCS would take it. Pure. */
import type { ModifyRequestType } from "../../../../schema/types.js";
import { NotSimulatedError } from "../../../hcs/errors.js";
import type { Machine, Part } from "../machine.js";
import { refuse } from "../refusal.js";
import { isObject } from "./fingerprint.js";
import { fingerprintOfName, listPlace, partOf, partsAt } from "./parts.js";
import { fillSegments, matchPath, placeOf } from "./places.js";
import { type ModifyRow, modifyRows, readKey } from "./table.js";

/** A request whose shape was checked. */
export interface ModifyRequest {
  resourcePath: string;
  requestType: string | undefined;
  settings: unknown;
}

/** Where a request goes. */
export interface Target {
  row: ModifyRow;
  /** The way to it; for a list, the way to the list. */
  segments: string[];
}

/** A change that HCS would take. */
export interface Change {
  row: ModifyRow;
  place: string;
  requestType: ModifyRequestType;
  /** All parts of the machine afterwards. */
  parts: Record<string, Part>;
}

/** The row and place of a resource path; `undefined` for a path that the simulator does not know. */
export function findTarget(resourcePath: string): Target | undefined {
  for (const row of modifyRows) {
    const keys = matchPath(row.path, resourcePath);
    if (keys === undefined) continue;
    const read = keys.map((key, index) => {
      const rule = row.keys[index];
      return rule === undefined ? key : readKey(rule, key);
    });
    return { row, segments: fillSegments(row.path, read) };
  }
  return undefined;
}

/** The place of the part that settings at a target are about. */
export function placeAt({ row, segments }: Target, settings: unknown): string {
  if (row.kind !== "list") return placeOf(segments);
  const name = isObject(settings) ? settings[row.identity ?? ""] : undefined;
  if (typeof name === "string") return listPlace(segments, name);
  return refuse("HCS_E_INVALID_JSON", `The settings of ${placeOf(segments)} need ${row.identity}, a text`);
}

/**
 * Checks a request against the machine. `nameless`: a Remove need not name what it removes, as when somebody at the
 * host does it. Refuses as HCS does; throws `NotSimulatedError` where nobody knows what HCS does.
 */
export function readChange(machine: Machine, request: ModifyRequest, nameless: boolean): Change {
  const target = findTarget(request.resourcePath);
  const kind = machine.container === undefined ? "VirtualMachine" : "Container";
  if (target === undefined || target.segments[0] !== kind)
    throw new NotSimulatedError(`HcsModifyComputeSystem of "${request.resourcePath}"`);
  const { row, segments } = target;
  checkDevice(machine, target);
  const requestType = readRequestType(row, request);
  const place = placeAt(target, request.settings);
  if (requestType === "Remove") {
    const present = presentAt(machine, place);
    const isNamed = present.named === undefined || present.named === fingerprintOfName(row, request.settings);
    if (!isNamed && !nameless)
      refuse("E_INVALIDARG", `A Remove of ${place} names it with ${row.removeNames?.join(" and ")}, as it was added`);
    return { row, place, requestType, parts: withoutPart(machine, row, place) };
  }
  row.check(request.settings, place, machine);
  if (requestType === "Add" && machine.parts[place] !== undefined)
    refuse("ERROR_ALREADY_EXISTS", `There is something at ${place} already`);
  if (requestType === "Update") checkUpdate(machine, row, request.settings, place);
  const parts = { ...withoutPart(machine, row, place), ...newParts(row, request.settings, segments, place) };
  return { row, place, requestType, parts };
}

function checkDevice(machine: Machine, { row, segments }: Target): void {
  if (row.device === undefined) return;
  const device = placeOf(segments.slice(0, row.device.parts.length));
  if (!machine.devices.includes(device) && machine.parts[device] === undefined)
    refuse("ERROR_NOT_FOUND", `The machine has no ${device}`);
  if (row.opens !== "persistentMemory") return;
  const slot = segments.at(-1) ?? "";
  if (Number(slot) >= machine.persistentMemorySlots)
    refuse(
      "ERROR_NOT_FOUND",
      `The machine has ${machine.persistentMemorySlots} slots of persistent memory, and no ${slot}`,
    );
}

/** A value takes nothing but Update, so that its request need not say so. */
function readRequestType(row: ModifyRow, { requestType, resourcePath }: ModifyRequest): ModifyRequestType {
  const asked = requestType ?? (row.requestTypes.length === 1 ? row.requestTypes[0] : undefined);
  const known = row.requestTypes.find((type) => type === asked);
  if (known !== undefined) return known;
  const takes = row.requestTypes.join(" and ");
  return refuse("E_INVALIDARG", `${resourcePath} takes ${takes}, not ${asked ?? "a request without RequestType"}`);
}

function presentAt(machine: Machine, place: string): Part {
  return machine.parts[place] ?? refuse("ERROR_NOT_FOUND", `There is nothing at ${place}`);
}

function checkUpdate(machine: Machine, row: ModifyRow, settings: unknown, place: string): void {
  if (row.kind === "members") checkAllMembers(machine, row, settings, place);
  if (row.kind === "value" || row.kind === "members" || row.updateMakes === true) return;
  const present = presentAt(machine, place);
  if (row.update === undefined) return;
  const isKnown = (row.update.when?.(settings) ?? true) && partOf(row, settings)?.fixed === present.fixed;
  if (!isKnown)
    throw new NotSimulatedError(`An Update of ${place} beyond ${row.update.words} (Remove and Add exchange the whole)`);
}

/** Whether a member that an Update leaves out stays or goes is not known. */
function checkAllMembers(machine: Machine, row: ModifyRow, settings: unknown, place: string): void {
  const missing = (row.members ?? []).find(
    (name) => machine.parts[`${place}/${name}`] !== undefined && (!isObject(settings) || settings[name] == null),
  );
  if (missing !== undefined)
    throw new NotSimulatedError(`An Update of ${place} that leaves out ${missing}, which is set`);
}

function withoutPart({ parts }: Machine, row: ModifyRow, place: string): Record<string, Part> {
  // What lies in a removed device goes with it; the name of an entry of a list may have slashes of its own.
  const isGone = (other: string): boolean => other === place || (row.kind === "item" && other.startsWith(`${place}/`));
  return Object.fromEntries(Object.entries(parts).filter(([other]) => !isGone(other)));
}

function newParts(row: ModifyRow, settings: unknown, segments: string[], place: string): Record<string, Part> {
  if (row.document === undefined) {
    const part = partOf(row, settings);
    return part === undefined ? {} : { [place]: part };
  }
  // The document has these members one level above the path of the request.
  if (row.kind === "members") return partsAt(settings, row.document.parts);
  return partsAt(row.kind === "list" ? [settings] : settings, segments);
}

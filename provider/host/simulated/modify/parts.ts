/**
 * Takes a document apart into what a running machine lets change, part by part, and the rest. Of each part only
 * fingerprints are kept. The same is done with the settings of a request, so that both ways lead to equal parts. Pure.
 */
import type { Machine, Part } from "../machine.js";
import { fingerprint, isObject } from "./fingerprint.js";
import { leadsTo, matchSegments, placeOf } from "./places.js";
import { type ModifyRow, modifyRows } from "./table.js";

/** What a document makes of a machine that is comparable. */
export interface DocumentParts {
  parts: Record<string, Part>;
  /** Fingerprint of all that needs a new create. */
  rest: string;
  /** Places of the devices that other parts need. */
  devices: string[];
}

/** The name under which `systemParts` has the fingerprint of the rest. */
export const restOfDocument = "rest of the document";

// What a document says about its own making, and not about the machine.
const notCompared = ["Owner", "SchemaVersion", "ShouldTerminateOnLastHandleClosed"];
const notComparedOfMachine = ["RestoreState"];

/** Takes a create document apart. */
export function partsOfDocument(document: unknown): DocumentParts {
  const taken: Taken = { parts: {}, devices: [] };
  const root = isObject(document) ? without(document, notCompared) : {};
  const machine = isObject(root.VirtualMachine)
    ? without(root.VirtualMachine, notComparedOfMachine)
    : root.VirtualMachine;
  const rest = cut({ ...root, VirtualMachine: machine }, [], taken);
  return { ...taken, rest: fingerprint(rest ?? {}) };
}

/** The parts that settings of a request make, at the segments where a document would have them. */
export function partsAt(settings: unknown, segments: readonly string[]): Record<string, Part> {
  const taken: Taken = { parts: {}, devices: [] };
  cut(settings, segments, taken);
  return taken.parts;
}

/** One part of settings as they are; `undefined` when they say that nothing is there. */
export function partOf(row: ModifyRow, settings: unknown, name = ""): Part | undefined {
  if (row.saysNothing?.(settings) === true) return undefined;
  const defaults = Object.entries(row.defaults ?? {});
  const plain = isObject(settings)
    ? without(
        settings,
        defaults.flatMap(([member, value]) => (settings[member] === value ? [member] : [])),
      )
    : settings;
  return {
    settings: fingerprint(plain ?? {}, name),
    ...(row.update === undefined
      ? {}
      : { fixed: fingerprint(isObject(plain) ? without(plain, row.update.members) : {}) }),
    ...(row.removeNames === undefined ? {} : { named: fingerprintOfName(row, plain) }),
  };
}

/** Fingerprint of what a Remove has to name. */
export function fingerprintOfName({ removeNames = [] }: ModifyRow, settings: unknown): string {
  return fingerprint(isObject(settings) ? only(settings, removeNames) : {});
}

/** The place of an entry of a list. */
export function listPlace(segments: readonly string[], name: string): string {
  return placeOf([...segments, name]);
}

/** What a live machine is made of: a fingerprint by place. */
export function systemParts({ parts, rest }: Machine): Record<string, string> {
  const settings = Object.entries(parts).map(([place, part]): [string, string] => [place, part.settings]);
  return Object.fromEntries([...settings, [restOfDocument, rest]]);
}

interface Taken {
  parts: Record<string, Part>;
  devices: string[];
}

/** Cuts the parts out of a value; what remains, or `undefined` when nothing does. */
function cut(value: unknown, segments: readonly string[], taken: Taken): unknown {
  if (value === undefined || value === null) return undefined;
  const row = modifyRows.find(({ document }) => document !== undefined && isAt(document.parts, segments));
  if (row?.kind === "list") return cutList(row, value, segments, taken) ? undefined : value;
  if (row?.kind === "value" || row?.kind === "item") {
    add(taken, placeOf(segments), partOf(row, cutMembers(value, segments, taken), segments.at(-1)));
    return undefined;
  }
  if (!isObject(value) || !isOnTheWay(segments)) return value;
  const isDevice = modifyRows.some(({ device }) => device !== undefined && isAt(device.parts, segments));
  if (isDevice) taken.devices.push(placeOf(segments));
  const members = row?.kind === "members" ? cutGroup(row, value, taken) : value;
  const rest = cutMembers(members, segments, taken);
  // An object that only groups others says nothing when it is empty; a device says that it is there.
  return isDevice || (isObject(rest) && Object.keys(rest).length > 0) ? rest : undefined;
}

function cutMembers(value: unknown, segments: readonly string[], taken: Taken): unknown {
  if (!isObject(value) || !isOnTheWay(segments)) return value;
  const rest = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const kept = cut(member, [...segments, name], taken);
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(rest);
}

/** False for a list whose entries cannot be told apart: that one stays in the rest. */
function cutList(row: ModifyRow, value: unknown, segments: readonly string[], taken: Taken): boolean {
  if (!Array.isArray(value)) return false;
  const names = value.map((item) => (isObject(item) ? item[row.identity ?? ""] : undefined));
  const places = names.map((name) => (typeof name === "string" ? listPlace(segments, name) : undefined));
  if (places.includes(undefined) || new Set(places).size !== places.length) return false;
  for (const [index, place] of places.entries()) add(taken, place ?? "", partOf(row, value[index]));
  return true;
}

function cutGroup(row: ModifyRow, value: Record<string, unknown>, taken: Taken): Record<string, unknown> {
  for (const name of row.members ?? []) {
    const member = value[name];
    if (member !== undefined && member !== null)
      add(taken, placeOf([...row.path.parts, name]), { settings: fingerprint(member, name) });
  }
  return without(value, row.members ?? []);
}

function add({ parts }: Taken, place: string, part: Part | undefined): void {
  if (part !== undefined) parts[place] = part;
}

function isAt(parts: readonly string[], segments: readonly string[]): boolean {
  return matchSegments(parts, segments) !== undefined;
}

function isOnTheWay(segments: readonly string[]): boolean {
  return modifyRows.some(({ document }) => document !== undefined && leadsTo(document, segments));
}

function without(object: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function only(object: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}

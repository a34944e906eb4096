/** Reads JSON that people wrote: says where and what is wrong with a text, and on which line a value stands. */
import sortedLastIndex from "lodash/sortedLastIndex";
import { type Flaw, scanJson } from "./jsonScan.js";

/** A place in a text, both counted from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** The value of a text, or the sentence about what is wrong with it. */
export type JsonReading = { ok: true; value: unknown } | { ok: false; reason: string; position: TextPosition };

/** Reads a JSON text. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    // The engine's own message has no place for half of the mistakes, and none has advice.
    const flaw: Flaw = scanJson(text) ?? { offset: 0, reason: (error as Error).message };
    return { ok: false, reason: flaw.reason, position: positionAt(lineStartsOf(text), flaw.offset) };
  }
}

/** Where the members and items at these paths stand in a text that is JSON, in the order of the paths. */
export function positionsOf(text: string, paths: readonly (readonly (string | number)[])[]): TextPosition[] {
  const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path);
  const wanted = new Set(paths.map(keyOf));
  const longest = paths.reduce((length, path) => Math.max(length, path.length), 0);
  const offsets = new Map<string, number>();
  // Of two members with one name the last one counts, as in JSON.parse.
  scanJson(text, (path, offset) => {
    // The path of what is nested without end costs as much as the whole way to it.
    if (path.length > longest) return;
    const key = keyOf(path);
    if (wanted.has(key)) offsets.set(key, offset);
  });
  const lineStarts = lineStartsOf(text);
  return paths.map((path) => positionAt(lineStarts, offsets.get(keyOf(path)) ?? 0));
}

/** A key that an object of a text has more than once: `JSON.parse` takes the last one, and nobody hears of the others. */
export interface RepeatedKey {
  path: (string | number)[];
  /** Where it stands for the last time. */
  position: TextPosition;
  /** Whole sentences. */
  reason: string;
}

// What is nested deeper is refused as that, and the way to each key of it would cost as much as all of the text.
const deepestKey = 200;

/** Every key of a text that is JSON which is in its object more than once, in the order of the text. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: { path: (string | number)[]; first: number; last: number }[] = [];
  // By the length of their paths: the keys of each object on the way to the value that is visited.
  const open: (Map<string, { first: number; repeat?: { last: number } }> | undefined)[] = [];
  scanJson(text, (path, offset) => {
    const level = path.length;
    if (level > deepestKey) return;
    // What was further down belongs to the value before.
    if (open.length > level + 1) open.length = level + 1;
    const key = path[level - 1];
    if (typeof key !== "string") return;
    open[level] ??= new Map();
    const before = open[level].get(key);
    if (before === undefined) {
      open[level].set(key, { first: offset });
    } else if (before.repeat === undefined) {
      const repeat = { path: [...path], first: before.first, last: offset };
      before.repeat = repeat;
      found.push(repeat);
    } else {
      before.repeat.last = offset;
    }
  });
  if (found.length === 0) return [];
  const lineStarts = lineStartsOf(text);
  return found.map(({ path, first, last }) => {
    const { line, column } = positionAt(lineStarts, first);
    const reason = `${JSON.stringify(path.at(-1))} stands in this object at line ${line}, column ${column} already, and only the last one would count. Leave one of them out.`;
    return { path, position: positionAt(lineStarts, last), reason };
  });
}

/** Offsets at which the lines of a text begin. */
function lineStartsOf(text: string): number[] {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  return [0, ...ends.map((end) => end.index + end[0].length)];
}

function positionAt(lineStarts: readonly number[], offset: number): TextPosition {
  const line = sortedLastIndex(lineStarts, offset);
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}

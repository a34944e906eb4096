/** Goes through a JSON text once, without recursion: finds the first mistake and tells where every value stands. */

/** The first mistake of a text. */
export interface Flaw {
  /** Characters before it. */
  offset: number;
  /** What is wrong, as the rest of a sentence. */
  reason: string;
}

/** Hears of every value: its path, and the offset of its key, or of the value itself in a list. The path is only valid during the call. */
export type Visit = (path: readonly (string | number)[], offset: number) => void;

/** What may come next. */
type Expected = "value" | "firstItem" | "firstKey" | "key" | "colon" | "next" | "end";

interface Scan {
  text: string;
  offset: number;
  expected: Expected;
  /** Where the value that is being read stands: the last key or index of every open object and list. */
  path: (string | number)[];
  visit: Visit;
}

/** `undefined` when the text is JSON. */
export function scanJson(text: string, visit: Visit = () => undefined): Flaw | undefined {
  const scan: Scan = { text, offset: 0, expected: "value", path: [], visit };
  for (;;) {
    skip(scan, /[ \t\r\n]*/y);
    if (scan.offset === text.length) return scan.expected === "end" ? undefined : flaw(scan);
    const found = steps[scan.expected](scan, text.charAt(scan.offset));
    if (found !== undefined) return found;
  }
}

type Step = (scan: Scan, character: string) => Flaw | undefined;

const steps: Readonly<Record<Expected, Step>> = {
  value: readValue,
  firstItem(scan, character) {
    return character === "]" ? close(scan) : readValue(scan, character);
  },
  firstKey(scan, character) {
    return character === "}" ? close(scan) : readKey(scan, character);
  },
  key: readKey,
  colon(scan, character) {
    if (character !== ":") return flaw(scan);
    scan.offset += 1;
    scan.expected = "value";
    return undefined;
  },
  next(scan, character) {
    const inList = isInList(scan);
    if (character === (inList ? "]" : "}")) return close(scan);
    if (character !== ",") return flaw(scan);
    scan.offset += 1;
    scan.expected = inList ? "value" : "key";
    const last = scan.path.length - 1;
    if (inList) scan.path[last] = Number(scan.path[last]) + 1;
    return undefined;
  },
  end: (scan) => flaw(scan),
};

const isInList = (scan: Scan): boolean => typeof scan.path.at(-1) === "number";

function readValue(scan: Scan, character: string): Flaw | undefined {
  // A member was told when its key was read; the key is what an editor should show.
  if (scan.path.length === 0 || isInList(scan)) scan.visit(scan.path, scan.offset);
  if (character === "{" || character === "[") {
    scan.offset += 1;
    scan.path.push(character === "[" ? 0 : "");
    scan.expected = character === "[" ? "firstItem" : "firstKey";
    return undefined;
  }
  const mistake = character === '"' ? readText(scan) : readWord(scan);
  if (mistake === undefined) ended(scan);
  return mistake;
}

function readWord(scan: Scan): Flaw | undefined {
  const start = scan.offset;
  skip(scan, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  // What goes on after a number or word belongs to it: 01, 1.2.3, nullable.
  const isWhole = scan.offset > start && !/[\w.+-]/.test(scan.text.charAt(scan.offset));
  if (isWhole) return undefined;
  scan.offset = start;
  return flaw(scan);
}

function readKey(scan: Scan, character: string): Flaw | undefined {
  if (character !== '"') return flaw(scan);
  const start = scan.offset;
  const mistake = readText(scan);
  if (mistake !== undefined) return mistake;
  scan.path[scan.path.length - 1] = JSON.parse(scan.text.slice(start, scan.offset)) as string;
  scan.visit(scan.path, start);
  scan.expected = "colon";
  return undefined;
}

function readText(scan: Scan): Flaw | undefined {
  scan.offset += 1;
  for (;;) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside texts
    skip(scan, /[^"\\\u0000-\u001f]*/y);
    const character = scan.text.charAt(scan.offset);
    if (character === '"') {
      scan.offset += 1;
      return undefined;
    }
    if (character !== "\\") return { offset: scan.offset, reason: endsInside(character) };
    const start = scan.offset;
    skip(scan, /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y);
    if (scan.offset === start) {
      return { offset: start, reason: 'a backslash in a text must be written twice, as in "C:\\\\folder"' };
    }
  }
}

const endsInside = (character: string): string =>
  character === ""
    ? "the text that begins before has no closing quote"
    : "a text must not have a line break or another control character";

function close(scan: Scan): undefined {
  scan.offset += 1;
  scan.path.pop();
  ended(scan);
}

function ended(scan: Scan): void {
  scan.expected = scan.path.length === 0 ? "end" : "next";
}

function skip(scan: Scan, pattern: RegExp): void {
  pattern.lastIndex = scan.offset;
  scan.offset += pattern.exec(scan.text)?.[0].length ?? 0;
}

/** What is wrong where something else was expected. */
function flaw(scan: Scan): Flaw {
  const { text, offset } = scan;
  return { offset, reason: adviceAt(scan) ?? `${wanted(scan)} is expected here, not ${wordAt(text, offset)}` };
}

function adviceAt({ text, offset, expected }: Scan): string | undefined {
  const character = text.charAt(offset);
  if (text.trim() === "") return "there is nothing in it";
  if (text.startsWith("//", offset) || text.startsWith("/*", offset) || character === "#")
    return "JSON has no comments";
  if (character === "'") return "a text stands in double quotes";
  if ((expected === "key" && character === "}") || (expected === "value" && character === "]")) {
    return `there must be no comma before "${character}"`;
  }
  return undefined;
}

function wanted(scan: Scan): string {
  const close = isInList(scan) ? '"]"' : '"}"';
  const words: Record<Expected, string> = {
    value: "a value",
    firstItem: 'a value or "]"',
    firstKey: 'a name in double quotes or "}"',
    key: "a name in double quotes",
    colon: '":"',
    next: `"," or ${close}`,
    end: "the end",
  };
  return words[scan.expected];
}

const longestWord = 20;

function wordAt(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the text";
  const word = /[\w.+-]+|"[^"\r\n]*"|[\s\S]/y;
  word.lastIndex = offset;
  const found = word.exec(text)?.[0] ?? "";
  return found.startsWith('"') ? `the text ${shortened(found)}` : `"${shortened(found)}"`;
}

const shortened = (word: string): string => (word.length > longestWord ? `${word.slice(0, longestWord)}…` : word);

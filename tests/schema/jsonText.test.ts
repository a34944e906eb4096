/** What is said of text that is not JSON, and where values are found in one that is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanJson } from "../../schema/jsonScan.js";
import { positionsOf, readJson, repeatedKeys } from "../../schema/jsonText.js";

const broken: [what: string, text: string, line: number, column: number, reason: string][] = [
  ["an empty file", "", 1, 1, "there is nothing in it"],
  ["blank lines", "\n\n", 3, 1, "there is nothing in it"],
  ["a comma before a brace", '{\n  "a": 1,\n}', 3, 1, 'there must be no comma before "}"'],
  ["a comma before a bracket", "[1,\n2,]", 2, 3, 'there must be no comma before "]"'],
  ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," or "}" is expected here, not the text "b"'],
  ["a missing comma in a list", "[1 2]", 1, 4, '"," or "]" is expected here, not "2"'],
  ["a missing colon", '{"a" 1}', 1, 6, '":" is expected here, not "1"'],
  ["a key without quotes", "{\r\n  a: 1}", 2, 3, 'a name in double quotes or "}" is expected here, not "a"'],
  ["a list closed by a brace", "[1}", 1, 3, '"," or "]" is expected here, not "}"'],
  ["a line comment", '{\n  // the id\n  "a": 1}', 2, 3, "JSON has no comments"],
  ["a block comment", '{"a": /* one */ 1}', 1, 7, "JSON has no comments"],
  ["single quotes", "{'a': 1}", 1, 2, "a text stands in double quotes"],
  [
    "a Windows path with single backslashes",
    '{"Path": "C:\\Windows"}',
    1,
    13,
    'a backslash in a text must be written twice, as in "C:\\\\folder"',
  ],
  [
    "a Windows path to the users",
    '{"Path": "C:\\users"}',
    1,
    13,
    'a backslash in a text must be written twice, as in "C:\\\\folder"',
  ],
  ["a text without an end", '{"a": "b', 1, 9, "the text that begins before has no closing quote"],
  ["a line break in a text", '{"a": "b\nc"}', 1, 9, "a text must not have a line break or another control character"],
  ["a file that was cut off", '{"a": {"b": 1}', 1, 15, '"," or "}" is expected here, not the end of the text'],
  ["a number with a leading zero", '{"a": 01}', 1, 7, 'a value is expected here, not "01"'],
  ["a word that is none", '{"a": True}', 1, 7, 'a value is expected here, not "True"'],
  ["NaN", "[NaN]", 1, 2, 'a value or "]" is expected here, not "NaN"'],
  ["two documents in one file", "{}\n{}", 2, 1, 'the end is expected here, not "{"'],
];

describe("text that is not JSON", () => {
  test.each(broken)("%s is told with line, column and reason", (_what, text, line, column, reason) => {
    expect(readJson(text)).toEqual({ ok: false, reason, position: { line, column } });
  });

  test("nesting of any depth is read without running out of stack", () => {
    expect(scanJson(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toBeUndefined();
    expect(readJson("[".repeat(200_000))).toMatchObject({ ok: false, position: { line: 1, column: 200_001 } });
  });
});

describe("text that is JSON", () => {
  test("every value that JSON can say is read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(scanJson(text)).toBeUndefined();
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test("the scan and JSON.parse agree on every text near JSON", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e4"',
      "1",
      "-0.5e+3",
      "01",
      "true",
      "nul",
      " ",
      "\n",
      '"',
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(scanJson(text) === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("a member is found at its key and a list item at its value", () => {
    const text = '{\n  "a": {\n    "b": [1,\n      {"c": 2}]\n  }\n}';
    const paths = [[], ["a"], ["a", "b"], ["a", "b", 1], ["a", "b", 1, "c"]];
    expect(positionsOf(text, paths)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 5 },
      { line: 4, column: 7 },
      { line: 4, column: 8 },
    ]);
  });

  test("in a text that is nested 100,000 deep, and for 100,000 members, is found as fast as it is read", () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    expect(positionsOf(deep, [["a", "a"]])).toEqual([{ line: 1, column: 7 }]);
    const names = Array.from({ length: 100_000 }, (_, index) => `f${index}`);
    const wide = `{\n${names.map((name) => `"${name}": 1`).join(",\n")}\n}`;
    const places = positionsOf(
      wide,
      names.map((name) => [name]),
    );
    expect(places.at(-1)).toEqual({ line: 100_001, column: 1 });
  });

  test("of two members with one name the one that counts is shown, and a key like __proto__ is a key like others", () => {
    expect(positionsOf('{"a": 1,\n"a": 2,\n"__proto__": 3}', [["a"], ["__proto__"]])).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 1 },
    ]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a key that is in one object more than once", () => {
  const repeats = (text: string) => repeatedKeys(text).map(({ path, position }) => [path, position]);

  test("is found with its path and its last place, and the first one is named", () => {
    const text = '{\n  "Count": 1,\n  "Other": [],\n  "Count": 2\n}';
    expect(repeatedKeys(text)).toEqual([
      {
        path: ["Count"],
        position: { line: 4, column: 3 },
        reason:
          '"Count" stands in this object at line 2, column 3 already, and only the last one would count. Leave one of them out.',
      },
    ]);
  });

  test("is found once however often it is there, at any level, in lists, and however it is spelled", () => {
    expect(repeats('{"a":1,"a":2,"a":3}')).toEqual([[["a"], { line: 1, column: 14 }]]);
    expect(repeats('[{"b":{"c":1,"\\u0063":2}},{"b":0,"b":0}]')).toEqual([
      [[0, "b", "c"], { line: 1, column: 14 }],
      [[1, "b"], { line: 1, column: 34 }],
    ]);
    expect(repeats('{"a":{"x":1,"x":2},"a":{"x":3}}').map(([path]) => path)).toEqual([["a", "x"], ["a"]]);
    expect(repeats('{"__proto__":1,"__proto__":2,"":1,"":2}').map(([path]) => path)).toEqual([["__proto__"], [""]]);
  });

  test("is not what two objects, or a list and an object, have each", () => {
    expect(repeatedKeys('{"a":{"a":1},"b":{"a":1},"c":[{"a":1},{"a":1},[{"a":1}]],"0":{"0":0}}')).toEqual([]);
    fc.assert(fc.property(fc.jsonValue(), (value) => repeatedKeys(JSON.stringify(value)).length === 0));
  });

  test("is found wherever one is put in", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, pick) => {
        const keys = Object.keys(value);
        const key = keys[pick % keys.length] ?? "";
        const text = `{${JSON.stringify(key)}: null, ${JSON.stringify({ list: [0, value] }).slice(1)}`;
        const inside = `${text.slice(0, -"}]}".length)},${JSON.stringify(key)}:[]}]}`;
        const wanted = [["list", 1, key], ...(key === "list" ? [["list"]] : [])];
        expect(repeats(inside).map(([path]) => path)).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });

  test("costs no more than the text is long, and no stack", () => {
    const levels = 200_000;
    const deep = `${'{"a":1,"a":'.repeat(levels)}0${"}".repeat(levels)}`;
    const many = `{${Array.from({ length: levels }, (_, index) => `"k${index % 100_000}":0`).join()}}`;
    expect(repeatedKeys(deep), "what is deeper is refused as that").toHaveLength(200);
    expect(repeatedKeys(many)).toHaveLength(100_000);
  });
});

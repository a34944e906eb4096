/** When two documents are the same, and where they differ. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentDifferences, isIdentical } from "../../provider/plan/documentDiff.js";

test("a member without a value is not another member that has one", () => {
  expect(isIdentical({ Owner: undefined }, { Name: "web" })).toBe(false);
  expect(
    documentDifferences({ Owner: undefined }, { Owner: undefined, VirtualMachine: { StopOnReset: true } }),
  ).toEqual([["VirtualMachine"]]);
});

test("what is written alike in whatever order is identical, and nothing else is", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, member]) => [name, shuffled(member)]),
    );
  };
  // Numbers as JSON texts have them: a document has no second zero.
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll("-0", "0")));
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(isIdentical(one, shuffled(one))).toBe(true);
      expect(isIdentical(one, other)).toBe(isDeepStrictEqual(one, other));
    }),
    { numRuns: 2_000 },
  );
});

/** Random valid documents of compute systems, made from the schema itself, and pairs of them that differ at random places. */
import fc from "fast-check";
import { hotChanges } from "../../provider/plan/hotChanges.js";
import { matchAbove, type PlacePattern, placePattern } from "../../provider/plan/places.js";
import { primitives } from "../../schema/facts.generated.js";
import { isObject, typeFacts } from "../../schema/facts.js";
import type { FieldFacts } from "../../schema/factTypes.js";
import type { ComputeSystem } from "../../schema/types.js";
import { validateDocument } from "../../schema/validate.js";

type Values = Record<string, unknown>;
type Place = readonly (string | number)[];

/** GUIDs in the one spelling that these documents have. */
export const guids = ["11111111-2222-3333-4444-555555555555", "21111111-2222-3333-4444-555555555555"] as const;

const paths = ["C:\\files\\a.vhdx", "C:\\files\\b.vhdx", "D:\\c"] as const;
const texts: Readonly<Record<string, readonly unknown[]>> = {
  bool: [true, false],
  boolean: [true, false],
  Guid: guids,
  MacAddress: ["00-15-5D-10-20-01", "00-15-5D-10-20-02"],
  DateTime: ["2026-01-31T12:00:00Z"],
  ByteArray: ["AAAA", "AAEC"],
  NullableByteArray: ["AAAA"],
  Any: [{}, { a: 1 }, { a: 2 }],
};
const keys: Readonly<Record<string, readonly string[]>> = { string: ["a", "b"], guid: guids };
// What is deeper adds nothing to a plan, and much time.
const deepest = 7;
const absent = Symbol("absent");

/** Members on the way to what changes live are nearly always there, or hardly two documents would both have them. */
const likely = new Set<string>(["VirtualPMemDevice.SizeBytes"]);
for (const { place, identity, updatesWhen = {} } of hotChanges) {
  let type = "ComputeSystem";
  for (const part of place.split("/").filter((each) => each !== "*")) {
    likely.add(`${type}.${part}`);
    type = typeFacts(type)?.fields?.[part]?.type ?? type;
  }
  for (const member of [identity, ...Object.keys(updatesWhen)]) likely.add(`${type}.${member}`);
}

const made = new Map<string, fc.Arbitrary<unknown>>();

function cached(key: string, make: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

function scalar(name: string, field: FieldFacts): fc.Arbitrary<unknown> {
  const facts = typeFacts(field.type);
  if (facts?.values !== undefined) return fc.constantFrom(...Object.keys(facts.values));
  if (facts?.bits !== undefined) return fc.constantFrom(0, 1, 3);
  const known = texts[field.type];
  if (known !== undefined) return fc.constantFrom(...known);
  const { minimum: least, maximum: most } = { ...primitives[field.type], ...field };
  if (least !== undefined || most !== undefined || field.type === "double") {
    const numbers = [0, 2, 4, 4096, least ?? 0, most ?? 8].filter(
      (each) => each >= (least ?? 0) && each <= (most ?? 4096),
    );
    return fc.constantFrom(...numbers.filter((each) => Number.isSafeInteger(each)));
  }
  return fc.constantFrom(...(/Path$|FileName$/.test(name) ? paths : ["a", "b", "c"]));
}

function item(name: string, field: FieldFacts, depth: number): fc.Arbitrary<unknown> {
  const isOfFields = typeFacts(field.type)?.fields !== undefined;
  return isOfFields ? ofType(field.type, depth) : cached(`${name}:${JSON.stringify(field)}`, () => scalar(name, field));
}

function value(name: string, field: FieldFacts, depth: number): fc.Arbitrary<unknown> {
  const one = item(name, field, depth);
  if (field.list === true) {
    const { length } = field;
    if (length !== undefined) return fc.array(one, { minLength: length, maxLength: length });
    // Items of one name are a document too, but not one that changes live.
    const named = fc.uniqueArray(one, { maxLength: 3, selector: nameOf });
    return fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) });
  }
  return field.keys === undefined
    ? one
    : fc.dictionary(fc.constantFrom(...(keys[field.keys] ?? ["0", "1"])), one, { maxKeys: 2 });
}

function nameOf(each: unknown): unknown {
  const identity = hotChanges.find(
    (row) => row.identity !== undefined && isObject(each) && row.identity in each,
  )?.identity;
  return identity === undefined ? JSON.stringify(each) : (each as Values)[identity];
}

/** Members of a type, each there or not; fewer the deeper it is. */
function ofType(type: string, depth: number, always: readonly string[] = []): fc.Arbitrary<unknown> {
  return cached(`${type}#${depth}#${always.join()}`, () => {
    const fields = Object.entries(typeFacts(type)?.fields ?? {});
    if (depth >= deepest) return fc.constant({});
    const members = fields.map(([name, field]) => {
      const weight = likely.has(`${type}.${name}`) ? 12 : depth <= 2 ? 2 : 1;
      const member = value(name, field, depth + 1).map((each) => [name, each] as const);
      return always.includes(name)
        ? member
        : fc.oneof({ weight: 2, arbitrary: fc.constant(absent) }, { weight, arbitrary: member });
    });
    return fc.tuple(...members).map((each) => Object.fromEntries(each.filter((member) => typeof member !== "symbol")));
  });
}

/** Takes away what the validator finds wrong, until nothing is: rules between members are not in the types. */
function repaired(document: Values): ComputeSystem {
  for (;;) {
    const [wrong] = validateDocument(document, { say: "errors" });
    if (wrong === undefined) return document as ComputeSystem;
    if (wrong.path.length === 0) throw new Error(`No part of this document can be taken away: ${wrong.reason}`);
    const last = wrong.path.at(-1) ?? "";
    const parent = wrong.path.slice(0, -1).reduce<unknown>((at, part) => (at as Values)[part], document);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete (parent as Values)[last];
  }
}

const rootOf = (kind: "VirtualMachine" | "Container", always: readonly string[]) =>
  ofType(kind, 1, always).map((each) =>
    repaired(structuredClone({ SchemaVersion: { Major: 2, Minor: 11 }, [kind]: each })),
  );
const machine = rootOf("VirtualMachine", ["Chipset", "ComputeTopology", "Devices"]);
const container = rootOf("Container", ["Storage"]);

/** Any valid document. */
export const anyDocument: fc.Arbitrary<ComputeSystem> = fc.oneof(
  { weight: 4, arbitrary: machine },
  { weight: 1, arbitrary: container },
);

const hotPlaces: readonly PlacePattern[] = hotChanges.flatMap(({ place, kind, members = [] }) =>
  kind === "group" ? members.map((member) => placePattern(`${place}/${member}`)) : [placePattern(place)],
);
const isIn = (places: readonly PlacePattern[], place: Place): boolean =>
  places.some((pattern) => matchAbove(pattern, place) !== undefined);

/** What of the other document gets into the first: at any place, or only at some of those that change live. */
const crossing = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  likelihood: fc.constantFrom(0.02, 0.1, 0.4, 0.7),
  focus: fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.subarray([...hotPlaces], { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(hotPlaces) },
  ),
});

/** A document, and one that differs from it at random places. */
export const documentPair: fc.Arbitrary<readonly [ComputeSystem, ComputeSystem]> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(machine, machine, crossing) },
    { weight: 1, arbitrary: fc.tuple(container, container, crossing) },
    { weight: 1, arbitrary: fc.tuple(anyDocument, anyDocument, fc.constant(undefined)) },
  )
  .map(([before, other, how]) => {
    if (how === undefined) return [before, other] as const;
    const next = randomOf(how.seed);
    const isTaken = (place: Place): boolean =>
      (how.focus === undefined || isIn(how.focus, place)) && next() < how.likelihood;
    return [before, repaired(crossed(before, structuredClone(other), [], isTaken) as Values)] as const;
  });

function crossed(before: unknown, other: unknown, place: Place, isTaken: (place: Place) => boolean): unknown {
  if (place.length > 0 && place[0] !== "SchemaVersion" && isTaken(place)) return other;
  if (Array.isArray(before)) return isTaken(place) ? before.toReversed() : structuredClone(before);
  if (!isObject(before) && !isObject(other)) return before;
  const [left, right] = [isObject(before) ? before : {}, isObject(other) ? other : {}];
  if (place.length > 0 && before === undefined) return undefined;
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const members = names.map((name) => [name, crossed(left[name], right[name], [...place, name], isTaken)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

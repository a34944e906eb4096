/** Tries one function: typical, empty, non-ASCII and very long texts, and each error that the reference names for it. */
import assert from "node:assert/strict";
import { HcsError, hresult, hresultFacts } from "../../../provider/hcs/errors.js";
import type { Context } from "./context.js";
import type { DocumentedError, FunctionFacts } from "./documentedErrors.js";
import type { FunctionCase, Outcome, Texts } from "./functionCase.js";
import { operationCases } from "./operationCases.js";
import { type ArrivedText, leftOvers } from "./probe.js";
import { processCases } from "./processCases.js";
import { serviceCases } from "./serviceCases.js";
import { storageCases } from "./storageCases.js";
import { systemCases } from "./systemCases.js";
import { anyFailure, oddLetters, type TriedText } from "./texts.js";
import { tryStorageMethod } from "./tryStorageMethod.js";

/** A case for every function of the lists. */
export const functionCases: Readonly<Record<string, FunctionCase>> = {
  ...operationCases,
  ...systemCases,
  ...processCases,
  ...serviceCases,
  ...storageCases,
};

/** Tries a function in every way; returns how many calls were checked. Throws an AssertionError that says what was wrong. */
export async function tryFunction(
  context: Context,
  facts: FunctionFacts,
  errors: readonly DocumentedError[],
): Promise<number> {
  const functionCase = functionCases[facts.name];
  assert(functionCase !== undefined, `${facts.name} has no case`);
  const texts = facts.params.filter(({ cType, direction }) => cType === "PCWSTR" && direction === "in");
  const names = texts.map(({ name }) => name);
  assert.deepEqual(Object.keys(functionCase.texts).toSorted(), names.toSorted(), "every text has its values");

  context.reset();
  let checks = 0;
  const once = async (values: Texts, expected: string, what: string): Promise<void> => {
    await tryOnce(context, facts.name, functionCase, values, expected, what);
    checks++;
  };
  await once(typical(context, functionCase), functionCase.expected ?? "S_OK", "typical");
  for (const { name, optional } of texts) {
    for (const [what, { text, expected }] of variants(context, functionCase, name, optional)) {
      await once({ ...typical(context, functionCase), [name]: text }, expected, `${what} ${name}`);
    }
  }
  for (const error of errors) {
    if (!canBeScripted(error)) continue;
    await tryError(context, facts.name, functionCase, error);
    checks++;
  }
  return checks + (await tryStorageMethod(context, facts.name, errors));
}

function typical(context: Context, { texts }: FunctionCase): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, kind]) => [name, kind.typical(context)]));
}

function variants(context: Context, { texts }: FunctionCase, name: string, isOptional: boolean): [string, TriedText][] {
  const kind = texts[name];
  if (kind === undefined) return [];
  return [
    ["empty", kind.empty],
    ["non-ASCII", kind.nonAscii(context)],
    ["very long", kind.veryLong(context)],
    ...(isOptional ? ([["absent", { ...kind.empty, text: null }]] as [string, TriedText][]) : []),
  ];
}

async function tryOnce(
  context: Context,
  name: string,
  functionCase: FunctionCase,
  values: Texts,
  expected: string,
  what: string,
): Promise<void> {
  const outcome = await functionCase.call(context, values, () => undefined);
  const told = hresultFacts(outcome.hresult).name;
  if (expected === anyFailure) assert(outcome.hresult !== 0, `${name}, ${what}: it should have failed`);
  else assert.equal(outcome.hresult === 0 ? "S_OK" : told, expected, `${name}, ${what}: ${outcome.error?.message}`);
  expectArrival(context, name, values, what);
  expectClean(context, `${name}, ${what}`);
}

/** What the foreign side saw: the same letters, counted and summed up by itself. */
function expectArrival(context: Context, name: string, values: Texts, what: string): void {
  const call = context.probe.lastCall(name);
  assert(call !== null, `${name}, ${what}: it was not called`);
  for (const [parameter, text] of Object.entries(values)) {
    const arrived = call.arguments[parameter] as ArrivedText | null;
    const expected = text === null ? null : { text, units: text.length, fnv1a: fnv1a(text) };
    assert(same(arrived, expected), `${name}, ${what}: ${parameter} did not arrive as it was sent`);
  }
}

function same(arrived: ArrivedText | null, expected: ArrivedText | null): boolean {
  if (arrived === null || expected === null) return arrived === expected;
  return arrived.text === expected.text && arrived.units === expected.units && arrived.fnv1a === expected.fnv1a;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, "utf16le")) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function expectClean(context: Context, what: string): void {
  assert.deepEqual(leftOvers(context.probe.counters()), [], `${what}: what is left`);
}

/** An operation whose outcome is "pending" is one that has none yet: nobody can tell the two apart. */
function canBeScripted({ hresult: code, place }: DocumentedError): boolean {
  return place === "call" || code !== hresult("HCS_E_OPERATION_PENDING");
}

async function tryError(
  context: Context,
  name: string,
  functionCase: FunctionCase,
  { name: errorName, hresult: code, place }: DocumentedError,
): Promise<void> {
  const what = `${name}, ${errorName} as the ${place === "call" ? "call's" : "operation's"} answer`;
  const message = `the host says ${oddLetters}`;
  const result = JSON.stringify({ Error: code | 0, ErrorMessage: "", ErrorEvents: [{ Message: message }] });
  const outcome: Outcome = await functionCase.call(context, typical(context, functionCase), () =>
    context.probe.script(place === "call" ? name : `${name} (result)`, { hresult: code, result }),
  );
  assert.equal(outcome.hresult, code, what);
  assert(outcome.error instanceof HcsError, `${what}: it is an HcsError`);
  assert.equal(outcome.error.function, name, what);
  assert.equal(outcome.error.hresultName, hresultFacts(code).name, what);
  assert(outcome.error.message.includes(hresultFacts(code).name), `${what}: the message names it`);
  if (place === "result") {
    assert.equal(outcome.error.result?.ErrorEvents?.[0]?.Message, message, `${what}: with the host's own words`);
  }
  expectClean(context, what);
}

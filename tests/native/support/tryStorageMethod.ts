/** Tries a function about layers or disks through the driver: paths of every kind, and each error that its reference names. */
import assert from "node:assert/strict";
import { HcsError, hresultFacts } from "../../../provider/hcs/errors.js";
import type { Context } from "./context.js";
import type { DocumentedError } from "./documentedErrors.js";
import { leftOvers } from "./probe.js";
import { Places, type StorageMethod, storageMethods, storageOf } from "./storageMethods.js";
import { oddLetters } from "./texts.js";

/** Letters behind the names of what a call needs: none, such that UTF-16 and UTF-8 differ, and more than 260 characters. */
const letters = ["", `-${oddLetters}`, `-${"a long name ".repeat(8)}x`];
const longest = 32_767;

/** Returns how many calls were checked. Throws an AssertionError that says what was wrong. */
export async function tryStorageMethod(
  context: Context,
  name: string,
  errors: readonly DocumentedError[],
): Promise<number> {
  const method = storageMethods[name];
  if (method === undefined) return 0;
  context.reset();
  let checks = 0;
  for (const some of letters) {
    const places = new Places(context, storageOf(context), some);
    const before = context.probe.counters().calls[name] ?? 0;
    await method.call(places, await method.prepare(places));
    assert((context.probe.counters().calls[name] ?? 0) > before, `${name} was not called with "${some}"`);
    expectClean(context, `${name} with "${some}"`);
    checks++;
  }
  for (const path of ["", "relative\\path", `C:\\${"x".repeat(longest)}`, "C:\\a\\..\\b", "C:\\half?"]) {
    await tryBadPath(context, name, method, path);
    checks++;
  }
  for (const error of errors) {
    await tryError(context, name, method, error);
    checks++;
  }
  return checks;
}

/** What is no path is refused before anything is called. */
async function tryBadPath(context: Context, name: string, method: StorageMethod, path: string): Promise<void> {
  const what = `${name} with the path "${path.slice(0, 30)}"`;
  const before = context.probe.counters().calls[name] ?? 0;
  const error = await failureOf(() => method.call(new Places(context, storageOf(context), ""), path), what);
  assert.equal(error.hresultName, "E_INVALIDARG", what);
  assert.equal(context.probe.counters().calls[name] ?? 0, before, `${what}: it was called`);
  expectClean(context, what);
}

async function tryError(
  context: Context,
  name: string,
  method: StorageMethod,
  { name: errorName, hresult: code }: DocumentedError,
): Promise<void> {
  const what = `${name} that answers ${errorName}`;
  const places = new Places(context, storageOf(context), "");
  const path = await method.prepare(places);
  context.probe.script(name, { hresult: code });
  if (method.fine?.includes(hresultFacts(code).name) === true) {
    await method.call(places, path);
  } else {
    const error = await failureOf(() => method.call(places, path), what);
    assert.equal(error.hresult, code, what);
    assert.equal(error.function, name, what);
    assert.equal(error.target, path, what);
    assert(error.message.includes(hresultFacts(code).name), `${what}: the message names it`);
  }
  expectClean(context, what);
}

async function failureOf(work: () => Promise<unknown>, what: string): Promise<HcsError> {
  try {
    await work();
  } catch (error) {
    assert(error instanceof HcsError, `${what}: ${String(error)}`);
    return error;
  }
  throw new assert.AssertionError({ message: `${what}: it should have failed` });
}

function expectClean(context: Context, what: string): void {
  assert.deepEqual(leftOvers(context.probe.counters()), [], `${what}: what is left`);
}

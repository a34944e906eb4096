/** What the check of a new resource says of what the host's ledger has under its name already. */
import { expect, test } from "vitest";
import { emptyMachine, freshHost } from "../support/resources.js";

const type = "ComputeSystem";
const args = { document: emptyMachine() };
const begun =
  /A run of this resource began to make the ComputeSystem "[0-9A-F-]{36}" at \d{4}-.*this state does not know/;

const warnings = (host: Awaited<ReturnType<typeof freshHost>>): string[] =>
  host.messages.filter(({ severity }) => severity === "warning").map(({ message }) => message);

test("a resource that the ledger has and the state has not is warned of before it is created", async () => {
  const host = await freshHost();
  await host.create(type, "machine", args);
  expect(warnings(host)).toEqual([]);
  expect((await host.check(type, "machine", args)).failures).toEqual([]);
  expect(warnings(host)).toEqual([expect.stringMatching(begun)]);
});

test("a system that a cut run has made from another document is said to be restarted, and is", async () => {
  const host = await freshHost();
  const { id } = await host.create(type, "machine", args);
  const more = { document: emptyMachine(512, 2) };
  await host.check(type, "machine", more);
  expect(warnings(host)).toEqual([expect.stringMatching(/from another document than this one: .* \(restart\)\.$/)]);
  const calls = (await host.controls.journal()).length;
  await host.create(type, "machine", more);
  const made = (await host.controls.journal()).slice(calls).filter(({ target }) => target === id);
  expect(made.map(({ call }) => call)).toEqual(expect.arrayContaining(["HcsTerminateComputeSystem"]));
});

test("one that the state has, one of another name and one on a host that is not there are not", async () => {
  const host = await freshHost();
  const created = await host.create(type, "machine", args);
  await host.check(type, "machine", args, created.outputs);
  await host.check(type, "other", args);
  await host.check(type, "machine", { ...args, host: `${host.spec}-elsewhere` });
  expect(warnings(host)).toEqual([]);
});

test("one that the last refresh saw is not, when Pulumi is asked to replace it and so gives the check no old inputs", async () => {
  const host = await freshHost();
  const created = await host.create(type, "machine", args);
  await host.read(type, created);
  await host.check(type, "machine", args);
  expect(warnings(host)).toEqual([]);
});

/** Questions about ids and accounts that only a real Windows can answer. Each tells what it saw; see README.md. */
import { expect, test } from "vitest";
import { virtualMachineSid } from "../../provider/hcs/ids.js";
import { ask, outcomeOf, smallest } from "./support/question.js";
import { rawCalls } from "./support/raw.js";

const plainText = (guid: string): string => `pulumi-hcs Question ${guid}`;

test("which RuntimeId and which account does a system with a plain-text id get?", async () => {
  const { host, ownId, ownFile, saw } = await ask("RuntimeId and SID of a system with a plain-text id");
  const id = ownId(plainText);
  const file = await ownFile("vhdx");
  saw("grant before the system is there", await outcomeOf(host.grantVmAccess(id, file)));
  const before = await host.getFileAccess(file);
  saw("access list then", before);

  const { RuntimeId: runtimeId = "" } = await host.launchComputeSystem(id, smallest);
  saw("id, RuntimeId", [id, runtimeId]);
  await host.grantVmAccess(id, file);
  const accounts = (await host.getFileAccess(file))?.map(({ sid }) => sid) ?? [];
  saw("access list with the system Running", accounts);
  saw("the account is the one that its RuntimeId gives", accounts.includes(virtualMachineSid(runtimeId) ?? "none"));
  await host.revokeVmAccess(id, file);
  const after = await host.getFileAccess(file);
  saw("after the revoke", after);
  expect(runtimeId).toMatch(/^[0-9a-f-]{36}$/i);
  expect(accounts.length).toBeGreaterThan(0);
});

test("in which case does the enumeration give ids back, and does it find them without case?", async () => {
  const { ownId, saw } = await ask("Case of ids in the enumeration");
  const raw = rawCalls();
  const spellings = {
    "a GUID in upper case": (guid: string) => guid.toUpperCase(),
    "a GUID in lower case": (guid: string) => guid.toLowerCase(),
    "a text in mixed case": plainText,
  };
  for (const [what, spelling] of Object.entries(spellings)) {
    const id = ownId(spelling);
    // Past the driver, which sends every id in upper case.
    await raw.create(id, smallest);
    const found = (await raw.enumerate()).filter(({ Id = "" }) => Id.toUpperCase() === id.toUpperCase());
    saw(what, {
      given: id,
      enumerated: found.map(({ Id }) => Id),
      runtimeIds: found.map(({ RuntimeId }) => RuntimeId),
    });
    for (const asked of [id.toUpperCase(), id.toLowerCase()]) {
      saw(`${what}: enumerated by ${asked}`, `${(await raw.enumerate([asked])).length} found`);
      saw(`${what}: opened as ${asked}`, (await raw.finds(asked)) ? "yes" : "no");
    }
    expect(found.length).toBe(1);
  }
});

/** The first step on a real Windows: what is on it before anything is made, for `leftBehind.test.ts` to compare with. */
import { expect, test } from "vitest";
import { openNative } from "../support/hosts.js";
import { readBefore, writeBefore } from "./support/record.js";

test("what is on the machine is written down", async () => {
  const { host } = await openNative();
  const systems = await host.enumerateComputeSystems();
  const before = {
    systemIds: systems.map(({ Id = "" }) => Id.toUpperCase()).toSorted(),
    ledgerRows: (await host.ledger.list()).length,
  };
  writeBefore(before);
  process.stdout.write(`before: ${JSON.stringify(before)}\n`);
  expect(readBefore()).toEqual(before);
});

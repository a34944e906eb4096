/** The last step on a real Windows: nothing of what was made is left, by exact id and path. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test, vi } from "vitest";
import { openNative } from "../support/hosts.js";
import { readBefore, readMade } from "./support/record.js";

test("no system is there that was not there before", async () => {
  const { host } = await openNative();
  const before = new Set(readBefore().systemIds);
  const made = readMade().flatMap((each) => (each.kind === "system" ? [each.id.toUpperCase()] : []));
  // A system that was ended stays in the enumeration for a moment.
  await vi.waitFor(
    async () => {
      const systems = await host.enumerateComputeSystems();
      const now = systems.map(({ Id = "" }) => Id.toUpperCase());
      expect(now.filter((id) => !before.has(id))).toEqual([]);
      expect(made.filter((id) => now.includes(id))).toEqual([]);
    },
    { timeout: 10_000, interval: 200 },
  );
});

test("no file that a question made is there, and so none of its grants", async () => {
  const { host } = await openNative();
  for (const each of readMade()) {
    if (each.kind !== "file") continue;
    expect(await host.getFileInformation(each.path), each.path).toBeUndefined();
    expect(await host.getFileAccess(each.path), each.path).toBeUndefined();
  }
});

test("no temporary folder of the tests is there", () => {
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("hcs-host-"))).toEqual([]);
});

test("the ledger of the machine holds as much as before", async () => {
  const { host } = await openNative();
  expect((await host.ledger.list()).length).toBe(readBefore().ledgerRows);
});

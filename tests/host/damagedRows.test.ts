/** Rows of a store that somebody else has changed: told as damage of the file, by every call that meets them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HostError } from "../../provider/hcs/errors.js";
import type { HcsHost } from "../../provider/hcs/host.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls, type SimulatedControls } from "../../provider/host/simulated/controls.js";
import { loadSqlite, type Sqlite } from "../../provider/host/sqlite.js";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

const urn = "urn:pulumi:dev::project::hcs:index:ComputeSystem::web";

type Work = (host: HcsHost, controls: SimulatedControls) => Promise<unknown>;

const list: Work = (host) => host.enumerateComputeSystems();
const look: Work = (host) => host.getComputeSystemProperties("web-1");
const end: Work = (host) => host.stopComputeSystem("web-1", { mode: "terminate", timeoutSeconds: 5 });
const remove: Work = (host) => host.deleteFile("C:\\disk.vhdx");
const rows: Work = (host) => host.ledger.list();
const note: Work = (host) => host.ledger.note("ComputeSystem", "WEB-1", urn, { more: true });
const journal: Work = (_host, controls) => controls.journal();
const attached = "INSERT INTO attachments VALUES ('C:\\A.VHDX', 'C:\\a.vhdx', '{', NULL)";

test.each<[title: string, damage: string, place: RegExp, work: Work[]]>([
  [
    "a machine that is no JSON",
    "UPDATE systems SET machine = '{'",
    /the row "WEB-1" of its table "systems"/,
    [list, look, end],
  ],
  [
    "a machine that is null",
    "UPDATE systems SET machine = 'null'",
    /table "systems", "machine" is not a machine/,
    [list, look, end],
  ],
  ["a machine without its parts", "UPDATE systems SET machine = '{}'", /table "systems"/, [list, look]],
  [
    "notes that are no JSON",
    "UPDATE ledger SET notes = '{'",
    /the row "web-1" of its table "ledger", "notes"/,
    [rows, note],
  ],
  ["notes that are a list", "UPDATE ledger SET notes = '[]'", /"notes" is not an object in JSON/, [rows, note]],
  ["a text of what was there before", "UPDATE ledger SET before = 'null'", /"before" is not an object/, [rows, note]],
  ["a request in the journal", "UPDATE journal SET request = '{', call = 'X'", /table "journal", "request"/, [journal]],
  [
    "an exit status in the journal",
    "UPDATE journal SET exit_status = '7'",
    /table "journal", "exit_status"/,
    [journal],
  ],
  ["the parents of an attached disk", attached, /JSON in one of its rows/, [remove]],
])("%s is damage of the named store, and nothing is changed", async (_title, damage, place, work) => {
  const { folder, host, controls } = await openSimulated();
  await host.ledger.claim({
    kind: "ComputeSystem",
    key: "WEB-1",
    urn,
    type: "ComputeSystem",
    idOrPath: "web-1",
    before: {},
  });
  await controls.placeFile("C:\\disk.vhdx");
  await host.launchComputeSystem("web-1", machineDocument());
  const store = open(folder);
  store.exec(damage);
  const before = contentsOf(store);
  for (const step of work) {
    const error = await step(host, controls).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    expect(String(error)).toContain(`${join(folder, "store.db")} is damaged`);
    expect(String(error)).toMatch(place);
    expect(String(error)).toMatch(/Nothing was changed\. Put a copy back, or move the file away/);
  }
  expect(contentsOf(store)).toEqual(before);
  store.close();
});

test("a store whose file is something else is refused, and the changes beside it are not written into it", async () => {
  const { folder, host, controls } = await openSimulated();
  await host.launchComputeSystem("web-1", machineDocument());
  const file = join(folder, "store.db");
  // As a host leaves it that is killed: what it changed lies beside the database still.
  const beside = readFileSync(`${file}-wal`);
  expect(beside.length).toBeGreaterThan(0);
  const whole = readFileSync(file);
  await Promise.all([host.close(), controls.close()]);
  const damaged = Buffer.concat([Buffer.alloc(5_000, 7), whole.subarray(5_000)]);
  writeFileSync(file, damaged);
  writeFileSync(`${file}-wal`, beside);
  for (const opening of [openHost, openSimulatedControls])
    await expect(opening(`simulated:${folder}`)).rejects.toThrow(/store\.db is no database .*Nothing was changed\./);
  expect(readFileSync(file).equals(damaged)).toBe(true);
  expect(readFileSync(`${file}-wal`).equals(beside)).toBe(true);
});

test("a store that has lost its host is damaged, and says what to do", async () => {
  const { folder, host, controls } = await openSimulated();
  await Promise.all([host.close(), controls.close()]);
  const store = open(folder);
  store.exec("DELETE FROM host");
  store.close();
  for (const opening of [openHost, openSimulatedControls])
    await expect(opening(`simulated:${folder}`)).rejects.toThrow(
      /store\.db is damaged: its table "host" is empty\. .*Put a copy back/,
    );
});

type Connection = InstanceType<Sqlite["DatabaseSync"]>;

const open = (folder: string): Connection => new (loadSqlite().DatabaseSync)(join(folder, "store.db"));

function contentsOf(store: Connection): unknown[] {
  return ["systems", "ledger", "journal", "attachments"].map((table) => store.prepare(`SELECT * FROM ${table}`).all());
}

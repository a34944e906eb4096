/** `pulumi-hcs doctor`: what a host lacks; here on the simulated host, and on hosts that cannot be had. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Check } from "../../provider/cli/doctor/check.js";
import { loadSqlite } from "../../provider/host/sqlite.js";
import { openSimulated } from "../support/hosts.js";
import { emptyMachine, freshHost, urnOf } from "../support/resources.js";
import { expectRefused, hcs, hcsJson, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const systemId = "6BA7B810-9DAD-11D1-80B4-00C04FD430C8";

/** The checks of a host, by name. */
async function checksOf(spec: string, exitCode = 0): Promise<Record<string, Check>> {
  const answer = (await hcsJson(["doctor", "--host", spec], exitCode)) as { host: string; checks: Check[] };
  expect(answer.host).toBe(spec);
  expect(answer.checks.length).toBeGreaterThan(0);
  return Object.fromEntries(answer.checks.map((check) => [check.name, check]));
}

const statusesOf = (checks: Record<string, Check>): Record<string, string> =>
  Object.fromEntries(Object.entries(checks).map(([name, { status }]) => [name, status]));

test("a simulated host that is sound is told with what is on it", async () => {
  const { host, controls, spec, create } = await freshHost();
  await controls.placeFile("C:\\vm\\web.vhdx");
  await create("ComputeSystem", "web", { systemId, document: emptyMachine() });
  await host.grantVmAccess(systemId, "C:\\vm\\web.vhdx");

  const checks = await checksOf(spec);
  const allOk = { folder: "ok", store: "ok", integrity: "ok", contents: "ok", ledger: "ok" };
  expect(statusesOf(checks)).toEqual(allOk);
  expect(checks.contents?.detail).toBe("On the host: 1 compute system (1 Running), 1 file, 1 grant.");
  expect(checks.ledger?.detail).toBe("Resources hold 1 thing.");

  await controls.reboot();
  const after = await checksOf(spec);
  expect(statusesOf(after), "a restart of the host is no fault").toEqual(allOk);
  expect(after.contents?.detail).toContain("no compute systems");
  expect(after.ledger?.detail).toContain(`Not on the host now: ${systemId}`);
  expect((await host.ledger.list()).map(({ urn }) => urn)).toEqual([urnOf("ComputeSystem", "web")]);
});

test("the list for people has a line for each check, and a summary", async () => {
  const { spec } = await freshHost();
  const { exitCode, stdout, stderr } = await hcs(["doctor", "--host", spec]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.slice(0, 5).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual(
    ["folder", "store", "integrity", "contents", "ledger"].map((name) => ["ok", name]),
  );
  expect(lines.at(-1)).toBe("5 checks, no failures, no warnings");
});

test("looking at a host that nobody has used makes no store and no folder", async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "host");
  const checks = await checksOf(`simulated:${folder}`);
  expect(statusesOf(checks)).toEqual({
    folder: "ok",
    store: "skip",
    integrity: "skip",
    contents: "skip",
    ledger: "skip",
  });
  expect(checks.store?.detail).toContain("There is no store yet");
  expect(readdirSync(parent)).toEqual([]);

  mkdirSync(folder);
  writeFileSync(join(folder, "store.db"), "");
  expect((await checksOf(`simulated:${folder}`)).store?.status).toBe("skip");
  expect(readdirSync(folder)).toEqual(["store.db"]);
  expect(readFileSync(join(folder, "store.db")).length).toBe(0);
});

test("a folder that cannot be made fails with what to do", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const checks = await checksOf(`simulated:${join(file, "host")}`, 1);
  expect(checks.folder).toMatchObject({ status: "fail", fix: expect.stringContaining("choose another folder") });
  expect(checks.folder?.detail).toContain(join(file, "host"));
  expect((await checksOf(`simulated:${file}`, 1)).folder?.detail).toBe(`${file} is a file and no folder.`);
});

test("a store that is no database fails with the cure, and is left as it is", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "store.db");
  const text = "this is a letter to my grandmother, and no database at all\n".repeat(20);
  writeFileSync(file, text);
  const checks = await checksOf(`simulated:${folder}`, 1);
  expect(statusesOf(checks)).toEqual({
    folder: "ok",
    store: "fail",
    integrity: "skip",
    contents: "skip",
    ledger: "skip",
  });
  expect(checks.store?.detail).toContain(`${file} is no database`);
  expect(checks.store?.fix).toContain("Put a copy back");
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a link in the place of the store fails, also one that leads nowhere, and is not followed", async () => {
  const folder = temporaryFolder();
  const target = join(temporaryFolder(), "nothing.db");
  symlinkSync(target, join(folder, "store.db"));
  const { store } = await checksOf(`simulated:${folder}`, 1);
  expect(store).toMatchObject({ status: "fail", detail: expect.stringContaining("it is a link") });
  await expectRefused(["list", "--host", `simulated:${folder}`], 1, /store\.db .* is a link, .*Nothing was changed/);
  expect(existsSync(target)).toBe(false);
});

test("a link or a file in the place of the host's files fails, in the words of every verb that refuses it", async () => {
  const { spec, folder, controls } = await openSimulated();
  await controls.placeFile("C:\\vm\\web.vhdx");
  const elsewhere = join(temporaryFolder(), "elsewhere");
  renameSync(join(folder, "files"), elsewhere);
  symlinkSync(elsewhere, join(folder, "files"), "junction");
  const linked = await checksOf(spec, 1);
  const detail = `${join(folder, "files")} should be the folder of the simulated host's files, but it is no folder.`;
  expect(linked.folder).toEqual({ name: "folder", status: "fail", detail, fix: "Nothing was changed; move it away." });
  expect(linked.contents?.detail, "what the link leads to is not counted").toContain("no files");
  await expectRefused(["list", "--host", spec], 1, `${detail} Nothing was changed; move it away.`);

  rmSync(join(folder, "files"));
  writeFileSync(join(folder, "files"), "");
  expect((await checksOf(spec, 1)).folder).toEqual(linked.folder);
});

test("a store whose pages are damaged fails its integrity check and does not crash the command", async () => {
  const folder = temporaryFolder();
  const spec = `simulated:${folder}`;
  expect((await hcs(["simulate", "file", "C:\\vm\\web.vhdx", "--host", spec])).exitCode).toBe(0);
  const file = join(folder, "store.db");
  const bytes = readFileSync(file);
  const pageBytes = 4096;
  expect(bytes.length).toBeGreaterThan(3 * pageBytes);
  // The first page, with the header and the list of tables, stays whole: the store opens.
  bytes.fill(0xa5, pageBytes);
  writeFileSync(file, bytes);

  const checks = await checksOf(spec, 1);
  expect(checks.store?.status).toBe("ok");
  expect(checks.integrity).toMatchObject({ status: "fail", fix: expect.stringContaining("Put a copy") });
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test.each([
  ["UPDATE systems SET machine = 'null'", `the row "${systemId}" of its table "systems", "machine" is not a machine`],
  ["UPDATE ledger SET notes = '{'", 'its table "ledger", "notes" is not an object'],
  ["DELETE FROM host", 'its table "host" is empty'],
])("rows that cannot be read fail the integrity check: %s", async (damage, place) => {
  const { spec, create } = await freshHost();
  await create("ComputeSystem", "web", { systemId, document: emptyMachine() });
  const database = new (loadSqlite().DatabaseSync)(join(spec.slice("simulated:".length), "store.db"));
  database.exec(damage);
  database.close();
  const checks = await checksOf(spec, 1);
  expect(checks.integrity).toMatchObject({
    status: "fail",
    fix: expect.stringContaining("Put a copy of the store back"),
  });
  expect(checks.integrity?.detail).toContain(place);
});

test("a store of a newer version fails, and says what to update", async () => {
  const { host, controls, spec } = await freshHost();
  await controls.close();
  await host.close();
  const database = new (loadSqlite().DatabaseSync)(join(spec.slice("simulated:".length), "store.db"));
  database.exec("PRAGMA user_version = 99");
  database.close();
  const checks = await checksOf(spec, 1);
  expect(checks.store).toMatchObject({ status: "fail", fix: expect.stringContaining("update pulumi-hcs") });
});

test.runIf(process.platform !== "win32")(
  "the native host away from Windows says what can be used instead",
  async () => {
    const checks = await checksOf("native", 1);
    expect(checks["operating system"]).toMatchObject({
      status: "fail",
      detail: expect.stringContaining("only Windows"),
      fix: expect.stringMatching(/simulated.*remote/),
    });
  },
);

test("a remote host is told to come with a later version", async () => {
  const checks = await checksOf("ssh://me@windows", 1);
  expect(checks["remote host"]).toMatchObject({ status: "fail", detail: expect.stringContaining("later") });
});

test("an unknown host and an unknown option are wrong usage", async () => {
  await expectRefused(["doctor", "--host", "nowhere"], 2, /"nowhere" is not known/);
  await expectRefused(["doctor", "--host", "simulated", "--verbose"], 2, /pulumi-hcs doctor --help/);
});

test("the temporary folder of the trial is gone afterwards", async () => {
  const { spec } = await freshHost();
  await checksOf(spec);
  const folder = spec.slice("simulated:".length);
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder).filter((name) => !/^(files|store\.db(-wal|-shm)?)$/.test(name))).toEqual([]);
});

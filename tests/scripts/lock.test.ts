/** The lock that keeps two set-ups apart. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withLock } from "../../scripts/lib/lock.mjs";

const module = join(__dirname, "..", "..", "scripts", "lib", "lock.mjs");

function lockFile() {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-hcs-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: join(folder, "inner", "the.lock") };
}

/** A process that writes "in" and "out" to a file around its work, all inside the lock. */
function worker(file: string, journal: string) {
  const program = `
    import { appendFileSync } from "node:fs";
    import { withLock } from ${JSON.stringify(module)};
    await withLock(${JSON.stringify(file)}, "the work", async () => {
      appendFileSync(${JSON.stringify(journal)}, "in ");
      await new Promise((resolve) => setTimeout(resolve, 20));
      appendFileSync(${JSON.stringify(journal)}, "out ");
    });`;
  return spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
}

test("the lock of a process that died is taken over at once, and nothing of it stays", async () => {
  const { folder, file } = lockFile();
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  await withLock(file, "the work", async () => {});
  writeFileSync(file, JSON.stringify({ pid: dead, machine: hostname() }));
  const holder = await withLock(file, "the work", async () => JSON.parse(readFileSync(file, "utf8")).pid);
  expect(holder).toBe(process.pid);
  expect(readdirSync(join(folder, "inner"))).toEqual([]);
});

test("processes that start at once, over the lock of a dead one, work one after the other", async () => {
  const { folder, file } = lockFile();
  const journal = join(folder, "journal");
  await withLock(file, "the work", async () => {});
  writeFileSync(file, JSON.stringify({ pid: spawnSync(process.execPath, ["-e", ""]).pid, machine: hostname() }));
  const exits = await Promise.all([1, 2, 3].map(async () => (await once(worker(file, journal), "close"))[0]));
  expect(exits).toEqual([0, 0, 0]);
  expect(readFileSync(journal, "utf8")).toBe("in out in out in out ");
});

test("the lock goes when the work fails", async () => {
  const { file } = lockFile();
  const failing = withLock(file, "the work", async () => {
    expect(existsSync(file)).toBe(true);
    throw new Error("no luck");
  });
  await expect(failing).rejects.toThrow("no luck");
  expect(existsSync(file)).toBe(false);
});

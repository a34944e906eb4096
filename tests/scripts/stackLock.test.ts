/** What the scripts say of a lock that a killed run has left on a stack. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { locksOf, wordLock } from "../../scripts/lib/stackLock.mjs";

/** A backend with one file in the folder of a stack's locks. */
function backendWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "hcs-locks-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const locks = join(folder, ".pulumi", "locks", "organization", "project", "dev");
  mkdirSync(locks, { recursive: true });
  writeFileSync(join(locks, "3f0e.json"), text);
  return folder;
}

const ended = spawnSync(process.execPath, ["--version"]).pid;
const lockOf = (pid: number) => JSON.stringify({ pid, hostname: hostname(), timestamp: "2026-01-02T03:04:05Z" });

test("the lock of a run that has ended names the command that frees the stack", () => {
  const [lock] = locksOf(backendWith(lockOf(ended)), "project", "dev");
  expect(lock && wordLock(lock, { stack: "dev" })).toBe(
    `The stack "dev" is locked since 2026-01-02T03:04:05Z by process ${ended} on ${hostname()}. ` +
      "If that run does not work any more, free the stack with: npm run pulumi -- cancel --yes dev",
  );
});

test("the command says the folder of another project, as it was given", () => {
  const [lock] = locksOf(backendWith(lockOf(ended)), "project", "dev");
  expect(lock && wordLock(lock, { stack: "dev", cwd: "examples/wsl2" })).toMatch(
    /cancel --yes dev --cwd examples\/wsl2$/,
  );
  expect(lock && wordLock(lock, { stack: "dev", cwd: "my projects/a" })).toMatch(/--cwd "my projects\/a"$/);
});

test("a run that still works is waited for", () => {
  const [lock] = locksOf(backendWith(lockOf(process.pid)), "project", "dev");
  expect(lock && wordLock(lock, { stack: "dev" })).toMatch(/which is still there\. Wait for its end/);
});

test("a lock that was cut while it was written counts all the same", () => {
  const locks = locksOf(backendWith('{"pid": 12'), "project", "dev");
  expect(locks.map((lock) => wordLock(lock, { stack: "dev" }))).toEqual([
    expect.stringContaining('The stack "dev" is locked by another run.') as string,
  ]);
});

test("a stack without a lock has none", () => {
  expect(locksOf(backendWith(lockOf(ended)), "project", "other")).toEqual([]);
  expect(locksOf(join(tmpdir(), "hcs-no-backend"), "project", "dev")).toEqual([]);
});

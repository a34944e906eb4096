/** How set-up decides what is stale, and which Pulumi CLI and Go are new enough. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { outputsOf } from "../../scripts/lib/build.mjs";
import { goPrograms, pinnedVersion } from "../../scripts/lib/cli/programs.mjs";
import { UserError } from "../../scripts/lib/messages.mjs";
import { agrees, readLockFile } from "../../scripts/lib/packages.mjs";
import { root } from "../../scripts/lib/paths.mjs";
import { isAtLeast } from "../../scripts/lib/versions.mjs";

test("a script that is not there is told in one sentence with those that are", () => {
  const setUp = join(root, "scripts", "setup.mjs");
  const { status, stderr } = spawnSync(process.execPath, [setUp, "bogus"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^There is no script "bogus"\. The scripts are bench, [^\n]*test, up\.\n$/),
  });
});

test.each([
  ["v3.259.0", "3.200.0", true],
  ["3.200.0", "3.200.0", true],
  ["v3.199.9", "3.200.0", false],
  ["v4.0.0-alpha.1", "3.200.0", true],
  ["go1.26.8", "1.25.0", true],
  ["go1.25", "1.25.0", true],
  ["go1.24.11", "1.25.0", false],
  ["devel", "1.25.0", false],
])("%s is at least %s: %s", (version, minimum, answer) => {
  expect(isAtLeast(version, minimum)).toBe(answer);
});

test("packages are installed when every one of the lock file is there in its version, optional ones aside", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "2.0.0", integrity: "sha512-a" },
      "node_modules/for-another-system": { version: "1.0.0", optional: true },
    },
  };
  const installed = { packages: { "node_modules/a": { version: "2.0.0", integrity: "sha512-a" } } };
  expect(agrees(lock, installed)).toBe(true);
  expect(agrees(lock, { packages: {} })).toBe(false);
  expect(agrees(lock, { packages: { "node_modules/a": { version: "2.0.1", integrity: "sha512-b" } } })).toBe(false);
});

test("a lock file with the marks of a merge is told with what to do, and is no fault of the scripts", () => {
  const folder = mkdtempSync(join(tmpdir(), "hcs-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "package-lock.json");
  for (const text of ['<<<<<<< HEAD\n{ "packages": {} }\n', "null", '{ "packages": null }', ""]) {
    writeFileSync(file, text);
    expect(() => readLockFile(file)).toThrow(UserError);
    expect(() => readLockFile(file)).toThrow(/package-lock\.json is no lock file of npm\. .*"npm install"/);
  }
  writeFileSync(file, '{ "packages": { "": {} } }');
  expect(readLockFile(file)).toEqual({ packages: { "": {} } });
});

test("a source stands for its outputs in dist, and JavaScript for itself", () => {
  expect(outputsOf("sdk/index.ts")).toEqual(["sdk/index.js", "sdk/index.d.ts"]);
  expect(outputsOf("provider/worker.mts")).toEqual(["provider/worker.mjs", "provider/worker.d.mts"]);
  expect(outputsOf("schema/a.generated.js")).toEqual(["schema/a.generated.js"]);
  expect(outputsOf("schema/a.generated.d.ts")).toEqual(["schema/a.generated.d.ts"]);
});

test("every program that set-up can build has its version pinned in a go.mod", () => {
  const versions = goPrograms.map(({ folder, module }) => pinnedVersion(folder, module));
  expect(versions).toEqual([expect.stringMatching(/^3\.\d+\.\d+$/), expect.stringMatching(/^3\.\d+\.\d+$/)]);
});

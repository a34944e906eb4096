/** What the scripts read of a Pulumi project's files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findProject, hostOf, hostSetting, topLevelText } from "../../scripts/lib/project.mjs";

test.each([
  ["config:\n  hcs:host: simulated\n", "simulated"],
  ['config:\n  "hcs:host": "simulated:../host" # ours\n', "simulated:../host"],
  ["config:\r\n  hcs:host: native # on Windows\r\n", "native"],
  ["config:\n  hcs:host:\n    value: 'ssh://me@host'\n", "ssh://me@host"],
  ["config:\n  hcs:host:\n    default: native\n", "native"],
  ["config:\n  other:host: simulated\n  # hcs:host: native\n", undefined],
])("the host in %j is %s", (yaml, host) => {
  expect(hostSetting(yaml)).toBe(host);
});

test("a text at the left margin is found, the same key deeper in the file is not", () => {
  const yaml = "name: outer\noptions:\n  main: inner/\nmain: 'examples/sandbox/'\n";
  expect(topLevelText(yaml, "main")).toBe("examples/sandbox/");
  expect(topLevelText(yaml, "refresh")).toBeUndefined();
});

test("a project is found from a folder below it, and a stack's own setting of the host goes before the project's", () => {
  const folder = mkdtempSync(join(tmpdir(), "pulumi-hcs-project-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "program", "documents"), { recursive: true });
  writeFileSync(join(folder, "Pulumi.yaml"), "name: p\nmain: program/\nconfig:\n  hcs:host: simulated\n");
  writeFileSync(join(folder, "Pulumi.real.yaml"), "config:\n  hcs:host: native\n");
  const project = findProject(join(folder, "program", "documents"));
  expect(project).toEqual({ folder, programFolder: join(folder, "program"), host: "simulated" });
  if (project === undefined) return;
  expect([hostOf(project, "dev"), hostOf(project, "real")]).toEqual(["simulated", "native"]);
});

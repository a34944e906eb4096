/** Options that npm takes for its own, and so keeps from a script. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.mjs";
import { optionsOf, swallowedOption } from "../../scripts/lib/swallowedOptions.mjs";

test.each([
  ["pulumi", { npm_config_stack: "dev" }, "--stack"],
  ["pulumi", { npm_config_cwd: "examples/wsl2" }, "--cwd"],
  ["pulumi", { npm_config_target: "urn:pulumi:dev::project::x:y:Z::web" }, "--target"],
  ["pulumi", { npm_config_target: "true" }, "--target"],
  ["pulumi", { npm_config_preview_only: "true" }, "--preview-only"],
  ["pulumi", { npm_config_refresh: "" }, "--refresh"],
  ["hcs", { npm_config_host: "simulated:elsewhere" }, "--host"],
])("npm run %s notices %j", (script, settings, option) => {
  expect(swallowedOption(script, { ...settings, npm_lifecycle_event: script })).toBe(option);
});

test.each([
  [
    "pulumi",
    { npm_config_target: "33.2.0", npm_config_host: "proxy", npm_config_yes: "true", npm_config_json: "true" },
  ],
  ["test", { npm_config_stack: "dev" }],
  [undefined, { npm_config_stack: "dev" }],
])("a setting that has another use is none of %s: %j", (script, settings) => {
  expect(swallowedOption(script, { ...settings, npm_lifecycle_event: "x" })).toBeUndefined();
});

test("what did not come through npm is not looked at", () => {
  expect(swallowedOption("pulumi", { npm_config_stack: "dev" })).toBeUndefined();
});

test("a script whose option npm kept does nothing, and says how to write it", () => {
  const setUp = join(root, "scripts", "setup.mjs");
  const settings = { npm_lifecycle_event: "pulumi", npm_config_stack: "dev" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [setUp, "pulumi", "destroy", "--yes"], {
    encoding: "utf8",
    env: { ...process.env, ...settings },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    /^npm kept --stack for itself [^\n]*nothing was done\. Write -- [^\n]*PowerShell '--'[^\n]*\n$/,
  );
});

test("every option of the command is looked for, but those that npm has too", () => {
  const sources = globSync("provider/cli/**/*.ts", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
  const written = sources.flatMap((text) => [...text.matchAll(/ption\(\s*"--([a-z-]+)/g)].map(([, name = ""]) => name));
  const alsoOfNpm = ["json", "quiet", "yes"];
  expect(written.length).toBeGreaterThan(20);
  expect([...new Set(written)].filter((name) => !alsoOfNpm.includes(name)).toSorted()).toEqual(optionsOf.hcs);
});

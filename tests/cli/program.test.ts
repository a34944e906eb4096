/** What all verbs of `pulumi-hcs` share: the choice of the host, help, colours, exit codes and the words for failures. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hcsCommand } from "../../scripts/lib/paths.mjs";
import { expectRefused, hcs, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const root = join(__dirname, "..", "..");
const choices = /"native" .* "simulated" or "simulated:FOLDER" .* "ssh:\/\/USER@HOST\[:PORT\]"/;

test("the host comes from --host, before or after the verb, else from PULUMI_HCS_HOST", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "Pulumi.yaml"), "name: other\nconfig:\n  hcs:host: simulated:elsewhere\n");
  const runs = await Promise.all([
    hcs(["--host", "simulated:before", "list"], { folder }),
    hcs(["list", "--host=simulated:after"], { folder, environment: { PULUMI_HCS_HOST: "simulated:lost" } }),
    hcs(["list"], { folder, environment: { PULUMI_HCS_HOST: "simulated:variable" } }),
  ]);
  const hosts = ["before", "after", "variable"].map((name) => join(folder, name));
  expect(runs).toEqual(
    hosts.map((host) => ({
      exitCode: 0,
      stdout: `No compute systems: there is no simulated host in ${host} yet.\n`,
      stderr: "",
    })),
  );
  // Who only looks makes no host out of a mistyped name.
  expect(readdirSync(folder)).toEqual(["Pulumi.yaml"]);
});

test("without a host, and with an unknown one, the choices are named and nothing is made", async () => {
  const folder = temporaryFolder();
  const unset = { folder, environment: { PULUMI_HCS_HOST: "" } };
  await Promise.all([
    ...(process.platform === "win32" ? [] : [expectRefused(["list"], 2, choices, unset)]),
    expectRefused(["list", "--json", "--host", "simulator"], 2, choices, { folder }),
    expectRefused(["list"], 2, "simulated:", { folder, environment: { PULUMI_HCS_HOST: "simulated:" } }),
    expectRefused(["list", "--host", ""], 2, choices, { folder }),
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a password in a host is refused and not repeated", async () => {
  const { exitCode, stderr } = await hcs(["list", "--host", "ssh://me:hunter2@server"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("password");
  expect(stderr).not.toContain("hunter2");
});

test("wrong usage is told in one line with the nearest name and where to read on", async () => {
  await Promise.all([
    expectRefused(["lst"], 2, "Unknown command 'lst'. Did you mean list? See \"pulumi-hcs --help\"."),
    expectRefused(["list", "--jsn"], 2, 'Did you mean --json? See "pulumi-hcs list --help".'),
    expectRefused(["simulate", "rebot"], 2, 'Did you mean reboot? See "pulumi-hcs simulate --help".'),
    expectRefused(["list", "more"], 2, "Too many arguments"),
  ]);
  const nothing = await hcs([]);
  expect(nothing).toMatchObject({ exitCode: 2, stdout: "" });
  expect(nothing.stderr).toContain("Usage: pulumi-hcs");
});

test("the help of a verb is what was asked for, and of a wrong one a sentence that says so", async () => {
  const asked = await Promise.all([
    hcs(["help", "simulate", "fail"]),
    hcs(["simulate", "help", "fail"]),
    hcs(["help"]),
  ]);
  const usages = ["pulumi-hcs simulate fail ", "pulumi-hcs simulate fail ", "pulumi-hcs "];
  for (const [index, help] of asked.entries()) {
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain(`Usage: ${usages[index]}`);
  }
  await Promise.all([
    expectRefused(["help", "bogus"], 2, '"pulumi-hcs" has no verb "bogus". See "pulumi-hcs --help".'),
    expectRefused(["help", "simulate", "rebot"], 2, '"pulumi-hcs simulate" has no verb "rebot". Did you mean reboot?'),
  ]);
});

test("an unknown host is wrong usage for verbs that need none, too", async () => {
  await Promise.all([
    expectRefused(["validate", "--host", "bogus", "-"], 2, '"bogus" is not known', { input: "{}" }),
    expectRefused(["--host", "bogus", "plan", "a.json", "b.json"], 2, '"bogus" is not known'),
  ]);
  const { exitCode, stderr } = await hcs(["validate", "-"], { input: "{}", environment: { PULUMI_HCS_HOST: "bogus" } });
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
});

test("a host over ssh says what can be used now, and does not offer itself", async () => {
  const words =
    /is not part of this version.* Use "native" on the Windows machine itself, or "simulated" anywhere\.\n$/;
  await expectRefused(["list", "--host", "ssh://user@box"], 1, words);
});

const verbs = [[], ["validate"], ["list"], ["simulate"]];
const simulateVerbs = ["file", "end", "reboot", "modify", "fail", "latency", "revoke", "journal", "reset"];

test("every verb has help with an example, and the version is that of the package", async () => {
  const all = [...verbs, ...simulateVerbs.map((verb) => ["simulate", verb])];
  const helps = await Promise.all(all.map((verb) => hcs([...verb, "--help"])));
  for (const [index, help] of helps.entries()) {
    const command = ["pulumi-hcs", ...(all[index] ?? [])].join(" ");
    expect(help, command).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain(`Usage: ${command} `);
    expect(help.stdout).toMatch(/\nExamples?:\n {2}\$ pulumi-hcs/);
    expect(help.stdout).toContain("--json");
    // Without a host they would only work on Windows, where the host is then none that can be steered.
    const steering = help.stdout.split("\n").filter((line) => /^ {2}\$ pulumi-hcs simulate (?!--help)/.test(line));
    expect(
      steering.every((line) => line.includes(" --host simulated")),
      steering.join("\n"),
    ).toBe(true);
    if (all[index]?.[0] === "simulate") expect(steering.length).toBeGreaterThan(0);
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(await hcs(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

test("colours are only written where they are shown, and never under NO_COLOR", async () => {
  const run = (environment: Record<string, string>) =>
    hcs(["validate", "-", "missing.json"], { input: "{}", environment });
  const [plain, forced, refused] = await Promise.all([
    run({}),
    run({ FORCE_COLOR: "1" }),
    run({ FORCE_COLOR: "1", NO_COLOR: "1" }),
  ]);
  expect(plain.stdout + plain.stderr).not.toContain("\u001b");
  expect(refused).toEqual(plain);
  expect(forced.stdout).toContain("\u001b[31merror");
  expect(forced.stderr).toContain("\u001b[31merror:");
});

test("a store that cannot be used is told in one sentence and left as it is", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "not a folder");
  mkdirSync(join(folder, "corrupt"));
  writeFileSync(join(folder, "corrupt", "store.db"), "this is no database, whatever its name says".repeat(50));
  mkdirSync(join(folder, "folder", "store.db"), { recursive: true });
  const before = readFileSync(join(folder, "corrupt", "store.db"));
  await Promise.all([
    expectRefused(["list", "--host", "simulated:file/below"], 1, join(folder, "file", "below"), { folder }),
    expectRefused(["list", "--host", "simulated:file"], 1, `${join(folder, "file")} is a file and no folder`, {
      folder,
    }),
    expectRefused(["list", "--host", "simulated:folder", "--json"], 1, "it is a folder", { folder }),
    expectRefused(["list", "--host", "simulated:corrupt"], 1, "store.db is no database", { folder }),
    expectRefused(["--host", "simulated:corrupt", "simulate", "journal", "--json"], 1, "store.db is no database", {
      folder,
    }),
  ]);
  expect(readFileSync(join(folder, "corrupt", "store.db"))).toEqual(before);
});

test("PULUMI_HCS_DEBUG adds the stack to an error", async () => {
  const folder = temporaryFolder();
  await hcs(["simulate", "reset", "--host", "simulated:host"], { folder });
  const args = ["simulate", "end", "nobody", "--host", "simulated:host"];
  const { exitCode, stderr } = await hcs(args, { folder, environment: { PULUMI_HCS_DEBUG: "1" } });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/HCS_E_SYSTEM_NOT_FOUND[\s\S]*\n {4}at /);
});

test("a reader that stops early is no error", async () => {
  const child = spawn(process.execPath, [hcsCommand, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  child.stdout.destroy();
  const [exitCode] = (await once(child, "close")) as [number];
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

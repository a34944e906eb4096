/** What the user reads: mistakes with their path, files that cannot be read, changes before they happen, and no secrets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { files, linuxMachine, linuxProgram, literal, machineProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiRun, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

const stackLine = /^\s+at .+[:(]/m;
const drift = "The system is Stopped on the host, not Running; it will be created again under the same id.";

/** How often a command says something: in its closing "Diagnostics" where it has them, since lines of progress repeat. */
function timesTold(done: PulumiRun, message: string): number {
  const start = Math.max(0, done.output.indexOf("\nDiagnostics:"));
  return done.output.slice(start).split(message).length - 1;
}

describe("a mistake in the program", () => {
  test("is told with its property path and the nearest right name, all of one resource at once", async () => {
    const project = await testProject();
    const document = emptyMachine() as { VirtualMachine: { ComputeTopology: Record<string, unknown> } };
    document.VirtualMachine.ComputeTopology = { Memory: { SizeInMb: 512 }, Processor: { Count: "two" } };
    project.program(machineProgram("web", { document }));
    await project.initialise();
    const failed = await project.preview();
    expect(failed.exitCode).not.toBe(0);
    expect(failed.output).toMatch(
      /'web': property document\.VirtualMachine\.ComputeTopology\.Memory\.SizeInMb .*Did you mean "SizeInMB"\?/,
    );
    expect(failed.output).toContain("property document.VirtualMachine.ComputeTopology.Processor.Count");
    expect(failed.output).not.toMatch(stackLine);

    project.program('new hcs.GuestStateFile("state", { path: 5 });');
    const wrongPath = await project.up();
    expect(wrongPath.exitCode).not.toBe(0);
    expect(wrongPath.output).toMatch(/'state': property path .*path must be a text/);
    expect(wrongPath.output).not.toMatch(stackLine);
    expect(await project.host.ledger.list()).toEqual([]);
  });

  test.each([
    ["is not there", undefined, "cannot be read"],
    ["is not JSON", '{ "SchemaVersion": ', "is not JSON"],
    ["holds no object", "[]", "is no JSON object"],
  ])("in a document file that %s is one clear sentence", async (_what, text, words) => {
    const project = await testProject();
    if (text !== undefined) project.write("documents/machine.json", text);
    project.program('new hcs.ComputeSystem("web", { document: hcs.readDocument("documents/machine.json") });');
    await project.initialise();
    const failed = await project.preview();
    expect(failed.exitCode).not.toBe(0);
    expect(timesTold(failed, "The document documents/machine.json ")).toBe(1);
    expect(failed.output).toContain(words);
    expect(failed.output).not.toMatch(stackLine);
  });

  test("that hands on a Map by an Output is told with its place, and the resource is not registered", async () => {
    const project = await testProject();
    project.program(`
      const disk = new hcs.VirtualDisk("disk", { path: "C:\\\\a.vhdx", sizeBytes: ${4 * 1024 ** 2} });
      new hcs.VmGroupAccess("group", { path: disk.path.apply((path) => new Map([["path", path]])) });
    `);
    await project.initialise();
    const sentence = 'The arguments of VmGroupAccess "group" have a Map at path, which is no plain data';
    for (const command of [project.preview, project.up]) {
      const failed = await command();
      expect(failed.exitCode).not.toBe(0);
      expect(timesTold(failed, sentence)).toBe(1);
      expect(failed.output).not.toMatch(stackLine);
      expect(failed.output).not.toContain("error serializing");
    }
    expect(Object.keys(await project.state())).toEqual(["disk"]);
  });

  test("in a time of customTimeouts is told by the preview, once for each verb", async () => {
    const project = await testProject();
    const options = '{ customTimeouts: { create: "-5s", delete: "-1m" } }';
    project.program(machineProgram("web", { document: emptyMachine() }, options));
    await project.initialise();
    const failed = await project.preview();
    expect(failed.exitCode).not.toBe(0);
    for (const [verb, time] of Object.entries({ create: "-5s", delete: "-1m" }))
      expect(
        timesTold(failed, `The time for ${verb} in the resource option customTimeouts is "${time}", less than`),
      ).toBe(1);
    expect(failed.output).not.toContain("<nil>");
    expect(failed.output).not.toMatch(stackLine);
  });

  test("that leaves the host open is told with the choices", async () => {
    const project = await testProject({ host: undefined });
    // On Windows an unset host means this machine.
    project.program(
      `Object.defineProperty(process, "platform", { value: "linux" });\n${machineProgram("web", { document: emptyMachine() })}`,
    );
    await project.initialise();
    const failed = await project.up();
    expect(failed.exitCode).not.toBe(0);
    expect(failed.output).toContain("No host is chosen.");
    for (const choice of ["hcs:host", '"native"', '"simulated"', "ssh://"]) expect(failed.output).toContain(choice);
    await project.setConfig("hcs:host", "docker");
    expect((await project.up()).output).toMatch(/"docker"[\s\S]*"native"[\s\S]*"simulated"/);
  });
});

describe("what is going to happen", () => {
  test("is told once for each resource, in a preview and in an up: drift and restarts", async () => {
    const project = await testProject();
    const twoMachines = (processorCount: number): string =>
      ["one", "two"].map((name) => machineProgram(name, { document: emptyMachine(512, processorCount) })).join("\n");
    project.program(twoMachines(1));
    await project.initialise();
    expectExit(await project.up(), 0);

    project.program(twoMachines(2));
    const restart =
      "document.VirtualMachine.ComputeTopology.Processor.Count: processors are not added to a running machine (restart)";
    const previewed = expectExit(await project.preview("--diff"), 0);
    expect(timesTold(previewed, restart)).toBe(2);
    expect(previewed.stdout).toMatch(/Count\s*: 1 => 2/);
    expect(timesTold(expectExit(await project.up(), 0), restart)).toBe(2);

    await project.controls.reboot();
    expect(timesTold(expectExit(await project.preview(), 0), drift)).toBe(2);
    expect(timesTold(expectExit(await project.up(), 0), drift)).toBe(2);
    expect(timesTold(expectExit(await project.up("--expect-no-changes"), 0), drift)).toBe(0);
  });

  test("to a state file that vanished is told with what is lost, before an empty one is made", async () => {
    const project = await testProject();
    project.program(`new hcs.GuestStateFile("state", ${literal({ path: files.state })});`);
    await project.initialise();
    expectExit(await project.up(), 0);
    await project.host.deleteFile(files.state);
    const lost = `The file ${files.state} is gone from the host, and the UEFI variables and the TPM state in it with it.`;
    expect(timesTold(expectExit(await project.preview(), 0), lost)).toBe(1);
    expect(await project.host.getFileInformation(files.state), "a preview makes nothing").toBeUndefined();
    expect(timesTold(expectExit(await project.up(), 0), lost)).toBe(1);
    expect(await project.host.getFileInformation(files.state)).toBeDefined();
  });
});

describe("a secret", () => {
  test("that is a password in a host is not printed by the error about it, in text and as JSON", async () => {
    const project = await testProject({ host: undefined });
    project.program(
      `new hcs.GuestStateFile("state", ${literal({ path: files.state, host: "ssh://user:correct-horse@host" })});`,
    );
    await project.initialise();
    for (const option of ["--diff", "--json"]) {
      const failed = await project.preview(option);
      expect(failed.exitCode).not.toBe(0);
      expect(failed.output).toMatch(/'state' has a problem: The host .*…@host.* contains a password/);
      expect(failed.output).not.toContain("correct-horse");
    }
    await project.setConfig("hcs:host", "ssh://user:correct-horse@host");
    project.program(`new hcs.GuestStateFile("state", ${literal({ path: files.state })});`);
    const failed = await project.preview();
    expect(failed.output).toContain("contains a password");
    expect(failed.output).not.toContain("correct-horse");
  });

  test("in a document is in no state, no printed line and no file of the host, whatever happens", async () => {
    const project = await testProject();
    const secret = "correct-horse-battery-staple";
    await placeLinuxFiles(project);
    const program = (sizeInMB: number): string => {
      const document = linuxMachine({ sizeInMB });
      return [
        `const document = ${literal(document)};`,
        'document.VirtualMachine.Chipset.LinuxKernelDirect.KernelCmdLine = config.requireSecret("commandLine");',
        linuxProgram(document).replace(literal(document), "document"),
      ].join("\n");
    };
    await project.initialise();
    expectExit(await project.onStack("config", "set", "--secret", "commandLine", `panic=-1 password=${secret}`), 0);

    project.program(program(1024));
    await project.controls.fail({ function: "HcsStartComputeSystem", hresult: 0x8007000e });
    const printed = [await project.up()];
    expect(printed[0]?.exitCode).not.toBe(0);
    printed.push(await project.onStack("stack", "export"));
    printed.push(expectExit(await project.up(), 0));
    await project.controls.reboot();
    printed.push(expectExit(await project.refresh(), 0));
    project.program(program(2048));
    printed.push(expectExit(await project.preview("--diff"), 0), expectExit(await project.up("--diff"), 0));
    printed.push(expectExit(await project.onStack("stack", "export"), 0));
    expect(JSON.parse(printed.at(-1)?.stdout ?? "")).toMatchObject({ deployment: {} });
    printed.push(expectExit(await project.destroy(), 0));

    const all = printed.map(({ output }) => output).join("\n");
    expect(all).not.toContain(secret);
    for (const file of ["store.db", "store.db-wal"]) {
      expect(readFileSync(join(project.controls.folder, file)).includes(secret), file).toBe(false);
    }
  });
});

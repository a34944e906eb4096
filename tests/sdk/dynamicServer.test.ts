/** The provider text, run by Pulumi's own dynamic-provider server from a packed installation of this package. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resourceTypes } from "../../provider/index.js";
import { providerText } from "../../sdk/registration.js";
import { startDynamicServer } from "../support/dynamicServer.js";
import { emptyMachine } from "../support/resources.js";

const root = join(__dirname, "..", "..");
const unknownOnTheWire = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
let work = "";

/** A program folder whose node_modules has this package as `npm pack` makes it, beside the packages that it depends on. */
function installPacked(folder: string, packageJson: object): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "pulumi-hcs"), { recursive: true });
  const [tarball = ""] = readdirSync(work).filter((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", join(work, tarball), "-C", join(modules, "pulumi-hcs"), "--strip-components=1"]);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".") && !name.startsWith("pulumi-hcs"))
      symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(packageJson));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: packed\nruntime: nodejs\n");
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "hcs-packed-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", work], { cwd: root, stdio: "pipe" });
  installPacked(join(work, "commonjs"), { name: "commonjs-program", type: "commonjs" });
  installPacked(join(work, "module"), { name: "module-program", type: "module" });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(["commonjs", "module"])("in a program of the kind %s", (kind) => {
  test("the SDK is imported and its classes are there", () => {
    const program =
      kind === "module"
        ? 'import * as hcs from "pulumi-hcs"; import { ComputeSystem } from "pulumi-hcs"; console.log(typeof hcs.VmAccess, typeof ComputeSystem);'
        : 'const hcs = require("pulumi-hcs"); console.log(typeof hcs.VmAccess, typeof hcs.ComputeSystem);';
    writeFileSync(join(work, kind, "index.js"), program);
    const printed = execFileSync(process.execPath, ["index.js"], { cwd: join(work, kind), encoding: "utf8" });
    expect(printed.trim()).toBe("function function");
  });

  test("a system lives its whole life, and its state keeps what the server needs", async () => {
    const server = await startDynamicServer(join(root, "node_modules/@pulumi/pulumi"), join(work, kind));
    const news = {
      __provider: providerText("ComputeSystem"),
      __urn: "urn:pulumi:dev::packed::pulumi-nodejs:dynamic/hcs:ComputeSystem::machine",
      host: "simulated",
      document: emptyMachine(),
    };
    const { inputs, failures } = await server.check({}, news);
    expect(failures).toEqual([]);
    expect(inputs).toEqual({ ...news, systemId: expect.stringMatching(/^[0-9A-F-]{36}$/) });
    const renamed = { ...news, __urn: news.__urn.replace("::machine", "::renamed") };
    const { inputs: kept } = await server.check(inputs, renamed);
    expect(kept, "the id stays, and is known for a default by its mark").toEqual({
      ...renamed,
      systemId: inputs.systemId,
      __defaults: "systemId",
    });
    expect((await server.check(kept, renamed)).inputs).toEqual(kept);

    const created = await server.create(inputs);
    expect(created.values).toMatchObject({ state: "Running", __provider: news.__provider, __urn: news.__urn });
    expect(await server.diff(created.id, created.values, inputs)).toEqual({ changes: 1, replaces: [] });

    const bigger = { ...inputs, document: emptyMachine(1024) };
    expect(await server.diff(created.id, created.values, bigger)).toEqual({ changes: 0, replaces: [] });
    const updated = await server.update(created.id, created.values, bigger);
    expect(updated).toMatchObject({ state: "Running", document: emptyMachine(1024) });
    expect(await server.read(created.id, updated)).toEqual({ id: created.id, values: updated });
    await server.delete(created.id, updated);

    expect(server.errors.join("")).toBe("");
    const unmanaged = { __provider: news.__provider, host: "simulated" };
    await expect(server.read(created.id, unmanaged)).rejects.toThrow(`There is no ComputeSystem "${created.id}"`);
    await server.stop();
  });

  test("a wrong document is a check failure, an unknown value in a preview is none", async () => {
    const server = await startDynamicServer(join(root, "node_modules/@pulumi/pulumi"), join(work, kind));
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    const news = {
      __provider: providerText("ComputeSystem"),
      __urn: "urn:pulumi:dev::packed::pulumi-nodejs:dynamic/hcs:ComputeSystem::machine",
      host: "simulated",
    };
    const restoring = { ...machine.VirtualMachine, RestoreState: { TemplateSystemId: unknownOnTheWire } };
    const preview = await server.check({}, { ...news, document: { ...machine, VirtualMachine: restoring } });
    expect(preview.failures).toEqual([]);
    expect(preview.inputs.document).toEqual({ ...machine, VirtualMachine: restoring });
    const wrong = await server.check(
      {},
      { ...news, document: { ...machine, VirtualMachine: { ...machine.VirtualMachine, Chipsett: {} } } },
    );
    expect(wrong.failures.map(({ property }) => property)).toEqual(["document.VirtualMachine.Chipsett"]);
    await server.stop();
  });

  test("a password in a host is refused without naming the property, whose value the engine would print", async () => {
    const server = await startDynamicServer(join(root, "node_modules/@pulumi/pulumi"), join(work, kind));
    const news = {
      __provider: providerText("VmGroupAccess"),
      __urn: "urn:pulumi:dev::packed::pulumi-nodejs:dynamic/hcs:VmGroupAccess::disk",
      path: "C:\\a.vhdx",
    };
    const { failures } = await server.check({}, { ...news, host: "ssh://user:secret@host" });
    expect(failures).toEqual([
      { property: "", reason: expect.stringContaining('"ssh://user:…@host" contains a password') },
    ]);
    const other = await server.check({}, { ...news, host: "docker" });
    expect(other.failures.map(({ property }) => property)).toEqual(["host"]);
    await server.stop();
  });

  test("an error is one sentence for people, without a stack", async () => {
    const server = await startDynamicServer(join(root, "node_modules/@pulumi/pulumi"), join(work, kind));
    const stored = {
      __provider: providerText("GuestStateFile"),
      __urn: "urn:pulumi:dev::packed::pulumi-nodejs:dynamic/hcs:GuestStateFile::state",
      host: "ssh://somewhere",
      path: "C:\\a.vmgs",
      hostId: "another",
    };
    await expect(server.read("C:\\a.vmgs", stored)).rejects.toThrow(/ssh/);
    expect(server.errors.join("")).not.toMatch(/\n\s+at /);
    await server.stop();
  });
});

describe("the packed provider", () => {
  const installed = (...names: string[]): string => join(work, "commonjs", "node_modules", "pulumi-hcs", ...names);

  test.each(resourceTypes)("has %s in it, with its check", async (type) => {
    const { dynamic } = require(
      installed("dist", "bundle", "dynamic.js"),
    ) as typeof import("../../provider/dynamic.js");
    const { failures } = await dynamic(type, 1).check(
      {},
      { __urn: `urn:pulumi:dev::packed::${type}::it`, host: "simulated" },
    );
    expect(failures.map(({ reason }) => reason).join(" ")).toContain("is missing");
  });

  test("has the thread for long calls beside the file that starts it", async () => {
    const worker = new Worker(installed("dist", "bundle", "longWorker.js"));
    const [library, name] =
      process.platform === "win32" ? ["kernel32.dll", "GetCurrentProcessId"] : ["libc.so.6", "getpid"];
    const answer = new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    worker.postMessage({ koffi: require.resolve("koffi"), library, function: name, types: [], values: [] });
    expect(await answer).toBe(process.pid);
    await worker.terminate();
    expect(readFileSync(installed("dist", "bundle", "nativeHost.js"), "utf8")).toContain("longWorker");
  });
});

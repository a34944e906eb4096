/** The sample documents on the simulated host: every virtual machine runs once its files are there and granted. */
import { describe, expect, test } from "vitest";
import { filesOfDocument, templateOfDocument } from "../../provider/hcs/documents.js";
import type { HcsHost } from "../../provider/hcs/host.js";
import type { ComputeSystem } from "../../schema/types.js";
import { sample, samples } from "../schema/samples.js";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-0000000000AA";
const documents = samples.filter(({ type }) => type === "ComputeSystem").map(({ file }) => file);
// What they need does not exist in the simulator: a machine with containers in it, a disk that is no file.
const unmodelled: Record<string, RegExp> = {
  "13-xenon-container.json": /HostedSystem .*is not simulated/,
  "18-passthru-disk-vm.json": /PassThru .*is not simulated/,
};
// The container needs layers instead of files: containers.test.ts runs it.
const container = "12-argon-container.json";
const machines = documents.filter((file) => unmodelled[file] === undefined && file !== container);

/** Files and folders that the host itself opens. */
function hostItems(document: ComputeSystem): string[] {
  const { Chipset, Devices } = document.VirtualMachine ?? {};
  const shares = [...(Devices?.VirtualSmb?.Shares ?? []), ...(Devices?.Plan9?.Shares ?? [])];
  const kernel = Chipset?.LinuxKernelDirect;
  return [
    ...shares.map(({ Path }) => `${Path}\\anything.txt`),
    ...[kernel?.KernelFilePath, kernel?.InitRdPath].filter((path) => path !== undefined),
  ];
}

type Simulated = Pick<Awaited<ReturnType<typeof openSimulated>>, "host" | "controls">;

/** Leaves the memory of a system with our id in a file. */
async function save(host: HcsHost, path: string): Promise<void> {
  await host.launchComputeSystem(id, machineDocument());
  await host.pauseComputeSystem(id);
  await host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: path });
  await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
}

const templateDisk = "C:\\templates\\template.vhdx";

/** Leaves a template on the host, with a disk. */
async function saveTemplate({ host, controls }: Simulated, template: string): Promise<void> {
  await controls.placeFile(templateDisk);
  await host.grantVmAccess(template, templateDisk);
  await host.launchComputeSystem(template, machineDocument({ disks: [templateDisk] }));
  await host.pauseComputeSystem(template);
  await host.saveComputeSystem(template, { SaveType: "AsTemplate" });
}

/** Makes a disk that differs from another one, in a folder that is made too. */
async function makeChild({ host, controls }: Simulated, path: string, parentPath: string): Promise<void> {
  await controls.placeFile(path.replace(/[^\\]+$/, "beside.txt"));
  await host.createVirtualDisk(path, { type: "Differencing", format: "VHDX", parentPath });
}

describe("sample documents", () => {
  test("there are eighteen of them", () => {
    expect(documents).toHaveLength(18);
  });

  test.each(machines)("%s runs when its files are there and granted, and ends", async (file) => {
    const { host, controls } = await openSimulated();
    const document = { ...(sample(file) as ComputeSystem), ShouldTerminateOnLastHandleClosed: false };
    for (const path of hostItems(document)) await controls.placeFile(path);
    const template = templateOfDocument(document);
    if (template !== undefined) await saveTemplate({ host, controls }, template);
    for (const { path } of filesOfDocument(document)) {
      // A disk of a clone begins with what the template's disk holds.
      if (template !== undefined && path.endsWith(".vhdx")) await makeChild({ host, controls }, path, templateDisk);
      else await controls.placeFile(path);
      await host.grantVmAccess(id, path);
    }
    if (template !== undefined) await host.grantVmAccess(id, templateDisk);
    const saved = document.VirtualMachine?.RestoreState?.SaveStateFilePath;
    if (saved !== undefined) await save(host, saved);
    expect(await host.launchComputeSystem(id, document)).toEqual({
      Id: id,
      SystemType: "VirtualMachine",
      Owner: document.Owner,
      RuntimeId: id.toLowerCase(),
      State: "Running",
    });
    const service = document.VirtualMachine?.Services?.Shutdown;
    const { outcome } = await host.stopComputeSystem(id, {
      mode: "graceful",
      timeoutSeconds: 1,
      ...(service === undefined ? {} : { shutdownOptions: { Mechanism: "IntegrationService", Type: "Shutdown" } }),
    });
    const listens = document.VirtualMachine?.GuestConnection ?? service;
    expect(outcome).toBe(listens === undefined ? "Forced" : "Graceful");
    expect(await host.enumerateComputeSystems({ Ids: [id] })).toEqual([]);
  });

  test.each(Object.entries(unmodelled))("%s is refused as not simulated, and nothing is made", async (file, words) => {
    const { host } = await openSimulated();
    await expect(host.createComputeSystem(id, sample(file) as ComputeSystem)).rejects.toThrow(words);
    expect(await host.enumerateComputeSystems()).toEqual([]);
  });

  test.each([["enumerate", "results/service-basic.json"]])(
    "the answer of the service has the form of the sample (%s)",
    async (_what, file) => {
      const { host } = await openSimulated();
      expect(await host.getServiceProperties({ PropertyTypes: ["Basic"] })).toEqual(sample(file));
    },
  );

  test("the memory of a machine has the form of the sample", async () => {
    const { host } = await openSimulated();
    const machine = { ComputeTopology: { Memory: { SizeInMB: 2048 }, Processor: { Count: 2 } } };
    await host.launchComputeSystem("srv01", machineDocument({ machine, owner: "example-provider" }));
    const expected = sample("results/properties-memory.json") as object;
    expect(await host.getComputeSystemProperties("srv01", { PropertyTypes: ["Memory"] })).toEqual({
      ...expected,
      Id: "SRV01",
      RuntimeId: expect.any(String),
    });
  });

  test.each([
    ["results/exit-graceful.json", "GracefulExit"],
    ["results/exit-terminated.json", "ForcedExit"],
    ["results/exit-unexpected.json", "UnexpectedExit"],
  ] as const)("the exit status %s is what an end tells", async (file, exitType) => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    expect(await controls.endSystem(id, exitType)).toEqual(sample(file));
  });
});

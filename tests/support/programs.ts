/** Documents and small programs for tests of the real engine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PulumiProject } from "./pulumi.js";

type Values = Record<string, unknown>;

/** Where the fixtures' files are on the host. */
export const files = {
  state: "C:\\machines\\web.vmgs",
  disk: "C:\\machines\\web.vhdx",
  otherDisk: "C:\\machines\\web2.vhdx",
} as const;

/** A value as text of a program. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** The WSL2 document of the example, with a disk and a guest state file; the host needs kernel and initial RAM disk. */
export function linuxMachine(options: { disk?: string; sizeInMB?: number; processorCount?: number } = {}): Values {
  const { disk = files.disk, sizeInMB = 1024, processorCount = 2 } = options;
  const file = join(__dirname, "..", "..", "examples", "wsl2", "documents", "wsl2.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as {
    VirtualMachine: Values & { Devices: Values; ComputeTopology: Values };
  };
  const { VirtualMachine: machine } = document;
  const { Devices: devices, ComputeTopology: topology } = machine;
  return {
    ...document,
    ShouldTerminateOnLastHandleClosed: false,
    VirtualMachine: {
      ...machine,
      ComputeTopology: { ...topology, Memory: { SizeInMB: sizeInMB }, Processor: { Count: processorCount } },
      Devices: { ...devices, Scsi: { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: disk } } } } },
      GuestState: { GuestStateFilePath: files.state },
    },
  };
}

/** The files that an administrator put on the host for a `linuxMachine`. */
export async function placeLinuxFiles(project: PulumiProject): Promise<void> {
  const tools = "C:\\Windows\\system32\\lxss\\tools";
  for (const path of [`${tools}\\kernel`, `${tools}\\initrd.img`, files.disk, files.otherDisk]) {
    await project.controls.placeFile(path);
  }
}

/** A program of a guest state file and a machine that uses it. */
export function linuxProgram(
  document: Values = linuxMachine(),
  stateArguments: Values = {},
  machineArguments: Values = {},
): string {
  return [
    `const state = new hcs.GuestStateFile("state", ${literal({ path: files.state, ...stateArguments })});`,
    `const web = new hcs.ComputeSystem("web", ${literal({ document, ...machineArguments })}, { dependsOn: state });`,
    "exports.systemId = web.systemId;",
  ].join("\n");
}

/** A program of one compute system with no files. `options` is text of the program. */
export function machineProgram(name: string, args: Values, options = "{}"): string {
  return `new hcs.ComputeSystem(${literal(name)}, ${literal(args)}, ${options});`;
}

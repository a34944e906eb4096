/** Drives one resource through `run`, as both doors do, on a simulated host of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";
import { pulumiRun, type Values, type Verbs } from "../../provider/index.js";

/** A stored resource, as the engine would keep it. */
export interface StoredResource {
  urn: string;
  id: string;
  outputs: Values;
}

/** URN of a resource of a test program. */
export function urnOf(type: string, name: string, stack = "dev"): string {
  return `urn:pulumi:${stack}::project::pulumi-nodejs:dynamic/hcs:${type}::${name}`;
}

/** A fresh simulated host, its controls, and the six verbs on it. Messages on resources are kept in `messages`. */
export async function freshHost() {
  const folder = mkdtempSync(join(tmpdir(), "hcs-test-"));
  const spec = `simulated:${folder}`;
  const host = await openHost(spec);
  const controls = await openSimulatedControls(spec);
  const messages: { urn: string; severity: string; message: string }[] = [];
  onTestFinished(async () => {
    await controls.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let run = pulumiRun();
  const asked = (urn: string) => ({
    urn,
    log: (severity: string, message: string) => void messages.push({ urn, severity, message }),
  });

  /** `last`: the name that the resource had when `olds` were checked, and the marks that this check gave. */
  async function check(
    type: string,
    name: string,
    args: Values,
    olds?: Values,
    last: { name?: string; marks?: readonly string[] } = {},
  ) {
    return run(type, "check", {
      ...asked(urnOf(type, name)),
      news: { host: spec, ...args },
      olds,
      previousUrn: last.name === undefined ? undefined : urnOf(type, last.name),
      oldMarks: last.marks,
    });
  }
  /** `stored`: the state has it; what is only said of a resource that no state knows is then left out. */
  async function checked(type: string, name: string, args: Values, stored?: StoredResource): Promise<Values> {
    const before = messages.length;
    // Without the old inputs: they would be held against maxDisruption.
    const { inputs, failures } = await check(type, name, args);
    const said = messages.splice(before);
    messages.push(
      ...said.filter(({ message }) => stored === undefined || !message.startsWith("A run of this resource")),
    );
    if (failures.length > 0)
      throw new Error(failures.map(({ property, reason }) => `${property}: ${reason}`).join("; "));
    return inputs;
  }
  return {
    spec,
    folder,
    host,
    controls,
    messages,
    check,
    /** Checks and creates. */
    async create(type: string, name: string, args: Values): Promise<StoredResource> {
      const urn = urnOf(type, name);
      const news = await checked(type, name, args);
      const { id, outputs } = await run(type, "create", { ...asked(urn), news });
      return { urn, id, outputs };
    },
    /** Checks and diffs. */
    async diff(type: string, name: string, stored: StoredResource, args: Values): Promise<Verbs["diff"]["response"]> {
      const news = await checked(type, name, args, stored);
      return run(type, "diff", { ...asked(stored.urn), id: stored.id, olds: stored.outputs, news });
    },
    async read(type: string, stored: StoredResource): Promise<StoredResource | undefined> {
      const found = await run(type, "read", { ...asked(stored.urn), id: stored.id, olds: stored.outputs });
      return found === undefined ? undefined : { ...stored, ...found };
    },
    /** Checks and updates. */
    async update(type: string, name: string, stored: StoredResource, args: Values): Promise<StoredResource> {
      // A resource gets another name between two runs; within one, both names would be two resources.
      if (stored.urn !== urnOf(type, name)) run = pulumiRun();
      const news = await checked(type, name, args, stored);
      const request = {
        ...asked(urnOf(type, name)),
        id: stored.id,
        olds: stored.outputs,
        news,
        previousUrn: stored.urn,
      };
      const { outputs } = await run(type, "update", request);
      return { ...stored, urn: urnOf(type, name), outputs };
    },
    /** A delete of its own run: the program does not declare the resource any more. */
    async destroy(type: string, stored: StoredResource): Promise<void> {
      run = pulumiRun();
      await run(type, "delete", { ...asked(stored.urn), id: stored.id, olds: stored.outputs });
    },
    /** The delete half of a replacement: the program declares the resource with `args`. */
    async deleteForReplacement(type: string, name: string, stored: StoredResource, args: Values): Promise<void> {
      run = pulumiRun();
      await check(type, name, args, stored.outputs);
      await run(type, "delete", { ...asked(stored.urn), id: stored.id, olds: stored.outputs });
    },
  };
}

/** The smallest virtual machine. */
export function emptyMachine(sizeInMB = 512, processorCount = 1): Values {
  return {
    SchemaVersion: { Major: 2, Minor: 1 },
    VirtualMachine: {
      Chipset: { Uefi: {} },
      ComputeTopology: { Memory: { SizeInMB: sizeInMB }, Processor: { Count: processorCount } },
    },
  };
}

/** A machine with one disk and a guest state file. */
export function machineWithFiles(disk: string, guestState: string, sizeInMB = 512): Values {
  const machine = emptyMachine(sizeInMB) as { VirtualMachine: Values };
  return {
    ...machine,
    VirtualMachine: {
      ...machine.VirtualMachine,
      Devices: { Scsi: { primary: { Attachments: { "0": { Type: "VirtualDisk", Path: disk } } } } },
      GuestState: { GuestStateFilePath: guestState },
    },
  };
}

/**
 * The hosts that the contract suite runs against: HCS_HOSTS=simulated,native,agent picks them. By default all that need
 * no Windows: simulated, and the native driver over the probe library; on Windows, `native` is that machine itself.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";

/** An open host with a place for the files of one test. */
export interface TestHost {
  host: HcsHost;
  /** Puts an empty file on the host, as an administrator would; returns its path. */
  placeFile(name: string): Promise<string>;
  /** Path of a file that is not there, in a folder that is. */
  freePath(name: string): string;
}

type HostName = HcsHost["kind"];

const onWindows = process.platform === "win32";

// A host without an opener does not compile.
const openers: Record<HostName, () => Promise<TestHost>> = {
  async simulated() {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\contract\\readme.txt");
    const freePath = (name: string) => `C:\\contract\\${name}`;
    return { host, freePath, placeFile: async (name) => (await controls.placeFile(freePath(name))).path };
  },
  native: async () => (onWindows ? onThisMachine("native") : (await import("./probeHost.js")).openProbeHost()),
  // An agent that runs on this machine: the files that a test places are then its host's files too.
  agent: () => onThisMachine(process.env.HCS_AGENT ?? "ssh://localhost"),
};

async function onThisMachine(spec: string): Promise<TestHost> {
  const host = await openHost(spec);
  onTestFinished(() => host.close());
  const folder = temporaryFolder();
  const freePath = (name: string) => join(folder, name);
  const placeFile = async (name: string) => {
    writeFileSync(freePath(name), "");
    return freePath(name);
  };
  return { host, freePath, placeFile };
}

/** A host to run against. */
export interface ChosenHost {
  name: HostName;
  open: () => Promise<TestHost>;
  /** False where machines are real and have no disk: then there is no guest that could answer. */
  hasGuests: boolean;
}

/** The chosen hosts. */
export const hosts: readonly ChosenHost[] = chosenNames().map((name) => ({
  name,
  open: openers[name],
  hasGuests: name === "simulated" || (name === "native" && !onWindows),
}));

/** The native host: of this Windows machine, and elsewhere over the probe library. */
export const openNative = openers.native;

function chosenNames(): HostName[] {
  const asked = (process.env.HCS_HOSTS ?? (onWindows ? "simulated" : "simulated,native"))
    .split(",")
    .map((name) => name.trim());
  const isKnown = (name: string): name is HostName => Object.hasOwn(openers, name);
  const unknown = asked.find((name) => !isKnown(name));
  if (unknown !== undefined)
    throw new Error(`HCS_HOSTS names "${unknown}"; it takes ${Object.keys(openers).join(", ")}.`);
  return asked.filter(isKnown);
}

/** A fresh folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hcs-host-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh simulated host with its controls; in `folder` when one is given. */
export async function openSimulated(folder = temporaryFolder()) {
  const spec = `simulated:${folder}`;
  const host = await openHost(spec);
  const controls = await openSimulatedControls(spec);
  onTestFinished(async () => {
    await controls.close();
    await host.close();
  });
  return { spec, folder, host, controls };
}

/** The native driver over the probe library, on a machine that is no Windows: the same driver, another DLL. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { type NativeHostOptions, openNativeHost } from "../../provider/host/native/nativeHost.js";
import { buildProbe } from "../native/support/buildProbe.js";
import { posixPaths } from "../native/support/localContext.js";
import { leftOvers, openProbe, type Probe } from "../native/support/probe.js";
import { type TestHost, temporaryFolder } from "./hosts.js";

let loaded: { file: string; probe: Probe } | undefined;

/** A host for a test, with the probe behind it. */
export interface ProbeHost extends TestHost {
  probe: Probe;
  /** Where this process finds a path of the host. */
  localPath(path: string): string;
}

/** A native host on a freshly reset probe; the test fails when a handle or a text of it is left. */
export async function openProbeHost(options: NativeHostOptions = {}): Promise<ProbeHost> {
  loaded ??= loadProbe();
  const { file, probe } = loaded;
  probe.reset();
  const folder = temporaryFolder();
  probe.setFileRoot(folder);
  mkdirSync(join(folder, "C", "contract"), { recursive: true });
  const host = openNativeHost({
    paths: posixPaths(file),
    ledgerFile: join(folder, "ledger.db"),
    hostId: "6f1f2c3a-0000-4000-8000-000000000001",
    bootId: "1",
    localPath: (path) => localPath(folder, path),
    settleMs: 0,
    ...options,
  });
  onTestFinished(async () => {
    await host.close();
    expect(leftOvers(probe.counters())).toEqual([]);
  });
  const freePath = (name: string): string => `C:\\contract\\${name}`;
  const placeFile = async (name: string): Promise<string> => {
    writeFileSync(localPath(folder, freePath(name)), "");
    return freePath(name);
  };
  return { host, probe, freePath, placeFile, localPath: (path) => localPath(folder, path) };
}

function loadProbe(): { file: string; probe: Probe } {
  const file = buildProbe();
  return { file, probe: openProbe(file) };
}

/** Where the probe has a file of its Windows: below `folder`, which has drives and volumes; names without regard to case. */
function localPath(folder: string, path: string): string {
  const [root = "", ...parts] = path.replace(/^\\\\\?\\/, "").split("\\");
  let at = join(folder, root.replace(":", ""));
  for (const part of parts.filter((name) => name !== "")) {
    at = join(at, namesIn(at).find((name) => name.toLowerCase() === part.toLowerCase()) ?? part);
  }
  return at;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No folder has no names.
    return [];
  }
}

/** A live system that was made from a document which nobody remembers, as a run leaves it that was cut: only a new create is certain. */
import { beforeEach, expect, test, vi } from "vitest";
import { freshHost, machineWithFiles } from "../support/resources.js";

const seen = vi.hoisted(() => ({ calls: [] as string[] }));

// What is asked of access lists is not in the journal.
vi.mock("../../provider/host/open.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../provider/host/open.js")>();
  const openHost = async (...args: Parameters<typeof original.openHost>) => {
    const host = await original.openHost(...args);
    const getFileAccess: typeof host.getFileAccess = (path) => {
      seen.calls.push(`look at ${path}`);
      return host.getFileAccess(path);
    };
    const stopComputeSystem: typeof host.stopComputeSystem = (id, options) => {
      seen.calls.push("stop");
      return host.stopComputeSystem(id, options);
    };
    return { ...host, getFileAccess, stopComputeSystem };
  };
  return { ...original, openHost };
});

beforeEach(() => {
  seen.calls.length = 0;
});

const type = "ComputeSystem";
const files = ["C:\\vm\\root.vhdx", "C:\\vm\\state.vmgs"] as const;

/** A system that a second run has changed, and the state of the first, which does not know it. */
async function changedSystem() {
  const host = await freshHost();
  for (const file of files) await host.controls.placeFile(file);
  const stored = await host.create(type, "machine", { document: machineWithFiles(...files, 512) });
  await host.update(type, "machine", stored, { document: machineWithFiles(...files, 1024) });
  seen.calls.length = 0;
  return { host, stored };
}

test("its restart looks at the access to each file once, before the system is stopped, and keeps the grants", async () => {
  const { host, stored } = await changedSystem();
  const args = { document: machineWithFiles(...files, 2048) };
  const updated = await host.update(type, "machine", stored, args);
  expect(seen.calls).toEqual([...files.map((file) => `look at ${file}`), "stop"]);
  expect(updated.outputs).toMatchObject({ state: "Running", grants: files, lastStop: { outcome: "Forced" } });
  expect((await host.read(type, updated))?.outputs).toEqual(updated.outputs);
  expect((await host.diff(type, "machine", updated, args)).changes).toBe(false);
  for (const file of files) expect(await host.host.getFileAccess(file)).toHaveLength(1);
});

test("its restart is not begun while a file is not there to be granted", async () => {
  const { host, stored } = await changedSystem();
  const missing = "C:\\vm\\missing.vhdx";
  const args = { document: machineWithFiles(missing, files[1], 2048) };
  await expect(host.update(type, "machine", stored, args)).rejects.toThrow(/missing\.vhdx/);
  expect(seen.calls).not.toContain("stop");
  expect((await host.host.getComputeSystemProperties(stored.id))?.State).toBe("Running");
});

/**
 * A resource that is replaced only because of something that it is made of. Pulumi deletes it first, before it is checked:
 * nobody knows yet where the new one will be, and nothing that holds data may go.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pulumiRun, UnfinishedError, unknown, type Values } from "../../provider/index.js";
import { freshHost, type StoredResource, urnOf } from "../support/resources.js";

const megabyte = 1024 * 1024;
const path = "C:\\disks\\data.vhdx";
const disk = { path, sizeBytes: 8 * megabyte, onDelete: "delete" };

async function hostWithFolder() {
  const host = await freshHost();
  await host.controls.placeFile("C:\\disks\\readme.txt");
  return host;
}

type Host = Awaited<ReturnType<typeof hostWithFolder>>;

/** Deletes it as half of such a replacement; answers the run, which goes on. */
async function deletedWith(
  { spec }: Host,
  type: string,
  stored: StoredResource,
  args: Values,
  unknownArgument: string,
) {
  const run = pulumiRun();
  const asked = { urn: stored.urn, id: stored.id, olds: stored.outputs, log: () => undefined };
  const news = { host: spec, ...args, [unknownArgument]: unknown };
  const { replaces } = await run(type, "diff", { ...asked, news });
  expect(replaces).toEqual([unknownArgument]);
  await run(type, "delete", asked);
  return run;
}

/** Makes the successor in the same run. */
async function made({ spec }: Host, run: ReturnType<typeof pulumiRun>, type: string, name: string, args: Values) {
  const asked = { urn: urnOf(type, name), log: () => undefined };
  const { inputs: news } = await run(type, "check", { ...asked, news: { host: spec, ...args } });
  return { urn: asked.urn, ...(await run(type, "create", { ...asked, news })) };
}

const isThere = async ({ host }: Host, file: string) => (await host.getFileInformation(file)) !== undefined;
const heldPaths = async ({ host }: Host) => (await host.ledger.list()).map(({ idOrPath }) => idOrPath);

test.each(["VirtualDisk", "GuestStateFile"])(
  "a %s whose path comes from a replaced resource stays, and is its successor's own at the same path",
  async (type) => {
    const host = await hostWithFolder();
    const args = type === "VirtualDisk" ? disk : { path: "C:\\disks\\state.vmgs", onDelete: "delete" };
    const stored = await host.create(type, "data", args);
    const run = await deletedWith(host, type, stored, args, "path");
    expect(await isThere(host, args.path)).toBe(true);
    const successor = await made(host, run, type, "data", args);
    expect(successor.outputs).toEqual(stored.outputs);
    await host.destroy(type, successor);
    expect(await isThere(host, args.path)).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  },
);

test("a disk stays also when Pulumi asks again, for another replaced resource that it is made of, before it deletes it", async () => {
  const host = await hostWithFolder();
  const { urn, id, outputs: olds } = await host.create("VirtualDisk", "data", disk);
  const run = pulumiRun();
  const asked = { urn, id, olds, log: () => undefined };
  const news = { host: host.spec, ...disk };
  expect((await run("VirtualDisk", "diff", { ...asked, news: { ...news, path: unknown } })).replaces).toEqual(["path"]);
  const other = await run("VirtualDisk", "diff", { ...asked, news: { ...news, sizeBytes: unknown } });
  expect(other.replaces).toEqual([]);
  await run("VirtualDisk", "delete", asked);
  expect(await isThere(host, path)).toBe(true);
  const successor = await made(host, run, "VirtualDisk", "data", disk);
  expect(successor.outputs).toEqual(olds);
});

test("a disk stays when its successor is made at another path, and nobody holds it any more", async () => {
  const host = await hostWithFolder();
  const stored = await host.create("VirtualDisk", "data", disk);
  const run = await deletedWith(host, "VirtualDisk", stored, disk, "path");
  const other = { ...disk, path: "C:\\disks\\other.vhdx" };
  await made(host, run, "VirtualDisk", "data", other);
  expect(await isThere(host, path)).toBe(true);
  expect(await heldPaths(host)).toEqual([other.path]);
});

test("a disk stays when no successor comes, and what was left for one goes with the next delete in the stack", async () => {
  const host = await hostWithFolder();
  const neighbour = await host.create("VirtualDisk", "neighbour", { ...disk, path: "C:\\disks\\data2.vhdx" });
  const stored = await host.create("VirtualDisk", "data", disk);
  await deletedWith(host, "VirtualDisk", stored, disk, "path");
  expect(await heldPaths(host)).toEqual(["C:\\disks\\data2.vhdx", path]);
  await host.destroy("VirtualDisk", neighbour);
  expect(await isThere(host, path)).toBe(true);
  expect(await host.host.ledger.list()).toEqual([]);
});

test("what was left for successors that never came holds up no delete of a run, also when all of them begin at once", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile("C:\\image\\Files\\a.txt");
  const layer = (name: string) => ({ path: `C:\\disks\\${name}`, sourcePath: "C:\\image", onDelete: "delete" });
  const parent = layer("base");
  const base = await host.create("Layer", "base", parent);
  const neighbour = await host.create("VirtualDisk", "neighbour", disk);
  for (const name of Array.from({ length: 12 }, (_, index) => `layer${index}`)) {
    const args = { ...layer(name), parentLayers: [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: parent.path }] };
    await deletedWith(host, "Layer", await host.create("Layer", name, args), args, "path");
  }
  const run = pulumiRun();
  const deletes = [
    ["VirtualDisk", neighbour],
    ["Layer", base],
  ] as const;
  await Promise.all(
    deletes.map(([type, { urn, id, outputs }]) =>
      run(type, "delete", { urn, id, olds: outputs, log: () => undefined }),
    ),
  );
  expect(await host.host.ledger.list()).toEqual([]);
  expect(await isThere(host, path)).toBe(false);
});

test("a disk that was left is its successor's own under another name too, in the same stack only", async () => {
  const host = await hostWithFolder();
  const stored = await host.create("VirtualDisk", "data", disk);
  const run = await deletedWith(host, "VirtualDisk", stored, disk, "path");
  const urn = urnOf("VirtualDisk", "data", "prod");
  const foreign = run("VirtualDisk", "create", { urn, news: { host: host.spec, ...disk }, log: () => undefined });
  await expect(foreign).rejects.toThrow(/is held by/);
  const successor = await made(host, run, "VirtualDisk", "renamed", disk);
  expect(successor.outputs.createdHere).toBe(true);
  expect((await host.host.ledger.list()).map((row) => row.urn)).toEqual([successor.urn]);
});

test("a layer stays, and is not imported again at the same path", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile("C:\\image\\Files\\a.txt");
  const args = { path: "C:\\disks\\layer", sourcePath: "C:\\image" };
  const stored = await host.create("Layer", "base", args);
  const run = await deletedWith(host, "Layer", stored, args, "path");
  expect((await made(host, run, "Layer", "base", args)).outputs).toEqual(stored.outputs);
  const calls = (await host.controls.journal()).map(({ call }) => call);
  expect(calls.filter((call) => /Layer$/.test(call))).toEqual(["HcsImportLayer"]);
});

test('a volume is detached and attached again, and never formatted a second time, also with format "always"', async () => {
  const host = await hostWithFolder();
  await host.create("VirtualDisk", "data", disk);
  const args = { path, format: "always" };
  const stored = await host.create("LayerVhd", "volume", args);
  const folder = /Volume\{[^}]+\}/.exec(String(stored.outputs.mountPath))?.[0] ?? "";
  const written = join(host.folder, "files", folder, "written.txt");
  writeFileSync(written, "by the container");
  const run = await deletedWith(host, "LayerVhd", stored, args, "path");
  const successor = await made(host, run, "LayerVhd", "volume", args);
  expect(successor.outputs).toEqual(stored.outputs);
  expect(existsSync(written)).toBe(true);
});

test("a run that is cut before the state knows of the delete has left nothing: the disk is the same resource's as before", async () => {
  const host = await hostWithFolder();
  const neighbour = await host.create("VirtualDisk", "neighbour", { ...disk, path: "C:\\disks\\data2.vhdx" });
  const stored = await host.create("VirtualDisk", "data", disk);
  const rows = await host.host.ledger.list();
  await deletedWith(host, "VirtualDisk", stored, disk, "path");
  expect(await host.read("VirtualDisk", stored)).toEqual(stored);
  await host.destroy("VirtualDisk", neighbour);
  const [row] = await host.host.ledger.list();
  expect(row).toMatchObject({ ...rows[1], notes: { ...rows[1]?.notes, leftForSuccessor: false } });
  await host.destroy("VirtualDisk", stored);
  expect(await isThere(host, path)).toBe(false);
});

test("a create that fails leaves what the next run needs to go on", async () => {
  const host = await hostWithFolder();
  const stored = await host.create("VirtualDisk", "data", disk);
  const run = await deletedWith(host, "VirtualDisk", stored, disk, "path");
  const tooSmall = { ...disk, type: "Fixed" };
  const failed = await made(host, run, "VirtualDisk", "data", tooSmall).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect(failed).not.toBeInstanceOf(UnfinishedError);
  const successor = await made(host, pulumiRun(), "VirtualDisk", "data", disk);
  expect(successor.outputs).toEqual(stored.outputs);
});

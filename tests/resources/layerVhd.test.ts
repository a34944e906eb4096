/** What the disk of a writable layer does for its user: formatted only when nothing is lost, attached, and found again. */
import { appendFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Values } from "../../provider/index.js";
import { freshHost, type StoredResource, urnOf } from "../support/resources.js";

const MB = 1024 * 1024;
const path = "C:\\disks\\scratch.vhdx";
const key = "c:\\disks\\scratch.vhdx";
const volumePattern = /^\\\\\?\\Volume\{[0-9a-f-]{36}\}\\$/;
const blankDisk = { type: "Dynamic", format: "VHDX", sizeBytes: 8 * MB } as const;

type Host = Awaited<ReturnType<typeof freshHost>>;

async function hostWithFolder(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\disks\\readme.txt", {});
  return host;
}

/** A host with a disk that a VirtualDisk made. */
async function hostWithDisk(): Promise<{ host: Host; disk: StoredResource }> {
  const host = await hostWithFolder();
  return { host, disk: await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB }) };
}

/** A host with a disk that somebody formatted and filled. */
async function hostWithForeignDisk(): Promise<{ host: Host; volume: string }> {
  const host = await hostWithFolder();
  await host.host.createVirtualDisk(path, blankDisk);
  await host.host.formatWritableLayerVhd(path);
  await host.host.attachVirtualDisk(path);
  const volume = (await host.host.getLayerVhdMountPath(path)) ?? "";
  writeFileSync(dataOn(host, volume), "somebody's data");
  await host.host.detachVirtualDisk(path);
  return { host, volume };
}

const dataOn = (host: Host, volume: string) =>
  join(host.folder, "files", volume.replace("\\\\?\\", "").replace("\\", ""), "data.txt");
const isAttached = async (host: Host) => (await host.host.getVirtualDiskInformation(path))?.isAttached;
const rowOf = async (host: Host) => (await host.host.ledger.holders("LayerVhd", key))[0];
const told = (host: Host) => host.messages.map(({ message }) => message).join("\n");

/** Calls since the host was made, without questions. */
async function workOf(host: Host): Promise<string[]> {
  const calls = (await host.controls.journal()).filter(({ hresult }) => hresult === 0).map(({ call }) => call);
  return calls.filter((call) => call !== "HcsGetLayerVhdMountPath");
}

async function refreshed(host: Host, stored: StoredResource): Promise<StoredResource> {
  const read = await host.read("LayerVhd", stored);
  if (read === undefined) throw new Error("nothing was read");
  return read;
}

describe("a new disk", () => {
  test("is formatted, then attached, and its volume is told; destroying the resource detaches it and keeps the file", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    expect(created.outputs).toMatchObject({
      mountPath: expect.stringMatching(volumePattern),
      attached: true,
      formattedHere: true,
    });
    expect(await workOf(host)).toEqual(["CreateVirtualDisk", "HcsFormatWritableLayerVhd", "AttachVirtualDisk"]);
    expect((await host.diff("LayerVhd", "scratch", await refreshed(host, created), { path })).changes).toBe(false);
    await host.destroy("LayerVhd", created);
    expect(await isAttached(host)).toBe(false);
    expect(await rowOf(host)).toBeUndefined();
    expect(existsSync(join(host.folder, "files", "C", "disks", "scratch.vhdx"))).toBe(true);
  });

  test("is found under every spelling of its path", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path: "\\\\?\\c:\\DISKS\\Scratch.vhdx" });
    expect(created.outputs.formattedHere).toBe(true);
    for (const spelling of ["c:/disks/SCRATCH.vhdx", "C:\\disks\\scratch.vhdx. "])
      expect((await host.diff("LayerVhd", "scratch", created, { path: spelling })).changes).toBe(false);
  });

  test("keeps what is on it when the resource goes and comes back", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    writeFileSync(dataOn(host, String(created.outputs.mountPath)), "the container's data");
    await host.destroy("LayerVhd", created);
    const again = await host.create("LayerVhd", "scratch", { path });
    expect(again.outputs).toMatchObject({ attached: true, formattedHere: false });
    expect(readFileSync(dataOn(host, String(again.outputs.mountPath)), "utf8")).toBe("the container's data");
  });

  test('is not formatted with format: "never", and is detached again when it has no volume', async () => {
    const { host } = await hostWithDisk();
    await expect(host.create("LayerVhd", "scratch", { path, format: "never" })).rejects.toThrow(
      /was not formatted, since format is "never".*detached again/s,
    );
    expect(await isAttached(host)).toBe(false);
    expect(await workOf(host)).toEqual(["CreateVirtualDisk", "AttachVirtualDisk", "DetachVirtualDisk"]);
    expect(await rowOf(host)).toBeUndefined();
  });
});

describe("a disk that may hold something", () => {
  test("is attached with what is on it and not formatted", async () => {
    const { host, volume } = await hostWithForeignDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    expect(created.outputs).toMatchObject({ mountPath: volume, attached: true, formattedHere: false });
    expect(readFileSync(dataOn(host, volume), "utf8")).toBe("somebody's data");
  });

  test.each([
    ["was made by somebody else", async (host: Host) => host.host.createVirtualDisk(path, blankDisk)],
    [
      "was written to since it was made",
      async (host: Host) => {
        await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
        // Its time alone may be that of the make: both can fall into one millisecond.
        appendFileSync(join(host.folder, "files", "C", "disks", "scratch.vhdx"), "data");
      },
    ],
    [
      "was found and kept",
      async (host: Host) => {
        await host.controls.placeFile(path, { sizeBytes: 8 * MB });
        await host.create("VirtualDisk", "disk", { path, type: "Fixed", sizeBytes: 8 * MB });
      },
    ],
  ])(
    "since it %s is never formatted unasked: it is detached again, and the error says what would be lost",
    async (_why, place) => {
      const host = await hostWithFolder();
      await place(host);
      const file = join(host.folder, "files", "C", "disks", "scratch.vhdx");
      const before = readFileSync(file);
      await expect(host.create("LayerVhd", "scratch", { path })).rejects.toThrow(
        /has no volume .*not known to be blank.*With format "always" it is formatted once .*everything on it is lost/s,
      );
      expect(await workOf(host)).not.toContain("HcsFormatWritableLayerVhd");
      expect(await isAttached(host)).toBe(false);
      expect(readFileSync(file)).toEqual(before);
      expect(await rowOf(host)).toBeUndefined();
    },
  );

  test('is formatted with format: "always", once: not by a change, a repair or a replacement', async () => {
    const { host, volume } = await hostWithForeignDisk();
    const args = { path, format: "always" };
    const created = await host.create("LayerVhd", "scratch", args);
    expect(created.outputs.formattedHere).toBe(true);
    expect(existsSync(dataOn(host, volume))).toBe(false);
    const data = dataOn(host, String(created.outputs.mountPath));
    writeFileSync(data, "the container's data");

    await host.controls.reboot();
    const repaired = await host.update("LayerVhd", "scratch", await refreshed(host, created), args);
    const changed = await host.update("LayerVhd", "scratch", repaired, { path, format: "never" });
    const again = await host.update("LayerVhd", "scratch", changed, args);
    await host.deleteForReplacement("LayerVhd", "scratch", again, args);
    const replaced = await host.create("LayerVhd", "scratch", args);
    expect(replaced.outputs).toMatchObject({ attached: true, formattedHere: true });
    expect(readFileSync(data, "utf8")).toBe("the container's data");
    expect((await workOf(host)).filter((call) => call === "HcsFormatWritableLayerVhd")).toHaveLength(2);
  });
});

describe("a disk that is attached already", () => {
  test("is kept as it is, told, and stays attached when the resource goes", async () => {
    const { host, volume } = await hostWithForeignDisk();
    await host.host.attachVirtualDisk(path);
    const created = await host.create("LayerVhd", "scratch", { path, format: "always" });
    expect(created.outputs).toMatchObject({ mountPath: volume, attached: true, formattedHere: false });
    expect(told(host)).toContain("was attached already and is kept as it is. It was not formatted");
    await host.destroy("LayerVhd", created);
    expect(await isAttached(host)).toBe(true);
    expect(readFileSync(dataOn(host, volume), "utf8")).toBe("somebody's data");
  });

  test("and that we attach again after a restart is detached when the resource goes", async () => {
    const { host } = await hostWithForeignDisk();
    await host.host.attachVirtualDisk(path);
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.reboot();
    const repaired = await host.update("LayerVhd", "scratch", await refreshed(host, created), { path });
    expect(repaired.outputs.attached).toBe(true);
    await host.destroy("LayerVhd", repaired);
    expect(await isAttached(host)).toBe(false);
  });
});

describe("a disk that drifted", () => {
  test("since the host restarted is told, and attached again in place with what is on it", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    writeFileSync(dataOn(host, String(created.outputs.mountPath)), "the container's data");
    await host.controls.reboot();
    const read = await refreshed(host, created);
    expect(read.outputs).toMatchObject({ attached: false, mountPath: "", formattedHere: true });
    expect((await host.diff("LayerVhd", "scratch", read, { path })).changes).toBe(true);
    expect(told(host)).toContain(
      `The disk ${path} is not attached. It will be attached again, and mountPath may change.`,
    );
    const repaired = await host.update("LayerVhd", "scratch", read, { path });
    expect(repaired.outputs).toMatchObject({ attached: true, formattedHere: true });
    expect(readFileSync(dataOn(host, String(repaired.outputs.mountPath)), "utf8")).toBe("the container's data");
    expect((await host.diff("LayerVhd", "scratch", repaired, { path })).changes).toBe(false);
  });

  test("and that somebody else attached after a restart of the host is theirs: destroying the resource leaves it attached", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.reboot();
    await host.host.attachVirtualDisk(path);
    await host.destroy("LayerVhd", created);
    expect(await isAttached(host)).toBe(true);
    expect(told(host)).toContain("was not attached by this resource and stays as it is");
  });

  test("and that nobody has attached since a restart of the host goes without a word", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.reboot();
    host.messages.length = 0;
    await host.destroy("LayerVhd", created);
    expect(told(host)).toBe("");
  });

  test("since its file vanished is told, attached again when the file is there, and destroyed without one", async () => {
    const { host, disk } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.reboot();
    await host.host.deleteFile(path);
    const read = await refreshed(host, created);
    expect((await host.diff("LayerVhd", "scratch", read, { path })).changes).toBe(true);
    expect(told(host)).toContain(`The disk ${path} is gone from the host.`);
    await expect(host.update("LayerVhd", "scratch", read, { path })).rejects.toThrow(/There is no disk .* to attach/);

    await host.update("VirtualDisk", "disk", disk, { path, sizeBytes: 8 * MB });
    const repaired = await host.update("LayerVhd", "scratch", read, { path });
    expect(repaired.outputs).toMatchObject({ attached: true, formattedHere: true });
    await host.controls.reboot();
    await host.host.deleteFile(path);
    await host.destroy("LayerVhd", repaired);
    expect(await rowOf(host)).toBeUndefined();
  });
});

test.each(["whenBlank", "always"])(
  'a disk that was lost and made anew by its resource is formatted and attached under format: "%s" too',
  async (format) => {
    const { host, disk } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path, format });
    await host.controls.reboot();
    await host.host.deleteFile(path);
    await host.update("VirtualDisk", "disk", disk, { path, sizeBytes: 8 * MB });
    const repaired = await host.update("LayerVhd", "scratch", created, { path, format });
    expect(repaired.outputs).toMatchObject({ attached: true, formattedHere: true });
    expect(repaired.outputs.mountPath).toMatch(volumePattern);
  },
);

describe("the disk", () => {
  test.each<[string, Values, RegExp]>([
    [
      "is not there",
      { path: "C:\\disks\\nowhere.vhdx" },
      /There is no disk C:\\disks\\nowhere.vhdx on the host to attach/,
    ],
    ["is a file of another kind", { path: "C:\\disks\\readme.txt" }, /ERROR_VIRTDISK_NOT_VIRTUAL_DISK/],
    ["is a link", { path: "C:\\disks\\link.vhdx" }, /symbolic link/],
  ])("that %s is an error, and nothing is held or touched", async (_what, args, reason) => {
    const host = await hostWithFolder();
    symlinkSync("/etc/passwd", join(host.folder, "files", "C", "disks", "link.vhdx"));
    await expect(host.create("LayerVhd", "scratch", args)).rejects.toThrow(reason);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await workOf(host)).toEqual([]);
  });

  test.each<[string, Values, string, RegExp]>([
    ["a relative path", { path: "disks\\scratch.vhdx" }, "path", /not absolute/],
    ["a path with ..", { path: "C:\\disks\\..\\scratch.vhdx" }, "path", /\.\./],
    ["another word for the format", { path, format: "whenblank" }, "format", /whenBlank/],
  ])("with %s is refused by the check", async (_what, args, property, reason) => {
    const host = await freshHost();
    const { failures } = await host.check("LayerVhd", "scratch", args);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.property).toBe(property);
    expect(failures[0]?.reason).toMatch(reason);
  });

  test("cannot be attached by two resources: of one program by the check, of two stacks by the ledger", async () => {
    const { host } = await hostWithDisk();
    const first = await host.create("LayerVhd", "first", { path });
    const { failures } = await host.check("LayerVhd", "second", { path: "c:/disks/SCRATCH.vhdx" });
    expect(failures).toEqual([{ property: "path", reason: expect.stringContaining(`is held by ${first.urn}`) }]);
    await host.destroy("LayerVhd", first);

    const theirs = urnOf("LayerVhd", "theirs", "production");
    await host.host.ledger.claim({ kind: "LayerVhd", key, urn: theirs, type: "LayerVhd", idOrPath: path, before: {} });
    await expect(host.create("LayerVhd", "scratch", { path })).rejects.toThrow(theirs);
    expect(await isAttached(host)).toBe(false);
  });

  test("is replaced by another one: the old is detached and keeps its file, the new is attached", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    const other = { path: "C:\\disks\\scratch2.vhdx" };
    await host.create("VirtualDisk", "other", { ...other, sizeBytes: 8 * MB });
    expect(await host.diff("LayerVhd", "scratch", created, other)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement("LayerVhd", "scratch", created, other);
    expect(await isAttached(host)).toBe(false);
    expect((await host.create("LayerVhd", "scratch", other)).outputs).toMatchObject({ formattedHere: true });
    expect(await host.host.getFileInformation(path)).toBeDefined();
  });

  test("that was not attached by us is left attached when the ledger is lost", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.host.ledger.release("LayerVhd", key, created.urn);
    await host.destroy("LayerVhd", created);
    expect(await isAttached(host)).toBe(true);
    expect(told(host)).toContain("was not attached by this resource and stays as it is");
  });
});

describe("a refresh that cannot tell", () => {
  test.each([
    ["access is denied", 0x80070005, /HcsGetLayerVhdMountPath failed .*E_ACCESSDENIED/],
    ["the service is dead", 0x8037011e, /HcsGetLayerVhdMountPath failed .*HCS_E_SERVICE_DISCONNECT/],
    ["the disk is not ready", 0x80070015, /HcsGetLayerVhdMountPath failed .*ERROR_NOT_READY/],
  ])("since %s is an error that keeps the volume for those that need it", async (_why, hresult, words) => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.fail({ function: "HcsGetLayerVhdMountPath", hresult });
    await expect(host.read("LayerVhd", created)).rejects.toThrow(words);
    expect((await refreshed(host, created)).outputs).toEqual(created.outputs);
    expect(told(host)).not.toContain("no volume");
  });

  test.each([
    ["element not found", 0x80070490],
    ["a volume of no known file system", 0x800703ed],
  ])("is none when the host has looked and says %s: the volume is gone", async (_what, hresult) => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.fail({ function: "HcsGetLayerVhdMountPath", hresult });
    const read = await refreshed(host, created);
    expect(read.outputs).toMatchObject({ attached: true, mountPath: "" });
    expect((await host.diff("LayerVhd", "scratch", read, { path })).changes).toBe(true);
    expect(told(host)).toContain(`The disk ${path} is attached, and HCS finds no volume on it.`);
  });

  test("is no reason to say of a disk under create that it has no volume", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, blankDisk);
    await host.controls.fail({ function: "HcsGetLayerVhdMountPath", hresult: 0x80070005 });
    const create = host.create("LayerVhd", "scratch", { path });
    await expect(create).rejects.toThrow(/^HcsGetLayerVhdMountPath failed .*E_ACCESSDENIED/);
    expect(await isAttached(host)).toBe(false);
  });
});

describe("a call that the host refuses", () => {
  test.each([
    ["HcsFormatWritableLayerVhd", ["CreateVirtualDisk"]],
    ["AttachVirtualDisk", ["CreateVirtualDisk", "HcsFormatWritableLayerVhd"]],
    [
      "HcsGetLayerVhdMountPath",
      ["CreateVirtualDisk", "HcsFormatWritableLayerVhd", "AttachVirtualDisk", "DetachVirtualDisk"],
    ],
  ])("%s: the error is told, and the next create finishes without a second format", async (name, done) => {
    const { host } = await hostWithDisk();
    await host.controls.fail({ function: name, hresult: 0x80070005 });
    await expect(host.create("LayerVhd", "scratch", { path })).rejects.toThrow(
      `${name} failed on "${path}": E_ACCESSDENIED`,
    );
    expect(await workOf(host)).toEqual(done);
    expect(await isAttached(host)).toBe(false);
    const created = await host.create("LayerVhd", "scratch", { path });
    expect(created.outputs).toMatchObject({ attached: true, formattedHere: true });
    expect((await workOf(host)).filter((call) => call === "HcsFormatWritableLayerVhd")).toHaveLength(1);
  });

  test("at the detach is an error that forgets nothing", async () => {
    const { host } = await hostWithDisk();
    const created = await host.create("LayerVhd", "scratch", { path });
    await host.controls.fail({ function: "DetachVirtualDisk", hresult: 0x80070020 });
    await expect(host.destroy("LayerVhd", created)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect((await rowOf(host))?.urn).toBe(created.urn);
    await host.destroy("LayerVhd", created);
    expect(await isAttached(host)).toBe(false);
  });
});

describe("a create that was cut", () => {
  const claim = { kind: "LayerVhd", key, urn: urnOf("LayerVhd", "scratch"), type: "LayerVhd", idOrPath: path } as const;
  const note = (host: Host, facts: Values) => host.host.ledger.note("LayerVhd", key, claim.urn, facts);

  /** What a killed run leaves, after each of its steps. */
  const cuts: [string, (host: Host) => Promise<unknown>][] = [
    ["its row was written", async () => undefined],
    ["the disk was formatted", (host) => host.host.formatWritableLayerVhd(path)],
    [
      "the format was noted",
      async (host) => {
        await host.host.formatWritableLayerVhd(path);
        await note(host, { formatted: true, attachedInBoot: await host.host.getBootId() });
      },
    ],
    [
      "the disk was attached",
      async (host) => {
        await host.host.formatWritableLayerVhd(path);
        await note(host, { formatted: true, attachedInBoot: await host.host.getBootId() });
        await host.host.attachVirtualDisk(path);
      },
    ],
  ];

  test.each(cuts)(
    "after %s is finished by the next one, formatted once, and detached when it goes",
    async (_when, cut) => {
      const { host } = await hostWithDisk();
      await host.host.ledger.claim({ ...claim, before: {} });
      await cut(host);
      const created = await host.create("LayerVhd", "scratch", { path });
      expect(created.outputs).toMatchObject({ attached: true, mountPath: expect.stringMatching(volumePattern) });
      expect((await workOf(host)).filter((call) => call === "HcsFormatWritableLayerVhd")).toHaveLength(1);
      await host.destroy("LayerVhd", created);
      expect(await isAttached(host)).toBe(false);
      expect(await rowOf(host)).toBeUndefined();
    },
  );

  test("after a disk without a volume was attached is cleaned up by the next one", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, blankDisk);
    await host.host.ledger.claim({ ...claim, before: {} });
    await note(host, { attachedInBoot: await host.host.getBootId() });
    await host.host.attachVirtualDisk(path);
    await expect(host.create("LayerVhd", "scratch", { path })).rejects.toThrow(/not known to be blank/);
    expect(await isAttached(host)).toBe(false);
    expect(await rowOf(host)).toBeUndefined();
  });
});

test("a destroy that was cut after the detach is finished by the next one", async () => {
  const { host } = await hostWithDisk();
  const created = await host.create("LayerVhd", "scratch", { path });
  await host.host.detachVirtualDisk(path);
  await host.destroy("LayerVhd", created);
  expect(await rowOf(host)).toBeUndefined();
});

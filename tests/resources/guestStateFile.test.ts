/** What a guest state file does for its user, and what it never does to a file. */
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshHost, machineWithFiles, urnOf } from "../support/resources.js";

const path = "C:\\machines\\web1.vmgs";
const onDisk = (folder: string, name = "web1.vmgs") => join(folder, "files", "C", "machines", name);

async function hostWithFolder() {
  const host = await freshHost();
  await host.controls.placeFile("C:\\machines\\readme.txt", {});
  return host;
}

test("a guest state file is made, and stays when the resource is destroyed", async () => {
  const host = await hostWithFolder();
  const created = await host.create("GuestStateFile", "state", { path });
  expect(created.id).toBe(path);
  expect(created.outputs.createdHere).toBe(true);
  await host.destroy("GuestStateFile", created);
  expect(existsSync(onDisk(host.folder))).toBe(true);
  expect(await host.host.ledger.list()).toEqual([]);
});

test("a file that this resource made is deleted when it asks for it, and its neighbours are not", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile("C:\\machines\\web10.vmgs", {});
  await host.controls.placeFile("C:\\machines\\web1.vmgs.bak", {});
  const created = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  await host.destroy("GuestStateFile", created);
  expect(existsSync(onDisk(host.folder))).toBe(false);
  expect(existsSync(onDisk(host.folder, "web10.vmgs"))).toBe(true);
  expect(existsSync(onDisk(host.folder, "web1.vmgs.bak"))).toBe(true);
  expect(host.messages.map(({ message }) => message)).toEqual([`Deleted from the host: ${path}.`]);
});

test("a file that was there before is kept with its contents, told, and never deleted", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile(path, {});
  writeFileSync(onDisk(host.folder), "somebody's boot entries");
  const created = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  expect(created.outputs.createdHere).toBe(false);
  expect(host.messages.map(({ message }) => message).join()).toMatch(/Kept the file that was there, from \d{4}-/);
  await host.destroy("GuestStateFile", created);
  expect(readFileSync(onDisk(host.folder), "utf8")).toBe("somebody's boot entries");
});

test('a file that was there before is refused with existing: "refuse", and nothing is held', async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile(path, {});
  await expect(host.create("GuestStateFile", "state", { path, existing: "refuse" })).rejects.toThrow(
    /is on the host already/,
  );
  expect(await host.host.ledger.list()).toEqual([]);
});

test("replacing the resource never removes the file, and the successor still knows that it is ours", async () => {
  const host = await hostWithFolder();
  const created = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  writeFileSync(onDisk(host.folder), "boot entries");
  await host.deleteForReplacement("GuestStateFile", "state", created, { path, onDelete: "delete" });
  expect(readFileSync(onDisk(host.folder), "utf8")).toBe("boot entries");
  const again = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  expect(again.outputs.createdHere).toBe(true);
  expect(readFileSync(onDisk(host.folder), "utf8")).toBe("boot entries");
});

test("moving the resource to another path leaves the old file where it is", async () => {
  const host = await hostWithFolder();
  const args = { path: "C:\\machines\\moved-from.vmgs", onDelete: "delete" };
  const created = await host.create("GuestStateFile", "moved", args);
  const moved = { ...args, path: "C:\\machines\\moved-to.vmgs" };
  expect(await host.diff("GuestStateFile", "moved", created, moved)).toMatchObject({ replaces: ["path"] });
  await host.deleteForReplacement("GuestStateFile", "moved", created, moved);
  await host.create("GuestStateFile", "moved", moved);
  expect(existsSync(onDisk(host.folder, "moved-from.vmgs"))).toBe(true);
  expect(existsSync(onDisk(host.folder, "moved-to.vmgs"))).toBe(true);
});

test("a file in use by a live system is not deleted, and everything stays as it was", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile("C:\\machines\\disk.vhdx", {});
  const used = "C:\\machines\\used.vmgs";
  const state = await host.create("GuestStateFile", "used", { path: used, onDelete: "delete" });
  await host.create("ComputeSystem", "machine", { document: machineWithFiles("C:\\machines\\disk.vhdx", used) });
  await expect(host.destroy("GuestStateFile", state)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
  expect(await host.host.ledger.holders("File", "c:\\machines\\used.vmgs")).toHaveLength(1);
  expect(existsSync(onDisk(host.folder, "used.vmgs"))).toBe(true);
});

test("a file that vanished is told with what is lost before an empty one is made", async () => {
  const host = await hostWithFolder();
  const created = await host.create("GuestStateFile", "state", { path });
  await host.host.deleteFile(path);
  const read = await host.read("GuestStateFile", created);
  expect(read).toBeDefined();
  if (read === undefined) return;
  expect((await host.diff("GuestStateFile", "state", read, { path })).changes).toBe(true);
  expect(host.messages.some(({ message }) => message.includes("UEFI variables"))).toBe(true);
  expect(existsSync(onDisk(host.folder))).toBe(false);
  const repaired = await host.update("GuestStateFile", "state", read, { path });
  expect(existsSync(onDisk(host.folder))).toBe(true);
  expect((await host.diff("GuestStateFile", "state", repaired, { path })).changes).toBe(false);
});

test("a second resource on the same file is refused, naming the holder and aliases, however the path is spelled", async () => {
  const host = await hostWithFolder();
  const first = await host.create("GuestStateFile", "first", { path });
  for (const spelling of ["c:/machines/WEB1.vmgs", "\\\\?\\C:\\machines\\web1.vmgs", "C:\\machines\\\\web1.vmgs. "]) {
    await expect(host.create("RuntimeStateFile", "second", { path: spelling })).rejects.toThrow(first.urn);
    await expect(host.create("RuntimeStateFile", "second", { path: spelling })).rejects.toThrow(/aliases/);
  }
});

test("under a new name with the old state, the file is taken over and stays ours", async () => {
  const host = await hostWithFolder();
  const created = await host.create("GuestStateFile", "old-name", { path, onDelete: "delete" });
  const renamed = await host.update("GuestStateFile", "new-name", created, { path, onDelete: "delete" });
  expect(renamed.outputs.createdHere).toBe(true);
  expect((await host.host.ledger.list()).map((row) => row.urn)).toEqual([urnOf("GuestStateFile", "new-name")]);
});

test.each([
  ["a relative path", "machines\\web1.vmgs", /not absolute/],
  ["a path with ..", "C:\\machines\\..\\web1.vmgs", /\.\./],
  ["a stream", "C:\\machines\\web1.vmgs:stream", /character/],
  ["a device name", "C:\\machines\\NUL", /device/],
  ["a number", 7, /./],
])("%s is refused by check with the property and the reason", async (_what, wrong, reason) => {
  const host = await freshHost();
  const { failures } = await host.check("GuestStateFile", "state", { path: wrong });
  expect(failures).toHaveLength(1);
  expect(failures[0]?.property).toBe("path");
  expect(failures[0]?.reason).toMatch(reason);
});

test("a create that HCS refuses leaves nothing behind and nothing held", async () => {
  const host = await freshHost();
  await host.controls.fail({ function: "HcsCreateEmptyGuestStateFile", hresult: 0x80070003 });
  await expect(host.create("GuestStateFile", "state", { path })).rejects.toThrow(
    /HcsCreateEmptyGuestStateFile failed on .*ERROR_PATH_NOT_FOUND \(0x80070003\)/,
  );
  expect(await host.host.getFileInformation(path)).toBeUndefined();
  expect(await host.host.ledger.list()).toEqual([]);
});

test("a file that somebody put there after a create of ours was cut is theirs: kept, told, and never deleted", async () => {
  const host = await hostWithFolder();
  await host.host.ledger.claim({
    kind: "File",
    key: path.toLowerCase(),
    urn: urnOf("GuestStateFile", "state"),
    type: "GuestStateFile",
    idOrPath: path,
    before: { existed: false },
  });
  await host.controls.placeFile(path, {});
  writeFileSync(onDisk(host.folder), "somebody's boot entries");
  // A copy keeps the time of what it is a copy of.
  utimesSync(onDisk(host.folder), new Date(0), new Date(0));
  const created = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  expect(created.outputs.createdHere).toBe(false);
  expect(host.messages.map(({ message }) => message).join()).toContain("Kept the file that was there");
  await host.destroy("GuestStateFile", created);
  expect(readFileSync(onDisk(host.folder), "utf8")).toBe("somebody's boot entries");
});

test("a file of ours stays ours when its guest writes to it before a cut create is finished by another one", async () => {
  const host = await hostWithFolder();
  const created = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  utimesSync(onDisk(host.folder), new Date(), new Date(Date.now() + 3_600_000));
  // The state of that create was lost with its run.
  const again = await host.create("GuestStateFile", "state", { path, onDelete: "delete" });
  expect(again.outputs.createdHere).toBe(true);
  await host.destroy("GuestStateFile", again);
  expect(existsSync(onDisk(host.folder))).toBe(false);
  expect(created.id).toBe(again.id);
});

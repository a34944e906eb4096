/** The file system of a simulated host: real files, names without regard to case, no way out. */
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NotSimulatedError } from "../../provider/hcs/errors.js";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

describe("files of a simulated host", () => {
  test("are real files below files/DRIVE", async () => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\Vms\\Disk.vhdx", { sizeBytes: 1_000_000 });
    await host.createEmptyGuestStateFile("D:/state/web.vmgs");
    expect(lstatSync(join(folder, "files/C/Vms/Disk.vhdx")).size).toBe(1_000_000);
    expect(lstatSync(join(folder, "files/D/state/web.vmgs")).isFile()).toBe(true);
    await host.deleteFile("d:\\STATE\\web.vmgs");
    expect(readdirSync(join(folder, "files/D/state"))).toEqual([]);
  });

  test("are found without regard to case, and shown as they are stored", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\Program Files\\Linux\\Kernel", { sizeBytes: 5 });
    expect(await host.getFileInformation("c:\\program files\\LINUX\\kernel")).toMatchObject({
      path: "C:\\Program Files\\Linux\\Kernel",
      sizeBytes: 5,
    });
    expect(await controls.placeFile("C:\\PROGRAM FILES\\linux\\KERNEL", { sizeBytes: 9 })).toEqual({
      path: "C:\\Program Files\\Linux\\Kernel",
      existed: true,
      isDirectory: false,
      sizeBytes: 5,
    });
  });

  test("a new file goes into the folder that is there, whatever its case", async () => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\Vms\\one.vhdx");
    await host.createEmptyGuestStateFile("c:\\VMS\\two.vmgs");
    expect(readdirSync(join(folder, "files/C"))).toEqual(["Vms"]);
    expect(readdirSync(join(folder, "files/C/Vms")).toSorted()).toEqual(["one.vhdx", "two.vmgs"]);
  });

  test("what people do to the folder is seen at the next call", async () => {
    const { host, folder } = await openSimulated();
    await host.createEmptyGuestStateFile("C:\\vms\\a.vmgs");
    expect(await host.getFileInformation("C:\\vms\\other.txt")).toBeUndefined();
    writeFileSync(join(folder, "files/C/vms/Other.TXT"), "hello");
    expect(await host.getFileInformation("C:\\vms\\other.txt")).toMatchObject({
      path: "C:\\vms\\Other.TXT",
      sizeBytes: 5,
    });
    unlinkSync(join(folder, "files/C/vms/Other.TXT"));
    expect(await host.getFileInformation("C:\\vms\\other.txt")).toBeUndefined();
  });

  test("placing a file never changes one that is there", async () => {
    const { controls, folder } = await openSimulated();
    await controls.placeFile("C:\\vms\\disk.vhdx");
    writeFileSync(join(folder, "files/C/vms/disk.vhdx"), "precious");
    expect(await controls.placeFile("C:\\vms\\disk.vhdx", { sizeBytes: 0 })).toMatchObject({
      existed: true,
      sizeBytes: 8,
    });
    expect(readFileSync(join(folder, "files/C/vms/disk.vhdx"), "utf8")).toBe("precious");
  });

  test("a file in the place of a folder is an error and stays", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\vms", { sizeBytes: 3 });
    const attempt = host.createEmptyGuestStateFile("C:\\vms\\deep\\web.vmgs");
    await expectRefusal(attempt, "HcsCreateEmptyGuestStateFile", "ERROR_PATH_NOT_FOUND");
    expect(await host.getFileInformation("C:\\vms\\deep\\web.vmgs")).toBeUndefined();
    expect(await host.getFileInformation("C:\\vms")).toMatchObject({ isDirectory: false, sizeBytes: 3 });
  });

  test("a name that the disk does not take is an error and leaves nothing", async () => {
    const { host, folder } = await openSimulated();
    const path = `C:\\${"n".repeat(300)}`;
    expect(await host.getFileInformation(path)).toBeUndefined();
    await expectRefusal(host.createEmptyGuestStateFile(path), "HcsCreateEmptyGuestStateFile", "0x800700CE");
    expect(readdirSync(join(folder, "files", "C"))).toEqual([]);
  });

  test.each([
    ["a link to a file", "link.txt", "C:\\vms\\link.txt"],
    ["a link to a folder on the way", "out", "C:\\vms\\out\\precious.txt"],
    ["a link that leads nowhere", "nowhere", "C:\\vms\\nowhere"],
  ])("%s is refused by every call, and what it leads to stays", async (_what, name, path) => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\vms\\disk.vhdx");
    const outside = temporaryFolder();
    writeFileSync(join(outside, "precious.txt"), "mine");
    const targets: Record<string, string> = {
      "link.txt": join(outside, "precious.txt"),
      out: outside,
      nowhere: join(outside, "none"),
    };
    symlinkSync(targets[name] ?? "", join(folder, "files/C/vms", name));
    const attempts = [
      () => host.getFileInformation(path),
      () => host.getFileAccess(path),
      () => host.deleteFile(path),
      () => host.createEmptyGuestStateFile(path),
      () => host.grantVmAccess("web-1", path),
      () => controls.placeFile(path),
      () => controls.revoke(path),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotSimulatedError);
    expect(readdirSync(outside)).toEqual(["precious.txt"]);
    expect(readFileSync(join(outside, "precious.txt"), "utf8")).toBe("mine");
    expect(lstatSync(join(folder, "files/C/vms", name)).isSymbolicLink()).toBe(true);
  });

  test("a reset takes links away, not what they lead to", async () => {
    const { controls, folder } = await openSimulated();
    await controls.placeFile("C:\\vms\\disk.vhdx");
    const outside = temporaryFolder();
    writeFileSync(join(outside, "precious.txt"), "mine");
    symlinkSync(outside, join(folder, "files/C/vms/out"));
    linkSync(join(outside, "precious.txt"), join(folder, "files/C/vms/hard.txt"));
    await controls.reset();
    expect(readdirSync(join(folder, "files"))).toEqual([]);
    expect(readFileSync(join(outside, "precious.txt"), "utf8")).toBe("mine");
  });

  test.each(["C:\\..\\..\\precious.txt", "C:/../precious.txt", "..\\precious.txt", "\\\\?\\C:\\..\\precious.txt"])(
    "%s leads nowhere",
    async (path) => {
      const { host, folder } = await openSimulated();
      writeFileSync(join(folder, "precious.txt"), "mine");
      mkdirSync(join(folder, "files", "C"), { recursive: true });
      await expectRefusal(host.deleteFile(path), "DeleteFile", "E_INVALIDARG");
      expect(existsSync(join(folder, "precious.txt"))).toBe(true);
    },
  );

  test.each(["\\\\server\\share\\disk.vhdx", "\\\\?\\Volume{7b0d2c55-1111-4222-8333-444455556666}\\disk.vhdx"])(
    "%s is not simulated",
    async (path) => {
      const { host } = await openSimulated();
      await expect(host.getFileInformation(path)).rejects.toThrow(NotSimulatedError);
      await expect(host.createEmptyGuestStateFile(path)).rejects.toThrow(/share or a volume.*is not simulated/);
    },
  );

  test("access to a folder is not simulated", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\vms\\disk.vhdx");
    await expect(host.grantVmAccess("web-1", "C:\\vms")).rejects.toThrow(/access list of a folder .* is not simulated/);
    await expect(host.getFileAccess("C:\\vms")).rejects.toThrow(NotSimulatedError);
  });

  test("names from other alphabets are found without regard to case too", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\Überblick\\Größe.vhdx");
    expect(await host.getFileInformation("C:\\üBERBLICK\\gRÖßE.vhdx")).toMatchObject({
      path: "C:\\Überblick\\Größe.vhdx",
    });
  });
});

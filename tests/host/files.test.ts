/** The file system of a simulated host: real files, names without regard to case, no way out. */
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
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
    await expectRefusal(
      host.createEmptyGuestStateFile(path),
      "HcsCreateEmptyGuestStateFile",
      "ERROR_FILENAME_EXCED_RANGE",
    );
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

  test("a path of a share is not simulated", async () => {
    const { host } = await openSimulated();
    const path = "\\\\server\\share\\disk.vhdx";
    await expect(host.getFileInformation(path)).rejects.toThrow(NotSimulatedError);
    await expect(host.createEmptyGuestStateFile(path)).rejects.toThrow(/share.*is not simulated/);
  });

  test("a volume that no attached disk has is not there, and nothing is made on it", async () => {
    const { host, controls, folder } = await openSimulated();
    const path = "\\\\?\\Volume{7b0d2c55-1111-4222-8333-444455556666}\\disk.vhdx";
    expect(await host.getFileInformation(path)).toBeUndefined();
    await expectRefusal(host.createEmptyGuestStateFile(path), "HcsCreateEmptyGuestStateFile", "ERROR_PATH_NOT_FOUND");
    await expectRefusal(controls.placeFile(path), "CreateFile", "ERROR_PATH_NOT_FOUND");
    await expectRefusal(host.createFolder(path), "CreateDirectory", "ERROR_PATH_NOT_FOUND");
    await host.deleteFile(path);
    expect(readdirSync(join(folder, "files"))).toEqual([]);
  });

  test("what has the path of a removed file or folder has another fileId, and one that changes keeps its own", async () => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\vms\\disk.vhdx");
    const ids = async () =>
      Promise.all(["C:\\vms", "C:\\vms\\disk.vhdx"].map(async (path) => (await host.getFileInformation(path))?.fileId));
    const first = await ids();
    writeFileSync(join(folder, "files/C/vms/disk.vhdx"), "changed");
    writeFileSync(join(folder, "files/C/vms/other.txt"), "new");
    expect(await ids()).toEqual(first);
    rmSync(join(folder, "files/C/vms"), { recursive: true });
    await controls.placeFile("C:\\vms\\disk.vhdx");
    const second = await ids();
    expect(new Set([...first, ...second]).size).toBe(4);
  });

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

describe("folders of a simulated host", () => {
  test("a drive is there as soon as a folder is made on it, and is never removed itself", async () => {
    const { host, folder } = await openSimulated();
    await host.createFolder("D:\\layers");
    expect(readdirSync(join(folder, "files/D"))).toEqual(["layers"]);
    await host.deleteEmptyFolder("D:\\layers");
    await expectRefusal(host.deleteEmptyFolder("D:\\"), "RemoveDirectory", "E_ACCESSDENIED");
    await expectRefusal(host.createFolder("D:\\"), "CreateDirectory", "ERROR_FILE_EXISTS");
    expect(readdirSync(join(folder, "files"))).toEqual(["D"]);
  });

  test("a file is not removed in the place of a folder", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\layers");
    await expectRefusal(host.deleteEmptyFolder("C:\\layers"), "RemoveDirectory", "ERROR_PATH_NOT_FOUND");
    expect(await host.getFileInformation("C:\\layers")).toMatchObject({ isDirectory: false });
    await expectRefusal(host.createFolder("C:\\layers\\base"), "CreateDirectory", "ERROR_PATH_NOT_FOUND");
    expect(await host.measureFolder("C:\\layers")).toBeUndefined();
  });

  test("a link is counted as one file and not followed, and is refused as a folder", async () => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\layers\\deep\\one.txt", { sizeBytes: 100 });
    const outside = temporaryFolder();
    for (const name of ["a", "b", "c"]) writeFileSync(join(outside, name), "mine");
    symlinkSync(outside, join(folder, "files/C/layers/out"));
    expect(await host.measureFolder("C:\\layers")).toEqual({ files: 2, sizeBytes: 100 });
    await expect(host.deleteEmptyFolder("C:\\layers\\out")).rejects.toThrow(NotSimulatedError);
    await expect(host.measureFolder("C:\\layers\\out")).rejects.toThrow(NotSimulatedError);
    await expectRefusal(host.deleteEmptyFolder("C:\\layers"), "RemoveDirectory", "ERROR_DIR_NOT_EMPTY");
    expect(readdirSync(outside)).toEqual(["a", "b", "c"]);
  });

  test("a folder that is removed and made again in one moment is empty", async () => {
    const { host, controls } = await openSimulated();
    for (let round = 0; round < 20; round++) {
      await host.createFolder("C:\\layers");
      expect(await host.measureFolder("C:\\layers")).toEqual({ files: 0, sizeBytes: 0 });
      expect(await host.getFileInformation("C:\\layers\\Base.txt")).toBeUndefined();
      await controls.placeFile("C:\\LAYERS\\base.TXT");
      await host.deleteFile("C:\\layers\\BASE.txt");
      await host.deleteEmptyFolder("C:\\layers");
    }
    expect(await host.getFileInformation("C:\\layers")).toBeUndefined();
  });

  test("looking at folders, making and removing them is no call of the journal", async () => {
    const { host, controls } = await openSimulated();
    await host.createFolder("C:\\layers");
    await host.measureFolder("C:\\layers");
    await host.deleteEmptyFolder("C:\\layers");
    await host.getBootId();
    expect(await controls.journal()).toEqual([]);
  });

  test("a restart gives the host another mark, which every process sees", async () => {
    const { host, controls, folder } = await openSimulated();
    const other = await openSimulated(folder);
    const before = await host.getBootId();
    expect(await other.host.getBootId()).toBe(before);
    await controls.reboot();
    expect(await host.getBootId()).not.toBe(before);
    expect(await other.host.getBootId()).toBe(await host.getBootId());
  });
});

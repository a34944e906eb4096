/** The store of a simulated host: what makes it, and what is said when it cannot serve. Nothing is ever lost by opening it. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { HostError } from "../../provider/hcs/errors.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";
import { loadSqlite } from "../../provider/host/sqlite.js";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

/** A store with one system, closed again. */
async function usedStore(): Promise<string> {
  const folder = temporaryFolder();
  const host = await openHost(`simulated:${folder}`);
  await host.launchComputeSystem("web-1", machineDocument());
  await host.close();
  return folder;
}

/** A file outside of every host. */
function fileOfSomebody(): string {
  const file = join(temporaryFolder(), "precious.txt");
  writeFileSync(file, "mine");
  return file;
}

async function expectHostError(folder: string, pattern: RegExp): Promise<void> {
  for (const open of [openHost, openSimulatedControls]) {
    const error = await open(`simulated:${folder}`).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    expect(String(error)).toMatch(pattern);
  }
}

describe("the store of a simulated host", () => {
  test("is made with the folder, for its owner only, and holds nothing but the store and the files", async () => {
    const folder = join(temporaryFolder(), "a", "b");
    const { host } = await openSimulated(folder);
    await host.launchComputeSystem("web-1", machineDocument());
    expect(statSync(join(folder, "store.db")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual(["files", "store.db", "store.db-shm", "store.db-wal"]);
  });

  test("keeps systems, files and its id when everybody has left", async () => {
    const folder = await usedStore();
    const first = await openHost(`simulated:${folder}`);
    const id = await first.getHostId();
    await first.close();
    const again = await openHost(`simulated:${folder}`);
    expect(await again.getHostId()).toBe(id);
    expect(await again.getComputeSystemProperties("web-1")).toMatchObject({ State: "Running" });
    await again.close();
  });

  test("a file that is no database is named and left as it is", async () => {
    const folder = await usedStore();
    writeFileSync(
      join(folder, "store.db"),
      "this is no database, and it is longer than a header of one hundred bytes ".repeat(3),
    );
    const before = readFileSync(join(folder, "store.db"));
    await expectHostError(folder, /store\.db is no database .*Nothing was changed.*move the file away/);
    expect(readFileSync(join(folder, "store.db"))).toEqual(before);
  });

  test("a damaged database is named, and neither repaired nor replaced", async () => {
    const folder = await usedStore();
    const damaged = readFileSync(join(folder, "store.db"));
    damaged.fill(0xff, 100, 4096);
    writeFileSync(join(folder, "store.db"), damaged);
    await expectHostError(folder, /store\.db is damaged .*Put a copy back/);
    expect(readFileSync(join(folder, "store.db"))).toEqual(damaged);
  });

  test("a database that was emptied is damaged, and no fresh host is made over what it knew", async () => {
    const folder = await usedStore();
    const file = join(folder, "store.db");
    truncateSync(file);
    // Some time after it was made, as every store that was used.
    const later = new Date(Date.now() + 60_000);
    utimesSync(file, later, later);
    await expectHostError(folder, /store\.db is damaged: there is nothing in it any more\..*Put a copy back/);
    expect(statSync(file).size).toBe(0);
  });

  test("damage that shows only later is an error of the call that meets it", async () => {
    const folder = await usedStore();
    const damaged = readFileSync(join(folder, "store.db"));
    damaged.fill(0xff, 4096);
    writeFileSync(join(folder, "store.db"), damaged);
    const attempt = async () => {
      const host = await openHost(`simulated:${folder}`);
      await host.getComputeSystemProperties("web-1");
    };
    await expect(attempt()).rejects.toThrow(HostError);
    await expect(attempt()).rejects.toThrow(/store\.db is damaged/);
  });

  test("an empty store.db, as a kill may leave it, becomes a fresh host", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "store.db"), "");
    const { host } = await openSimulated(folder);
    expect(await host.enumerateComputeSystems()).toEqual([]);
  });

  test("a folder in the place of store.db is named and left as it is", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "store.db", "inside"), { recursive: true });
    await expectHostError(folder, /store\.db should be the store of the simulated host, but it is a folder/);
    expect(readdirSync(join(folder, "store.db"))).toEqual(["inside"]);
  });

  test("a store of a newer version is not touched", async () => {
    const folder = await usedStore();
    const { DatabaseSync } = loadSqlite();
    const database = new DatabaseSync(join(folder, "store.db"));
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expectHostError(folder, /newer version of pulumi-hcs \(format 99; this version knows 3\).*update pulumi-hcs/);
  });

  test("a store of an older version is not touched, and what to do is said", async () => {
    const folder = await usedStore();
    const { DatabaseSync } = loadSqlite();
    const database = new DatabaseSync(join(folder, "store.db"));
    database.exec("PRAGMA user_version = 1");
    database.close();
    const before = readFileSync(join(folder, "store.db"));
    await expectHostError(
      folder,
      /older version of pulumi-hcs \(format 1; this version knows 3\)\. Nothing was changed; .*move the file away/,
    );
    expect(readFileSync(join(folder, "store.db"))).toEqual(before);
  });

  test("a database of another program is not touched", async () => {
    const folder = temporaryFolder();
    const { DatabaseSync } = loadSqlite();
    const database = new DatabaseSync(join(folder, "store.db"));
    database.exec("CREATE TABLE theirs (x)");
    database.close();
    const before = readFileSync(join(folder, "store.db"));
    await expectHostError(folder, /database of another program/);
    expect(readFileSync(join(folder, "store.db"))).toEqual(before);
  });

  test.runIf(process.platform === "linux")(
    "a folder below one that takes none is an answer, not a wait without end",
    async () => {
      await expectHostError(
        "/proc/hcs/host",
        /cannot be made at \/proc\/hcs\/host\/store\.db: .*Choose a folder that can be written/,
      );
    },
  );

  test("a folder that cannot be made is named", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    await expectHostError(
      join(file, "host"),
      /cannot be made at .*file.host.store\.db: .*Choose a folder that can be written/,
    );
  });

  // On Windows the mode of a folder forbids nothing.
  test.runIf(process.platform !== "win32")("a folder that is not writable is named", async () => {
    await usedStore();
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    // Root may write everywhere, so somebody else tries.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      await expectHostError(folder, /cannot be made at .*store\.db: EACCES.* Choose a folder that can be written/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a link in the place of the files is not followed", async () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, "precious.txt"), "mine");
    symlinkSync(elsewhere, join(folder, "files"));
    await expectHostError(folder, /files should be the folder of the simulated host's files, but it is no folder/);
    expect(readdirSync(elsewhere)).toEqual(["precious.txt"]);
  });

  test.each([
    ["to another store", async () => join(await usedStore(), "store.db")],
    ["to a file of somebody else", async () => fileOfSomebody()],
    ["to nothing", async () => join(temporaryFolder(), "nothing.db")],
  ])("a link %s in the place of store.db is named and not followed", async (_where, targetOf) => {
    const target = await targetOf();
    const folder = temporaryFolder();
    const link = join(folder, "store.db");
    symlinkSync(target, link);
    const before = existsSync(target) ? readFileSync(target) : undefined;
    await expectHostError(
      folder,
      /store\.db should be the store of the simulated host, but it is a link, .*Nothing was changed.*move the link away/,
    );
    expect(existsSync(target) ? readFileSync(target) : undefined).toEqual(before);
    expect(readdirSync(folder)).toEqual(["store.db"]);
    expect(readdirSync(dirname(target)).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });

  test.each(["-wal", "-shm", "-journal"])(
    "a link in the place of store.db%s is named and not followed",
    async (ending) => {
      const folder = await usedStore();
      const target = fileOfSomebody();
      symlinkSync(target, join(folder, `store.db${ending}`));
      const before = readFileSync(join(folder, "store.db"));
      await expectHostError(
        folder,
        new RegExp(
          `store\\.db${ending} should be a file of SQLite beside the store .*, but it is a link, .*Nothing was changed`,
        ),
      );
      expect(readFileSync(target, "utf8")).toBe("mine");
      expect(readFileSync(join(folder, "store.db"))).toEqual(before);
    },
  );

  test("a link to the folder of the host is a way to it like any other", async () => {
    const folder = await usedStore();
    const link = join(temporaryFolder(), "host");
    symlinkSync(folder, link);
    const host = await openHost(`simulated:${link}`);
    expect(await host.getComputeSystemProperties("web-1")).toMatchObject({ State: "Running" });
    await host.close();
  });

  test("a store that is taken away while it is open is made again for the next user", async () => {
    const folder = temporaryFolder();
    const first = await openHost(`simulated:${folder}`);
    await first.launchComputeSystem("web-1", machineDocument());
    rmSync(folder, { recursive: true });
    const second = await openHost(`simulated:${folder}`);
    expect(await second.enumerateComputeSystems()).toEqual([]);
    expect(await second.getHostId()).not.toBe(await first.getHostId());
    await first.close();
    await second.close();
  });

  test("losing the store keeps the files, and a reset then leaves them alone", async () => {
    const folder = temporaryFolder();
    const first = await openSimulatedControls(`simulated:${folder}`);
    await first.placeFile("C:\\vms\\disk.vhdx", { sizeBytes: 10 });
    await first.close();
    for (const name of readdirSync(folder).filter((name) => name.startsWith("store.db"))) {
      renameSync(join(folder, name), join(temporaryFolder(), name));
    }
    const { host, controls } = await openSimulated(folder);
    expect(await host.getFileInformation("C:\\vms\\disk.vhdx")).toMatchObject({ sizeBytes: 10 });
    await expect(controls.reset()).rejects.toThrow(/was there before this simulated host.*Nothing was removed/);
    expect(await host.getFileInformation("C:\\vms\\disk.vhdx")).toMatchObject({ sizeBytes: 10 });
  });

  test("users of one store in one process share it until the last has left", async () => {
    const folder = temporaryFolder();
    const [first, second] = await Promise.all([openHost(`simulated:${folder}`), openHost(`simulated:${folder}`)]);
    await first.close();
    await first.close();
    expect(await second.enumerateComputeSystems()).toEqual([]);
    await second.close();
    await expect(second.enumerateComputeSystems()).rejects.toThrow(/has been closed/);
  });
});

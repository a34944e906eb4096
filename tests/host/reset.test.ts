/** A reset of a simulated host whose files cannot be taken away. */
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

const disk = "C:\\vms\\disk.vhdx";
const userOfNobody = 65_534;

/** Works as an account that modes of folders hold back; the administrator of a machine passes them all. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(userOfNobody);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

async function usedHost() {
  const opened = await openSimulated();
  const { host, controls, folder } = opened;
  await controls.placeFile(disk);
  await host.grantVmAccess("web-1", disk);
  await host.launchComputeSystem("web-1", machineDocument({ disks: [disk] }));
  await host.ledger.claim({ kind: "File", key: "k", urn: "u", type: "T", idOrPath: "k", before: {} });
  const setMode = (path: string, mode: number): void => {
    chmodSync(path, mode);
    onTestFinished(() => chmodSync(path, 0o700));
  };
  return { ...opened, setMode, files: join(folder, "files") };
}

test.runIf(process.platform !== "win32")(
  "when the files cannot be taken away, a reset changes nothing and says so",
  async () => {
    const { host, controls, folder, setMode } = await usedHost();
    setMode(folder, 0o555);
    await asOrdinaryUser(async () => {
      await expect(controls.reset()).rejects.toThrow(/files cannot be moved away: .*Nothing was changed/);
    });
    chmodSync(folder, 0o700);
    expect(await host.getComputeSystemProperties("web-1")).toMatchObject({ State: "Running" });
    expect(await host.getFileInformation(disk)).toMatchObject({ sizeBytes: 0 });
    expect(await host.getFileAccess(disk)).toHaveLength(1);
    expect(await host.ledger.list()).toHaveLength(1);
    await controls.reset();
    expect(readdirSync(folder).filter((name) => !name.startsWith("store.db"))).toEqual(["files"]);
  },
);

test.runIf(process.platform !== "win32")(
  "what a reset cannot remove is put aside and named, and the host is empty",
  async () => {
    const { host, controls, folder, setMode, files } = await usedHost();
    setMode(folder, 0o777);
    chmodSync(files, 0o777);
    chmodSync(join(files, "C", "vms"), 0o555);
    await asOrdinaryUser(async () => {
      await expect(controls.reset()).rejects.toThrow(
        /is empty now, but .*Remove the folder .*files-removed-[0-9a-f-]{36} yourself/,
      );
    });
    expect(await host.enumerateComputeSystems()).toEqual([]);
    expect(await host.ledger.list()).toEqual([]);
    expect(await host.getFileInformation(disk)).toBeUndefined();
    const aside = readdirSync(folder).find((name) => name.startsWith("files-removed-")) ?? "";
    expect(readdirSync(join(folder, aside, "C", "vms"))).toEqual(["disk.vhdx"]);
    chmodSync(join(folder, aside, "C", "vms"), 0o700);
  },
);

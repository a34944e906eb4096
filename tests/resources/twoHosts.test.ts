/** One program on two hosts that have the same paths: what is on one is never taken for what is on the other. */
import { expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { pulumiRun, type Values } from "../../provider/index.js";
import { freshHost, urnOf } from "../support/resources.js";

const type = "VirtualDisk";
const path = "C:\\vm\\data.vhdx";
const disk = { path, sizeBytes: 8 * 1024 * 1024, onDelete: "delete" };

type FreshHost = Awaited<ReturnType<typeof freshHost>>;

async function hostWithFolder(): Promise<FreshHost> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\vm\\readme.txt", {});
  return host;
}

/** One run of Pulumi: what it checks is known to its creates and deletes. */
function oneRun() {
  const run = pulumiRun();
  const messages: string[] = [];
  const asked = (name: string) => ({
    urn: urnOf(type, name),
    log: (_severity: string, message: string) => void messages.push(message),
  });
  return {
    messages,
    check: async (name: string, host: FreshHost, olds?: Values): Promise<Values> =>
      (await run(type, "check", { ...asked(name), news: { ...disk, host: host.spec }, olds })).inputs,
    create: (name: string, news: Values) => run(type, "create", { ...asked(name), news }),
    delete: (name: string, id: string, olds: Values) => run(type, "delete", { ...asked(name), id, olds }),
  };
}

const isThere = async ({ host }: FreshHost): Promise<boolean> => (await host.getFileInformation(path)) !== undefined;
const heldOn = async ({ host }: FreshHost): Promise<string[]> => (await host.ledger.list()).map(({ urn }) => urn);

test("a disk that is dropped from one host is deleted there, although the program keeps one with the same path on another host", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const kept = await first.create(type, "kept", disk);
  const dropped = await second.create(type, "dropped", disk);

  const later = oneRun();
  await later.check("kept", first, kept.outputs);
  await later.delete("dropped", dropped.id, dropped.outputs);

  expect([await isThere(first), await isThere(second)]).toEqual([true, false]);
  expect(await heldOn(first)).toEqual([kept.urn]);
  expect(await heldOn(second)).toEqual([]);
});

test("a create that was cut is finished, although another resource has the same path on another host", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const other = await first.create(type, "other", disk);
  const urn = urnOf(type, "cut");
  await second.host.ledger.claim({
    kind: "File",
    key: fileKey(path),
    urn,
    type,
    idOrPath: path,
    before: { existed: false },
  });

  const later = oneRun();
  await later.check("other", first, other.outputs);
  const { outputs } = await later.create("cut", await later.check("cut", second));

  expect(outputs).toMatchObject({ createdHere: true, hostId: await second.host.getHostId() });
  expect(await heldOn(second)).toEqual([urn]);
});

test("a disk whose resource moves to another host stays on the old one, which is told, and nobody holds it there any more", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const stored = await first.create(type, "moved", disk);

  const later = oneRun();
  const news = await later.check("moved", second, stored.outputs);
  await later.delete("moved", stored.id, stored.outputs);
  await later.create("moved", news);

  expect([await isThere(first), await isThere(second)]).toEqual([true, true]);
  expect(later.messages).toEqual([`Left on the old host: ${path}. A replacement never removes it.`]);
  expect(await heldOn(first)).toEqual([]);
  expect(await heldOn(second)).toEqual([stored.urn]);
});

/** Files of a resource that state takes for its own, and that are somebody else's by now: they stay, and that is said. */
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { freshHost, urnOf } from "../support/resources.js";

type FreshHost = Awaited<ReturnType<typeof freshHost>>;

const kinds = [
  { type: "GuestStateFile", args: { path: "C:\\vm\\web.vmgs", onDelete: "delete" } },
  { type: "RuntimeStateFile", args: { path: "C:\\vm\\web.vmrs", onDelete: "delete" } },
  { type: "VirtualDisk", args: { path: "C:\\vm\\web.vhdx", sizeBytes: 8 * 1024 * 1024, onDelete: "delete" } },
];

async function hostWithFolder(): Promise<FreshHost> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\vm\\readme.txt");
  return host;
}

const isThere = async ({ host }: FreshHost, path: string): Promise<boolean> =>
  (await host.getFileInformation(path)) !== undefined;
const told = ({ messages }: FreshHost): string[] => messages.map(({ message }) => message);

describe.each(kinds)("a $type whose destroy was cut before Pulumi knew", ({ type, args }) => {
  test("does not delete what another resource has made at its path since", async () => {
    const host = await hostWithFolder();
    const old = await host.create(type, "old", args);
    await host.destroy(type, old);
    const other = await host.create(type, "other", args);

    await host.destroy(type, old);
    expect(await isThere(host, args.path)).toBe(true);
    expect(told(host)).toContain(
      `Left on the host: ${args.path}. The ledger of the host does not know that this resource made it.`,
    );
    const holders = await host.host.ledger.holders("File", fileKey(args.path));
    expect(holders.map(({ urn }) => urn)).toEqual([other.urn]);

    await host.destroy(type, other);
    expect(await isThere(host, args.path)).toBe(false);
  });

  test("has nothing to say when the file is gone", async () => {
    const host = await hostWithFolder();
    const created = await host.create(type, "old", args);
    await host.destroy(type, created);
    const before = told(host);
    await host.destroy(type, created);
    expect(told(host)).toEqual(before);
  });
});

describe.each(kinds)(
  "a $type for which another machine answers, with a file of somebody else at the path",
  ({ type, args }) => {
    /** The state of a resource that was made on one machine, as it is where the same way leads to another one. */
    async function movedTo(second: FreshHost) {
      const first = await hostWithFolder();
      const made = await first.create(type, "web", args);
      const found = await second.read(type, { ...made, outputs: { ...made.outputs, host: second.spec } });
      if (found === undefined) throw new Error("The resource should stay in the state.");
      return found;
    }

    async function somebodyMakes(host: FreshHost): Promise<void> {
      await host.destroy(type, await host.create(type, "somebody", { ...args, onDelete: "retain" }));
    }

    test("keeps that file as it keeps one that was there before, and never deletes it", async () => {
      const second = await hostWithFolder();
      await somebodyMakes(second);

      const kept = await second.update(type, "web", await movedTo(second), args);
      expect(kept.outputs).toMatchObject({ createdHere: false, hostId: await second.host.getHostId() });
      expect(told(second).join()).toMatch(/Kept the (file|disk) that was there, from \d{4}-/);
      await second.destroy(type, kept);
      expect(await isThere(second, args.path)).toBe(true);
    });

    test('refuses it with existing: "refuse", and holds nothing', async () => {
      const second = await hostWithFolder();
      await somebodyMakes(second);

      const strict = { ...args, existing: "refuse" };
      await expect(second.update(type, "web", await movedTo(second), strict)).rejects.toThrow(/is on the host already/);
      expect(await second.host.ledger.own("File", fileKey(args.path), urnOf(type, "web"))).toBeUndefined();
    });

    test("makes its own where nobody has one", async () => {
      const second = await hostWithFolder();
      const made = await second.update(type, "web", await movedTo(second), args);
      expect(made.outputs).toMatchObject({ createdHere: true });
      await second.destroy(type, made);
      expect(await isThere(second, args.path)).toBe(false);
    });
  },
);

/**
 * What Pulumi was asked to replace (`--replace`, `state taint`): its check gets no old inputs, no diff is asked, and after a
 * rename its delete comes under the old name. Nothing that holds data goes with it all the same.
 */
import { describe, expect, test } from "vitest";
import { pulumiRun, type Values } from "../../provider/index.js";
import { freshHost, urnOf } from "../support/resources.js";

type FreshHost = Awaited<ReturnType<typeof freshHost>>;

const megabyte = 1024 * 1024;
const kinds = [
  { type: "GuestStateFile", args: {}, ending: "vmgs" },
  { type: "VirtualDisk", args: { sizeBytes: 8 * megabyte }, ending: "vhdx" },
  { type: "Layer", args: { sourcePath: "C:\\image" }, ending: "layer" },
];

async function hostWithFolder(): Promise<FreshHost> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\vm\\readme.txt");
  await host.controls.placeFile("C:\\image\\Files\\a.txt");
  return host;
}

/** A run of Pulumi that replaces a resource which the state still has under the old URN. */
async function replaced(
  host: FreshHost,
  type: string,
  old: { urn: string; id: string; outputs: Values },
  args: Values,
) {
  const run = pulumiRun();
  const urn = old.urn.replace("urn:pulumi:dev::", "urn:pulumi:production::");
  const asked = { log: () => undefined };
  const { inputs } = await run(type, "check", { ...asked, urn, news: { host: host.spec, ...args }, olds: undefined });
  await run(type, "delete", { ...asked, urn: old.urn, id: old.id, olds: old.outputs });
  return { urn, ...(await run(type, "create", { ...asked, urn, news: inputs })) };
}

const fileOf = async ({ host }: FreshHost, path: string) => (await host.getFileInformation(path))?.fileId;
const holdersOf = async ({ host }: FreshHost) => (await host.ledger.list()).map(({ urn, idOrPath }) => [urn, idOrPath]);

describe.each(kinds)("a $type that is replaced on demand after a rename of the stack", ({ type, args, ending }) => {
  const path = `C:\\vm\\Web.${ending}`;
  const first = { ...args, path, onDelete: "delete" };

  test.each([
    ["at the same path", path],
    ["at the same path in other letters", path.toLowerCase().replace("c:", "C:")],
  ])("%s keeps what is there, and knows it for its own", async (_where, again) => {
    const host = await hostWithFolder();
    const old = await host.create(type, "web", first);
    const file = await fileOf(host, path);
    const next = await replaced(host, type, old, { ...first, path: again });
    expect(await fileOf(host, path)).toBe(file);
    expect(next.outputs).toMatchObject({ createdHere: true });
    expect((await holdersOf(host)).map(([urn]) => urn)).toEqual([next.urn]);
    await host.destroy(type, next);
    expect(await fileOf(host, path)).toBeUndefined();
    expect(await holdersOf(host)).toEqual([]);
  });

  test("at another path leaves the old one, which nobody holds any more", async () => {
    const host = await hostWithFolder();
    const old = await host.create(type, "web", first);
    const file = await fileOf(host, path);
    const other = `C:\\vm\\other.${ending}`;
    const next = await replaced(host, type, old, { ...first, path: other });
    expect(await fileOf(host, path)).toBe(file);
    await host.destroy(type, next);
    expect(await fileOf(host, path)).toBe(file);
    expect(await fileOf(host, other)).toBeUndefined();
  });

  test("and one that is dropped after all that is new was made is deleted for good", async () => {
    const host = await hostWithFolder();
    const old = await host.create(type, "web", first);
    const run = pulumiRun();
    const asked = { log: () => undefined };
    const urn = urnOf(type, "new");
    const news = { host: host.spec, ...first, path: `C:\\vm\\new.${ending}` };
    const { inputs } = await run(type, "check", { ...asked, urn, news, olds: undefined });
    await run(type, "create", { ...asked, urn, news: inputs });
    await run(type, "delete", { ...asked, urn: old.urn, id: old.id, olds: old.outputs });
    expect(await fileOf(host, path)).toBeUndefined();
  });
});

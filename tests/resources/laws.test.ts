/** Laws that hold for every resource, over random arguments. The seed of a failure is printed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { layerDataOf, type ParentLayer } from "../../provider/hcs/layers.js";
import { resourceTypes, type Values } from "../../provider/index.js";
import { emptyMachine, freshHost, machineWithFiles, type StoredResource } from "../support/resources.js";

const names = fc.stringMatching(/^[a-z][a-z0-9 _-]{0,8}[a-z0-9]$/);
const filePaths = fc
  .tuple(fc.constantFrom("C", "D"), fc.array(names, { minLength: 1, maxLength: 3 }), names)
  .map(([drive, folders, name]) => `${drive}:\\folder\\${folders.join("\\")}\\${name}.vhdx`);
const ids = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,20}$/));
const evenSizes = fc.integer({ min: 16, max: 8192 }).map((half) => half * 2);

const guids = fc.uuid();
const folderPaths = filePaths.map((path) => path.replace(/\.vhdx$/, ""));
const onDelete = fc.constantFrom(undefined, "retain", "delete");
const megabyte = 1024 * 1024;

type Host = Awaited<ReturnType<typeof freshHost>>;

/** What a law is tried with. */
interface Declaration {
  args: Values;
  /** Files that must be on the host. */
  files: string[];
  /** Makes what else must be there; answers arguments that only the host knows. */
  prepare?: (host: Host) => Promise<Values>;
}

/** Only what is given. */
const given = (args: Values): Values =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));

const beside = (path: string): string => `${path}.source\\Files\\a.txt`;

/** A base layer that is ready to be run on. */
async function baseLayer({ host, controls }: Host, path: string): Promise<void> {
  await controls.placeFile(beside(path));
  await host.importLayer(path, `${path}.source`, layerDataOf([]));
  await host.setupBaseOsLayer(path, { Type: "Container" });
}

/** A mounted volume, and a base layer at `path`. */
async function volumeOver(opened: Host, path: string): Promise<string> {
  const { host } = opened;
  await baseLayer(opened, path);
  const disk = `${path}.scratch.vhdx`;
  await host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 8 * megabyte });
  await host.formatWritableLayerVhd(disk);
  await host.attachVirtualDisk(disk);
  return (await host.getLayerVhdMountPath(disk)) ?? "";
}

const overBase = fc.record({ base: folderPaths, Id: guids }).map(
  ({ base, Id }): Declaration => ({
    args: { parentLayers: [{ Id, Path: base }] },
    files: [beside(base)],
    prepare: async (host) => ({ path: await volumeOver(host, base) }),
  }),
);

/** Arguments of each resource type, and what must be on the host for them. */
const declarations: Record<string, fc.Arbitrary<Declaration>> = {
  ComputeSystem: fc
    .record({
      systemId: ids,
      size: evenSizes,
      disk: fc.option(filePaths),
      owner: fc.option(names),
      template: fc.boolean(),
    })
    .map(({ systemId, size, disk, owner, template }) => {
      const state = `${disk}.vmgs`;
      const document = disk === null ? emptyMachine(size) : machineWithFiles(disk, state, size);
      return {
        args: {
          systemId,
          document: owner === null ? document : { ...document, Owner: owner },
          ...(template ? { desiredState: "SavedAsTemplate" } : {}),
        },
        files: disk === null ? [] : [disk, state],
      };
    }),
  GuestStateFile: fc
    .record({ path: filePaths, there: fc.boolean(), onDelete: fc.constantFrom(undefined, "retain", "delete") })
    .map(({ path, there, onDelete }) => ({
      args: { path, ...(onDelete === undefined ? {} : { onDelete }) },
      files: there ? [path] : [],
    })),
  RuntimeStateFile: filePaths.map((path) => ({ args: { path }, files: [] })),
  VmAccess: fc.record({ systemId: ids, path: filePaths }).map((args) => ({ args, files: [args.path] })),
  VmGroupAccess: filePaths.map((path) => ({ args: { path }, files: [path] })),
  VirtualDisk: fc
    .record({
      path: filePaths,
      sizeInMB: fc.integer({ min: 3, max: 64 }),
      origin: fc.constantFrom(undefined, "parentPath", "sourcePath"),
      type: fc.constantFrom(undefined, "Fixed", "Dynamic"),
      there: fc.boolean(),
      onDelete,
    })
    .map(({ path, sizeInMB, origin, type, there, ...rest }) => ({
      args: given({
        path,
        sizeBytes: sizeInMB * megabyte,
        type: origin === "parentPath" || there ? undefined : type,
        ...(origin === undefined || (there && origin === "parentPath") ? {} : { [origin]: `${path}.origin.vhdx` }),
        ...rest,
      }),
      files: [`${path}.readme.txt`],
      prepare: async ({ host, controls }) => {
        if (there) await controls.placeFile(path, { sizeBytes: 3 * megabyte });
        const disk = { type: "Dynamic", format: "VHDX", sizeBytes: 3 * megabyte } as const;
        if (origin !== undefined) await host.createVirtualDisk(`${path}.origin.vhdx`, disk);
        return {};
      },
    })),
  LayerVhd: fc.record({ path: filePaths, format: fc.constantFrom("never", "always"), attached: fc.boolean() }).map(
    ({ path, format, attached }): Declaration => ({
      args: { path, format },
      files: [`${path}.readme.txt`],
      prepare: async ({ host }) => {
        await host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 8 * megabyte });
        await host.formatWritableLayerVhd(path);
        if (attached) await host.attachVirtualDisk(path);
        return {};
      },
    }),
  ),
  Layer: fc.record({ path: folderPaths, base: fc.option(folderPaths), Id: guids, onDelete }).map(
    ({ path, base, Id, ...rest }): Declaration => ({
      args: given({
        path: `${path}.layer`,
        sourcePath: `${path}.source`,
        parentLayers: base === null ? undefined : [{ Id, Path: base }],
        ...rest,
      }),
      files: [beside(path)],
      prepare: async (host) => {
        if (base !== null) await baseLayer(host, base);
        return {};
      },
    }),
  ),
  BaseOsLayer: fc.record({ path: folderPaths, there: fc.boolean(), triggers: fc.option(fc.array(names)) }).map(
    ({ path, there, triggers }): Declaration => ({
      args: given({ path, triggers: triggers ?? undefined }),
      files: [beside(path)],
      prepare: async (host) => {
        await host.host.importLayer(path, `${path}.source`, layerDataOf([]));
        if (there) await host.host.setupBaseOsLayer(path, { Type: "Container" });
        return {};
      },
    }),
  ),
  WritableLayer: overBase,
  LegacyWritableLayer: overBase.map(({ prepare, ...declaration }): Declaration => {
    const [{ Path = "" } = {}] = declaration.args.parentLayers as { Path?: string }[];
    return {
      ...declaration,
      prepare: async (host) => {
        const made = await prepare?.(host);
        await host.host.createFolder(`${Path}.hives`);
        return { ...made, folderPath: `${Path}.hives` };
      },
    };
  }),
  LayerStorageFilter: overBase,
  LayerExport: fc.record({ path: folderPaths, triggers: fc.option(fc.array(names)), empty: fc.boolean() }).map(
    ({ path, triggers, empty }): Declaration => ({
      args: given({ path, exportFolderPath: `${path}.export`, triggers: triggers ?? undefined }),
      files: [beside(path)],
      prepare: async (host) => {
        await baseLayer(host, path);
        if (empty) await host.host.createFolder(`${path}.export`);
        return {};
      },
    }),
  ),
};

/** What the host has in use, beside systems: attached disks and filters. */
async function inUse({ host }: Host, type: string, { outputs }: StoredResource): Promise<boolean> {
  const path = String(outputs.path);
  if (type === "LayerVhd") return (await host.getVirtualDiskInformation(path))?.isAttached === true;
  if (type !== "LayerStorageFilter") return false;
  // A second filter is refused, and so the first one told.
  const layers = layerDataOf(outputs.parentLayers as ParentLayer[]);
  return host.attachLayerStorageFilter(path, layers).then(
    () => host.detachLayerStorageFilter(path).then(() => false),
    () => true,
  );
}

/** True when the only attach of a run came from somebody else: none came with a row in the ledger that says so. */
async function wasAttachedBefore({ host }: Host): Promise<boolean> {
  return (await host.ledger.list()).every(({ notes }) => typeof notes.attachedInBoot !== "string");
}

test("every resource type has its laws", () => {
  expect(Object.keys(declarations).toSorted()).toEqual(resourceTypes.toSorted());
});

test.each(Object.keys(declarations))(
  "%s: check takes its own answer, diff of the same is nothing, read after create is what create said, destroy leaves nothing held",
  async (type) => {
    const host = await freshHost();
    let count = 0;
    const law = fc.asyncProperty(
      declarations[type] ?? fc.constant<Declaration>({ args: {}, files: [] }),
      async ({ args: givenArgs, files, prepare }) => {
        await host.controls.reset();
        const name = `resource-${count++}`;
        for (const file of files) await host.controls.placeFile(file, {});
        const args = { ...givenArgs, ...(await prepare?.(host)) };
        const once = await host.check(type, name, args);
        expect(once.failures).toEqual([]);
        const twice = await host.check(type, name, once.inputs, once.inputs, once);
        expect(twice.inputs).toEqual(once.inputs);

        const created = await host.create(type, name, args);
        expect(created.outputs).toMatchObject(once.inputs);
        expect((await host.diff(type, name, created, args)).changes).toBe(false);
        const read = await host.read(type, created);
        expect(read).toEqual(created);
        expect((await host.update(type, name, created, args)).outputs).toEqual(created.outputs);

        const wasThere = type === "LayerVhd" && (await wasAttachedBefore(host));
        await host.destroy(type, created);
        expect(await inUse(host, type, created)).toBe(wasThere);
        expect(await host.host.ledger.list()).toEqual([]);
        expect(await host.host.enumerateComputeSystems()).toEqual([]);
      },
    );
    await fc.assert(law, { numRuns: 40 });
  },
);

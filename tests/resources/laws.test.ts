/** Laws that hold for every resource, over random arguments. The seed of a failure is printed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Values } from "../../provider/index.js";
import { emptyMachine, freshHost, machineWithFiles } from "../support/resources.js";

const names = fc.stringMatching(/^[a-z][a-z0-9 _-]{0,8}[a-z0-9]$/);
const filePaths = fc
  .tuple(fc.constantFrom("C", "D"), fc.array(names, { minLength: 1, maxLength: 3 }), names)
  .map(([drive, folders, name]) => `${drive}:\\folder\\${folders.join("\\")}\\${name}.vhdx`);
const ids = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,20}$/));
const evenSizes = fc.integer({ min: 16, max: 8192 }).map((half) => half * 2);

/** Arguments of each resource type, and the files that must be on the host for them. */
const declarations: Record<string, fc.Arbitrary<{ args: Values; files: string[] }>> = {
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
};

test.each(Object.keys(declarations))(
  "%s: check takes its own answer, diff of the same is nothing, read after create is what create said, destroy leaves nothing held",
  async (type) => {
    const host = await freshHost();
    let count = 0;
    const law = fc.asyncProperty(
      declarations[type] ?? fc.constant({ args: {}, files: [] }),
      async ({ args, files }) => {
        const name = `resource-${count++}`;
        for (const file of files) await host.controls.placeFile(file, {});
        const once = await host.check(type, name, args);
        expect(once.failures).toEqual([]);
        const twice = await host.check(type, name, once.inputs, once.inputs, once.defaults);
        expect(twice.inputs).toEqual(once.inputs);

        const created = await host.create(type, name, args);
        expect(created.outputs).toMatchObject(once.inputs);
        expect((await host.diff(type, name, created, args)).changes).toBe(false);
        const read = await host.read(type, created);
        expect(read).toEqual(created);
        expect((await host.update(type, name, created, args)).outputs).toEqual(created.outputs);

        await host.destroy(type, created);
        expect(await host.host.ledger.list()).toEqual([]);
        expect(await host.host.enumerateComputeSystems()).toEqual([]);
      },
    );
    await fc.assert(law, { numRuns: 40 });
  },
);

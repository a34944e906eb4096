/** What every host must answer about itself and its systems. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { hosts } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

for (const { name, open } of hosts) {
  const withTwo = async () => {
    const { host } = await open();
    const owners = [`contract-${randomUUID()}`, `contract-${randomUUID()}`] as const;
    const ids = [randomUUID().toUpperCase(), randomUUID().toUpperCase()] as const;
    for (const [index, id] of ids.entries()) {
      await host.createComputeSystem(id, machineDocument({ owner: owners[index] ?? "" }));
      onTestFinished(async () => void (await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 })));
    }
    return { host, owners, ids };
  };

  describe(`questions to the ${name} host`, () => {
    test("an enumeration has every system, with the basic set of properties", async () => {
      const { host, owners, ids } = await withTwo();
      const found = await host.enumerateComputeSystems();
      const expected = ids.map((id, index) => ({
        Id: id,
        SystemType: "VirtualMachine",
        Owner: owners[index],
        RuntimeId: id.toLowerCase(),
        State: "Created",
      }));
      expect(found.filter(({ Id = "" }) => ids.includes(Id))).toEqual(expected);
    });

    test("an enumeration can be narrowed by id, owner and type", async () => {
      const { host, owners, ids } = await withTwo();
      const idsOf = async (query: Parameters<typeof host.enumerateComputeSystems>[0]) =>
        (await host.enumerateComputeSystems(query)).map(({ Id }) => Id);
      expect(await idsOf({ Ids: [ids[1].toLowerCase()] })).toEqual([ids[1]]);
      expect(await idsOf({ Owners: [owners[0]] })).toEqual([ids[0]]);
      expect(await idsOf({ Ids: [...ids], Owners: [owners[1]], Types: ["VirtualMachine"] })).toEqual([ids[1]]);
      expect(await idsOf({ Ids: [...ids], Types: ["Container"] })).toEqual([]);
      expect(await idsOf({ Owners: ["nobody"] })).toEqual([]);
    });

    test("a query that is no query is refused", async () => {
      const { host } = await open();
      const wrong = host.enumerateComputeSystems({ Owners: "everybody" } as never);
      await expectRefusal(wrong, "HcsEnumerateComputeSystems", "HCS_E_INVALID_JSON");
    });

    test("the service says which schema versions it takes", async () => {
      const { host } = await open();
      const { Properties } = await host.getServiceProperties({ PropertyTypes: ["Basic"] });
      const [basic] = (Properties ?? []) as { SupportedSchemaVersions: { Major: number; Minor: number }[] }[];
      expect(basic?.SupportedSchemaVersions.some(({ Major }) => Major === 2)).toBe(true);
    });

    test("the id of the host stays the same", async () => {
      const { host } = await open();
      const id = await host.getHostId();
      expect(id).toMatch(/^[0-9a-f-]{36}$/i);
      expect(await host.getHostId()).toBe(id);
    });
  });
}

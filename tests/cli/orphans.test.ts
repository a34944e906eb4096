/** Which rows of the ledger a stack has lost: compared by URN, and after a rename by what is held. */
import { describe, expect, test } from "vitest";
import { orphansOf } from "../../provider/cli/orphans.js";
import { readStackExport } from "../../provider/cli/stackExport.js";
import { UsageError } from "../../provider/cli/usageError.js";
import type { LedgerRow } from "../../provider/hcs/ledger.js";
import { fileKey, systemKey, vmAccessKey } from "../../provider/hcs/ledgerKeys.js";

const id = "6BA7B810-9DAD-11D1-80B4-00C04FD430C8";
const disk = "C:\\vm\\web.vhdx";
const state = "C:\\vm\\web.vmgs";
const devWeb = { stack: "dev", project: "web" };

const typeOf = (type: string): string => `pulumi-nodejs:dynamic/hcs:${type}`;
const urnOf = (type: string, name: string, stack = "dev", project = "web"): string =>
  `urn:pulumi:${stack}::${project}::${typeOf(type)}::${name}`;

function row(kind: LedgerRow["kind"], key: string, urn: string, type: string, idOrPath: string): LedgerRow {
  return { kind, key, urn, type, idOrPath, since: "2026-01-02T03:04:05.000Z", before: {}, notes: {} };
}
const systemRow = (urn: string): LedgerRow => row("ComputeSystem", systemKey(id), urn, "ComputeSystem", id);
const fileRow = (urn: string): LedgerRow => row("File", fileKey(state), urn, "GuestStateFile", state);
const grantRow = (urn: string, type: string): LedgerRow => row("VmAccess", vmAccessKey(id, disk), urn, type, disk);
const groupRow = (urn: string): LedgerRow => row("VmGroupAccess", fileKey(disk), urn, "VmGroupAccess", disk);

function resource(type: string, name: string, idText: string, outputs: object = {}, more: object = {}): object {
  return { urn: urnOf(type, name), type: typeOf(type), id: idText, outputs, ...more };
}
const exportOf = (...resources: object[]): unknown => ({ version: 3, deployment: { resources } });
const resourcesOf = (...resources: object[]) => readStackExport(exportOf(...resources), "export").resources;

describe("what the ledger holds for a stack and the stack does not", () => {
  test("is every row of the stack when the stack is empty, and no row of another stack or project", () => {
    const own = [systemRow(urnOf("ComputeSystem", "web")), fileRow(urnOf("GuestStateFile", "state"))];
    const others = [
      fileRow(urnOf("GuestStateFile", "state", "development")),
      fileRow(urnOf("GuestStateFile", "state", "dev", "web2")),
      fileRow(urnOf("GuestStateFile", "state", "prod")),
    ];
    expect(orphansOf([...own, ...others], devWeb, [])).toEqual(own);
  });

  test("is no row whose URN the stack has, not even the grants that a compute system made", () => {
    const urn = urnOf("ComputeSystem", "web");
    expect(
      orphansOf(
        [systemRow(urn), grantRow(urn, "ComputeSystem")],
        devWeb,
        resourcesOf(resource("ComputeSystem", "web", id)),
      ),
    ).toEqual([]);
  });

  test("is no row under an older name when the stack holds the same thing under another one", () => {
    const rows = [
      systemRow(urnOf("ComputeSystem", "old")),
      grantRow(urnOf("ComputeSystem", "old"), "ComputeSystem"),
      fileRow(urnOf("GuestStateFile", "old")),
      grantRow(urnOf("VmAccess", "old"), "VmAccess"),
      groupRow(urnOf("VmGroupAccess", "old")),
    ];
    const held = resourcesOf(
      resource("ComputeSystem", "new", id, { systemId: `{${id.toLowerCase()}}` }),
      resource("GuestStateFile", "new", state, { path: "c:/VM/./web.vmgs" }),
      resource("VmAccess", "new", "", { systemId: id.toLowerCase(), path: "C:/vm/WEB.vhdx" }),
      resource("VmGroupAccess", "new", disk, { path: disk.toUpperCase() }),
    );
    expect(orphansOf(rows, devWeb, held)).toEqual([]);
  });

  test("is judged by the resource's id when its outputs are secret", () => {
    const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:x" };
    const held = resourcesOf(
      resource("GuestStateFile", "new", state, { path: secret }),
      resource("VmAccess", "new", `${id}|${disk}`, { systemId: secret, path: secret }),
    );
    expect(
      orphansOf(
        [fileRow(urnOf("GuestStateFile", "old")), grantRow(urnOf("VmAccess", "old"), "VmAccess")],
        devWeb,
        held,
      ),
    ).toEqual([]);
  });

  test("is a second row for a thing whose holder in the stack has a row of its own", () => {
    const left = grantRow(urnOf("VmAccess", "old"), "VmAccess");
    const held = resourcesOf(resource("VmAccess", "new", `${id}|${disk}`, { systemId: id, path: disk }));
    expect(orphansOf([left, grantRow(urnOf("VmAccess", "new"), "VmAccess")], devWeb, held)).toEqual([left]);
  });

  test("is a grant that a compute system made and the stack has lost, although another resource grants another file", () => {
    const lost = grantRow(urnOf("ComputeSystem", "web"), "ComputeSystem");
    const held = resourcesOf(
      resource("VmAccess", "other", `${id}|C:\\other.vhdx`, { systemId: id, path: "C:\\other.vhdx" }),
    );
    expect(orphansOf([lost], devWeb, held)).toEqual([lost]);
  });

  test("is not excused by a resource that the program only reads, nor by one of another provider", () => {
    const lost = systemRow(urnOf("ComputeSystem", "old"));
    const held = resourcesOf(resource("ComputeSystem", "seen", id, { systemId: id }, { external: true }), {
      urn: "urn:pulumi:dev::web::x:y:ComputeSystem::web",
      type: "x:y:ComputeSystem",
      id,
      outputs: { systemId: id },
    });
    expect(orphansOf([lost], devWeb, held)).toEqual([lost]);
  });
});

describe("the name of the stack", () => {
  const stackUrn = "urn:pulumi:dev::web::pulumi:pulumi:Stack::web-dev";
  const cases: [where: string, value: unknown][] = [
    ["the stack's own resource", exportOf({ urn: stackUrn, type: "pulumi:pulumi:Stack" })],
    ["any resource", exportOf({ urn: urnOf("VmAccess", "a"), type: typeOf("VmAccess") })],
    [
      "an operation that was interrupted",
      { deployment: { resources: null, pending_operations: [{ resource: { urn: stackUrn }, type: "creating" }] } },
    ],
    [
      "the secrets provider of Pulumi Cloud",
      { deployment: { secrets_providers: { type: "service", state: { owner: "me", project: "web", stack: "dev" } } } },
    ],
  ];

  test.each(cases)("is read from %s", (_where, value) => {
    expect(readStackExport(value, "export").name).toEqual(devWeb);
  });

  test("is unknown in an export of an empty stack that nothing else names", () => {
    expect(readStackExport({ version: 3, deployment: { manifest: {}, resources: null } }, "export")).toEqual({
      name: undefined,
      resources: [],
    });
  });
});

test.each([
  [[]],
  [null],
  ["x"],
  [{}],
  [{ deployment: [] }],
  [{ deployment: { resources: {} } }],
  [exportOf({ type: "x" })],
  [{ checkpoint: {} }],
])("%j is no export", (value) => {
  expect(() => readStackExport(value, "state.json")).toThrow(UsageError);
  expect(() => readStackExport(value, "state.json")).toThrow('state.json is not the output of "pulumi stack export"');
});

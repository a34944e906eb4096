/** What a program registers with Pulumi: the same as `pulumi.dynamic.Resource`, but with one short, stable line of text. */
import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, test } from "vitest";
import { contractVersion, dynamic } from "../../provider/dynamic.js";
import { resourceTypes } from "../../provider/index.js";
import * as hcs from "../../sdk/index.js";
import { providerText } from "../../sdk/registration.js";
import { emptyMachine } from "../support/resources.js";

interface Registered {
  type: string;
  name: string;
  inputs: Record<string, unknown>;
}
const registered: Registered[] = [];

beforeAll(async () => {
  await pulumi.runtime.setMocks(
    {
      newResource(args) {
        registered.push({ type: args.type, name: args.name, inputs: args.inputs as Record<string, unknown> });
        return { id: `${args.name}-id`, state: args.inputs as Record<string, unknown> };
      },
      call: () => ({}),
    },
    "project",
    "dev",
  );
  pulumi.runtime.setAllConfig({ "hcs:host": "simulated" });
});

/** Waits until Pulumi has registered a resource, and gives what it was told. */
async function registrationOf(resource: pulumi.CustomResource): Promise<Registered> {
  const urn = await new Promise<string>((resolve) => resource.urn.apply(resolve));
  const found = registered.findLast(({ name }) => urn.endsWith(`::${name}`));
  if (found === undefined) throw new Error(`${urn} was not registered`);
  return found;
}

const parentLayers = [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: "C:\\layers\\base" }];

const examples: Record<string, (name: string) => pulumi.CustomResource> = {
  ComputeSystem: (name) => new hcs.ComputeSystem(name, { document: emptyMachine() }),
  GuestStateFile: (name) => new hcs.GuestStateFile(name, { path: "C:\\a.vmgs" }),
  BaseOsLayer: (name) => new hcs.BaseOsLayer(name, { path: "C:\\layers\\base" }),
  Layer: (name) => new hcs.Layer(name, { path: "C:\\layers\\base", sourcePath: "C:\\downloads\\base" }),
  LayerExport: (name) => new hcs.LayerExport(name, { path: "C:\\layers\\base", exportFolderPath: "C:\\exports" }),
  LayerStorageFilter: (name) => new hcs.LayerStorageFilter(name, { path: "C:\\scratch", parentLayers }),
  LegacyWritableLayer: (name) =>
    new hcs.LegacyWritableLayer(name, { path: "C:\\scratch", folderPath: "C:\\hives", parentLayers }),
  WritableLayer: (name) => new hcs.WritableLayer(name, { path: "C:\\scratch", parentLayers }),
  RuntimeStateFile: (name) => new hcs.RuntimeStateFile(name, { path: "C:\\a.vmrs" }),
  VirtualDisk: (name) => new hcs.VirtualDisk(name, { path: "C:\\a.vhdx", sizeBytes: 4 * 1024 ** 2 }),
  LayerVhd: (name) => new hcs.LayerVhd(name, { path: "C:\\a.vhdx" }),
  VmAccess: (name) => new hcs.VmAccess(name, { systemId: "web-1", path: "C:\\a.vhdx" }),
  VmGroupAccess: (name) => new hcs.VmGroupAccess(name, { path: "C:\\a.vhdx" }),
};

describe("the provider text", () => {
  test.each(resourceTypes)(
    "of %s is one line of at most 120 bytes that names the package, the type and the contract",
    (type) => {
      const text = providerText(type);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120);
      expect(text).toBe(`exports.handler=()=>require("pulumi-hcs/provider").dynamic("${type}",1)`);
      expect(contractVersion).toBe(1);
    },
  );

  test.each(resourceTypes)("is equal for all resources of type %s, and there is a class for the type", async (type) => {
    const make = examples[type];
    if (make === undefined) throw new Error(`no example of ${type}`);
    const first = await registrationOf(make(`${type}-first`));
    const second = await registrationOf(make(`${type}-second`));
    expect(first.inputs.__provider).toBe(providerText(type));
    expect(second.inputs.__provider).toBe(first.inputs.__provider);
  });

  test("of another contract is refused with what to do", () => {
    expect(() => dynamic("ComputeSystem", 2)).toThrow(/another version of pulumi-hcs .*Install the newer/);
  });
});

describe("a registration", () => {
  test("has the type and the keys that pulumi.dynamic.Resource would give it", async () => {
    class Reference extends pulumi.dynamic.Resource {
      constructor(name: string, props: pulumi.Inputs) {
        super({ create: async () => ({ id: "1" }) }, name, props, undefined, "hcs", "VmGroupAccess");
      }
    }
    const reference = await registrationOf(new Reference("reference", { path: "C:\\a.vhdx" }));
    const ours = await registrationOf(new hcs.VmGroupAccess("ours", { path: "C:\\a.vhdx" }));
    expect(ours.type).toBe(reference.type);
    const bookkeeping = ["host", "__urn"];
    expect(
      Object.keys(ours.inputs)
        .filter((key) => !bookkeeping.includes(key))
        .sort(),
    ).toEqual(Object.keys(reference.inputs).sort());
  });

  test("carries the URN, the stack's host and the custom timeouts, which the dynamic server does not hand over", async () => {
    const resource = new hcs.VmGroupAccess("timed", { path: "C:\\a.vhdx" }, { customTimeouts: { create: "30s" } });
    const { inputs } = await registrationOf(resource);
    expect(inputs).toMatchObject({
      host: "simulated",
      __urn: "urn:pulumi:dev::project::pulumi-nodejs:dynamic/hcs:VmGroupAccess::timed",
      __timeouts: { create: "30s" },
    });
  });

  test("of a child names its parent in the URN", async () => {
    const parent = new pulumi.ComponentResource("my:index:Site", "site");
    const { inputs } = await registrationOf(new hcs.VmGroupAccess("child", { path: "C:\\a.vhdx" }, { parent }));
    expect(inputs.__urn).toBe("urn:pulumi:dev::project::my:index:Site$pulumi-nodejs:dynamic/hcs:VmGroupAccess::child");
  });

  test("takes the host of its arguments before the stack's", async () => {
    const { inputs } = await registrationOf(
      new hcs.VmGroupAccess("elsewhere", { path: "C:\\a.vhdx", host: "simulated:other" }),
    );
    expect(inputs.host).toBe("simulated:other");
  });
});

test("the resource option import is refused in one sentence that says what to do instead", () => {
  const args = { path: "C:\\a.vhdx", sizeBytes: 4 * 1024 ** 2 };
  expect(() => new hcs.VirtualDisk("imported", args, { import: "C:\\a.vhdx" })).toThrow(
    /^VirtualDisk "imported" has the resource option "import", .* is kept, .*hcs\.VirtualDisk\.get looks one up\.$/,
  );
});

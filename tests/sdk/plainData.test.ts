/** What a program may give as arguments: data that JSON has, and what Pulumi itself waits for. */
import { Script } from "node:vm";
import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, test } from "vitest";
import * as hcs from "../../sdk/index.js";
import { requirePlainData } from "../../sdk/plainData.js";
import { registration } from "../../sdk/registration.js";
import { emptyMachine } from "../support/resources.js";

beforeAll(async () => {
  await pulumi.runtime.setMocks(
    { newResource: (args) => ({ id: `${args.name}-id`, state: args.inputs }), call: () => ({}) },
    "project",
    "dev",
  );
  pulumi.runtime.setAllConfig({ "hcs:host": "simulated" });
});

/** A machine of which one part is what a test says. */
const machineWith = (attachments: unknown): hcs.ComputeSystem => {
  const document = { VirtualMachine: { Devices: { Scsi: { "0": { Attachments: attachments } } } } };
  return new hcs.ComputeSystem("web", { document: document as hcs.schema.ComputeSystem });
};

class Disk {
  Path = "C:\\a.vhdx";
}

const foreign: [what: string, value: () => unknown, words: RegExp][] = [
  ["a Map", () => new Map([["0", { Path: "C:\\a.vhdx" }]]), /have a Map at .*Write a plain object, as Object\.from/],
  ["a Set", () => new Set(["C:\\a.vhdx"]), /have a Set at .*Write a list, as \[\.\.\.set\]/],
  ["a function", () => () => ({}), /have a function at .*Write what it returns\./],
  ["a class", () => Disk, /have a function at/],
  ["an instance of a class", () => new Disk(), /have an instance of Disk at .*Write a plain object/],
  ["bytes", () => Buffer.from("a"), /have an instance of Buffer at/],
  ["an object that inherits", () => Object.create({ Path: "C:\\a.vhdx" }), /have an instance of Object at/],
  ["a list of another realm", (): unknown => new Script("[1]").runInNewContext(), /have an instance of Array at/],
  ["a Date", () => new Date(0), /have a Date at .*Write a text, as date\.toISOString\(\)/],
  ["a symbol", () => Symbol("a"), /have a symbol at .*Write a text\./],
  ["a bigint", () => 512n, /have a bigint at .*Write a number, as Number\(value\)/],
  ["an asset", () => new pulumi.asset.FileAsset("a.vhdx"), /have an asset or archive of Pulumi at .*Write the path/],
  ["an archive", () => new pulumi.asset.AssetArchive({}), /have an asset or archive of Pulumi at/],
  [
    "a resource",
    () => new hcs.VmGroupAccess("group", { path: "C:\\a.vhdx" }),
    /have a resource at .*Write the output of it that is meant, such as disk\.path/,
  ],
];

describe("arguments", () => {
  test.each(foreign)("with %s are refused with the place and what to write instead", (_what, value, words) => {
    expect(() => machineWith({ "1": value() })).toThrow(pulumi.RunError);
    expect(() => machineWith({ "1": value() })).toThrow(words);
    expect(() => machineWith([{}, value()])).toThrow(
      /^The arguments of ComputeSystem "web" have an? [\w ]+ at document\.VirtualMachine\.Devices\.Scsi\["0"\]\.Attachments\[1\], /,
    );
  });

  const ways: [way: string, of: (value: unknown) => unknown][] = [
    ["an Output", (value) => pulumi.output(1).apply(() => value)],
    ["a secret Output", (value) => pulumi.secret(1).apply(() => value)],
    ["an Output in an Output", (value) => pulumi.output(1).apply(() => ({ in: pulumi.output(2).apply(() => value) }))],
    ["a promise", async (value) => value],
    ["an Output of a list", (value) => pulumi.output(1).apply(() => [{ first: "C:\\a.vhdx" }, value])],
  ];
  for (const [way, of] of ways) {
    test.each(foreign)(`that get %s by ${way} are refused before they are registered`, async (_what, value, words) => {
      const later = requirePlainData('ComputeSystem "web"', { document: { Owner: "me", Part: of(value()) } });
      await expect(later).rejects.toThrow(pulumi.RunError);
      await expect(later).rejects.toThrow(words);
      await expect(later).rejects.toThrow(/^The arguments of ComputeSystem "web" have .* at document\.Part[.[]?/);
    });
  }

  test("keep their Outputs as they are, and the provider's text waits for what comes out of them", async () => {
    const path = pulumi.output("C:\\a.vhdx");
    const good = registration("VmGroupAccess", "good", { path }, [])[2];
    expect(good.path, "what it depends on and whether it is secret").toBe(path);
    expect(await good.__provider).toBe(
      registration("VmGroupAccess", "plain", { path: "C:\\a.vhdx" }, [])[2].__provider,
    );
    const wrong = registration("VmGroupAccess", "wrong", { path: path.apply(() => new Map()) }, [])[2];
    await expect(wrong.__provider).rejects.toThrow(/^The arguments of VmGroupAccess "wrong" have a Map at path, /);
  });

  test("are refused in words that Pulumi can put nothing before, and without a stack", async () => {
    const error = await requirePlainData("it", { path: Promise.resolve(new Set()) })?.catch((reason: Error) => reason);
    const words =
      "The arguments of it have a Set at path, which is no plain data and would not arrive. Write a list, as [...set] gives it.";
    if (error instanceof Error) error.message = `error serializing property: ${error.message}`;
    expect(error).toMatchObject({ message: words, stack: words });
  });

  test("that contain themselves by way of an Output are refused", async () => {
    const document: { Self?: unknown } = {};
    document.Self = pulumi.output(1).apply(() => document);
    await expect(requirePlainData("it", { document })).rejects.toThrow(/contain themselves at document\.Self\./);
  });

  test("with several mistakes in Outputs are refused for the first one, and nothing is told twice", async () => {
    const wrong = () => pulumi.output(1).apply(() => [new Map(), pulumi.output(1).apply(() => new Set())]);
    await expect(requirePlainData("it", { first: wrong(), second: wrong() })).rejects.toThrow(/ at first\[0\],/);
    const later = { path: pulumi.output(1).apply(() => new Map()) };
    expect(() => requirePlainData("it", { later, now: new Set() })).toThrow(/have a Set at now,/);
  });

  test("that are a Map themselves are refused", () => {
    const args = new Map([["path", "C:\\a.vhdx"]]) as unknown as hcs.VmGroupAccessArgs;
    expect(() => new hcs.VmGroupAccess("group", args)).toThrow(
      /^The arguments of VmGroupAccess "group" are a Map, .*Object\.fromEntries/,
    );
  });

  test("of plain data, Outputs and promises are taken, and arrive as they are", async () => {
    const bare = Object.assign(Object.create(null), { Path: "C:\\bare.vhdx" }) as object;
    const shared = { Path: "C:\\shared.vhdx" };
    const otherRealm: unknown = new Script('({ Path: "C:\\\\realm.vhdx" })').runInNewContext();
    const machine = machineWith([
      bare,
      shared,
      shared,
      otherRealm,
      pulumi.output({ Path: "C:\\output.vhdx" }),
      Promise.resolve({ Path: "C:\\promise.vhdx" }),
      { Number: 1, Truth: false, Nothing: null, Absent: undefined },
    ]);
    const document = await new Promise<hcs.schema.ComputeSystem>((resolve) => machine.document.apply(resolve));
    expect(document.VirtualMachine?.Devices?.Scsi?.["0"]?.Attachments).toEqual([
      { Path: "C:\\bare.vhdx" },
      shared,
      shared,
      { Path: "C:\\realm.vhdx" },
      { Path: "C:\\output.vhdx" },
      { Path: "C:\\promise.vhdx" },
      { Number: 1, Truth: false, Nothing: null },
    ]);
  });

  test("that contain themselves are refused with the place, instead of being followed without end", () => {
    const document: hcs.schema.ComputeSystem & { Self?: unknown } = { SchemaVersion: { Major: 2, Minor: 1 } };
    document.Self = document;
    expect(() => new hcs.ComputeSystem("circular", { document })).toThrow(
      /ComputeSystem "circular" contain themselves at document\.Self\./,
    );
  });

  test.each([200, 4_000, 200_000])("that are nested %i deep are refused in one sentence, without a stack", (levels) => {
    expect(() => new hcs.ComputeSystem("deep", { document: nested(levels) })).toThrow(
      /^The arguments of ComputeSystem "deep" are nested more than 200 deep at document, which no HCS document is\.$/,
    );
  });

  test("in which one object stands in many places are looked at once, and its depth counts in each of them", () => {
    let many: object = {};
    for (let level = 0; level < 100; level += 1) many = { Left: many, Right: many };
    const startedMs = performance.now();
    // Pulumi itself would follow each of its 2^100 ways, so only the refusal behind it is asked for.
    const document = { Many: many, Wrong: 1n } as unknown as hcs.schema.ComputeSystem;
    expect(() => new hcs.ComputeSystem("many", { document })).toThrow(/a bigint at document\.Wrong,/);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
    const half = nested(150);
    const twice = { Short: half, Long: nested(100, half) } as hcs.schema.ComputeSystem;
    expect(() => new hcs.ComputeSystem("twice", { document: twice })).toThrow(/nested more than 200 deep/);
  });
});

/** An object with this many levels below it, around another one. */
function nested(levels: number, innermost: object = emptyMachine()): hcs.schema.ComputeSystem {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = { Inner: value };
  return value as hcs.schema.ComputeSystem;
}

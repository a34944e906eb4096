/**
 * Paths and layer documents of every kind: refused in words, or done in the declared folder and nowhere else.
 * HCS_FUZZ_RUNS says how many (default 10,000), HCS_FUZZ_SEED repeats those of an earlier run.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { canonicalPath } from "../../provider/hcs/paths.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls, type SimulatedControls } from "../../provider/host/simulated/controls.js";
import { pulumiRun, type Values } from "../../provider/index.js";
import { base, baseId, basePath, baseSource } from "../support/layerHost.js";
import { urnOf } from "../support/resources.js";

const runs = Number(process.env.HCS_FUZZ_RUNS ?? 10_000);
const seed = Number(process.env.HCS_FUZZ_SEED ?? Math.floor(Math.random() * 0x7fffffff));
const msPerRun = 20;
const runsPerHost = 250;

const guid = "b1f0c2d4-1111-4222-8333-444455556666";
const roots = [
  "C:\\",
  "c:/",
  "C:\\layers\\",
  "C:/layers/",
  "\\\\?\\C:\\layers\\",
  "\\\\?\\C:\\",
  "D:\\",
  "C:",
  "\\",
  "",
].concat([
  `\\\\?\\Volume{${guid}}\\`,
  "\\\\server\\share\\",
  "\\\\?\\UNC\\server\\share\\",
  "\\\\.\\C:\\",
  "\\\\.\\PhysicalDrive0",
  "~\\",
  "/etc/",
]);
const names = [
  ...[
    "base",
    "BASE",
    "base1",
    "bas",
    "base.",
    "base ",
    "base...",
    " base",
    "Files",
    "web1",
    "web10",
    "LONGNA~1",
    "layers",
  ],
  ...[
    "..",
    ".",
    "...",
    ".. ",
    "..\u00a0",
    "%2e%2e",
    "..%5c",
    "NUL",
    "con.txt",
    "COM1",
    "a:b",
    "a*",
    "a?b",
    "a|b",
    "a\u0000b",
  ],
  ...[
    "\u0130",
    "stra\u00dfe",
    "\u540d\u524d",
    "e\u0301",
    "\u00e9",
    "a\u202eb",
    "\ud800",
    "\ud83d\ude00",
    "$Recycle.Bin",
    "__proto__",
  ],
  ...["a".repeat(255), "a".repeat(256), "\u540d".repeat(90), "store.db", "-rf", "'; DROP TABLE ledger; --"],
];
const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) },
  { weight: 1, arbitrary: fc.string({ unit: codeUnit, maxLength: 8 }) },
);
const composed = fc
  .tuple(
    fc.constantFrom(...roots),
    fc.array(fc.tuple(name, fc.constantFrom("\\", "/", "\\\\", "\\.\\")), { maxLength: 3 }),
  )
  .map(
    ([root, parts]) => root + parts.map(([part, separator], index) => (index === 0 ? part : separator + part)).join(""),
  );
/** Free places, written in many ways. */
const free = fc
  .tuple(
    fc.constantFrom("C:\\layers\\", "c:/LAYERS/", "\\\\?\\C:\\layers\\", "C:\\\\layers\\.\\"),
    name,
    fc.constantFrom("", "", ".", " ", "\\", "/"),
  )
  .map((parts) => parts.join(""));
const path = fc.oneof(
  { weight: 5, arbitrary: free },
  { weight: 3, arbitrary: composed },
  { weight: 1, arbitrary: fc.constantFrom(basePath, baseSource, "C:\\layers", "C:\\") },
  { weight: 1, arbitrary: fc.string() },
);
const source = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(baseSource, "c:/downloads/BASE", "C:\\downloads\\base\\") },
  { weight: 1, arbitrary: path },
);
const parent = fc.oneof(
  { weight: 4, arbitrary: fc.constant(base) },
  { weight: 2, arbitrary: fc.record({ Id: fc.constantFrom(baseId, guid, "", "base"), Path: path }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const parentLayers = fc.oneof(
  { weight: 2, arbitrary: fc.constant([base]) },
  { weight: 3, arbitrary: fc.array(parent, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const options = fc.oneof(
  fc.record({ Type: fc.constantFrom("Container", "Vm") }),
  fc.record({ IsWritableLayer: fc.boolean() }),
  fc.jsonValue(),
);

/** Arguments of each type, and which of them names what the resource makes. */
const declarations: Record<string, { makes: string; args: fc.Arbitrary<Values> }> = {
  Layer: { makes: "path", args: fc.record({ path, sourcePath: source, parentLayers: perhaps(parentLayers) }) },
  BaseOsLayer: {
    makes: "path",
    args: fc.record({
      path: fc.oneof(fc.constantFrom(basePath, "c:/LAYERS/base."), path),
      options: perhaps(options),
      vhdPath: perhaps(path),
      volumePath: perhaps(path),
    }),
  },
  WritableLayer: { makes: "path", args: fc.record({ path, parentLayers }) },
  LegacyWritableLayer: {
    makes: "path",
    args: fc.record({ path, folderPath: path, parentLayers, options: perhaps(options) }),
  },
  LayerStorageFilter: { makes: "path", args: fc.record({ path, parentLayers }) },
  LayerExport: {
    makes: "exportFolderPath",
    args: fc.record({
      path: fc.oneof(fc.constant(basePath), path),
      exportFolderPath: path,
      parentLayers: perhaps(parentLayers),
      options: perhaps(options),
    }),
  },
};
const declaration = fc
  .constantFrom(...Object.keys(declarations))
  .chain((type) => (declarations[type]?.args ?? fc.constant({})).map((args) => ({ type, args: args as Values })));

interface World {
  spec: string;
  controls: SimulatedControls;
  /** Every real path below the folder that holds the store, but the database and what is made in `files` below a folder. */
  tree: () => string[];
}

/** A store in a folder with a neighbour; whatever leaves the store's place for files shows there. */
async function openWorld(): Promise<World> {
  const around = mkdtempSync(join(tmpdir(), "hcs-fuzz-"));
  writeFileSync(join(around, "neighbour.txt"), "somebody's");
  const spec = `simulated:${join(around, "store")}`;
  const host = await openHost(spec);
  const controls = await openSimulatedControls(spec);
  onTestFinished(async () => {
    await controls.close();
    await host.close();
    rmSync(around, { recursive: true, force: true });
  });
  for (const file of ["C:\\layers\\readme.txt", "C:\\layers\\base10\\Files\\a", "D:\\a"])
    await controls.placeFile(file);
  for (const folder of [basePath, baseSource]) await controls.placeFile(`${folder}\\Files\\a.txt`, { sizeBytes: 10 });
  const tree = () =>
    readdirSync(around, { recursive: true, encoding: "utf8" })
      .filter((entry) => !/^store\/store\.db/.test(entry))
      .toSorted();
  return { spec, controls, tree };
}

/** Errors that a user reads; anything else is a mistake of ours. */
const kindsOfError = ["Error", "HcsError", "HeldError", "HostError", "NotSimulatedError", "UnfinishedError"];

function expectSentence(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  const { name: kind, message } = error as Error;
  expect(kindsOfError, message).toContain(kind);
  expect(message).toMatch(/[.!?]$/);
  expect(message).not.toMatch(/\n {4}at |undefined|\[object/);
}

/** True for a place that the declared one holds. */
function isWithin(declared: string, target: string): boolean {
  const outer = canonicalPath(declared).replace(/\\$/, "");
  const inner = canonicalPath(target).replace(/\\$/, "");
  return inner === outer || inner.startsWith(`${outer}\\`);
}

test("10,000 paths and layer documents are refused in words or stay in the declared folder, and no process falls over", {
  timeout: 60_000 + runs * msPerRun,
}, async () => {
  let world = await openWorld();
  let before = world.tree();
  let count = 0;
  let made = 0;
  const property = fc.asyncProperty(declaration, async ({ type, args }) => {
    if (++count % runsPerHost === 0) {
      world = await openWorld();
      before = world.tree();
    }
    const run = pulumiRun();
    const asked = { urn: urnOf(type, "fuzzed"), log: () => undefined };
    const { inputs, failures } = await run(type, "check", { ...asked, news: { host: world.spec, ...args } });
    for (const { reason } of failures) expect(reason).toMatch(/\S/);
    if (failures.length > 0) return;

    const declared = String(inputs[declarations[type]?.makes ?? "path"]);
    const first = (await world.controls.journal()).length;
    const created = await run(type, "create", { ...asked, news: inputs }).catch((error: unknown) => {
      expectSentence(error);
      return error as { id?: string; outputs?: Values };
    });
    if (created.id !== undefined && created.outputs !== undefined) {
      if (!(created instanceof Error)) made++;
      const { id, outputs } = created;
      const read = await run(type, "read", { ...asked, id, olds: outputs });
      expect(read?.id).toBe(id);
      const destroyed = pulumiRun();
      await destroyed(type, "delete", { ...asked, id, olds: outputs });
    }
    for (const { call, target } of (await world.controls.journal()).slice(first)) {
      const place = call === "HcsExportLayer" || call === "HcsExportLegacyWritableLayer" ? inputs.path : declared;
      expect(isWithin(String(place), target), `${call} on ${target} for ${declared}`).toBe(true);
    }
    // What an export or a set-up leaves is in its own folder; everything else is as it was.
    // The hives of a legacy layer are in a second declared folder.
    const places = [declared, ...(type === "LegacyWritableLayer" ? [String(inputs.folderPath)] : [])].map(realPlace);
    const isDeclared = (entry: string): boolean => places.some((place) => isBelow(place, entry));
    const [was, after] = [before, world.tree()];
    before = after;
    if (type === "Layer") expect(after, "a layer that was destroyed").toEqual(was);
    expect(after.filter((entry) => !was.includes(entry) && !isDeclared(entry))).toEqual([]);
    expect(was.filter((entry) => !after.includes(entry))).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  expect(made, "accepted declarations that were made").toBeGreaterThan(runs / 100);
});

/** Where a path of the host is in the store, in lower case: names are found without regard to it. */
function realPlace(declared: string): string {
  const place = `store/files/${canonicalPath(declared).replace(":", "").replaceAll("\\", "/")}`.replace(/\/$/, "");
  // The real disk has no half of a character.
  return Buffer.from(place).toString();
}

function isBelow(place: string, entry: string): boolean {
  const lower = entry.toLowerCase();
  return lower === place || lower.startsWith(`${place}/`);
}

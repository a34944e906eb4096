/** The rules of this repository as tests: who may import whom, names that go together, sizes, first lines, dead files. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { resourceTypes } from "../provider/index.js";

const root = join(__dirname, "..");
const sourcePattern = /\.(ts|mts|mjs)$/;

/** Source files below a folder, relative to the repository. */
function sources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sourcePattern.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** What a file imports: files of ours relative to the repository, packages by name. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8")
    .replace(/^\s*(\*|\/\/).*$/gm, "")
    // Programs that are written to a file, or run by somebody else, are texts here.
    .replace(/`(?:[^`\\]|\\.)*`/gs, "``");
  const found = [
    ...text.matchAll(/(?:\bfrom\s+|\bimport\(\s*|\bimport\s+|\brequire\(\s*|\bload\(\s*(?=["']@))["']([^"'\n]+)["']/g),
  ];
  return found.map(([, target = ""]) =>
    target.startsWith(".")
      ? normalize(join(dirname(file), target))
          .replaceAll("\\", "/")
          .replace(/\.js$/, ".ts")
      : target,
  );
}

interface Rule {
  /** Files that the rule is about. */
  files: RegExp;
  /** What they may import, beside each other where `files` says so. */
  allowed: RegExp[];
}

const anyNode = /^node:/;
const lodash = /^lodash(\/|$)/;
const pulumi = /^@pulumi\/pulumi(\/|$)/;

// The table of who may import whom. A file that no rule covers fails the test below.
const rules: Rule[] = [
  { files: /^examples\//, allowed: [anyNode, pulumi, /^pulumi-hcs$/] },
  { files: /^sdk\//, allowed: [anyNode, pulumi, /^sdk\//, /^schema\/(types|failure|jsonFile)\.ts$/] },
  {
    files: /^provider\/dynamic(\.ts|\/)/,
    allowed: [anyNode, lodash, pulumi, /^@grpc\/grpc-js$/, /^provider\/dynamic\//, /^provider\/index\.ts$/],
  },
  {
    files: /^provider\/cli\//,
    allowed: [
      anyNode,
      lodash,
      /^commander$/,
      /^fastest-levenshtein$/,
      /^provider\/cli\//,
      /^provider\/index\.ts$/,
      /^provider\/plan\//,
      /^provider\/hcs\//,
      /^schema\/(validate|types|jsonFile|jsonText)\.ts$/,
      /^provider\/host\/(open|simulated\/controls)\.ts$/,
    ],
  },
  {
    files: /^provider\/index\.ts$/,
    allowed: [
      anyNode,
      lodash,
      /^provider\/resources\/index\.ts$/,
      /^provider\/engine\//,
      /^schema\/(validate|unknown)\.ts$/,
      /^provider\/host\/open\.ts$/,
    ],
  },
  // A resource of several files is a folder beside its file; no resource imports another one.
  {
    files: /^provider\/resources\//,
    allowed: [
      lodash,
      /^provider\/engine\/defineResource\.ts$/,
      /^provider\/plan\//,
      /^provider\/hcs\//,
      /^schema\/types\.ts$/,
      /^provider\/resources\//,
    ],
  },
  { files: /^provider\/plan\//, allowed: [lodash, /^provider\/plan\//, /^provider\/hcs\//, /^schema\/types\.ts$/] },
  {
    files: /^provider\/engine\//,
    allowed: [anyNode, lodash, /^provider\/engine\//, /^schema\/(validate|types|unknown)\.ts$/, /^provider\/hcs\//],
  },
  { files: /^provider\/hcs\//, allowed: [anyNode, lodash, /^provider\/hcs\//, /^schema\/types\.ts$/] },
  {
    files: /^provider\/host\/(open|ledger|[a-zA-Z]+)\.ts$/,
    allowed: [
      anyNode,
      lodash,
      /^provider\/hcs\//,
      /^provider\/host\/[a-zA-Z]+\.ts$/,
      /^provider\/host\/(simulated|native|agent)\//,
      /^schema\/types\.ts$/,
    ],
  },
  {
    files: /^provider\/host\/simulated\//,
    allowed: [
      anyNode,
      lodash,
      /^provider\/hcs\//,
      /^provider\/host\/simulated\//,
      /^provider\/host\/[a-zA-Z]+\.ts$/,
      /^schema\/types\.ts$/,
    ],
  },
  {
    files: /^provider\/host\/native\//,
    allowed: [
      anyNode,
      lodash,
      /^koffi$/,
      /^provider\/hcs\//,
      /^provider\/host\/native\//,
      /^provider\/host\/[a-zA-Z]+\.ts$/,
      /^schema\/types\.ts$/,
    ],
  },
  { files: /^schema\//, allowed: [anyNode, lodash, /^ajv(\/|$)/, /^fastest-levenshtein$/, /^schema\//] },
  {
    files: /^scripts\//,
    allowed: [anyNode, /^@pulumi\/pulumi\/automation/, /^ajv(\/|$)/, /^fast-json-patch$/, /^typescript$/, /^scripts\//],
  },
];

const code = ["examples", "sdk", "provider", "schema", "scripts"].flatMap(sources);

describe("imports", () => {
  test("every source file is covered by one rule of the import table", () => {
    const uncovered = code.filter((file) => rules.filter((rule) => rule.files.test(file)).length !== 1);
    expect(uncovered).toEqual([]);
  });

  test("no file imports what the import table does not allow it", () => {
    const broken = code.flatMap((file) => {
      const rule = rules.find((candidate) => candidate.files.test(file));
      return imports(file)
        .filter((target) => !rule?.allowed.some((allowed) => allowed.test(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  test("no resource imports another resource", () => {
    const main = sources("provider/resources").filter((file) => resourceTypes.includes(typeOf(file)));
    const broken = main.flatMap((file) =>
      imports(file)
        .filter((target) => main.includes(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("koffi is imported by the native host alone", () => {
    const importers = code.filter((file) => imports(file).some((target) => target.startsWith("koffi")));
    expect(importers.filter((file) => !file.startsWith("provider/host/native/"))).toEqual([]);
  });

  test("nothing imports the tests", () => {
    expect(code.filter((file) => imports(file).some((target) => target.startsWith("tests/")))).toEqual([]);
  });
});

describe("names", () => {
  test.each(resourceTypes)("%s has its four files under one name", (type) => {
    const base = type.charAt(0).toLowerCase() + type.slice(1);
    const files = [
      `schema/${type}.json`,
      `provider/resources/${base}.ts`,
      `sdk/${base}.ts`,
      `tests/resources/${base}.test.ts`,
    ];
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe("files", () => {
  const tables = /^(schema\/types\.ts|provider\/hcs\/(hresults|functions)\.ts|.*\.generated\..*)$/;
  const own = [...code, ...sources("tests")].filter((file) => !tables.test(file));

  test("no source file of the product is longer than 250 lines", () => {
    const long = own.filter((file) => !file.startsWith("tests/") && lines(file).length > 251);
    expect(long).toEqual([]);
  });

  test("the first line of every file says what it owns", () => {
    const silent = own.filter((file) => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(readFileSync(join(root, file), "utf8")));
    expect(silent).toEqual([]);
  });

  test("every file of the library is reached from an entry point", () => {
    const entries = ["sdk/index.ts", "provider/dynamic.ts", "provider/cli/main.ts"];
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file) || !existsSync(join(root, file)) || !statSync(join(root, file)).isFile()) return;
      reached.add(file);
      for (const target of imports(file)) visit(target);
    };
    for (const entry of entries) visit(entry);
    const dead = ["sdk", "provider", "schema"]
      .flatMap(sources)
      .filter((file) => !reached.has(file) && !/\.generated\./.test(file));
    expect(dead).toEqual([]);
  });

  test("nothing in the tree is left for later or silenced", () => {
    const marks = ["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "@ts-" + "nocheck", "as " + "any"];
    const found = own.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return marks
        .filter((mark) => new RegExp(`\\b${mark.replace("@", "")}\\b`).test(text))
        .map((mark) => `${file}: ${mark}`);
    });
    expect(found).toEqual([]);
  });
});

describe("promises", () => {
  test("every promise of docs/data-safety.md names a test that exists", () => {
    const rows = [
      ...readFileSync(join(root, "docs/data-safety.md"), "utf8").matchAll(/\| `(tests\/[^`]+)`: (.+?) \|$/gm),
    ];
    expect(rows.length).toBeGreaterThan(10);
    const missing = rows.filter(
      ([, file = "", title = ""]) =>
        !existsSync(join(root, file)) || !readFileSync(join(root, file), "utf8").includes(title),
    );
    expect(missing.map(([, file, title]) => `${file}: ${title}`)).toEqual([]);
  });
});

function lines(file: string): string[] {
  return readFileSync(join(root, file), "utf8").split("\n");
}

/** The resource type that a file name stands for. */
function typeOf(file: string): string {
  const base = file.replace(/^.*\//, "").replace(/\.ts$/, "");
  return base.charAt(0).toUpperCase() + base.slice(1);
}

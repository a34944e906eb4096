/**
 * Writes everything that is generated from a source in the tree. `--check` writes nothing: it names the files that
 * differ from what would be written and exits 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { disruptionPage } from "./generate/disruptionPage.mjs";
import { factsFile } from "./generate/facts.mjs";
import { functionsFile, hresultsFile } from "./generate/hcsTables.mjs";
import { hcsSchemaFiles, hcsSchemas } from "./generate/jsonSchemas.mjs";
import { root } from "./generate/source.mjs";
import { typesFile } from "./generate/typescript.mjs";
import { validatorsFile } from "./generate/validators.mjs";

const schemas = hcsSchemas();
const files = new Map([
  ["schema/types.ts", typesFile()],
  ["schema/facts.generated.ts", factsFile()],
  ["schema/validators.generated.ts", validatorsFile(schemas)],
  ["provider/hcs/hresults.ts", hresultsFile()],
  ["provider/hcs/functions.ts", functionsFile()],
  ["docs/disruption.md", disruptionPage()],
  ...hcsSchemaFiles(schemas),
]);

const readIfThere = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);

// A checkout on Windows may have turned the line ends.
const sameText = (left, right) => left?.replaceAll("\r\n", "\n") === right;

const differing = [...files].filter(([path, text]) => !sameText(readIfThere(path), text)).map(([path]) => path);
// A type that left the source leaves its file behind.
const leftOver = existsSync(join(root, "schema", "hcs"))
  ? readdirSync(join(root, "schema", "hcs"))
      .map((name) => `schema/hcs/${name}`)
      .filter((path) => !files.has(path))
  : [];

if (process.argv.includes("--check")) {
  for (const path of [...differing, ...leftOver])
    console.error(`${path} is not what its source generates; run: npm run generate`);
  process.exitCode = differing.length + leftOver.length > 0 ? 1 : 0;
} else {
  for (const path of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
  }
  for (const path of leftOver) rmSync(join(root, path));
}

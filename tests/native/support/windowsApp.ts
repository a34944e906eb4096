/** The program that runs in Wine: the driver and the test code that it needs, compiled, with koffi for Windows beside it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const root = join(__dirname, "../../..");

/** Scripts that are run, but imported by nobody. */
const threads = [join(root, "provider/host/native/longWorker.ts")];

/** The compiled program; `packages` has the `node_modules` to use. Returns the path of the script that `entry` became. */
export function buildWindowsApp(entry: string, packages: string): string {
  const built = join(root, ".pulumi-local/wine");
  mkdirSync(built, { recursive: true });
  const folder = mkdtempSync(join(built, "app-"));
  symlinkSync(join(packages, "node_modules"), join(folder, "node_modules"));
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    const target = join(folder, compiledName(file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compile(file, text));
    for (const imported of importsOf(text)) visit(sourceOf(file, imported));
  };
  for (const file of [entry, ...threads]) visit(file);
  return join(folder, compiledName(entry));
}

const compiledName = (file: string): string => relative(root, file).replace(/\.ts$/, ".js");

function compile(fileName: string, text: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, esModuleInterop: true };
  return transpileModule(text, { fileName, compilerOptions }).outputText;
}

/** What a file imports of ours; imports of types are gone when it runs. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?\sfrom\s+"(\.[^"]+)"/gm)].map(([, name = ""]) => name);
}

function sourceOf(file: string, imported: string): string {
  const source = join(dirname(file), imported.replace(/\.js$/, ".ts"));
  if (!existsSync(source)) throw new Error(`${relative(root, file)} imports ${imported}, which is not there.`);
  return source;
}

/** Loads the tables of `provider/plan/`: they are TypeScript without imports at run time, so the compiler's output runs as it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./source.mjs";

/** What a table file exports. */
function load(name) {
  const text = readFileSync(join(root, "provider", "plan", `${name}.ts`), "utf8");
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports = {};
  new Function("exports", outputText)(exports);
  return exports;
}

export const { argumentChanges } = load("argumentChanges");
export const { createOnly, createOnlySource, otherwise } = load("createOnly");
export const { hotChanges } = load("hotChanges");
export const { runtimeSettings } = load("runtimeTable");

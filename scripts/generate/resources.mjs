/** Reads the schemas of the resources, `schema/<Resource>.json`: written by hand, the source of their arguments. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source.mjs";

/** The schema of every resource by name. */
export const resources = Object.fromEntries(
  readdirSync(join(root, "schema"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(join(root, "schema", file), "utf8"))]),
);

/** The two programs that the engine's benchmarks compare: compute systems, and resources that do nothing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.mjs";

/** How many resources each program declares. */
export const resourceCount = 200;

/** The WSL2 document as the example declares it: the system must outlive the provider's process. */
export function wsl2Document() {
  const document = JSON.parse(readFileSync(join(root, "examples", "wsl2", "documents", "wsl2.json"), "utf8"));
  return { ...document, ShouldTerminateOnLastHandleClosed: false };
}

const project = `name: bench
runtime: nodejs
main: index.js
config:
  hcs:host: simulated
`;

// As a user's project has one; without it Node would take the repository's own for the program's.
const packageText = JSON.stringify({ name: "bench", private: true });

/** The program that declares all systems with the arguments given as the text of an object. @param {string} args */
const declareAll = (args) => `const document = require("./document.json");
for (let index = 0; index < ${resourceCount}; index++) new System("system-" + index, ${args});
`;

const oursText = `const { ComputeSystem: System } = require("pulumi-hcs");
${declareAll("{ document }")}`;

// Our class and our check add the host and an id to the inputs; here they are given, so that both sides have the same
// ones. The provider is the least that one can be: with more methods its text, which is in the state twice for each
// resource, would be longer and our ratio better.
const theirsText = `const pulumi = require("@pulumi/pulumi");
const provider = { create: async (inputs) => ({ id: "none", outs: inputs }) };
class System extends pulumi.dynamic.Resource {
  constructor(name, args) {
    super(provider, name, args);
  }
}
${declareAll('{ document, host: "simulated", systemId: "5F659494-CFDB-5A47-BFEC-" + String(index).padStart(12, "0") }')}`;

/**
 * The files of a Pulumi project of each side.
 * @returns {Record<"ours" | "theirs", Record<string, string>>}
 */
export function projects() {
  const shared = {
    "Pulumi.yaml": project,
    "package.json": packageText,
    "document.json": JSON.stringify(wsl2Document()),
  };
  return {
    ours: { ...shared, "index.js": oursText },
    theirs: { ...shared, "index.js": theirsText },
  };
}

/** What Pulumi's provider text costs in the state: bytes of `__provider` in the inputs of one resource, for every type. */
import { UserError } from "../lib/messages.mjs";
import { pinnedNode } from "../lib/paths.mjs";
import { capture } from "../lib/processes.mjs";
import { newFolder } from "./lib/workspace.mjs";

export const goal = 120;

// Registers two resources of every type, and says what Pulumi gets as inputs.
const program = `const pulumi = require("@pulumi/pulumi");
const hcs = require("pulumi-hcs");
const texts = {};
pulumi.runtime.setMocks({
  newResource({ type, name, inputs }) {
    const short = type.slice(type.indexOf(":", type.indexOf("/")) + 1);
    (texts[short] ??= []).push(inputs.__provider);
    return { id: name, state: inputs };
  },
  call: () => ({}),
});
const types = Object.values(hcs).filter((member) => member.prototype instanceof pulumi.CustomResource);
const resources = types.flatMap((Type) => ["one", "other"].map((name) => new Type(name, { document: { name }, path: name })));
const urns = resources.map(({ urn }) => new Promise((resolve) => urn.apply(resolve)));
Promise.all(urns).then(() => process.stdout.write(JSON.stringify(texts)));
`;

/** @param {{ log: import("./lib/pairs.mjs").Log }} tools */
export async function run({ log }) {
  log("  registering two resources of every type");
  const folder = newFolder("registered", { "index.js": program });
  const { code, stdout, output } = await capture(pinnedNode, ["index.js"], { cwd: folder });
  if (code !== 0) throw new UserError(`${output}The resources could not be registered; the program's words are above.`);
  /** @type {[string, unknown[]][]} */
  const texts = Object.entries(JSON.parse(stdout));
  const sizes = texts.map(([type, [one, other]]) => [type, sizeBytes(type, one, other)]);
  const ratio = Math.max(...texts.map(([type, [one, other]]) => sizeBytes(type, one, other)));
  return { name: "state", runs: 2 * texts.length, ratio, parts: Object.fromEntries(sizes) };
}

/**
 * @param {string} type
 * @param {unknown} one
 * @param {unknown} other
 */
function sizeBytes(type, one, other) {
  if (typeof one !== "string") throw new UserError(`${type} registers no provider text.`);
  if (one !== other) throw new UserError(`Two resources of ${type} have different provider texts:\n${one}\n${other}`);
  return Buffer.byteLength(one);
}

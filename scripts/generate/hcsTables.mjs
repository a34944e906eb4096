/** Writes `provider/hcs/hresults.ts` and `provider/hcs/functions.ts`. */
import { advice, meanings } from "./advice.mjs";
import { errors, functions } from "./source.mjs";

const byName = new Map(errors.map((error) => [error.name, error]));

/** The older family has the same names behind another prefix, and the same meanings. */
const newerTwin = (name) => byName.get(name.replace(/^ERROR_VMCOMPUTE_/, "HCS_E_"));

function factsOf(error) {
  const isTwin = error.family === "vmcompute-legacy" && meanings[error.name] === undefined;
  const source = isTwin ? newerTwin(error.name) : error;
  if (source === undefined) throw new Error(`${error.name} has no meaning and no newer twin`);
  return {
    name: error.name,
    value: Number(error.hex),
    meaning: meanings[source.name] ?? source.meaning,
    handling: advice[source.name],
  };
}

// When two names share a number the first is the better known: HCS's own, then those of all of Windows.
const familyOrder = ["hcs", "generic", "vm-worker", "vhd", "hcn", "vmcompute-legacy"];

function entry({ name, value, meaning, handling }) {
  const lines = [
    `name: ${JSON.stringify(name)}`,
    `value: 0x${value.toString(16).padStart(8, "0")}`,
    ...(meaning === undefined ? [] : [`meaning: ${inQuotes(meaning)}`]),
    ...(handling === undefined ? [] : [`handling:${quoted(handling)}`]),
  ];
  return `  {\n${lines.map((line) => `    ${line},\n`).join("")}  },\n`;
}

/** The quotes that need no escape, as the formatter writes them. */
const inQuotes = (text) => (text.includes('"') ? `'${text}'` : JSON.stringify(text));

/** On a line of its own when the line would be too long, as the formatter writes it. */
function quoted(text) {
  const written = inQuotes(text);
  return `    handling: ${written},`.length > 120 ? `\n      ${written}` : ` ${written}`;
}

/** HRESULTs of every family with meaning and advice. */
export function hresultsFile() {
  const unknown = [...Object.keys(advice), ...Object.keys(meanings)].filter((name) => !byName.has(name));
  if (unknown.length > 0)
    throw new Error(`the tables of advice name HRESULTs that the source does not have: ${unknown.join(", ")}`);
  const sorted = familyOrder.flatMap((family) => errors.filter((error) => error.family === family));
  if (sorted.length !== errors.length) throw new Error("the source has an HRESULT of an unknown family");
  return `/**
 * The HRESULTs that HCS and its neighbours answer: names, numbers, meanings and what to do.
 * Generated from schema/source/errors.json and scripts/generate/advice.mjs by scripts/generate.mjs; do not edit.
 */

/** When two names share a number, the first of them is the one to show. */
export const hresults: readonly { name: string; value: number; meaning?: string; handling?: string }[] = [
${sorted.map((error) => entry(factsOf(error))).join("")}];
`;
}

/** Names of the functions of HCS that are documented or listed as API. */
export function functionsFile() {
  const names = functions
    .filter(({ dll }) => dll === "computecore.dll" || dll === "computestorage.dll")
    .filter(({ documented, apiLists }) => documented || apiLists.length > 0)
    .map(({ name }) => name)
    .sort();
  return `/**
 * The functions of computecore.dll and computestorage.dll.
 * Generated from schema/source/functions.json by scripts/generate.mjs; do not edit.
 */

/** In alphabetical order. */
export const hcsFunctions: readonly string[] = [
${names.map((name) => `  ${JSON.stringify(name)},\n`).join("")}];
`;
}

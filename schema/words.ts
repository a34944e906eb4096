/** How messages name what was expected at a place, and what is there instead. */

import { primitives } from "./facts.generated.js";
import { type Path, type Place, typeFacts } from "./facts.js";
import type { FieldFacts } from "./factTypes.js";
import { isUnknown } from "./unknown.js";

/** `A`, `A or B`, `A, B or C`. */
export function listOf(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/**
 * The name of a place in a sentence: its key, `root` for the whole; an item with the name of its list or map, since
 * "0" alone says nothing.
 */
export function nameOf(path: Path, root: string, isItem = false): string {
  const last = path.at(-1);
  if (last === undefined) return root;
  if (typeof last === "string" && !isItem) return last;
  return `${nameOf(path.slice(0, -1), root)}[${JSON.stringify(last)}]`;
}

/** What must stand at a place: "a whole number from 0 to 255". */
export function expectedAt({ field, part }: Place): string {
  if (part === "whole" && field.list === true)
    return field.length === undefined ? "a list" : `a list of ${field.length}`;
  if (part === "whole" && field.keys !== undefined) return "an object";
  const facts = typeFacts(field.type);
  if (facts?.fields !== undefined) return "an object";
  if (facts?.bits !== undefined) return `a whole number from 0 to ${facts.bits}, the sum of its flags`;
  if (facts?.values !== undefined)
    return oneOf(Object.keys(facts.values)) + (field.orInteger === true ? ", or a whole number" : "");
  return primitiveWords(field);
}

// A list longer than this helps nobody; the suggestion does.
const longestList = 12;

function oneOf(values: readonly string[]): string {
  const named = values.filter((value) => value !== "");
  if (named.length <= longestList) return named.length === 1 ? `"${named[0]}"` : `one of ${listOf(named, "or")}`;
  return `one of ${named.slice(0, longestList).join(", ")} and ${named.length - longestList} more`;
}

function primitiveWords(field: FieldFacts): string {
  const primitive = primitives[field.type];
  if (primitive === undefined) return "another value";
  const minimum = field.minimum ?? primitive.minimum;
  const maximum = field.maximum ?? primitive.maximum;
  if (minimum === undefined || maximum === undefined) return primitive.words;
  if (maximum < 2 ** 63) return `${primitive.words} from ${minimum} to ${maximum}`;
  return minimum === 0 ? `${primitive.words}, 0 or more` : primitive.words;
}

/** Texts are shown only where a word or a number belongs: anywhere else they may be a secret. */
function isShown(field: FieldFacts): boolean {
  const facts = typeFacts(field.type);
  if (facts !== undefined) return facts.fields === undefined;
  return (
    primitives[field.type]?.minimum !== undefined || ["bool", "boolean", "Guid", "MacAddress"].includes(field.type)
  );
}

const longestText = 60;

/** What stands at a place: `the text "4096"`, "a list". */
export function describe(value: unknown, { field }: Place): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isUnknown(value)) return "not known yet";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return typeof value === "object" ? "an object" : `a ${typeof value}`;
  if (value === "") return "an empty text";
  return isShown(field) && value.length <= longestText ? `the text "${value}"` : "a text";
}

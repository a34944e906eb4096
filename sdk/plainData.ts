/** Refuses arguments that are no plain data: Pulumi would lose them without a word, or follow them without end. */
import { types } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { propertyPath } from "../schema/failure.js";

// As deep as the check of a document goes; what is far deeper than HCS documents is a mistake.
const deepest = 200;

/**
 * Ends the program with one sentence when arguments hold what JSON has not, hold themselves, or are nested without end.
 * Outputs and promises are not looked into: what comes out of them is known only later, and is then seen by the check of
 * the provider alone, for which Pulumi has made an empty object of a Map and nothing of a function.
 */
export function requirePlainData(resource: string, args: unknown): void {
  heightOf(args, { resource, path: [], above: new Set(), heights: new Map() });
}

interface Walk {
  /** The type and name, for sentences. */
  resource: string;
  /** The way to the value that is looked at. */
  path: (string | number)[];
  /** The objects on that way. */
  above: Set<object>;
  /** Of the objects that are good, how many levels are below them: one object may be in many places. */
  heights: Map<object, number>;
}

/** How many levels of objects and lists are below a value; -1 for what has no members. */
function heightOf(value: unknown, walk: Walk): number {
  if (value === null || leaves.has(typeof value)) return -1;
  // An Output is a proxy, which answers most questions with another Output.
  if (pulumi.Output.isInstance(value) || value instanceof Promise) return -1;
  if (!isObject(value) || !isPlain(value)) refuseForeign(value, walk);
  if (walk.above.has(value)) {
    throw new pulumi.RunError(
      `The arguments of ${walk.resource} contain themselves at ${propertyPath(walk)}. A document is a tree, as in JSON.`,
    );
  }
  const known = walk.heights.get(value);
  if (walk.path.length + (known ?? 0) >= deepest) {
    throw new pulumi.RunError(
      `The arguments of ${walk.resource} are nested more than ${deepest} deep at ${walk.path[0]}, which no HCS document is.`,
    );
  }
  if (known !== undefined) return known;
  let height = 0;
  walk.above.add(value);
  for (const [name, member] of Object.entries(value)) {
    walk.path.push(Array.isArray(value) ? Number(name) : name);
    height = Math.max(height, heightOf(member, walk) + 1);
    walk.path.pop();
  }
  walk.above.delete(value);
  walk.heights.set(value, height);
  return height;
}

const leaves: ReadonlySet<string> = new Set(["string", "number", "boolean", "undefined"]);

function refuseForeign(value: unknown, walk: Walk): never {
  const { what, instead } = foreignKinds.find(({ is }) => is(value)) ?? anyClass;
  const name = what ?? `an instance of ${className(value)}`;
  const found = walk.path.length === 0 ? `are ${name}` : `have ${name} at ${propertyPath(walk)}`;
  throw new pulumi.RunError(
    `The arguments of ${walk.resource} ${found}, which is no plain data and would not arrive. ${instead}`,
  );
}

/** What JSON has not. */
interface ForeignKind {
  is(value: unknown): boolean;
  /** For a sentence; absent: the name of the class. */
  what?: string;
  /** What to write instead, as a sentence. */
  instead: string;
}

// The first kind that fits counts.
const foreignKinds: readonly ForeignKind[] = [
  {
    is: (value) => typeof value === "function",
    what: "a function",
    instead: "Write what it returns.",
  },
  { is: (value) => typeof value === "symbol", what: "a symbol", instead: "Write a text." },
  {
    is: (value) => typeof value === "bigint",
    what: "a bigint",
    instead: "Write a number, as Number(value) gives it.",
  },
  {
    is: types.isMap,
    what: "a Map",
    instead: "Write a plain object, as Object.fromEntries(map) gives it.",
  },
  { is: types.isSet, what: "a Set", instead: "Write a list, as [...set] gives it." },
  { is: types.isDate, what: "a Date", instead: "Write a text, as date.toISOString() gives it." },
  {
    is: (value) => pulumi.Resource.isInstance(value),
    what: "a resource",
    instead: "Write the output of it that is meant, such as disk.path or machine.systemId.",
  },
  {
    is: (value) => pulumi.asset.Asset.isInstance(value) || pulumi.asset.Archive.isInstance(value),
    what: "an asset or archive of Pulumi",
    instead: "Write the path that the file has on the host; a document in a file is read by hcs.readDocument.",
  },
];

const anyClass: Omit<ForeignKind, "is"> = { instead: "Write a plain object, a list, a text or a number." };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Lists, and objects whose fields are all their own. Of a list that another realm made, Pulumi makes an object. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return Array.prototype.isPrototypeOf.call(Array.prototype, value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function className(value: unknown): string {
  const { constructor: maker } = value as { constructor?: unknown };
  return typeof maker === "function" && maker.name !== "" ? maker.name : "a class";
}

/** Refuses arguments that are no plain data: Pulumi would lose them without a word, or follow them without end. */
import { types } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { propertyPath } from "../schema/failure.js";

// As deep as the check of a document goes; what is far deeper than HCS documents is a mistake.
const deepest = 200;

/**
 * Ends the program with one sentence when arguments hold what JSON has not, hold themselves, or are nested without end. For
 * what is in Outputs and promises, which is known only later, the answer is a promise to wait for before the resource is
 * registered; it is rejected with the same sentence. Nothing else sees it: by the time that the provider is asked, Pulumi
 * has made an empty object of a Map and nothing of a function.
 */
export function requirePlainData(resource: string, args: unknown): Promise<void> | undefined {
  const later: Promise<void>[] = [];
  heightOf(args, { resource, path: [], above: new Set(), heights: new Map(), later });
  return later.length === 0 ? undefined : told(Promise.all(later).then(() => undefined));
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
  /** The looks at what is in Outputs and promises. */
  later: Promise<void>[];
}

/** How many levels of objects and lists are below a value; -1 for what has no members. */
function heightOf(value: unknown, walk: Walk): number {
  if (value === null || leaves.has(typeof value)) return -1;
  // An Output is a proxy, which answers most questions with another Output.
  if (pulumi.Output.isInstance(value) || value instanceof Promise) {
    walk.later.push(told(requireLater(value, walk)));
    return -1;
  }
  if (!isObject(value) || !isPlain(value)) refuseForeign(value, walk);
  if (walk.above.has(value)) {
    refuse(
      `The arguments of ${walk.resource} contain themselves at ${propertyPath(walk)}. A document is a tree, as in JSON.`,
    );
  }
  const known = walk.heights.get(value);
  if (walk.path.length + (known ?? 0) >= deepest) {
    refuse(
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

/**
 * Looks at what an Output or a promise comes to. It stays where it is itself: what `apply` makes of an Output is another one,
 * and by that Pulumi would not find out any more which resources wait for each other.
 */
async function requireLater(value: object, { resource, path, above, heights }: Walk): Promise<void> {
  // As they are now: the walk goes on while this waits.
  const walk: Walk = { resource, path: [...path], above: new Set(above), heights, later: [] };
  heightOf(await comesTo(value), walk);
  await Promise.all(walk.later);
}

/** What Pulumi's own serializer asks an Output, though its types hide it; `undefined` for what a preview does not know. */
function comesTo(value: object): Promise<unknown> {
  return value instanceof Promise ? value : (value as { promise(): Promise<unknown> }).promise();
}

/** The same promise. That it is rejected is told by who waits for it, and of several by the first alone. */
function told<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

/**
 * Ends the program with this sentence and no more. Of an error that comes while inputs are sent, Pulumi puts the name of the
 * input before the words, which is that of the provider's text here, and in some places prints the stack.
 */
function refuse(sentence: string): never {
  const error = new pulumi.RunError(sentence);
  Object.defineProperty(error, "message", { get: () => sentence, set: () => undefined });
  error.stack = sentence;
  throw error;
}

const leaves: ReadonlySet<string> = new Set(["string", "number", "boolean", "undefined"]);

function refuseForeign(value: unknown, walk: Walk): never {
  const { what, instead } = foreignKinds.find(({ is }) => is(value)) ?? anyClass;
  const name = what ?? `an instance of ${className(value)}`;
  const found = walk.path.length === 0 ? `are ${name}` : `have ${name} at ${propertyPath(walk)}`;
  refuse(`The arguments of ${walk.resource} ${found}, which is no plain data and would not arrive. ${instead}`);
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

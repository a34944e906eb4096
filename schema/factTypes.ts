/** How the facts of a type are written down: of an object and its fields, of an enum, of a primitive, of keys. */

/** An enum value. */
export interface ValueFacts {
  /** Schema version that brought it, for example `2.4`. */
  since?: string;
  /** Only when the documentation lacks it: who knows it. */
  seenIn?: readonly string[];
}

/** A field: its type, and how the type is used there. */
export interface FieldFacts extends ValueFacts {
  /** Name in `types` or `primitives`; of one item when the field is a list or a map. */
  type: string;
  list?: true;
  /** Length of a list that has a fixed one. */
  length?: number;
  /** Kind of the keys when the field is a map. */
  keys?: string;
  minimum?: number;
  maximum?: number;
  /** The type counts only for a value that has this member. */
  whenHas?: string;
  /** A whole number is taken beside the values of the enum. */
  orInteger?: true;
  /** What is below may be nested without end: anything, or a type that holds its own kind. */
  endless?: true;
}

/** A type: an object has `fields`, an enum `values`, a bit field `bits`. */
export interface TypeFacts {
  fields?: Readonly<Record<string, FieldFacts>>;
  values?: Readonly<Record<string, ValueFacts>>;
  bits?: number;
  /** The resource whose arguments these are. */
  resource?: string;
}

/** A type of one JSON value. */
export interface PrimitiveFacts {
  /** What a value of it is called. */
  words: string;
  minimum?: number;
  maximum?: number;
}

/** A kind of key; without words every key is one. */
export interface KeyKind {
  words?: string;
  /** A GUID among such keys is one key in every spelling. */
  hasGuids?: true;
}

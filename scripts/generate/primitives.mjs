/** The primitive types of the source data: their JSON Schema, their TypeScript type and their words. */
const integer = (minimum, maximum) => ({ type: "integer", minimum, maximum });

/**
 * `schema`: JSON Schema; absent means anything. `typescript`: the type. `words`: what a failure says that it must be.
 * Patterns instead of lengths and formats: they need no helper at run time.
 */
export const primitives = {
  Any: { typescript: "unknown", words: "anything" },
  bool: { schema: { type: "boolean" }, typescript: "boolean", words: "true or false" },
  string: { schema: { type: "string" }, typescript: "string", words: "a text" },
  // Of arguments: a text that must not be empty.
  filledString: { schema: { type: "string", pattern: "\\S" }, typescript: "string", words: "a text that is not empty" },
  // Of arguments, in the words of JSON Schema.
  boolean: { schema: { type: "boolean" }, typescript: "boolean", words: "true or false" },
  string_binary: { schema: { type: "string" }, typescript: "string", words: "a text" },
  Guid: {
    schema: { type: "string", pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
    typescript: "string",
    words: "a GUID such as 1734c6e8-3154-4dda-ba5f-a874cc483422",
  },
  MacAddress: {
    schema: { type: "string", pattern: "^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$" },
    typescript: "string",
    words: "a MAC address such as 00-15-5D-10-20-01",
  },
  DateTime: {
    schema: {
      type: "string",
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?$",
    },
    typescript: "string",
    words: "a date and time such as 2026-01-31T12:00:00Z",
  },
  ByteArray: {
    schema: { type: "string", pattern: "^[0-9A-Za-z+/]*={0,2}$" },
    typescript: "string",
    words: "bytes in base64",
  },
  NullableByteArray: {
    schema: { type: ["string", "null"], pattern: "^[0-9A-Za-z+/]*={0,2}$" },
    typescript: "string | null",
    words: "bytes in base64, or null",
  },
  uint8: { schema: integer(0, 255), typescript: "number", words: "a whole number" },
  uint16: { schema: integer(0, 65_535), typescript: "number", words: "a whole number" },
  uint32: { schema: integer(0, 4_294_967_295), typescript: "number", words: "a whole number" },
  // The largest 64-bit numbers have no exact form in JavaScript; the bound is the next number that has one.
  uint64: { schema: integer(0, 2 ** 64), typescript: "number", words: "a whole number" },
  int32: { schema: integer(-2_147_483_648, 2_147_483_647), typescript: "number", words: "a whole number" },
  int64: { schema: integer(-(2 ** 63), 2 ** 63), typescript: "number", words: "a whole number" },
  double: { schema: { type: "number" }, typescript: "number", words: "a number" },
};

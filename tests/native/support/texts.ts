/** The texts that each parameter of a function is tried with: typical, empty, non-ASCII and very long ones. */
import type { Context } from "./context.js";

/** One text and the HRESULT that it leads to, by name; `anyFailure` where systems differ. */
export interface TriedText {
  text: string | null;
  expected: string;
}

/** What a parameter is tried with. */
export interface TextKind {
  typical(context: Context): string | null;
  empty: TriedText;
  nonAscii(context: Context): TriedText;
  veryLong(context: Context): TriedText;
}

/** For an outcome that is a failure, whichever. */
export const anyFailure = "any failure";

const ok = "S_OK";
const invalidArgument = "E_INVALIDARG";
const invalidJson = "HCS_E_INVALID_JSON";

/** Letters of one, two and three bytes in UTF-8, a pair of surrogates, and one that combines. */
export const oddLetters = "ÄÖ-ñ-機械-😀-e\u0301";

/** A JSON object. `empty` is what an empty text leads to. */
export function json(object: Record<string, unknown>, empty: string = ok): TextKind {
  const withMember = (name: string, value: string) => JSON.stringify({ ...object, [name]: value });
  return {
    typical: () => JSON.stringify(object),
    empty: { text: "", expected: empty },
    nonAscii: () => ({ text: withMember(`Comment ${oddLetters}`, oddLetters), expected: ok }),
    veryLong: () => ({ text: withMember("Comment", `${"long ".repeat(200_000)}${oddLetters}`), expected: ok }),
  };
}

/** JSON that has to be there. */
export const neededJson = (object: Record<string, unknown>): TextKind => json(object, invalidJson);

/** Options of a call that takes none. */
export const noOptions: TextKind = {
  ...json({}),
  typical: () => null,
  nonAscii: () => ({ text: JSON.stringify({ Comment: oddLetters }), expected: invalidArgument }),
  veryLong: () => ({ text: JSON.stringify({ Comment: "long ".repeat(200_000) }), expected: invalidArgument }),
};

/** The id of a system. */
export const systemId: TextKind = {
  typical: (context) => context.freshId(),
  empty: { text: "", expected: invalidArgument },
  nonAscii: (context) => ({ text: `${oddLetters}-${context.freshId()}`, expected: ok }),
  veryLong: (context) => ({ text: `${context.freshId()}-${"x".repeat(100_000)}`, expected: ok }),
};

/** The same for a call that looks for it. */
export const knownSystemId: TextKind = { ...systemId, empty: { text: "", expected: "HCS_E_SYSTEM_NOT_FOUND" } };

/** The name of a namespace of ids. */
export const idNamespace: TextKind = {
  typical: () => "probe",
  empty: { text: "", expected: ok },
  nonAscii: () => ({ text: oddLetters, expected: ok }),
  veryLong: () => ({ text: "n".repeat(100_000), expected: ok }),
};

const longName = "a long name ".repeat(2500);

/** A file that is there. */
export const presentFile: TextKind = {
  typical: (context) => context.placeFile("present.vhdx"),
  empty: { text: "", expected: anyFailure },
  nonAscii: (context) => ({ text: context.placeFile(`${oddLetters}.vhdx`), expected: ok }),
  veryLong: (context) => ({ text: context.freePath(longName), expected: anyFailure }),
};

/** A file that is not there. */
export const absentFile: TextKind = {
  typical: (context) => context.freePath(`${context.freshId()}.vmgs`),
  empty: { text: "", expected: invalidArgument },
  nonAscii: (context) => ({ text: context.freePath(`${oddLetters}-${context.freshId()}.vmgs`), expected: ok }),
  veryLong: (context) => ({ text: context.freePath(longName), expected: anyFailure }),
};

/** A folder that is there, another one each time. */
export const presentFolder: TextKind = {
  typical: (context) => context.placeFolder(`layer-${context.freshId()}`),
  empty: { text: "", expected: invalidArgument },
  nonAscii: (context) => ({ text: context.placeFolder(`${oddLetters}-${context.freshId()}`), expected: ok }),
  veryLong: (context) => ({ text: context.freePath(longName), expected: anyFailure }),
};

/** A folder that need not be there. */
export const newFolder: TextKind = {
  ...presentFolder,
  typical: (context) => context.freePath(`layer-${context.freshId()}`),
  nonAscii: (context) => ({ text: context.freePath(`${oddLetters}-${context.freshId()}`), expected: ok }),
};

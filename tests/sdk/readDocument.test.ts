/** A document in a file: the encodings of Windows are read, and whatever is wrong is one sentence with its place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../sdk/index.js";
import { emptyMachine } from "../support/resources.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hcs-documents-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function placed(content: string | Buffer): string {
  const file = join(folder, "machine.json");
  writeFileSync(file, content);
  return file;
}

/** The sentence with which a program ends. */
function refusal(file: unknown): string {
  try {
    readDocument(file as string);
  } catch (error) {
    expect(error).toBeInstanceOf(pulumi.RunError);
    return (error as Error).message.replace(folder, "FOLDER").replaceAll("\\", "/");
  }
  return "";
}

describe("a document file", () => {
  const text = JSON.stringify(emptyMachine());
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["the UTF-16 of Windows PowerShell 5", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 with the high byte first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("in %s is read", (_what, bytes) => {
    expect(readDocument(placed(bytes))).toEqual(emptyMachine());
  });

  test.each([
    [
      "with a mistake in its JSON is refused with line, column and advice",
      '{\n  "Owner": "a",\n}',
      'is not JSON: line 3, column 1: there must be no comma before "}".',
    ],
    [
      "with a key twice is refused with both places, since one of them would be lost",
      '{\n  "Owner": "a",\n  "VirtualMachine": {},\n  "Owner": "b"\n}',
      'has a key twice: line 4, column 3: "Owner" stands in this object at line 2, column 3 already, and only the last one would count. Leave one of them out.',
    ],
    ["that is empty is refused as that", " \n", "is empty."],
    ["that is no text is refused as that", Buffer.from([0xc3, 0x28]), "is no text in UTF-8 or UTF-16."],
    [
      "with a list is refused as no object",
      "[]",
      'is no JSON object. An HCS document looks like { "SchemaVersion": … }.',
    ],
  ])("%s", (_what, content, words) => {
    expect(refusal(placed(content))).toBe(`The document FOLDER/machine.json ${words}`);
  });

  test("that is not there, or is a folder, is refused in words of ours", () => {
    mkdirSync(join(folder, "documents"));
    expect(refusal(join(folder, "none.json"))).toBe(
      "The document FOLDER/none.json cannot be read: there is no such file.",
    );
    expect(refusal(join(folder, "documents"))).toBe("The document FOLDER/documents cannot be read: it is a folder.");
    expect(refusal("a\0b.json")).toMatch(/cannot be read: no file name has a NUL character\.$/);
  });

  test.each([
    [5, "a value of type number"],
    [undefined, "a value of type undefined"],
    ["", "an empty text"],
  ])("named by %j is refused with what a name looks like", (file, given) => {
    expect(refusal(file)).toBe(
      `hcs.readDocument was given ${given}. It takes the name of a file, such as "documents/machine.json".`,
    );
  });
});

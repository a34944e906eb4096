/** Reads an HCS document from a file beside the program. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { readJsonBytes, repeatedKey, unreadable } from "../schema/jsonFile.js";
import type * as schema from "../schema/types.js";

/**
 * The HCS document in a JSON file, in UTF-8 or, with a byte order mark, UTF-16. `file` is relative to the program's
 * folder. The document's fields are checked when a resource uses it. Ends the program with one sentence when the file is
 * missing, unreadable or no JSON object, or has a key twice, of which one would be lost.
 *
 * @example
 * ```typescript
 * const document = hcs.readDocument("documents/machine.json");
 * ```
 */
export function readDocument(file: string): schema.ComputeSystem {
  const read = readJsonBytes(bytesOf(file));
  if (!read.ok) throw new pulumi.RunError(`The document ${file} ${read.reason}.`);
  const document = read.value;
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw new pulumi.RunError(
      `The document ${file} is no JSON object. An HCS document looks like { "SchemaVersion": … }.`,
    );
  }
  const repeated = repeatedKey(read.text);
  if (repeated !== undefined) throw new pulumi.RunError(`The document ${file} ${repeated}`);
  return document;
}

function bytesOf(file: unknown): Buffer {
  if (typeof file !== "string" || file === "") {
    const given = file === "" ? "an empty text" : `a value of type ${typeof file}`;
    throw new pulumi.RunError(
      `hcs.readDocument was given ${given}. It takes the name of a file, such as "documents/machine.json".`,
    );
  }
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    throw new pulumi.RunError(`The document ${file} ${unreadable(error)}.`);
  }
}

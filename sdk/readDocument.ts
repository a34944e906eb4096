/** Reads an HCS document from a file beside the program. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type * as schema from "../schema/types.js";

/**
 * The HCS document in a JSON file. `file` is relative to the program's folder. The document's fields are checked when
 * a resource uses it. Ends the program with one sentence when the file is missing, unreadable or no JSON object.
 *
 * @example
 * ```typescript
 * const document = hcs.readDocument("documents/machine.json");
 * ```
 */
export function readDocument(file: string): schema.ComputeSystem {
  const document = parse(file, read(file));
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw new pulumi.RunError(
      `The document ${file} is no JSON object. An HCS document looks like { "SchemaVersion": … }.`,
    );
  }
  return document;
}

function read(file: string): string {
  try {
    return readFileSync(resolve(file), "utf8");
  } catch (error) {
    throw new pulumi.RunError(`The document ${file} cannot be read: ${messageOf(error)}.`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new pulumi.RunError(`The document ${file} is not JSON: ${messageOf(error)}.`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

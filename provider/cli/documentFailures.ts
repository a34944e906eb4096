/** All that is wrong with a document file: its text, its schema, its files. Asked alike by `validate` and `plan`. */
import type { ComputeSystem } from "../../schema/types.js";
import type { Failure, ValidateDocumentOptions } from "../../schema/validate.js";
import { wrongFiles } from "../hcs/wrongFiles.js";
import { repeatFailures } from "./jsonText.js";

/** In the order in which it is told. */
export async function documentFailures(
  { text, value }: { text: string; value: unknown },
  options: ValidateDocumentOptions,
): Promise<Failure[]> {
  const { validateDocument } = await import("../../schema/validate.js");
  return [...repeatFailures(text), ...fileFailures(value), ...validateDocument(value, options)];
}

/** Files that the machine cannot open where the document names them. */
function fileFailures(document: unknown): Failure[] {
  return wrongFiles(document as ComputeSystem).map(
    ({ documentPath, reason }): Failure => ({
      path: [...documentPath],
      severity: "error",
      reason: `Here ${reason}.`,
      kind: "rule",
    }),
  );
}

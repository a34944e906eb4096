/** Files that a check refuses where the document names them: paths that no host takes, and a disk at two places. */
import type { ComputeSystem } from "../../schema/types.js";
import { type DocumentFile, filesOfDocument, misnamedFiles } from "./documents.js";
import { canonicalPath } from "./paths.js";

/** A place of a document, and why its file cannot be there. */
export interface WrongFile {
  /** Names of members. */
  documentPath: readonly string[];
  /** The end of a sentence, without a full stop. */
  reason: string;
}

/** All of them; empty for a document whose files are right. Values that are not known yet are right. */
export function wrongFiles(document: ComputeSystem): WrongFile[] {
  return [...misnamedFiles(document), ...disksAttachedTwice(document)];
}

/**
 * Disks at two places of one machine, of which one writes to it: a disk that is open for writing is opened by nobody
 * else. Read-only attachments may share one. Source: notes on Attachment in schema/source/schema-types.json.
 */
function disksAttachedTwice(document: ComputeSystem): WrongFile[] {
  const disks = filesOfDocument(document).filter(({ documentPath: [, group] }) => group === "Devices");
  if (disks.length < 2) return [];
  const byPath = new Map<string, DocumentFile[]>();
  for (const disk of disks) {
    const key = canonicalPath(disk.path);
    byPath.set(key, [...(byPath.get(key) ?? []), disk]);
  }
  return [...byPath.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || !same.some((disk) => isWritten(document, disk))) return [];
    const reason = `the machine has this disk at ${first.documentPath.join("/")} too, and a disk can be at two places only when it is read-only at both`;
    return others.map(({ documentPath }) => ({ documentPath, reason }));
  });
}

/** False too while it is not known yet whether the disk is read-only. */
function isWritten(document: ComputeSystem, { readOnly, documentPath }: DocumentFile): boolean {
  if (readOnly) return false;
  const device = documentPath.slice(0, -1).reduce<unknown>(memberOf, document);
  const declared = memberOf(device, "ReadOnly");
  return declared === undefined || declared === null || declared === false;
}

const memberOf = (value: unknown, name: string): unknown => (value as Record<string, unknown> | undefined)?.[name];

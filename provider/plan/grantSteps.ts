/** Where in a plan files are granted and taken back. Pure. */
import type { ComputeSystem } from "../../schema/types.js";
import { type DocumentFile, filesOfDocument } from "../hcs/documents.js";
import { canonicalPath } from "../hcs/paths.js";
import { pointerOf } from "./places.js";
import type { Planning } from "./planning.js";
import type { PlanStep } from "./steps.js";

/** A grant comes before everything that may need it, a revoke after everything that might still use it. */
export function withGrants({ applied, desired, live }: Planning, steps: readonly PlanStep[]): PlanStep[] {
  const before = applied === undefined || applied.access === "none" ? noFiles : filesOf(applied.document);
  const has = live.granted === undefined ? before : new Set(live.granted.map(canonicalPath));
  const wanted = desired.access === "none" ? noFiles : filesOf(desired.document);
  const restored = steps.flatMap(({ action }) => (action.kind === "create" ? [action.restoresFrom] : []));
  const isOnHost = live.state !== "Stopped" && live.state !== "Saved";
  // Files that others granted until now are granted again in the system's own name.
  const takesOver = isOnHost && applied?.access === "none" && desired.desiredState !== "Stopped";
  const needsFiles = takesOver || steps.some(({ action }) => ["create", "start", "modify"].includes(action.kind));
  const grants = needsFiles ? [...wanted].filter(([path]) => !has.has(path)) : [];
  const saved = restored.flatMap((file) => (file === undefined ? [] : [file]));
  return [
    ...grants.map(([, file]) => grantStep("grant", file)),
    ...saved.map((path) => grantStep("grant", { path, documentPath: [] })),
    ...steps.flatMap((step) =>
      step.action.kind === "forget"
        ? [grantStep("revoke", { path: step.action.file, documentPath: [] }), step]
        : [step],
    ),
    ...[...before].filter(([path]) => has.has(path) && !wanted.has(path)).map(([, file]) => grantStep("revoke", file)),
  ];
}

const noFiles: ReadonlyMap<string, NamedFile> = new Map();

type NamedFile = Pick<DocumentFile, "path" | "documentPath">;

/** By canonical path: a document may name one file twice. */
function filesOf(document: ComputeSystem): ReadonlyMap<string, NamedFile> {
  return new Map(filesOfDocument(document).map((file) => [canonicalPath(file.path), file]));
}

function grantStep(kind: "grant" | "revoke", { path: file, documentPath }: NamedFile): PlanStep {
  const isGrant = kind === "grant";
  return {
    call: isGrant ? "HcsGrantVmAccess" : "HcsRevokeVmAccess",
    class: "live",
    path: pointerOf(documentPath),
    reason: isGrant ? "HCS opens this file in the name of the machine" : "the machine does not use this file any more",
    action: { kind, file },
  };
}

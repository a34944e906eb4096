/** Where in a plan files are granted and taken back. Pure. */
import { type DocumentFile, filesOfDocument } from "../hcs/documents.js";
import { canonicalPath } from "../hcs/paths.js";
import { pointerOf } from "./places.js";
import type { Planning } from "./planning.js";
import type { PlanStep } from "./steps.js";

/** A grant comes before everything that may need it, a revoke after everything that might still use it. */
export function withGrants(planning: Planning, steps: readonly PlanStep[]): readonly PlanStep[] {
  const { applied, desired, live } = planning;
  const before = applied === undefined || applied.access === "none" ? [] : filesOfDocument(applied.document);
  const wanted = desired.access === "none" ? [] : filesOfDocument(desired.document);
  const own = withSavedMemory(steps);
  // Most changes are about no file.
  if (live.granted === undefined && namesSameFiles(before, wanted)) return own;
  return withDocumentFiles(planning, own, byPath(before), byPath(wanted));
}

type NamedFile = Pick<DocumentFile, "path" | "documentPath">;

const namesSameFiles = (left: readonly DocumentFile[], right: readonly DocumentFile[]): boolean =>
  left.length === right.length && left.every(({ path }, index) => path === right[index]?.path);

/** By canonical path: a document may name one file twice. */
function byPath(files: readonly DocumentFile[]): ReadonlyMap<string, NamedFile> {
  return new Map(files.map((file) => [canonicalPath(file.path), file]));
}

/** The file of the saved memory is granted for as long as something starts from it. */
function withSavedMemory(steps: readonly PlanStep[]): readonly PlanStep[] {
  if (!steps.some(({ action }) => action.kind === "forget" || action.kind === "create")) return steps;
  return [
    ...steps.flatMap(({ action }) =>
      action.kind === "create" && action.restoresFrom !== undefined
        ? [grantStep("grant", { path: action.restoresFrom, documentPath: [] })]
        : [],
    ),
    ...steps.flatMap((step) =>
      step.action.kind === "forget"
        ? [grantStep("revoke", { path: step.action.file, documentPath: [] }), step]
        : [step],
    ),
  ];
}

function withDocumentFiles(
  { applied, desired, live }: Planning,
  steps: readonly PlanStep[],
  before: ReadonlyMap<string, NamedFile>,
  wanted: ReadonlyMap<string, NamedFile>,
): PlanStep[] {
  const has = live.granted === undefined ? before : new Set(live.granted.map(canonicalPath));
  const isOnHost = live.state !== "Stopped" && live.state !== "Saved";
  // Files that others granted until now are granted again in the system's own name.
  const takesOver = isOnHost && applied?.access === "none" && desired.desiredState !== "Stopped";
  const needsFiles = takesOver || steps.some(({ action }) => ["create", "start", "modify"].includes(action.kind));
  const grants = needsFiles ? [...wanted].filter(([path]) => !has.has(path)) : [];
  return [
    ...grants.map(([, file]) => grantStep("grant", file)),
    ...steps,
    ...[...before].filter(([path]) => has.has(path) && !wanted.has(path)).map(([, file]) => grantStep("revoke", file)),
  ];
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

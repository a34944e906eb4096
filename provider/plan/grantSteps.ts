/** Where in a plan files are granted and taken back. Pure. */
import type { ComputeSystem } from "../../schema/types.js";
import { filesOfDocument } from "../hcs/documents.js";
import { canonicalPath } from "../hcs/paths.js";
import { pointerOf } from "./places.js";
import type { Planning } from "./planning.js";
import type { PlanStep } from "./steps.js";

/** A grant comes before everything that may need it, a revoke after everything that might still use it. */
export function withGrants({ applied, desired, live }: Planning, steps: readonly PlanStep[]): PlanStep[] {
  const before = applied === undefined || applied.access === "none" ? [] : filesOf(applied.document);
  const has = new Set((live.granted ?? before.map(({ path }) => path)).map(canonicalPath));
  const wanted = desired.access === "none" ? [] : filesOf(desired.document);
  const keeps = new Set(wanted.map(({ path }) => canonicalPath(path)));
  const restored = steps.flatMap(({ action }) => (action.kind === "create" ? [action.restoresFrom] : []));
  const needsFiles = steps.some(({ action }) => ["create", "start", "modify"].includes(action.kind));
  const grants = needsFiles ? wanted.filter(({ path }) => !has.has(canonicalPath(path))) : [];
  const saved = restored.flatMap((file) => (file === undefined ? [] : [file]));
  return [
    ...grants.map(({ path, at }) => grantStep("grant", path, at)),
    ...saved.map((file) => grantStep("grant", file, "")),
    ...steps.flatMap((step) =>
      step.action.kind === "forget" ? [grantStep("revoke", step.action.file, ""), step] : [step],
    ),
    ...before
      .filter(({ path }) => has.has(canonicalPath(path)) && !keeps.has(canonicalPath(path)))
      .map(({ path, at }) => grantStep("revoke", path, at)),
  ];
}

function filesOf(document: ComputeSystem): { path: string; at: string }[] {
  const byKey = new Map(
    filesOfDocument(document).map(({ path, documentPath }) => [
      canonicalPath(path),
      { path, at: pointerOf(documentPath) },
    ]),
  );
  return [...byKey.values()];
}

function grantStep(kind: "grant" | "revoke", file: string, path: string): PlanStep {
  const isGrant = kind === "grant";
  return {
    call: isGrant ? "HcsGrantVmAccess" : "HcsRevokeVmAccess",
    class: "live",
    path,
    reason: isGrant ? "HCS opens this file in the name of the machine" : "the machine does not use this file any more",
    action: { kind, file },
  };
}

/** Compares the ledger of a host with a stack: what the ledger holds for the stack and the stack does not. Pure. */
import type { LedgerKind, LedgerRow } from "../hcs/ledger.js";
import { fileKey, systemKey, vmAccessKey } from "../hcs/ledgerKeys.js";
import type { ExportedResource, StackName } from "./stackExport.js";

/** The rows of the stack that nothing in the stack holds, in the ledger's order. */
export function orphansOf(
  rows: readonly LedgerRow[],
  { stack, project }: StackName,
  resources: readonly ExportedResource[],
): LedgerRow[] {
  const urns = new Set(resources.map(({ urn }) => urn));
  const renamed = thingsUnderOtherNames(rows, resources);
  return rows.filter(
    (row) =>
      row.urn.startsWith(`urn:pulumi:${stack}::${project}::`) &&
      !urns.has(row.urn) &&
      !namesOf(row).some((name) => renamed.has(name)),
  );
}

/** How one thing is called in comparisons: equal for the ledger's row and the stack's resource. */
type ThingName = `${LedgerKind}|${string}`;

const nameOf = (kind: LedgerKind, key: string): ThingName => `${kind}|${key}`;

/** A row is held by whoever holds its thing; a grant that a compute system made for itself also by whoever holds that system. */
function namesOf({ kind, key, type }: LedgerRow): ThingName[] {
  const own = nameOf(kind, key);
  if (kind !== "VmAccess" || type !== "ComputeSystem") return [own];
  return [own, nameOf("ComputeSystem", key.slice(0, key.lastIndexOf("|")))];
}

/**
 * What the stack holds by resources that have no row of their own: their rows still bear an older URN, as after an
 * alias or a rename whose update has not run yet. A resource with a row of its own excuses no other row.
 */
function thingsUnderOtherNames(rows: readonly LedgerRow[], resources: readonly ExportedResource[]): Set<ThingName> {
  const withRow = new Set(rows.map(({ kind, key, urn }) => `${nameOf(kind, key)}|${urn}`));
  const names = resources
    .filter(({ isExternal }) => !isExternal)
    .flatMap((resource) => {
      const name = thingOf(resource);
      return name === undefined || withRow.has(`${name}|${resource.urn}`) ? [] : [name];
    });
  return new Set(names);
}

const typePattern = /^(?:pulumi-nodejs:dynamic\/hcs|hcs:index):(\w+)$/;

function thingOf({ type, id = "", outputs }: ExportedResource): ThingName | undefined {
  return things[typePattern.exec(type)?.[1] ?? ""]?.({
    id,
    systemId: textIn(outputs, "systemId"),
    path: textIn(outputs, "path"),
  });
}

/** What a resource says of the thing that it holds. A secret output is no text; the id then says the same. */
interface Named {
  id: string;
  systemId: string | undefined;
  path: string | undefined;
}

const atPath =
  (kind: LedgerKind) =>
  ({ id, path }: Named): ThingName =>
    nameOf(kind, fileKey(path ?? id));

const things: Readonly<Record<string, (named: Named) => ThingName>> = {
  ComputeSystem: ({ id, systemId }) => nameOf("ComputeSystem", systemKey(systemId ?? id)),
  GuestStateFile: atPath("File"),
  RuntimeStateFile: atPath("File"),
  VirtualDisk: atPath("File"),
  Layer: atPath("Layer"),
  BaseOsLayer: atPath("BaseOsLayer"),
  LayerVhd: atPath("LayerVhd"),
  WritableLayer: atPath("WritableLayer"),
  LegacyWritableLayer: atPath("WritableLayer"),
  LayerStorageFilter: atPath("LayerStorageFilter"),
  // Held by the folder that it goes to, which is the id too.
  LayerExport: ({ id }) => nameOf("LayerExport", fileKey(id)),
  VmAccess({ id, systemId, path }) {
    const [system = "", granted = ""] = id.split("|");
    return nameOf("VmAccess", vmAccessKey(systemId ?? system, path ?? granted));
  },
  VmGroupAccess: atPath("VmGroupAccess"),
};

function textIn(outputs: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = outputs[name];
  return typeof value === "string" ? value : undefined;
}

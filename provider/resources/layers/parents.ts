/** The layers below a layer: what is wrong with a list of them, when two lists mean the same, and whether the host has them. */
import isEqual from "lodash/isEqual";
import type { PropertyFailure } from "../../engine/defineResource.js";
import { pathFailures } from "../../engine/defineResource.js";
import type { HcsHost } from "../../hcs/host.js";
import type { LedgerKind, LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { canonicalPath, samePath } from "../../hcs/paths.js";
import { existingFolder, liesIn } from "./folders.js";

/** A layer below another one, as arguments have it: in HCS's words. */
export interface Parent {
  Id: string;
  Path: string;
}

const property = "parentLayers";

/** What the schema cannot say of a list of parents. `layerPath` is the layer above them. Any value may be unknown yet. */
export function parentFailures(parents: unknown, layerPath: unknown): PropertyFailure[] {
  if (!Array.isArray(parents)) return [];
  const seen = new Map<string, number>();
  return parents.flatMap((parent: Parent, index) => {
    const { Path, Id } = isObject(parent) ? parent : {};
    const at = `${property}[${index}]`;
    const wrong = pathFailures(`${at}.Path`, Path);
    if (wrong.length > 0) return wrong;
    const failures: PropertyFailure[] = [];
    if (typeof Path === "string" && typeof layerPath === "string" && fileKey(Path) === fileKey(layerPath))
      failures.push({ property: `${at}.Path`, reason: "a layer cannot be its own parent" });
    for (const [name, value] of Object.entries({ Path: keyOf(Path), Id: keyOf(Id) })) {
      if (value === undefined) continue;
      const before = seen.get(`${name} ${value}`);
      if (before === undefined) seen.set(`${name} ${value}`, index);
      else
        failures.push({
          property: `${at}.${name}`,
          reason: `is that of ${property}[${before}] too; name each layer once`,
        });
    }
    return failures;
  });
}

/** The same for a layer that is nothing without others below it. */
export function neededParentFailures(parents: unknown, layerPath: unknown): PropertyFailure[] {
  if (Array.isArray(parents) && parents.length === 0)
    return [
      { property, reason: "must name at least one layer: a writable layer only holds what differs from those below" },
    ];
  return parentFailures(parents, layerPath);
}

const isObject = (value: unknown): value is Partial<Parent> => typeof value === "object" && value !== null;
const keyOf = (value: unknown): string | undefined => (typeof value === "string" ? canonicalPath(value) : undefined);

/** True when both lists name the same layers in the same order, however they are spelled. */
export function sameParents(before: readonly Parent[] | undefined, after: readonly Parent[] | undefined): boolean {
  const plain = (parents: readonly Parent[] | undefined): unknown =>
    Array.isArray(parents)
      ? parents.map((parent) =>
          isObject(parent) ? [keyOf(parent.Id) ?? parent.Id, keyOf(parent.Path) ?? parent.Path] : parent,
        )
      : (parents ?? []);
  return isEqual(plain(before), plain(after));
}

/** What the row of a layer notes of those below it. */
export function parentKeys(parents: readonly Parent[] | undefined): string[] {
  return (parents ?? []).map(({ Path }) => fileKey(Path));
}

/** Which layers lie below, as a row notes it; `undefined` when it does not say. */
export function notedParents(row: LedgerRow): readonly string[] | undefined {
  const keys = row.notes.parentKeys;
  return Array.isArray(keys) ? (keys as string[]) : undefined;
}

/** Throws a sentence when a parent is not on the host, is not wholly imported, or stands at the wrong place in the list. */
export async function checkParents(host: HcsHost, parents: readonly Parent[] | undefined): Promise<void> {
  const list = parents ?? [];
  const rows = new Map<string, LedgerRow>();
  for (const { Path } of list) {
    await existingFolder(host, Path, "The parent layer", `Import it first (resource Layer), or correct ${property}.`);
    const row = (await host.ledger.holders("Layer", fileKey(Path)))[0];
    if (row === undefined) continue;
    if (row.notes.imported !== true)
      throw new Error(
        `The parent layer ${Path} is not wholly imported; ${row.urn} holds it. Let that resource finish first: take the path from its output.`,
      );
    rows.set(row.key, row);
  }
  checkOrder(list, rows);
}

/** HCS takes parents nearest first and cannot tell when they are not; what the ledger knows of each one can. */
function checkOrder(list: readonly Parent[], rows: ReadonlyMap<string, LedgerRow>): void {
  const keys = parentKeys(list);
  for (const [index, key] of keys.entries()) {
    const row = rows.get(key);
    const noted = row === undefined ? undefined : notedParents(row);
    if (noted === undefined || isEqual(noted, keys.slice(index + 1))) continue;
    const right = rightOrder(list, rows);
    throw new Error(
      right === undefined
        ? `The parents of ${list[index]?.Path} are ${noted.length === 0 ? "none" : noted.join(", ")}, but ${property} goes on with ` +
            `${index + 1 < keys.length ? keys.slice(index + 1).join(", ") : "none"}. Name the nearest layer first, then those below it in their order.`
        : `${property} are not in the order of the layers. The nearest comes first: ${right.join(", ")}.`,
    );
  }
}

/** The paths in the order that the rows tell; `undefined` when these layers do not lie on each other. */
function rightOrder(list: readonly Parent[], rows: ReadonlyMap<string, LedgerRow>): string[] | undefined {
  const keys = parentKeys(list);
  for (const key of keys) {
    const order = [key, ...((rows.has(key) && notedParents(rows.get(key) as LedgerRow)) || [])];
    if (!isEqual(order.toSorted(), keys.toSorted())) continue;
    return order.map((wanted) => list[keys.indexOf(wanted)]?.Path ?? wanted);
  }
  return undefined;
}

// An export needs its parents only while it is made, and the set-up of a base layer has none.
const resting: readonly LedgerKind[] = ["Layer", "WritableLayer", "LayerStorageFilter"];

/** Throws a sentence that names the holder when another layer rests on this one, or something that is held lies in its folder. */
export async function refuseNeeded(host: HcsHost, path: string): Promise<void> {
  const key = fileKey(path);
  const rows = await host.ledger.list();
  const child = rows.find((row) => resting.includes(row.kind) && notedParents(row)?.includes(key) === true);
  if (child !== undefined)
    throw new Error(
      `The layer ${path} is not destroyed: ${child.type} ${child.idOrPath} lies on it, held by ${child.urn}. Destroy that first.`,
    );
  await refuseHeldIn(host, rows, path);
}

/** The same for what is there of an import that was cut: no layer can rest on that, but something may lie in its folder. */
export async function refuseUsed(host: HcsHost, path: string): Promise<void> {
  await refuseHeldIn(host, await host.ledger.list(), path);
}

async function refuseHeldIn(host: HcsHost, rows: readonly LedgerRow[], path: string): Promise<void> {
  const inside = rows.find((row) => isHeldIn(row, path));
  if (inside !== undefined)
    throw new Error(
      `The layer ${path} is not destroyed: ${inside.idOrPath} lies in its folder, held by ${inside.urn}, and would go with it. Destroy that first.`,
    );
  for (const row of rows)
    for (const file of memoryFilesOf(row))
      if (liesIn(path, file) && (await host.getFileInformation(file)) !== undefined)
        throw new Error(
          `The layer ${path} is not destroyed: ${file} lies in its folder, with the memory of the system "${row.idOrPath}" of ${row.urn}, and would go with it. Start that system, or go to Stopped to give the memory up.`,
        );
}

/** Saved memory has no row of its own: that of its system notes the file. */
function memoryFilesOf({ kind, notes }: LedgerRow): string[] {
  if (kind !== "ComputeSystem") return [];
  return [notes.savedState, notes.forgetting].filter((file) => typeof file === "string");
}

/** True for what lies in the folder of a layer, and for a writable layer that somebody made of the folder itself. */
function isHeldIn({ kind, idOrPath }: LedgerRow, path: string): boolean {
  if (!samePath(idOrPath, path)) return liesIn(path, idOrPath);
  return kind === "WritableLayer" || kind === "LayerStorageFilter";
}

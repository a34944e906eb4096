/**
 * Makes a layer's folder and fills it. The folder is ours only while it has the file id that the row notes, and done only
 * when the row notes that too; so whatever a cut run left is known for what it is, and nothing else is ever touched.
 */
import isEqual from "lodash/isEqual";
import type { LayerArgs, LayerOutputs } from "../../../schema/types.js";
import { noteRow, type Record, type ResourceContext, type Stored, withProgress } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { layerDataOf } from "../../hcs/layers.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { existingFolder, refuseInsideLayer, refuseOtherSpelling, removeIfEmpty, sizeOf } from "./folders.js";
import { checkParents, notedParents, parentKeys, refuseUsed } from "./parents.js";
import { isAnswer, textNote } from "./rows.js";

/** What a layer tells beside its arguments. */
export type LayerResult = Omit<LayerOutputs, "hostId">;

/**
 * Makes sure that the layer is there and whole. Everything that could refuse it is looked at before the first call.
 * `stored` is the state of the resource; absent in a create.
 */
export async function ensureLayer(
  context: ResourceContext,
  args: LayerArgs,
  record: Record<LayerArgs, LayerResult>,
  stored?: Stored<LayerArgs, LayerResult>,
): Promise<LayerResult> {
  const { host, urn } = context;
  const { path } = args;
  const key = fileKey(path);
  await checkParents(host, args.parentLayers);
  await refuseInsideLayer(host, path);
  const found = await host.getFileInformation(path);
  const { row, resumed } = await host.ledger.claim({
    kind: "Layer",
    key,
    urn,
    type: "Layer",
    idOrPath: path,
    before: { existed: found !== undefined },
  });
  const release = (): Promise<void> => host.ledger.release("Layer", key, urn);
  if (row.notes.imported === undefined && found !== undefined && stored !== undefined && isWhole(stored))
    await keepForgotten(context, row, found, stored);
  if (found !== undefined && row.notes.imported === true && isNoted(row, found)) {
    refuseOtherContents(row, args);
    return { createdHere: row.notes.kept !== true, ...(await sizeOf(host, path)) };
  }
  try {
    await existingFolder(host, args.sourcePath, "The source folder", "Put its files there, or correct sourcePath.");
    if (found !== undefined) await clear(context, path, row, resumed ? found : undefined);
    await makeFolder(context, args);
  } catch (error) {
    // Nothing of ours is at the path by now, unless a call was not answered.
    if (isAnswer(error) && !(await mayBeOurs(context, path, row).catch(() => true))) await release();
    else record({ ...args, createdHere: true, files: 0, sizeBytes: 0 });
    throw error;
  }
  try {
    await importFiles(context, args);
  } catch (error) {
    if (!(error instanceof HcsError)) {
      // A wait that ended, or something that nobody foresaw: the work may go on, and the next run looks.
      record({ ...args, createdHere: true, files: 0, sizeBytes: 0 });
      throw error;
    }
    await removeRest(context, args, error, record);
    await release();
    throw error;
  }
  await host.ledger.note("Layer", key, urn, { imported: true });
  return { createdHere: true, ...(await sizeOf(host, path)) };
}

/** True when what is at the path is the folder that this row is about. */
export function isNoted(row: LedgerRow | undefined, found: FileInformation): boolean {
  return found.isDirectory && found.fileId === textNote(row, "fileId");
}

/**
 * True for the folder that a run of ours made and was cut before it could note its id: it is empty. Once an id is noted,
 * every other folder is somebody else's.
 */
export function mayBeCutMake({ before, notes }: LedgerRow, found: FileInformation): boolean {
  const isMaking = notes.imported === false && typeof notes.fileId !== "string";
  return found.isDirectory && before.existed !== true && isMaking;
}

/** True when the state is that of an import that came to its end: a layer without a file is none. */
const isWhole = ({ files }: Stored<LayerArgs, LayerResult>): boolean => files !== undefined && files > 0;

/**
 * The state has the layer, and the ledger, which was lost, does not: what is there is kept for what the state says, and
 * counts as somebody else's, since nothing tells any more that this is the folder which was made.
 */
async function keepForgotten(
  { host, log }: ResourceContext,
  row: LedgerRow,
  found: FileInformation,
  { path, sourcePath, parentLayers }: LayerArgs,
): Promise<void> {
  if (!found.isDirectory) return;
  refuseOtherSpelling(found, path);
  log(
    "info",
    `Kept the layer ${path}: the state has it, and the ledger of the host knew nothing of it any more. Nobody can tell that this resource made what is there, so a destroy leaves it on the host.`,
  );
  await noteRow(host, row, {
    kept: true,
    imported: true,
    fileId: found.fileId,
    sourceKey: fileKey(sourcePath),
    parentKeys: parentKeys(parentLayers),
  });
}

async function mayBeOurs({ host }: ResourceContext, path: string, row: LedgerRow): Promise<boolean> {
  const found = await host.getFileInformation(path);
  return found !== undefined && isNoted(row, found);
}

function refuseOtherContents(row: LedgerRow, { path, sourcePath, parentLayers }: LayerArgs): void {
  const source = textNote(row, "sourceKey");
  const isSame = source === undefined || source === fileKey(sourcePath);
  if (isSame && isEqual(notedParents(row) ?? [], parentKeys(parentLayers))) return;
  throw new Error(
    `The layer ${path} was imported ${isSame ? "over other parents" : `from ${source}`} and is never imported over. Give this one another path.`,
  );
}

/** Takes away what a cut run of ours left. `resumed` is what is there, when the row is older than this run. */
async function clear(
  { host }: ResourceContext,
  path: string,
  row: LedgerRow,
  resumed: FileInformation | undefined,
): Promise<void> {
  const foreign = new Error(
    `${path} is on the host already, and this resource did not make it. A layer is never imported over something: choose another path, or remove it yourself.`,
  );
  if (resumed === undefined) throw foreign;
  if (isNoted(row, resumed)) {
    // What lay on the layer lost it before this import began, and gets it back only by a new one.
    await refuseUsed(host, path);
    return host.destroyLayer(path);
  }
  if (!mayBeCutMake(row, resumed) || !(await removeIfEmpty(host, path))) throw foreign;
}

async function makeFolder({ host, urn }: ResourceContext, args: LayerArgs): Promise<void> {
  const { path, sourcePath, parentLayers } = args;
  const key = fileKey(path);
  // Children of a parent are known before they are made, so that it is not destroyed under them.
  await host.ledger.note("Layer", key, urn, {
    imported: false,
    kept: null,
    fileId: null,
    sourceKey: fileKey(sourcePath),
    parentKeys: parentKeys(parentLayers),
  });
  await host.createFolder(path);
  const made = await existingFolderMade(host, path);
  await host.ledger.note("Layer", key, urn, { fileId: made.fileId });
}

async function existingFolderMade(host: ResourceContext["host"], path: string): Promise<FileInformation> {
  const made = await host.getFileInformation(path);
  if (made === undefined)
    throw new Error(`${path} went from the host while it was made. Somebody else works there; run again.`);
  try {
    refuseOtherSpelling(made, path);
  } catch (error) {
    await host.deleteEmptyFolder(path);
    throw error;
  }
  return made;
}

async function importFiles(context: ResourceContext, { path, sourcePath, parentLayers }: LayerArgs): Promise<void> {
  const { host, log } = context;
  const total = await host.measureFolder(sourcePath);
  await withProgress(log, { what: `Importing ${path}`, total, measure: () => host.measureFolder(path) }, () =>
    host.importLayer(path, sourcePath, layerDataOf(parentLayers ?? [])),
  );
}

/** A refused import may have left files: they go at once. When they do not, the state says what is there. */
async function removeRest(
  context: ResourceContext,
  args: LayerArgs,
  failure: HcsError,
  record: Record<LayerArgs, LayerResult>,
): Promise<void> {
  const { host } = context;
  try {
    await host.destroyLayer(args.path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    record({ ...args, createdHere: true, files: 0, sizeBytes: 0 });
    throw new Error(
      `${failure.message} What it had copied by then is still in ${args.path}, because removing it failed too: ${error.message} The next run goes on from there.`,
      { cause: failure },
    );
  }
}

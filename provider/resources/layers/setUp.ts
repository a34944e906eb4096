/** Sets a base layer up, once, and again when the program asks for it; removes exactly the files of our own earlier set-up. */
import type { BaseOsLayerArgs, BaseOsLayerOutputs } from "../../../schema/types.js";
import { noteRow, type Record, type ResourceContext } from "../../engine/defineResource.js";
import type { HcsHost } from "../../hcs/host.js";
import { baseOsOutput } from "../../hcs/layers.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { below, existingFolder } from "./folders.js";
import { isAnswer } from "./rows.js";

/** What a set-up tells beside its arguments. */
export type SetUpResult = Omit<BaseOsLayerOutputs, "hostId">;

/** Makes sure that the layer is set up; `again` does it anew where it is our own. True when the set-up is ours. */
export async function ensureSetUp(
  context: ResourceContext,
  args: BaseOsLayerArgs,
  record: Record<BaseOsLayerArgs, SetUpResult>,
  again: boolean,
): Promise<boolean> {
  const { host, urn, log } = context;
  const { path } = args;
  const key = fileKey(path);
  await existingFolder(host, path, "The layer", "Import it first (resource Layer), or correct path.");
  const output = await outputIn(host, args);
  const { row, resumed } = await host.ledger.claim({
    kind: "BaseOsLayer",
    key,
    urn,
    type: "BaseOsLayer",
    idOrPath: path,
    before: { setUp: output },
  });
  if (row.before.setUp === true && row.notes.outputHere !== true && output) {
    // One for a utility VM that is given up, finished or cut, says nothing of the files in the layer.
    if (row.notes.setUp !== undefined) await noteRow(host, row, { setUp: null });
    const unchanged = again ? " It is not set up again, because this resource did not set it up." : "";
    log("info", `Kept the set-up of ${path} that was there.${unchanged}`);
    return false;
  }
  if (row.notes.setUp === true && !again && (output || !leavesOutput(args))) return true;
  try {
    await setUp(host, args, row, output);
  } catch (error) {
    // A part of it is told to the state, for the next run; so is a wait that ended before the work.
    if (isAnswer(error) && !resumed && !(await outputIn(host, args)))
      await host.ledger.release("BaseOsLayer", key, urn);
    else record({ ...args, setUpHere: true });
    throw error;
  }
  return true;
}

async function setUp(host: HcsHost, args: BaseOsLayerArgs, row: LedgerRow, output: boolean): Promise<void> {
  const { path, options = { Type: "Container" }, vhdPath, volumePath } = args;
  await noteRow(host, row, { setUp: false, ...(leavesOutput(args) ? { outputHere: true } : {}) });
  // HCS refuses to write over an earlier output.
  if (output) await removeOutput(host, path);
  if (volumePath !== undefined) await host.setupBaseOsVolume(path, volumePath, options);
  else await host.setupBaseOsLayer(path, options, vhdPath);
  await noteRow(host, row, { setUp: true });
}

/** Only the set-up for containers leaves files in the layer; the one for a utility VM writes to its disk. */
export function leavesOutput({ options }: Pick<BaseOsLayerArgs, "options">): boolean {
  return options?.Type !== "Vm";
}

/** True when the files of a set-up for containers, or a part of them, are there. */
export async function outputIn(host: HcsHost, args: BaseOsLayerArgs): Promise<boolean> {
  if (!leavesOutput(args)) return false;
  for (const name of [baseOsOutput.folder, baseOsOutput.layout])
    if ((await host.getFileInformation(below(args.path, name))) !== undefined) return true;
  return false;
}

async function removeOutput(host: HcsHost, path: string): Promise<void> {
  for (const hive of baseOsOutput.hives) await host.deleteFile(below(path, baseOsOutput.folder, hive));
  await host.deleteEmptyFolder(below(path, baseOsOutput.folder));
  await host.deleteFile(below(path, baseOsOutput.layout));
}

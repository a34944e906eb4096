/** What a disk begins with, and where it is to be: what must be so on the host before the disk can be made. */
import type { VirtualDiskArgs } from "../../../schema/types.js";
import type { HcsHost } from "../../hcs/host.js";
import { parsePath } from "../../hcs/paths.js";
import { layerInTheWay } from "../layers/folders.js";
import { shapeOf } from "./arguments.js";

/** Why a disk cannot be made as its host is now. */
interface Obstacle {
  /** Follows "as long as". */
  fact: string;
  /** A sentence. */
  advice: string;
}

/** What the disk begins with must be there, be of the same format where it is the parent, and have room in the new one. */
export async function checkOrigin(host: HcsHost, args: VirtualDiskArgs): Promise<void> {
  const obstacle = await obstacleOfOrigin(host, args);
  if (obstacle === undefined) return;
  throw new Error(`${args.path} was not made: ${obstacle.fact}. ${obstacle.advice}`);
}

/** Why a disk that is gone could not be made again now, in words for a preview; `undefined` when nothing is known to be in the way. */
export async function wordObstacle(host: HcsHost, args: VirtualDiskArgs): Promise<string | undefined> {
  const facts = [await layerInTheWay(host, args.path), await missingFolder(host, args.path)];
  try {
    facts.push((await obstacleOfOrigin(host, args))?.fact);
  } catch {
    // In use, or not readable: the disk that is gone was told, and the update will say the rest.
  }
  const known = facts.filter((fact) => fact !== undefined);
  return known.length === 0
    ? undefined
    : `The disk ${args.path} cannot be made again as long as ${known.join(", and ")}.`;
}

async function obstacleOfOrigin(host: HcsHost, args: VirtualDiskArgs): Promise<Obstacle | undefined> {
  const { parentPath, sourcePath, sizeBytes } = args;
  const origin = parentPath ?? sourcePath;
  if (origin === undefined) return undefined;
  const word = parentPath === undefined ? "source" : "parent";
  const disk = await host.getVirtualDiskInformation(origin);
  if (disk === undefined) {
    const advice = `Declare that disk first, or correct ${word}Path.`;
    return { fact: `its ${word} ${origin} is not on the host`, advice };
  }
  const { format } = shapeOf(args);
  if (parentPath !== undefined && disk.format !== format) {
    return {
      fact: `it is a ${format}, and its parent ${origin} a ${disk.format}`,
      advice: "Both must have one format.",
    };
  }
  if (sizeBytes === undefined || sizeBytes >= disk.sizeBytes) return undefined;
  return {
    fact: `with ${sizeBytes} bytes it is smaller than its ${word} ${origin}, which has ${disk.sizeBytes}`,
    advice: "Declare at least that size, or none.",
  };
}

async function missingFolder(host: HcsHost, path: string): Promise<string | undefined> {
  const parsed = parsePath(path);
  if (!parsed.ok || parsed.parts.length < 2) return undefined;
  const folder = [parsed.root, ...parsed.parts.slice(0, -1)].join("\\");
  return (await host.getFileInformation(folder)) === undefined ? `its folder ${folder} is not on the host` : undefined;
}

/** Names of functions on the command line: those of HCS and virtdisk, and those of files and folders. */
import { hcsFunctions } from "../../hcs/functions.js";
import { quietFunctions, virtualDiskFunctions } from "../../hcs/virtualDiskFunctions.js";
import { nearestName } from "../nearest.js";
import { UsageError } from "../usageError.js";

/** Functions whose calls take time and are in the journal. */
export const recordedFunctions: readonly string[] = [...hcsFunctions, ...virtualDiskFunctions];

/** Functions that can be let fail. */
export const failingFunctions: readonly string[] = [...recordedFunctions, ...quietFunctions];

/** The function of this name, in any case. Throws `UsageError` with the nearest name when there is none. */
export function readFunction(text: string, functions: readonly string[]): string {
  const found = functions.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  if (functions !== failingFunctions && failingFunctions.includes(text))
    throw new UsageError(`${text} takes no time on a simulated host; it can only be let fail.`);
  const nearest = nearestName(text, functions);
  const hint = nearest === undefined ? "A name looks like HcsStartComputeSystem." : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no function "${text}" of HCS or virtdisk. ${hint}`);
}

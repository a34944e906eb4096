/** Names of functions on the command line: those of HCS, and those of virtdisk. */
import { hcsFunctions } from "../../hcs/functions.js";
import { virtualDiskFunctions } from "../../hcs/virtualDiskFunctions.js";
import { nearestName } from "../nearest.js";
import { UsageError } from "../usageError.js";

const functions = [...hcsFunctions, ...virtualDiskFunctions];

/** The function of this name, in any case. Throws `UsageError` with the nearest name when there is none. */
export function readFunction(text: string): string {
  const found = functions.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const nearest = nearestName(text, functions);
  const hint = nearest === undefined ? "A name looks like HcsStartComputeSystem." : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no function "${text}" of HCS or virtdisk. ${hint}`);
}

/** `pulumi refresh` that finds no drift: 200 compute systems on the simulated host, over 200 dynamic resources that do nothing. */
import { onStandingStacks } from "./lib/engineRuns.mjs";

export const goal = 1.1;

export const run = onStandingStacks("refresh");

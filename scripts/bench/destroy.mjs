/** `pulumi destroy` of 200 compute systems on the simulated host, over 200 dynamic resources that do nothing. */
import { onFreshStacks } from "./lib/engineRuns.mjs";

export const goal = 0.95;

export const run = onFreshStacks("destroy");

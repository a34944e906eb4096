/** `npm run hcs -- ARGS`: the `pulumi-hcs` command of the working tree, in the folder where the user typed it. */
import { runMain } from "./lib/messages.mjs";
import { hcsCommand, pinnedNode, root } from "./lib/paths.mjs";
import { passThrough } from "./lib/processes.mjs";

await runMain(
  async () =>
    await passThrough(pinnedNode, [hcsCommand, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? root }),
);

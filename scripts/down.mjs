/** `npm run down`: destroys what `npm run up` made. */
import { runMain } from "./lib/messages.mjs";
import { runOnRootProject } from "./lib/rootProject.mjs";

await runMain(async () => await runOnRootProject("destroy", process.argv.slice(2)));

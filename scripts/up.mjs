/** `npm run up`: brings the root project up on stack `dev`, then shows the compute systems on its host. */
import { runMain } from "./lib/messages.mjs";
import { hcsCommand, pinnedNode, root } from "./lib/paths.mjs";
import { passThrough } from "./lib/processes.mjs";
import { findProject, hostOf } from "./lib/project.mjs";
import { runOnRootProject } from "./lib/rootProject.mjs";
import { defaultStack } from "./lib/stack.mjs";

await runMain(async () => {
  const code = await runOnRootProject("up", process.argv.slice(2));
  if (code !== 0) return code;
  const project = findProject(root);
  const host = project && hostOf(project, defaultStack);
  process.stdout.write("\nCompute systems on the host:\n");
  const hostArguments = host === undefined ? [] : ["--host", host];
  return await passThrough(pinnedNode, [hcsCommand, ...hostArguments, "list"], { cwd: root });
});

/** `npm run pulumi -- ARGS`: the Pulumi CLI that set-up found, on the repository's own backend. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pulumiEnvironment, pulumiProgram } from "./lib/environment.mjs";
import { placeHostFiles } from "./lib/hostFiles.mjs";
import { runMain, say, UserError } from "./lib/messages.mjs";
import { root } from "./lib/paths.mjs";
import { passThrough } from "./lib/processes.mjs";
import { findProject } from "./lib/project.mjs";
import { readPulumiArguments } from "./lib/pulumiArguments.mjs";
import { selectedStack } from "./lib/stack.mjs";
import { sayHowToUnlock } from "./lib/stackLock.mjs";

await runMain(async () => {
  const { cwd, rest, stackOption, needsStack, touchesHost } = readPulumiArguments(process.argv.slice(2));
  if (stackOption !== undefined) {
    throw new UserError(
      `npm run pulumi does not use ${stackOption}: it works on the project's selected stack. ` +
        'Select it with "npm run pulumi -- stack select NAME" (add "--create" for a new one) and run the command ' +
        "again without it.",
      2,
    );
  }
  if (process.env.PULUMI_STACK) say("npm run pulumi does not use PULUMI_STACK: it works on the selected stack.");
  const folder = cwd === undefined ? root : folderOf(cwd);
  const project = findProject(folder);
  const stack = needsStack && project !== undefined ? await selectedStack(folder) : undefined;
  const worksOnHost = touchesHost && project !== undefined && stack !== undefined;
  if (worksOnHost) await placeHostFiles(project, stack);
  const code = await passThrough(pulumiProgram(), rest, { cwd: folder, env: pulumiEnvironment() });
  if (code !== 0 && worksOnHost) sayHowToUnlock(project, stack, cwd);
  return code;
});

/**
 * A folder as the user means it: from where they typed the command, else from the repository's top.
 * @param {string} cwd
 */
function folderOf(cwd) {
  const candidates = [process.env.INIT_CWD ?? root, root].map((start) => resolve(start, cwd));
  const folder = candidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  if (folder !== undefined) return folder;
  throw new UserError(
    `--cwd ${cwd}: there is no such folder (looked for ${[...new Set(candidates)].join(" and ")}).`,
    2,
  );
}

/** `npm run up` and `npm run down`: one command of the engine on stack `dev` of the root project. */
import { pulumiEnvironment, pulumiProgram } from "./environment.mjs";
import { placeHostFiles } from "./hostFiles.mjs";
import { UserError } from "./messages.mjs";
import { root } from "./paths.mjs";
import { passThrough } from "./processes.mjs";
import { findProject } from "./project.mjs";
import { readPulumiArguments } from "./pulumiArguments.mjs";
import { defaultStack, ensureDefaultStack } from "./stack.mjs";
import { sayHowToUnlock } from "./stackLock.mjs";

/**
 * @param {"up" | "destroy"} command
 * @param {string[]} args more arguments for it
 * @returns {Promise<number>} Pulumi's exit code
 */
export async function runOnRootProject(command, args) {
  const { cwd, stackOption } = readPulumiArguments(args);
  const refused = cwd === undefined ? stackOption : "--cwd";
  if (refused !== undefined) {
    throw new UserError(
      `${refused} cannot be given here: this works on the stack "${defaultStack}" of the root project. ` +
        `For another one: npm run pulumi -- ${command} --cwd FOLDER`,
      2,
    );
  }
  const project = findProject(root);
  if (project === undefined) throw new UserError(`There is no Pulumi.yaml in ${root}.`);
  await ensureDefaultStack(root);
  await placeHostFiles(project, defaultStack);
  const all = [command, "--yes", "--stack", defaultStack, ...args];
  const code = await passThrough(pulumiProgram(), all, { cwd: root, env: pulumiEnvironment() });
  if (code !== 0) sayHowToUnlock(project, defaultStack);
  return code;
}

/** The stack that a script works on: the selected one, or `dev` when a project has none. */
import { pulumiEnvironment, pulumiProgram } from "./environment.mjs";
import { say, UserError } from "./messages.mjs";
import { capture } from "./processes.mjs";

export const defaultStack = "dev";

/**
 * The selected stack of the project in a folder. When it has none, `dev` is made and selected. Prints nothing on
 * standard output.
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function selectedStack(folder) {
  const selected = await askForSelected(folder);
  if (selected !== undefined) return selected;
  const { code, output } = await pulumi(folder, "stack", "select", defaultStack, "--create");
  // Another run may have made it between the two questions.
  if (code === 0 || (await askForSelected(folder)) !== undefined) {
    say(`The project in ${folder} had no selected stack; now it is "${defaultStack}".`);
    return defaultStack;
  }
  throw new UserError(`${output}The stack "${defaultStack}" of the project in ${folder} could not be made.`);
}

/**
 * Makes the stack `dev` of the project in a folder if it is not there. A selected stack stays selected.
 * @param {string} folder
 */
export async function ensureDefaultStack(folder) {
  const selected = await selectedStack(folder);
  if (selected === defaultStack) return;
  const { code, output } = await pulumi(folder, "stack", "init", defaultStack, "--no-select");
  if (code !== 0 && !output.includes("already exists")) {
    throw new UserError(`${output}The stack "${defaultStack}" of the project in ${folder} could not be made.`);
  }
}

/** @param {string} folder @returns {Promise<string | undefined>} */
async function askForSelected(folder) {
  const { code, stdout } = await pulumi(folder, "stack", "--show-name");
  return code === 0 ? stdout.trim() : undefined;
}

/** @param {string} folder @param {...string} args */
function pulumi(folder, ...args) {
  return capture(pulumiProgram(), [...args, "--non-interactive"], { cwd: folder, env: pulumiEnvironment() });
}

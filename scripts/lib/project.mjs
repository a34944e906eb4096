/**
 * What the scripts need to know of a Pulumi project: where it is, where its program is, and which host it means.
 *
 * Reads only the few lines of YAML that it needs, because it runs before every `npm run pulumi`: top-level texts, and
 * `hcs:host` in any of the ways that Pulumi lets it be written.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * @typedef {object} Project
 * @property {string} folder the folder of the Pulumi.yaml
 * @property {string} programFolder the folder of the program: `main` of the project, else the project's own
 * @property {string | undefined} host what the project sets `hcs:host` to, for every stack
 */

/**
 * The project that Pulumi would use in a folder: the nearest Pulumi.yaml upward.
 * @param {string} folder
 * @returns {Project | undefined}
 */
export function findProject(folder) {
  const file = join(folder, "Pulumi.yaml");
  if (!existsSync(file)) return dirname(folder) === folder ? undefined : findProject(dirname(folder));
  const text = readFileSync(file, "utf8");
  return { folder, programFolder: resolve(folder, topLevelText(text, "main") ?? "."), host: hostSetting(text) };
}

/**
 * The host of a stack: what its own settings say, else its project's.
 * @param {Project} project
 * @param {string} stack
 */
export function hostOf(project, stack) {
  const file = join(project.folder, `Pulumi.${stack}.yaml`);
  return (existsSync(file) ? hostSetting(readFileSync(file, "utf8")) : undefined) ?? project.host;
}

/**
 * The text of a key at the left margin of a YAML file.
 * @param {string} yaml
 * @param {string} key
 */
export function topLevelText(yaml, key) {
  return scalar(new RegExp(`^${key}:[ \\t]+(.*)$`, "m").exec(yaml)?.[1]);
}

/**
 * What a project's or a stack's settings say for `hcs:host`: a text, or a mapping with `value` or `default`.
 * @param {string} yaml
 */
export function hostSetting(yaml) {
  const direct = /^[ \t]+["']?hcs:host["']?:[ \t]+(.*)$/m.exec(yaml)?.[1];
  const mapped = /^[ \t]+["']?hcs:host["']?:[ \t]*\r?\n[ \t]+(?:value|default):[ \t]+(.*)$/m.exec(yaml)?.[1];
  return scalar(direct) ?? scalar(mapped);
}

/** A YAML scalar as text, without quotes and comment. @param {string | undefined} text */
function scalar(text) {
  const [, double, single, plain] = /^(?:"([^"]*)"|'([^']*)'|(.*?))[ \t]*(?:#.*)?\r?$/.exec(text ?? "") ?? [];
  const found = double ?? single ?? plain;
  return found === undefined || found === "" ? undefined : found;
}

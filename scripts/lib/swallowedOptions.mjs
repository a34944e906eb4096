/**
 * Options that npm kept for itself: without a bare `--` before them, and in PowerShell with an older npm even with one, npm
 * takes options for its own, and a command works on more, or on something else, than the user has written. Pure.
 */

/**
 * The options that say what a script works on or does. Not those that npm has too (--json, --yes, --force, --diff): npm
 * hands them on as its own settings, which may come from an .npmrc, and nothing is done to another thing without them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const optionsOf = {
  pulumi: [
    "clear-pending-creates",
    "config",
    "config-file",
    "continue-on-error",
    "create",
    "cwd",
    "exclude",
    "exclude-dependents",
    "exclude-protected",
    "expect-no-changes",
    "file",
    "ignore-protect",
    "import-file",
    "import-pending-creates",
    "path",
    "plaintext",
    "plan",
    "preserve-config",
    "preview-only",
    "refresh",
    "remove",
    "replace",
    "run-program",
    "save-plan",
    "secret",
    "skip-pending-creates",
    "skip-preview",
    "stack",
    "target",
    "target-dependents",
    "target-replace",
  ],
  hcs: [
    "after",
    "clear",
    "crash",
    "exit",
    "exit-code",
    "forget",
    "from",
    "host",
    "id",
    "orphans",
    "project",
    "schema-version",
    "size",
    "stack",
    "state",
    "strict",
    "times",
    "unknown-fields",
  ],
};

/**
 * The option of a script that npm kept, `undefined` when it kept none. npm tells scripts all of its settings as
 * `npm_config_…` and not where each comes from; of these names, only a command line has any but `target`.
 * @param {string | undefined} script
 * @param {NodeJS.ProcessEnv} environment
 */
export function swallowedOption(script, environment) {
  if (environment.npm_lifecycle_event === undefined) return undefined;
  const name = (optionsOf[script ?? ""] ?? []).find((option) => {
    const value = environment[`npm_config_${option.replaceAll("-", "_")}`];
    return value !== undefined && !(option === "target" && isVersion(value));
  });
  return name === undefined ? undefined : `--${name}`;
}

/** What to say of it. @param {string} script @param {string} option */
export function swallowedMessage(script, option) {
  return (
    `npm kept ${option} for itself and did not hand it to "npm run ${script}", so nothing was done. ` +
    `Write -- before the options, in PowerShell '--' with the quotes: npm run ${script} -- … ${option} …`
  );
}

/** Builders of native packages have a `target` in an .npmrc: the version that they build for. @param {string} value */
function isVersion(value) {
  return /^v?\d+(\.\d+)*/.test(value);
}

/** The official download of the Pulumi CLI, as @pulumi/pulumi's own installer does it. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../messages.mjs";
import { pinnedNode } from "../paths.mjs";
import { capture } from "../processes.mjs";
import { isComplete } from "./programs.mjs";

const installer = fileURLToPath(new URL("installCli.mjs", import.meta.url));

/** A download may be slow, but not stuck. */
const longestMs = 15 * 60_000;

/**
 * Downloads the CLI of the SDK's version.
 * @param {string} target the folder that it becomes; made at once and whole
 * @returns {Promise<{ folder: string, reason?: undefined } | { folder?: undefined, reason: string }>} the folder of the programs, or in a
 * sentence why not
 */
export async function downloadCli(target) {
  say("Set-up: downloading the Pulumi CLI, about a minute.");
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(`${target}.downloading-`);
  try {
    const env = { ...process.env, NODE_USE_ENV_PROXY: "1", PULUMI_SKIP_UPDATE_CHECK: "true" };
    const { code, output } = await capture(pinnedNode, [installer, temporary], { env, timeoutMs: longestMs });
    if (code !== 0) return { reason: sentence(output) };
    if (!isComplete(join(temporary, "bin"))) return { reason: "what came does not hold every program." };
    replace(temporary, target);
    return { folder: join(target, "bin") };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @param {string} temporary @param {string} target */
function replace(temporary, target) {
  // What is there was found unusable, under the lock that keeps others from using it meanwhile.
  if (existsSync(target)) rmSync(target, { recursive: true });
  renameSync(temporary, target);
}

/** The last line of an output, as a sentence. @param {string} output */
function sentence(output) {
  const line = output.trim().split("\n").at(-1) ?? "";
  return line === "" ? "it said nothing." : line.endsWith(".") ? line : `${line}.`;
}

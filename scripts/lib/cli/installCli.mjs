/**
 * Runs the installer of @pulumi/pulumi: `node installCli.mjs FOLDER`. A process of its own, because it needs the pinned
 * Node (for the proxy settings of the environment) and a second to load.
 */
import { PulumiCommand } from "@pulumi/pulumi/automation/index.js";

try {
  // Where the site cannot be reached, say so in seconds: the installer itself would wait for two minutes.
  await fetch("https://get.pulumi.com/install.sh", { method: "HEAD", signal: AbortSignal.timeout(15_000) });
  const { version } = await PulumiCommand.install({ root: process.argv[2] ?? "" });
  process.stdout.write(`${version}\n`);
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${cause instanceof Error ? `${message}: ${cause.message}` : message}\n`);
  process.exitCode = 1;
}

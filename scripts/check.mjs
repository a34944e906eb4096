/** `npm run check`: types, lint, format, generated files, import rules. */
import { checks, importRules, runChecks } from "./lib/checks.mjs";
import { runMain } from "./lib/messages.mjs";

await runMain(async () => ((await runChecks([...checks, importRules])).failed > 0 ? 1 : 0));

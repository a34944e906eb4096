#!/usr/bin/env node
/** Entry of the command `pulumi-hcs`: runs it on the arguments of this process. */
import { tellFailure } from "./answer.js";
import { runProgram } from "./program.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`pulumi-hcs list | head -1`) closes the pipe; that is no failure of ours.
  if (error.code !== "EPIPE") tellFailure(new Error(`Standard output cannot be written: ${error.message}.`));
});
// Nobody is left who could be told.
process.stderr.on("error", () => undefined);

runProgram(process.argv.slice(2)).catch(tellFailure);

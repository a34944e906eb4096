/** What a verb answers, and how that and every failure leave the process: standard output, standard error, exit code. */
import { styled } from "./terminal.js";
import { UsageError } from "./usageError.js";

/** 0: done, nothing found wrong. 1: the answer is "no". 2: wrong usage or unreadable input. 10 and more: a class of `plan`. */
export type ExitCode = 0 | 1 | 2 | 10 | 11 | 12 | 13;

/** The answer of a verb. */
export interface Answer {
  /** The one document that goes to standard output under `--json`. */
  json: unknown;
  /** The same for people, ending with a newline; empty for nothing to say. */
  text: string;
  exitCode?: ExitCode;
}

/** A sentence for people and an object for programs. */
export function said(sentence: string, json: unknown): Answer {
  return { json, text: `${sentence}\n` };
}

/** Writes an answer and sets the exit code; one that is set already stays when it is higher. */
export function deliver({ json, text, exitCode = 0 }: Answer, asJson: boolean): void {
  process.stdout.write(asJson ? `${JSON.stringify(json, undefined, 2)}\n` : text);
  raiseExitCode(exitCode);
}

/** Tells a failure on standard error: its sentences and never a stack, unless PULUMI_HCS_DEBUG asks for one. */
export function tellFailure(error: unknown): void {
  const isDebugged = (process.env.PULUMI_HCS_DEBUG ?? "") !== "";
  const told = error instanceof Error ? ((isDebugged ? error.stack : undefined) ?? error.message) : String(error);
  process.stderr.write(`${styled("red", "error:", process.stderr)} ${told}\n`);
  raiseExitCode(error instanceof UsageError ? 2 : 1);
}

function raiseExitCode(exitCode: ExitCode): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode);
}

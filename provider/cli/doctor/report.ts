/** How the checks of `pulumi-hcs doctor` are told: a list in columns for people, an object for programs. */
import type { Answer } from "../answer.js";
import { counted, indented, printable, type Style, styled } from "../terminal.js";
import type { Check, CheckStatus } from "./check.js";

const styles: Readonly<Record<CheckStatus, Style>> = { ok: "green", warn: "yellow", fail: "red", skip: "dim" };

// As wide as the longest status, and the gap behind it.
const statusWidth = 6;

/** The answer of the verb. */
export function reportOf(host: string, checks: readonly Check[]): Answer {
  const failures = checks.filter(({ status }) => status === "fail").length;
  const warnings = checks.filter(({ status }) => status === "warn").length;
  const nameWidth = Math.max(...checks.map(({ name }) => name.length)) + 2;
  const line = (check: Check): string => toText(check, nameWidth);
  const summary = `${counted(checks.length, "check")}, ${counted(failures, "failure")}, ${counted(warnings, "warning")}`;
  const style = failures > 0 ? "red" : warnings > 0 ? "yellow" : "green";
  return {
    json: { host, checks },
    text: `${checks.map(line).join("")}\n${styled(style, summary)}\n`,
    exitCode: failures > 0 ? 1 : 0,
  };
}

function toText({ name, status, detail, fix }: Check, nameWidth: number): string {
  const indent = statusWidth + nameWidth;
  const [first = "", ...more] = indented(printable(detail), indent).split("\n");
  const head = `${styled(styles[status], status.padEnd(statusWidth))}${name.padEnd(nameWidth)}${first.trimStart()}`;
  const advice = fix === undefined ? [] : [indented(`To do: ${printable(fix)}`, indent)];
  return `${[head, ...more, ...advice].join("\n")}\n`;
}

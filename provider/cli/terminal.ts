/** How the command writes for people: colours where there is a terminal for them, tables, counts, safe texts. */
import { styleText } from "node:util";

/** The styles that the command uses. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** The text in a style when the stream is a terminal that shows colours and NO_COLOR is not set; else the text as it is. */
export function styled(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  // Node lets FORCE_COLOR win over NO_COLOR and warns about the two; here NO_COLOR always wins.
  if ((process.env.NO_COLOR ?? "") !== "") return text;
  return styleText(style, text, { stream });
}

/** "no errors", "1 error", "12 warnings". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A text from outside on one line, with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (character) => JSON.stringify(character).slice(1, -1));
}

const narrowestText = 40;

/** A text after an indent; on a terminal, its further lines begin below its first. */
export function indented(text: string, indent: number): string {
  const width = (process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY) - indent;
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > Math.max(width, narrowestText)) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${" ".repeat(indent)}${line}`).join("\n");
}

const gap = "  ";

/**
 * Rows under a heading, ending with a newline. On a terminal that is too narrow, wrapped columns cannot be read: then
 * each row is a block of lines instead, unless there are too many for that (`wrap`).
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { whenNarrow = "blocks" }: { whenNarrow?: "blocks" | "wrap" } = {},
): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd();
  const width = widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
  if (whenNarrow === "blocks" && process.stdout.isTTY === true && width > process.stdout.columns) {
    return blocks(headings, cells);
  }
  return `${[styled("bold", line(headings)), ...cells.map(line)].join("\n")}\n`;
}

function blocks(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(...headings.map((heading) => heading.length));
  const block = (row: readonly string[]): string =>
    headings.map((heading, column) => `${styled("bold", heading.padEnd(width))}${gap}${row[column] ?? ""}\n`).join("");
  return rows.map(block).join("\n");
}

/** How `npm run pulumi -- ARGS` reads its command line. */
import { describe, expect, test } from "vitest";
import { readPulumiArguments } from "../../scripts/lib/pulumiArguments.mjs";

const read = (line: string) => readPulumiArguments(line.split(" "));

describe("the folder", () => {
  test.each([
    ["preview --json --cwd examples/wsl2", "preview --json"],
    ["preview --cwd=examples/wsl2 --json", "preview --json"],
    ["-C examples/wsl2 preview --json", "preview --json"],
    ["-Cexamples/wsl2 preview --json", "preview --json"],
    ["preview -C=examples/wsl2 --json", "preview --json"],
  ])("is taken out of %s", (line, rest) => {
    expect(read(line)).toMatchObject({ cwd: "examples/wsl2", rest: rest.split(" "), command: "preview" });
  });

  test.each([
    "destroy --yes --cwd",
    "destroy --cwd= --yes",
    "destroy --yes -C",
    "-C= destroy",
    "destroy --cwd -- --yes",
  ])("that is not named is not the root project: %s", (line) => {
    expect(() => read(line)).toThrow(/^(--cwd=?|-C=?) names no folder\. Write --cwd FOLDER/);
  });

  test("that is empty is none either", () => {
    expect(() => readPulumiArguments(["destroy", "--cwd", ""])).toThrow("names no folder");
  });

  test("is not looked for behind a double dash", () => {
    const line = "env run e -- tool --cwd elsewhere -s x";
    expect(read(line)).toMatchObject({ cwd: undefined, stackOption: undefined, rest: line.split(" ") });
  });
});

describe("a stack on the command line", () => {
  test.each([
    ["up --stack other", "--stack"],
    ["up --stack=other", "--stack"],
    ["preview -s other", "-s"],
    ["preview -sother", "-s"],
    ["up -ys other", "-s"],
  ])("is noticed in %s", (line, option) => {
    expect(read(line).stackOption).toBe(option);
  });

  test.each([
    "stack select other",
    "up -m some",
    "up -C/some/folder",
    "preview -turn:pulumi:dev::x",
    "up --show-sames",
  ])("is not seen in %s", (line) => {
    expect(read(line).stackOption).toBeUndefined();
  });
});

describe("the selected stack", () => {
  test.each(["up", "preview --json", "refresh --yes", "destroy", "stack export", "stack", "config set dataDisk C:\\x"])(
    "is needed for %s",
    (line) => {
      expect(read(line).needsStack).toBe(true);
    },
  );

  test.each([
    "stack init other",
    "stack select other --create",
    "stack ls --json",
    "stack rm other",
    "version",
    "login",
    "cancel --yes",
    "up --help",
    "plugin ls",
    "--color never about",
  ])("is not needed for %s", (line) => {
    expect(read(line).needsStack).toBe(false);
  });
});

test("only the engine's commands touch the host, also when a global option with a value comes first", () => {
  expect(read("--color never up --yes")).toMatchObject({ command: "up", touchesHost: true });
  expect(read("--tracing file:./trace stack export")).toMatchObject({ command: "stack export", touchesHost: false });
  expect(read("destroy -h").touchesHost).toBe(false);
});

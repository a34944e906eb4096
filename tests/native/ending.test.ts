/** Processes that end in the middle of a wait for HCS: at once, with their exit code, and without a crash. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/hosts.js";
import { compiledProvider } from "../support/processes.js";
import { buildProbe, whyNoProbe } from "./support/buildProbe.js";
import { isLeftOut } from "./support/proofs.js";

const why = process.platform === "win32" ? "the probe is a shared object here" : whyNoProbe();

interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a process until its end; the ones that wait for a signal get SIGTERM as soon as they wait for HCS. */
function ending(wait: "create" | "shutdown" | "call" | "import" | "imported", end: string): Promise<Ending> {
  const child = spawn(
    process.execPath,
    [
      join(__dirname, "support", "endingChild.cjs"),
      join(compiledProvider(), "host"),
      buildProbe(),
      wait,
      end,
      temporaryFolder(),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text: Buffer) => {
    stdout += text.toString();
    if (/signal/i.test(end) && stdout === "waiting\n") child.kill("SIGTERM");
  });
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

// What goes wrong here depends on where the other threads are just then.
const times = 5;

const waits = [
  ["a create that never completes", "create"],
  ["a shutdown that never completes, while events come in", "shutdown"],
] as const;

describe.skipIf(isLeftOut("ends of processes", why))("a process that waits for", () => {
  describe.each(waits)("%s", (_title, wait) => {
    test("ends with the code that it exits with, and prints nothing", async () => {
      for (let time = 0; time < times; time++) {
        expect(await ending(wait, "exit")).toEqual({ code: 7, signal: null, stdout: "waiting\n", stderr: "" });
      }
    });

    test("is ended by SIGTERM, and prints nothing", async () => {
      for (let time = 0; time < times; time++) {
        expect(await ending(wait, "signal")).toEqual({
          code: null,
          signal: "SIGTERM",
          stdout: "waiting\n",
          stderr: "",
        });
      }
    });

    test("ends with the code of its own handler of SIGTERM", async () => {
      for (let time = 0; time < times; time++) {
        expect(await ending(wait, "handledSignal")).toEqual({ code: 9, signal: null, stdout: "waiting\n", stderr: "" });
      }
    });

    test("ends by itself when its host is closed, and says that the work continues", async () => {
      for (let time = 0; time < times; time++) {
        const { stderr, ...ended } = await ending(wait, "close");
        expect(ended).toEqual({ code: 0, signal: null, stdout: "waiting\n" });
        expect(stderr).toMatch(/^The host was closed before .* had finished\. The work continues on the host; .*\n$/);
      }
    });
  });

  // Not process.exit(): Node waits then for the threads of its pool, and so for the call.
  test("a call that blocks another thread is ended by SIGTERM, and prints nothing", async () => {
    expect(await ending("call", "signal")).toEqual({ code: null, signal: "SIGTERM", stdout: "waiting\n", stderr: "" });
  });

  test("a layer is ended by SIGTERM, and prints nothing", async () => {
    for (let time = 0; time < times; time++) {
      expect(await ending("import", "signal")).toEqual({
        code: null,
        signal: "SIGTERM",
        stdout: "waiting\n",
        stderr: "",
      });
    }
  });

  test("nothing more, after a layer, ends by itself, with its host closed or not", async () => {
    for (const end of ["end", "close", "end", "close"]) {
      expect(await ending("imported", end)).toEqual({ code: 0, signal: null, stdout: "waiting\n", stderr: "" });
    }
  });
});

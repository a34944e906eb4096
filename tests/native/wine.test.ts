/** Proof 3: the same with Windows' own binaries, in Wine: Node for Windows, koffi's win32-x64 part, the probe as DLLs. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hcsFunctions } from "../../provider/hcs/functions.js";
import { loadKoffi } from "../../provider/host/native/koffi.js";
import { behaviours } from "./support/behaviours.js";
import { buildWindowsProbe } from "./support/buildProbe.js";
import { isLeftOut, tellProof } from "./support/proofs.js";
import { buildWindowsApp } from "./support/windowsApp.js";
import { openWindowsNode, whyNoWine, windowsPath } from "./support/wine.js";
import type { WindowsReport } from "./wine/report.js";

const repository = join(__dirname, "../..");
const isSkipped = isLeftOut("proof 3 (Wine)", whyNoWine());
const minuteMs = 60_000;

describe.skipIf(isSkipped)("functions of the API lists, in Wine", () => {
  let report: WindowsReport | undefined;
  let app: string | undefined;

  beforeAll(async () => {
    const { packages, run } = await openWindowsNode();
    const { folder } = buildWindowsProbe();
    app = buildWindowsApp(join(repository, "tests/native/wine/main.ts"), packages);
    const work = dirname(app);
    const reportFile = join(work, "report.json");
    const args = [repository, folder, reportFile].map(windowsPath);
    const { code, stdout, stderr } = await run(app, args, { folder: work, timeoutMs: 4 * minuteMs });
    if (!existsSync(reportFile)) throw new Error(`The run in Wine ended with ${code}:\n${stdout}${stderr}`);
    report = JSON.parse(readFileSync(reportFile, "utf8")) as WindowsReport;
  }, 8 * minuteMs);

  test("Node and koffi are those of Windows", () => {
    expect(report?.platform).toBe("win32");
    expect(report?.node).toMatch(/^v22\./);
    // The same koffi as the product's own, in its part for Windows.
    expect(report?.koffi).toBe(loadKoffi().version);
  });

  test.each(hcsFunctions)("%s takes every text, answers every documented error, and leaves nothing open", (name) => {
    const found = report?.functions.find((candidate) => candidate.name === name);
    expect(found?.failure).toBeUndefined();
    expect(found?.checks).toBeGreaterThan(0);
    expect(found?.calls).toBeGreaterThan(0);
  });

  test.each(behaviours)("$title", ({ title }) => {
    const found = report?.behaviours.find((candidate) => candidate.title === title);
    expect(found).toEqual({ title });
  });

  afterAll(() => {
    if (app !== undefined) rmSync(join(app, "../../../.."), { recursive: true, force: true });
    const passed = (report?.functions ?? []).filter(({ failure, calls }) => failure === undefined && calls > 0);
    const checks = passed.reduce((sum, tried) => sum + tried.checks, 0);
    console.log(`${checks} calls checked`);
    tellProof(3, `(Wine): ${passed.length} of ${hcsFunctions.length} functions`);
  });
});

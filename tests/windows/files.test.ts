/** Questions about state files and grants that only a real Windows can answer. Each tells what it saw; see README.md. */
import { expect, test } from "vitest";
import { hresultFacts } from "../../provider/hcs/errors.js";
import type { ComputeSystem } from "../../schema/types.js";
import { ask, outcomeOf, smallest } from "./support/question.js";
import { rawCalls } from "./support/raw.js";

const withState = (path: string): ComputeSystem => ({
  ...smallest,
  VirtualMachine: { ...smallest.VirtualMachine, GuestState: { GuestStateFilePath: path } },
});

test("does a grant that is made before the system let it start with its file?", async () => {
  const { host, ownId, ownPath, saw } = await ask("Grants before create");
  for (const isGranted of [false, true]) {
    const id = ownId();
    const path = ownPath("vmgs");
    await host.createEmptyGuestStateFile(path);
    if (isGranted) await host.grantVmAccess(id, path);
    const what = isGranted ? "granted before create" : "not granted";
    saw(`${what}: access list`, await host.getFileAccess(path));
    const outcome = await outcomeOf(host.launchComputeSystem(id, withState(path)));
    saw(`${what}: launch`, outcome);
    expect(outcome).toMatch(/^(done|refused)/);
    await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
    await host.revokeVmAccess(id, path);
    expect(await host.getFileAccess(path)).toEqual([]);
  }
});

test("what happens to a guest state file over which an empty one is made?", async () => {
  const { host, ownPath, saw } = await ask("An empty guest state file made over an existing one");
  const path = ownPath("vmgs");
  await host.createEmptyGuestStateFile(path);
  const before = await host.getFileInformation(path);
  saw("the file", before);
  // Past the driver, which refuses: its caution is what this question is about.
  const answer = await rawCalls().createEmptyGuestStateFile(path);
  saw("HcsCreateEmptyGuestStateFile on it answers", answer === 0 ? "0" : hresultFacts(answer).name);
  saw("the file then", await host.getFileInformation(path));
  expect(before?.isDirectory).toBe(false);
  expect(await host.getFileInformation(path)).toBeDefined();
});

/** Questions about the life of systems that only a real Windows can answer. Each tells what it saw; see README.md. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hcsCommand } from "../../scripts/lib/paths.mjs";
import { useCompiledCommand } from "../cli/command.js";
import { ask, lifeOf, outcomeOf, smallest } from "./support/question.js";

useCompiledCommand();

const watchedMs = 5_000;

test("does a Created system stay when its only handle is closed?", async () => {
  const { host, ownId, saw } = await ask("A Created system after its handle closed");
  for (const stays of [false, true, undefined]) {
    const id = ownId();
    const { ShouldTerminateOnLastHandleClosed: _, ...rest } = smallest;
    const document = stays === undefined ? rest : { ...rest, ShouldTerminateOnLastHandleClosed: stays };
    // The driver closes its handle before it answers.
    await host.createComputeSystem(id, document);
    const listed = (await host.enumerateComputeSystems({ Ids: [id] })).map(({ State }) => State);
    saw(`ShouldTerminateOnLastHandleClosed ${stays ?? "absent"}: enumerated at once`, listed);
    const life = await lifeOf(host, id, watchedMs);
    saw(`ShouldTerminateOnLastHandleClosed ${stays ?? "absent"}`, life);
    expect(life).toMatch(/^(gone|still there) after/);
  }
});

test("does a Running system stay when its client is killed?", async () => {
  const { host, ownId, saw } = await ask("A Running system after its client was killed");
  const id = ownId();
  const script = join(__dirname, "support", "launchAndStay.cjs");
  const compiled = join(dirname(hcsCommand), "..", "host");
  const child = spawn(process.execPath, [script, compiled, "native", id, JSON.stringify(smallest)]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const errors: string[] = [];
  child.stderr.on("data", (text: Buffer) => errors.push(text.toString()));
  const [said] = (await Promise.race([once(child.stdout, "data"), once(child, "close")])) as [unknown];
  expect(String(said), errors.join("")).toBe("running\n");

  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
  const life = await lifeOf(host, id, watchedMs);
  saw("after the kill", life);
  expect(life).toMatch(/^(gone|still there) after/);
});

test("is a document with a member that no build knows refused?", async () => {
  const { host, ownId, saw } = await ask("An unknown member in the document");
  const places = {
    "at the top": { ...smallest, PulumiHcsQuestion: true },
    "below VirtualMachine": { ...smallest, VirtualMachine: { ...smallest.VirtualMachine, PulumiHcsQuestion: true } },
  };
  for (const [place, document] of Object.entries(places)) {
    const outcome = await outcomeOf(host.createComputeSystem(ownId(), document));
    saw(place, outcome);
    expect(outcome).toMatch(/^(done|refused)/);
  }
});

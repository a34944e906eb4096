/** What a user reads when the host takes longer than a verb may, and what to do about it. */
import { describe, expect, test } from "vitest";
import { boundedHost } from "../../provider/engine/boundedHost.js";
import { pulumiRun, type Values } from "../../provider/index.js";
import { emptyMachine, freshHost, urnOf } from "../support/resources.js";

const type = "ComputeSystem";
const log = (): void => undefined;

async function slowHost(call: string) {
  const host = await freshHost();
  const stored = await host.create(type, "web", { document: emptyMachine() });
  await host.controls.setLatency(1_000, call);
  return { ...host, stored };
}

const failureOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no failure",
    (error: Error) => error.message,
  );
const goesOn = "The work continues on the host; the next run looks at what became of it.";

describe("a call that outlasts its wait", () => {
  test.each([
    ["create", "HcsStartComputeSystem"],
    ["update", "HcsModifyComputeSystem"],
    ["delete", "HcsTerminateComputeSystem"],
  ] as const)("in a %s says how the resource gets more time", async (verb, call) => {
    const { stored, check } = await slowHost(call);
    const urn = urnOf(type, "web");
    const olds = stored.outputs;
    const name = verb === "create" ? "other" : "web";
    const document = verb === "update" ? emptyMachine(1024) : emptyMachine();
    const { inputs } = await check(type, name, { document });
    const asked = { log, timeoutMs: 200 };
    const run = pulumiRun();
    const verbs: Record<typeof verb, () => Promise<unknown>> = {
      create: () => run(type, "create", { ...asked, urn: urnOf(type, name), news: inputs }),
      update: () => run(type, "update", { ...asked, urn, id: stored.id, olds, news: inputs }),
      delete: () => run(type, "delete", { ...asked, urn, id: stored.id, olds }),
    };
    const message = await failureOf(verbs[verb]());
    expect(message).toContain(`has not finished within the 0.2 seconds that this ${verb} may take. ${goesOn}`);
    const times = verb === "create" ? 'create: "1m", update: "1m"' : `${verb}: "1m"`;
    expect(message).toContain(`its option customTimeouts, for example { customTimeouts: { ${times} } }. `);
    expect(message.endsWith('run "pulumi up" with it before the next destroy.')).toBe(verb === "delete");
  });

  test("in a read says that nothing was changed, and names no option, since a read has none", async () => {
    const { stored } = await slowHost("HcsGetComputeSystemProperties");
    const asked = { urn: stored.urn, log, timeoutMs: 200 };
    const message = await failureOf(pulumiRun()(type, "read", { ...asked, id: stored.id, olds: stored.outputs }));
    expect(message).toMatch(/has not finished within the 0\.2 seconds that this read may take\. Nothing was changed\./);
    expect(message).toContain("pulumi-hcs doctor");
    expect(message).not.toContain("customTimeouts");
  });

  test.each([
    [1_000, "1 second", "1m"],
    [240_000, "240 seconds", "10m"],
    [300_000, "300 seconds", "10m"],
    [2_400_000, "2400 seconds", "2h"],
    [86_400_000, "86400 seconds", "48h"],
  ])("after %i ms proposes a time that is longer than %s: %s", async (timeoutMs, seconds, example) => {
    const { host, controls } = await freshHost();
    await controls.setLatency(50, "HcsEnumerateComputeSystems");
    const clock = performance.now.bind(performance);
    // The deadline of a bound that began so long ago has passed.
    performance.now = () => clock() - timeoutMs;
    const bounded = boundedHost(host, { verb: "create", timeoutMs });
    performance.now = clock;
    const message = await failureOf(bounded.enumerateComputeSystems({ Ids: [] } as Values));
    expect(message).toMatch(/^enumerateComputeSystems on the host has not finished/);
    expect(message).toContain(`within the ${seconds} that`);
    expect(message).toContain(`{ create: "${example}", update: "${example}" }`);
  });
});

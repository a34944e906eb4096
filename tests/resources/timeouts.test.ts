/** What a user reads when the host takes longer than a verb may, and what to do about it. */
import { describe, expect, test } from "vitest";
import { dynamic } from "../../provider/dynamic.js";
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

test("a guest gets the time to shut down that the program gives it, beside the time that a verb may take", async () => {
  const { host, controls } = await freshHost();
  const ids = ["1B9F8E0C-7A3D-4D8E-9F10-0000000000AD", "1B9F8E0C-7A3D-4D8E-9F10-0000000000AE"] as const;
  for (const id of ids) await host.launchComputeSystem(id, emptyMachine());
  await controls.setLatency(400, "HcsTerminateComputeSystem");
  const stop = (id: string, timeoutSeconds: number) =>
    boundedHost(host, { verb: "delete", timeoutMs: 50 }).stopComputeSystem(id, { mode: "graceful", timeoutSeconds });
  await expect(stop(ids[0], 0)).rejects.toThrow("has not finished within the 0.05 seconds that this delete may take");
  expect((await stop(ids[1], 5)).outcome).toBe("Forced");
});

describe("the resource option customTimeouts", () => {
  const file = { path: "C:\\a.vhdx" };
  const verbs = ["create", "update", "delete"] as const;
  const checked = async (__timeouts: unknown): Promise<string[]> => {
    const news = { ...file, host: (await freshHost()).spec, __urn: urnOf("VmGroupAccess", "disk"), __timeouts };
    const { failures } = await dynamic("VmGroupAccess", 1).check({}, news);
    expect(
      failures.every(({ property }) => property === ""),
      "Pulumi prints no value beside it",
    ).toBe(true);
    return failures.map(({ reason }) => reason);
  };

  const withWords: [time: unknown, words: string][] = [
    ["-5s", 'is "-5s", less than no time.'],
    ["-1h30m", 'is "-1h30m", less than no time.'],
    ["soon", 'is "soon", which is no time.'],
    ["5", 'is "5", which is no time.'],
    ["5 m", 'is "5 m", which is no time.'],
    [".s", 'is ".s", which is no time.'],
    ["5m-3s", 'is "5m-3s", which is no time.'],
    [300, "is 300, and no text."],
  ];
  test.each(withWords)("with %j is refused by the preview for each verb, with how to write it", async (time, words) => {
    for (const verb of verbs) {
      expect(await checked({ [verb]: time })).toEqual([
        `The time for ${verb} in the resource option customTimeouts ${words} Write it like "90s", "5m" or "1h30m".`,
      ]);
    }
    expect(await checked({ create: time, update: "5m", delete: time })).toHaveLength(2);
  });

  test.each([
    "90s",
    "1h30m",
    "1.5h",
    ".5s",
    "5.s",
    "+5s",
    "500ms",
    "10us",
    "10µs",
    "10μs",
    "10ns",
    "0",
    "0s",
    "-0",
    "",
  ])("takes %j, as Pulumi does", async (time) => {
    for (const verb of verbs) expect(await checked({ [verb]: time })).toEqual([]);
  });

  test("refuses a time of a hundred thousand digits at once", async () => {
    const startedMs = performance.now();
    expect(await checked({ create: "1".repeat(100_000) })).toHaveLength(1);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  test("in a state that an older version wrote does not keep a resource from a refresh or a destroy", async () => {
    const { host, controls, spec } = await freshHost();
    await controls.placeFile(file.path);
    const { check, create, read, delete: remove } = dynamic("VmGroupAccess", 1);
    const { inputs } = await check({}, { ...file, host: spec, __urn: urnOf("VmGroupAccess", "disk") });
    const { id, outs } = await create(inputs);
    const stored = { ...outs, __timeouts: { create: "soon", delete: "-5s" } };
    const { props } = await read(id, stored);
    expect(props).toEqual(stored);
    await remove(id, props);
    expect(await host.ledger.list()).toEqual([]);
  });

  test("takes effect in the verb that it names", async () => {
    const { controls, spec } = await freshHost();
    await controls.placeFile(file.path);
    await controls.setLatency(1_000, "HcsGrantVmGroupAccess");
    const { check, create } = dynamic("VmGroupAccess", 1);
    const news = { ...file, host: spec, __urn: urnOf("VmGroupAccess", "disk"), __timeouts: { create: ".2s" } };
    const { inputs } = await check({}, news);
    expect(await failureOf(create(inputs))).toContain("within the 0.2 seconds that this create may take");
  });
});

/** What is documented to fail for a moment is tried again as long as that takes; nothing else is. Waiting takes no time here. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { emptyMachine, freshHost } from "../support/resources.js";
import { clock, skippingTime } from "../support/skippedTime.js";

vi.mock("node:timers/promises", () => import("../support/skippedTime.js"));

beforeEach(skippingTime);

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const invalidState = 0x80370105;
const modifiesOf = async ({ controls }: Host) =>
  (await controls.journal()).filter(({ call }) => call === "HcsModifyComputeSystem").length;

describe("the memory of a running machine", () => {
  const bigger = { document: emptyMachine(1024) };

  test("is resized as soon as the guest has booted, which may take most of half a minute", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: invalidState, times: 25 });
    const updated = await host.update(type, "machine", created, bigger);
    expect(updated.outputs).toMatchObject({ runtimeId: created.outputs.runtimeId, document: bigger.document });
    expect(clock.skippedMs).toBe(25_000);
  });

  test("of a guest that never boots is an error after half a minute that says what would do it, and no restart", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: invalidState, times: 1_000 });
    await expect(host.update(type, "machine", created, bigger)).rejects.toThrow(
      /The guest must have booted before its memory can be resized\..*a restart would do it at once/,
    );
    expect(clock.skippedMs).toBeGreaterThanOrEqual(28_000);
    expect(clock.skippedMs).toBeLessThanOrEqual(30_000);
    expect((await host.read(type, created))?.outputs.runtimeId).toBe(created.outputs.runtimeId);
  });
});

describe("a file that the worker of an ended system still holds", () => {
  test("is waited for at the start", async () => {
    const host = await freshHost();
    await host.controls.fail({ function: "HcsStartComputeSystem", hresult: 0x80070020, times: 10 });
    const created = await host.create(type, "machine", { document: emptyMachine() });
    expect(created.outputs.state).toBe("Running");
    expect(clock.skippedMs).toBe(2_500);
  });

  test("is waited for seconds, not for ever", async () => {
    const host = await freshHost();
    await host.controls.fail({ function: "HcsStartComputeSystem", hresult: 0x80070020, times: 1_000 });
    await expect(host.create(type, "machine", { document: emptyMachine() })).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(clock.skippedMs).toBeLessThanOrEqual(5_000);
  });
});

describe("a network adapter that is added", () => {
  const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
  const adapter = { EndpointId: "6F6F6F6F-0000-4000-8000-000000000001", MacAddress: "00-15-5D-00-00-01" };
  const document = {
    ...machine,
    VirtualMachine: { ...machine.VirtualMachine, Devices: { NetworkAdapters: { eth0: adapter } } },
  };

  test.each([
    ["E_FAIL", 0x80004005],
    ["ERROR_NOT_READY", 0x80070015],
    ["ERROR_GEN_FAILURE", 0x8007001f],
  ])("is tried again after %s, as WSL does it", async (_name, hresult) => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine() });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult, times: 20 });
    const updated = await host.update(type, "machine", created, { document });
    expect(updated.outputs.document).toEqual(document);
    expect(clock.skippedMs).toBe(2_000);
  });

  test("is given up after three seconds", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine() });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80004005, times: 1_000 });
    await expect(host.update(type, "machine", created, { document })).rejects.toThrow(/HcsModifyComputeSystem/);
    expect(clock.skippedMs).toBeLessThanOrEqual(3_000);
    expect(await modifiesOf(host)).toBeGreaterThan(25);
  });

  test.each([
    ["HCN_E_ENDPOINT_NOT_FOUND", 0x803b0002],
    ["HCN_E_ENDPOINT_ALREADY_ATTACHED", 0x803b0014],
    ["VM_E_INVALID_STATE", 0x80041001],
  ])("is not tried again after %s, which does not pass", async (name, hresult) => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine() });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult });
    await expect(host.update(type, "machine", created, { document })).rejects.toThrow(name);
    expect(await modifiesOf(host)).toBe(1);
  });
});

test("what is not documented to pass is not tried again", async () => {
  const host = await freshHost();
  const created = await host.create(type, "machine", { document: emptyMachine(512) });
  await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80004005 });
  await expect(host.update(type, "machine", created, { document: emptyMachine(1024) })).rejects.toThrow(/E_FAIL/);
  expect(await modifiesOf(host)).toBe(1);
  expect(clock.skippedMs).toBe(0);
});

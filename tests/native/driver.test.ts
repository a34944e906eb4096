/** What the native driver does when the host, its library or its guest misbehave: a clear error, no crash, nothing left open. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { openNativeHost } from "../../provider/host/native/nativeHost.js";
import { listeningMachine, machineDocument } from "../support/machines.js";
import { openProbeHost } from "../support/probeHost.js";
import { buildProbe } from "./support/buildProbe.js";
import { posixPaths } from "./support/localContext.js";
import { leftOvers, openProbe } from "./support/probe.js";

const terminate = { mode: "terminate", timeoutSeconds: 0 } as const;

describe("a system", () => {
  test("whose worker dies right after the start is a failed start with its exit status, and can be launched again", async () => {
    const { host, probe } = await openProbeHost({ settleMs: 300 });
    const id = randomUUID();
    probe.setOption("diesAfterStart", 1);
    await expect(host.launchComputeSystem(id, machineDocument())).rejects.toMatchObject({
      function: "HcsStartComputeSystem",
      hresultName: "HCS_E_UNEXPECTED_EXIT",
    });
    probe.setOption("diesAfterStart", 0);
    expect((await host.launchComputeSystem(id, machineDocument())).State).toBe("Running");
    await host.stopComputeSystem(id, terminate);
  });

  test("whose guest ignores the shutdown is powered off after the wait", async () => {
    const { host, probe } = await openProbeHost();
    const id = randomUUID();
    probe.setOption("guestIgnoresShutdown", 1);
    await host.launchComputeSystem(id, listeningMachine());
    const stopped = await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 0.1 });
    expect(stopped.outcome).toBe("Forced");
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
  });

  test("is asked to shut down with the options that were given, and without any after a refusal", async () => {
    const { host, probe } = await openProbeHost();
    const shutdownOptions = { Mechanism: "IntegrationService", Type: "Shutdown" } as const;
    const stop = { mode: "graceful", timeoutSeconds: 10, shutdownOptions } as const;
    const askedWith = () => JSON.stringify(probe.lastCall("HcsShutDownComputeSystem"));
    await host.launchComputeSystem("served", machineDocument({ machine: { Services: { Shutdown: {} } } }));
    expect(await host.stopComputeSystem("served", stop)).toMatchObject({ outcome: "Graceful" });
    expect(askedWith()).toContain("IntegrationService");
    const counted = probe.counters().calls.HcsShutDownComputeSystem ?? 0;
    await host.launchComputeSystem("connected", listeningMachine());
    expect(await host.stopComputeSystem("connected", stop)).toMatchObject({ outcome: "Graceful" });
    expect(probe.counters().calls.HcsShutDownComputeSystem).toBe(counted + 2);
    expect(askedWith()).not.toContain("IntegrationService");
  });

  test("that ended by itself is stopped already, and its id is free again", async () => {
    const { host, probe } = await openProbeHost();
    const id = randomUUID();
    await host.launchComputeSystem(id, machineDocument());
    probe.endSystem(id, "UnexpectedExit");
    expect(await host.stopComputeSystem(id, terminate)).toEqual({ outcome: "AlreadyStopped" });
    await host.launchComputeSystem(id, machineDocument());
    await host.stopComputeSystem(id, terminate);
  });

  test("with a very long id and document arrives whole", async () => {
    const { host } = await openProbeHost();
    const id = "ü😀".repeat(20_000);
    await host.createComputeSystem(id, machineDocument({ owner: "x".repeat(1_000_000) }));
    expect((await host.getComputeSystemProperties(id))?.Owner).toHaveLength(1_000_000);
    await host.stopComputeSystem(id, terminate);
  });
});

describe("an operation that never completes", () => {
  test("keeps its handles open until it does, and none after", async () => {
    const { host, probe } = await openProbeHost();
    const id = randomUUID();
    await host.launchComputeSystem(id, listeningMachine());
    probe.setDelay(Number.POSITIVE_INFINITY, "HcsShutDownComputeSystem");
    const stopped = await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 0.1 });
    expect(stopped.outcome).toBe("Forced");
    expect(probe.counters().openHandles).toMatchObject({ operation: 1, system: 1 });
    probe.complete();
    await vi.waitUntil(() => probe.counters().openHandles.system === 0);
  });

  test("ends its wait when the host is closed, and says so", async () => {
    const { host, probe } = await openProbeHost();
    probe.setDelay(Number.POSITIVE_INFINITY, "HcsCreateComputeSystem");
    const launching = expect(host.launchComputeSystem(randomUUID(), listeningMachine())).rejects.toThrow(/closed/);
    await vi.waitUntil(() => probe.counters().pendingOperations === 1);
    await host.close();
    await launching;
    probe.complete();
    await vi.waitUntil(() => leftOvers(probe.counters()).length === 0);
  });
});

test("a callback that comes after its end is heard by nobody and harms nothing", async () => {
  const { host, probe } = await openProbeHost();
  const id = randomUUID();
  await host.launchComputeSystem(id, listeningMachine());
  await host.stopComputeSystem(id, terminate);
  expect(probe.fireCleared()).toBeGreaterThan(0);
  await vi.waitUntil(() => probe.counters().runningCallbacks === 0);
  expect(await host.getComputeSystemProperties(id)).toBeUndefined();
});

describe("the saved memory of a system", () => {
  const call = "HcsGetProcessorCompatibilityFromSavedState";

  test("is asked for what it needs under the path that was given, and the answer is its document", async () => {
    const { host, probe, placeFile } = await openProbeHost();
    const saved = await placeFile("web.vmrs");
    const result = JSON.stringify({ ProcessorFeatures: ["Sse3"], CacheLineFlushSize: 64 });
    probe.script(call, { hresult: 0, result });
    expect(await host.getProcessorCompatibility(saved.replaceAll("\\", "/"))).toEqual(JSON.parse(result));
    expect(JSON.stringify(probe.lastCall(call))).toContain("web.vmrs");
  });

  test.each(["{nope", "[1]", "null"])("that is told in no document (%s) is an error that names it", async (result) => {
    const { host, probe, placeFile } = await openProbeHost();
    const saved = await placeFile("web.vmrs");
    probe.script(call, { hresult: 0, result });
    await expect(host.getProcessorCompatibility(saved)).rejects.toThrow(/SavedState on "C:\\contract\\web\.vmrs"/);
  });

  test("cannot be asked on a Windows before Server 2022, which is said", async () => {
    const file = buildProbe({ without: [call] });
    const system = { platform: "win32", build: 19041 } as const;
    const host = openNativeHost({ paths: posixPaths(file), hostId: "x", system });
    const asked = host.getProcessorCompatibility("C:\\vms\\web.vmrs");
    await expect(asked).rejects.toMatchObject({ function: call, hresultName: "E_NOTIMPL" });
    await expect(asked).rejects.toThrow(/19041/);
    await host.close();
  });
});

describe("what the host answers", () => {
  test("with an HRESULT that no table knows is named by its number", async () => {
    const { host, probe } = await openProbeHost();
    probe.script("HcsGetServiceProperties", { hresult: 0x8abc1234 });
    await expect(host.getServiceProperties()).rejects.toThrow(/HcsGetServiceProperties failed on .*0x8ABC1234/);
  });

  test.each(["{nope", "[1]", "null"])("that is no document (%s) is an error that names the call", async (result) => {
    const { host, probe } = await openProbeHost();
    probe.script("HcsGetServiceProperties", { hresult: 0, result });
    await expect(host.getServiceProperties()).rejects.toThrow(/HcsGetServiceProperties/);
  });

  test("in its error events is in the message", async () => {
    const { host, probe } = await openProbeHost();
    const result = JSON.stringify({ Error: -2147024891, ErrorEvents: [{ Message: "höher als erlaubt" }] });
    probe.script("HcsCreateComputeSystem (result)", { hresult: 0x80070005, result });
    await expect(host.createComputeSystem(randomUUID(), machineDocument())).rejects.toThrow(
      /E_ACCESSDENIED \(0x80070005\).*höher als erlaubt/,
    );
  });
});

describe("a library", () => {
  test("that is missing is an error that names it", async () => {
    const host = openNativeHost({ paths: { computecore: "/nowhere/computecore.so" } });
    await expect(host.enumerateComputeSystems()).rejects.toThrow(/nowhere.computecore\.so/);
  });

  test("that is no library is an error that names it", async () => {
    const file = join(__dirname, "../../package.json");
    await expect(openNativeHost({ paths: { computecore: file } }).enumerateComputeSystems()).rejects.toThrow(
      /package\.json/,
    );
  });

  test("without an export names the function, the Windows that was found and the one that is needed", async () => {
    const file = buildProbe({ without: ["HcsGrantVmGroupAccess", "HcsWaitForComputeSystemExit"] });
    const probe = openProbe(file);
    const host = openNativeHost({
      paths: posixPaths(file),
      hostId: "x",
      settleMs: 0,
      system: { platform: "win32", build: 17763 },
    });
    await expect(host.grantVmGroupAccess("C:\\x")).rejects.toThrow(/HcsGrantVmGroupAccess.*17763/s);
    const id = randomUUID();
    await host.launchComputeSystem(id, listeningMachine());
    await host.stopComputeSystem(id, terminate);
    await host.close();
    expect(leftOvers(probe.counters())).toEqual([]);
  });
});

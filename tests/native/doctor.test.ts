/** `pulumi-hcs doctor` on Windows machines of many kinds: the facts come over the probe, the checks are the real ones. */
import { expect, onTestFinished, test } from "vitest";
import type { Check } from "../../provider/cli/doctor/check.js";
import { nativeChecks } from "../../provider/cli/doctor/nativeChecks.js";
import { reportOf } from "../../provider/cli/doctor/report.js";
import type { LibraryName } from "../../provider/host/native/bind.js";
import { inspectNativeHost } from "../../provider/host/native/inspection.js";
import { buildProbe } from "./support/buildProbe.js";
import { leftOvers, openProbe, type ProbeOption } from "./support/probe.js";

interface Machine {
  build?: number | undefined;
  without?: readonly string[];
  options?: Partial<Record<ProbeOption, number>>;
  paths?: Partial<Record<LibraryName, string>>;
}

/** The checks of a machine; nothing of it stays open. */
async function checksOf({ build = 26_100, without = [], options = {}, paths = {} }: Machine): Promise<Check[]> {
  const file = buildProbe({ without });
  const probe = openProbe(file);
  probe.reset();
  onTestFinished(() => probe.reset());
  for (const [option, value] of Object.entries(options)) probe.setOption(option as ProbeOption, value);
  const all = { computecore: file, computestorage: file, virtdisk: file, advapi32: file, kernel32: file, ...paths };
  const found = await inspectNativeHost({ paths: all, system: { platform: "win32", build } });
  expect(leftOvers(probe.counters())).toEqual([]);
  return nativeChecks(found);
}

const named = (checks: readonly Check[], name: string): Check | undefined =>
  checks.find((check) => check.name === name);

const failures = (checks: readonly Check[]): string[] =>
  checks.filter(({ status }) => status === "fail").map(({ name }) => name);

test("a Windows that has everything fails in nothing and is told its limits, each with what to do", async () => {
  const checks = await checksOf({});
  const ofMachine = checks.slice(0, 8).map(({ name, status }) => `${name}: ${status}`);
  expect(ofMachine).toEqual([
    "operating system: ok",
    "rights: ok",
    "vmcompute service: ok",
    "hypervisor: ok",
    "schema versions: ok",
    "computecore.dll: ok",
    "computestorage.dll: ok",
    "virtdisk.dll: ok",
  ]);
  expect(named(checks, "schema versions")?.detail).toContain("1.0, 2.7");
  const limits = checks.slice(8);
  expect(limits.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["TPM", "network access", "session mode event"]),
  );
  expect(limits.every(({ status, fix }) => status === "warn" && fix !== undefined)).toBe(true);
  expect(reportOf("native", checks)).toMatchObject({ exitCode: 0, json: { host: "native", checks } });
});

test("the defects that are told are those of the build", async () => {
  const namesOf = async (build: number) => (await checksOf({ build })).map(({ name }) => name);
  // One after the other: they share the probe.
  const server2019 = await namesOf(17_763);
  const version2004 = await namesOf(19_041);
  const server2022 = await namesOf(20_348);
  const server2025 = await namesOf(26_100);
  expect(server2019).toEqual(expect.arrayContaining(["layer calls", "Linux kernels", "virtual NUMA", "CPU groups"]));
  expect(server2019).not.toContain("network access");
  expect(version2004).toEqual(expect.arrayContaining(["CPU limits", "virtual NUMA"]));
  expect(version2004).not.toContain("layer calls");
  expect(server2022).toContain("waits for processes");
  expect(server2022).not.toContain("CPU groups");
  expect(server2025).not.toContain("virtual NUMA");
});

test("a function that the build cannot have is a warning with the build that brought it", async () => {
  const checks = await checksOf({ build: 17_763, without: ["HcsCrashComputeSystem", "HcsGrantVmGroupAccess"] });
  expect(named(checks, "computecore.dll")).toMatchObject({ status: "warn", detail: "50 of 52 functions are there." });
  expect(named(checks, "HcsCrashComputeSystem")).toMatchObject({
    status: "warn",
    detail: expect.stringContaining("build 19041 (Windows 10 version 2004 or Windows Server 2022)"),
  });
  expect(named(checks, "HcsGrantVmGroupAccess")?.status).toBe("warn");
  expect(failures(checks)).toEqual([]);
});

test("a function that the build should have is a failure", async () => {
  const checks = await checksOf({ without: ["HcsStartComputeSystem"] });
  expect(failures(checks)).toEqual(["HcsStartComputeSystem"]);
  expect(reportOf("native", checks).exitCode).toBe(1);
});

test("a DLL that is not there is a failure that names the Windows feature, and the rest is still told", async () => {
  const checks = await checksOf({ paths: { computecore: "/nowhere/computecore.dll" } });
  expect(named(checks, "computecore.dll")).toMatchObject({
    status: "fail",
    detail: expect.stringContaining("/nowhere/computecore.dll"),
    fix: expect.stringContaining("Virtual Machine Platform"),
  });
  expect(failures(checks)).toEqual(["schema versions", "computecore.dll"]);
  expect(named(checks, "computestorage.dll")?.status).toBe("ok");
});

test.each([
  { options: { vmcomputeState: 0 }, name: "vmcompute service", fix: /Virtual Machine Platform/ },
  { options: { vmcomputeState: 1 }, name: "vmcompute service", fix: /sc start vmcompute/ },
  { options: { vidState: 1 }, name: "hypervisor", fix: /^Have it started .*hypervisorlaunchtype auto/ },
  {
    options: { vidState: 1, firmwareVirtualization: 0 },
    name: "hypervisor",
    fix: /^Switch virtualization on .*firmware/,
  },
  { options: { elevated: 0 }, name: "rights", fix: /elevated/ },
])("a machine with $options fails in its $name, with what to do", async ({ options, name, fix }) => {
  const checks = await checksOf({ options });
  expect(failures(checks)).toEqual([name]);
  expect(named(checks, name)?.fix).toMatch(fix);
});

test("a machine without a hypervisor is warned of virtual machines, since containers run without one", async () => {
  const checks = await checksOf({ options: { vidState: 0 } });
  expect(named(checks, "hypervisor")).toMatchObject({
    status: "warn",
    detail: expect.stringContaining("virtual machines cannot run, containers can"),
    fix: expect.stringContaining("Virtual Machine Platform"),
  });
  expect(failures(checks)).toEqual([]);
});

test("a missing call on virtual disks is a failure: it is a part of every Windows", async () => {
  const checks = await checksOf({ without: ["ResizeVirtualDisk"] });
  expect(named(checks, "virtdisk.dll")).toMatchObject({ status: "warn", detail: "5 of 6 functions are there." });
  expect(failures(checks)).toEqual(["ResizeVirtualDisk"]);
});

test("a Hyper-V administrator who is not elevated is warned of what needs an administrator", async () => {
  const checks = await checksOf({ options: { elevated: 0, hyperVAdministrator: 1 } });
  expect(named(checks, "rights")).toMatchObject({ status: "warn", detail: expect.stringContaining("ledger") });
  expect(failures(checks)).toEqual([]);
});

test("a Windows before HCS is told which one is needed", async () => {
  const checks = await checksOf({ build: 17_134 });
  expect(named(checks, "operating system")).toMatchObject({ status: "fail", fix: expect.stringContaining("17763") });
});

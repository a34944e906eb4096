/** The text that chooses a host: what it means, where its folder is, and what is said about a wrong one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HostError } from "../../provider/hcs/errors.js";
import { openHost, parseHostSpec, resolveSimulatedFolder } from "../../provider/host/open.js";
import { temporaryFolder } from "../support/hosts.js";

const choices = ['"native"', '"simulated"', '"simulated:FOLDER"', '"ssh://USER@HOST[:PORT]"'];

describe("the text of a host", () => {
  test.each([
    ["native", { kind: "native" }],
    ["simulated", { kind: "simulated" }],
    ["simulated:./hosts/one", { kind: "simulated", folder: "./hosts/one" }],
    ["simulated:C:\\hosts\\one", { kind: "simulated", folder: "C:\\hosts\\one" }],
    ["ssh://admin@win1", { kind: "ssh", destination: "admin@win1" }],
    ["ssh://win1:2222", { kind: "ssh", destination: "win1", port: 2222 }],
  ])("%s is understood", (spec, meaning) => {
    expect(parseHostSpec(spec)).toEqual({ ok: true, ...meaning });
  });

  test.each([
    "",
    "Native",
    "simulator",
    "simulated ",
    "hyperv",
    "ssh:win1",
    "http://win1",
    "simulated:",
    "simulated:  ",
  ])("%j is refused with the choices", (spec) => {
    const parsed = parseHostSpec(spec);
    if (parsed.ok) throw new Error("it was understood");
    for (const choice of choices) expect(parsed.reason).toContain(choice);
  });

  test.each(["ssh://", "ssh://win1/folder", "ssh://win1?x=1", "ssh://win1:99999"])("%s is no way over ssh", (spec) => {
    expect(parseHostSpec(spec)).toMatchObject({ ok: false, reason: expect.stringContaining("not of the form") });
  });

  test.each(["ssh://admin:geheim@win1", "ssh://admin:p@geheim@win1", "https://admin:geheim@win1", "admin:geheim@win1"])(
    "a password in %s is refused and never repeated",
    (spec) => {
      const parsed = parseHostSpec(spec);
      if (parsed.ok) throw new Error("it was understood");
      expect(parsed.reason).not.toContain("geheim");
    },
  );

  test("the native host needs Windows, and nothing takes its place", async () => {
    await expect(openHost("native", { platform: "linux" })).rejects.toThrow(
      /needs Windows, but this is linux.*simulated:FOLDER/,
    );
    const host = await openHost("native", { platform: "win32" });
    expect(host.kind).toBe("native");
    // On a machine without its DLLs the first call says what is missing; nothing answers in their place.
    if (process.platform !== "win32") {
      await expect(host.enumerateComputeSystems()).rejects.toThrow(/computecore\.dll/);
    }
  });

  test("a host over ssh says that it is not there yet", async () => {
    await expect(openHost("ssh://admin@win1")).rejects.toThrow(HostError);
    await expect(openHost("ssh://admin@win1")).rejects.toThrow(/over ssh is not part of this version.*"native"/);
  });

  test("an unknown host is an error with the choices", async () => {
    await expect(openHost("somewhere")).rejects.toThrow(/"somewhere" is not known.*"native".*"simulated"/);
  });
});

describe("the folder of a simulated host", () => {
  test("is beside the nearest project upward", () => {
    const project = temporaryFolder();
    writeFileSync(join(project, "Pulumi.yaml"), "name: x\nruntime: nodejs\n");
    const below = join(project, "src", "deep");
    mkdirSync(below, { recursive: true });
    expect(resolveSimulatedFolder("simulated", below)).toBe(join(project, ".hcs-simulated"));
    expect(resolveSimulatedFolder("simulated:hosts/one", below)).toBe(join(project, "hosts", "one"));
    expect(resolveSimulatedFolder(`simulated:${below}`, project)).toBe(below);
  });

  test("is in the working directory when there is no project", () => {
    const folder = temporaryFolder();
    expect(resolveSimulatedFolder("simulated", folder)).toBe(join(folder, ".hcs-simulated"));
    expect(resolveSimulatedFolder("simulated:../other", folder)).toBe(join(folder, "..", "other"));
  });
});

/** The sample documents, requests and results are what HCS takes and gives. */
import { describe, expect, test } from "vitest";
import { jsonPointer, validateArguments, validateDocument } from "../../schema/validate.js";
import { sample, samples, sandbox } from "./samples.js";

const documents = samples.filter(({ type }) => type === "ComputeSystem");

describe("the sample documents", () => {
  test("there are 18 of them, and 56 requests and results", () => {
    expect(documents).toHaveLength(18);
    expect(samples).toHaveLength(74);
  });

  for (const { file, type } of samples) {
    test(`${file} is accepted as ${type}`, () => {
      expect(validateDocument(sample(file), { type }).filter(({ severity }) => severity === "error")).toEqual([]);
    });
  }

  for (const { file } of documents) {
    test(`${file} is accepted as the document of a resource, once it outlives its client`, () => {
      const document = { ...(sample(file) as object), ShouldTerminateOnLastHandleClosed: false };
      expect(validateArguments("ComputeSystem", { document }).filter(({ severity }) => severity === "error")).toEqual(
        [],
      );
    });
  }

  test("of the WSL2 document there is one thing to say: it ends with its client", () => {
    expect(validateDocument(sample("02-wsl2.json"))).toEqual([
      {
        path: ["ShouldTerminateOnLastHandleClosed"],
        severity: "warning",
        kind: "rule",
        reason: expect.stringContaining("kills the system when the last program that holds it exits"),
        suggestion: "false",
      },
    ]);
  });

  test("the Windows Sandbox document is told which of its fields are not documented, each once", () => {
    const failures = validateDocument(sandbox());
    expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(["undocumented"]));
    expect(failures.map(jsonPointer)).toContain("/VirtualMachine/RunInSilo");
    expect(failures.map(jsonPointer)).not.toContain("/VirtualMachine/RunInSilo/SiloBaseOsPath");
    expect(failures.find(({ path }) => path.at(-1) === "NoWriteHardening")?.reason).toBe(
      "NoWriteHardening is not in Microsoft's documentation; it is known from hcsshim and a Windows Sandbox document.",
    );
  });

  test("a container of a Linux guest is not looked into: its form is the guest service's own", () => {
    const document = {
      SchemaVersion: { Major: 2, Minor: 1 },
      HostingSystemId: "uvm",
      HostedSystem: { OciBundlePath: "/run/c/1", OciSpecification: { process: {} }, SchemaVersion: "any" },
    };
    expect(validateDocument(document)).toEqual([]);
  });

  test("a Windows container in a machine is checked like any other", () => {
    const hosted = { Container: { Memory: { SizeInMb: 512 } } };
    const failures = validateDocument({
      SchemaVersion: { Major: 2, Minor: 1 },
      HostingSystemId: "uvm",
      HostedSystem: hosted,
    });
    expect(failures).toEqual([
      expect.objectContaining({ path: ["HostedSystem", "Container", "Memory", "SizeInMb"], suggestion: "SizeInMB" }),
    ]);
  });
});

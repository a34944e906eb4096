/** Which texts are the same file of a Windows host, and which are refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalPath, parsePath, samePath } from "../../provider/hcs/paths.js";

describe("paths of the host", () => {
  test.each([
    ["C:/vms/disk.vhdx", "forward slashes"],
    ["c:\\VMS\\Disk.VHDX", "other case"],
    ["C:\\\\vms\\\\disk.vhdx", "doubled separators"],
    ["C:\\vms\\.\\disk.vhdx", "a dot for the same folder"],
    ["C:\\vms\\disk.vhdx\\", "a separator at the end"],
    ["C:\\vms\\disk.vhdx.", "a dot at the end"],
    ["C:\\vms. \\disk.vhdx ", "dots and spaces at the end of names"],
    ["\\\\?\\C:\\vms\\disk.vhdx", "the verbatim prefix"],
  ])("%s is the same file as C:\\vms\\disk.vhdx (%s)", (text) => {
    expect(samePath(text, "C:\\vms\\disk.vhdx")).toBe(true);
  });

  test.each([
    "C:\\vms\\disk.vhdx.bak",
    "C:\\vms\\disk1.vhdx",
    "C:\\vms\\disk.vhd",
    "C:\\vms\\disk.vhdx\\child",
    "C:\\vms\\sub\\disk.vhdx",
    "D:\\vms\\disk.vhdx",
    "\\\\server\\vms\\disk.vhdx",
    "C:\\vms\\ disk.vhdx",
  ])("%s is another file than C:\\vms\\disk.vhdx", (text) => {
    expect(samePath(text, "C:\\vms\\disk.vhdx")).toBe(false);
  });

  test.each([
    "",
    "disk.vhdx",
    "\\vms\\disk.vhdx",
    "C:disk.vhdx",
    "C:\\vms\\..\\disk.vhdx",
    "\\\\?\\C:\\vms/disk.vhdx",
    "\\\\?\\C:\\vms\\disk.vhdx.",
    "C:\\vms\\disk.vhdx:stream",
    "C:\\vms\\con",
    "C:\\vms\\NUL.txt",
    "C:\\vms\\com1.log",
    "C:\\vms\\a|b",
    "C:\\vms\\a\u0000b",
    "C:\\vms\\...",
    "\\\\.\\PhysicalDrive2",
    "/etc/passwd",
  ])("%j is refused", (text) => {
    expect(parsePath(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/.{10,}/) });
  });

  test("a path keeps its case, and says its root and parts", () => {
    expect(parsePath("c:/Vms//Disk.vhdx")).toEqual({
      ok: true,
      path: "C:\\Vms\\Disk.vhdx",
      key: "c:\\vms\\disk.vhdx",
      root: "C:",
      parts: ["Vms", "Disk.vhdx"],
    });
    expect(parsePath("\\\\?\\Volume{7b0d2c55-1111-4222-8333-444455556666}\\x")).toMatchObject({
      ok: true,
      parts: ["x"],
    });
    expect(parsePath("\\\\?\\UNC\\server\\share\\x")).toMatchObject({ ok: true, root: "\\\\server\\share" });
  });

  const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/).filter((text) => parsePath(`C:\\${text}`).ok);
  const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => `C:\\${parts.join("\\")}`);

  test("reading a path twice changes nothing, however it was spelt", () => {
    fc.assert(
      fc.property(path, fc.boolean(), fc.boolean(), (plain, slashes, upper) => {
        const slashed = slashes ? plain.replaceAll("\\", "/") : plain;
        const spelt = upper ? slashed.toUpperCase() : slashed;
        expect(canonicalPath(canonicalPath(spelt))).toBe(canonicalPath(spelt));
        expect(samePath(spelt, plain)).toBe(true);
      }),
    );
  });

  test("two different names never make the same path", () => {
    fc.assert(
      fc.property(path, path, (left, right) => {
        expect(samePath(left, right)).toBe(left.toLowerCase() === right.toLowerCase());
      }),
    );
  });

  test("no text at all makes a path with a way out of its root", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const parsed = parsePath(`C:\\${text}`);
        if (!parsed.ok) return;
        for (const part of parsed.parts) expect(part).not.toMatch(/^\.\.?$|[\\/:]|[. ]$/);
      }),
    );
  });
});

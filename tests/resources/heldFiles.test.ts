/** What a user reads while something is tried again that passes by itself. Waiting takes no time here. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { emptyMachine, freshHost, machineWithFiles, urnOf } from "../support/resources.js";
import { skippingTime } from "../support/skippedTime.js";

vi.mock("node:timers/promises", () => import("../support/skippedTime.js"));

beforeEach(skippingTime);

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const sharingViolation = 0x80070020;
const statusLines = ({ messages }: Host): string[] =>
  messages.filter(({ severity }) => severity === "status").map(({ message }) => message);

describe("a file that something else holds", () => {
  test("is told once as the first attempt was refused, with what is tried until when, and again when it worked", async () => {
    const host = await freshHost();
    await host.controls.fail({ function: "HcsStartComputeSystem", hresult: sharingViolation, times: 3 });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2030, 0, 1, 14, 3, 22) });
    onTestFinished(() => void vi.useRealTimers());
    const { id } = await host.create(type, "machine", { document: emptyMachine() });
    const [first = "", ...others] = statusLines(host);
    expect(first).toMatch(
      new RegExp(
        `^A file that the system "${id}" needs is still held by something else ` +
          `\\(HcsStartComputeSystem on "${id}" answered ERROR_SHARING_VIOLATION, 0x80070020\\)\\. The host says: .*\\. ` +
          "It is tried again for 5 seconds, until 14:03:27\\.$",
      ),
    );
    expect(others).toEqual([`HcsStartComputeSystem on "${id}" worked at attempt 4.`]);
  });

  test("is named with its holder where the host names them, and the failure says what to do", async () => {
    const host = await freshHost();
    const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];
    for (const file of [disk, state]) await host.controls.placeFile(file);
    const one = await host.create(type, "one", { document: machineWithFiles(disk, state) });
    const two = host.create(type, "two", { document: machineWithFiles(disk, state) });
    await expect(two).rejects.toThrow(
      `The system "${one.id}" may open ${disk}, and is held by ${urnOf(type, "one")}. If that resource was renamed to this one, ` +
        'add its old name with the resource option "aliases"; otherwise give each system files of its own',
    );
    const [line, ...others] = statusLines(host);
    expect(line).toContain(`The host says: ${disk} is in use by the system "${one.id}"`);
    expect(others).toEqual([]);
  });

  test("by nobody that the ledger knows is told with how to find out who it is", async () => {
    const host = await freshHost();
    const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];
    for (const file of [disk, state]) await host.controls.placeFile(file);
    const stranger = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AB";
    for (const file of [disk, state]) await host.host.grantVmAccess(stranger, file);
    await host.host.launchComputeSystem(stranger, machineWithFiles(disk, state));
    await expect(host.create(type, "one", { document: machineWithFiles(disk, state) })).rejects.toThrow(
      /The host says: .*It was tried for 5 seconds\. Find out who has the file open .*, end that, and run again\.$/,
    );
  });

  test("is named when it is the disk that a running machine is to get", async () => {
    const host = await freshHost();
    const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];
    for (const file of [disk, state]) await host.controls.placeFile(file);
    const document = machineWithFiles(disk, state) as { VirtualMachine: { Devices: { Scsi: { primary: unknown } } } };
    const empty = structuredClone(document);
    empty.VirtualMachine.Devices.Scsi.primary = {};
    const created = await host.create(type, "machine", { document: empty });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: sharingViolation, times: 2 });
    await host.update(type, "machine", created, { document });
    expect(statusLines(host)).toEqual([
      expect.stringContaining(`${disk}, which the system "${created.id}" is to get, is still held by something else (`),
      `HcsModifyComputeSystem on "${created.id}" worked at attempt 3.`,
    ]);
  });
});

describe("a guest that has not booted", () => {
  test("is told as what the resize of its memory waits for", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80370105 });
    await host.update(type, "machine", created, { document: emptyMachine(1024) });
    expect(statusLines(host)[0]).toMatch(
      /^The memory of the system ".+" cannot be resized before its guest has booted /,
    );
  });
});

test("what works at once, or fails with something that does not pass, is told in no line", async () => {
  const host = await freshHost();
  const created = await host.create(type, "machine", { document: emptyMachine(512) });
  const bigger = await host.update(type, "machine", created, { document: emptyMachine(1024) });
  await host.controls.fail({ function: "HcsStartComputeSystem", hresult: 0x8007000e });
  await expect(host.update(type, "machine", bigger, { document: emptyMachine(1024, 2) })).rejects.toThrow(
    /E_OUTOFMEMORY/,
  );
  expect(statusLines(host)).toEqual([]);
});

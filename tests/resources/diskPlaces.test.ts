/** One disk at two places of a machine: refused where one of them writes to it, taken where all only read. */
import { expect, test } from "vitest";
import { unknown } from "../../schema/unknown.js";
import { emptyMachine, freshHost } from "../support/resources.js";

const path = "C:\\machines\\data.vhdx";
const place = (controller: string, lun: string): string =>
  `VirtualMachine/Devices/Scsi/${controller}/Attachments/${lun}/Path`;

/** The failures of a machine with these devices. */
async function failuresOf(Devices: object): Promise<{ property: string; reason: string }[]> {
  const host = await freshHost();
  const document = emptyMachine() as { VirtualMachine: object };
  const { failures } = await host.check("ComputeSystem", "machine", {
    document: { ...document, VirtualMachine: { ...document.VirtualMachine, Devices } },
  });
  return failures;
}

const scsi = (controllers: Record<string, Record<string, object>>): object => ({
  Scsi: Object.fromEntries(Object.entries(controllers).map(([name, Attachments]) => [name, { Attachments }])),
});
const disk = (more: object = {}): object => ({ Type: "VirtualDisk", Path: path, ...more });
const reason = `the machine has this disk at ${place("0", "0")} too, and a disk can be at two places only when it is read-only at both`;

test.each([
  ["two LUNs", { "0": { "0": disk(), "5": disk() } }, '0"].Attachments["5'],
  ["two controllers", { "0": { "0": disk() }, "1": { "0": disk() } }, '1"].Attachments["0'],
  ["two spellings", { "0": { "0": disk(), "1": disk({ Path: "c:/machines/DATA.vhdx" }) } }, '0"].Attachments["1'],
  ["places of which one only reads", { "0": { "0": disk({ ReadOnly: true }), "1": disk() } }, '0"].Attachments["1'],
])("a disk that is written to is refused at %s", async (_what, controllers, at) => {
  const property = `document.VirtualMachine.Devices.Scsi["${at}"].Path`;
  expect(await failuresOf(scsi(controllers))).toEqual([{ property, reason }]);
});

test("a disk that is persistent memory too is refused", async () => {
  const memory = { VirtualPMem: { Devices: { "0": { HostPath: path, ReadOnly: true } } } };
  const failures = await failuresOf({ ...scsi({ "0": { "0": disk() } }), ...memory });
  expect(failures).toEqual([{ property: 'document.VirtualMachine.Devices.VirtualPMem.Devices["0"].HostPath', reason }]);
});

test("a disk that all places only read is shared, and two disks are two", async () => {
  const readOnly = disk({ ReadOnly: true });
  expect(await failuresOf(scsi({ "0": { "0": readOnly, "1": readOnly }, "1": { "0": readOnly } }))).toEqual([]);
  const image = { Type: "Iso", Path: "C:\\images\\setup.iso" };
  expect(await failuresOf(scsi({ "0": { "0": image, "1": image, "2": disk() } }))).toEqual([]);
  expect(await failuresOf(scsi({ "0": { "0": disk(), "1": disk({ Path: `${path}x` }) } }))).toEqual([]);
});

test("a place of which it is not known yet whether it only reads is no mistake", async () => {
  const later = disk({ ReadOnly: unknown });
  expect(await failuresOf(scsi({ "0": { "0": later, "1": disk({ ReadOnly: true }) } }))).toEqual([]);
  expect(await failuresOf(scsi({ "0": { "0": disk(), "1": disk({ Path: unknown }) } }))).toEqual([]);
});

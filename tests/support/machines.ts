/** Small documents of virtual machines, and what a test says about errors. */
import { expect } from "vitest";
import { HcsError } from "../../provider/hcs/errors.js";
import type { Attachment, ComputeSystem, VirtualMachine } from "../../schema/types.js";

/** What a test wants of a machine. */
export interface MachineWishes {
  /** Disks of the controller "primary", from unit 0 on; a text is a writable disk. */
  disks?: readonly (string | Attachment)[];
  /** Members that replace or add to those of the machine. */
  machine?: VirtualMachine;
  owner?: string;
}

/** A machine with an empty SCSI controller and whatever is wished for. */
export function machineDocument({ disks = [], machine = {}, owner }: MachineWishes = {}): ComputeSystem {
  const attachments = disks.map((disk, unit) => [
    String(unit),
    typeof disk === "string" ? { Type: "VirtualDisk", Path: disk } : disk,
  ]);
  return {
    ...(owner === undefined ? {} : { Owner: owner }),
    SchemaVersion: { Major: 2, Minor: 1 },
    VirtualMachine: {
      Chipset: { Uefi: {} },
      ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2 } },
      Devices: { Scsi: { primary: { Attachments: Object.fromEntries(attachments) as Record<string, Attachment> } } },
      ...machine,
    },
  };
}

/** A machine whose guest hears a shutdown. */
export const listeningMachine = (): ComputeSystem => machineDocument({ machine: { GuestConnection: {} } });

/** Expects that HCS refuses, with this function and HRESULT; returns the error. */
export async function expectRefusal(work: Promise<unknown>, call: string, hresultName: string): Promise<HcsError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HcsError);
  expect(error).toMatchObject({ function: call, hresultName });
  return error as HcsError;
}

/** What the host says in the error's result document. */
export function eventMessages(error: HcsError): string[] {
  return (error.result?.ErrorEvents ?? []).map((event) => event.Message ?? "");
}

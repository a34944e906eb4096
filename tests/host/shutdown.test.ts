/** Which shutdown the guest of a simulated machine hears. */
import { expect, test } from "vitest";
import { NotSimulatedError } from "../../provider/hcs/errors.js";
import type { Machine } from "../../provider/host/simulated/machine.js";
import { Refusal } from "../../provider/host/simulated/refusal.js";
import { checkShutdown } from "../../provider/host/simulated/shutdown.js";
import type { ShutdownOptions } from "../../schema/types.js";

type Guest = Pick<Machine, "guestShutdown" | "hasShutdownService">;

const machineWith = (guest: Guest): Machine => ({
  processorCount: 1,
  files: [],
  hostItems: [],
  parts: {},
  rest: "",
  devices: [],
  persistentMemorySlots: 0,
  endsWithLastHandle: false,
  ...guest,
});
const service: ShutdownOptions = { Mechanism: "IntegrationService", Type: "Shutdown" };
const connection: ShutdownOptions = { Mechanism: "GuestConnection" };
const both: Guest = { guestShutdown: "GuestConnection", hasShutdownService: true };

test.each<[string, Guest, ShutdownOptions | undefined]>([
  ["with a compute service hears one without options", { guestShutdown: "GuestConnection" }, undefined],
  [
    "with an integration service hears one by its name",
    { guestShutdown: "IntegrationService", hasShutdownService: true },
    service,
  ],
  [
    "that a store of an earlier version tells of hears one by its name",
    { guestShutdown: "IntegrationService" },
    service,
  ],
  ["with both services hears one by the name of the first", both, service],
  ["with both services hears one by the name of the second", both, connection],
  ["with both services hears one without options", both, undefined],
])("a guest %s", (_who, guest, options) => {
  expect(() => checkShutdown(machineWith(guest), options)).not.toThrow();
});

const notHeard = 0x80370109;
const notTaken = 0x80070057;

test.each<[string, Guest, ShutdownOptions | undefined, number]>([
  ["without any service hears none", {}, undefined, notHeard],
  ["without any service takes no options", {}, service, notTaken],
  ["with a compute service takes no options", { guestShutdown: "GuestConnection" }, connection, notTaken],
  [
    "with an integration service hears none without options",
    { guestShutdown: "IntegrationService" },
    undefined,
    notHeard,
  ],
  [
    "with an integration service hears none by another name",
    { guestShutdown: "IntegrationService" },
    connection,
    notHeard,
  ],
])("a guest %s", (_who, guest, options, code) => {
  const asked = (): void => checkShutdown(machineWith(guest), options);
  expect(asked).toThrow(Refusal);
  expect(asked).toThrow(expect.objectContaining({ code }));
});

test.each(["Hibernate", "Reboot"] as const)(
  "a shutdown that is a %s is not simulated, and never taken for one that ends",
  (Type) => {
    expect(() => checkShutdown(machineWith(both), { ...service, Type })).toThrow(NotSimulatedError);
  },
);

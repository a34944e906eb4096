/** What a stop is asked for: how long a guest gets, and in which words it is told. */
import { beforeEach, expect, test, vi } from "vitest";
import type { StopOptions } from "../../provider/hcs/host.js";
import { emptyMachine, freshHost } from "../support/resources.js";

const stops = vi.hoisted(() => ({ asked: [] as StopOptions[] }));

// A guest of the simulated host shuts down at once, so the limit is looked at on its way there.
vi.mock("../../provider/host/open.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../provider/host/open.js")>();
  const openHost = async (...args: Parameters<typeof original.openHost>) => {
    const host = await original.openHost(...args);
    const stopComputeSystem: typeof host.stopComputeSystem = (id, options) => {
      stops.asked.push(options);
      return host.stopComputeSystem(id, options);
    };
    return { ...host, stopComputeSystem };
  };
  return { ...original, openHost };
});

beforeEach(() => {
  stops.asked.length = 0;
});

const type = "ComputeSystem";
const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
const documentWith = (more: Record<string, unknown>) => ({
  ...machine,
  VirtualMachine: { ...machine.VirtualMachine, ...more },
});
const withService = documentWith({ Services: { Shutdown: {} } });
const withConnection = documentWith({ GuestConnection: { UseVsock: true } });
const shutdownOptions = { Mechanism: "IntegrationService", Type: "Shutdown" };

test.each([
  ["30 seconds by default", withService, undefined, { mode: "graceful", timeoutSeconds: 30, shutdownOptions }],
  [
    "the seconds of the program",
    withService,
    { timeoutSeconds: 7 },
    { mode: "graceful", timeoutSeconds: 7, shutdownOptions },
  ],
  ["no options without Services.Shutdown", withConnection, {}, { mode: "graceful", timeoutSeconds: 30 }],
  [
    "nothing when the program powers off",
    withService,
    { mode: "terminate" },
    { mode: "terminate", timeoutSeconds: 30 },
  ],
  ["nothing when nobody would hear", documentWith({}), {}, { mode: "terminate", timeoutSeconds: 30 }],
])("a guest gets %s, in a change of the state and in a destroy", async (_what, document, shutdown, options) => {
  const host = await freshHost();
  const args = { document, ...(shutdown === undefined ? {} : { shutdown }) };
  const first = await host.create(type, "first", args);
  await host.update(type, "first", first, { ...args, desiredState: "Stopped" });
  const second = await host.create(type, "second", args);
  await host.destroy(type, second);
  expect(stops.asked).toEqual([options, options]);
});

/** Calls of one process that come at the same time share a transaction of the store; nobody who calls may notice. */
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { HcsError, HostError, hresult } from "../../provider/hcs/errors.js";
import type { HcsHost } from "../../provider/hcs/host.js";
import { loadSqlite } from "../../provider/host/sqlite.js";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

const ids = ["WEB-1", "WEB-2", "WEB-3"];

async function threeSystems() {
  const simulated = await openSimulated();
  for (const id of ids) await simulated.host.launchComputeSystem(id, machineDocument());
  const seen = (await simulated.controls.journal()).length;
  const journal = async () =>
    (await simulated.controls.journal()).slice(seen).map(({ call, target, hresult: code }) => [call, target, code]);
  return { ...simulated, journal };
}

/** Who was answered what: the state, nothing, or why not. */
async function lookAll(host: HcsHost, targets: readonly string[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(targets.map((id) => host.getComputeSystemProperties(id)));
  return settled.map((one) => (one.status === "fulfilled" ? one.value?.State : one.reason));
}

test("systems that are looked at at the same time are each answered and each in the journal, also one that is not there", async () => {
  const { host, journal } = await threeSystems();
  expect(await lookAll(host, ["WEB-1", "NOBODY", "WEB-3"])).toEqual(["Running", undefined, "Running"]);
  expect(await journal()).toEqual([
    ["HcsOpenComputeSystem", "WEB-1", 0],
    ["HcsGetComputeSystemProperties", "WEB-1", 0],
    ["HcsOpenComputeSystem", "NOBODY", hresult("HCS_E_SYSTEM_NOT_FOUND")],
    ["HcsOpenComputeSystem", "WEB-3", 0],
    ["HcsGetComputeSystemProperties", "WEB-3", 0],
  ]);
});

test("a failure that was asked for one of them strikes that one", async () => {
  const { host, controls } = await threeSystems();
  await controls.fail({
    function: "HcsGetComputeSystemProperties",
    hresult: hresult("E_ACCESSDENIED"),
    id: "WEB-2",
  });
  const [first, second, third] = await lookAll(host, ids);
  expect([first, third]).toEqual(["Running", "Running"]);
  expect(second).toBeInstanceOf(HcsError);
  expect(second).toMatchObject({ hresultName: "E_ACCESSDENIED", target: "WEB-2" });
});

test("a damaged row is told by the look at it alone", async () => {
  const { folder, host } = await threeSystems();
  const store = new (loadSqlite().DatabaseSync)(join(folder, "store.db"));
  onTestFinished(() => store.close());
  store.exec("UPDATE systems SET machine = '{' WHERE id = 'WEB-2'");
  const [first, second, third] = await lookAll(host, ids);
  expect([first, third]).toEqual(["Running", "Running"]);
  expect(second).toBeInstanceOf(HostError);
  expect((second as HostError).message).toContain('the row "WEB-2" of its table "systems"');
});

test("systems that are ended at the same time are all gone, with one row each in the journal", async () => {
  const { host, journal } = await threeSystems();
  const stops = ids.map((id) => host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 5 }));
  expect((await Promise.all(stops)).map(({ outcome }) => outcome)).toEqual(["Forced", "Forced", "Forced"]);
  expect(await host.enumerateComputeSystems()).toEqual([]);
  const ended = (await journal()).filter(([call]) => call === "HcsTerminateComputeSystem");
  expect(ended).toEqual(ids.map((id) => ["HcsTerminateComputeSystem", id, 0]));
});

/** What a runtime state file does for its user; the rest of its life is that of every state file. */
import { expect, test } from "vitest";
import { freshHost } from "../support/resources.js";

test("a runtime state file is made with its own call, and is not found missing afterwards", async () => {
  const host = await freshHost();
  await host.controls.placeFile("C:\\machines\\readme.txt", {});
  const created = await host.create("RuntimeStateFile", "state", { path: "C:\\machines\\web1.vmrs" });
  expect(created.outputs.createdHere).toBe(true);
  const calls = (await host.controls.journal()).map(({ call }) => call);
  expect(calls).toEqual(["HcsCreateEmptyRuntimeStateFile"]);
  const read = await host.read("RuntimeStateFile", created);
  expect(read?.outputs).toEqual(created.outputs);
});

test("its loss is told as the loss of memory and device state", async () => {
  const host = await freshHost();
  await host.controls.placeFile("C:\\machines\\readme.txt", {});
  const args = { path: "C:\\machines\\web1.vmrs" };
  const created = await host.create("RuntimeStateFile", "state", args);
  await host.host.deleteFile(args.path);
  const read = await host.read("RuntimeStateFile", created);
  if (read === undefined) throw new Error("a stored file that is gone must stay in the state");
  await host.diff("RuntimeStateFile", "state", read, args);
  expect(host.messages.map(({ message }) => message).join()).toContain("memory and device state");
});

/** What a compute system does for its user: create, change, repair, destroy, and whose it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyMachine, freshHost, machineWithFiles, urnOf } from "../support/resources.js";

const systemId = "1B9F8E0C-7A3D-4D8E-9F10-000000000001";
const disk = "C:\\machines\\web.vhdx";
const guestState = "C:\\machines\\web.vmgs";

type Host = Awaited<ReturnType<typeof freshHost>>;
const calls = async (host: Host) => (await host.controls.journal()).map(({ call }) => call);
const systems = async (host: Host) =>
  (await host.host.enumerateComputeSystems()).map(({ Id, State }) => ({ Id, State }));

async function hostWithFiles() {
  const host = await freshHost();
  await host.controls.placeFile(disk, {});
  await host.controls.placeFile(guestState, {});
  return host;
}

describe("a compute system", () => {
  test("runs after its create, under a GUID made from its URN, with the stack as its owner", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    expect(created.id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5/);
    expect(created.outputs).toMatchObject({
      state: "Running",
      systemType: "VirtualMachine",
      owner: "pulumi-hcs:project/dev",
      grants: [],
    });
    expect(await systems(host)).toEqual([{ Id: created.id, State: "Running" }]);
  });

  test("keeps the owner that its document names", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: { ...emptyMachine(), Owner: "WSL" } });
    expect(created.outputs.owner).toBe("WSL");
    expect((await host.host.enumerateComputeSystems())[0]?.Owner).toBe("WSL");
  });

  test("keeps its id when stack or project are renamed, and when its id was given", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine() };
    const first = await host.check("ComputeSystem", "machine", args);
    const renamed = await host.check("ComputeSystem", "renamed", args, first.inputs, { ...first, name: "machine" });
    expect(renamed.inputs.systemId).toBe(first.inputs.systemId);
    const again = await host.check("ComputeSystem", "renamed", args, renamed.inputs, { ...renamed, name: "renamed" });
    expect(again.inputs.systemId, "in the runs after the rename too").toBe(first.inputs.systemId);
    const back = await host.check("ComputeSystem", "machine", args, again.inputs, { ...again, name: "renamed" });
    expect(back.inputs.systemId, "and when it is renamed again").toBe(first.inputs.systemId);
    const given = await host.check("ComputeSystem", "machine", { document: emptyMachine(), systemId });
    expect(given).toMatchObject({ inputs: { systemId }, defaults: [], failures: [] });
  });

  test("has its files granted before it starts, and the grants taken back when it goes", async () => {
    const host = await hostWithFiles();
    const created = await host.create("ComputeSystem", "machine", { document: machineWithFiles(disk, guestState) });
    expect(created.outputs.grants).toEqual([disk, guestState]);
    expect(await host.host.getFileAccess(disk)).toHaveLength(1);
    await host.destroy("ComputeSystem", created);
    expect(await host.host.getFileAccess(disk)).toEqual([]);
    expect(await host.host.getFileAccess(guestState)).toEqual([]);
    expect(await systems(host)).toEqual([]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("whose files somebody else had granted leaves those grants alone", async () => {
    const host = await hostWithFiles();
    await host.host.grantVmAccess(systemId, disk);
    const args = { systemId, document: machineWithFiles(disk, guestState) };
    const created = await host.create("ComputeSystem", "machine", args);
    expect(created.outputs.grants).toEqual([guestState]);
    expect((await host.diff("ComputeSystem", "machine", created, args)).changes).toBe(false);
    await host.destroy("ComputeSystem", created);
    expect(await host.host.getFileAccess(disk)).toHaveLength(1);
  });

  test("as a template is started once, paused and saved", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "template", {
      document: emptyMachine(),
      desiredState: "SavedAsTemplate",
    });
    expect(created.outputs.state).toBe("SavedAsTemplate");
    const made = (await calls(host)).filter((call) => /Create|Start|Pause|Save/.test(call));
    expect(made).toEqual([
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsPauseComputeSystem",
      "HcsSaveComputeSystem",
    ]);
  });

  test("that is a template is not taken away while a live clone needs it", async () => {
    const host = await freshHost();
    const template = await host.create("ComputeSystem", "template", {
      document: emptyMachine(),
      desiredState: "SavedAsTemplate",
    });
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    const restoring = { ...machine.VirtualMachine, RestoreState: { TemplateSystemId: template.id.toLowerCase() } };
    const clone = await host.create("ComputeSystem", "clone", { document: { ...machine, VirtualMachine: restoring } });
    await expect(host.destroy("ComputeSystem", template)).rejects.toThrow(
      new RegExp(`needed by the live system "${clone.id}"`),
    );
    await host.destroy("ComputeSystem", clone);
    await host.destroy("ComputeSystem", template);
    expect(await systems(host)).toEqual([]);
  });

  test("with a template that is not on the host is refused at start and left in the state to be repaired", async () => {
    const host = await freshHost();
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    const restoring = {
      ...machine.VirtualMachine,
      RestoreState: { TemplateSystemId: "48e7facb-2a65-4a83-bfef-03e3c2faae16" },
    };
    await expect(
      host.create("ComputeSystem", "clone", { document: { ...machine, VirtualMachine: restoring } }),
    ).rejects.toMatchObject({
      name: "UnfinishedError",
      outputs: { state: "Stopped", __repair: "unfinished" },
      message: expect.stringMatching(/48e7facb/i),
    });
    expect(await systems(host)).toEqual([]);
  });
});

describe("a change", () => {
  test("of the document stops the system and creates it again under the same id, and says so before", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine(512) });
    const bigger = { document: emptyMachine(512, 2) };
    expect(await host.diff("ComputeSystem", "machine", created, bigger)).toEqual({
      changes: undefined,
      replaces: [],
      deleteBeforeReplace: true,
    });
    expect(host.messages.map(({ message }) => message)).toContain(
      "document.VirtualMachine.ComputeTopology.Processor.Count: processors are not added to a running machine (restart)",
    );
    const updated = await host.update("ComputeSystem", "machine", created, bigger);
    expect(updated.outputs).toMatchObject({ state: "Running", document: emptyMachine(512, 2) });
    expect((await calls(host)).filter((call) => call === "HcsCreateComputeSystem")).toHaveLength(2);
    expect((await host.diff("ComputeSystem", "machine", updated, bigger)).changes).toBe(false);
  });

  test("of the order of keys, the case of a path or the braces of a GUID is none", async () => {
    const host = await hostWithFiles();
    const document = machineWithFiles(disk, guestState);
    const created = await host.create("ComputeSystem", "machine", { systemId, document });
    const respelled = {
      systemId: `{${systemId.toLowerCase()}}`,
      document: Object.fromEntries(Object.entries(machineWithFiles("c:/machines/WEB.vhdx", guestState)).reverse()),
    };
    expect((await host.diff("ComputeSystem", "machine", created, respelled)).changes).toBe(false);
  });

  test("of the id is a replacement that deletes first", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    const response = await host.diff("ComputeSystem", "machine", created, { systemId, document: emptyMachine() });
    expect(response).toMatchObject({ replaces: ["systemId"], deleteBeforeReplace: true });
  });

  test("that exchanges a disk of a running system grants the new one before and revokes the old one after", async () => {
    const host = await hostWithFiles();
    const other = "C:\\machines\\web2.vhdx";
    await host.controls.placeFile(other, {});
    const created = await host.create("ComputeSystem", "machine", { document: machineWithFiles(disk, guestState) });
    const updated = await host.update("ComputeSystem", "machine", created, {
      document: machineWithFiles(other, guestState),
    });
    expect(updated.outputs.grants).toEqual([other, guestState]);
    expect(await host.host.getFileAccess(disk)).toEqual([]);
    expect(updated.outputs.runtimeId).toBe(created.outputs.runtimeId);
    const order = (await calls(host)).slice(-8).filter((call) => /Grant|Modify|Start|Revoke/.test(call));
    expect(order).toEqual([
      "HcsGrantVmAccess",
      "HcsModifyComputeSystem",
      "HcsModifyComputeSystem",
      "HcsRevokeVmAccess",
    ]);
  });

  test("that fails half way keeps what the host has, and the next run goes on", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsStartComputeSystem", hresult: 0x8007000e });
    const failed = await host
      .update("ComputeSystem", "machine", created, { document: emptyMachine(512, 2) })
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: "UnfinishedError", id: created.id, outputs: { state: "Stopped" } });
    const stored = { ...created, outputs: (failed as { outputs: Record<string, unknown> }).outputs };
    // The program went back to the old document: that is a change too.
    expect((await host.diff("ComputeSystem", "machine", stored, { document: emptyMachine(512) })).changes).toBe(true);
    const repaired = await host.update("ComputeSystem", "machine", stored, { document: emptyMachine(512) });
    expect(repaired.outputs).toMatchObject({ state: "Running", document: emptyMachine(512) });
    expect(repaired.outputs).not.toHaveProperty("__repair");
  });

  test("of the state back from a template makes a running system again", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine(), desiredState: "SavedAsTemplate" };
    const created = await host.create("ComputeSystem", "machine", args);
    const updated = await host.update("ComputeSystem", "machine", created, { document: emptyMachine() });
    expect(updated.outputs.state).toBe("Running");
  });
});

describe("drift", () => {
  test.each([
    ["a restart of the host", (host: Host) => host.controls.reboot()],
    ["an end from outside", (host: Host, id: string) => host.controls.endSystem(id, "UnexpectedExit")],
  ])("after %s is told and repaired under the same id", async (_what, happen) => {
    const host = await hostWithFiles();
    const args = { document: machineWithFiles(disk, guestState) };
    const created = await host.create("ComputeSystem", "machine", args);
    await happen(host, created.id);
    const read = await host.read("ComputeSystem", created);
    expect(read?.outputs.state).toBe("Stopped");
    if (read === undefined) return;
    expect((await host.diff("ComputeSystem", "machine", read, args)).changes).toBe(true);
    const repaired = await host.update("ComputeSystem", "machine", read, args);
    expect(repaired.outputs).toMatchObject({ state: "Running", grants: [disk, guestState] });
    expect(await systems(host)).toEqual([{ Id: created.id, State: "Running" }]);
  });

  test("of the memory of a running machine is told and taken back without a restart", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine(512) };
    const created = await host.create("ComputeSystem", "machine", args);
    await host.controls.modify(created.id, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 1024);
    const read = await host.read("ComputeSystem", created);
    expect(read?.outputs).toMatchObject({ state: "Running", otherMemorySizeInMB: 1024 });
    if (read === undefined) return;
    expect((await host.diff("ComputeSystem", "machine", read, args)).changes).toBe(true);
    expect(host.messages.at(-1)?.message).toBe(
      "The system has another memory size on the host than document.VirtualMachine.ComputeTopology.Memory.SizeInMB says; it will be resized.",
    );
    const repaired = await host.update("ComputeSystem", "machine", read, args);
    expect(repaired.outputs).toEqual(created.outputs);
    expect((await host.read("ComputeSystem", repaired))?.outputs).toEqual(created.outputs);
    expect((await calls(host)).filter((call) => call === "HcsCreateComputeSystem")).toHaveLength(1);
  });

  test("of the memory is taken back by a change of the program too, with one call for both", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine(512) });
    await host.controls.modify(created.id, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 1024);
    const read = (await host.read("ComputeSystem", created)) ?? created;
    const before = (await calls(host)).filter((call) => call === "HcsModifyComputeSystem").length;
    const changed = await host.update("ComputeSystem", "machine", read, { document: emptyMachine(768) });
    expect((await calls(host)).filter((call) => call === "HcsModifyComputeSystem")).toHaveLength(before + 1);
    const again = await host.read("ComputeSystem", changed);
    expect(again?.outputs).toEqual(changed.outputs);
    expect(again?.outputs.otherMemorySizeInMB).toBeUndefined();
  });

  test("of the memory that its owner has put right again is none any more", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine(512) };
    const created = await host.create("ComputeSystem", "machine", args);
    const resize = (size: number) =>
      host.controls.modify(created.id, "VirtualMachine/ComputeTopology/Memory/SizeInMB", size);
    await resize(1024);
    const read = (await host.read("ComputeSystem", created)) ?? created;
    await resize(512);
    const again = (await host.read("ComputeSystem", read)) ?? read;
    expect((await host.diff("ComputeSystem", "machine", again, args)).changes).toBe(false);
  });

  test("of a grant is told and repaired without a restart", async () => {
    const host = await hostWithFiles();
    const args = { document: machineWithFiles(disk, guestState) };
    const created = await host.create("ComputeSystem", "machine", args);
    await host.controls.revoke(disk);
    const read = await host.read("ComputeSystem", created);
    expect(read?.outputs.grants).toEqual([guestState]);
    if (read === undefined) return;
    expect((await host.diff("ComputeSystem", "machine", read, args)).changes).toBe(true);
    expect(host.messages.at(-1)?.message, "the place in the program, not the path there").toBe(
      'Not granted to the system on the host, and to be granted: document.VirtualMachine.Devices.Scsi.primary.Attachments["0"].Path.',
    );
    const before = (await calls(host)).filter((call) => call === "HcsCreateComputeSystem").length;
    const repaired = await host.update("ComputeSystem", "machine", read, args);
    expect(repaired.outputs.grants).toEqual([disk, guestState]);
    expect((await calls(host)).filter((call) => call === "HcsCreateComputeSystem")).toHaveLength(before);
  });

  test.each([
    ["access is denied", "HCS_E_ACCESS_DENIED", 0x8037011b],
    ["the service is down", "HCS_E_SERVICE_NOT_AVAILABLE", 0x80370114],
  ])("cannot be told when %s: that is an error, not an absence", async (_what, name, hresult) => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    await host.controls.fail({ function: "HcsOpenComputeSystem", hresult });
    await expect(host.read("ComputeSystem", created)).rejects.toThrow(name);
  });

  test("is nothing right after a create: read equals what create returned", async () => {
    const host = await hostWithFiles();
    const created = await host.create("ComputeSystem", "machine", { document: machineWithFiles(disk, guestState) });
    expect((await host.read("ComputeSystem", created))?.outputs).toEqual(created.outputs);
  });
});

describe("ownership", () => {
  test("a system that somebody else made is refused with its owner named, and left alone", async () => {
    const host = await freshHost();
    await host.host.launchComputeSystem(systemId, { ...emptyMachine(), Owner: "Madrid" });
    await expect(host.create("ComputeSystem", "machine", { systemId, document: emptyMachine() })).rejects.toThrow(
      /owner "Madrid"/,
    );
    expect(await systems(host)).toEqual([{ Id: systemId, State: "Running" }]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("an id that another resource holds is refused, naming it", async () => {
    const host = await freshHost();
    const first = await host.create("ComputeSystem", "first", { systemId, document: emptyMachine() });
    await expect(
      host.create("ComputeSystem", "second", { systemId: systemId.toLowerCase(), document: emptyMachine() }),
    ).rejects.toThrow(first.urn);
  });

  test("a system that somebody made anew under our id is not ended by our delete", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { systemId: "web-1", document: emptyMachine() });
    await host.controls.endSystem("web-1", "GracefulExit");
    await host.host.launchComputeSystem("web-1", { ...emptyMachine(), Owner: "somebody" });
    expect((await host.read("ComputeSystem", created))?.outputs.state).toBe("Stopped");
    await host.destroy("ComputeSystem", created);
    expect(await systems(host)).toEqual([{ Id: "WEB-1", State: "Running" }]);
    expect(host.messages.at(-1)?.message).toMatch(/left alone/);
  });

  test("a lost ledger loses no system: what the state holds is still ours", async () => {
    const host = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    await host.host.ledger.release("ComputeSystem", created.id, created.urn);
    const updated = await host.update("ComputeSystem", "machine", created, { document: emptyMachine(1024) });
    expect(updated.outputs.state).toBe("Running");
    await host.destroy("ComputeSystem", updated);
    expect(await systems(host)).toEqual([]);
  });

  test("a resource that got another name keeps its system, and its rows go with it", async () => {
    const host = await hostWithFiles();
    const created = await host.create("ComputeSystem", "old", {
      systemId,
      document: machineWithFiles(disk, guestState),
    });
    const renamed = await host.update("ComputeSystem", "new", created, {
      systemId,
      document: machineWithFiles(disk, guestState, 1024),
    });
    const urns = new Set((await host.host.ledger.list()).map((row) => row.urn));
    expect([...urns]).toEqual([urnOf("ComputeSystem", "new")]);
    await host.destroy("ComputeSystem", renamed);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await host.host.getFileAccess(disk)).toEqual([]);
  });
});

describe("check", () => {
  test("names the property path, the reason and the right name of a misspelt field", async () => {
    const host = await freshHost();
    const document = emptyMachine() as { VirtualMachine: { ComputeTopology: { Memory: Record<string, unknown> } } };
    document.VirtualMachine.ComputeTopology.Memory = { SizeInMb: 512 };
    const { failures } = await host.check("ComputeSystem", "machine", { document });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.property).toBe("document.VirtualMachine.ComputeTopology.Memory.SizeInMb");
    expect(failures[0]?.reason).toContain("SizeInMB");
  });

  test("refuses a document that would end with the provider's process, and says why", async () => {
    const host = await freshHost();
    const { failures } = await host.check("ComputeSystem", "machine", {
      document: { ...emptyMachine(), ShouldTerminateOnLastHandleClosed: true },
    });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.property).toBe("document.ShouldTerminateOnLastHandleClosed");
    expect(failures[0]?.reason, "a sentence, and no guess").toMatch(/Set it to false for a system that is to stay\.$/);
  });

  test.each([
    ["SizeInMb", 512, 'Memory has no field "SizeInMb". Did you mean "SizeInMB"?'],
    ["Backing", "virtual", /but is the text "virtual"\. Did you mean "Virtual"\?$/],
    ["Backing", "huge pages", /but is the text "huge pages"\.$/],
    ["SizeInMB", "512", /but is the text "512"\. Did you mean 512\?$/],
    ["SizeInMB", 513, "SizeInMB must be even, but is 513: memory is given in steps of 2 MB."],
  ])("asks for %s: %j whether a near miss was meant, and guesses nothing else", async (field, value, reason) => {
    const host = await freshHost();
    const document = emptyMachine() as { VirtualMachine: { ComputeTopology: { Memory: Record<string, unknown> } } };
    document.VirtualMachine.ComputeTopology.Memory = { SizeInMB: 512, [field]: value };
    const { failures } = await host.check("ComputeSystem", "machine", { document });
    expect(failures.map((failure) => failure.reason)).toEqual([
      typeof reason === "string" ? reason : expect.stringMatching(reason),
    ]);
  });

  test.each([
    ["a missing host, naming the choices", undefined, /native[\s\S]*simulated/],
    ["an unknown host, naming the choices", "docker", /native[\s\S]*simulated/],
    ["an ssh host that names no machine", "ssh://", /ssh:\/\/USER@HOST/],
  ])("refuses %s", async (_what, wrong, reason) => {
    const host = await freshHost();
    const { failures } = await host.check("ComputeSystem", "machine", { document: emptyMachine(), host: wrong });
    expect(failures.map(({ property }) => property)).toEqual(["host"]);
    expect(failures[0]?.reason).toMatch(reason);
  });

  test.each([["ssh://user:secret@host"], ["user:secret@host"], ["ssh://user:secret@"]])(
    "refuses the password in %s without repeating it or naming the property, whose value Pulumi prints",
    async (wrong) => {
      const host = await freshHost();
      const { failures } = await host.check("ComputeSystem", "machine", { document: emptyMachine(), host: wrong });
      expect(failures).toEqual([{ property: "", reason: expect.stringMatching(/^The host "[^"]*…@/) }]);
      expect(JSON.stringify(failures)).not.toContain("secret");
    },
  );

  test("takes its own answer back unchanged", async () => {
    const host = await freshHost();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 16, max: 4096 }),
        fc.option(fc.uuid(), { nil: undefined }),
        async (half, id) => {
          const args = { document: emptyMachine(half * 2), ...(id === undefined ? {} : { systemId: id }) };
          const once = await host.check("ComputeSystem", "machine", args);
          const twice = await host.check("ComputeSystem", "machine", once.inputs, once.inputs, once);
          expect(twice.inputs).toEqual(once.inputs);
          expect(twice.failures).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("the host", () => {
  test("written in another way is no replacement; another machine is a replacement", async () => {
    const host = await freshHost();
    const other = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    const sameMachine = { document: emptyMachine(), host: `${host.spec}/../${host.folder.split("/").at(-1)}` };
    expect(await host.diff("ComputeSystem", "machine", created, sameMachine)).toMatchObject({
      changes: true,
      replaces: [],
    });
    const otherMachine = { document: emptyMachine(), host: other.spec };
    expect(await host.diff("ComputeSystem", "machine", created, otherMachine)).toMatchObject({ replaces: ["host"] });
  });

  test("written in another way, with a document that only reads otherwise, leaves the system known for what it is", async () => {
    const host = await freshHost();
    const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];
    for (const file of [disk, state]) await host.controls.placeFile(file);
    const created = await host.create("ComputeSystem", "machine", { document: machineWithFiles(disk, state) });
    const calls = (await host.controls.journal()).length;
    const args = {
      document: machineWithFiles("c:/VM/a.vhdx", state),
      host: `${host.spec}/../${host.folder.split("/").at(-1)}`,
    };
    const moved = await host.update("ComputeSystem", "machine", created, args);
    const read = await host.read("ComputeSystem", moved);
    if (read === undefined) throw new Error("the system should be there");
    expect(await host.diff("ComputeSystem", "machine", read, args)).toMatchObject({ changes: false });
    const after = await host.update("ComputeSystem", "machine", read, args);
    expect(after.outputs).toMatchObject({ state: "Running", host: args.host });
    const changing = (await host.controls.journal()).slice(calls).map(({ call }) => call);
    expect(changing.filter((call) => !/^Hcs(Open|Get|Enumerate)/.test(call))).toEqual([]);
  });

  test("that answers otherwise than before is told, and what it lacks is made on it", async () => {
    const host = await freshHost();
    const other = await freshHost();
    const created = await host.create("ComputeSystem", "machine", { document: emptyMachine() });
    const moved = { ...created, outputs: { ...created.outputs, host: other.spec } };
    await expect(host.destroy("ComputeSystem", moved)).rejects.toThrow(/was made on the host .* but .* answers now/);
    const read = await host.read("ComputeSystem", moved);
    if (read === undefined) throw new Error("a system on another host must stay in the state");
    const args = { document: emptyMachine(), host: other.spec };
    expect((await host.diff("ComputeSystem", "machine", read, args)).changes).toBe(true);
    expect(host.messages.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        `Another host answers now, not the one that this was made on (${await host.host.getHostId()}): what this resource made is not there, and an up by "${other.spec}" makes it anew. If another text leads to that one by now, declare it as host`,
      ),
    ]);
    const repaired = await host.update("ComputeSystem", "machine", read, args);
    expect(repaired.outputs).toMatchObject({ state: "Running", hostId: await other.host.getHostId() });
    expect(await systems(other)).toEqual([{ Id: created.id, State: "Running" }]);
    expect(await systems(host)).toEqual([{ Id: created.id, State: "Running" }]);
  });
});

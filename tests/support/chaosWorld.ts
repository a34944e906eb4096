/**
 * The world of a chaos run: a simulated host, the program and stored state of one user, and everything on the host that
 * belongs to somebody else and has to be there in the end as it was.
 */
import type { HcsHost } from "../../provider/hcs/host.js";
import { canonicalId, virtualMachineSid } from "../../provider/hcs/ids.js";
import { fileKey, systemKey, vmAccessKey } from "../../provider/hcs/ledgerKeys.js";
import type { SimulatedControls } from "../../provider/host/simulated/controls.js";
import type { FailureAction, OutsideAction, UserAction } from "./chaosActions.js";
import { ChaosEngine, type StateEntry } from "./chaosEngine.js";
import { PreciousFiles } from "./chaosFiles.js";
import {
  canBeAnother,
  filesOf,
  firstMachine,
  type Machine,
  type MachineChoices,
  neighbours,
  ownIdOf,
  savedPathsOf,
} from "./chaosProgram.js";
import { emptyMachine, urnOf } from "./resources.js";

const stranger = "somebody else";
/** Ids that somebody else gives, and no program. */
const strangersPrefix = "ABABABAB";
const namesOfResources: readonly (keyof MachineChoices)[] = ["isDeclared", "hasGuestState", "access"];

/** A host that others use too. */
export class ChaosWorld {
  readonly machines: Machine[] = [firstMachine(0), firstMachine(1)];
  readonly engine: ChaosEngine;
  /** Ids of systems that somebody else made. */
  readonly foreignSystems = new Set<string>();
  /** Files of the user, of others and of guests. */
  readonly files: PreciousFiles;
  /** Grants of others, `path|sid`. */
  readonly foreignGrants = new Set<string>();
  /** Grants that were somebody else's, were taken away and made again by us: nobody can tell whose they are. */
  readonly unclearGrants = new Set<string>();
  /** Places of a system that somebody else has changed, by its making. HCS tells nobody that they changed. */
  readonly foreignChanges = new Map<string, string[]>();
  #count = 0;
  /** What the last change of each machine has replaced. */
  readonly #before: Partial<MachineChoices>[] = [];

  private constructor(
    spec: string,
    readonly host: HcsHost,
    readonly controls: SimulatedControls,
  ) {
    this.files = new PreciousFiles(controls.folder);
    this.engine = new ChaosEngine(spec, {
      deleting: (entry, why) => why === "delete" && this.#forgetDeleted(entry),
    });
  }

  /** Begins on an empty host. */
  static async open(spec: string, host: HcsHost, controls: SimulatedControls): Promise<ChaosWorld> {
    await controls.reset();
    const world = new ChaosWorld(spec, host, controls);
    const disks = [0, 1].flatMap((index) => [filesOf(index).a, filesOf(index).b, filesOf(index).extra]);
    for (const path of [...disks, ...neighbours]) {
      await controls.placeFile(path);
      world.files.fill(path);
    }
    return world;
  }

  /**
   * Changes the program. What a cut create has left is in the ledger and in no state: until a run has finished it, its
   * resource is neither renamed nor taken away (`pulumi-hcs list --orphans` tells).
   */
  async change(action: UserAction): Promise<void> {
    const machine = this.machines[action.machine] as Machine;
    const changed = "set" in action ? action.set : "undo" in action ? (this.#before[action.machine] ?? {}) : undefined;
    const isAboutNames = changed === undefined || namesOfResources.some((name) => name in changed);
    if (isAboutNames && (await this.#hasOrphans())) return;
    if ("undo" in action) Object.assign(machine, this.#before[action.machine]);
    else if ("set" in action) {
      this.#before[action.machine] = Object.fromEntries(
        Object.keys(action.set).map((choice) => [choice, machine[choice as keyof MachineChoices]]),
      );
      Object.assign(machine, action.set);
    } else {
      const name = `machine-${machine.index}-${++this.#count}`;
      const isAliased = action.rename === "aliased" || !canBeAnother(machine) || this.#hasFiles(machine);
      const formerNames = isAliased ? [...machine.formerNames, machine.name] : [];
      Object.assign(machine, { name, formerNames, identity: machine.identity + (isAliased ? 0 : 1) });
    }
  }

  /** True when the machine as the state has it holds a file that one of another name could get before it goes. */
  #hasFiles({ index, name, formerNames }: Machine): boolean {
    const systems = [name, ...formerNames].map((called) => urnOf("ComputeSystem", called));
    const urns = [...systems, urnOf("VmAccess", `access-${index}`)];
    const stored = this.engine.entries.filter(({ urn }) => urns.includes(urn));
    const text = JSON.stringify(stored.map(({ inputs, outputs }) => [inputs, outputs]));
    return Object.values(filesOf(index)).some((path) => text.includes(JSON.stringify(path)));
  }

  /** Somebody else does something; nothing when the moment does not allow it. */
  async disturb(action: OutsideAction): Promise<void> {
    switch (action.outside) {
      case "reboot":
        await this.controls.reboot();
        this.foreignSystems.clear();
        return;
      case "file":
        return this.#placeForeignFile(filesOf(action.machine).guestState);
      case "revoke":
        return this.#revoke(filesOf(action.machine)[action.file]);
      case "system":
        return this.#makeForeignSystem(action.machine);
      case "grant":
        return this.#grantForeign(action.machine, filesOf(action.machine)[action.file], action.to);
      case "end":
      case "modify": {
        const id = this.idOf(action.machine);
        if (id === undefined || !(await this.#isOurs(id))) return;
        if (action.outside === "end") await this.controls.endSystem(id, action.exit);
        else await this.#modify(id, action.what);
      }
    }
  }

  async fail(failure: FailureAction): Promise<void> {
    await this.controls.fail(failure);
  }

  /** The guests and their owners write into state files that are there by now. */
  async write(): Promise<void> {
    for (const { guestState } of [filesOf(0), filesOf(1)]) {
      const isThere = (await this.host.getFileInformation(guestState)) !== undefined;
      if (isThere && !this.files.has(guestState)) this.files.fill(guestState);
    }
  }

  /** Id of a machine as the state has it, or as the program gives it. */
  idOf(index: number): string | undefined {
    const machine = this.machines[index] as Machine;
    const urns = [machine.name, ...machine.formerNames].map((name) => urnOf("ComputeSystem", name));
    const stored = this.engine.entries.find(({ urn }) => urns.includes(urn))?.id;
    return stored ?? ownIdOf(machine);
  }

  /** Systems of others that are gone, or are others by now. */
  async lostSystems(): Promise<string[]> {
    const systems = await this.host.enumerateComputeSystems();
    const theirs = systems.filter(({ Owner }) => Owner === stranger).map(({ Id = "" }) => canonicalId(Id));
    return [...this.foreignSystems].filter((id) => !theirs.includes(id));
  }

  /** What tells one system with an id from the next: how many of them were made. */
  async makingOf(id: string): Promise<string> {
    const journal = await this.controls.journal();
    const made = journal.filter(
      ({ call, target, hresult }) => call === "HcsCreateComputeSystem" && target === canonicalId(id) && hresult === 0,
    );
    return `${canonicalId(id)} ${made.length}`;
  }

  /** Every grant on a file of the run, `path|sid`. */
  async grants(): Promise<string[]> {
    const found: string[] = [];
    for (const path of [0, 1].flatMap((index) => Object.values(filesOf(index)))) {
      for (const { sid } of (await this.host.getFileAccess(path)) ?? []) found.push(`${path}|${sid}`);
    }
    return found;
  }

  /** Users remove saved memory that belongs to no system any more: nothing writes over a file that it does not know. */
  async removeStaleMemory(): Promise<void> {
    const rows = await this.host.ledger.list();
    const known = rows.flatMap(({ notes }) => [notes.savedState, notes.staleState]);
    for (const path of this.machines.flatMap(savedPathsOf).filter((file) => !known.includes(file)))
      this.files.remove(path);
  }

  /** Those who took an id of ours give it back, so that the program can have it. */
  async freeIds(): Promise<void> {
    for (const id of [...this.foreignSystems].filter((taken) => !taken.startsWith(strangersPrefix))) {
      this.foreignSystems.delete(id);
      await this.controls.endSystem(id);
    }
  }

  async #hasOrphans(): Promise<boolean> {
    const known = new Set(this.engine.entries.flatMap(({ urn, writtenUrn }) => [urn, writtenUrn]));
    return (await this.host.ledger.list()).some(({ urn }) => !known.has(urn));
  }

  async #liveIds(): Promise<string[]> {
    return (await this.host.enumerateComputeSystems()).map(({ Id = "" }) => canonicalId(Id));
  }

  async #isOurs(id: string): Promise<boolean> {
    return (await this.#liveIds()).includes(canonicalId(id)) && !this.foreignSystems.has(canonicalId(id));
  }

  async #makeForeignSystem(machine: number | undefined): Promise<void> {
    const wanted =
      machine === undefined
        ? `${strangersPrefix}-0000-4000-8000-${String(++this.#count).padStart(12, "0")}`
        : this.idOf(machine);
    if (wanted === undefined || (await this.#liveIds()).includes(canonicalId(wanted))) return;
    const [row] = await this.host.ledger.holders("ComputeSystem", systemKey(wanted));
    // The RuntimeId of a GUID is that GUID: of what no run of ours made, nobody can tell a stranger from it.
    if (row?.notes.fingerprint !== undefined && row.notes.owner === undefined) return;
    try {
      await this.host.createComputeSystem(wanted, { ...emptyMachine(64), Owner: stranger });
    } catch {
      // A failure that was meant for the provider has struck somebody else.
      return;
    }
    this.foreignSystems.add(canonicalId(wanted));
  }

  async #placeForeignFile(path: string): Promise<void> {
    const isHeld = (await this.host.ledger.holders("File", fileKey(path))).length > 0;
    if (isHeld || (await this.controls.placeFile(path)).existed) return;
    this.files.fill(path);
  }

  async #grantForeign(machine: number, path: string, to: "machine" | "stranger"): Promise<void> {
    const id = to === "stranger" ? "CDCDCDCD-0000-4000-8000-000000000001" : this.idOf(machine);
    const sid = id === undefined ? undefined : virtualMachineSid(id);
    if (id === undefined || sid === undefined) return;
    const entry = `${path}|${sid}`;
    if ((await this.host.ledger.holders("VmAccess", vmAccessKey(id, path))).length > 0) return;
    if ((await this.grants()).includes(entry)) return;
    try {
      await this.host.grantVmAccess(id, path);
    } catch {
      return;
    }
    this.foreignGrants.add(entry);
    // Nobody of ours holds one there now, so it is clear again whose this one is.
    this.unclearGrants.delete(entry);
  }

  async #revoke(path: string): Promise<void> {
    if ((await this.host.getFileInformation(path)) === undefined) return;
    await this.controls.revoke(path);
    for (const entry of [...this.foreignGrants].filter((grant) => grant.startsWith(`${path}|`))) {
      this.foreignGrants.delete(entry);
      this.unclearGrants.add(entry);
    }
  }

  async #modify(id: string, what: "memory" | "adapter"): Promise<void> {
    const live = (await this.host.enumerateComputeSystems()).find(({ Id = "" }) => canonicalId(Id) === canonicalId(id));
    if (live?.State !== "Running") return;
    const place =
      what === "memory"
        ? "VirtualMachine/ComputeTopology/Memory/SizeInMB"
        : "VirtualMachine/Devices/NetworkAdapters/stranger";
    const settings =
      what === "memory"
        ? 4096
        : { EndpointId: "7F7F7F7F-0000-4000-8000-000000000001", MacAddress: "00-15-5D-00-00-02" };
    await this.controls.modify(id, place, settings);
    const making = await this.makingOf(id);
    this.foreignChanges.set(making, [...(this.foreignChanges.get(making) ?? []), place]);
  }

  /** A state file that its resource made may go with it, when the program says so. */
  #forgetDeleted({ type, outputs }: StateEntry): void {
    const mayGo = type === "GuestStateFile" && outputs.onDelete === "delete" && outputs.createdHere === true;
    if (mayGo) this.files.giveUp(String(outputs.path));
  }
}

/**
 * The storage of a chaos run: a simulated host with images and disks of others, the program and stored state of one user,
 * and everything on the host that has to be there in the end as it was.
 */
import type { HcsHost } from "../../provider/hcs/host.js";
import { baseOsOutput } from "../../provider/hcs/layers.js";
import { canonicalPath } from "../../provider/hcs/paths.js";
import type { SimulatedControls } from "../../provider/host/simulated/controls.js";
import type { Values } from "../../provider/index.js";
import { ChaosEngine, type DeclaredResource, type StateEntry } from "./chaosEngine.js";
import { PreciousFiles } from "./chaosFiles.js";
import type { StorageOutsideAction, StorageUserAction } from "./chaosStorageActions.js";
import { StorageData } from "./chaosStorageData.js";
import {
  firstChoices,
  firstNames,
  type Names,
  oldDisk,
  pathsOf,
  type StorageChoices,
  sourceFiles,
  sources,
  storageNeighbours,
  storageProgram,
} from "./chaosStorageProgram.js";

type Place = Extract<StorageUserAction, { move: unknown }>["move"];
type Deletable = Extract<StorageOutsideAction, { outside: "delete" }>["what"];

const numberOf = { base: "baseAt", app: "appAt", scratch: "scratchAt", data: "dataAt", child: "childAt" } as const;

/** Choices that change neither what is declared nor where it is. */
const ownChoices: readonly (keyof StorageChoices)[] = [
  ...(["triggers", "scratchMB", "dataMB", "childMB", "oldMB", "format", "isRunning", "memoryInMB"] as const),
  ...(["baseOnDelete", "appOnDelete", "scratchOnDelete", "dataOnDelete", "childOnDelete", "oldOnDelete"] as const),
];

/** A host whose storage others use too. */
export class StorageWorld {
  choices: StorageChoices = { ...firstChoices };
  names: Names = { ...firstNames };
  readonly engine: ChaosEngine;
  /** Files of images and of others. */
  readonly files: PreciousFiles;
  /** What was written to disks. */
  readonly data: StorageData;
  /** Disks and layers that stay on the host when no program has them any more. */
  readonly staying = new Set<string>();
  /** True once somebody else has attached a disk. */
  isAttachedByOthers = false;
  #count = 0;
  #before: Partial<StorageChoices> = {};

  private constructor(
    spec: string,
    readonly host: HcsHost,
    readonly controls: SimulatedControls,
  ) {
    this.files = new PreciousFiles(controls.folder);
    this.data = new StorageData(controls.folder);
    this.engine = new ChaosEngine(spec, {
      deleting: (entry, why) => this.#deleting(entry, why),
      creating: (type, _urn, inputs) => this.#creating(type, inputs),
    });
  }

  /** Begins on a host with images, an old disk and neighbours. */
  static async open(spec: string, host: HcsHost, controls: SimulatedControls): Promise<StorageWorld> {
    await controls.reset();
    const world = new StorageWorld(spec, host, controls);
    const images = (Object.keys(sources) as (keyof typeof sources)[]).flatMap((image) =>
      sourceFiles[image].map((file) => `${sources[image]}\\${file}`),
    );
    for (const path of [...images, ...storageNeighbours]) await world.#placeFile(path);
    await controls.placeFile(oldDisk.path, { sizeBytes: oldDisk.sizeBytes });
    world.data.markDisk(oldDisk.path);
    world.staying.add(oldDisk.path);
    return world;
  }

  program(): DeclaredResource[] {
    return storageProgram(this.choices, this.names);
  }

  /**
   * Changes the program. What a cut create has left is in the ledger and in no state: until a run has finished it, its
   * resource is neither renamed, moved nor taken away (`pulumi-hcs list --orphans` tells).
   */
  async change(action: StorageUserAction): Promise<void> {
    const changed = "set" in action ? action.set : "undo" in action ? this.#before : undefined;
    const isOwn =
      changed !== undefined &&
      Object.keys(changed).every((choice) => ownChoices.includes(choice as keyof typeof changed));
    if (!isOwn && (await this.hasOrphans())) return;
    if ("move" in action) return this.move(action.move);
    if ("rename" in action) {
      const name = `${action.rename}-${++this.#count}`;
      this.names = { ...this.names, [action.rename]: [name, ...this.names[action.rename]] };
      return;
    }
    this.set(changed ?? {});
  }

  /** Changes choices, and keeps in mind what they were. */
  set(changed: Partial<StorageChoices>): void {
    this.#before = Object.fromEntries(
      Object.keys(changed).map((choice) => [choice, this.choices[choice as keyof StorageChoices]]),
    );
    this.choices = { ...this.choices, ...changed };
  }

  /** Another path for a thing. */
  move(place: Place): void {
    this.set({ [numberOf[place]]: this.choices[numberOf[place]] + 1 });
  }

  /** Somebody else does something; nothing when the moment does not allow it. */
  async disturb(action: StorageOutsideAction): Promise<void> {
    const { scratch } = pathsOf(this.choices);
    switch (action.outside) {
      case "reboot":
        await this.controls.reboot();
        return;
      case "end":
        for (const { Id = "" } of await this.host.enumerateComputeSystems()) await this.controls.endSystem(Id);
        return;
      case "detach":
        return ifAllowed(() => this.host.detachVirtualDisk(scratch));
      case "attach":
        return ifAllowed(async () => {
          await this.host.attachVirtualDisk(scratch);
          this.isAttachedByOthers = true;
        });
      case "delete":
        return this.#delete(action.what);
      case "put":
        return this.#put(action.what);
    }
  }

  /** The user, the container and others write to what is there by now. */
  write(): void {
    const { scratch, data, child } = pathsOf(this.choices);
    this.data.writeOnVolume(scratch);
    for (const path of [data, child]) this.data.markDisk(path);
  }

  /** What a run that was killed in the middle of an import leaves is not whole. */
  async loseHalf(): Promise<void> {
    for (const { kind, idOrPath, notes } of await this.host.ledger.list()) {
      if (kind !== "Layer" || notes.imported === true || notes.fileId === undefined) continue;
      const [file] = Object.keys(this.data.contents(idOrPath) ?? {});
      if (file !== undefined) this.files.remove(`${idOrPath}\\${file.replaceAll("/", "\\")}`);
    }
  }

  /** True while the ledger holds what no state knows. */
  async hasOrphans(): Promise<boolean> {
    const known = new Set(
      this.engine.entries.flatMap(({ urn, writtenUrn, id }) =>
        [urn, writtenUrn].map((each) => `${each} ${canonicalPath(id)}`),
      ),
    );
    return (await this.host.ledger.list()).some(({ urn, key }) => !known.has(`${urn} ${canonicalPath(key)}`));
  }

  /** Those who attached a disk of ours take it off again. */
  async detachOthers(): Promise<void> {
    for (const path of new Set([...this.staying, ...this.engine.entries.map(({ id }) => id)]))
      if (/\.vhdx$/.test(path)) await ifAllowed(() => this.host.detachVirtualDisk(path));
  }

  /** Files that nobody has left there on purpose, as real names. */
  strangeFiles(): string[] {
    const names = [...this.staying].map((path) => path.replace(":", "").replaceAll("\\", "/"));
    const volumes = [...this.staying].flatMap((path) =>
      path.endsWith(".vhdx") ? (this.data.volumeOf(path) ?? []) : [],
    );
    const known = new Set(this.files.paths().map((path) => path.replace(":", "").replaceAll("\\", "/")));
    const mayStay = (file: string): boolean =>
      known.has(file) || [...names, ...volumes].some((root) => file === root || file.startsWith(`${root}/`));
    return this.data.all().filter((file) => !mayStay(file));
  }

  async #placeFile(path: string): Promise<void> {
    if ((await this.controls.placeFile(path)).existed) return;
    this.files.fill(path);
  }

  async #delete(what: Deletable): Promise<void> {
    const paths = pathsOf(this.choices);
    if (what === "setUp") {
      if ((await this.host.enumerateComputeSystems()).length > 0) return;
      const hives = baseOsOutput.hives.map((hive) => `${baseOsOutput.folder}\\${hive}`);
      for (const file of [...hives, baseOsOutput.layout]) await this.host.deleteFile(`${paths.base}\\${file}`);
      return this.host.deleteEmptyFolder(`${paths.base}\\${baseOsOutput.folder}`);
    }
    const path = paths[what];
    if (what === "base" || what === "app") {
      // Who deletes a whole folder has looked for files of others in it.
      const isSpared = this.staying.has(path) || this.files.has(`${path}\\mine.txt`);
      return isSpared ? undefined : ifAllowed(() => this.host.destroyLayer(path));
    }
    // Who takes the parent of a disk away has lost that one too.
    if (what === "data" && this.#hasChildren()) return;
    await ifAllowed(async () => {
      await this.host.deleteFile(path);
      this.data.giveUp(path);
    });
  }

  #hasChildren(): boolean {
    const pattern = new RegExp(`^C/s/data-${this.choices.dataAt}\\.child-`);
    return this.data.all().some((file) => pattern.test(file));
  }

  async #put(what: Place): Promise<void> {
    const path = pathsOf({ ...this.choices, [numberOf[what]]: this.choices[numberOf[what]] + 1 })[what];
    const isHeld = (await this.host.ledger.list()).some(({ key }) => key === canonicalPath(path));
    const isThere = (await this.host.getFileInformation(path)) !== undefined;
    if (isHeld || isThere) return;
    if (what === "base" || what === "app") return this.#placeFile(`${path}\\mine.txt`);
    await this.controls.placeFile(path, { sizeBytes: oldDisk.sizeBytes });
    this.data.markDisk(path);
    this.staying.add(path);
  }

  /** Only what its own resource made goes with it, and only when the program says so. */
  #deleting({ type, id, outputs }: StateEntry, why: "delete" | "replace"): void {
    if (type !== "VirtualDisk" && type !== "Layer") return;
    const mayGo = why === "delete" && outputs.onDelete === "delete" && outputs.createdHere === true;
    if (mayGo && type === "VirtualDisk") this.data.giveUp(id);
    else if (!mayGo) this.staying.add(id);
  }

  #creating(type: string, { format, path }: Values): void {
    if (type === "LayerVhd" && format === "always") this.data.giveUpVolume(String(path));
  }
}

/** What the host refuses, or a failure that was meant for the provider, has not happened. */
async function ifAllowed(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Nothing was done.
  }
}

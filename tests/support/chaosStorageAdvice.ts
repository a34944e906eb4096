/** What a user does who is told why a storage program cannot be brought to the host: what the message says. */
import type { ChaosEngine, DeclaredResource, RunOutcome, StateEntry } from "./chaosEngine.js";
import { pathsOf, type StorageChoices } from "./chaosStorageProgram.js";
import type { StorageWorld } from "./chaosStorageWorld.js";

type Act = (world: StorageWorld, failed: string) => Promise<void> | void;

const placeOf = { base: "base", app: "app", disk: "scratch", scratch: "scratch", writable: "scratch" } as const;
const sizeOf = { disk: "scratchMB", data: "dataMB", child: "childMB", old: "oldMB" } as const;
const megabyte = 1024 * 1024;

const tooSmallChild = /Declare at least that size/;

/** Which message asks for what. */
const advice: readonly [pattern: RegExp, act: Act][] = [
  [/a disk is never shrunk/, growBack],
  [/[Gg]ive the new disk another path/, move],
  [/[Gg]ive (this|the new) one another path/, move],
  [/[Gg]ive the new one another disk/, move],
  [/choose another path, or remove it yourself/, move],
  [/Declare it as it is, or choose another path/, move],
  [/was not formatted, since it is not known to be blank/, move],
  [tooSmallChild, growToParent],
  [/stays at \d+ bytes: it is the parent of/, growBack],
  [/Detach the disk and format it/, (world) => world.detachOthers()],
  [/stays: it is the parent of/, retainParents],
  [/ERROR_VHD_INVALID_STATE.* is the parent of/, declareAsItIs],
  [/Declare the \d+ bytes that it has until/, growLater],
  [/ERROR_SHARING_VIOLATION/, takeDown],
];

/** Does what the failure asks for. False when it asks for nothing that is known. */
export async function obey(world: StorageWorld, { error, urn = "" }: RunOutcome): Promise<boolean> {
  const found = advice.find(([pattern]) => pattern.test(error?.message ?? ""));
  if (found === undefined) return false;
  await found[1](world, urn.split("::").at(-1)?.replace(/-\d+$/, "") ?? "");
  return true;
}

async function move(world: StorageWorld, failed: string): Promise<void> {
  // What a cut create has left is finished first.
  if (await world.hasOrphans()) await world.engine.up(asStored(world.engine, world.program()));
  world.move(failed === "data" || failed === "child" ? failed : (placeOf[failed as keyof typeof placeOf] ?? "scratch"));
}

function growBack(world: StorageWorld, failed: string): void {
  const stored = world.engine.entries.find(({ urn }) => nameOf(urn) === failed);
  world.set({ [sizeOf[failed as keyof typeof sizeOf]]: Number(stored?.inputs.sizeBytes) / megabyte });
}

function growToParent(world: StorageWorld): void {
  const choices: Partial<StorageChoices> = { childMB: 16 };
  world.set(choices);
}

/** The child with the size that the program gives it by now. */
function grown({ choices }: StorageWorld, { args, ...resource }: DeclaredResource): DeclaredResource {
  return { ...resource, args: (outputsOf) => ({ ...args(outputsOf), sizeBytes: choices.childMB * megabyte }) };
}

/** A disk that was kept, whose children nobody remembers, cannot grow: it is given up, and declared with the size that it has. */
async function declareAsItIs(world: StorageWorld): Promise<void> {
  const { hasData, dataMB } = world.choices;
  const disk = await world.host.getVirtualDiskInformation(pathsOf(world.choices).data);
  world.set({ hasData: false });
  await world.engine.up(world.program());
  world.set({ hasData, dataMB: disk === undefined ? dataMB : disk.sizeBytes / megabyte });
}

/** What is in use is taken down to its disk first, as it was; the run after this brings it back. */
async function takeDown(world: StorageWorld): Promise<void> {
  const { engine } = world;
  // What somebody else has attached can be in the way of everything; what is in use by us is not detached by that.
  if (world.isAttachedByOthers) await world.detachOthers();
  if (await world.hasOrphans()) await engine.up(asStored(engine, world.program()));
  const below = engine.entries.filter(({ type }) => ["VirtualDisk", "Layer", "BaseOsLayer"].includes(type));
  const declared = below.map(declarationOf);
  let outcome = await engine.up(declared);
  if (tooSmallChild.test(outcome.error?.message ?? "")) {
    growToParent(world);
    outcome = await engine.up(
      declared.map((resource) => (resource.name === "child" ? grown(world, resource) : resource)),
    );
  }
  if (outcome.end !== "done")
    throw new Error(`The run that takes the container down ${outcome.end}`, { cause: outcome.error });
}

/** The disk is declared as large as it is until nothing has it attached. */
async function growLater(world: StorageWorld): Promise<void> {
  const { scratchMB } = world.choices;
  const disk = await world.host.getVirtualDiskInformation(pathsOf(world.choices).scratch);
  world.set({ scratchMB: disk === undefined ? scratchMB : disk.sizeBytes / megabyte });
  // The disk comes before whatever else may be in the way of this run.
  await world.engine.up(world.program());
  await takeDown(world);
  world.set({ scratchMB });
}

/**
 * A parent of disks that stay can only stay too: it is declared so, with the rest of the program, and can go after that.
 * Whatever else is in the way of that run has its own advice, which the next one gives.
 */
async function retainParents(world: StorageWorld): Promise<void> {
  const program = world.program();
  const isDeclared = ({ type, urn }: StateEntry): boolean =>
    program.some((resource) => resource.type === type && namesOf(resource).includes(lastOf(urn)));
  const dropped = world.engine.entries.filter((entry) => entry.type === "VirtualDisk" && !isDeclared(entry));
  const isDisk = ({ type }: DeclaredResource): boolean => type === "VirtualDisk";
  const disks = [...dropped.map(declarationOf), ...program.filter(isDisk)].map(retained);
  await world.engine.up([...disks, ...program.filter((resource) => !isDisk(resource))]);
}

function retained({ args, ...resource }: DeclaredResource): DeclaredResource {
  return { ...resource, args: (outputsOf) => ({ ...args(outputsOf), onDelete: "retain" }) };
}

/** The same program, with everything that is in the state as it was last declared. */
function asStored(engine: ChaosEngine, program: readonly DeclaredResource[]): DeclaredResource[] {
  return program.map((resource) => {
    const names = namesOf(resource);
    const stored = engine.entries.find(({ urn, type }) => type === resource.type && names.includes(lastOf(urn)));
    return stored === undefined ? resource : { ...resource, args: declarationOf(stored).args };
  });
}

/** A resource of the state as it was last declared. */
function declarationOf({ type, urn, inputs, defaults, uses }: StateEntry): DeclaredResource {
  const written = Object.entries(inputs).filter(([argument]) => !defaults.includes(argument));
  const from = (used: string) => ({ type: /hcs:(\w+)::/.exec(used)?.[1] ?? "", name: lastOf(used) });
  return {
    type,
    name: lastOf(urn),
    args: () => Object.fromEntries(written),
    uses: Object.fromEntries(Object.entries(uses).map(([argument, used]) => [argument, from(used)])),
  };
}

const namesOf = ({ name, formerNames = [] }: DeclaredResource): readonly string[] => [name, ...formerNames];
const lastOf = (urn: string): string => urn.split("::").at(-1) ?? "";
/** A resource's name without what renames have added. */
const nameOf = (urn: string): string => lastOf(urn).replace(/-\d+$/, "");

/** Makes functions of the tables. Each DLL and each function is bound when first called: what is missing costs nothing. */
import { HostError } from "../../hcs/errors.js";
import { advapi32 } from "./advapi32.js";
import { createCarriers } from "./carriers.js";
import { computecore } from "./computecore.js";
import { computestorage } from "./computestorage.js";
import { kernel32 } from "./kernel32.js";
import { loadKoffi } from "./koffi.js";
import { createLibrary, type ForeignFunction, type Library, systemLibrary } from "./library.js";
import type { CType, Export, Structure, StructureValue, ValueOf } from "./types.js";
import { virtdisk } from "./virtdisk.js";
import { type RunningSystem, runningSystem } from "./windows.js";

/** What is given for the parameters of a function. */
export type Arguments<Parameters extends readonly unknown[]> = {
  -readonly [Index in keyof Parameters]: ValueOf<Parameters[Index]>;
};

/** A function of a DLL. Throws `HostError` when this Windows does not have it. */
export interface NativeFunction<Entry extends Export> {
  /** Calls on this thread: only what returns at once. */
  (...values: Arguments<Entry["parameters"]>): ValueOf<Entry["result"]>;
  /** Calls on a thread of libuv's pool, of which there are four; see `limiter.ts`. */
  async(...values: Arguments<Entry["parameters"]>): Promise<ValueOf<Entry["result"]>>;
  /** Finds the function, and calls nothing. */
  find(): void;
  /** True when the DLL is there and has the function. */
  isPresent(): boolean;
}

/** The functions of one DLL. */
export type BoundLibrary<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Export ? NativeFunction<Table[Name]> : never;
};

/** The tables, by the name of the DLL. */
export const tables = { computecore, computestorage, virtdisk, advapi32, kernel32 } as const;

/** Name of a DLL, without its ending. */
export type LibraryName = keyof typeof tables;

/** JavaScript functions that foreign code calls, from any of its threads; they run on the JavaScript thread. */
export interface Callbacks {
  /**
   * A pointer to hand over as `type`. There is no way to take it back: foreign code that called it afterwards, by
   * mistake, would end the process (measured). So there should be few of them; see `events.ts`.
   */
  register(type: CType<bigint>, listener: (...values: (bigint | null)[]) => void): bigint;
  /** Reads a structure that a callback was given, while the callback runs, or one that Windows has at a fixed address. */
  read<Shape extends Structure>(structure: Shape, pointer: bigint): StructureValue<Shape>;
}

/** Foreign code, ready to be called. */
export type NativeLibraries = { readonly [Name in LibraryName]: BoundLibrary<(typeof tables)[Name]> } & {
  readonly callbacks: Callbacks;
  /** The file of a DLL. */
  pathOf(name: LibraryName): string;
  /** Why a DLL cannot be opened; `undefined` when it can. */
  problemOf(name: LibraryName): HostError | undefined;
  /** What runs here, for messages. */
  readonly system: RunningSystem;
};

/** What loading may be told; everything has the default of this machine. */
export interface LoadOptions {
  /** Files to load in place of Windows' own DLLs. */
  paths?: Partial<Record<LibraryName, string>>;
  system?: RunningSystem;
}

/** Prepares the calls; opens nothing yet. Throws `HostError` when koffi itself cannot be loaded. */
export function loadNative(options: LoadOptions = {}): NativeLibraries {
  const koffi = loadKoffi();
  const system = options.system ?? runningSystem();
  const carriers = createCarriers(koffi, (pointer) => void libraries.kernel32.LocalFree(pointer));
  const opened = new Map<LibraryName, Library>();
  const pathOf = (name: LibraryName): string => options.paths?.[name] ?? systemLibrary(name);
  const bindTable = <Name extends LibraryName>(name: Name): BoundLibrary<(typeof tables)[Name]> => {
    const library = createLibrary(koffi, name, pathOf(name), system);
    opened.set(name, library);
    const bound = Object.entries<Export>(tables[name]).map(([functionName, entry]) => [
      functionName,
      bindFunction(functionName, entry, {
        find: () => library.find(functionName, entry, carriers.typeOf),
        isPresent: () => library.has(functionName),
      }),
    ]);
    return Object.fromEntries(bound) as BoundLibrary<(typeof tables)[Name]>;
  };
  const libraries: NativeLibraries = {
    computecore: bindTable("computecore"),
    computestorage: bindTable("computestorage"),
    virtdisk: bindTable("virtdisk"),
    advapi32: bindTable("advapi32"),
    kernel32: bindTable("kernel32"),
    callbacks: {
      register: (type, listener) => koffi.register(listener, carriers.typeOf(type.carrier)),
      read: (structure, pointer) => koffi.decode(pointer, carriers.structureOf(structure)),
    },
    pathOf,
    problemOf: (name) => opened.get(name)?.problem(),
    system,
  };
  return libraries;
}

interface Source {
  find(): ForeignFunction;
  isPresent(): boolean;
}

function bindFunction(name: string, { parameters }: Export, source: Source): NativeFunction<Export> {
  let found: ForeignFunction | undefined;
  const texts = parameters.flatMap(({ carrier, isOptional }, index) =>
    carrier === "text" ? [{ index, isOptional: isOptional === true }] : [],
  );
  const find = (): ForeignFunction => {
    found ??= source.find();
    return found;
  };
  const prepare = (values: readonly unknown[]): ForeignFunction => {
    for (const { index, isOptional } of texts) refuseBadText(name, values[index], isOptional);
    return find();
  };
  const call = (...values: readonly unknown[]): unknown => prepare(values)(...values);
  const async = (...values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const done = (error: unknown, result: unknown): void => (error == null ? resolve(result) : reject(error));
      prepare(values).async(...values, done);
    });
  return Object.assign(call, { async, find: () => void find(), isPresent: source.isPresent });
}

/** koffi takes a number for a pointer and crashes; and foreign code reads a text only up to its first NUL. */
function refuseBadText(name: string, value: unknown, isOptional: boolean): void {
  if (value === null && isOptional) return;
  if (typeof value !== "string")
    throw new TypeError(`${name} takes a text, not ${value === null ? "null" : typeof value}.`);
  if (!value.includes("\0")) return;
  throw new HostError(`${name} was not called: a text for it has a NUL character, where Windows would cut it off.`);
}

/** The probe library from the side of a test: its controls and counters. See tests/native/probe/README.md. */
import { loadKoffi } from "../../../provider/host/native/koffi.js";

/** What the probe counts. */
export interface Counters {
  openHandles: Record<"operation" | "system" | "process" | "stream" | "vhd" | "file" | "token" | "service", number>;
  unreleasedStrings: number;
  givenStrings: number;
  pendingOperations: number;
  runningCallbacks: number;
  firedCallbacks: number;
  closedInUse: number;
  violations: string[];
  /** Calls of each function since the library was loaded. */
  calls: Record<string, number>;
}

/** A text as it arrived. */
export interface ArrivedText {
  text: string;
  /** UTF-16 units. */
  units: number;
  /** FNV-1a over the bytes, 32 bits. */
  fnv1a: number;
}

/** The last call of a function. */
export interface LastCall {
  function: string;
  /** Unsigned. */
  hresult: number;
  arguments: Record<string, ArrivedText | string | number | null>;
}

/** What a script answers. */
export interface Answer {
  hresult: number;
  result?: string;
  /** Default 1; `Infinity` for every call. */
  times?: number;
}

/** Options of the probe. */
export type ProbeOption =
  | "lingerMs"
  | "exitDelayMs"
  | "guestIgnoresShutdown"
  | "stoppedProperties"
  | "refuseAtCall"
  | "checkFiles"
  | "diesAfterStart"
  | "aclTraps"
  | "elevated"
  | "hyperVAdministrator"
  | "vmcomputeState"
  | "vidState"
  | "firmwareVirtualization"
  | "privilegesHeld"
  | "formatTakesFile";

/** The controls of one loaded probe. */
export interface Probe {
  /** The library's file. */
  file: string;
  reset(): void;
  counters(): Counters;
  lastCall(name: string): LastCall | null;
  /** How long operations take, all or those of one function; `Infinity`: they never complete. Milliseconds. */
  setDelay(delayMs: number, name?: string): void;
  /** Completes what waits for a delay. */
  complete(name?: string): void;
  /** What the next calls answer; with " (result)" behind the name, what their operations do. */
  script(name: string, answer: Answer): void;
  setOption(option: ProbeOption, value: number): void;
  setFileRoot(folder: string): void;
  /** The system ends by itself; false when there is none. */
  endSystem(id: string, exitType: "GracefulExit" | "ForcedExit" | "UnexpectedExit"): boolean;
  /** Answers how many callbacks are told. */
  fireEvent(id: string, type: number, data?: string): number;
  /** Calls callbacks that were cleared; answers how many. */
  fireCleared(): number;
  disconnect(): void;
  openVhd(path: string): bigint;
  closeVhd(handle: bigint): void;
  /** Nanoseconds that `rounds` lives of a system (launch, query, stop) take when C calls. */
  runFromC(rounds: number): number;
}

const forever = 0xffff_ffff;

/** Loads the controls of the probe in `file`, which the driver may have loaded too: then both see the same host. */
export function openProbe(file: string): Probe {
  const library = loadKoffi().load(file);
  const bind = (signature: string) => library.func(signature);
  const ProbeReset = bind("void ProbeReset()");
  const ProbeCounters = bind("str16 ProbeCounters()");
  const ProbeLastCall = bind("str16 ProbeLastCall(str16 name)");
  const ProbeSetDelay = bind("void ProbeSetDelay(str16 name, uint32_t delayMs)");
  const ProbeComplete = bind("void ProbeComplete(str16 name)");
  const ProbeScript = bind("void ProbeScript(str16 name, int32_t hresult, str16 result, uint32_t times)");
  const ProbeSetOption = bind("int32_t ProbeSetOption(str16 name, int32_t value)");
  const ProbeSetFileRoot = bind("void ProbeSetFileRoot(str16 folder)");
  const ProbeEndSystem = bind("int32_t ProbeEndSystem(str16 id, str16 exitType)");
  const ProbeFireEvent = bind("int32_t ProbeFireEvent(str16 id, uint32_t type, str16 data)");
  const ProbeFireCleared = bind("int32_t ProbeFireCleared()");
  const ProbeDisconnect = bind("void ProbeDisconnect()");
  const ProbeOpenVhd = bind("void *ProbeOpenVhd(str16 path)");
  const ProbeCloseVhd = bind("void ProbeCloseVhd(void *handle)");
  const ProbeRunFromC = bind("double ProbeRunFromC(uint32_t rounds)");
  const asCount = (value: number): number => (value === Number.POSITIVE_INFINITY ? forever : value);
  return {
    file,
    reset: () => ProbeReset(),
    counters: () => JSON.parse(ProbeCounters()) as Counters,
    lastCall: (name) => JSON.parse(ProbeLastCall(name)) as LastCall | null,
    setDelay: (delayMs, name) => ProbeSetDelay(name ?? null, asCount(delayMs)),
    complete: (name) => ProbeComplete(name ?? null),
    script: (name, { hresult, result, times = 1 }) => ProbeScript(name, hresult | 0, result ?? null, asCount(times)),
    setOption(option, value) {
      if (ProbeSetOption(option, value) === 0) throw new Error(`The probe has no option ${option}.`);
    },
    setFileRoot: (folder) => ProbeSetFileRoot(folder),
    endSystem: (id, exitType) => ProbeEndSystem(id, exitType) !== 0,
    fireEvent: (id, type, data) => ProbeFireEvent(id, type, data ?? null) as number,
    fireCleared: () => ProbeFireCleared() as number,
    disconnect: () => ProbeDisconnect(),
    openVhd: (path) => ProbeOpenVhd(path) as bigint,
    closeVhd: (handle) => ProbeCloseVhd(handle),
    runFromC: (rounds) => ProbeRunFromC(rounds) as number,
  };
}

/** What is wrong with a probe on which everything should be closed, released and right; empty when nothing is. */
export function leftOvers({ openHandles, unreleasedStrings, closedInUse, violations }: Counters): string[] {
  const open = Object.entries(openHandles).filter(([, count]) => count > 0);
  return [
    ...open.map(([kind, count]) => `${count} open handles of the kind ${kind}`),
    ...(unreleasedStrings > 0 ? [`${unreleasedStrings} texts that were not released`] : []),
    ...(closedInUse > 0 ? [`${closedInUse} handles that were closed while in use`] : []),
    ...violations,
  ];
}

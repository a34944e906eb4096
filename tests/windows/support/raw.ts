/** Calls past the driver, with ids and paths exactly as they are given: the driver spells ids its own way and refuses some. */
import { HcsError, hresult } from "../../../provider/hcs/errors.js";
import { loadNative } from "../../../provider/host/native/bind.js";
import { createCalls } from "../../../provider/host/native/calls.js";
import { GENERIC_ALL } from "../../../provider/host/native/constants.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import type { ComputeSystem, Properties } from "../../../schema/types.js";
import { buildProbe } from "../../native/support/buildProbe.js";
import { posixPaths } from "../../native/support/localContext.js";

/** The calls that questions make. */
export interface RawCalls {
  /** HcsCreateComputeSystem, and its handle closed. */
  create(id: string, document: ComputeSystem): Promise<void>;
  /** The result document of HcsEnumerateComputeSystems; without ids, of all systems. */
  enumerate(ids?: readonly string[]): Promise<Properties[]>;
  /** Whether HcsOpenComputeSystem finds a system under exactly this id. */
  finds(id: string): Promise<boolean>;
  /** HcsTerminateComputeSystem, when there is a system under exactly this id. */
  terminate(id: string): Promise<void>;
  /** The HRESULT of HcsCreateEmptyGuestStateFile. */
  createEmptyGuestStateFile(path: string): Promise<number>;
}

let loaded: RawCalls | undefined;

/** The DLLs of this Windows; elsewhere the probe, on which these tests can be rehearsed. */
export function rawCalls(): RawCalls {
  loaded ??= loadRawCalls();
  return loaded;
}

function loadRawCalls(): RawCalls {
  const calls = createCalls(loadNative(process.platform === "win32" ? {} : { paths: posixPaths(buildProbe()) }));
  const core = calls.libraries.computecore;
  /** Works on an open system; false when there is none under exactly this id. */
  const onOpened = async (id: string, work: (system: RawHandle<"HCS_SYSTEM">) => Promise<void>): Promise<boolean> => {
    const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
    const code = await core.HcsOpenComputeSystem.async(id, GENERIC_ALL, place);
    if (place[0] === null) {
      if (code >>> 0 === hresult("HCS_E_SYSTEM_NOT_FOUND")) return false;
      throw new HcsError("HcsOpenComputeSystem", id, code);
    }
    try {
      await work(place[0]);
    } finally {
      await core.HcsCloseComputeSystem.async(place[0]);
    }
    return true;
  };
  return {
    async create(id, document) {
      const system: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      try {
        await calls.run({ call: "HcsCreateComputeSystem", target: id }, (operation) =>
          core.HcsCreateComputeSystem(id, JSON.stringify(document), operation, null, system),
        );
      } finally {
        if (system[0] !== null) await core.HcsCloseComputeSystem.async(system[0]);
      }
    },
    async enumerate(ids) {
      const query = ids === undefined ? null : JSON.stringify({ Ids: ids });
      const text = await calls.run({ call: "HcsEnumerateComputeSystems", target: "the host" }, (operation) =>
        core.HcsEnumerateComputeSystems(query, operation),
      );
      return JSON.parse(text ?? "[]") as Properties[];
    },
    finds: (id) => onOpened(id, async () => undefined),
    async terminate(id) {
      await onOpened(id, async (system) => {
        await calls.run({ call: "HcsTerminateComputeSystem", target: id }, (operation) =>
          core.HcsTerminateComputeSystem(system, operation, null),
        );
      });
    },
    createEmptyGuestStateFile: (path) => core.HcsCreateEmptyGuestStateFile.async(path),
  };
}

/** The exports of computestorage.dll that the API lists name. None has an operation: all work on the calling thread. */
import { build19645 } from "./builds.js";
import { type Export, HANDLE, HRESULT, LOCAL_PWSTR, optional, out, PCWSTR } from "./types.js";

/** Source: computestorage.h and the reference pages, as schema/source/functions.json has them. */
// biome-ignore format: a table is read in lines
export const computestorage = {
  HcsImportLayer: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR] },
  HcsExportLayer: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR, PCWSTR] },
  HcsExportLegacyWritableLayer: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR, PCWSTR] },
  HcsDestroyLayer: { result: HRESULT, parameters: [PCWSTR] },
  HcsSetupBaseOSLayer: { result: HRESULT, parameters: [PCWSTR, optional(HANDLE), PCWSTR] },
  HcsInitializeWritableLayer: { result: HRESULT, parameters: [PCWSTR, PCWSTR, optional(PCWSTR)] },
  HcsInitializeLegacyWritableLayer: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR, optional(PCWSTR)] },
  HcsAttachLayerStorageFilter: { result: HRESULT, parameters: [PCWSTR, PCWSTR] },
  HcsDetachLayerStorageFilter: { result: HRESULT, parameters: [PCWSTR] },
  HcsFormatWritableLayerVhd: { result: HRESULT, parameters: [HANDLE] },
  HcsGetLayerVhdMountPath: { result: HRESULT, parameters: [HANDLE, out(LOCAL_PWSTR)] },
  // The page copies the parameters of HcsSetupBaseOSLayer; the header has a path here.
  HcsSetupBaseOSVolume: { result: HRESULT, parameters: [PCWSTR, PCWSTR, PCWSTR], since: build19645 },
} as const satisfies Record<string, Export>;

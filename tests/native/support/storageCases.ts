/** How the functions of computestorage.dll are tried. */
import type { RawHandle } from "../../../provider/host/native/types.js";
import { type Context, withVhd } from "./context.js";
import { direct, type FunctionCase, needed, type Texts } from "./functionCase.js";
import { json, neededJson, newFolder, presentFolder } from "./texts.js";

type Storage = Context["libraries"]["computestorage"];

const layerData = neededJson({
  SchemaVersion: { Major: 2, Minor: 1 },
  Layers: [{ Id: "6e1c4f0a-3a0b-4c1e-9b53-8f6f0c3a7d11", Path: "C:\\layers\\base" }],
});

/** The cases. */
export const storageCases: Readonly<Record<string, FunctionCase>> = {
  HcsImportLayer: plain(
    { layerPath: newFolder, sourceFolderPath: presentFolder, layerData },
    "HcsImportLayer",
    (storage, text) => storage.HcsImportLayer.async(text("layerPath"), text("sourceFolderPath"), text("layerData")),
  ),
  HcsExportLayer: plain(
    {
      layerPath: presentFolder,
      exportFolderPath: presentFolder,
      layerData,
      options: neededJson({ IsWritableLayer: true }),
    },
    "HcsExportLayer",
    (storage, text) =>
      storage.HcsExportLayer.async(text("layerPath"), text("exportFolderPath"), text("layerData"), text("options")),
  ),
  HcsExportLegacyWritableLayer: plain(
    {
      writableLayerMountPath: presentFolder,
      writableLayerFolderPath: presentFolder,
      exportFolderPath: presentFolder,
      layerData,
    },
    "HcsExportLegacyWritableLayer",
    (storage, text) =>
      storage.HcsExportLegacyWritableLayer.async(
        ...([text("writableLayerMountPath"), text("writableLayerFolderPath")] as const),
        ...([text("exportFolderPath"), text("layerData")] as const),
      ),
  ),
  HcsDestroyLayer: plain({ layerPath: presentFolder }, "HcsDestroyLayer", (storage, text) =>
    storage.HcsDestroyLayer.async(text("layerPath")),
  ),
  HcsSetupBaseOSLayer: {
    texts: { layerPath: presentFolder, options: neededJson({ Type: "Vm" }) },
    call: (context, texts, arm) =>
      withVhd(context, (vhd) => {
        arm();
        return direct(context, "HcsSetupBaseOSLayer", () =>
          context.libraries.computestorage.HcsSetupBaseOSLayer.async(
            ...([needed(texts, "layerPath"), vhd, needed(texts, "options")] as const),
          ),
        );
      }),
  },
  HcsSetupBaseOSVolume: plain(
    { layerPath: presentFolder, volumePath: presentFolder, options: neededJson({ Type: "Vm" }) },
    "HcsSetupBaseOSVolume",
    (storage, text) => storage.HcsSetupBaseOSVolume.async(text("layerPath"), text("volumePath"), text("options")),
  ),
  HcsInitializeWritableLayer: plain(
    { writableLayerPath: presentFolder, layerData, options: json({}) },
    "HcsInitializeWritableLayer",
    (storage, text) =>
      storage.HcsInitializeWritableLayer.async(text("writableLayerPath"), text("layerData"), text.orNull("options")),
  ),
  HcsInitializeLegacyWritableLayer: plain(
    { writableLayerMountPath: presentFolder, writableLayerFolderPath: presentFolder, layerData, options: json({}) },
    "HcsInitializeLegacyWritableLayer",
    (storage, text) =>
      storage.HcsInitializeLegacyWritableLayer.async(
        ...([text("writableLayerMountPath"), text("writableLayerFolderPath")] as const),
        ...([text("layerData"), text.orNull("options")] as const),
      ),
  ),
  HcsAttachLayerStorageFilter: plain(
    { layerPath: presentFolder, layerData },
    "HcsAttachLayerStorageFilter",
    (storage, text) => storage.HcsAttachLayerStorageFilter.async(text("layerPath"), text("layerData")),
  ),
  HcsDetachLayerStorageFilter: {
    texts: { layerPath: presentFolder },
    async call(context, texts, arm) {
      const storage = context.libraries.computestorage;
      await storage.HcsAttachLayerStorageFilter.async(needed(texts, "layerPath"), layerData.typical(context) ?? "");
      arm();
      return await direct(context, "HcsDetachLayerStorageFilter", () =>
        storage.HcsDetachLayerStorageFilter.async(needed(texts, "layerPath")),
      );
    },
  },
  HcsFormatWritableLayerVhd: onVhd("HcsFormatWritableLayerVhd", (storage, vhd) =>
    storage.HcsFormatWritableLayerVhd.async(vhd),
  ),
  HcsGetLayerVhdMountPath: onVhd("HcsGetLayerVhdMountPath", (storage, vhd, document) =>
    storage.HcsGetLayerVhdMountPath.async(vhd, document),
  ),
};

/** Reads the text of a parameter. */
interface Reader {
  (parameter: string): string;
  orNull(parameter: string): string | null;
}

function readerOf(texts: Texts): Reader {
  return Object.assign((parameter: string) => needed(texts, parameter), {
    orNull: (parameter: string) => texts[parameter] ?? null,
  });
}

function plain(
  texts: FunctionCase["texts"],
  name: string,
  work: (storage: Storage, text: Reader) => Promise<number>,
): FunctionCase {
  return {
    texts,
    call(context, values, arm) {
      context.enablePrivileges();
      arm();
      return direct(context, name, () => work(context.libraries.computestorage, readerOf(values)));
    },
  };
}

function onVhd(
  name: string,
  work: (storage: Storage, vhd: RawHandle<"HANDLE">, document: [string | null]) => Promise<number>,
): FunctionCase {
  return {
    texts: {},
    call: (context, _texts, arm) =>
      withVhd(context, (vhd) => {
        arm();
        return direct(context, name, (document) => work(context.libraries.computestorage, vhd, document));
      }),
  };
}

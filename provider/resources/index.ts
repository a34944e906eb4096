/**
 * Every resource of this provider, each loaded with its first request: a program uses a few of them, and every run of
 * Pulumi starts the provider anew. To add one: its schema, its file here, its class in sdk/, its test, and a line here.
 */
export const resources = {
  ComputeSystem: async () => (await import("./computeSystem.js")).computeSystem,
  GuestStateFile: async () => (await import("./guestStateFile.js")).guestStateFile,
  RuntimeStateFile: async () => (await import("./runtimeStateFile.js")).runtimeStateFile,
  VirtualDisk: async () => (await import("./virtualDisk.js")).virtualDisk,
  Layer: async () => (await import("./layer.js")).layer,
  BaseOsLayer: async () => (await import("./baseOsLayer.js")).baseOsLayer,
  LayerVhd: async () => (await import("./layerVhd.js")).layerVhd,
  WritableLayer: async () => (await import("./writableLayer.js")).writableLayer,
  LegacyWritableLayer: async () => (await import("./legacyWritableLayer.js")).legacyWritableLayer,
  LayerStorageFilter: async () => (await import("./layerStorageFilter.js")).layerStorageFilter,
  LayerExport: async () => (await import("./layerExport.js")).layerExport,
  VmAccess: async () => (await import("./vmAccess.js")).vmAccess,
  VmGroupAccess: async () => (await import("./vmGroupAccess.js")).vmGroupAccess,
};

/** What the settings of a request must look like: every member that HCS knows, with its type. Pure. */
import type {
  Attachment,
  ComPort,
  Container_Processor,
  CpuGroup,
  FlexibleIoDevice,
  GpuConfiguration,
  HvSocketServiceConfig,
  IdleProcessorsRequest,
  MappedDirectory,
  NetworkAdapter,
  Plan9Share,
  ProcessorLimits,
  RegistryFlushState,
  SharedMemoryRegion,
  VirtualPciDevice,
  VirtualPMemDevice,
  VirtualPMemMapping,
  VirtualSmbShare,
} from "../../../../schema/types.js";
import { refuse } from "../refusal.js";
import { isObject } from "./fingerprint.js";

type Kind = "text" | "number" | "flag" | "guid" | "list" | "object" | readonly string[];

/** Members and their kinds. A list of texts is the list of values that a text may have. */
export type Shape = Readonly<Record<string, Kind>>;

type ShapeOf<Settings> = { readonly [Member in keyof Required<Settings>]: Kind };

// Leaving out a member of the type does not compile.
const shape = <Settings>(members: ShapeOf<Settings>): Shape => members as Shape;

/** The shapes of all settings that are objects. Source: schema/types.ts. */
export const shapes = {
  attachment: shape<Attachment>({
    Type: ["VirtualDisk", "Iso", "PassThru", "ExtensibleVirtualDisk"],
    Path: "text",
    CachingMode: "text",
    ReadOnly: "flag",
    SupportCompressedVolumes: "flag",
    AlwaysAllowSparseFiles: "flag",
    SupportEncryptedFiles: "flag",
    IgnoreFlushes: "flag",
    NoWriteHardening: "flag",
    DisableExpansionOptimization: "flag",
    IgnoreRelativeLocator: "flag",
    CaptureIoAttributionContext: "flag",
    ExtensibleVirtualDiskType: "text",
  }),
  containerProcessor: shape<Container_Processor>({ Count: "number", Weight: "number", Maximum: "number" }),
  comPort: shape<ComPort>({ NamedPipe: "text", OptimizeForDebugger: "flag" }),
  cpuGroup: shape<CpuGroup>({ Id: "guid" }),
  flexibleIoDevice: shape<FlexibleIoDevice>({
    EmulatorId: "guid",
    HostingModel: ["Internal", "External", "ExternalRestricted"],
    Configuration: "list",
  }),
  gpu: shape<GpuConfiguration>({
    AssignmentMode: ["Disabled", "Default", "List", "Mirror"],
    AssignmentRequest: "object",
    AllowVendorExtension: "flag",
    DisableGdiAcceleration: "flag",
    DisablePresentation: "flag",
  }),
  hvSocketService: shape<HvSocketServiceConfig>({
    BindSecurityDescriptor: "text",
    ConnectSecurityDescriptor: "text",
    AllowWildcardBinds: "flag",
    Disabled: "flag",
  }),
  idleProcessors: shape<IdleProcessorsRequest>({ IdleProcessorCount: "number" }),
  limits: shape<ProcessorLimits>({
    Limit: "number",
    Weight: "number",
    Reservation: "number",
    MaximumFrequencyMHz: "number",
  }),
  mappedDirectory: shape<MappedDirectory>({
    HostPath: "text",
    HostPathType: ["AbsolutePath", "VirtualSmbShareName"],
    ContainerPath: "text",
    ReadOnly: "flag",
    SupportCloudFiles: "flag",
  }),
  networkAdapter: shape<NetworkAdapter>({
    EndpointId: "guid",
    MacAddress: "text",
    InstanceId: "guid",
    DisableInterruptBatching: "flag",
    IovSettings: "object",
    ConnectionState: ["Default", "Disabled", "Enabled"],
    IsConnected: "flag",
    SwitchId: "guid",
    PortId: "guid",
  }),
  persistentMemoryDevice: shape<VirtualPMemDevice>({
    HostPath: "text",
    ReadOnly: "flag",
    ImageFormat: ["Vhdx", "Vhd1"],
    SizeBytes: "number",
    Mappings: "object",
  }),
  persistentMemoryMapping: shape<VirtualPMemMapping>({ HostPath: "text", ImageFormat: ["Vhdx", "Vhd1"] }),
  plan9Share: shape<Plan9Share>({
    Name: "text",
    AccessName: "text",
    Path: "text",
    Port: "number",
    AllowedFiles: "list",
    Flags: "number",
  }),
  registryFlushState: shape<RegistryFlushState>({ Enabled: "flag" }),
  sharedMemoryRegion: shape<SharedMemoryRegion>({
    SectionName: "text",
    StartOffset: "number",
    Length: "number",
    AllowGuestWrite: "flag",
    HiddenFromGuest: "flag",
  }),
  virtualPciDevice: shape<VirtualPciDevice>({ Functions: "list", PropagateNumaAffinity: "flag" }),
  virtualSmbShare: shape<VirtualSmbShare>({ Name: "text", Path: "text", AllowedFiles: "list", Options: "object" }),
} as const;

/** Settings of this shape. Refuses others with HCS_E_INVALID_JSON, naming the member and never its value. */
export function readShape(settings: unknown, shape: Shape, place: string): Record<string, unknown> {
  if (!isObject(settings)) return refuse("HCS_E_INVALID_JSON", `The settings of ${place} are no object`);
  for (const [member, value] of Object.entries(settings)) {
    const kind = Object.hasOwn(shape, member) ? shape[member] : undefined;
    if (kind === undefined) {
      const known = Object.keys(shape).join(", ");
      return refuse("HCS_E_INVALID_JSON", `${place} has no member ${member}; it can have ${known}`);
    }
    if (value === undefined || value === null || isOfKind(value, kind)) continue;
    return refuse("HCS_E_INVALID_JSON", `${member} of ${place} should be ${wordKind(kind)}`);
  }
  return settings;
}

const guidText = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

const tests: Record<Exclude<Kind, readonly string[]>, { holds(value: unknown): boolean; words: string }> = {
  text: { holds: (value) => typeof value === "string", words: "a text" },
  number: { holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0, words: "a whole number from 0 on" },
  flag: { holds: (value) => typeof value === "boolean", words: "true or false" },
  guid: { holds: (value) => typeof value === "string" && guidText.test(value), words: "a GUID" },
  list: { holds: Array.isArray, words: "a list" },
  object: { holds: isObject, words: "an object" },
};

function isOfKind(value: unknown, kind: Kind): boolean {
  return typeof kind === "string" ? tests[kind].holds(value) : kind.some((text) => text === value);
}

function wordKind(kind: Kind): string {
  return typeof kind === "string" ? tests[kind].words : `one of ${kind.join(", ")}`;
}

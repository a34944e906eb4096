/**
 * Types of the HCS documents and of the arguments and outputs of each resource.
 * Generated from schema/source/ and schema/*.json by scripts/generate.mjs; do not edit.
 *
 * Every field is optional, as HCS has it: which of them a document needs is said by validation. Numbers are JSON
 * numbers; those above 2^53 have no exact form in JavaScript.
 */

export type ApplySecureBootTemplateType = "Skip" | "Apply";

/** ExtensibleVirtualDisk: goes with ExtensibleVirtualDiskType (for example space); Path is then not a file. */
export type AttachmentType = "VirtualDisk" | "Iso" | "PassThru" | "ExtensibleVirtualDisk";

export type CacheMode = "Unspecified" | "Disabled" | "Enabled" | "Private" | "PrivateAllowSharing" | "";

export type CachingMode = "Uncached" | "Cached" | "ReadOnlyCached";

export type ContainerCredentialGuardModifyOperation = "AddInstance" | "RemoveInstance";

export type ContainerCredentialGuardTransport = "LRPC" | "HvSocket";

export type CrashType = "CrashGuest";

export type DeviceType = "ClassGuid" | "DeviceInstance" | "GpuMirror";

export type EnlightenmentModifications = "Unreported" | "FavorAutoEoi" | "RsvdZ1";

export type EventDataType = "Empty" | "String" | "AnsiString" | "SByte" | "Byte" | "Int16" | "UInt16" | "Int32" | "UInt32" | "Int64" | "UInt64" | "Single" | "Double" | "Boolean" | "Binary" | "Guid";

export type ExitInitiator = "None" | "GuestOS" | "Client" | "Internal" | "Unknown";

export type FilesystemIsolationMode = "hard" | "soft";

export type FilesystemNestingMode = "inner" | "outer";

export type FlexibleIoDeviceHostingModel = "Internal" | "External" | "ExternalRestricted";

export type GetPropertyType = "Basic" | "CpuGroup" | "ProcessorTopology" | "ContainerCredentialGuard" | "QoSCapabilities" | "Memory" | "CacheAllocation" | "CacheMonitoring" | "MemoryBwAllocation" | "Undefined";

export type GpuAssignmentMode = "Disabled" | "Default" | "List" | "Mirror";

export type IntegrationComponentOperatingStateReason = "Unknown" | "AppsInCriticalState" | "CommunicationTimedOut" | "FailedCommunication" | "HealthyApps" | "ProtocolMismatch";

export type IntegrationComponentOperationalState = "Unknown" | "Degraded" | "Dormant" | "Error" | "LostCommunication" | "NonRecoverableError" | "NoContact" | "Ok";

export type InterfaceClassType = "Inherit" | "DeviceInstance" | "ClassGuid";

export type InterruptModerationMode = "Default" | "Adaptive" | "Off" | "Low" | "Medium" | "High";

export type JobTerminationPolicy = "PermanentQuiescent" | "KillOnHandleClose";

export type KvpSource = "KvpSetByHost" | "KvpSetByGuest" | "GuestOSInfo";

export type MappedPipePathType = "AbsolutePath" | "VirtualSmbPipeName";

export type MemoryBackingPageSize = "Small" | "Large";

export type ModifyOperation = "ConsoleSize" | "CloseHandle";

export type ModifyPropertyType = "CpuGroup" | "ContainerCredentialGuard";

export type ModifyRequestType = "Add" | "Remove" | "Update";

export type ModifyResourceType = "Memory" | "MappedDirectory" | "MappedPipe" | "MappedVirtualDisk" | "CombinedLayers" | "NetworkNamespace" | "CimMount";

export type ModifyServiceOperation = "CreateGroup" | "DeleteGroup" | "SetProperty";

export type NonArchitecturalCoreSharing = "Unreported" | "Off" | "On";

export type NotificationType = "None" | "GracefulExit" | "ForcedExit" | "UnexpectedExit" | "Unknown";

export type ObjectDirectoryShadow = "false" | "true" | "ifexists";

export type ObjectSymlinkScope = "Local" | "Global" | "GlobalDropSilo";

export type OperationFailureDetail = "Invalid" | "CreateInternalError" | "ConstructStateError" | "RuntimeOsTypeMismatch" | "Construct" | "Start" | "Pause" | "Resume" | "Shutdown" | "Terminate" | "Save" | "GetProperties" | "Modify" | "Crash" | "GuestCrash" | "LifecycleNotify" | "ExecuteProcess" | "GetProcessInfo" | "WaitForProcess" | "SignalProcess" | "ModifyProcess" | "PrepareForHosting" | "RegisterHostedSystem" | "UnregisterHostedSystem" | "PrepareForClone" | "GetCloneTemplate";

export type OperationType = "None" | "Construct" | "Start" | "Pause" | "Resume" | "Shutdown" | "Terminate" | "Save" | "GetProperties" | "Modify" | "Crash" | "ExecuteProcess" | "GetProcessInfo" | "SignalProcess" | "ModifyProcess" | "CancelOperation";

export type OsLayerType = "Container" | "Vm";

export type OsType = "Unknown" | "Windows" | "Linux" | "";

export type PathType = "AbsolutePath" | "VirtualSmbShareName";

export type PauseReason = "None" | "Save" | "Template";

export type PauseSuspensionLevel = "Suspend" | "MemoryLow" | "MemoryMedium" | "MemoryHigh";

export type ProcessorFeature = "Sse3" | "LahfSahf" | "Ssse3" | "Sse4_1" | "Sse4_2" | "Sse4A" | "Xop" | "Popcnt" | "Cmpxchg16B" | "Altmovcr8" | "Lzcnt" | "Misalignsse" | "MmxExt" | "Amd3Dnow" | "ExtAmd3Dnow" | "Page1Gb" | "AmdAes" | "Pclmulqdq" | "Pcid" | "Fma4" | "F16C" | "Rdrand" | "Rdwrfsgs" | "Smep" | "EnhancedFastString" | "Bmi1" | "Bmi2" | "Movbe" | "Npiep1" | "DepX87FpuSave" | "Rdseed" | "Adx" | "IntelPrefetch" | "Smap" | "Hle" | "Rtm" | "Rdtscp" | "Clflushopt" | "Clwb" | "Sha" | "X87PointersSaved" | "Invpcid" | "Ibrs" | "Stibp" | "Ibpb" | "UnrestrictedGuest" | "Mdd" | "FastShortRepMov" | "L1DCacheFlush" | "RdclNo" | "IbrsAll" | "SkipL1Df" | "SsbNo" | "RsbaNo" | "VirtSpecCtrl" | "Rdpid" | "Umip" | "MbsNo" | "MbClear" | "TaaNo" | "TsxCtrl" | "AcountMcount" | "TscInvariant" | "Clzero" | "Rdpru" | "La57" | "Mbec" | "NestedVirt" | "Psfd" | "CetSs" | "CetIbt" | "VmxExceptionInject" | "UmwaitTpause" | "Movdiri" | "Movdir64b" | "Cldemote" | "Serialize" | "TscDeadlineTmr" | "TscAdjust" | "FZLRepMovsb" | "FSRepStosb" | "FSRepCmpsb" | "SentinelAmd" | "Asid16" | "TGran16" | "TGran64" | "Haf" | "Hdbs" | "Pan" | "AtS1E1" | "Uao" | "El0Aarch32" | "Fp" | "FpHp" | "AdvSimd" | "AdvSimdHp" | "GicV3V4" | "PmuV3" | "PmuV3ArmV81" | "PmuV3ArmV84" | "ArmAes" | "PolyMul" | "Sha1" | "Sha256" | "Sha512" | "Crc32" | "Atomic" | "Rdm" | "Sha3" | "Sm3" | "Sm4" | "Dp" | "Fhm" | "DcCvap" | "DcCvadp" | "ApaBase" | "ApaEp" | "ApaEp2" | "ApaEp2Fp" | "ApaEp2Fpc" | "Jscvt" | "Fcma" | "RcpcV83" | "RcpcV84" | "Gpa" | "L1ipPipt" | "DzPermitted" | "SentinelArm";

export type ProcessorFeatureSetMode = "Strict" | "Permissive";

export type ProcessSignal = "CtrlC" | "CtrlBreak" | "CtrlClose" | "CtrlLogOff" | "CtrlShutdown";

export type RegistryHive = "System" | "Software" | "Security" | "Sam";

export type RegistryValueType = "None" | "String" | "ExpandedString" | "MultiString" | "Binary" | "DWord" | "QWord" | "CustomType";

export type SaveType = "ToFile" | "AsTemplate";

export type SerialConsole = "Default" | "Disabled" | "ComPort1" | "ComPort2";

export type ShutdownMechanism = "GuestConnection" | "IntegrationService";

export type ShutdownType = "Shutdown" | "Hibernate" | "Reboot";

export type State = "Created" | "Running" | "Paused" | "Stopped" | "SavedAsTemplate" | "Unknown";

export type StateOverride = "Default" | "Disabled" | "Enabled";

export type StdHandle = "StdIn" | "StdOut" | "StdErr" | "All";

export type SubnodeType = "Any" | "Socket" | "Cluster" | "L3";

export type System_PropertyType = "Memory" | "Statistics" | "ProcessList" | "TerminateOnLastHandleClosed" | "SharedMemoryRegion" | "GuestConnection" | "GuestMemory" | "ICHeartbeatStatus" | "SystemGUID" | "Basic";

export type SystemExitDetail = "Invalid" | "HcsApiFatalError" | "ServiceStop" | "Shutdown" | "Terminate" | "UnexpectedExit";

export type SystemType = "Container" | "VirtualMachine" | "Host";

export type UefiBootDevice = "ScsiDrive" | "VmbFs" | "Network" | "File";

export type VirtualDeviceFailureDetail = "None" | "Create" | "Initialize" | "StartReservingResources" | "FinishReservingResources" | "FreeReservedResources" | "SaveReservedResources" | "PowerOnCold" | "PowerOnRestore" | "PowerOff" | "Save" | "Resume" | "Pause" | "EnableOptimizations" | "StartDisableOptimizations" | "FinishDisableOptimizations" | "Reset" | "PostReset" | "Teardown" | "SaveCompatibilityInfo" | "MetricRestore" | "MetricEnumerate" | "MetricEnumerateForSave" | "MetricReset" | "MetricEnable" | "MetricDisable";

export type VirtualPMemBackingType = "Virtual" | "Physical";

export type VirtualPMemImageFormat = "Vhdx" | "Vhd1";

export type WindowsCrashPhase = "Inactive" | "CrashValues" | "Starting" | "Started" | "Writing" | "Complete";

export type WorkerExitDetail = "Invalid" | "PowerOff" | "PowerOffCritical" | "Reset" | "GuestCrash" | "GuestFirmwareCrash" | "TripleFault" | "DeviceFatalApicRequest" | "DeviceFatalMsrRequest" | "DeviceFatalException" | "DeviceFatalError" | "DeviceMachineCheck" | "EmulatorError" | "VidTerminate" | "ProcessUnexpectedExit" | "InitializationFailure" | "InitializationStartTimeout" | "ColdStartFailure" | "ResetStartFailure" | "FastRestoreStartFailure" | "RestoreStartFailure" | "FastSavePreservePartition" | "FastSavePreservePartitionHandleTransfer" | "FastSave" | "CloneTemplate" | "Save" | "Migrate" | "MigrateFailure" | "CannotReferenceVm" | "MgotUnregister" | "FastSavePreservePartitionHandleTransferStorage" | "FastSavePreservePartitionHandleTransferNetworking" | "FastSavePreservePartitionHandleTransferStorageAndNetworking" | "FastSavePreservePartitionHsr" | "FastSavePreservePartitionWithHandleTransfer" | "FastSaveWithHandleTransfer";

export type WorkerExitType = "None" | "InitializationFailed" | "Stopped" | "Saved" | "StoppedOnReset" | "UnexpectedStop" | "ResetFailed" | "UnrecoverableError";

export type XsaveProcessorFeature = "Xsave" | "Xsave_Opt" | "Avx" | "Avx2" | "Fma" | "Mpx" | "Avx512" | "Avx512Dq" | "Avx512Cd" | "Avx512Bw" | "Avx512Vl" | "Xsave_Comp" | "Xsave_Supervisor" | "Xcr1" | "Avx512_Bitalg" | "AVX512_Ifma" | "Avx512_Vbmi" | "Avx512_Vbmi2" | "Avx512_Vnni" | "Gfni" | "Vaes" | "Avx512_Vpopcntdq" | "Vpclmulqdq" | "Avx512_Bf16" | "Avx512_Vp2Intersect" | "Avx512Fp16" | "Xfd" | "AmxTile" | "AmxBf16" | "AmxInt8" | "AvxVnni" | "SentinelAmdXsave";

export interface Attachment {
  /** VirtualDisk, Iso or PassThru. Since schema 2.0. */
  Type?: AttachmentType;
  /** VM account needs file access; PassThru wants a PhysicalDrive path. Since schema 2.0. */
  Path?: string;
  /** Default Uncached. Since schema 2.1. */
  CachingMode?: CachingMode;
  /** Many VMs may share a read-only disk. Since schema 2.0. */
  ReadOnly?: boolean;
  /** Disk file may sit on a compressed volume. Since schema 2.3. */
  SupportCompressedVolumes?: boolean;
  /** Disk file may be sparse. Since schema 2.6. */
  AlwaysAllowSparseFiles?: boolean;
  /** Disk file may be EFS encrypted. Since schema 2.6. */
  SupportEncryptedFiles?: boolean;
  /** Not documented; seen in hcsshim. */
  IgnoreFlushes?: boolean;
  /** Not documented; seen in hcsshim and a Windows Sandbox document. */
  NoWriteHardening?: boolean;
  /** Not documented; seen in hcsshim and a Windows Sandbox document. */
  DisableExpansionOptimization?: boolean;
  /** Not documented; seen in hcsshim and a Windows Sandbox document. */
  IgnoreRelativeLocator?: boolean;
  /** Not documented; seen in hcsshim and a Windows Sandbox document. */
  CaptureIoAttributionContext?: boolean;
  /** For Type ExtensibleVirtualDisk (hcsshim). Not documented; seen in hcsshim. */
  ExtensibleVirtualDiskType?: string;
}

export interface AttributionRecord {
  /** Since schema 2.4. */
  WorkerExit?: WorkerExit;
  /** Since schema 2.4. */
  GuestCrash?: GuestCrash;
  /** Since schema 2.4. */
  TripleFault?: TripleFault;
  /** Since schema 2.4. */
  InjectNonMaskableInterrupt?: InjectNonMaskableInterrupt;
  /** Since schema 2.4. */
  OperationFailure?: OperationFailure;
  /** Since schema 2.4. */
  SystemExit?: SystemExit;
  /** Since schema 2.4. */
  VirtualDeviceFailure?: VirtualDeviceFailure;
}

export interface BasicInformation {
  /** A.X means A.0 to A.X. Since schema 2.1. */
  SupportedSchemaVersions?: Version[];
}

/** An empty object: being there switches it on. */
export type Battery = Record<string, never>;

export interface Chipset {
  /** Excludes LinuxKernelDirect. Since schema 2.0. */
  Uefi?: Uefi;
  /** Since schema 2.0. */
  IsNumLockDisabled?: boolean;
  /** Since schema 2.0. */
  BaseBoardSerialNumber?: string;
  /** Since schema 2.0. */
  ChassisSerialNumber?: string;
  /** Since schema 2.0. */
  ChassisAssetTag?: string;
  /** Schema 2.5. Since schema 2.5. */
  EnableHibernation?: boolean;
  /** Clock in UTC; used for Linux guests. Since schema 2.1. */
  UseUtc?: boolean;
  /** Excludes Uefi; build 18286 or later, not ARM64. Since schema 2.2. */
  LinuxKernelDirect?: LinuxKernelDirect;
  /** Experimental, confidential guests. Not documented; seen in hcsshim. */
  FirmwareFile?: FirmwareFile;
  /** SMBIOS strings; build 20348 or later (NanaBox). Not documented; seen in NanaBox. */
  SystemInformation?: SystemInformation;
}

export interface CimMount {
  /** Since schema 2.3. */
  ImagePath?: string;
  /** Since schema 2.3. */
  FileSystemName?: string;
  /** Since schema 2.3. */
  VolumeGuid?: string;
  /** Since schema 2.5. */
  MountFlags?: number;
}

export interface CloseHandle {
  /** Since schema 2.0. */
  Handle?: StdHandle;
}

export interface CombinedLayers {
  /** Since schema 2.0. */
  Layers?: Layer[];
  /** Since schema 2.0. */
  ScratchPath?: string;
  /** Since schema 2.0. */
  ContainerRootPath?: string;
}

export interface ComPort {
  /** Pipe made by the VM worker; empty = disconnected. Since schema 2.1. */
  NamedPipe?: string;
  /** Since schema 2.1. */
  OptimizeForDebugger?: boolean;
}

export interface ComputeSystem {
  /** Free text naming the client; can be used as enumeration filter. Since schema 2.0. A change is a restart: the owner is given when a system is created. */
  Owner?: string;
  /** Present in every sample; pick one the host supports. Since schema 2.0. A change is a restart: the version tells HCS how to read the whole document. */
  SchemaVersion?: Version;
  /** Id of an existing VM; goes with HostedSystem. Since schema 2.0. A change is a restart: a container cannot move to another machine. */
  HostingSystemId?: string;
  /** Schema 2 HostedSystem document (Container inside) for Windows; for Linux the guest service's own form (OciBundlePath, OciSpecification, ScratchDirPath): check inside only when it holds a Container. Since schema 2.0. A change is a restart: a hosted system is made as a whole. */
  HostedSystem?: HostedSystem | Record<string, unknown>;
  /** Excludes HostedSystem and VirtualMachine. Since schema 2.0. */
  Container?: Container;
  /** Excludes HostedSystem and Container. Since schema 2.0. */
  VirtualMachine?: VirtualMachine;
  /** True: killed when the last handle closes; false: outlives the client. Since schema 2.0. A change is a restart: it is decided when a system is created. */
  ShouldTerminateOnLastHandleClosed?: boolean;
}

export interface ComputeSystemProperties {
  /** Since schema 2.5. */
  Id?: string;
  /** Since schema 2.5. */
  Name?: string;
  /** Since schema 2.5. */
  SystemType?: SystemType;
  /** Since schema 2.5. */
  State?: State;
  /** Since schema 2.5. */
  Owner?: string;
  /** Since schema 2.5. */
  RuntimeId?: string;
  /** Since schema 2.5. */
  RuntimeOsType?: OsType;
  /** Since schema 2.5. */
  HostingSystemId?: string;
  /** Since schema 2.5. */
  IsDummy?: boolean;
  /** Since schema 2.5. */
  ObRoot?: string;
  /** Since schema 2.5. */
  RuntimeTemplateId?: string;
}

export interface ConsoleImage {
  /** Since schema 2.5. */
  Image?: string;
}

export interface ConsoleImageQuery {
  /** Since schema 2.5. */
  Width?: number;
  /** Since schema 2.5. */
  Height?: number;
  /** Since schema 2.5. */
  Flags?: number;
}

export interface ConsoleSize {
  /** Since schema 2.0. */
  Height?: number;
  /** Since schema 2.0. */
  Width?: number;
}

export interface Container {
  /** Host name. Since schema 2.0. A change is a restart: HCS has no call that changes it on a live system. */
  GuestOs?: GuestOs;
  /** Layers and scratch. Since schema 2.0. A change is a restart: layers are mounted when a container is created. */
  Storage?: Storage;
  /** Hot-add by Container/MappedDirectories. Since schema 2.0. A change is live. */
  MappedDirectories?: MappedDirectory[];
  /** Since schema 2.0. A change is a restart: a resource path has this name, but neither the documentation nor a caller shows that hosts take it. */
  MappedPipes?: MappedPipe[];
  /** Since schema 2.0. Where no field below says otherwise, a change is a restart: only the size of the memory can change live. */
  Memory?: Container_Memory;
  /** Since schema 2.0. A change is live (needs Windows 10 20H2 or later; taking it away is a restart). */
  Processor?: Container_Processor;
  /** Namespace GUID or endpoint list. Since schema 2.0. A change is a restart: networks of a container change through the host's network service. */
  Networking?: Networking;
  /** Host access rules. Since schema 2.0. A change is a restart: HCS has no call that changes it on a live system. */
  HvSocket?: Container_HvSocket;
  /** Since schema 2.1. A change is a restart: HCS has no call that changes it on a live system. */
  ContainerCredentialGuard?: ContainerCredentialGuardState;
  /** Applied at create. Since schema 2.0. A change is a restart: they are made in the guest as it starts. */
  RegistryChanges?: RegistryChanges;
  /** Fixed at create. Since schema 2.1. A change is a restart: a resource path has this name, but nobody is known to have used it. */
  AssignedDevices?: Device[];
  /** Since schema 2.3. */
  AdditionalDeviceNamespace?: ContainersDef_Device;
  /** HostProcess (hcsshim). Not documented; seen in hcsshim. A change is a restart: isolation is fixed when a container is created. */
  IsolationType?: IsolationType;
}

export interface Container_HvSocket {
  /** Since schema 2.0. */
  Config?: HvSocketSystemConfig;
  /** Since schema 2.0. */
  EnablePowerShellDirect?: boolean;
}

export interface Container_Memory {
  /** Hot-updatable. Since schema 2.1. A change is live (taking it away is a restart). */
  SizeInMB?: number;
}

export interface Container_Processor {
  /** One of Count, Maximum, Weight. Since schema 2.0. */
  Count?: number;
  /** 0 to 10000, default 100. Since schema 2.0. */
  Weight?: number;
  /** 1 to 10000, 10000 = 100 percent. Since schema 2.0. */
  Maximum?: number;
}

export interface ContainerCredentialGuardAddInstanceRequest {
  /** Since schema 2.1. */
  Id?: string;
  /** Since schema 2.1. */
  CredentialSpec?: string;
  /** Since schema 2.1. */
  Transport?: ContainerCredentialGuardTransport;
}

export interface ContainerCredentialGuardHvSocketServiceConfig {
  /** Since schema 2.1. */
  ServiceId?: string;
  /** Since schema 2.1. */
  ServiceConfig?: HvSocketServiceConfig;
}

export interface ContainerCredentialGuardInstance {
  /** Since schema 2.1. */
  Id?: string;
  /** Since schema 2.1. */
  CredentialGuard?: ContainerCredentialGuardState;
  /** Since schema 2.1. */
  HvSocketConfig?: ContainerCredentialGuardHvSocketServiceConfig;
}

export interface ContainerCredentialGuardOperationRequest {
  /** Since schema 2.1. */
  Operation?: ContainerCredentialGuardModifyOperation;
  /** Since schema 2.1. */
  OperationDetails?: unknown;
}

export interface ContainerCredentialGuardRemoveInstanceRequest {
  /** Since schema 2.1. */
  Id?: string;
}

export interface ContainerCredentialGuardState {
  /** Since schema 2.1. */
  Cookie?: string;
  /** Since schema 2.1. */
  RpcEndpoint?: string;
  /** Since schema 2.1. */
  Transport?: ContainerCredentialGuardTransport;
  /** Since schema 2.1. */
  CredentialSpec?: string;
}

export interface ContainerCredentialGuardSystemInfo {
  /** Since schema 2.1. */
  Instances?: ContainerCredentialGuardInstance[];
}

export interface ContainersDef_BatchedBinding {
  /** Since schema 2.3. */
  filepath?: string;
  /** Since schema 2.3. */
  bindingroots?: string[];
}

export interface ContainersDef_Container {
  /** Since schema 2.3. */
  namespace?: Namespace;
}

export interface ContainersDef_Device {
  /** Since schema 2.3. */
  device_extension?: DeviceExtension[];
}

export interface CpuGroup {
  /** All-zero GUID takes the VM out of its group. Since schema 2.1. */
  Id?: string;
}

export interface CpuGroupAffinity {
  /** Since schema 2.1. */
  LogicalProcessorCount?: number;
  /** Since schema 2.1. */
  LogicalProcessors?: number[];
}

export interface CpuGroupConfig {
  /** Since schema 2.1. */
  GroupId?: string;
  /** Since schema 2.1. */
  Affinity?: CpuGroupAffinity;
  /** Since schema 2.1. */
  GroupProperties?: CpuGroupProperty[];
  /** Since schema 2.5. */
  HypervisorGroupId?: number;
}

export interface CpuGroupConfigurations {
  /** Since schema 2.1. */
  CpuGroups?: CpuGroupConfig[];
}

export interface CpuGroupProperty {
  /** 0x10000 capacity, 0x20000 priority, 0x30000 idle reserve. Since schema 2.1. */
  PropertyCode?: number;
  /** Since schema 2.1. */
  PropertyValue?: number;
}

export interface CrashOptions {
  /** CrashGuest = NMI. Since schema 2.3. */
  Type?: CrashType;
}

export interface CrashReport {
  /** Since schema 2.1. */
  SystemId?: string;
  /** Since schema 2.1. */
  ActivityId?: string;
  /** Since schema 2.1. */
  WindowsCrashInfo?: WindowsCrashReport;
  /** Since schema 2.3. */
  CrashParameters?: number[];
  /** Since schema 2.3. */
  CrashLog?: string;
  /** Since schema 2.4. */
  Status?: number;
  /** Since schema 2.4. */
  PreOSId?: number;
  /** Since schema 2.4. */
  CrashStackUnavailable?: boolean;
  /** Not documented; seen in WSL. */
  GuestCrashSaveInfo?: GuestErrorSaveReport;
}

export interface CreateGroupOperation {
  /** Since schema 2.1. */
  GroupId?: string;
  /** Since schema 2.1. */
  LogicalProcessorCount?: number;
  /** Since schema 2.1. */
  LogicalProcessors?: number[];
}

export interface DeleteGroupOperation {
  /** Since schema 2.1. */
  GroupId?: string;
}

export interface Device {
  /** Since schema 2.2. */
  Type?: DeviceType;
  /** Since schema 2.1. */
  InterfaceClassGuid?: string;
  /** Since schema 2.2. */
  LocationPath?: string;
}

export interface DeviceCategory {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  interface_class?: InterfaceClass[];
}

export interface DeviceExtension {
  /** Since schema 2.3. */
  device_category?: DeviceCategory;
  /** Since schema 2.3. */
  namespace?: Namespace;
}

export interface DeviceInstance {
  /** Since schema 2.3. */
  id?: string;
  /** Since schema 2.3. */
  location_path?: string;
  /** Since schema 2.3. */
  port_name?: string;
  /** Since schema 2.3. */
  interface_class?: InterfaceClass[];
}

export interface DeviceNamespace {
  /** Since schema 2.3. */
  requires_driverstore?: boolean;
  /** Since schema 2.3. */
  device_category?: DeviceCategory[];
  /** Since schema 2.3. */
  device_instance?: DeviceInstance[];
}

export interface Devices {
  /** Keys 0 and 1. Since schema 2.1. A change is live. */
  ComPorts?: Record<string, ComPort>;
  /** Since schema 2.2. */
  VirtioSerial?: VirtioSerial;
  /** Key = name or GUID; name is hashed into the instance id. Since schema 2.0. Where no field below says otherwise, a change is a restart: a controller must be there when the machine is created. */
  Scsi?: Record<string, Scsi>;
  /** Fixed device count at create; not ARM64. Since schema 2.0. Where no field below says otherwise, a change is a restart: the controller and its slots are fixed when the machine is created. */
  VirtualPMem?: VirtualPMemController;
  /** Key = name or GUID; name is hashed into the instance id. Since schema 2.0. A change is live. */
  NetworkAdapters?: Record<string, NetworkAdapter>;
  /** Needed for Windows guests per appsandbox. Since schema 2.0. */
  VideoMonitor?: VideoMonitor;
  /** Empty object switches it on. Since schema 2.0. */
  Keyboard?: Keyboard;
  /** Empty object switches it on. Since schema 2.0. */
  Mouse?: Mouse;
  /** Socket services between host and guest. Since schema 2.1. Where no field below says otherwise, a change is a restart: only single services of a Hyper-V socket can change live, not the device and its default descriptors. */
  HvSocket?: VirtualMachine_HvSocket;
  /** Since schema 2.1. */
  EnhancedModeVideo?: EnhancedModeVideo;
  /** Since schema 2.0. */
  GuestCrashReporting?: GuestCrashReporting;
  /** Needs a Windows guest client. Since schema 2.0. Where no field below says otherwise, a change is a restart: the device must be there when the machine is created. */
  VirtualSmb?: VirtualSmb;
  /** WSL declares it empty, then hot-adds shares. Since schema 2.0. Where no field below says otherwise, a change is a restart: the device must be there when the machine is created. */
  Plan9?: Plan9;
  /** Empty object switches it on. Since schema 2.0. */
  Battery?: Battery;
  /** Virtio-like emulated devices (WSL networking, virtiofs). Since schema 2.1. A change is live. */
  FlexibleIov?: Record<string, FlexibleIoDevice>;
  /** Shared section mapping. Since schema 2.1. Where no field below says otherwise, a change is a restart: the device must be there when the machine is created. */
  SharedMemory?: SharedMemoryConfiguration;
  /** Discrete device assignment; key = GUID. Since schema 2.3. A change is live (needs Windows 10 2004 or later). */
  VirtualPci?: Record<string, VirtualPciDevice>;
  /** Empty object; swagger before 2104 and the WSB sample. Not documented; seen in Microsoft's older schema files and a Windows Sandbox document. */
  KernelIntegration?: KernelIntegration;
  /** Seen only in the Windows Sandbox sample. Not documented; seen in a Windows Sandbox document. A change is a restart: a resource path has this name, but nobody is known to have used it. */
  Licensing?: Licensing;
}

export interface EnhancedModeVideo {
  /** Since schema 2.1. */
  ConnectionOptions?: RdpConnectionOptions;
}

export interface ErrorEvent {
  /** Since schema 2.1. */
  Message?: string;
  /** Since schema 2.1. */
  StackTrace?: string;
  /** Since schema 2.1. */
  Provider?: string;
  /** Since schema 2.1. */
  EventId?: number;
  /** Since schema 2.1. */
  Flags?: number;
  /** Since schema 2.1. */
  Source?: string;
  /** Since schema 2.1. */
  Data?: EventData[];
}

export interface EventData {
  /** Since schema 2.1. */
  Type?: EventDataType;
  /** Since schema 2.1. */
  Value?: string;
}

export interface ExportLayerOptions {
  /** True for a scratch layer. Since schema 2.1. */
  IsWritableLayer?: boolean;
}

export interface FilesystemLayer {
  /** Since schema 2.3. */
  identifier?: string;
  /** Since schema 2.3. */
  path?: string;
}

export interface FilesystemNamespace {
  /** Since schema 2.3. */
  path?: string;
  /** Since schema 2.3. */
  isolation?: FilesystemIsolationMode;
  /** Since schema 2.3. */
  nesting?: FilesystemNestingMode;
  /** Since schema 2.3. */
  layer?: FilesystemLayer[];
  /** Since schema 2.3. */
  bindings?: ContainersDef_BatchedBinding[];
}

export interface FlexibleIoDevice {
  /** COM class GUID of the device host. Since schema 2.1. */
  EmulatorId?: string;
  /** Internal, External or ExternalRestricted (WSL). Since schema 2.1. */
  HostingModel?: FlexibleIoDeviceHostingModel;
  /** Since schema 2.1. */
  Configuration?: string[];
}

export interface GpuConfiguration {
  /** Disabled, Default, List or Mirror. Since schema 2.0. */
  AssignmentMode?: GpuAssignmentMode;
  /** List mode only; key = GPU interface path; GPU-PV value 0xFFFF. Since schema 2.0. */
  AssignmentRequest?: Record<string, number>;
  /** Vendor driver extension allowed. Since schema 2.0. */
  AllowVendorExtension?: boolean;
  /** Windows 11 22H2+ (WSL). Not documented; seen in WSL. */
  DisableGdiAcceleration?: boolean;
  /** Windows 11 22H2+ (WSL). Not documented; seen in WSL. */
  DisablePresentation?: boolean;
}

export interface GuestConnection {
  /** Linux guests. Since schema 2.1. */
  UseVsock?: boolean;
  /** Keep the connection over pause. Since schema 2.1. */
  UseConnectedSuspend?: boolean;
  /** Schema 2.4. Since schema 2.4. */
  UseHostTimeZone?: boolean;
}

export interface GuestConnectionInfo {
  /** Since schema 2.1. */
  SupportedSchemaVersions?: Version[];
  /** Since schema 2.1. */
  ProtocolVersion?: number;
  /** Since schema 2.1. */
  GuestDefinedCapabilities?: unknown;
}

export interface GuestCrash {
  /** Since schema 2.4. */
  CrashParameters?: number[];
}

export interface GuestCrashReporting {
  /** Since schema 2.0. */
  WindowsCrashSettings?: WindowsCrashReporting;
}

export interface GuestModifySettingRequest {
  /** Since schema 2.1. */
  ResourceType?: ModifyResourceType;
  /** Since schema 2.1. */
  RequestType?: ModifyRequestType;
  /** Since schema 2.1. */
  Settings?: unknown;
}

export interface GuestOs {
  /** Since schema 2.0. */
  HostName?: string;
}

export interface GuestState {
  /** .vmgs, made by HcsCreateEmptyGuestStateFile, access granted. Since schema 2.1. */
  GuestStateFilePath?: string;
  /** .vmrs, made by HcsCreateEmptyRuntimeStateFile, access granted. Since schema 2.1. */
  RuntimeStateFilePath?: string;
  /** Files serve as read-only templates. Since schema 2.1. */
  ForceTransientState?: boolean;
  /** FileMode or BlockStorage. Not documented; seen in hcsshim. */
  GuestStateFileType?: GuestStateFileType;
}

/** An empty object: being there switches it on. */
export type Heartbeat = Record<string, never>;

export interface HostedSystem {
  /** Own version, limited by the guest. Since schema 2.0. */
  SchemaVersion?: Version;
  /** Container inside the hosting VM. Since schema 2.0. */
  Container?: Container;
}

export interface HostFiles {
  /** Since schema 2.3. */
  base_image_path?: string;
  /** Since schema 2.3. */
  sandbox_path?: string;
  /** Since schema 2.3. */
  file?: string[];
}

export interface HostProcessorModificationRequest {
  /** Since schema 2.1. */
  Operation?: ModifyServiceOperation;
  /** Since schema 2.1. */
  OperationDetails?: unknown;
}

export interface HvSocketAddress {
  /** Since schema 2.1. */
  LocalAddress?: string;
  /** Since schema 2.1. */
  ParentAddress?: string;
}

export interface HvSocketServiceConfig {
  /** Since schema 2.0. */
  BindSecurityDescriptor?: string;
  /** Since schema 2.0. */
  ConnectSecurityDescriptor?: string;
  /** Accept wildcard partition binds. Since schema 2.0. */
  AllowWildcardBinds?: boolean;
  /** Refuses connections; only by modify (hcsshim). Not documented; seen in hcsshim. */
  Disabled?: boolean;
}

export interface HvSocketSystemConfig {
  /** SDDL. Since schema 2.0. */
  DefaultBindSecurityDescriptor?: string;
  /** SDDL. Since schema 2.0. */
  DefaultConnectSecurityDescriptor?: string;
  /** Key = service GUID; hot-changeable per service. Since schema 2.0. A change is live (HvSocket must be there when the system is created). */
  ServiceTable?: Record<string, HvSocketServiceConfig>;
}

export interface IdleProcessorsRequest {
  /** Since schema 2.3. */
  IdleProcessorCount?: number;
}

/** An empty object: being there switches it on. */
export type InjectNonMaskableInterrupt = Record<string, never>;

export interface IntegrationComponentStatus {
  /** Since schema 2.5. */
  IsEnabled?: boolean;
  /** Since schema 2.5. */
  State?: IntegrationComponentOperationalState;
  /** Since schema 2.5. */
  Reason?: IntegrationComponentOperatingStateReason;
}

export interface InterfaceClass {
  /** Since schema 2.3. */
  type?: InterfaceClassType;
  /** Since schema 2.3. */
  identifier?: string;
  /** Since schema 2.3. */
  recurse?: boolean;
}

export interface IovSettings {
  /** Since schema 2.4. */
  OffloadWeight?: number;
  /** Since schema 2.4. */
  QueuePairsRequested?: number;
  /** Since schema 2.4. */
  InterruptModeration?: InterruptModerationMode;
}

export interface JobCpu {
  /** Since schema 2.3. */
  rate?: number;
  /** Since schema 2.3. */
  weight?: number;
}

export interface JobMemory {
  /** Since schema 2.3. */
  limit?: number;
}

export interface JobNamespace {
  /** Since schema 2.3. */
  cpu?: JobCpu;
  /** Since schema 2.3. */
  memory?: JobMemory;
  /** Since schema 2.3. */
  systemroot?: JobSystemRoot;
  /** Since schema 2.3. */
  terminationpolicy?: JobTerminationPolicy;
  /** Since schema 2.3. */
  threadimpersonation?: boolean;
}

export interface JobSystemRoot {
  /** Since schema 2.3. */
  path?: string;
}

/** An empty object: being there switches it on. */
export type Keyboard = Record<string, never>;

export interface KvpExchange {
  /** Since schema 2.5. */
  EnableHostOSInfoKvpItems?: StateOverride;
  /** Since schema 2.5. */
  EntriesToBeAdded?: Record<string, string>;
  /** Since schema 2.5. */
  EntriesToBeRemoved?: string[];
}

export interface KvpQuery {
  /** Since schema 2.5. */
  Source?: KvpSource;
  /** Since schema 2.5. */
  Keys?: string[];
}

export interface Layer {
  /** GUID derived from the folder name. Since schema 2.0. */
  Id?: string;
  /** Layer root folder. Since schema 2.0. */
  Path?: string;
  /** AbsolutePath or VirtualSmbShareName. Since schema 2.1. */
  PathType?: PathType;
  /** Default Enabled. Since schema 2.0. */
  Cache?: CacheMode;
}

export interface LayerData {
  /** 2.0 or 2.1. Since schema 2.1. */
  SchemaVersion?: Version;
  /** Since schema 2.1. */
  Layers?: Layer[];
  /** Overlay filter calls only: UnionFS or WCIFS. Not documented; seen in hcsshim. */
  FilterType?: FileSystemFilterType;
}

export interface LinuxKernelDirect {
  /** Host path of the kernel image. Since schema 2.2. */
  KernelFilePath?: string;
  /** Host path; the command line then needs initrd=. Since schema 2.2. */
  InitRdPath?: string;
  /** Kernel arguments. Since schema 2.2. */
  KernelCmdLine?: string;
}

export interface LogicalProcessor {
  /** Since schema 2.1. */
  LpIndex?: number;
  /** Since schema 2.1. */
  NodeNumber?: number;
  /** Since schema 2.1. */
  PackageId?: number;
  /** Since schema 2.1. */
  CoreId?: number;
  /** Since schema 2.1. */
  RootVpIndex?: number;
  /** Since schema 2.4. */
  Subnodes?: Subnode[];
}

export interface MappedDirectory {
  /** Folder; symbolic-link files not resolved (hcsshim note). Since schema 2.0. */
  HostPath?: string;
  /** Since schema 2.1. */
  HostPathType?: PathType;
  /** Path in the container. Since schema 2.0. */
  ContainerPath?: string;
  /** Default false. Since schema 2.0. */
  ReadOnly?: boolean;
  /** Since schema 2.3. */
  SupportCloudFiles?: boolean;
}

export interface MappedPipe {
  /** Since schema 2.0. */
  ContainerPipeName?: string;
  /** Since schema 2.0. */
  HostPath?: string;
  /** Since schema 2.1. */
  HostPathType?: MappedPipePathType;
}

export interface MappedVirtualDisk {
  /** Since schema 2.1. */
  ContainerPath?: string;
  /** Since schema 2.1. */
  Lun?: number;
}

export interface MemoryInformationForVm {
  /** Since schema 2.1. */
  VirtualNodeCount?: number;
  /** Since schema 2.1. */
  VirtualMachineMemory?: VmMemory;
  /** Since schema 2.1. */
  VirtualNodes?: VirtualNodeInfo[];
}

export interface MemoryStats {
  /** Since schema 2.1. */
  MemoryUsageCommitBytes?: number;
  /** Since schema 2.1. */
  MemoryUsageCommitPeakBytes?: number;
  /** Since schema 2.1. */
  MemoryUsagePrivateWorkingSetBytes?: number;
}

export interface ModificationRequest {
  /** Since schema 2.1. */
  PropertyType?: ModifyPropertyType;
  /** Since schema 2.1. */
  Settings?: unknown;
}

export interface ModifySettingRequest {
  /** See modify-paths.json; empty when only GuestRequest. Since schema 2.1. */
  ResourcePath?: string;
  /** Default behaves like Add. Since schema 2.0. */
  RequestType?: ModifyRequestType;
  /** Type depends on path; ignored on most removes. Since schema 2.0. */
  Settings?: unknown;
  /** GuestModifySettingRequest for the guest service. Since schema 2.1. */
  GuestRequest?: unknown;
}

export interface MountManagerMountPoint {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  path?: string;
}

export interface MountManagerNamespace {
  /** Since schema 2.3. */
  mount_point?: MountManagerMountPoint[];
}

/** An empty object: being there switches it on. */
export type Mouse = Record<string, never>;

export interface NamedPipeNamespace {
  /** Since schema 2.3. */
  symlink?: NamedPipeSymlink[];
}

export interface NamedPipeSymlink {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  path?: string;
}

export interface Namespace {
  /** Since schema 2.3. */
  job?: JobNamespace;
  /** Since schema 2.3. */
  filesystem?: FilesystemNamespace;
  /** Since schema 2.3. */
  mountmgr?: MountManagerNamespace;
  /** Since schema 2.3. */
  namedpipe?: NamedPipeNamespace;
  /** Since schema 2.3. */
  ob?: ObjectNamespace;
  /** Since schema 2.3. */
  registry?: RegistryNamespace;
  /** Since schema 2.3. */
  network?: NetworkNamespace;
  /** Since schema 2.3. */
  device?: DeviceNamespace;
  /** Since schema 2.3. */
  hostfiles?: HostFiles;
}

export interface NetworkAdapter {
  /** HCN endpoint GUID, must exist. Since schema 2.0. */
  EndpointId?: string;
  /** Form 00-15-5D-xx-xx-xx. Since schema 2.0. */
  MacAddress?: string;
  /** Explicit instance GUID. Since schema 2.4. */
  InstanceId?: string;
  /** Since schema 2.4. */
  DisableInterruptBatching?: boolean;
  /** SR-IOV; hot-updatable. Since schema 2.4. */
  IovSettings?: IovSettings;
  /** Only for Update. Since schema 2.4. */
  ConnectionState?: StateOverride;
  /** Not documented; seen in WSL. */
  IsConnected?: boolean;
  /** Not documented; seen in WSL. */
  SwitchId?: string;
  /** Not documented; seen in WSL. */
  PortId?: string;
}

export interface Networking {
  /** Since schema 2.0. */
  AllowUnqualifiedDnsQuery?: boolean;
  /** Since schema 2.0. */
  DnsSearchList?: string;
  /** Id of the container sharing its network. Since schema 2.0. */
  NetworkSharedContainerName?: string;
  /** HCN namespace GUID. Since schema 2.0. */
  Namespace?: string;
  /** Endpoint GUIDs, legacy way. Since schema 2.0. */
  NetworkAdapters?: string[];
}

export interface NetworkNamespace {
  /** Since schema 2.3. */
  compartment?: string;
}

export interface ObjectDirectory {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  clonesd?: string;
  /** Since schema 2.3. */
  shadow?: ObjectDirectoryShadow;
  /** Since schema 2.3. */
  symlink?: ObjectSymlink[];
  /** Since schema 2.3. */
  objdir?: ObjectDirectory[];
}

export interface ObjectNamespace {
  /** Since schema 2.3. */
  shadow?: ObjectDirectoryShadow;
  /** Since schema 2.3. */
  symlink?: ObjectSymlink[];
  /** Since schema 2.3. */
  objdir?: ObjectDirectory[];
}

export interface ObjectSymlink {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  path?: string;
  /** Since schema 2.3. */
  scope?: ObjectSymlinkScope;
  /** Since schema 2.3. */
  pathtoclone?: string;
  /** Since schema 2.3. */
  access_mask?: number;
}

export interface OperationFailure {
  /** Since schema 2.4. */
  Detail?: OperationFailureDetail;
}

export interface OperationFailureInfo {
  /** Since schema 2.6. */
  Result?: number;
}

export interface OperationInfo {
  /** Since schema 2.6. */
  Operation?: OperationType;
  /** Since schema 2.6. */
  StartTimestamp?: string;
  /** Since schema 2.6. */
  EndTimestamp?: string;
  /** Since schema 2.6. */
  FailureInfo?: OperationFailureInfo;
}

/** An empty object: being there switches it on. */
export type OperationNotificationInfo = Record<string, never>;

/** An empty object: being there switches it on. */
export type OperationProgress = Record<string, never>;

export interface OsLayerOptions {
  /** Container (no VHD handle) or Vm (VHD handle). Since schema 2.1. */
  Type?: OsLayerType;
  /** Keep code integrity cache plain. Since schema 2.1. */
  DisableCiCacheOptimization?: boolean;
  /** Schema 2.5. Since schema 2.5. */
  SkipUpdateBcdForBoot?: boolean;
}

export interface PauseNotification {
  /** Since schema 2.1. */
  Reason?: PauseReason;
}

export interface PauseOptions {
  /** Suspend before save. Since schema 2.0. */
  SuspensionLevel?: PauseSuspensionLevel;
  /** Reason Save or Template. Since schema 2.1. */
  HostedNotification?: PauseNotification;
}

export interface Plan9 {
  /** Since schema 2.1. A change is live (Plan9 must be there when the system is created). */
  Shares?: Plan9Share[];
}

export interface Plan9Share {
  /** Key for removal. Since schema 2.0. */
  Name?: string;
  /** aname in the 9P mount. Since schema 2.1. */
  AccessName?: string;
  /** Since schema 2.0. */
  Path?: string;
  /** HvSocket/vsock port of the server. Since schema 2.0. */
  Port?: number;
  /** Windows 10 1903 or later. Since schema 2.2. */
  AllowedFiles?: string[];
  /** Bit field Plan9ShareFlags; missing from docs Used by hcsshim, WSL, NanaBox and appsandbox alike. Not documented; seen in hcsshim, WSL, NanaBox, appsandbox and Multipass. */
  Flags?: Plan9ShareFlags;
}

export interface ProcessDetails {
  /** Since schema 2.1. */
  ProcessId?: number;
  /** Since schema 2.1. */
  ImageName?: string;
  /** Since schema 2.1. */
  CreateTimestamp?: string;
  /** Since schema 2.1. */
  UserTime100ns?: number;
  /** Since schema 2.1. */
  KernelTime100ns?: number;
  /** Since schema 2.1. */
  MemoryCommitBytes?: number;
  /** Since schema 2.1. */
  MemoryWorkingSetPrivateBytes?: number;
  /** Since schema 2.1. */
  MemoryWorkingSetSharedBytes?: number;
}

export interface ProcessModifyRequest {
  /** Since schema 2.0. */
  Operation?: ModifyOperation;
  /** Since schema 2.0. */
  ConsoleSize?: ConsoleSize;
  /** Since schema 2.0. */
  CloseHandle?: CloseHandle;
}

export interface ProcessorCapabilitiesInfo {
  /** Since schema 2.5. */
  ProcessorFeatures?: ProcessorFeature[];
  /** Since schema 2.5. */
  XsaveProcessorFeatures?: XsaveProcessorFeature[];
  /** Since schema 2.5. */
  CacheLineFlushSize?: number;
  /** Since schema 2.5. */
  ImplementedPhysicalAddressBits?: number;
  /** Since schema 2.5. */
  NonArchitecturalCoreSharing?: NonArchitecturalCoreSharing;
}

export interface ProcessorFeatureSet {
  /** Since schema 2.5. */
  ProcessorFeatures?: ProcessorFeature[];
  /** Since schema 2.5. */
  XsaveProcessorFeatures?: XsaveProcessorFeature[];
  /** Since schema 2.5. */
  ProcessorFeatureSetMode?: ProcessorFeatureSetMode;
}

export interface ProcessorLimits {
  /** Settings of Processor/Limits modify path. Since schema 2.4. */
  Limit?: number;
  /** Since schema 2.4. */
  Weight?: number;
  /** Since schema 2.4. */
  Reservation?: number;
  /** Since schema 2.4. */
  MaximumFrequencyMHz?: number;
}

export interface ProcessorStats {
  /** Since schema 2.1. */
  TotalRuntime100ns?: number;
  /** Since schema 2.1. */
  RuntimeUser100ns?: number;
  /** Since schema 2.1. */
  RuntimeKernel100ns?: number;
}

export interface ProcessorTopology {
  /** Since schema 2.1. */
  LogicalProcessorCount?: number;
  /** Since schema 2.1. */
  LogicalProcessors?: LogicalProcessor[];
}

export interface ProcessParameters {
  /** Since schema 2.0. */
  ApplicationName?: string;
  /** Since schema 2.0. */
  CommandLine?: string;
  /** Linux GCS only; instead of CommandLine. Since schema 2.0. */
  CommandArgs?: string[];
  /** Since schema 2.0. */
  User?: string;
  /** Since schema 2.0. */
  WorkingDirectory?: string;
  /** Since schema 2.0. */
  Environment?: Record<string, string>;
  /** Since schema 2.0. */
  RestrictedToken?: boolean;
  /** Then StdErr is not used. Since schema 2.0. */
  EmulateConsole?: boolean;
  /** Handle returned in HCS_PROCESS_INFORMATION. Since schema 2.0. */
  CreateStdInPipe?: boolean;
  /** Since schema 2.0. */
  CreateStdOutPipe?: boolean;
  /** Since schema 2.0. */
  CreateStdErrPipe?: boolean;
  /** Height first. Since schema 2.0. */
  ConsoleSize?: [number, number];
  /** Since schema 2.0. */
  UseExistingLogin?: boolean;
  /** Since schema 2.0. */
  UseLegacyConsole?: boolean;
}

export interface ProcessStatus {
  /** Since schema 2.1. */
  ProcessId?: number;
  /** Since schema 2.1. */
  Exited?: boolean;
  /** Valid if Exited and LastWaitResult 0. Since schema 2.1. */
  ExitCode?: number;
  /** Since schema 2.1. */
  LastWaitResult?: number;
}

export interface Properties {
  /** As given at create. Since schema 2.1. */
  Id?: string;
  /** Since schema 2.1. */
  SystemType?: SystemType;
  /** Since schema 2.1. */
  RuntimeOsType?: OsType;
  /** Since schema 2.1. */
  Name?: string;
  /** As in the document. Since schema 2.1. */
  Owner?: string;
  /** Hyper-V VM GUID, used for HvSocket. Since schema 2.1. */
  RuntimeId?: string;
  /** Since schema 2.1. */
  RuntimeTemplateId?: string;
  /** Absent in some stopped results. Since schema 2.1. */
  State?: State;
  /** True once stopped. Since schema 2.1. */
  Stopped?: boolean;
  /** How it stopped. Since schema 2.1. */
  ExitType?: NotificationType;
  /** Only when asked. Since schema 2.1. */
  Memory?: MemoryInformationForVm;
  /** Containers only. Since schema 2.1. */
  Statistics?: Statistics;
  /** Containers only. Since schema 2.1. */
  ProcessList?: ProcessDetails[];
  /** Only when asked. Since schema 2.1. */
  TerminateOnLastHandleClosed?: boolean;
  /** Since schema 2.1. */
  HostingSystemId?: string;
  /** Since schema 2.1. */
  SharedMemoryRegionInfo?: SharedMemoryRegionInfo[];
  /** Only when asked. Since schema 2.1. */
  GuestConnectionInfo?: GuestConnectionInfo;
  /** Answers to Queries (2.5). Since schema 2.5. */
  PropertyResponses?: Record<string, PropertyResponse>;
  /** Not documented; seen in Microsoft's older schema files. */
  ICHeartbeatStatus?: IntegrationComponentStatus;
  /** Not documented; seen in hcsshim. */
  SystemGUID?: string;
  /** Not documented; seen in hcsshim. */
  LCOWMetrics?: unknown;
  /** Not documented; seen in hcsshim. */
  ObRoot?: string;
  /** Not documented; seen in hcsshim. */
  SiloGuid?: string;
}

export interface PropertyResponse {
  /** Since schema 2.5. */
  Error?: ResultError;
  /** Since schema 2.5. */
  Response?: unknown;
}

export interface QoSCapabilities {
  /** Since schema 2.1. */
  ProcessorQoSSupported?: boolean;
}

export interface RdpConnectionOptions {
  /** SIDs that may connect. Since schema 2.1. */
  AccessSids?: string[];
  /** Pipe for the RDP client. Since schema 2.1. */
  NamedPipe?: string;
}

export interface RegistryChanges {
  /** Since schema 2.0. */
  AddValues?: RegistryValue[];
  /** Since schema 2.0. */
  DeleteKeys?: RegistryKey[];
}

export interface RegistryDeleteKey {
  /** Since schema 2.3. */
  name?: string;
}

export interface RegistryFlushState {
  /** Since schema 2.1. */
  Enabled?: boolean;
}

export interface RegistryHiveStack {
  /** Since schema 2.3. */
  hive?: string;
  /** Since schema 2.3. */
  layer?: RegistryLayer[];
  /** Since schema 2.3. */
  mkkey?: RegistryMakeKey[];
  /** Since schema 2.3. */
  delkey?: RegistryDeleteKey[];
}

export interface RegistryKey {
  /** Since schema 2.0. */
  Hive?: RegistryHive;
  /** Since schema 2.0. */
  Name?: string;
  /** Since schema 2.0. */
  Volatile?: boolean;
}

export interface RegistryLayer {
  /** Since schema 2.3. */
  hosthive?: string;
  /** Since schema 2.3. */
  filepath?: string;
  /** Since schema 2.3. */
  identifier?: string;
  /** Since schema 2.3. */
  readonly?: boolean;
  /** Since schema 2.3. */
  immutable?: boolean;
  /** Since schema 2.3. */
  inherittrustclass?: boolean;
  /** Since schema 2.0. */
  trustedhive?: boolean;
  /** Since schema 2.3. */
  writethrough?: boolean;
  /** Since schema 2.3. */
  fileaccesstoken?: number;
}

export interface RegistryMakeKey {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  clonesd?: string;
  /** Since schema 2.3. */
  mkkey?: RegistryMakeKey[];
  /** Since schema 2.3. */
  mkvalue?: RegistryMakeValue[];
  /** Since schema 2.3. */
  volatile?: boolean;
}

export interface RegistryMakeValue {
  /** Since schema 2.3. */
  name?: string;
  /** Since schema 2.3. */
  data_multistring?: string;
  /** Since schema 2.3. */
  data_dword?: number;
  /** Since schema 2.3. */
  data_string?: string;
  /** Since schema 2.3. */
  data_binary?: string | null;
}

export interface RegistryNamespace {
  /** Since schema 2.3. */
  symlink?: RegistrySymlink[];
  /** Since schema 2.3. */
  redirectionnode?: RegistryRedirectionNode[];
  /** Since schema 2.3. */
  hivestack?: RegistryHiveStack[];
}

export interface RegistryRedirectionNode {
  /** Since schema 2.3. */
  containerpath?: string;
  /** Since schema 2.3. */
  hostpath?: string;
  /** Since schema 2.3. */
  hivestack?: string;
  /** Since schema 2.3. */
  access_mask?: number;
  /** Since schema 2.3. */
  trustedhive?: boolean;
  /** Since schema 2.3. */
  exitnode?: boolean;
}

export interface RegistrySymlink {
  /** Since schema 2.3. */
  key?: string;
  /** Since schema 2.3. */
  target?: string;
}

export interface RegistryValue {
  /** Since schema 2.0. */
  Key?: RegistryKey;
  /** Since schema 2.0. */
  Name?: string;
  /** Since schema 2.0. */
  Type?: RegistryValueType;
  /** Since schema 2.0. */
  StringValue?: string;
  /** Since schema 2.0. */
  BinaryValue?: string;
  /** Since schema 2.0. */
  DWordValue?: number;
  /** Since schema 2.0. */
  QWordValue?: number;
  /** Since schema 2.0. */
  CustomType?: number;
}

export interface RestoreState {
  /** File of an earlier save; same configuration needed. Since schema 2.0. */
  SaveStateFilePath?: string;
  /** Id of a saved-as-template system still alive. Since schema 2.1. */
  TemplateSystemId?: string;
}

export interface ResultError {
  /** Signed HRESULT. Since schema 2.1. */
  Error?: number;
  /** Localised text. Since schema 2.1. */
  ErrorMessage?: string;
  /** Details; schema 2.4. Since schema 2.4. */
  ErrorEvents?: ErrorEvent[];
  /** Which part failed; schema 2.4. Since schema 2.4. */
  Attribution?: AttributionRecord[];
}

export interface SaveOptions {
  /** Default ToFile. Since schema 2.1. */
  SaveType?: SaveType;
  /** Target file; created by the save (NanaBox deletes a stale one first). Since schema 2.1. */
  SaveStateFilePath?: string;
}

export interface Scsi {
  /** Key = LUN; hcsshim uses 0 to 63, WSL 0 to 253. Since schema 2.0. A change is live (Scsi must be there when the system is created). */
  Attachments?: Record<string, Attachment>;
  /** Lower latency, more CPU. Since schema 2.4. A change is a restart: HCS has no call that changes it on a live system. */
  DisableInterruptBatching?: boolean;
}

export interface Service_PropertyQuery {
  /** Answer order follows. Since schema 2.1. */
  PropertyTypes?: GetPropertyType[];
  /** Schema 2.5 map, e.g. ProcessorCapabilities. Since schema 2.5. */
  PropertyQueries?: Record<string, unknown>;
  /** Not documented; seen in Microsoft's older schema files. */
  FilteredQueries?: FilteredPropertyQuery[];
}

export interface ServiceProperties {
  /** Since schema 2.1. */
  Properties?: unknown[];
  /** Since schema 2.5. */
  PropertyResponses?: Record<string, PropertyResponse>;
}

export interface Services {
  /** Since schema 2.5. */
  Heartbeat?: Heartbeat;
  /** Since schema 2.5. */
  Shutdown?: Shutdown;
  /** Since schema 2.5. */
  Timesync?: Timesync;
  /** Since schema 2.5. */
  KvpExchange?: KvpExchange;
}

export interface SetPropertyOperation {
  /** Since schema 2.1. */
  GroupId?: string;
  /** Since schema 2.1. */
  PropertyCode?: number;
  /** Since schema 2.1. */
  PropertyValue?: number;
}

export interface SharedMemoryConfiguration {
  /** Since schema 2.1. A change is live (SharedMemory must be there when the system is created). */
  Regions?: SharedMemoryRegion[];
}

export interface SharedMemoryRegion {
  /** Named section of the host. Since schema 2.0. */
  SectionName?: string;
  /** Since schema 2.0. */
  StartOffset?: number;
  /** Bytes. Since schema 2.0. */
  Length?: number;
  /** Since schema 2.0. */
  AllowGuestWrite?: boolean;
  /** Since schema 2.0. */
  HiddenFromGuest?: boolean;
}

export interface SharedMemoryRegionInfo {
  /** Since schema 2.1. */
  SectionName?: string;
  /** Since schema 2.1. */
  GuestPhysicalAddress?: number;
}

/** An empty object: being there switches it on. */
export type Shutdown = Record<string, never>;

export interface ShutdownOptions {
  /** IntegrationService needs Services.Shutdown. Since schema 2.5. */
  Mechanism?: ShutdownMechanism;
  /** Shutdown, Hibernate or Reboot. Since schema 2.5. */
  Type?: ShutdownType;
  /** Skip application checks. Since schema 2.5. */
  Force?: boolean;
  /** Text for the guest. Since schema 2.5. */
  Reason?: string;
}

export interface SignalProcessOptions {
  /** Windows guests; Linux GCS takes a number. Since schema 2.1. */
  Signal?: ProcessSignal | number;
}

export interface Statistics {
  /** Since schema 2.1. */
  Timestamp?: string;
  /** Since schema 2.1. */
  ContainerStartTime?: string;
  /** Since schema 2.1. */
  Uptime100ns?: number;
  /** Since schema 2.1. */
  Processor?: ProcessorStats;
  /** Since schema 2.1. */
  Memory?: MemoryStats;
  /** Since schema 2.1. */
  Storage?: StorageStats;
}

export interface Storage {
  /** Nearest parent first. Since schema 2.0. */
  Layers?: Layer[];
  /** Volume GUID path with trailing backslash. Since schema 2.0. */
  Path?: string;
  /** Fixed at create. Since schema 2.0. */
  QoS?: StorageQoS;
  /** HostProcess containers. Not documented; seen in hcsshim. */
  PrivilegedContainerRootPath?: string;
}

export interface StorageQoS {
  /** Since schema 2.0. */
  IopsMaximum?: number;
  /** Since schema 2.0. */
  BandwidthMaximum?: number;
}

export interface StorageStats {
  /** Since schema 2.1. */
  ReadCountNormalized?: number;
  /** Since schema 2.1. */
  ReadSizeBytes?: number;
  /** Since schema 2.1. */
  WriteCountNormalized?: number;
  /** Since schema 2.1. */
  WriteSizeBytes?: number;
}

export interface Subnode {
  /** Since schema 2.4. */
  Type?: SubnodeType;
  /** Since schema 2.4. */
  Id?: number;
}

export interface System_PropertyQuery {
  /** Empty or NULL query = basic set. Since schema 2.1. */
  PropertyTypes?: System_PropertyType[];
  /** Schema 2.5 map name to query object. Since schema 2.5. */
  Queries?: Record<string, unknown>;
}

export interface SystemExit {
  /** Since schema 2.4. */
  Detail?: SystemExitDetail;
  /** Since schema 2.4. */
  Initiator?: ExitInitiator;
}

export interface SystemExitStatus {
  /** HRESULT; 0 when graceful. Since schema 2.1. */
  Status?: number;
  /** GracefulExit, ForcedExit, UnexpectedExit, Unknown. Since schema 2.2. */
  ExitType?: NotificationType;
  /** Why; schema 2.4. Since schema 2.4. */
  Attribution?: AttributionRecord[];
}

export interface SystemProcessorModificationRequest {
  /** Since schema 2.1. */
  GroupId?: string;
}

export interface SystemQuery {
  /** Exact ids. Since schema 2.1. */
  Ids?: string[];
  /** Since schema 2.1. */
  Names?: string[];
  /** Since schema 2.1. */
  Types?: SystemType[];
  /** Lists are alternatives; filters combine. Since schema 2.1. */
  Owners?: string[];
}

export interface SystemTime {
  /** Since schema 2.1. */
  Year?: number;
  /** Since schema 2.1. */
  Month?: number;
  /** Since schema 2.1. */
  DayOfWeek?: number;
  /** Since schema 2.1. */
  Day?: number;
  /** Since schema 2.1. */
  Hour?: number;
  /** Since schema 2.1. */
  Minute?: number;
  /** Since schema 2.1. */
  Second?: number;
  /** Since schema 2.1. */
  Milliseconds?: number;
}

/** An empty object: being there switches it on. */
export type Timesync = Record<string, never>;

export interface TimeZoneInformation {
  /** Since schema 2.1. */
  Bias?: number;
  /** Since schema 2.1. */
  StandardName?: string;
  /** Since schema 2.1. */
  StandardDate?: SystemTime;
  /** Since schema 2.1. */
  StandardBias?: number;
  /** Since schema 2.1. */
  DaylightName?: string;
  /** Since schema 2.1. */
  DaylightDate?: SystemTime;
  /** Since schema 2.1. */
  DaylightBias?: number;
}

export interface Topology {
  /** Since schema 2.0. Where no field below says otherwise, a change is a restart: only the size of the memory can change live. */
  Memory?: VirtualMachine_Memory;
  /** Since schema 2.0. Where no field below says otherwise, a change is a restart: only limits and the CPU group of processors can change live. */
  Processor?: VirtualMachine_Processor;
  /** Virtual NUMA, physical backing only. Not documented; seen in hcsshim. A change is a restart: the topology is fixed when a machine is created. */
  Numa?: Numa;
  /** Build 26100 or later (NanaBox). Not documented; seen in NanaBox. A change is a restart: the topology is fixed when a machine is created. */
  Compatibility?: TopologyCompatibility;
}

export interface TripleFault {
  /** Since schema 2.4. */
  ErrorType?: number;
}

export interface Uefi {
  /** Since schema 2.0. */
  EnableDebugger?: boolean;
  /** Windows 1734c6e8-3154-4dda-ba5f-a874cc483422; Microsoft UEFI CA 272e7447-90a4-4563-a4b9-8e4ab00526ce. Since schema 2.0. */
  SecureBootTemplateId?: string;
  /** Skip or Apply; goes with SecureBootTemplateId. Since schema 2.3. */
  ApplySecureBootTemplate?: ApplySecureBootTemplateType;
  /** Fixed boot entry; otherwise firmware boot order. Since schema 2.0. */
  BootThis?: UefiBootEntry;
  /** Firmware text console. Since schema 2.0. */
  Console?: SerialConsole;
  /** Stop instead of the firmware menu. Since schema 2.2. */
  StopOnBootFailure?: boolean;
}

export interface UefiBootEntry {
  /** ScsiDrive, VmbFs (VSMB share named os), Network or File. Since schema 2.1. */
  DeviceType?: UefiBootDevice;
  /** ScsiDrive: name of the Scsi controller key; VmbFs: file path. Since schema 2.1. */
  DevicePath?: string;
  /** ScsiDrive: LUN on that controller. Since schema 2.1. */
  DiskNumber?: number;
  /** Load options, for example a kernel command line. Since schema 2.1. */
  OptionalData?: string;
  /** Host folder served to the firmware. Since schema 2.1. */
  VmbFsRootPath?: string;
}

export interface Version {
  /** Since schema 2.0. */
  Major?: number;
  /** Since schema 2.0. */
  Minor?: number;
}

export interface VideoMonitor {
  /** Since schema 2.1. */
  HorizontalResolution?: number;
  /** Since schema 2.1. */
  VerticalResolution?: number;
  /** Since schema 2.1. */
  ConnectionOptions?: RdpConnectionOptions;
  /** Build 20348 or later (NanaBox); 0 unspecified, 2 maximum, 3 single, 4 default. Not documented; seen in NanaBox. */
  ResolutionType?: number;
}

export interface VirtioSerial {
  /** Since schema 2.2. */
  Ports?: Record<string, VirtioSerialPort>;
}

export interface VirtioSerialPort {
  /** Since schema 2.2. */
  NamedPipe?: string;
  /** Name shown to the guest. Since schema 2.2. */
  Name?: string;
  /** Port is a console; key 0 in WSL. Not documented; seen in Microsoft's older schema files and WSL. */
  ConsoleSupport?: boolean;
}

export interface VirtualDeviceFailure {
  /** Since schema 2.4. */
  Detail?: VirtualDeviceFailureDetail;
  /** Since schema 2.4. */
  Name?: string;
  /** Since schema 2.4. */
  DeviceId?: string;
  /** Since schema 2.4. */
  InstanceId?: string;
}

export interface VirtualMachine {
  /** Configuration version; unset means latest; 12.0 minimum for SNP. Since schema 2.5. A change is a restart: the machine's version is fixed when it is created. */
  Version?: Version;
  /** A guest reset becomes a stop, so no reboot in place. Since schema 2.0. A change is a restart: HCS has no call that changes it on a live system. */
  StopOnReset?: boolean;
  /** Since schema 2.0. A change is a restart: firmware, boot entry and kernel are read when a machine starts. */
  Chipset?: Chipset;
  /** Since schema 2.0. */
  ComputeTopology?: Topology;
  /** Since schema 2.0. Where no field below says otherwise, a change is a restart: HCS has no call that adds, removes or sets this device live. */
  Devices?: Devices;
  /** Integration components; schema 2.5. Since schema 2.5. A change is a restart: integration services are chosen when a machine is created. */
  Services?: Services;
  /** Omitted: state lives in memory only. Since schema 2.1. A change is a restart: state files are opened when a machine starts. */
  GuestState?: GuestState;
  /** Start resumes from a file or clones a template. Since schema 2.0. A change waits for the next start. */
  RestoreState?: RestoreState;
  /** Windows guests only, applied at boot. Since schema 2.0. A change is a restart: they are made in the guest as it starts. */
  RegistryChanges?: RegistryChanges;
  /** Whole-VM limits. Since schema 2.1. A change is a restart: HCS has no call that changes it on a live system. */
  StorageQoS?: StorageQoS;
  /** Present: start waits for the guest compute service. Since schema 2.1. A change is a restart: the way to the guest is chosen when a machine is created. */
  GuestConnection?: GuestConnection;
  /** Files for saved state on crashes. Not documented; seen in hcsshim and WSL. A change is a restart: HCS has no call that changes it on a live system. */
  DebugOptions?: DebugOptions;
  /** TPM and isolation; schema docs lack it. Not documented; seen in hcsshim, NanaBox and appsandbox. A change is a restart: security is fixed when a machine is created. */
  SecuritySettings?: SecuritySettings;
  /** Excludes CpuGroup (hcsshim). Not documented; seen in hcsshim. A change is a restart: HCS has no call that changes it on a live system. */
  ResourcePartitionId?: string;
  /** Destination side of a live migration. Not documented; seen in hcsshim. */
  MigrationOptions?: MigrationInitializeOptions;
  /** Seen only in the Windows Sandbox sample. Not documented; seen in a Windows Sandbox document. */
  RunInSilo?: RunInSilo;
  /** Seen only in the Windows Sandbox sample. Not documented; seen in a Windows Sandbox document. */
  LaunchOptions?: LaunchOptions;
}

export interface VirtualMachine_HvSocket {
  /** Since schema 2.1. */
  HvSocketConfig?: HvSocketSystemConfig;
}

export interface VirtualMachine_Memory {
  /** Must be even (2 MB granularity); hot-resizable by modify path. Since schema 2.1. A change is live (taking it away is a restart). */
  SizeInMB?: number;
  /** True = pagefile backed (virtual). Since schema 2.1. */
  AllowOvercommit?: boolean;
  /** Small 4 KB or Large 2 MB. Since schema 2.2. */
  BackingPageSize?: MemoryBackingPageSize;
  /** Schema 2.4; backported to Windows 10 2004. Since schema 2.4. */
  FaultClusterSizeShift?: number;
  /** Schema 2.4; backported to Windows 10 2004. Since schema 2.4. */
  DirectMapFaultClusterSizeShift?: number;
  /** Pin each page on first touch. Since schema 2.2. */
  PinBackingPages?: boolean;
  /** Since schema 2.2. */
  ForbidSmallBackingPages?: boolean;
  /** Guest may prefetch pages. Since schema 2.0. */
  EnableHotHint?: boolean;
  /** Guest may trim zero pages. Since schema 2.0. */
  EnableColdHint?: boolean;
  /** Build 18967 or later (hcsshim). Since schema 2.2. */
  EnableColdDiscardHint?: boolean;
  /** Needs AllowOvercommit. Since schema 2.1. */
  EnableDeferredCommit?: boolean;
  /** Below 4 GB. Since schema 2.3. */
  LowMmioGapInMB?: number;
  /** Above 4 GB; needed for GPU or PCI devices. Since schema 2.3. */
  HighMmioBaseInMB?: number;
  /** Size of the high MMIO window. Since schema 2.3. */
  HighMmioGapInMB?: number;
  /** Virtual, Physical or Hybrid; used in docs samples, missing from docs tables. */
  Backing?: MemoryBackingType;
  /** Virtual NUMA distance table. Not documented; seen in hcsshim. */
  SlitType?: VirtualSlitType;
  /** Suffix of the vmmem process name (WSL). Not documented; seen in WSL. */
  HostingProcessNameSuffix?: string;
  /** Not documented; seen in a Windows Sandbox document. */
  EnablePrivateCompressionStore?: boolean;
  /** Not documented; seen in a Windows Sandbox document. */
  SharedMemoryMB?: number;
  /** SIDs allowed to open the shared section. Not documented; seen in a Windows Sandbox document. */
  SharedMemoryAccessSids?: string[];
  /** Not documented; seen in a Windows Sandbox document. */
  EnableEpf?: boolean;
}

export interface VirtualMachine_Processor {
  /** Fixed after create. Since schema 2.0. A change is a restart: processors are not added to a running machine. */
  Count?: number;
  /** 1 to 100000, 100000 = 100 percent (hcsshim). Since schema 2.1. A change is live (needs Windows 10 20H2 or later; taking it away is a restart). */
  Limit?: number;
  /** 0 to 10000, default 100 (hcsshim). Since schema 2.1. A change is live (needs Windows 10 20H2 or later; taking it away is a restart). */
  Weight?: number;
  /** Guaranteed share. Since schema 2.4. A change is live (needs Windows 10 20H2 or later; taking it away is a restart). */
  Reservation?: number;
  /** Schema 2.4. Since schema 2.4. A change is live (needs Windows 10 20H2 or later; taking it away is a restart). */
  MaximumFrequencyMHz?: number;
  /** Nested virtualization; needs host processor feature NestedVirt. Since schema 2.0. */
  ExposeVirtualizationExtensions?: boolean;
  /** Since schema 2.2. */
  EnablePerfmonPmu?: boolean;
  /** Since schema 2.5. */
  EnablePerfmonArchPmu?: boolean;
  /** Since schema 2.2. */
  EnablePerfmonPebs?: boolean;
  /** Since schema 2.2. */
  EnablePerfmonLbr?: boolean;
  /** Since schema 2.2. */
  EnablePerfmonIpt?: boolean;
  /** Since schema 2.5. */
  EnablePageShattering?: boolean;
  /** Since schema 2.5. */
  DisableSpeculationControls?: boolean;
  /** Since schema 2.5. */
  ProcessorFeatureSet?: ProcessorFeatureSet;
  /** At create from Windows 10 21H1 builds; else by modify. Since schema 2.5. A change is live. */
  CpuGroup?: CpuGroup;
  /** Not documented; seen in hcsshim. */
  NumaProcessorsSettings?: NumaProcessors;
  /** Not documented; seen in a Windows Sandbox document. */
  SynchronizeHostFeatures?: boolean;
  /** Not documented; seen in a Windows Sandbox document. */
  EnableSchedulerAssist?: boolean;
  /** Not documented; seen in a Windows Sandbox document. */
  DefaultVpCpuPriority?: number;
  /** Not documented; seen in a Windows Sandbox document. */
  EnableProcessorIdling?: boolean;
}

export interface VirtualNodeInfo {
  /** Since schema 2.1. */
  VirtualNodeIndex?: number;
  /** Since schema 2.1. */
  PhysicalNodeNumber?: number;
  /** Since schema 2.1. */
  VirtualProcessorCount?: number;
  /** Since schema 2.1. */
  MemoryUsageInPages?: number;
}

export interface VirtualPciDevice {
  /** Since schema 2.3. */
  Functions?: VirtualPciFunction[];
  /** Pre-release, schema 2.11 (hcsshim). Not documented; seen in hcsshim. */
  PropagateNumaAffinity?: boolean;
}

export interface VirtualPciFunction {
  /** Host device, dismounted beforehand. Since schema 2.3. */
  DeviceInstancePath?: string;
  /** 0xFFFF for the physical function. Since schema 2.3. */
  VirtualFunction?: number;
  /** Since schema 2.4. */
  AllowDirectTranslatedP2P?: boolean;
}

export interface VirtualPMemController {
  /** Since schema 2.0. A change is live (VirtualPMem must be there when the system is created). */
  Devices?: Record<string, VirtualPMemDevice>;
  /** Empty slots; at most 128. Since schema 2.0. */
  MaximumCount?: number;
  /** Per empty device; default 512 MB. Since schema 2.0. */
  MaximumSizeBytes?: number;
  /** Virtual or Physical. Since schema 2.1. */
  Backing?: VirtualPMemBackingType;
}

export interface VirtualPMemDevice {
  /** VHD file. Since schema 2.0. */
  HostPath?: string;
  /** Since schema 2.0. */
  ReadOnly?: boolean;
  /** Since schema 2.0. */
  ImageFormat?: VirtualPMemImageFormat;
  /** Needed for mapped devices; multiple of 4096. Since schema 2.2. */
  SizeBytes?: number;
  /** Key = offset in bytes. Since schema 2.2. A change is live (VirtualPMem must be there when the system is created; needs Windows 10 1903 or later). */
  Mappings?: Record<string, VirtualPMemMapping>;
}

export interface VirtualPMemMapping {
  /** Since schema 2.2. */
  HostPath?: string;
  /** Since schema 2.2. */
  ImageFormat?: VirtualPMemImageFormat;
}

export interface VirtualSmb {
  /** Since schema 2.1. A change is live (VirtualSmb must be there when the system is created). */
  Shares?: VirtualSmbShare[];
  /** Size of the direct map window; hcsshim uses 1024. Since schema 2.1. */
  DirectFileMappingInMB?: number;
}

export interface VirtualSmbShare {
  /** Key for removal; os is the boot share. Since schema 2.0. */
  Name?: string;
  /** Since schema 2.0. */
  Path?: string;
  /** Updatable when RestrictFileAccess is on. Since schema 2.0. */
  AllowedFiles?: string[];
  /** Since schema 2.1. */
  Options?: VirtualSmbShareOptions;
}

export interface VirtualSmbShareOptions {
  /** Since schema 2.1. */
  ReadOnly?: boolean;
  /** Since schema 2.1. */
  ShareRead?: boolean;
  /** Since schema 2.1. */
  CacheIo?: boolean;
  /** Since schema 2.1. */
  NoOplocks?: boolean;
  /** Since schema 2.1. */
  TakeBackupPrivilege?: boolean;
  /** Since schema 2.1. */
  UseShareRootIdentity?: boolean;
  /** Since schema 2.1. */
  NoDirectmap?: boolean;
  /** Since schema 2.1. */
  NoLocks?: boolean;
  /** Since schema 2.1. */
  NoDirnotify?: boolean;
  /** Since schema 2.1. */
  VmSharedMemory?: boolean;
  /** Since schema 2.1. */
  RestrictFileAccess?: boolean;
  /** Since schema 2.1. */
  ForceLevelIIOplocks?: boolean;
  /** Since schema 2.1. */
  ReparseBaseLayer?: boolean;
  /** Since schema 2.1. */
  PseudoOplocks?: boolean;
  /** Since schema 2.1. */
  NonCacheIo?: boolean;
  /** Since schema 2.1. */
  PseudoDirnotify?: boolean;
  /** Since schema 2.1. */
  SingleFileMapping?: boolean;
  /** Since schema 2.3. */
  SupportCloudFiles?: boolean;
  /** Since schema 2.4. */
  FilterEncryptionAttributes?: boolean;
}

export interface VmMemory {
  /** Percent or MB; ambiguous in sources. Since schema 2.1. */
  AvailableMemory?: number;
  /** Since schema 2.1. */
  AvailableMemoryBuffer?: number;
  /** Since schema 2.1. */
  ReservedMemory?: number;
  /** In 4096-byte pages. Since schema 2.1. */
  AssignedMemory?: number;
  /** Since schema 2.1. */
  SlpActive?: boolean;
  /** Since schema 2.1. */
  BalancingEnabled?: boolean;
  /** Since schema 2.1. */
  DmOperationInProgress?: boolean;
}

export interface VmProcessorRequirements {
  /** Since schema 2.5. */
  ProcessorFeatures?: ProcessorFeature[];
  /** Since schema 2.5. */
  XsaveProcessorFeatures?: XsaveProcessorFeature[];
  /** Since schema 2.5. */
  CacheLineFlushSize?: number;
  /** Since schema 2.5. */
  ImplementedPhysicalAddressBits?: number;
  /** Since schema 2.5. */
  NonArchitecturalCoreSharing?: NonArchitecturalCoreSharing;
}

export interface WindowsCrashReport {
  /** Since schema 2.1. */
  DumpFile?: string;
  /** Since schema 2.1. */
  OsMajorVersion?: number;
  /** Since schema 2.1. */
  OsMinorVersion?: number;
  /** Since schema 2.1. */
  OsBuildNumber?: number;
  /** Since schema 2.1. */
  OsServicePackMajorVersion?: number;
  /** Since schema 2.1. */
  OsServicePackMinorVersion?: number;
  /** Since schema 2.1. */
  OsSuiteMask?: number;
  /** Since schema 2.1. */
  OsProductType?: number;
  /** Since schema 2.1. */
  Status?: number;
  /** Since schema 2.1. */
  FinalPhase?: WindowsCrashPhase;
}

export interface WindowsCrashReporting {
  /** Host path; VM needs write access. Since schema 2.0. */
  DumpFileName?: string;
  /** Bytes. Since schema 2.0. */
  MaxDumpSize?: number;
  /** Full (hcsshim), Summary (WSB sample). Not documented; seen in hcsshim and a Windows Sandbox document. */
  DumpType?: WindowsCrashDumpType;
}

export interface WorkerExit {
  /** Since schema 2.4. */
  ExitCode?: number;
  /** Since schema 2.4. */
  Type?: WorkerExitType;
  /** Since schema 2.4. */
  Detail?: WorkerExitDetail;
  /** Since schema 2.4. */
  Initiator?: ExitInitiator;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface RuntimeStateDevice {
  /** Not documented; seen in Microsoft's older schema files. */
  Version?: Version;
  /** Not documented; seen in Microsoft's older schema files. */
  Type?: string;
  /** Not documented; seen in Microsoft's older schema files. */
  States?: Record<string, unknown>;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface FilteredPropertyQuery {
  /** Not documented; seen in Microsoft's older schema files. */
  PropertyType?: GetPropertyType;
  /** Not documented; seen in Microsoft's older schema files. */
  Filter?: unknown;
}

/** Not documented; seen in Microsoft's older schema files and a Windows Sandbox document. An empty object: being there switches it on. */
export type KernelIntegration = Record<string, never>;

/** Not documented; seen in Microsoft's older schema files. */
export interface NetworkModifySettingRequest {
  /** Not documented; seen in Microsoft's older schema files. */
  RequestType?: NetworkModifyRequestType;
  /** Not documented; seen in Microsoft's older schema files. */
  AdapterId?: string;
  /** Not documented; seen in Microsoft's older schema files. */
  Settings?: unknown;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface Nvram {
  /** Not documented; seen in Microsoft's older schema files. */
  Vendors?: Record<string, NvramVendor>;
  /** Not documented; seen in Microsoft's older schema files. */
  LastUpdateTime?: string;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface NvramVariable {
  /** Not documented; seen in Microsoft's older schema files. */
  Attributes?: number;
  /** Not documented; seen in Microsoft's older schema files. */
  Timestamp?: string;
  /** Not documented; seen in Microsoft's older schema files. */
  Data?: number[];
}

/** Not documented; seen in Microsoft's older schema files. */
export interface NvramVendor {
  /** Not documented; seen in Microsoft's older schema files. */
  Variables?: unknown;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface Rs4NetworkModifySettingRequest {
  /** Not documented; seen in Microsoft's older schema files. */
  RequestType?: NetworkModifyRequestType;
  /** Not documented; seen in Microsoft's older schema files. */
  AdapterInstanceID?: string;
  /** Not documented; seen in Microsoft's older schema files. */
  Settings?: unknown;
}

/** Not documented; seen in Microsoft's older schema files. */
export interface RuntimeState {
  /** Not documented; seen in Microsoft's older schema files. */
  Version?: Version;
  /** Not documented; seen in Microsoft's older schema files. */
  Devices?: Record<string, RuntimeStateDevice>;
}

/** Not documented; seen in Microsoft's older schema files. */
export type NetworkModifyRequestType = "PreAdd" | "Add" | "Remove";

/** Not documented; seen in hcsshim. */
export interface CacheQueryStatsResponse {
  /** Not documented; seen in hcsshim. */
  L3OccupancyBytes?: number;
  /** Not documented; seen in hcsshim. */
  L3TotalBwBytes?: number;
  /** Not documented; seen in hcsshim. */
  L3LocalBwBytes?: number;
}

/** Not documented; seen in hcsshim. */
export type IsolationType = "HostProcess";

/** Not documented; seen in hcsshim. */
export interface ContainerMemoryInformation {
  /** Not documented; seen in hcsshim. */
  TotalPhysicalBytes?: number;
  /** Not documented; seen in hcsshim. */
  TotalUsage?: number;
  /** Not documented; seen in hcsshim. */
  CommittedBytes?: number;
  /** Not documented; seen in hcsshim. */
  SharedCommittedBytes?: number;
  /** Not documented; seen in hcsshim. */
  CommitLimitBytes?: number;
  /** Not documented; seen in hcsshim. */
  PeakCommitmentBytes?: number;
}

/** Not documented; seen in hcsshim and WSL. */
export interface DebugOptions {
  /** Saved state written on guest crash. Not documented; seen in hcsshim and WSL. */
  BugcheckSavedStateFileName?: string;
  /** Not documented; seen in hcsshim. */
  BugcheckNoCrashdumpSavedStateFileName?: string;
  /** Not documented; seen in hcsshim. */
  TripleFaultSavedStateFileName?: string;
  /** Not documented; seen in hcsshim. */
  FirmwareDumpFileName?: string;
  /** Not documented; seen in WSL. */
  ShutdownOrResetSavedStateFileName?: string;
}

/** Not documented; seen in hcsshim. */
export interface FirmwareFile {
  /** Not documented; seen in hcsshim. */
  Parameters?: string;
}

/** Not documented; seen in hcsshim, NanaBox and appsandbox. */
export interface IsolationSettings {
  /** GuestStateOnly, SecureNestedPaging or VirtualizationBasedSecurity. Not documented; seen in hcsshim, NanaBox and appsandbox. */
  IsolationType?: GuestIsolationType;
  /** Not documented; seen in hcsshim. */
  DebugHost?: string;
  /** Not documented; seen in hcsshim. */
  DebugPort?: number;
  /** Measured launch data. Not documented; seen in hcsshim. */
  LaunchData?: string;
  /** Paravisor on or off. Not documented; seen in hcsshim. */
  HclEnabled?: boolean;
  /** measured by one project on build 26100. Not documented; seen in EnclaveHost. */
  IgvmFilePath?: string;
}

/** Not documented; seen in hcsshim. */
export type FileSystemFilterType = "UnionFS" | "WCIFS";

/** Not documented; seen in hcsshim and a Windows Sandbox document. */
export type MemoryBackingType = "Physical" | "Virtual" | "Hybrid";

/** Not documented; seen in hcsshim. */
export interface MigrationInitializeOptions {
  /** Not documented; seen in hcsshim. */
  Origin?: MigrationOrigin;
  /** Not documented; seen in hcsshim. */
  MemoryTransport?: MigrationMemoryTransport;
  /** Not documented; seen in hcsshim. */
  MemoryTransferThrottleParams?: MemoryMigrationTransferThrottleParams;
  /** Not documented; seen in hcsshim. */
  CompressionSettings?: MigrationCompressionSettings;
  /** Not documented; seen in hcsshim. */
  ChecksumVerification?: boolean;
  /** Not documented; seen in hcsshim. */
  PerfTracingEnabled?: boolean;
  /** Not documented; seen in hcsshim. */
  CancelIfBlackoutThresholdExceeds?: boolean;
  /** Not documented; seen in hcsshim. */
  PrepareMemoryTransferMode?: boolean;
  /** Not documented; seen in hcsshim. */
  CompatibilityData?: CompatibilityInfo;
}

/** Not documented; seen in hcsshim. */
export interface MigrationFinalizedOptions {
  /** Not documented; seen in hcsshim. */
  Origin?: MigrationOrigin;
  /** Not documented; seen in hcsshim. */
  FinalizedOperation?: MigrationFinalOperation;
}

/** Not documented; seen in hcsshim. */
export interface MigrationStartOptions {
  /** Not documented; seen in hcsshim. */
  NetworkSettings?: MigrationNetworkSettings;
}

/** Not documented; seen in hcsshim. */
export interface MigrationTransferOptions {
  /** Not documented; seen in hcsshim. */
  Origin?: MigrationOrigin;
}

/** Not documented; seen in hcsshim. */
export interface MigrationCancelOptions {
  /** Not documented; seen in hcsshim. */
  Origin?: MigrationOrigin;
}

/** Not documented; seen in hcsshim. */
export interface StartOptions {
  /** Not documented; seen in hcsshim. */
  DestinationMigrationOptions?: MigrationStartOptions;
}

/** Not documented; seen in hcsshim. */
export interface MemoryMigrationTransferThrottleParams {
  /** Not documented; seen in hcsshim. */
  SkipThrottling?: boolean;
  /** Not documented; seen in hcsshim. */
  ThrottlingScale?: number;
  /** Not documented; seen in hcsshim. */
  MinimumThrottlePercentage?: number;
  /** Not documented; seen in hcsshim. */
  TargetNumberOfBrownoutTransferPasses?: number;
  /** Not documented; seen in hcsshim. */
  StartingBrownoutPassNumberForThrottling?: number;
  /** Not documented; seen in hcsshim. */
  MaximumNumberOfBrownoutTransferPasses?: number;
  /** Not documented; seen in hcsshim. */
  TargetBlackoutTransferTime?: number;
  /** Not documented; seen in hcsshim. */
  BlackoutTimeThresholdForCancellingMigration?: number;
}

/** Not documented; seen in hcsshim. */
export interface MigrationCompressionSettings {
  /** Not documented; seen in hcsshim. */
  ThrottleWorkerCount?: number;
}

/** Not documented; seen in hcsshim. */
export interface CompatibilityInfo {
  /** Not documented; seen in hcsshim. */
  Data?: string;
}

/** Not documented; seen in hcsshim. */
export interface MigrationNetworkSettings {
  /** Not documented; seen in hcsshim. */
  SessionId?: number;
}

/** Not documented; seen in hcsshim. */
export interface OperationSystemMigrationNotificationInfo {
  /** Not documented; seen in hcsshim. */
  Origin?: MigrationOrigin;
  /** Not documented; seen in hcsshim. */
  Event?: MigrationEvent;
  /** Not documented; seen in hcsshim. */
  Result?: MigrationResult;
  /** Not documented; seen in hcsshim. */
  AdditionalDetails?: unknown;
}

/** Not documented; seen in hcsshim. */
export interface BlackoutExitedEventDetails {
  /** Not documented; seen in hcsshim. */
  BlackoutDurationMilliseconds?: number;
  /** Not documented; seen in hcsshim. */
  BlackoutStopTimestamp?: string;
}

/** Not documented; seen in hcsshim. */
export type MigrationOrigin = "Source" | "Destination";

/** Not documented; seen in hcsshim. */
export type MigrationMemoryTransport = "TCP";

/** Not documented; seen in hcsshim. */
export type MigrationFinalOperation = "Resume" | "Stop";

/** Not documented; seen in hcsshim. */
export type MigrationEvent = "Unknown" | "MigrationDone" | "BlackoutStarted" | "OfflineDone" | "BlackoutExited" | "SetupDone" | "TransferInProgress" | "MigrationRecoveryDone" | "MigrationFailed";

/** Not documented; seen in hcsshim. */
export type MigrationResult = "Invalid" | "Success" | "MigrationCancelled" | "GuestInitiatedCancellation" | "SourceMigrationFailed" | "DestinationMigrationFailed" | "MigrationRecoveryFailed";

/** Not documented; seen in hcsshim. */
export interface Numa {
  /** Not documented; seen in hcsshim. */
  VirtualNodeCount?: number;
  /** Not documented; seen in hcsshim. */
  PreferredPhysicalNodes?: number[];
  /** Not documented; seen in hcsshim. */
  Settings?: NumaSetting[];
  /** Not documented; seen in hcsshim. */
  MaxSizePerNode?: number;
}

/** Not documented; seen in hcsshim. */
export interface NumaNode {
  /** Not documented; seen in hcsshim. */
  VirtualNodeIndex?: number;
  /** Not documented; seen in hcsshim. */
  PhysicalNodeIndex?: number;
}

/** Not documented; seen in hcsshim. */
export interface NumaNodeMemory {
  /** Not documented; seen in hcsshim. */
  TotalConsumableMemoryInPages?: number;
  /** Not documented; seen in hcsshim. */
  AvailableMemoryInPages?: number;
}

/** Not documented; seen in hcsshim. */
export interface NumaNodeProcessor {
  /** Not documented; seen in hcsshim. */
  TotalAssignedProcessors?: number;
  /** Not documented; seen in hcsshim. */
  TotalAvailableProcessors?: number;
}

/** Not documented; seen in hcsshim. */
export interface NumaProcessors {
  /** Not documented; seen in hcsshim. */
  count_per_node?: Range;
  /** Not documented; seen in hcsshim. */
  node_per_socket?: number;
}

/** Not documented; seen in hcsshim. */
export interface Range {
  /** Not documented; seen in hcsshim. */
  max?: number;
}

/** Not documented; seen in hcsshim. */
export interface NumaSetting {
  /** Not documented; seen in hcsshim. */
  VirtualNodeNumber?: number;
  /** Not documented; seen in hcsshim. */
  PhysicalNodeNumber?: number;
  /** Not documented; seen in hcsshim. */
  VirtualSocketNumber?: number;
  /** Not documented; seen in hcsshim. */
  CountOfProcessors?: number;
  /** Not documented; seen in hcsshim. */
  CountOfMemoryBlocks?: number;
  /** Not documented; seen in hcsshim. */
  MemoryBackingType?: MemoryBackingType;
}

/** Not documented; seen in hcsshim, NanaBox and appsandbox. */
export interface SecuritySettings {
  /** Works with Isolation GuestStateOnly (NanaBox). Not documented; seen in hcsshim, NanaBox and appsandbox. */
  EnableTpm?: boolean;
  /** Isolation kind and options. Not documented; seen in hcsshim, NanaBox and appsandbox. */
  Isolation?: IsolationSettings;
}

/** Not documented; seen in hcsshim. */
export interface SiloProperties {
  /** Not documented; seen in hcsshim. */
  Enabled?: boolean;
  /** Not documented; seen in hcsshim. */
  JobName?: string;
}

/** Not documented; seen in hcsshim. */
export type VirtualSlitType = "None" | "Firmware" | "Measured" | "FirmwareFallbackMeasured";

/** Not documented; seen in hcsshim. 65536 is CPUCapacityProperty, 131072 is CPUSchedulingPriorityProperty, 196608 is IdleLPReserveProperty. */
export type CpuGroupPropertyCode = 65536 | 131072 | 196608;

/** Not documented; seen in hcsshim, WSL, NanaBox and appsandbox. The sum of bits: 0 None, 1 ReadOnly, 4 LinuxMetadata, 8 CaseSensitive, 16 UseShareRootIdentity, 32 AllowOptions, 64 AllowSubPaths, 128 RestrictFileAccess, 256 UnlimitedConnections. */
export type Plan9ShareFlags = number;

/** Not documented; seen in WSL. */
export interface GuestErrorSaveReport {
  /** Not documented; seen in WSL. */
  SaveStateFile?: string;
  /** Not documented; seen in WSL. */
  Status?: number;
}

/** Not documented; seen in a Windows Sandbox document. */
export interface Licensing {
  /** Not documented; seen in a Windows Sandbox document. */
  ContainerID?: string;
  /** Not documented; seen in a Windows Sandbox document. */
  PackageFamilyNames?: string[];
}

/** Not documented; seen in a Windows Sandbox document. */
export interface RunInSilo {
  /** Not documented; seen in a Windows Sandbox document. */
  SiloBaseOsPath?: string;
  /** Not documented; seen in a Windows Sandbox document. */
  NotifySiloJobCreated?: boolean;
}

/** Not documented; seen in a Windows Sandbox document. */
export interface LaunchOptions {
  /** Values named by older sources: Default, None, AppContainer. Not documented; seen in a Windows Sandbox document. */
  Type?: string;
}

/** Not documented; seen in NanaBox. */
export interface SystemInformation {
  /** Not documented; seen in NanaBox. */
  Manufacturer?: string;
  /** Not documented; seen in NanaBox. */
  ProductName?: string;
  /** Not documented; seen in NanaBox. */
  Version?: string;
  /** Not documented; seen in NanaBox. */
  SerialNumber?: string;
  /** Not documented; seen in NanaBox. */
  UUID?: string;
  /** Not documented; seen in NanaBox. */
  SKUNumber?: string;
  /** Not documented; seen in NanaBox. */
  Family?: string;
}

/** Not documented; seen in NanaBox. */
export interface TopologyCompatibility {
  /** bits. Not documented; seen in NanaBox. */
  GuestFeatureSet?: number;
}

/** Not documented; seen in NanaBox, appsandbox and hcsshim. Normal: string seen in the service binary of build 26100; weak. TrustDomain: string seen in the service binary of build 26100; weak. TrustDomainEmulation: string seen in the service binary of build 26100; weak. SecureNestedPagingEmulation: string seen in the service binary of build 26100; weak. */
export type GuestIsolationType = "GuestStateOnly" | "SecureNestedPaging" | "VirtualizationBasedSecurity" | "Normal" | "TrustDomain" | "TrustDomainEmulation" | "SecureNestedPagingEmulation";

/** Not documented; seen in hcsshim. */
export type GuestStateFileType = "FileMode" | "BlockStorage";

/** Not documented; seen in hcsshim and a Windows Sandbox document. */
export type WindowsCrashDumpType = "Full" | "Summary";

/** The set-up of a base layer, without which no container or utility VM runs on it. Its arguments. */
export interface BaseOsLayerArgs {
  /** Absolute path of the folder of the layer on the host, usually the path of a Layer. */
  path: string;
  /** For what the layer is set up. Type Vm needs vhdPath or volumePath. Default {"Type":"Container"}. */
  options?: OsLayerOptions;
  /** Absolute path of the attached disk of a utility VM; only with the Type Vm. */
  vhdPath?: string;
  /** Path of the mounted volume to set up, usually the mountPath of a LayerVhd. Needs a host of build 19645 or later. */
  volumePath?: string;
  /** Texts, in a list or by name. When one of them changes, the work is done again. */
  triggers?: string[] | Record<string, string>;
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a BaseOsLayer beside its arguments. */
export interface BaseOsLayerOutputs {
  /** True when this resource set the layer up, false when it kept a set-up that was there. */
  setUpHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A compute system of HCS: a virtual machine or a container. Its arguments. */
export interface ComputeSystemArgs {
  /** The HCS document of the system (schema 2.x): exactly one of Container, VirtualMachine and HostedSystem, with SchemaVersion. */
  document: ComputeSystem;
  /** The id of the system. Compared without case and sent in upper case. Filled in when absent: a GUID made of project, stack, type and name, kept when these change later. */
  systemId?: string;
  /** The state that the system is kept in. Saved: not on the host, its memory in the file of savedStatePath. SavedAsTemplate: cannot run again; clones name it in RestoreState.TemplateSystemId. Stopped: not on the host on purpose; the definition is kept. Default "Running". */
  desiredState?: "Running" | "Paused" | "Saved" | "SavedAsTemplate" | "Created" | "Stopped";
  /** The file that takes the memory of the system when desiredState is Saved, usually ending in .vmrs. Removed once a system has started from it. */
  savedStatePath?: string;
  /** How the system is stopped. */
  shutdown?: {
    /** graceful: the guest is asked first, where the document has somebody in it who hears it. terminate: powered off at once. Default "graceful". */
    mode?: "graceful" | "terminate";
    /** Seconds that the guest gets to shut down before it is powered off. Default 30. */
    timeoutSeconds?: number;
  };
  /** The most that a change of the program may do to the system; a change that does more fails in the preview, which names each path with its class and reason. Bringing back what drifted is exempt. Default "restart". */
  maxDisruption?: "none" | "live" | "restart" | "replace";
  /** Take over a live system that has this id and that no other resource holds. It is not restarted; the document must be the one that it was made from, since no host tells it. Default false. */
  adopt?: boolean;
  /** Settings with a resource path and no place in a document, by that path: VirtualMachine/ComputeTopology/Gpu, VirtualMachine/Devices/MappedPipes/PIPE, VirtualMachine/ComputeTopology/Processor/IdledProcessors, VirtualMachine/ComputeTopology/Processor/CpuFrequencyPowerCap, Container/RegistryFlushState. Made after every start, changed and taken back live. */
  runtimeSettings?: Record<string, unknown>;
  /** auto: every file that the document names and HCS opens in the name of the machine is granted to it before the start, and revoked when it leaves the document. none: grant them with VmAccess or VmGroupAccess. Default "auto". */
  access?: "auto" | "none";
  /** What to do with a field of the document that no source knows. A field that is spelled almost like a known one is refused in both cases. Default "refuse". */
  unknownFields?: "refuse" | "allow";
  /** The host of the system: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a ComputeSystem beside its arguments. */
export interface ComputeSystemOutputs {
  /** The state that HCS reports. */
  state: State;
  /** The GUID of the virtual machine in Hyper-V, for example for Hyper-V sockets. A new one after each create. */
  runtimeId: string;
  /** VirtualMachine or Container. */
  systemType: SystemType;
  /** The Owner that HCS reports. */
  owner: string;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
  /** Paths of the files that this resource granted to the system. */
  grants: string[];
  /** How this resource last stopped the system; absent when it never did. */
  lastStop?: {
    /** Graceful: the guest shut down. Forced: it was powered off. AlreadyStopped: it was gone. */
    outcome: "Graceful" | "Forced" | "AlreadyStopped";
    /** What HCS said of the end, when it could still be asked. */
    exitStatus?: SystemExitStatus;
  };
}

/** A guest state file (.vmgs): UEFI variables and the TPM of a virtual machine. Its arguments. */
export interface GuestStateFileArgs {
  /** Absolute path of the file on the host, usually ending in .vmgs. The folder must be there. */
  path: string;
  /** What to do with a file that is already there: keep uses it as it is, refuse fails. Default "keep". */
  existing?: "keep" | "refuse";
  /** What happens to the file when the resource is destroyed. delete removes the guest state for good, and only a file that this resource made. Default "retain". */
  onDelete?: "retain" | "delete";
  /** The host of the file: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a GuestStateFile beside its arguments. */
export interface GuestStateFileOutputs {
  /** True when this resource made the file, false when it kept one that was there. */
  createdHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A container layer: a folder that HCS fills from the files of a downloaded layer. Its arguments. */
export interface LayerArgs {
  /** Absolute path of the folder of the layer on the host. It must not be there; the folder that it is in must be. */
  path: string;
  /** Absolute path of the folder that holds the files to import. It stays as it is. */
  sourcePath: string;
  /** The layers below this one, the nearest first. Absent or empty for a base layer. */
  parentLayers?: {
    /** GUID of the layer, by which HCS tells it from the others. The same one wherever this layer is named. */
    Id: string;
    /** Absolute path of the folder of the layer on the host. */
    Path: string;
  }[];
  /** What happens to the folder when the resource is destroyed. delete destroys the layer, and only the folder that this resource made. Default "delete". */
  onDelete?: "delete" | "retain";
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a Layer beside its arguments. */
export interface LayerOutputs {
  /** True when this resource made the folder. */
  createdHere: boolean;
  /** How many files the layer had when it was imported. */
  files: number;
  /** How many bytes the layer had when it was imported. */
  sizeBytes: number;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A copy of a layer in a folder, in the form in which layers are carried to other hosts. Its arguments. */
export interface LayerExportArgs {
  /** Root of the layer to export. */
  path: string;
  /** Absolute path of the folder that takes the export. Made when it is not there; the folder that it is in must be. One that holds something else is refused. */
  exportFolderPath: string;
  /** The layers below the exported one, the nearest first. */
  parentLayers?: {
    /** GUID of the layer, by which HCS tells it from the others. The same one wherever this layer is named. */
    Id: string;
    /** Absolute path of the folder of the layer on the host. */
    Path: string;
  }[];
  /** IsWritableLayer says that the layer is a writable one. */
  options?: ExportLayerOptions;
  /** Absolute path of the folder of the hives, for a layer made as LegacyWritableLayer. */
  folderPath?: string;
  /** Texts, in a list or by name. When one of them changes, the layer is exported again into the same folder. No file there is removed: what is gone from the layer since stays in the export. */
  triggers?: string[] | Record<string, string>;
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a LayerExport beside its arguments. */
export interface LayerExportOutputs {
  /** How many files the export had when it was made. */
  files: number;
  /** How many bytes the export had when it was made. */
  sizeBytes: number;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** The filter that shows a writable layer and the layers below it as one file system. Its arguments. */
export interface LayerStorageFilterArgs {
  /** Root of the writable layer: usually the mountPath of a LayerVhd. */
  path: string;
  /** The layers below this one, the nearest first. */
  parentLayers: {
    /** GUID of the layer, by which HCS tells it from the others. The same one wherever this layer is named. */
    Id: string;
    /** Absolute path of the folder of the layer on the host. */
    Path: string;
  }[];
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a LayerStorageFilter beside its arguments. */
export interface LayerStorageFilterOutputs {
  /** True while the filter is attached, as far as can be known: no host tells it. A restart of the host takes it away. */
  attached: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A virtual disk that holds the writable layer of a container: formatted for it and attached to the host, without a drive letter. Its arguments. */
export interface LayerVhdArgs {
  /** Absolute path of the virtual disk on the host. It must be there: make it with a VirtualDisk. */
  path: string;
  /** Whether the disk is formatted before it is attached. whenBlank: only when a VirtualDisk made it and nothing has written to it since. always: once, when the resource is created, and all that was on the disk is lost. never: the disk has its volume already. Default "whenBlank". */
  format?: "whenBlank" | "always" | "never";
  /** The host of the disk: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a LayerVhd beside its arguments. */
export interface LayerVhdOutputs {
  /** The volume on the disk, like \\?\Volume{GUID}\; empty while the disk is not attached. It may change when the disk is attached again. */
  mountPath: string;
  /** True while the disk is attached to the host. */
  attached: boolean;
  /** True when this resource formatted the disk. */
  formattedHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A writable layer whose registry hives are in a folder of their own, as older container software keeps them. Its arguments. */
export interface LegacyWritableLayerArgs {
  /** Root of the writable layer: usually the mountPath of a LayerVhd. */
  path: string;
  /** Absolute path of the folder of the hives of the writable layer. It must be there. */
  folderPath: string;
  /** The layers below this one, the nearest first. */
  parentLayers: {
    /** GUID of the layer, by which HCS tells it from the others. The same one wherever this layer is named. */
    Id: string;
    /** Absolute path of the folder of the layer on the host. */
    Path: string;
  }[];
  /** Options of HcsInitializeLegacyWritableLayer, as HCS takes them. Only asked when the layer is initialised. */
  options?: Record<string, unknown>;
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a LegacyWritableLayer beside its arguments. */
export interface LegacyWritableLayerOutputs {
  /** True when this resource initialised the layer, false when it kept one that was initialised. */
  initializedHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A runtime state file (.vmrs): what a virtual machine keeps while it runs. Its arguments. */
export interface RuntimeStateFileArgs {
  /** Absolute path of the file on the host, usually ending in .vmrs. The folder must be there. */
  path: string;
  /** What to do with a file that is already there: keep uses it as it is, refuse fails. Default "keep". */
  existing?: "keep" | "refuse";
  /** What happens to the file when the resource is destroyed. delete removes the runtime state for good, and only a file that this resource made. Default "retain". */
  onDelete?: "retain" | "delete";
  /** The host of the file: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a RuntimeStateFile beside its arguments. */
export interface RuntimeStateFileOutputs {
  /** True when this resource made the file, false when it kept one that was there. */
  createdHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A virtual disk (.vhdx, .vhd): a file of the host that a machine or a container uses as its disk. Its arguments. */
export interface VirtualDiskArgs {
  /** Absolute path of the file on the host, ending in .vhdx or .vhd unless format is given. The folder must be there. */
  path: string;
  /** Size that a guest sees, in bytes: a multiple of 512, at least 3 MB. It can grow later, and never shrinks. Absent: the size of the parent or of the source, so it is needed without both. */
  sizeBytes?: number;
  /** How the file keeps the data: Fixed takes its whole room at once, Dynamic grows as it is filled, Differencing holds only what differs from its parent. Absent: Differencing with a parentPath, else Dynamic when it is made, and a Fixed one that is there is kept too. */
  type?: "Fixed" | "Dynamic" | "Differencing";
  /** Format of the file. Filled in when absent: what the end of the path says, .vhdx or .vhd. */
  format?: "VHDX" | "VHD";
  /** Size of the blocks in which the file grows, in bytes: 1, 2, 4 … or 256 MB for a VHDX, 512 KB or 2 MB for a VHD. Absent: what the host takes by default. */
  blockSizeBytes?: number;
  /** Absolute path of the disk that this one differs from. That disk must never change afterwards. */
  parentPath?: string;
  /** Absolute path of the disk whose contents the new one gets when it is made. */
  sourcePath?: string;
  /** What to do with a disk that is already there: keep uses it as it is when its type, format and parent are the declared ones, refuse fails. Default "keep". */
  existing?: "keep" | "refuse";
  /** What happens to the file when the resource is destroyed. delete removes the disk with all that is on it for good, and only a file that this resource made. Default "retain". */
  onDelete?: "retain" | "delete";
  /** The host of the disk: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a VirtualDisk beside its arguments. */
export interface VirtualDiskOutputs {
  /** True when this resource made the disk, false when it kept one that was there. */
  createdHere: boolean;
  /** Size that a guest sees, in bytes, as the host tells it. */
  currentSizeBytes: number;
  /** The disk that this one differs from, as the host tells it. */
  currentParentPath?: string;
  /** Format of the file, as the host tells it. */
  diskFormat: "VHDX" | "VHD";
  /** How the file keeps the data, as the host tells it. */
  diskType: "Fixed" | "Dynamic" | "Differencing";
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** Access of one virtual machine to one file of its host. Its arguments. */
export interface VmAccessArgs {
  /** The id of the virtual machine. A GUID, unless the machine was made with another text as its id. */
  systemId: string;
  /** Absolute path of the file on the host. */
  path: string;
  /** The host of the file: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a VmAccess beside its arguments. */
export interface VmAccessOutputs {
  /** The SID of the virtual machine in the access list of the file. */
  sid: string;
  /** True when the machine had access before; such a grant is not revoked with the resource. */
  alreadyGranted: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** Read access of all virtual machines to one file of their host. Its arguments. */
export interface VmGroupAccessArgs {
  /** Absolute path of the file on the host. */
  path: string;
  /** The host of the file: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a VmGroupAccess beside its arguments. */
export interface VmGroupAccessOutputs {
  /** True when the group had access before; such a grant is not revoked with the resource. */
  alreadyGranted: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** A writable layer: the volume that takes what a container changes, prepared for the layers below it. Its arguments. */
export interface WritableLayerArgs {
  /** Root of the writable layer: usually the mountPath of a LayerVhd. */
  path: string;
  /** The layers below this one, the nearest first. */
  parentLayers: {
    /** GUID of the layer, by which HCS tells it from the others. The same one wherever this layer is named. */
    Id: string;
    /** Absolute path of the folder of the layer on the host. */
    Path: string;
  }[];
  /** The host of the layer: native, simulated, simulated:FOLDER or ssh://USER@HOST. Absent: the stack config hcs:host, else native on Windows; elsewhere an error. */
  host?: string;
}

/** What the provider knows of a WritableLayer beside its arguments. */
export interface WritableLayerOutputs {
  /** True when this resource initialised the layer, false when it kept one that was initialised. */
  initializedHere: boolean;
  /** What stays the same however the host is reached: its machine GUID, or the id of a simulated store. */
  hostId: string;
}

/** Arguments by resource type. */
export interface ResourceArgs {
  BaseOsLayer: BaseOsLayerArgs;
  ComputeSystem: ComputeSystemArgs;
  GuestStateFile: GuestStateFileArgs;
  Layer: LayerArgs;
  LayerExport: LayerExportArgs;
  LayerStorageFilter: LayerStorageFilterArgs;
  LayerVhd: LayerVhdArgs;
  LegacyWritableLayer: LegacyWritableLayerArgs;
  RuntimeStateFile: RuntimeStateFileArgs;
  VirtualDisk: VirtualDiskArgs;
  VmAccess: VmAccessArgs;
  VmGroupAccess: VmGroupAccessArgs;
  WritableLayer: WritableLayerArgs;
}

/** Outputs by resource type. */
export interface ResourceOutputs {
  BaseOsLayer: BaseOsLayerOutputs;
  ComputeSystem: ComputeSystemOutputs;
  GuestStateFile: GuestStateFileOutputs;
  Layer: LayerOutputs;
  LayerExport: LayerExportOutputs;
  LayerStorageFilter: LayerStorageFilterOutputs;
  LayerVhd: LayerVhdOutputs;
  LegacyWritableLayer: LegacyWritableLayerOutputs;
  RuntimeStateFile: RuntimeStateFileOutputs;
  VirtualDisk: VirtualDiskOutputs;
  VmAccess: VmAccessOutputs;
  VmGroupAccess: VmGroupAccessOutputs;
  WritableLayer: WritableLayerOutputs;
}

/** What is known to be wrong with, or missing from, builds of Windows: nothing that can be asked of a host. Data. */

/** One limit of the host, with the builds that have it. */
export interface Defect {
  name: string;
  /** The first build that has it; absent: all before `below`. */
  from?: number;
  /** The first build without it; absent: no build is known that is without. */
  below?: number;
  /** The only architecture that has it, as `process.arch` says it. */
  architecture?: string;
  detail: string;
  fix: string;
}

// Sources: the "Limitations" of M2Team's notes on the Host Compute System API (generation, TPM, session mode, network);
// Microsoft's reference of the API and of its schema; hcsshim, WSL, NanaBox and multipass for builds and retries.
export const defects: readonly Defect[] = [
  {
    name: "generation 1 machines",
    detail: "HCS runs machines with UEFI only (Hyper-V generation 2), or a Linux kernel that it loads itself.",
    fix: "Give the document Chipset.Uefi or Chipset.LinuxKernelDirect; convert disks that start by BIOS.",
  },
  {
    name: "TPM",
    detail:
      "A TPM was not available when HCS was documented; newer software sets SecuritySettings with EnableTpm and the isolation GuestStateOnly, and no page says from which build on.",
    fix: "Try it on this machine first. It needs a guest state file (GuestStateFile) beside it: without one the create fails with 0x80070057.",
  },
  {
    name: "guests of other software",
    detail:
      "The guests of Windows Sandbox and of WSL2 look for the service of that software and stop when nobody answers.",
    fix: "Run Windows Sandbox or WSL itself for those; examples/empty needs no service.",
  },
  {
    name: "unknown fields",
    detail:
      "A host refuses a document with a field that its build does not know (HCS_E_INVALID_JSON), whatever its SchemaVersion.",
    fix: 'Keep to the schema versions above: "pulumi-hcs validate --schema-version 2.N FILE" names what is newer.',
  },
  {
    name: "session mode event",
    from: 22_621,
    detail:
      "HcsEventSystemRdpEnhancedModeStateChanged is not told on Windows 11 version 22H2, where it is on Windows 10.",
    fix: "Do not wait for this event; ask for the state, or switch the session by hand.",
  },
  {
    name: "network access",
    from: 22_621,
    detail:
      "The network part (HCN) answers ERROR_ACCESS_DENIED to members of Hyper-V Administrators from Windows 11 version 22H2 on.",
    fix: "Run elevated, as an administrator, what makes networks and endpoints.",
  },
  {
    name: "frozen guest exits",
    detail: "The exit of a guest may not be told while its network adapter is attached.",
    fix: "Take the adapter out of the document before a stop that has to be clean, or let the stop run into its limit.",
  },
  {
    name: "layer calls",
    below: 19_041,
    detail: "Layer functions answer ERROR_NOT_READY or ERROR_DEVICE_NOT_CONNECTED for a moment on Windows Server 2019.",
    fix: "Run again; a second try works.",
  },
  {
    name: "waits for processes",
    from: 20_348,
    below: 22_000,
    detail:
      "On Windows Server 2022 the wait for a new process of a container may answer E_INVALIDARG though it was made.",
    fix: "Look at the processes of the container before you run again.",
  },
  {
    name: "Linux kernels",
    below: 18_286,
    detail: "Chipset.LinuxKernelDirect needs build 18286.",
    fix: "Start Linux by UEFI, or update Windows.",
  },
  {
    name: "Linux kernels",
    architecture: "arm64",
    detail: "Chipset.LinuxKernelDirect and VPMem devices are for x64 only.",
    fix: "Start Linux by UEFI, from a SCSI disk.",
  },
  {
    name: "Plan9 files",
    below: 18_362,
    detail: "AllowedFiles of a Plan9 share needs build 18362 (Windows 10 version 1903).",
    fix: "Share a folder that has only those files, or update Windows.",
  },
  {
    name: "cold discard hint",
    below: 18_967,
    detail: "Memory.EnableColdDiscardHint needs build 18967.",
    fix: "Leave it out, or update Windows.",
  },
  {
    name: "CPU limits",
    below: 19_042,
    detail: "The CPU limits of a running machine can be changed from build 19042 (Windows 10 version 20H2) on.",
    fix: "Set them in the document: a change creates the machine again. Or update Windows.",
  },
  {
    name: "CPU groups",
    below: 19_043,
    detail: "A machine can be created in a CPU group from build 19043 (Windows 10 version 21H1) on.",
    fix: "Leave Processor.CpuGroup out, or update Windows.",
  },
  {
    name: "virtual NUMA",
    below: 26_100,
    detail: "Numa and NumaProcessorsSettings need build 26100 (Windows 11 version 24H2 or Windows Server 2025).",
    fix: "Leave them out, or update Windows.",
  },
];

/** What applies to a build; of an unknown one, only what applies to all. */
export function defectsOf(build: number | undefined, architecture: string): Defect[] {
  return defects.filter(({ from, below, architecture: only }) => {
    if (only !== undefined && only !== architecture) return false;
    if (from === undefined && below === undefined) return true;
    return build !== undefined && build >= (from ?? 0) && build < (below ?? Number.POSITIVE_INFINITY);
  });
}

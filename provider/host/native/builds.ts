/** The releases of Windows that brought functions of HCS, by build number. */
import type { Release } from "./types.js";

// Builds of the releases that the reference pages name. Source: the functions' pages, and Microsoft's release lists.

/** The first Windows with these DLLs. */
export const firstRelease: Release = { build: 17_763, name: "Windows 10 version 1809 or Windows Server 2019" };

/** HcsCrashComputeSystem is documented for 1809 but arrived here; the calls with a namespace too, and the group's access. */
export const version2004: Release = { build: 19_041, name: "Windows 10 version 2004 or Windows Server 2022" };

/**
 * The pages say "Windows 10, version 2104", which was never released to clients: those from 1809 to 21H1 do not have
 * these functions. What is left is the build of Windows Server 2022, and every Windows 11.
 */
export const server2022: Release = { build: 20_348, name: "Windows Server 2022 or Windows 11" };

/** HcsSetupBaseOSVolume: documented like the ones above; hcsshim uses it from this build on. */
export const build19645: Release = { build: 19_645, name: server2022.name };

/** From here on HcsFormatWritableLayerVhd takes a handle of virtdisk. Source: hcsshim, computestorage/format.go. */
export const version1903: Release = { build: 18_362, name: "Windows 10 version 1903" };

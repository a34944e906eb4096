/** What `pulumi-hcs doctor` says of a Windows machine, from the facts that were found on it. Pure. */
import type { LibraryInspection, NativeInspection, ServiceState } from "../../host/open.js";
import { type Check, checkOf, fixed } from "./check.js";
import { defectsOf } from "./defects.js";

const enableFeature = 'Enable the Windows feature "Virtual Machine Platform" (or "Hyper-V"), then restart the machine.';

/** The checks, in the order in which they should be seen to. */
export function nativeChecks(found: NativeInspection): Check[] {
  return [
    checkBuild(found),
    checkOf("rights", found.rights, judgeRights),
    checkOf("vmcompute service", found.vmcompute, judgeService),
    checkOf("hypervisor", found.vid, (state) => judgeHypervisor(state, found)),
    checkOf("schema versions", found.schemaVersions, judgeVersions),
    ...found.libraries.flatMap((library) => checkLibrary(library, found.build)),
    ...defectsOf(found.build, found.architecture).map(({ name, detail, fix }) => fixed(name, "warn", detail, fix)),
  ];
}

function checkBuild({ build, architecture, oldest }: NativeInspection): Check {
  const name = "operating system";
  if (build === undefined) {
    const fix = `HCS needs build ${oldest.build} (${oldest.name}) or later: run "winver" to see it.`;
    return fixed(name, "warn", "This is Windows, of a build that is not known.", fix);
  }
  const detail = `This is Windows build ${build} on ${architecture}.`;
  if (build >= oldest.build) return fixed(name, "ok", detail);
  return fixed(name, "fail", detail, `HCS needs build ${oldest.build} (${oldest.name}) or later: update Windows.`);
}

function judgeRights(rights: { isElevated: boolean; isHyperVAdministrator: boolean }): Check {
  const fix = 'Run elevated ("Run as administrator").';
  if (rights.isElevated) return fixed("rights", "ok", "This process is elevated: it acts as an administrator.");
  if (rights.isHyperVAdministrator) {
    const detail =
      "This process acts for Hyper-V Administrators and is not elevated. That is enough to look at compute systems, but the ledger of the host can be read and written by administrators only.";
    return fixed("rights", "warn", detail, `${fix} "pulumi up" needs it.`);
  }
  const detail =
    "This process is not elevated, and its account is not in the group Hyper-V Administrators: HCS refuses it.";
  return fixed("rights", "fail", detail, fix);
}

function judgeService(state: ServiceState): Check {
  const name = "vmcompute service";
  if (state === "Running") return fixed(name, "ok", "The Host Compute Service is Running.");
  if (state === "Absent")
    return fixed(name, "fail", "There is no Host Compute Service on this machine.", enableFeature);
  const fix = 'Start it: "sc start vmcompute", elevated. If it is disabled: "sc config vmcompute start= demand" first.';
  const status = state === "StartPending" || state === "ContinuePending" ? "warn" : "fail";
  return fixed(name, status, `The Host Compute Service is ${state}.`, fix);
}

function judgeHypervisor(state: ServiceState, { isVirtualizationInFirmware }: NativeInspection): Check {
  const name = "hypervisor";
  if (state === "Running") return fixed(name, "ok", "The virtualization infrastructure driver is Running.");
  if (state === "Absent") {
    const detail =
      "The virtualization infrastructure driver is not installed: virtual machines cannot run, containers can.";
    return fixed(name, "warn", detail, enableFeature);
  }
  const detail = `The virtualization infrastructure driver is ${state}: the hypervisor does not run.`;
  const start = 'Have it started with the machine: "bcdedit /set hypervisorlaunchtype auto", elevated, then restart.';
  const firmware =
    "Switch virtualization on in the machine's firmware (Intel VT-x or AMD-V); of a virtual machine, nested virtualization.";
  const isOff = isVirtualizationInFirmware.ok && !isVirtualizationInFirmware.value;
  return fixed(name, "fail", detail, isOff ? `${firmware} ${start}` : start);
}

function judgeVersions(versions: readonly string[]): Check {
  const name = "schema versions";
  const fix = "The provider writes documents of schema 2: update Windows.";
  if (versions.length === 0) return fixed(name, "warn", "The host names no schema version.", fix);
  const detail = `The host takes documents up to the schema ${versions.length === 1 ? "version" : "versions"} ${versions.join(", ")}.`;
  return versions.some((version) => version.startsWith("2."))
    ? fixed(name, "ok", detail)
    : fixed(name, "fail", detail, fix);
}

function checkLibrary(
  { name, functionCount, missing, problem }: LibraryInspection,
  build: number | undefined,
): Check[] {
  if (problem !== undefined) return [fixed(name, "fail", problem.fact, problem.advice)];
  if (missing.length === 0) return [fixed(name, "ok", `All ${functionCount} functions are there.`)];
  const detail = `${functionCount - missing.length} of ${functionCount} functions are there.`;
  return [
    fixed(name, "warn", detail, "See the functions below."),
    ...missing.map(({ name: functionName, since }) => {
      const needed = `${functionName} is not in ${name}. It came with build ${since.build} (${since.name}).`;
      if (build !== undefined && build < since.build)
        return fixed(functionName, "warn", needed, "Leave out what needs this function, or update Windows.");
      return fixed(functionName, "fail", needed, 'This Windows should have it: let "sfc /scannow" look at its files.');
    }),
  ];
}

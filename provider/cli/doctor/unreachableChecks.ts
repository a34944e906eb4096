/** What `pulumi-hcs doctor` says of a host that cannot be had from this machine. */
import type { UnreachableHost } from "../../host/open.js";
import { type Check, fixed } from "./check.js";

/** One check, which fails. */
export function unreachableChecks({ wanted, platform }: UnreachableHost): Check[] {
  if (wanted === "ssh") {
    const detail =
      "A host over ssh is not part of this version: the agent for Windows machines comes with a later one.";
    return [
      fixed("remote host", "fail", detail, 'Use "native" on the Windows machine itself, or "simulated" anywhere.'),
    ];
  }
  return [
    fixed(
      "operating system",
      "fail",
      `This is ${platform}. The host "native" is the Host Compute Service of this machine, and only Windows has one.`,
      'Here only the simulated host can be used (hcs:host = "simulated"), and with a later version a remote Windows host over ssh.',
    ),
  ];
}

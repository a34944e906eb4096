/** Looks at the host that a text chooses, for `pulumi-hcs doctor`: plain facts, no judgement. Makes and changes nothing. */
import { HostError } from "../hcs/errors.js";
import { resolveSimulatedFolder } from "./folder.js";
import type { NativeInspection } from "./native/inspection.js";
import type { StoreInspection } from "./simulated/inspection.js";
import { parseHostSpec } from "./spec.js";

export type { Fact } from "./fact.js";
export type { LibraryInspection, NativeInspection } from "./native/inspection.js";
export type { ServiceState } from "./native/services.js";
export type { StoreContents, StoreInspection } from "./simulated/inspection.js";

/** What was found, by the kind of the host. */
export type HostInspection = NativeInspection | StoreInspection | UnreachableHost;

/** A host that cannot be had from this machine. */
export interface UnreachableHost {
  kind: "unreachable";
  wanted: "native" | "ssh";
  /** What runs here, as `process.platform` says it. */
  platform: string;
}

/** Looks. Throws `HostError` for a text that chooses no host, and where Windows cannot be called at all. */
export async function inspectHost(
  spec: string,
  options: { workingDirectory?: string; platform?: string } = {},
): Promise<HostInspection> {
  const parsed = parseHostSpec(spec);
  if (!parsed.ok) throw new HostError(parsed.reason);
  if (parsed.kind === "simulated") {
    const { inspectStore } = await import("./simulated/inspection.js");
    return await inspectStore(resolveSimulatedFolder(spec, options.workingDirectory ?? process.cwd()));
  }
  const platform = options.platform ?? process.platform;
  if (parsed.kind === "ssh" || platform !== "win32") return { kind: "unreachable", wanted: parsed.kind, platform };
  const { inspectNativeHost } = await import("./native/inspection.js");
  return await inspectNativeHost();
}

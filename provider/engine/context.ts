/** What a resource handler is given beside its arguments: the host, whose resource it is, and how to speak to the user. */
import type { HcsHost } from "../hcs/host.js";

/** Speaks to the user on the resource. `status` is a line that the next one replaces; the others stay. */
export type Log = (severity: "info" | "warning" | "status", message: string) => void;

/** What a handler works with. */
export interface ResourceContext {
  readonly host: HcsHost;
  /** URN of the resource that the call is for. */
  readonly urn: string;
  readonly log: Log;
}

/** Project and stack of a URN, `urn:pulumi:STACK::PROJECT::TYPE::NAME`. */
export function stackOfUrn(urn: string): { stack: string; project: string } {
  const [head = "", project = ""] = urn.split("::");
  return { stack: head.split(":")[2] ?? "", project };
}

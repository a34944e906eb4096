/** Access of one virtual machine to one file. HcsGrantVmAccess, HcsRevokeVmAccess; read back from the file's access list. */
import type { VmAccessArgs, VmAccessOutputs } from "../../schema/types.js";
import {
  defineResource,
  ensureVmAccess,
  pathFailures,
  type ResourceContext,
  releaseVmAccess,
  sameWhen,
} from "../engine/defineResource.js";
import { canonicalId, virtualMachineSid } from "../hcs/ids.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";

type Outputs = Omit<VmAccessOutputs, "hostId">;

export const vmAccess = defineResource<VmAccessArgs, Outputs>({
  type: "VmAccess",
  identify: ({ systemId, path }) => `${canonicalId(systemId)}|${plainPath(path)}`,

  onChange: {
    systemId: { ...argumentChanges.VmAccess.systemId, same: sameWhen(canonicalId) },
    path: { ...argumentChanges.VmAccess.path, same: sameWhen(canonicalPath) },
  },

  failures: ({ path }) => pathFailures("path", path),
  drift: () => [],
  lost: ({ path, systemId }) => `The system ${systemId} has no longer access to ${path}; it will be granted again.`,

  create: (context, args) => grant(context, args),

  async read({ host }, id, stored) {
    const [systemId = "", path = ""] = stored.path === undefined ? id.split("|") : [stored.systemId, stored.path];
    const sid = stored.sid || (virtualMachineSid(systemId) ?? "");
    const entries = await host.getFileAccess(path);
    // An account that the access list never told cannot be looked for; the file at least must be there.
    if (entries === undefined || (sid !== "" && !entries.some((entry) => entry.sid === sid))) return undefined;
    // A grant that is only looked at was made by somebody else.
    return { sid, alreadyGranted: stored.alreadyGranted ?? true };
  },

  async update(context, stored, args) {
    const repaired = await grant(context, args);
    // Fixed when the resource was made: it decides what delete does.
    return { sid: repaired.sid, alreadyGranted: stored.alreadyGranted ?? repaired.alreadyGranted };
  },

  delete: (context, { systemId, path }) => releaseVmAccess(context, systemId, path),
});

async function grant(context: ResourceContext, args: VmAccessArgs): Promise<Outputs> {
  const { sid, alreadyGranted } = await ensureVmAccess(context, args.systemId, args.path, "VmAccess");
  return { sid, alreadyGranted };
}

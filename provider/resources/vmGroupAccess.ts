/** Read access of all virtual machines to one file. HcsGrantVmGroupAccess, HcsRevokeVmGroupAccess. */
import type { VmGroupAccessArgs, VmGroupAccessOutputs } from "../../schema/types.js";
import { defineResource, pathFailures, type ResourceContext, sameWhen } from "../engine/defineResource.js";
import { HcsError } from "../hcs/errors.js";
import type { FileAccessEntry } from "../hcs/host.js";
import { virtualMachinesGroupSid } from "../hcs/ids.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";

type Outputs = Omit<VmGroupAccessOutputs, "hostId">;

export const vmGroupAccess = defineResource<VmGroupAccessArgs, Outputs>({
  type: "VmGroupAccess",
  identify: ({ path }) => plainPath(path),

  onChange: { path: { ...argumentChanges.VmGroupAccess.path, same: sameWhen(canonicalPath) } },

  failures: ({ path }) => pathFailures("path", path),
  drift: () => [],
  lost: ({ path }) => `The group of all virtual machines has no longer access to ${path}; it will be granted again.`,

  async create(context, args) {
    return { alreadyGranted: !(await grantGroup(context, args.path)) };
  },

  async read({ host }, id, stored) {
    if (!hasGroupEntry(await host.getFileAccess(stored.path ?? id))) return undefined;
    return { alreadyGranted: stored.alreadyGranted ?? true };
  },

  async update(context, stored, args) {
    const made = await grantGroup(context, args.path);
    return { alreadyGranted: stored.alreadyGranted ?? !made };
  },

  async delete({ host, urn }, { path }) {
    const rows = await host.ledger.holders("VmGroupAccess", fileKey(path));
    const row = rows.find((candidate) => candidate.urn === urn);
    if (row === undefined) return;
    const heir = rows.find((candidate) => candidate.urn !== urn);
    if (row.notes.made !== false) {
      // Somebody else still needs the grant: whoever leaves last takes it away.
      if (heir !== undefined) await host.ledger.note("VmGroupAccess", row.key, heir.urn, { made: true });
      else if (hasGroupEntry(await host.getFileAccess(path))) await host.revokeVmGroupAccess(path);
    }
    await host.ledger.release("VmGroupAccess", row.key, urn);
  },
});

const hasGroupEntry = (entries: readonly FileAccessEntry[] | undefined): boolean =>
  entries?.some((entry) => entry.sid === virtualMachinesGroupSid) ?? false;

/** Makes sure that the group may read the file. True when the grant is ours. */
async function grantGroup({ host, urn }: ResourceContext, path: string): Promise<boolean> {
  const key = fileKey(path);
  const granted = hasGroupEntry(await host.getFileAccess(path));
  const { row, resumed } = await host.ledger.claim({
    kind: "VmGroupAccess",
    key,
    urn,
    type: "VmGroupAccess",
    idOrPath: path,
    before: { granted },
  });
  const made = row.before.granted !== true || row.notes.made === true;
  if (!granted) {
    try {
      await host.grantVmGroupAccess(path);
    } catch (error) {
      if (error instanceof HcsError && !resumed) await host.ledger.release("VmGroupAccess", key, urn);
      throw error;
    }
  }
  await host.ledger.note("VmGroupAccess", key, urn, { made });
  return made;
}

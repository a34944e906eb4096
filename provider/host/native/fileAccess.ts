/** Who may open which file: HCS grants and revokes; what is granted is read from the file's access list, never assumed. */
import type { FileAccessEntry } from "../../hcs/host.js";
import { canonicalId } from "../../hcs/ids.js";
import { virtualMachineEntries } from "./acl.js";
import type { Calls } from "./calls.js";
import { readPath } from "./paths.js";
import type { Security } from "./security.js";

/** The calls about access. All reject with `HcsError`. */
export interface FileAccessCalls {
  grant(id: string, path: string): Promise<void>;
  revoke(id: string, path: string): Promise<void>;
  grantGroup(path: string): Promise<void>;
  revokeGroup(path: string): Promise<void>;
  entries(path: string): Promise<FileAccessEntry[] | undefined>;
}

/** Access to the files of this machine. */
export function createFileAccessCalls({ libraries, direct }: Calls, security: Security): FileAccessCalls {
  const core = libraries.computecore;
  const ofSystem = async (call: "HcsGrantVmAccess" | "HcsRevokeVmAccess", id: string, target: string) => {
    const name = { call, target };
    const path = readPath(name);
    await direct(name, () => core[call].async(canonicalId(id), path));
  };
  const ofGroup = async (call: "HcsGrantVmGroupAccess" | "HcsRevokeVmGroupAccess", target: string) => {
    const name = { call, target };
    const path = readPath(name);
    await direct(name, () => core[call].async(path));
  };
  return {
    grant: (id, path) => ofSystem("HcsGrantVmAccess", id, path),
    revoke: (id, path) => ofSystem("HcsRevokeVmAccess", id, path),
    grantGroup: (path) => ofGroup("HcsGrantVmGroupAccess", path),
    revokeGroup: (path) => ofGroup("HcsRevokeVmGroupAccess", path),
    async entries(target) {
      const sddl = await security.read(readPath({ call: "GetNamedSecurityInfo", target }), target);
      return sddl === undefined ? undefined : virtualMachineEntries(sddl);
    },
  };
}

/** A guest state file (`.vmgs`): UEFI variables and TPM of a virtual machine. HcsCreateEmptyGuestStateFile. */
import { stateFile } from "./stateFile.js";

export const guestStateFile = stateFile({
  type: "GuestStateFile",
  contents: "the UEFI variables and the TPM state in it",
  make: (host, path) => host.createEmptyGuestStateFile(path),
});

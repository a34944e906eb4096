/** A runtime state file (`.vmrs`): memory and device state of a virtual machine. HcsCreateEmptyRuntimeStateFile. */
import { stateFile } from "./stateFile.js";

export const runtimeStateFile = stateFile({
  type: "RuntimeStateFile",
  contents: "the memory and device state in it",
  make: (host, path) => host.createEmptyRuntimeStateFile(path),
});

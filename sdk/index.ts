/** What a program imports: one class per resource, and the types of HCS documents as `schema`. */
import type * as schema from "../schema/types.js";

export type { ComputeSystemArgs } from "./computeSystem.js";
export { ComputeSystem } from "./computeSystem.js";
export type { GuestStateFileArgs } from "./guestStateFile.js";
export { GuestStateFile } from "./guestStateFile.js";
export type { Inputs } from "./inputs.js";
export { readDocument } from "./readDocument.js";
export type { GetOptions } from "./registration.js";
export type { RuntimeStateFileArgs } from "./runtimeStateFile.js";
export { RuntimeStateFile } from "./runtimeStateFile.js";
export type { VmAccessArgs } from "./vmAccess.js";
export { VmAccess } from "./vmAccess.js";
export type { VmGroupAccessArgs } from "./vmGroupAccess.js";
export { VmGroupAccess } from "./vmGroupAccess.js";
// Spelled in two steps so that the declarations can be read by any TypeScript since 3.8.
export type { schema };

/** Every resource of this provider. To add one: its schema, its file here, its class in sdk/, its test, and a line in this list. */
import { computeSystem } from "./computeSystem.js";
import { guestStateFile } from "./guestStateFile.js";
import { runtimeStateFile } from "./runtimeStateFile.js";
import { vmAccess } from "./vmAccess.js";
import { vmGroupAccess } from "./vmGroupAccess.js";

export const resources = [computeSystem, guestStateFile, runtimeStateFile, vmAccess, vmGroupAccess] as const;

/** HcsModifyComputeSystem on a running machine: memory size and SCSI attachments. Other paths are not simulated. */
import { NotSimulatedError } from "../../hcs/errors.js";
import { canonicalId, isGuid } from "../../hcs/ids.js";
import type { Parts } from "./calls.js";
import { attachmentPlace, isMemorySize, readAttachment } from "./document.js";
import type { Machine, MachineFile, SystemRow } from "./machine.js";
import { refuse } from "./refusal.js";
import { openMachineFiles } from "./starting.js";

/** A request whose shape was checked. */
export interface ModifyRequest {
  resourcePath: string;
  requestType: string | undefined;
  settings: unknown;
}

const memoryPath = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
const attachmentPattern = /^VirtualMachine\/Devices\/Scsi\/([^/]+)\/Attachments\/([^/]+)$/;

/** Reads a ModifySettingRequest. */
export function readModifyRequest(request: unknown): ModifyRequest {
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    return refuse("HCS_E_INVALID_JSON", "The request is no object");
  }
  const { ResourcePath, RequestType, Settings, GuestRequest } = request as Record<string, unknown>;
  if (GuestRequest !== undefined && GuestRequest !== null)
    throw new NotSimulatedError("A GuestRequest (a change inside the guest)");
  if (typeof ResourcePath !== "string") return refuse("HCS_E_INVALID_JSON", "The request has no ResourcePath");
  if (RequestType !== undefined && typeof RequestType !== "string")
    return refuse("HCS_E_INVALID_JSON", "RequestType is no text");
  return { resourcePath: ResourcePath, requestType: RequestType, settings: Settings };
}

/** Changes the machine, or refuses. The state of the system allows it already. */
export function modifyMachine(parts: Parts, system: SystemRow, request: ModifyRequest): void {
  if (request.resourcePath === memoryPath) {
    resizeMemory(parts, system, request);
    return;
  }
  const [, controller, lun] = attachmentPattern.exec(request.resourcePath) ?? [];
  if (controller === undefined || lun === undefined)
    throw new NotSimulatedError(`HcsModifyComputeSystem of "${request.resourcePath}"`);
  changeAttachment(parts, system, request, placeOf(system.machine, controller, lun));
}

/** The request type with which somebody brings `settings` to a path: Remove, Update of what is there, or Add. */
export function requestTypeFor(
  system: SystemRow,
  resourcePath: string,
  settings: unknown,
): "Add" | "Update" | "Remove" {
  if (settings === null || settings === undefined) return "Remove";
  const [, controller, lun] = attachmentPattern.exec(resourcePath) ?? [];
  if (controller === undefined || lun === undefined) return "Update";
  return system.machine.attachments[placeOf(system.machine, controller, lun)] === undefined ? "Add" : "Update";
}

function resizeMemory(parts: Parts, system: SystemRow, { requestType, settings }: ModifyRequest): void {
  if (requestType !== undefined && requestType !== "Update")
    refuse("E_INVALIDARG", `${memoryPath} takes Update, not ${requestType}`);
  if (typeof settings !== "number" || !isMemorySize(settings)) {
    refuse("E_INVALIDARG", `The memory size ${JSON.stringify(settings)} MB is not a positive even number`);
  }
  parts.systems.setMachine(system.serial, { ...system.machine, memorySizeInMB: settings });
}

/** Place of an attachment. A controller must be in the create document; a GUID key is one key in every spelling. */
function placeOf(machine: Machine, controller: string, lun: string): string {
  const key = machine.controllers.find(
    (known) => known === controller || (isGuid(known) && canonicalId(known) === canonicalId(controller)),
  );
  if (key === undefined) return refuse("ERROR_NOT_FOUND", `The machine has no SCSI controller "${controller}"`);
  if (!/^(0|[1-9]\d{0,2})$/.test(lun)) return refuse("E_INVALIDARG", `"${lun}" is no number of a SCSI unit`);
  return attachmentPlace(key, lun);
}

function changeAttachment(parts: Parts, system: SystemRow, request: ModifyRequest, place: string): void {
  const { machine, serial } = system;
  const present = machine.attachments[place];
  const { requestType } = request;
  if (requestType !== "Add" && requestType !== "Remove" && requestType !== "Update") {
    refuse(
      "E_INVALIDARG",
      `An attachment takes Add, Remove and Update, not ${requestType ?? "a request without RequestType"}`,
    );
  }
  if (requestType === "Add" && present !== undefined)
    refuse("ERROR_ALREADY_EXISTS", `There is a disk at ${place} already`);
  if (requestType !== "Add" && present === undefined) refuse("ERROR_NOT_FOUND", `There is no disk at ${place}`);

  const { [place]: _gone, ...otherAttachments } = machine.attachments;
  const otherFiles = machine.files.filter((file) => file.place !== place);
  parts.systems.closeFile(serial, place);
  if (requestType === "Remove") {
    parts.systems.setMachine(serial, { ...machine, attachments: otherAttachments, files: otherFiles });
    return;
  }
  const { Type = "VirtualDisk", Path = "", ReadOnly = false } = readAttachment(request.settings, place);
  if (requestType === "Update" && (present !== "Iso" || Type !== "Iso")) {
    throw new NotSimulatedError(
      `Update of an attachment other than the change of an ISO image (at ${place}; Remove and Add exchange a disk)`,
    );
  }
  if (Path === "" && Type !== "Iso") refuse("E_INVALIDARG", `The disk at ${place} has no Path`);
  const file: MachineFile = { path: Path, place, readOnly: ReadOnly || Type === "Iso", staysOpen: true };
  const files = Path === "" ? [] : [file];
  openMachineFiles(parts, system, files);
  parts.systems.setMachine(serial, {
    ...machine,
    attachments: { ...otherAttachments, [place]: Type },
    files: [...otherFiles, ...files],
  });
}

/**
 * What the notation of the source data cannot say about single fields, each with where it is known from.
 *
 * `keys`: name of a kind of key in `keyKinds`. `minimum`/`maximum`: a documented range inside that of the type.
 * `whenHas` + `type`: the type applies only to a value that has this member, else anything goes.
 * `orInteger`: a number is taken beside the values of the enum.
 */
export const fieldOverrides = {
  // "Keys 0 and 1": documentation. A third port was refused by a host with HCS_E_INVALID_JSON.
  "Devices.ComPorts": { keys: "comPort" },
  // hcsshim uses 0 to 63, WSL 0 to 253: the larger range is taken, since a host accepts it.
  "Scsi.Attachments": { keys: "lun" },
  "HvSocketSystemConfig.ServiceTable": { keys: "guid" },
  // "Key = name or GUID": notes of the source data; resource paths "id: name or GUID" and "VMBus channel GUID".
  "Devices.Scsi": { keys: "nameOrGuid" },
  "Devices.NetworkAdapters": { keys: "nameOrGuid" },
  "Devices.FlexibleIov": { keys: "nameOrGuid" },
  "Devices.VirtualPci": { keys: "nameOrGuid" },
  "VirtualPMemController.Devices": { keys: "uint8" },
  "VirtualPMemDevice.Mappings": { keys: "uint64" },
  "VirtioSerial.Ports": { keys: "uint32" },
  // Empty slots, at most 128: documentation.
  "VirtualPMemController.MaximumCount": { maximum: 128 },
  // Ranges of the documentation.
  "Container_Processor.Weight": { minimum: 0, maximum: 10_000 },
  "Container_Processor.Maximum": { minimum: 1, maximum: 10_000 },
  // Ranges as hcsshim states them.
  "VirtualMachine_Processor.Limit": { minimum: 1, maximum: 100_000 },
  "VirtualMachine_Processor.Weight": { minimum: 0, maximum: 10_000 },
  // A Windows container is described in HCS's own words; the guest service of Linux has another form.
  "ComputeSystem.HostedSystem": { type: "HostedSystem", whenHas: "Container" },
  // The guest service of Linux takes the number of a signal.
  "SignalProcessOptions.Signal": { orInteger: true },
};

/**
 * The kinds of keys that maps take: the pattern, and how the failure of another key is worded. `hasGuids`: a GUID among
 * them is one key in every spelling.
 */
export const keyKinds = {
  string: {},
  nameOrGuid: { hasGuids: true },
  guid: {
    hasGuids: true,
    pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$",
    words: "a GUID such as 00000400-facb-11e6-bd58-64006a7986d3",
  },
  comPort: { pattern: "^[01]$", words: '"0" (COM1) or "1" (COM2)' },
  lun: { pattern: "^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-3])$", words: "a LUN from 0 to 253 without leading zeros" },
  uint8: {
    pattern: "^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])$",
    words: "a whole number from 0 to 255 without leading zeros",
  },
  uint32: { pattern: "^(0|[1-9]\\d{0,9})$", words: "a whole number without leading zeros" },
  uint64: { pattern: "^(0|[1-9]\\d{0,19})$", words: "a whole number without leading zeros" },
};

/** Kind of key of a map of the source data that has no exception. */
export const defaultKeyKind = { string: "string", Guid: "guid", uint8: "uint8", uint32: "uint32", uint64: "uint64" };

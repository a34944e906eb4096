/* The exports of virtdisk.dll that the driver calls: they check what arrives, and make real files. */
#include <string.h>

#include "call.h"
#include "disks.h"
#include "platform.h"
#include "privileges.h"
#include "virtdisk.h"

/* Results are numbers of Win32: the low half of such HRESULTs; others are whole. */
static DWORD endDisk(Call *call) {
  uint32_t answer = (uint32_t)endCall(call);
  return (answer & 0xFFFF0000u) == 0x80070000u ? answer & 0xFFFFu : answer;
}

static bool isZero(const void *memory, size_t sizeBytes) {
  const uint8_t *bytes = memory;
  for (size_t index = 0; index < sizeBytes; index++)
    if (bytes[index] != 0) return false;
  return true;
}

static void takeType(Call *call, const StorageType *type) {
  static const Guid microsoft = {0xEC984AEC, 0xA0F9, 0x47E9, {0x90, 0x1F, 0x71, 0x41, 0x5A, 0x66, 0x34, 0x5B}};
  takeOut(call, "VirtualStorageType", type, Required);
  if (type == NULL) return;
  bool isKnown = type->device == DeviceVhd || type->device == DeviceVhdx;
  bool isNamed = isKnown && memcmp(&type->vendor, &microsoft, sizeof microsoft) == 0;
  if (!isNamed && !isZero(type, sizeof *type))
    refuseViolation(call, RESULT_INVALIDARG, "VirtualStorageType", "neither a format of Microsoft nor zero");
}

/* A flag, mask or version that may have one of the values. */
static void takeOneOf(Call *call, const char *name, int32_t value, uint64_t allowed) {
  takeNumber(call, name, (uint32_t)value);
  if (value < 0 || value > 63 || (allowed >> value & 1) == 0)
    refuseViolation(call, RESULT_INVALIDARG, name, "not what the probe knows");
}

/* The disk of an open handle that was opened for this. */
static Disk *takeDisk(Call *call, const void *handle, DiskUse needed) {
  takeHandle(call, "VirtualDiskHandle", handle, HandleVhd);
  DiskUse use = DiskAsk;
  Disk *disk = diskOf(handle, &use);
  if (disk != NULL && use != needed && needed != DiskAsk)
    refuseViolation(call, RESULT_ACCESSDENIED, "VirtualDiskHandle", "opened for something else");
  return disk;
}

/* What a disk takes over from the one whose path is given. */
static const Disk *takeOther(Call *call, const char *name, PCWSTR path) {
  takeText(call, name, path, MayBeNull);
  const Disk *other = path == NULL ? NULL : diskAt(path);
  if (path != NULL && other == NULL) refuse(call, RESULT_FILE_NOT_FOUND);
  return other;
}

static void takeCreate(Call *call, const CreateParameters *given, int32_t flags, Disk *like) {
  takeOut(call, "Parameters", given, Required);
  if (given == NULL) return;
  takeOneOf(call, "Version", given->version, 1u << 2);
  takeNumber(call, "MaximumSize", given->data.maximumSize);
  takeNumber(call, "BlockSizeInBytes", given->data.blockSize);
  const Disk *parent = takeOther(call, "ParentPath", given->data.parentPath);
  const Disk *source = takeOther(call, "SourcePath", given->data.sourcePath);
  bool isRestZero = given->data.sectorSize == 0 && given->data.physicalSectorSize == 0 &&
                    isZero(&given->data.openFlags, sizeof *given - offsetof(CreateParameters, data.openFlags));
  if (!isRestZero) refuseViolation(call, RESULT_INVALIDARG, "Parameters", "not zero where nothing is asked for");
  const Disk *other = parent != NULL ? parent : source;
  like->type = parent != NULL ? TypeDifferencing : flags == CreateFullAllocation ? TypeFixed : TypeDynamic;
  like->parent = (char16_t *)given->data.parentPath;
  memcpy(like->id, &given->data.id, sizeof like->id);
  like->sizeBytes = given->data.maximumSize == 0 && other != NULL ? other->sizeBytes : given->data.maximumSize;
  like->blockSizeBytes = given->data.blockSize == 0 ? 32u << 20 : given->data.blockSize;
  if (like->sizeBytes == 0 || like->sizeBytes % 512 != 0) refuse(call, VHD_INVALID_SIZE);
}

PROBE_EXPORT DWORD CreateVirtualDisk(const StorageType *type, PCWSTR path, int32_t mask, const void *descriptor,
                                     int32_t flags, uint32_t providerFlags, const CreateParameters *parameters,
                                     const void *overlapped, HANDLE *handle) {
  Call call = beginCall("CreateVirtualDisk");
  Disk like = {.device = type == NULL ? 0 : type->device};
  takeType(&call, type);
  takeText(&call, "Path", path, Required);
  takeOneOf(&call, "VirtualDiskAccessMask", mask, 1u << AccessNone);
  takeReserved(&call, "SecurityDescriptor", descriptor);
  takeOneOf(&call, "Flags", flags, 1u << 0 | 1u << CreateFullAllocation);
  takeOneOf(&call, "ProviderSpecificFlags", (int32_t)providerFlags, 1u << 0);
  takeCreate(&call, parameters, flags, &like);
  takeReserved(&call, "Overlapped", overlapped);
  takeOut(&call, "Handle", handle, Required);
  if (like.device == 0) refuse(&call, RESULT_INVALIDARG);
  if (mayGoOn(&call)) {
    Disk *made = NULL;
    refuse(&call, diskMake(path, &like, &made));
    if (made != NULL) *handle = diskOpen(made, DiskWork);
  }
  return endDisk(&call);
}

/* What the parameters and the mask together say. */
static DiskUse takeUse(Call *call, int32_t mask, const OpenParameters *parameters) {
  takeNumber(call, "VirtualDiskAccessMask", (uint32_t)mask);
  takePointer(call, "Parameters", parameters);
  if (parameters == NULL) {
    if (mask != AccessDetach) refuseViolation(call, RESULT_INVALIDARG, "VirtualDiskAccessMask", "not for detaching");
    return DiskDetach;
  }
  takeOneOf(call, "Version", parameters->version, 1u << 2);
  takeNumber(call, "GetInfoOnly", (uint32_t)parameters->getInfoOnly);
  if (mask != AccessNone) refuseViolation(call, RESULT_INVALIDARG, "VirtualDiskAccessMask", "not NONE with version 2");
  if (parameters->readOnly != 0 || !isZero(&parameters->resiliency, 2 * sizeof(Guid)))
    refuseViolation(call, RESULT_INVALIDARG, "Parameters", "not zero where nothing is asked for");
  return parameters->getInfoOnly != 0 ? DiskAsk : DiskWork;
}

PROBE_EXPORT DWORD OpenVirtualDisk(const StorageType *type, PCWSTR path, int32_t mask, int32_t flags,
                                   const OpenParameters *parameters, HANDLE *handle) {
  Call call = beginCall("OpenVirtualDisk");
  takeType(&call, type);
  takeText(&call, "Path", path, Required);
  DiskUse use = takeUse(&call, mask, parameters);
  takeOneOf(&call, "Flags", flags, 1u << 0);
  takeOut(&call, "Handle", handle, Required);
  if (mayGoOn(&call)) {
    Disk *disk = diskAt(path);
    if (fileKind(path) == FileNone)
      refuse(&call, RESULT_FILE_NOT_FOUND);
    else if (disk == NULL)
      refuse(&call, VHD_NOT_VIRTUAL_DISK);
    else if (disk->parent != NULL && diskAt(disk->parent) == NULL)
      refuse(&call, VHD_PARENT_NOT_FOUND);
    else
      *handle = diskOpen(disk, use);
  }
  return endDisk(&call);
}

PROBE_EXPORT DWORD AttachVirtualDisk(HANDLE handle, const void *descriptor, int32_t flags, uint32_t providerFlags,
                                     const AttachParameters *parameters, const void *overlapped) {
  Call call = beginCall("AttachVirtualDisk");
  Disk *disk = takeDisk(&call, handle, DiskWork);
  takeReserved(&call, "SecurityDescriptor", descriptor);
  // Anything less would go with the handle, or get a letter.
  takeOneOf(&call, "Flags", flags, 1u << (AttachNoDriveLetter | AttachPermanentLifetime));
  takeOneOf(&call, "ProviderSpecificFlags", (int32_t)providerFlags, 1u << 0);
  takePointer(&call, "Parameters", parameters);
  if (parameters == NULL || parameters->version != 1 || parameters->restrictedOffset != 0)
    refuseViolation(&call, RESULT_INVALIDARG, "Parameters", "not of version 1");
  takeReserved(&call, "Overlapped", overlapped);
  needPrivileges(&call, PrivilegeManageVolume);
  if (mayGoOn(&call) && disk->isAttached) refuse(&call, RESULT_SHARING_VIOLATION);
  if (call.refused == RESULT_OK) diskAttach(disk, true);
  return endDisk(&call);
}

PROBE_EXPORT DWORD DetachVirtualDisk(HANDLE handle, int32_t flags, uint32_t providerFlags) {
  Call call = beginCall("DetachVirtualDisk");
  Disk *disk = takeDisk(&call, handle, DiskDetach);
  takeOneOf(&call, "Flags", flags, 1u << 0);
  takeOneOf(&call, "ProviderSpecificFlags", (int32_t)providerFlags, 1u << 0);
  needPrivileges(&call, PrivilegeManageVolume);
  if (mayGoOn(&call) && !disk->isAttached) refuse(&call, RESULT_NOT_READY);
  if (call.refused == RESULT_OK) diskAttach(disk, false);
  return endDisk(&call);
}

PROBE_EXPORT DWORD ResizeVirtualDisk(HANDLE handle, int32_t flags, const ResizeParameters *parameters,
                                     const void *overlapped) {
  Call call = beginCall("ResizeVirtualDisk");
  Disk *disk = takeDisk(&call, handle, DiskWork);
  // The flags of the header let data be cut off.
  takeOneOf(&call, "Flags", flags, 1u << 0);
  takeOut(&call, "Parameters", parameters, Required);
  if (parameters != NULL) takeOneOf(&call, "Version", parameters->version, 1u << 1);
  if (parameters != NULL) takeNumber(&call, "NewSize", parameters->newSize);
  takeReserved(&call, "Overlapped", overlapped);
  if (mayGoOn(&call)) {
    if (disk->device != DeviceVhdx) refuse(&call, RESULT_NOT_SUPPORTED);
    if (parameters->newSize % 512 != 0) refuse(&call, VHD_INVALID_SIZE);
    if (parameters->newSize < disk->sizeBytes) refuse(&call, VHD_RESIZE_WOULD_TRUNCATE);
    if (call.refused == RESULT_OK) disk->sizeBytes = parameters->newSize;
  }
  return endDisk(&call);
}

/* The parent's path behind the structure; the room is what the caller has. */
static void answerParent(Call *call, const Disk *disk, DiskInformation *information, uint32_t roomBytes) {
  if (disk->parent == NULL) {
    refuse(call, RESULT_INVALIDARG);
    return;
  }
  size_t start = offsetof(DiskInformation, answer.parent.location);
  size_t sizeBytes = (wideLength(disk->parent) + 1) * sizeof(char16_t);
  if (start + sizeBytes + sizeof(char16_t) > roomBytes) {
    refuse(call, RESULT_INSUFFICIENT_BUFFER);
    return;
  }
  information->answer.parent.isResolved = 1;
  memcpy((uint8_t *)information + start, disk->parent, sizeBytes);
  memset((uint8_t *)information + start + sizeBytes, 0, sizeof(char16_t));
}

static void answer(Call *call, const Disk *disk, DiskInformation *information, uint32_t roomBytes) {
  switch (information->version) {
    case InfoSize:
      information->answer.size.virtualSize = disk->sizeBytes;
      information->answer.size.physicalSize = disk->type == TypeFixed ? disk->sizeBytes : fileSize(disk->path);
      information->answer.size.blockSize = disk->blockSizeBytes;
      information->answer.size.sectorSize = 512;
      break;
    case InfoIdentifier:
      memcpy(information->answer.identifier, disk->id, sizeof disk->id);
      break;
    case InfoParent:
      answerParent(call, disk, information, roomBytes);
      break;
    case InfoStorageType:
      information->answer.storageType = (StorageType){.device = disk->device};
      break;
    case InfoSubtype:
      information->answer.subtype = disk->type;
      break;
    case InfoIsLoaded:
      information->answer.isLoaded = disk->isAttached ? 1 : 0;
      break;
    default:
      refuse(call, RESULT_INVALIDARG);
  }
}

PROBE_EXPORT DWORD GetVirtualDiskInformation(HANDLE handle, uint32_t *sizeBytes, DiskInformation *information,
                                             uint32_t *usedBytes) {
  Call call = beginCall("GetVirtualDiskInformation");
  const Disk *disk = takeDisk(&call, handle, DiskAsk);
  takeOut(&call, "VirtualDiskInfoSize", sizeBytes, Required);
  takeOut(&call, "VirtualDiskInfo", information, Required);
  takeReserved(&call, "SizeUsed", usedBytes);
  if (information != NULL) takeNumber(&call, "Version", (uint32_t)information->version);
  if (sizeBytes != NULL && *sizeBytes < sizeof(DiskInformation)) refuse(&call, RESULT_INSUFFICIENT_BUFFER);
  if (mayGoOn(&call)) answer(&call, disk, information, *sizeBytes);
  return endDisk(&call);
}

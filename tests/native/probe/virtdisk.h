/* Structures of virtdisk.h, with the layouts of the published header, and the numbers that the probe takes. */
#ifndef PROBE_VIRTDISK_H
#define PROBE_VIRTDISK_H

#include "hcs.h"

typedef struct {
  uint32_t first;
  uint16_t second, third;
  uint8_t rest[8];
} Guid;

typedef struct {
  uint32_t device;
  Guid vendor;
} StorageType;

typedef struct {
  int32_t version;
  int32_t getInfoOnly, readOnly;
  Guid resiliency, snapshot;
} OpenParameters;

typedef struct {
  int32_t version;
  struct {
    Guid id;
    uint64_t maximumSize;
    uint32_t blockSize, sectorSize, physicalSectorSize;
    PCWSTR parentPath, sourcePath;
    int32_t openFlags;
    StorageType parentType, sourceType;
    Guid resiliency;
    PCWSTR sourceLimitPath;
    StorageType backingType;
    Guid addressAbstraction;
    uint64_t alignment;
  } data;
} CreateParameters;

typedef struct {
  int32_t version;
  uint64_t restrictedOffset, restrictedLength;
} AttachParameters;

typedef struct {
  int32_t version;
  uint64_t newSize;
} ResizeParameters;

typedef struct {
  int32_t version;
  union {
    struct {
      uint64_t virtualSize, physicalSize;
      uint32_t blockSize, sectorSize;
    } size;
    uint8_t identifier[16];
    struct {
      int32_t isResolved;
      char16_t location[1];
    } parent;
    StorageType storageType;
    uint32_t subtype;
    int32_t isLoaded;
  } answer;
} DiskInformation;

_Static_assert(sizeof(StorageType) == 20, "layout of VIRTUAL_STORAGE_TYPE");
_Static_assert(sizeof(OpenParameters) == 44 && offsetof(OpenParameters, resiliency) == 12,
               "layout of OPEN_VIRTUAL_DISK_PARAMETERS");
_Static_assert(sizeof(CreateParameters) == 184 && offsetof(CreateParameters, data.parentPath) == 48 &&
                   offsetof(CreateParameters, data.parentType) == 68 && offsetof(CreateParameters, data.alignment) == 176,
               "layout of CREATE_VIRTUAL_DISK_PARAMETERS");
_Static_assert(sizeof(AttachParameters) == 24 && offsetof(AttachParameters, restrictedOffset) == 8,
               "layout of ATTACH_VIRTUAL_DISK_PARAMETERS");
_Static_assert(sizeof(ResizeParameters) == 16 && offsetof(ResizeParameters, newSize) == 8,
               "layout of RESIZE_VIRTUAL_DISK_PARAMETERS");
_Static_assert(sizeof(DiskInformation) == 32 && offsetof(DiskInformation, answer) == 8 &&
                   offsetof(DiskInformation, answer.parent.location) == 12,
               "layout of GET_VIRTUAL_DISK_INFO");

enum { DeviceVhd = 2, DeviceVhdx = 3 };
enum { TypeFixed = 2, TypeDynamic = 3, TypeDifferencing = 4 };
enum { AccessNone = 0, AccessDetach = 0x00040000 };
enum { CreateFullAllocation = 1 };
enum { AttachNoDriveLetter = 2, AttachPermanentLifetime = 4 };
enum { InfoSize = 1, InfoIdentifier = 2, InfoParent = 3, InfoStorageType = 6, InfoSubtype = 7, InfoIsLoaded = 13 };

#endif

/* Virtual disks: files of the host that the probe has made, and what is known of each. Under the lock. */
#ifndef PROBE_DISKS_H
#define PROBE_DISKS_H

#include "hcs.h"

typedef struct Disk {
  struct Disk *next;
  char16_t *path;
  /* Tells the file from a later one of the same name. */
  uint64_t identity;
  uint32_t device;
  /* 2 fixed, 3 dynamic, 4 differencing, as PROVIDER_SUBTYPE has it. */
  uint32_t type;
  uint64_t sizeBytes;
  uint32_t blockSizeBytes;
  uint8_t id[16];
  /* NULL without a parent. */
  char16_t *parent;
  bool isAttached;
  /* The GUID of its volume; empty while there is none. */
  char volume[37];
  /* Stands for a disk in whichever state a call wants. */
  bool isOfAnyState;
} Disk;

/* The disk whose file is at a path; NULL when there is no file, or one that the probe did not make. */
Disk *diskAt(PCWSTR path);
/* A new one, and its file. RESULT_FILE_EXISTS, RESULT_PATH_NOT_FOUND as fileCreate. */
HRESULT diskMake(PCWSTR path, const Disk *like, Disk **made);
void diskAttach(Disk *disk, bool isAttached);
/* Gives it an empty volume. */
void diskFormat(Disk *disk);
void disksReset(void);

/* What a handle of a disk may do. */
typedef enum { DiskAsk, DiskWork, DiskDetach } DiskUse;

typedef struct DiskHandle {
  struct DiskHandle *next;
  Disk *disk;
  DiskUse use;
} DiskHandle;

HANDLE diskOpen(Disk *disk, DiskUse use);
/* What a handle leads to whose disk is in whichever state a call wants. */
DiskHandle *diskOfAnyState(void);
/* NULL for any other value. */
Disk *diskOf(const void *handle, DiskUse *use);

#endif

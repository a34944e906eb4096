/* Virtual disks: files of the host that the probe has made, and what is known of each. */
#include "disks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "closables.h"
#include "platform.h"
#include "text.h"

static Disk *disks;
static DiskHandle *opened;
static uint64_t made;

static Disk anyDisk = {.device = 3, .type = 3, .isOfAnyState = true, .volume = "8a4d6f0c-1b2e-4c3d-9e5f-0a1b2c3d4e5f"};
static DiskHandle anyHandle = {.disk = &anyDisk, .use = DiskWork};

// The long form of a path means the same file.
static PCWSTR plain(PCWSTR path) {
  bool isLong = path[0] == '\\' && path[1] == '\\' && path[2] == '?' && path[3] == '\\' && path[4] != 0 && path[5] == ':';
  return isLong ? path + 4 : path;
}

Disk *diskAt(PCWSTR path) {
  for (Disk *disk = disks; disk != NULL; disk = disk->next)
    if (wideSame(disk->path, plain(path)) && fileIdentity(path) == disk->identity) return disk;
  return NULL;
}

static void newGuid(char text[37], uint8_t bytes[16]) {
  uint64_t low = probeProcessSeed() ^ (++made * 0x9E3779B97F4A7C15u);
  uint64_t high = (probeNowNs() * 0xBF58476D1CE4E5B9u) ^ made;
  memcpy(bytes, &low, 8);
  memcpy(bytes + 8, &high, 8);
  snprintf(text, 37, "%08x-%04x-%04x-%04x-%012llx", (unsigned)(low & 0xFFFFFFFFu), (unsigned)(low >> 32) & 0xFFFF,
           (unsigned)(low >> 48), (unsigned)(high & 0xFFFF), (unsigned long long)(high >> 16));
}

HRESULT diskMake(PCWSTR path, const Disk *like, Disk **result) {
  HRESULT outcome = fileCreate(path, "a virtual disk of the probe\n");
  if (outcome != RESULT_OK) return outcome;
  Disk *disk = allocate(sizeof(Disk));
  *disk = *like;
  disk->next = disks;
  disk->path = wideCopy(plain(path));
  disk->parent = like->parent == NULL ? NULL : wideCopy(like->parent);
  disk->identity = fileIdentity(path);
  disk->isAttached = false;
  // Zeros ask for one of virtdisk's own.
  static const uint8_t zeros[sizeof disk->id];
  char unused[37];
  if (memcmp(like->id, zeros, sizeof zeros) == 0) newGuid(unused, disk->id);
  disk->volume[0] = 0;
  disks = disk;
  *result = disk;
  return RESULT_OK;
}

void diskAttach(Disk *disk, bool isAttached) {
  disk->isAttached = isAttached;
  if (*disk->volume != 0) fileShowVolume(disk->volume, isAttached);
}

void diskFormat(Disk *disk) {
  uint8_t unused[16];
  if (disk->isOfAnyState) return;
  if (*disk->volume != 0) fileClearVolume(disk->volume);
  newGuid(disk->volume, unused);
  fileShowVolume(disk->volume, false);
}

DiskHandle *diskOfAnyState(void) { return &anyHandle; }

HANDLE diskOpen(Disk *disk, DiskUse use) {
  DiskHandle *handle = allocate(sizeof(DiskHandle));
  *handle = (DiskHandle){.next = opened, .disk = disk, .use = use};
  opened = handle;
  return closableOpen(HandleVhd, handle);
}

Disk *diskOf(const void *handle, DiskUse *use) {
  const DiskHandle *found = closableFind(handle, HandleVhd);
  if (found == NULL) return NULL;
  *use = found->use;
  return found->disk;
}

void disksReset(void) {
  while (disks != NULL) {
    Disk *disk = disks;
    disks = disk->next;
    free(disk->path);
    free(disk->parent);
    free(disk);
  }
  while (opened != NULL) {
    DiskHandle *handle = opened;
    opened = handle->next;
    free(handle);
  }
}

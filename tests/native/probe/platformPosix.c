/* Threads, time and files of POSIX systems. Drives of the host are folders below a root. */
#define _GNU_SOURCE
#include "platform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "text.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t conditions[ConditionCount];
static pthread_once_t prepared = PTHREAD_ONCE_INIT;
static char *root;

static void prepare(void) {
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  for (int index = 0; index < ConditionCount; index++) pthread_cond_init(&conditions[index], &attributes);
  pthread_condattr_destroy(&attributes);
}

void probeLock(void) {
  pthread_once(&prepared, prepare);
  pthread_mutex_lock(&lock);
}

void probeUnlock(void) { pthread_mutex_unlock(&lock); }

void probeWait(Condition condition, uint64_t untilNs) {
  if (untilNs == FOREVER) {
    pthread_cond_wait(&conditions[condition], &lock);
    return;
  }
  struct timespec until = {.tv_sec = (time_t)(untilNs / 1000000000u), .tv_nsec = (long)(untilNs % 1000000000u)};
  pthread_cond_timedwait(&conditions[condition], &lock, &until);
}

void probeTell(Condition condition) { pthread_cond_broadcast(&conditions[condition]); }

uint64_t probeNowNs(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void probeSleepMs(uint32_t delayMs) {
  struct timespec delay = {.tv_sec = delayMs / 1000, .tv_nsec = (long)(delayMs % 1000) * 1000000};
  while (nanosleep(&delay, &delay) != 0 && errno == EINTR) continue;
}

static void *runThread(void *argument) {
  void (*run)(void);
  memcpy(&run, &argument, sizeof run);
  run();
  return NULL;
}

void probeStartThread(void (*run)(void)) {
  pthread_t thread;
  void *argument;
  memcpy(&argument, &run, sizeof run);
  if (pthread_create(&thread, NULL, runThread, argument) != 0) abort();
  pthread_detach(thread);
}

uint64_t probeProcessSeed(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return ((uint64_t)getpid() << 40) ^ ((uint64_t)now.tv_sec << 20) ^ (uint64_t)now.tv_nsec;
}

void fileSetRoot(const char *folder) {
  free(root);
  root = copyText(folder);
}

/* The real name that a folder has for a name, without regard to case; the name itself when it has none. */
static char *findName(const char *folder, const char *name) {
  char *found = NULL;
  DIR *listing = opendir(folder);
  for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;) {
    if (strcmp(entry->d_name, name) != 0 && strcasecmp(entry->d_name, name) != 0) continue;
    free(found);
    found = copyText(entry->d_name);
    if (strcmp(found, name) == 0) break;
  }
  if (listing != NULL) closedir(listing);
  return found == NULL ? copyText(name) : found;
}

/* `C:\a\b` is root/C/a/b, `\\?\Volume{…}\a` is root/Volume{…}/a. NULL for what is no path of a drive or a volume. */
static char *localPath(PCWSTR path) {
  char *bytes = utf8FromWide(path);
  const char *rest = strncmp(bytes, "\\\\?\\", 4) == 0 ? bytes + 4 : bytes;
  bool isDrive = rest[0] != 0 && rest[1] == ':' && (rest[2] == '\\' || rest[2] == '/');
  bool isVolume = rest != bytes && strncasecmp(rest, "Volume{", 7) == 0;
  Text local = {0};
  if (root != NULL && (isDrive || isVolume)) {
    textAddFormat(&local, isDrive ? "%s/%c" : "%s", root, rest[0] & ~32);
    char *saved = NULL;
    for (char *name = strtok_r((char *)rest + (isDrive ? 2 : 0), "\\/", &saved); name != NULL; name = strtok_r(NULL, "\\/", &saved)) {
      char *real = findName(local.bytes, name);
      textAddFormat(&local, "/%s", real);
      free(real);
    }
  }
  free(bytes);
  return local.bytes;
}

FileKind fileKind(PCWSTR path) {
  char *local = localPath(path);
  struct stat found;
  bool isThere = local != NULL && lstat(local, &found) == 0;
  free(local);
  if (!isThere) return FileNone;
  return S_ISDIR(found.st_mode) ? FileIsFolder : FileIsFile;
}

uint64_t fileIdentity(PCWSTR path) {
  char *local = localPath(path);
  struct statx found;
  bool isThere = local != NULL && statx(AT_FDCWD, local, AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &found) == 0;
  free(local);
  if (!isThere) return 0;
  uint64_t birth = (uint64_t)found.stx_btime.tv_sec * 1000000000u + found.stx_btime.tv_nsec;
  return (found.stx_ino * 0x9E3779B97F4A7C15u) ^ birth ^ 1;
}

int32_t fileCreate(PCWSTR path, const char *text) {
  char *local = localPath(path);
  int file = local == NULL ? -1 : open(local, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  int reason = local == NULL ? ENOENT : errno;
  free(local);
  if (file < 0) {
    if (reason == EEXIST) return RESULT_FILE_EXISTS;
    return reason == ENOENT || reason == ENOTDIR ? RESULT_PATH_NOT_FOUND : RESULT_ACCESSDENIED;
  }
  bool isWritten = write(file, text, strlen(text)) == (ssize_t)strlen(text);
  close(file);
  return isWritten ? RESULT_OK : RESULT_ACCESSDENIED;
}

int32_t fileCreateFolder(const char16_t *path) {
  char *local = localPath(path);
  int outcome = local == NULL ? -1 : mkdir(local, 0777);
  int reason = local == NULL ? ENOENT : errno;
  free(local);
  if (outcome == 0) return RESULT_OK;
  if (reason == EEXIST) return RESULT_ALREADY_EXISTS;
  return reason == ENOENT || reason == ENOTDIR ? RESULT_PATH_NOT_FOUND : RESULT_ACCESSDENIED;
}

static int32_t copyFile(const char *from, const char *to, mode_t mode) {
  int source = open(from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  int target = source < 0 ? -1 : open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode & 0777);
  ssize_t copied = target < 0 ? -1 : 1;
  while (copied > 0) copied = sendfile(target, source, NULL, 1 << 20);
  if (source >= 0) close(source);
  if (target >= 0) close(target);
  return copied < 0 ? RESULT_ACCESSDENIED : RESULT_OK;
}

static int32_t copyFolder(const char *from, const char *to) {
  DIR *listing = opendir(from);
  if (listing == NULL) return RESULT_PATH_NOT_FOUND;
  int32_t outcome = RESULT_OK;
  for (struct dirent *entry; outcome == RESULT_OK && (entry = readdir(listing)) != NULL;) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    Text source = {0}, target = {0};
    textAddFormat(&source, "%s/%s", from, entry->d_name);
    textAddFormat(&target, "%s/%s", to, entry->d_name);
    struct stat found;
    if (lstat(source.bytes, &found) == 0 && S_ISDIR(found.st_mode)) {
      mkdir(target.bytes, 0777);
      outcome = copyFolder(source.bytes, target.bytes);
    } else if (S_ISREG(found.st_mode)) {
      outcome = copyFile(source.bytes, target.bytes, found.st_mode);
    }
    textDrop(&source);
    textDrop(&target);
  }
  closedir(listing);
  return outcome;
}

int32_t fileCopyFolder(PCWSTR from, PCWSTR to) {
  char *source = localPath(from);
  char *target = localPath(to);
  int32_t outcome = source == NULL || target == NULL ? RESULT_PATH_NOT_FOUND : copyFolder(source, target);
  free(source);
  free(target);
  return outcome;
}

static int deleteOne(const char *path, const struct stat *found, int kind, struct FTW *place) {
  (void)found;
  (void)kind;
  (void)place;
  return remove(path);
}

static int32_t deleteFolder(const char *path) {
  return nftw(path, deleteOne, 16, FTW_DEPTH | FTW_PHYS) == 0 ? RESULT_OK : RESULT_ACCESSDENIED;
}

int32_t fileDeleteFolder(PCWSTR path) {
  char *local = localPath(path);
  int32_t outcome = local == NULL ? RESULT_PATH_NOT_FOUND : deleteFolder(local);
  free(local);
  return outcome;
}

uint64_t fileSize(PCWSTR path) {
  char *local = localPath(path);
  struct stat found;
  bool isThere = local != NULL && lstat(local, &found) == 0;
  free(local);
  return isThere ? (uint64_t)found.st_size : 0;
}

static char *volumeFolder(const char *guid, bool isShown) {
  Text path = {0};
  textAddFormat(&path, "%s/%sVolume{%s}", root, isShown ? "" : "hidden-", guid);
  return textTake(&path);
}

void fileShowVolume(const char *guid, bool isShown) {
  if (root == NULL) return;
  char *from = volumeFolder(guid, !isShown);
  char *to = volumeFolder(guid, isShown);
  if (rename(from, to) != 0) mkdir(to, 0777);
  free(from);
  free(to);
}

void fileClearVolume(const char *guid) {
  if (root == NULL) return;
  for (int isShown = 0; isShown < 2; isShown++) {
    char *folder = volumeFolder(guid, isShown != 0);
    deleteFolder(folder);
    free(folder);
  }
}

void *platformGive(size_t sizeBytes) { return allocate(sizeBytes); }

bool platformIsReleased(const void *memory, size_t sizeBytes) {
  (void)memory;
  (void)sizeBytes;
  return false;
}

void platformTakeBack(void *memory) { free(memory); }

void *platformOpenStream(void) { return NULL; }

bool platformIsStreamClosed(void *stream) {
  (void)stream;
  return false;
}

void platformCloseStream(void *stream) { (void)stream; }

/* What differs between POSIX and Windows: the lock, conditions, threads, time, files, memory for the caller. */
#ifndef PROBE_PLATFORM_H
#define PROBE_PLATFORM_H

#include "base.h"

#define FOREVER UINT64_MAX

/* Everything that the probe keeps is behind one lock; callbacks and delays run outside it. */
void probeLock(void);
void probeUnlock(void);

/* The conditions to wait for, all under the one lock. */
typedef enum { ConditionChanged, ConditionScheduled, ConditionEvents, ConditionCount } Condition;

/* Waits until the condition is told or the clock shows untilNs; the lock is free meanwhile. May wake for no reason. */
void probeWait(Condition condition, uint64_t untilNs);
void probeTell(Condition condition);

/* A clock that only goes forward. */
uint64_t probeNowNs(void);
void probeSleepMs(uint32_t delayMs);
void probeStartThread(void (*run)(void));

/* A number that differs in every process. */
uint64_t probeProcessSeed(void);

typedef enum { FileNone, FileIsFile, FileIsFolder } FileKind;

/* The folder under which the drives of a POSIX machine are; NULL for none. Windows has its own drives. */
void fileSetRoot(const char *folder);
FileKind fileKind(const char16_t *path);
/* Tells this file from a later one of the same name; 0 when there is none. */
uint64_t fileIdentity(const char16_t *path);
/* Makes a file with this text. RESULT_FILE_EXISTS when it is there, RESULT_PATH_NOT_FOUND without its folder. */
int32_t fileCreate(const char16_t *path, const char *text);
/* RESULT_ALREADY_EXISTS when it is there, RESULT_PATH_NOT_FOUND without the folder above. */
int32_t fileCreateFolder(const char16_t *path);

/* Copies what is in a folder into another one, which is there; links are not followed. */
int32_t fileCopyFolder(const char16_t *from, const char16_t *to);
/* Takes a folder away with all that is in it; links are not followed. */
int32_t fileDeleteFolder(const char16_t *path);
/* Bytes of a file; 0 when there is none. */
uint64_t fileSize(const char16_t *path);
/* The path that CreateFile was given for an open handle, valid until the next question; NULL for any other value. */
const char16_t *platformFileOf(void *handle);
/* Whether `\\?\Volume{guid}\` is there; what is in it stays while it is not. Windows has volumes of its own: nothing. */
void fileShowVolume(const char *guid, bool isShown);
/* Takes a volume away with all that is in it. */
void fileClearVolume(const char *guid);

/* Strings and descriptors for the caller, to be released with LocalFree. */
void *platformGive(size_t sizeBytes);
/* True when the caller released it meanwhile; only Windows has to look. */
bool platformIsReleased(const void *memory, size_t sizeBytes);
void platformTakeBack(void *memory);

/* What GetLastError answers on this thread. */
void platformFailWith(uint32_t error);

/* A pipe's end for the caller, as CreateProcess gives standard streams; NULL when POSIX handles have to serve. */
void *platformOpenStream(void);
bool platformIsStreamClosed(void *stream);
void platformCloseStream(void *stream);

#endif

/* Threads, time and files of Windows. */
#include "platform.h"

#define WIN32_LEAN_AND_MEAN
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static SRWLOCK lock = SRWLOCK_INIT;
static CONDITION_VARIABLE conditions[ConditionCount];

void probeLock(void) { AcquireSRWLockExclusive(&lock); }
void probeUnlock(void) { ReleaseSRWLockExclusive(&lock); }

void probeWait(Condition condition, uint64_t untilNs) {
  DWORD timeoutMs = INFINITE;
  if (untilNs != FOREVER) {
    uint64_t nowNs = probeNowNs();
    // Rounded up: waking early would only mean to wait again.
    uint64_t restMs = untilNs <= nowNs ? 0 : (untilNs - nowNs + 999999) / 1000000;
    timeoutMs = restMs < INFINITE ? (DWORD)restMs : INFINITE - 1;
  }
  SleepConditionVariableSRW(&conditions[condition], &lock, timeoutMs, 0);
}

void probeTell(Condition condition) { WakeAllConditionVariable(&conditions[condition]); }

uint64_t probeNowNs(void) {
  LARGE_INTEGER now, frequency;
  QueryPerformanceCounter(&now);
  QueryPerformanceFrequency(&frequency);
  uint64_t seconds = (uint64_t)now.QuadPart / (uint64_t)frequency.QuadPart;
  uint64_t rest = (uint64_t)now.QuadPart % (uint64_t)frequency.QuadPart;
  return seconds * 1000000000u + rest * 1000000000u / (uint64_t)frequency.QuadPart;
}

void probeSleepMs(uint32_t delayMs) { Sleep(delayMs); }

static DWORD WINAPI runThread(LPVOID argument) {
  void (*run)(void);
  memcpy(&run, &argument, sizeof run);
  run();
  return 0;
}

void probeStartThread(void (*run)(void)) {
  LPVOID argument;
  memcpy(&argument, &run, sizeof run);
  HANDLE thread = CreateThread(NULL, 0, runThread, argument, 0, NULL);
  if (thread == NULL) abort();
  CloseHandle(thread);
}

uint64_t probeProcessSeed(void) {
  FILETIME now;
  GetSystemTimeAsFileTime(&now);
  return ((uint64_t)GetCurrentProcessId() << 40) ^ ((uint64_t)now.dwHighDateTime << 32) ^ now.dwLowDateTime;
}

void fileSetRoot(const char *folder) { (void)folder; }

static const WCHAR *windowsPath(const char16_t *path) { return (const WCHAR *)path; }

FileKind fileKind(const char16_t *path) {
  DWORD attributes = GetFileAttributesW(windowsPath(path));
  if (attributes == INVALID_FILE_ATTRIBUTES) return FileNone;
  return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? FileIsFolder : FileIsFile;
}

uint64_t fileIdentity(const char16_t *path) {
  DWORD sharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
  HANDLE file = CreateFileW(windowsPath(path), 0, sharing, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
  if (file == INVALID_HANDLE_VALUE) return 0;
  BY_HANDLE_FILE_INFORMATION found;
  uint64_t identity = 0;
  if (GetFileInformationByHandle(file, &found)) {
    uint64_t index = ((uint64_t)found.nFileIndexHigh << 32) | found.nFileIndexLow;
    identity = (index * 0x9E3779B97F4A7C15u) | 1;
  }
  CloseHandle(file);
  return identity;
}

int32_t fileCreate(const char16_t *path, const char *text) {
  HANDLE file = CreateFileW(windowsPath(path), GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, NULL);
  if (file == INVALID_HANDLE_VALUE) return HRESULT_FROM_WIN32(GetLastError());
  DWORD written = 0;
  BOOL isWritten = WriteFile(file, text, (DWORD)strlen(text), &written, NULL);
  CloseHandle(file);
  return isWritten ? RESULT_OK : RESULT_ACCESSDENIED;
}

int32_t fileCreateFolder(const char16_t *path) {
  if (CreateDirectoryW(windowsPath(path), NULL)) return RESULT_OK;
  return HRESULT_FROM_WIN32(GetLastError());
}

/* What a walk does with what it finds; `other` is the place of the same name in the other folder, or NULL. */
typedef int32_t (*Visit)(const WCHAR *path, const WCHAR *other, DWORD attributes);

static WCHAR *below(const WCHAR *folder, const WCHAR *name) {
  if (folder == NULL) return NULL;
  size_t length = wcslen(folder) + wcslen(name) + 2;
  WCHAR *path = malloc(length * sizeof(WCHAR));
  if (path == NULL) abort();
  bool isEnded = *folder != 0 && folder[wcslen(folder) - 1] == L'\\';
  swprintf(path, length, isEnded ? L"%ls%ls" : L"%ls\\%ls", folder, name);
  return path;
}

static int32_t walk(const WCHAR *folder, const WCHAR *other, Visit visit) {
  WCHAR *pattern = below(folder, L"*");
  WIN32_FIND_DATAW found;
  HANDLE listing = FindFirstFileW(pattern, &found);
  free(pattern);
  if (listing == INVALID_HANDLE_VALUE) return RESULT_PATH_NOT_FOUND;
  int32_t outcome = RESULT_OK;
  do {
    if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0) continue;
    WCHAR *path = below(folder, found.cFileName);
    WCHAR *place = below(other, found.cFileName);
    outcome = visit(path, place, found.dwFileAttributes);
    free(path);
    free(place);
  } while (outcome == RESULT_OK && FindNextFileW(listing, &found));
  FindClose(listing);
  return outcome;
}

static bool isRealFolder(DWORD attributes) {
  return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
}

static int32_t copyOne(const WCHAR *path, const WCHAR *other, DWORD attributes) {
  if (!isRealFolder(attributes))
    return CopyFileW(path, other, FALSE) ? RESULT_OK : (int32_t)HRESULT_FROM_WIN32(GetLastError());
  CreateDirectoryW(other, NULL);
  return walk(path, other, copyOne);
}

static int32_t deleteOne(const WCHAR *path, const WCHAR *other, DWORD attributes) {
  (void)other;
  if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
    return DeleteFileW(path) ? RESULT_OK : (int32_t)HRESULT_FROM_WIN32(GetLastError());
  int32_t outcome = isRealFolder(attributes) ? walk(path, NULL, deleteOne) : RESULT_OK;
  if (outcome != RESULT_OK) return outcome;
  return RemoveDirectoryW(path) ? RESULT_OK : (int32_t)HRESULT_FROM_WIN32(GetLastError());
}

int32_t fileCopyFolder(const char16_t *from, const char16_t *to) {
  return walk(windowsPath(from), windowsPath(to), copyOne);
}

int32_t fileDeleteFolder(const char16_t *path) { return deleteOne(windowsPath(path), NULL, FILE_ATTRIBUTE_DIRECTORY); }

uint64_t fileSize(const char16_t *path) {
  WIN32_FILE_ATTRIBUTE_DATA found;
  if (!GetFileAttributesExW(windowsPath(path), GetFileExInfoStandard, &found)) return 0;
  return ((uint64_t)found.nFileSizeHigh << 32) | found.nFileSizeLow;
}

const char16_t *platformFileOf(void *handle) {
  static WCHAR path[4096];
  DWORD length = GetFinalPathNameByHandleW(handle, path, sizeof path / sizeof *path, FILE_NAME_NORMALIZED);
  return length == 0 || length >= sizeof path / sizeof *path ? NULL : (const char16_t *)path;
}

// Windows has volumes of its own, and what the probe calls one is none.
void fileShowVolume(const char *guid, bool isShown) {
  (void)guid;
  (void)isShown;
}

void fileClearVolume(const char *guid) { (void)guid; }

void *platformGive(size_t sizeBytes) {
  void *memory = LocalAlloc(LMEM_FIXED | LMEM_ZEROINIT, sizeBytes);
  if (memory == NULL) abort();
  return memory;
}

bool platformIsReleased(const void *memory, size_t sizeBytes) {
  // LocalFree gives a fixed block back to the heap of the process, which can then tell that it is in use no more.
  return !HeapValidate(GetProcessHeap(), 0, memory) || HeapSize(GetProcessHeap(), 0, memory) != sizeBytes;
}

void platformTakeBack(void *memory) { LocalFree(memory); }

void *platformOpenStream(void) {
  HANDLE reading, writing;
  if (!CreatePipe(&reading, &writing, NULL, 0)) return NULL;
  CloseHandle(writing);
  return reading;
}

bool platformIsStreamClosed(void *stream) {
  DWORD flags;
  // Its number may meanwhile be that of something else.
  return !GetHandleInformation(stream, &flags) || GetFileType(stream) != FILE_TYPE_PIPE;
}

void platformCloseStream(void *stream) { CloseHandle(stream); }

/* Who may open which file: accounts of virtual machines, and the access lists of files. */
#include "access.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "script.h"

typedef struct Entry {
  struct Entry *next;
  char *sid;
  bool isReadOnly;
} Entry;

typedef struct List {
  struct List *next;
  char16_t *path;
  uint64_t identity;
  Entry *entries;
} List;

static List *lists;

static int hexDigit(char16_t unit) {
  char16_t folded = wideFold(unit);
  if (folded >= '0' && folded <= '9') return folded - '0';
  return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

/* The GUID's 16 bytes as the text shows them. */
static bool readGuid(PCWSTR id, uint8_t bytes[16]) {
  bool isBraced = *id == '{';
  if (isBraced) id++;
  for (int index = 0; index < 16; index++) {
    bool isAfterDash = index == 4 || index == 6 || index == 8 || index == 10;
    if (isAfterDash && *id++ != '-') return false;
    int high = hexDigit(id[0]);
    int low = high < 0 ? -1 : hexDigit(id[1]);
    if (low < 0) return false;
    bytes[index] = (uint8_t)(high * 16 + low);
    id += 2;
  }
  if (isBraced && *id++ != '}') return false;
  return *id == 0;
}

bool isGuid(PCWSTR id) {
  uint8_t bytes[16];
  return readGuid(id, bytes);
}

static uint64_t mix(uint64_t value) {
  value ^= value >> 30;
  value *= 0xBF58476D1CE4E5B9u;
  value ^= value >> 27;
  value *= 0x94D049BB133111EBu;
  return value ^ (value >> 31);
}

void guidOf(PCWSTR id, char *guid) {
  static uint64_t turn;
  uint8_t bytes[16];
  if (!readGuid(id, bytes)) {
    uint64_t halves[2] = {mix(probeProcessSeed() + ++turn), mix(probeProcessSeed() ^ (turn << 32))};
    memcpy(bytes, halves, sizeof bytes);
  }
  for (int index = 0; index < 16; index++) {
    bool isAfterDash = index == 4 || index == 6 || index == 8 || index == 10;
    guid += sprintf(guid, "%s%02x", isAfterDash ? "-" : "", bytes[index]);
  }
}

/*
 * The account of a text that is no GUID. Windows does not document how it derives it, so that ours depends on the
 * process: whoever guesses instead of reading the access list is wrong here too.
 */
static void inventAccount(PCWSTR id, uint32_t numbers[4]) {
  static uint64_t seed;
  if (seed == 0) seed = mix(probeProcessSeed()) | 1;
  uint64_t state = seed;
  for (; *id != 0; id++) state = mix(state ^ wideFold(*id)) + seed;
  for (int index = 0; index < 4; index++) numbers[index] = (uint32_t)mix(state + (uint64_t)index);
}

void sidOfSystem(PCWSTR id, char *sid) {
  uint8_t shown[16];
  uint32_t numbers[4];
  if (readGuid(id, shown)) {
    // In memory the first three fields of a GUID are little-endian; the text shows them big-endian.
    static const int order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    for (int index = 0; index < 4; index++) {
      const int *at = order + index * 4;
      numbers[index] = shown[at[0]] | (uint32_t)shown[at[1]] << 8 | (uint32_t)shown[at[2]] << 16 |
                       (uint32_t)shown[at[3]] << 24;
    }
  } else {
    inventAccount(id, numbers);
  }
  sprintf(sid, "S-1-5-83-1-%lu-%lu-%lu-%lu", (unsigned long)numbers[0], (unsigned long)numbers[1],
          (unsigned long)numbers[2], (unsigned long)numbers[3]);
}

static char16_t foldedUnit(char16_t unit) { return unit == '/' ? '\\' : wideFold(unit); }

static bool isSamePath(PCWSTR left, PCWSTR right) {
  for (; *left != 0 && foldedUnit(*left) == foldedUnit(*right); left++) right++;
  return *left == 0 && *right == 0;
}

static PCWSTR withoutPrefix(PCWSTR path) {
  bool isVerbatim = path[0] == '\\' && path[1] == '\\' && path[2] == '?' && path[3] == '\\';
  return isVerbatim ? path + 4 : path;
}

static void freeEntries(List *list) {
  while (list->entries != NULL) {
    Entry *entry = list->entries;
    list->entries = entry->next;
    free(entry->sid);
    free(entry);
  }
}

static List *listOf(PCWSTR path) {
  path = withoutPrefix(path);
  List *list = lists;
  while (list != NULL && !isSamePath(list->path, path)) list = list->next;
  if (list == NULL) {
    list = allocate(sizeof(List));
    *list = (List){.next = lists, .path = wideCopy(path)};
    lists = list;
  }
  uint64_t identity = fileIdentity(path);
  // A list belongs to the file and not to its name.
  if (list->identity != identity) freeEntries(list);
  list->identity = identity;
  return list;
}

static Entry **find(List *list, const char *sid) {
  Entry **at = &list->entries;
  while (*at != NULL && strcmp((*at)->sid, sid) != 0) at = &(*at)->next;
  return at;
}

void accessGrant(PCWSTR path, const char *sid, bool isReadOnly) {
  Entry **at = find(listOf(path), sid);
  if (*at != NULL) return;
  *at = allocate(sizeof(Entry));
  **at = (Entry){.sid = copyText(sid), .isReadOnly = isReadOnly};
}

void accessRevoke(PCWSTR path, const char *sid) {
  Entry **at = find(listOf(path), sid);
  Entry *entry = *at;
  if (entry == NULL) return;
  *at = entry->next;
  free(entry->sid);
  free(entry);
}

void accessForget(PCWSTR path) { freeEntries(listOf(path)); }

bool accessAllows(PCWSTR path, const char *sid, bool toReadOnly) {
  List *list = listOf(path);
  return *find(list, sid) != NULL || (toReadOnly && *find(list, GROUP_SID) != NULL);
}

void accessWrite(Text *text, PCWSTR path) {
  textAdd(text, "O:BAG:SYD:AI");
  // What only looks like a grant: a denial, an entry that is only for what is made below, another authority.
  if (option(OptionAclTraps) != 0) {
    textAdd(text, "(D;;FW;;;S-1-5-83-1-4-3-2-1)(A;OICIIO;GA;;;S-1-5-83-1-1-2-3-4)(A;;FA;;;S-1-5-830-1-2-3-4)");
  }
  for (Entry *entry = listOf(path)->entries; entry != NULL; entry = entry->next)
    textAddFormat(text, "(A;;%s;;;%s)", entry->isReadOnly ? "FR" : "0x12019f", entry->sid);
  textAdd(text, "(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)");
}

void accessReset(void) {
  while (lists != NULL) {
    List *list = lists;
    lists = list->next;
    freeEntries(list);
    free(list->path);
    free(list);
  }
}

/* Texts: UTF-16 as it arrives and leaves, UTF-8 inside, and a growing buffer to write JSON into. */
#ifndef PROBE_TEXT_H
#define PROBE_TEXT_H

#include "hcs.h"

size_t wideLength(PCWSTR text);
bool wideIsValid(PCWSTR text);
/* FNV-1a over the bytes of the units, little-endian. */
uint32_t wideHash(PCWSTR text);
char16_t *wideCopy(PCWSTR text);
/* Without regard to case: ASCII, Latin-1, Greek and Cyrillic letters. */
bool wideSame(PCWSTR left, PCWSTR right);
char16_t wideFold(char16_t unit);

/* Both in fresh memory; NULL stays NULL. Unpaired surrogates become U+FFFD. */
char *utf8FromWide(PCWSTR text);
char16_t *wideFromUtf8(const char *text);

typedef struct Text {
  char *bytes;
  size_t length;
  size_t capacity;
} Text;

void textAdd(Text *text, const char *more);
void textAddFormat(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A JSON string with its quotes. */
void textAddQuoted(Text *text, const char *value);
void textAddQuotedWide(Text *text, PCWSTR value);
/* The bytes, to be freed by the caller; the text is empty then. */
char *textTake(Text *text);
void textDrop(Text *text);

void *allocate(size_t sizeBytes);
char *copyText(const char *text);

#endif

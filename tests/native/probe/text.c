/* Texts: conversions, comparison and the growing buffer. */
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *allocate(size_t sizeBytes) {
  void *memory = calloc(1, sizeBytes == 0 ? 1 : sizeBytes);
  if (memory == NULL) abort();
  return memory;
}

char *copyText(const char *text) {
  if (text == NULL) return NULL;
  char *copy = allocate(strlen(text) + 1);
  return strcpy(copy, text);
}

size_t wideLength(PCWSTR text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

static bool isHigh(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
static bool isLow(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

bool wideIsValid(PCWSTR text) {
  for (; *text != 0; text++) {
    if (isLow(*text)) return false;
    if (isHigh(*text) && !isLow(*++text)) return false;
  }
  return true;
}

uint32_t wideHash(PCWSTR text) {
  uint32_t hash = 2166136261u;
  for (; *text != 0; text++) {
    hash = (hash ^ (*text & 0xFF)) * 16777619u;
    hash = (hash ^ (*text >> 8)) * 16777619u;
  }
  return hash;
}

char16_t *wideCopy(PCWSTR text) {
  if (text == NULL) return NULL;
  size_t sizeBytes = (wideLength(text) + 1) * sizeof(char16_t);
  return memcpy(allocate(sizeBytes), text, sizeBytes);
}

char16_t wideFold(char16_t unit) {
  bool isCapital = (unit >= 'A' && unit <= 'Z') || (unit >= 0xC0 && unit <= 0xDE && unit != 0xD7) ||
                   (unit >= 0x391 && unit <= 0x3A9) || (unit >= 0x410 && unit <= 0x42F);
  return isCapital ? unit + 32 : unit;
}

bool wideSame(PCWSTR left, PCWSTR right) {
  for (; *left != 0 && wideFold(*left) == wideFold(*right); left++) right++;
  return *left == 0 && *right == 0;
}

static char *putUtf8(char *bytes, uint32_t point) {
  if (point < 0x80) {
    *bytes++ = (char)point;
  } else if (point < 0x800) {
    *bytes++ = (char)(0xC0 | (point >> 6));
    *bytes++ = (char)(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    *bytes++ = (char)(0xE0 | (point >> 12));
    *bytes++ = (char)(0x80 | ((point >> 6) & 0x3F));
    *bytes++ = (char)(0x80 | (point & 0x3F));
  } else {
    *bytes++ = (char)(0xF0 | (point >> 18));
    *bytes++ = (char)(0x80 | ((point >> 12) & 0x3F));
    *bytes++ = (char)(0x80 | ((point >> 6) & 0x3F));
    *bytes++ = (char)(0x80 | (point & 0x3F));
  }
  return bytes;
}

char *utf8FromWide(PCWSTR text) {
  if (text == NULL) return NULL;
  char *start = allocate(wideLength(text) * 3 + 1);
  char *end = start;
  for (; *text != 0; text++) {
    uint32_t point = *text;
    if (isHigh(*text) && isLow(text[1])) {
      point = 0x10000 + (((uint32_t)*text - 0xD800) << 10) + ((uint32_t)text[1] - 0xDC00);
      text++;
    } else if (isHigh(*text) || isLow(*text)) {
      point = 0xFFFD;
    }
    end = putUtf8(end, point);
  }
  return start;
}

/* Reads one code point; the input is the probe's own or was valid UTF-16, and so is well formed. */
static const unsigned char *takeUtf8(const unsigned char *bytes, uint32_t *point) {
  int more = *bytes < 0x80 ? 0 : *bytes < 0xE0 ? 1 : *bytes < 0xF0 ? 2 : 3;
  *point = more == 0 ? *bytes : *bytes & (0x3F >> more);
  bytes++;
  for (; more > 0 && *bytes != 0; more--) *point = (*point << 6) | (*bytes++ & 0x3F);
  return bytes;
}

char16_t *wideFromUtf8(const char *text) {
  if (text == NULL) return NULL;
  char16_t *start = allocate((strlen(text) + 1) * sizeof(char16_t));
  char16_t *end = start;
  for (const unsigned char *bytes = (const unsigned char *)text; *bytes != 0;) {
    uint32_t point;
    bytes = takeUtf8(bytes, &point);
    if (point >= 0x10000) {
      *end++ = (char16_t)(0xD800 + ((point - 0x10000) >> 10));
      point = 0xDC00 + ((point - 0x10000) & 0x3FF);
    }
    *end++ = (char16_t)point;
  }
  return start;
}

static void reserve(Text *text, size_t more) {
  if (text->length + more + 1 <= text->capacity) return;
  size_t capacity = (text->length + more + 64) * 2;
  char *bytes = realloc(text->bytes, capacity);
  if (bytes == NULL) abort();
  text->bytes = bytes;
  text->capacity = capacity;
}

static void addBytes(Text *text, const char *bytes, size_t length) {
  reserve(text, length);
  memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  text->bytes[text->length] = 0;
}

void textAdd(Text *text, const char *more) { addBytes(text, more, strlen(more)); }

void textAddFormat(Text *text, const char *format, ...) {
  va_list values;
  va_start(values, format);
  va_list again;
  va_copy(again, values);
  int length = vsnprintf(NULL, 0, format, values);
  va_end(values);
  if (length > 0) {
    reserve(text, (size_t)length);
    vsnprintf(text->bytes + text->length, (size_t)length + 1, format, again);
    text->length += (size_t)length;
  }
  va_end(again);
}

void textAddQuoted(Text *text, const char *value) {
  textAdd(text, "\"");
  for (const char *rest = value; *rest != 0; rest++) {
    unsigned char byte = (unsigned char)*rest;
    if (byte == '"' || byte == '\\')
      textAddFormat(text, "\\%c", byte);
    else if (byte < 0x20)
      textAddFormat(text, "\\u%04x", byte);
    else
      addBytes(text, rest, 1);
  }
  textAdd(text, "\"");
}

void textAddQuotedWide(Text *text, PCWSTR value) {
  char *bytes = utf8FromWide(value);
  textAddQuoted(text, bytes);
  free(bytes);
}

char *textTake(Text *text) {
  char *bytes = text->bytes == NULL ? copyText("") : text->bytes;
  *text = (Text){0};
  return bytes;
}

void textDrop(Text *text) { free(textTake(text)); }

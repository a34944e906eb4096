/* Reading JSON, strictly by RFC 8259, with a limit of 200 levels. */
#include "json.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

typedef struct {
  const char *at;
  int depth;
} Reader;

static Json *readValue(Reader *reader);

static void skipSpace(Reader *reader) {
  while (*reader->at != 0 && strchr(" \t\r\n", *reader->at) != NULL) reader->at++;
}

static bool skip(Reader *reader, char expected) {
  skipSpace(reader);
  if (*reader->at != expected) return false;
  reader->at++;
  return true;
}

static Json *newJson(JsonKind kind) {
  Json *json = allocate(sizeof(Json));
  json->kind = kind;
  return json;
}

void jsonFree(Json *json) {
  while (json != NULL) {
    Json *next = json->next;
    jsonFree(json->first);
    free(json->name);
    free(json->text);
    free(json);
    json = next;
  }
}

static int readHex(Reader *reader) {
  int value = 0;
  for (int digit = 0; digit < 4; digit++, reader->at++) {
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = *reader->at == 0 ? NULL : strchr(digits, *reader->at);
    if (found == NULL) return -1;
    value = value * 16 + (int)((found - digits) % 16);
  }
  return value;
}

/* After the backslash. Adds what the escape means; false when it is none. */
static bool readEscape(Reader *reader, Text *text) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  char name = *reader->at++;
  const char *found = name == 0 ? NULL : strchr(names, name);
  if (found != NULL) {
    char value[2] = {values[found - names], 0};
    textAdd(text, value);
    return true;
  }
  if (name != 'u') return false;
  char16_t units[3] = {0};
  for (int index = 0; index < 2; index++) {
    int unit = readHex(reader);
    if (unit < 0) return false;
    units[index] = (char16_t)unit;
    bool pairs = index == 0 && unit >= 0xD800 && unit <= 0xDBFF && reader->at[0] == '\\' && reader->at[1] == 'u';
    if (!pairs) break;
    reader->at += 2;
  }
  char *bytes = utf8FromWide(units);
  textAdd(text, bytes);
  free(bytes);
  return true;
}

/* After the opening quote. NULL when the string does not end well. */
static char *readString(Reader *reader) {
  Text text = {0};
  textAdd(&text, "");
  while (*reader->at != '"') {
    unsigned char byte = (unsigned char)*reader->at;
    bool isGood = byte >= 0x20;
    if (isGood && byte == '\\') {
      reader->at++;
      isGood = readEscape(reader, &text);
    } else if (isGood) {
      size_t plain = strcspn(reader->at, "\"\\");
      for (size_t index = 0; index < plain; index++)
        if ((unsigned char)reader->at[index] < 0x20) plain = index;
      textAddFormat(&text, "%.*s", (int)plain, reader->at);
      reader->at += plain;
    }
    if (!isGood) {
      textDrop(&text);
      return NULL;
    }
  }
  reader->at++;
  return textTake(&text);
}

static Json *readNumber(Reader *reader) {
  const char *start = reader->at;
  const char *at = start + (*start == '-');
  size_t whole = strspn(at, "0123456789");
  if (whole == 0 || (whole > 1 && *at == '0')) return NULL;
  at += whole;
  if (*at == '.') {
    size_t fraction = strspn(++at, "0123456789");
    if (fraction == 0) return NULL;
    at += fraction;
  }
  if (*at == 'e' || *at == 'E') {
    at++;
    if (*at == '+' || *at == '-') at++;
    size_t exponent = strspn(at, "0123456789");
    if (exponent == 0) return NULL;
    at += exponent;
  }
  Json *json = newJson(JsonNumber);
  json->number = strtod(start, NULL);
  reader->at = at;
  return json;
}

static Json *readWord(Reader *reader, const char *word, JsonKind kind) {
  size_t length = strlen(word);
  if (strncmp(reader->at, word, length) != 0) return NULL;
  reader->at += length;
  Json *json = newJson(kind);
  json->truth = *word == 't';
  return json;
}

/* After the opening bracket. */
static Json *readItems(Reader *reader, JsonKind kind, char end) {
  Json *json = newJson(kind);
  Json **last = &json->first;
  if (skip(reader, end)) return json;
  do {
    char *name = NULL;
    if (kind == JsonObject && (!skip(reader, '"') || (name = readString(reader)) == NULL || !skip(reader, ':'))) {
      free(name);
      break;
    }
    Json *item = readValue(reader);
    if (item == NULL) {
      free(name);
      break;
    }
    item->name = name;
    *last = item;
    last = &item->next;
    if (skip(reader, end)) return json;
  } while (skip(reader, ','));
  jsonFree(json);
  return NULL;
}

static Json *readValue(Reader *reader) {
  skipSpace(reader);
  if (reader->depth >= 200) return NULL;
  reader->depth++;
  Json *json = NULL;
  switch (*reader->at) {
    case '{':
      reader->at++;
      json = readItems(reader, JsonObject, '}');
      break;
    case '[':
      reader->at++;
      json = readItems(reader, JsonArray, ']');
      break;
    case '"': {
      reader->at++;
      char *text = readString(reader);
      if (text != NULL) json = newJson(JsonString);
      if (json != NULL) json->text = text;
      break;
    }
    case 't': json = readWord(reader, "true", JsonBoolean); break;
    case 'f': json = readWord(reader, "false", JsonBoolean); break;
    case 'n': json = readWord(reader, "null", JsonNull); break;
    default: json = readNumber(reader);
  }
  reader->depth--;
  return json;
}

Json *jsonParse(const char *text) {
  Reader reader = {.at = text};
  Json *json = readValue(&reader);
  skipSpace(&reader);
  if (json != NULL && *reader.at == 0) return json;
  jsonFree(json);
  return NULL;
}

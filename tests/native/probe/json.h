/* Reading JSON: a document becomes a tree. Writing is done with Text. */
#ifndef PROBE_JSON_H
#define PROBE_JSON_H

#include "hcs.h"

typedef enum { JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject } JsonKind;

typedef struct Json {
  JsonKind kind;
  /* Name of a member of an object; NULL otherwise. */
  char *name;
  char *text;
  double number;
  bool truth;
  struct Json *first;
  struct Json *next;
} Json;

/* The tree of a whole document; NULL when it is no JSON. Free it with jsonFree. */
Json *jsonParse(const char *text);
void jsonFree(Json *json);

/* A member that is there and not null; NULL otherwise, also when json is NULL or no object. */
const Json *jsonMember(const Json *json, const char *name);
/* The same through several objects, names joined by slashes. */
const Json *jsonAt(const Json *json, const char *path);
bool jsonIs(const Json *json, JsonKind kind);
/* The text of a member that is a string; NULL otherwise. */
const char *jsonText(const Json *json, const char *path);
bool jsonIsTrue(const Json *json, const char *path);
double jsonNumber(const Json *json, const char *path, double otherwise);
/* True when the member is absent, null or of this kind. */
bool jsonIsOptional(const Json *json, const char *path, JsonKind kind);
/* True when the member is absent, null or a list of strings only. */
bool jsonIsOptionalTexts(const Json *json, const char *name);
bool jsonHasText(const Json *list, const char *text);

#endif

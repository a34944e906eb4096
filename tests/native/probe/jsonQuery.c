/* Looking into a JSON tree. */
#include <string.h>

#include "json.h"

bool jsonIs(const Json *json, JsonKind kind) { return json != NULL && json->kind == kind; }

static const Json *member(const Json *json, const char *name, size_t length) {
  if (!jsonIs(json, JsonObject)) return NULL;
  const Json *found = NULL;
  for (const Json *item = json->first; item != NULL; item = item->next)
    if (strncmp(item->name, name, length) == 0 && item->name[length] == 0) found = item;
  return jsonIs(found, JsonNull) ? NULL : found;
}

const Json *jsonMember(const Json *json, const char *name) { return member(json, name, strlen(name)); }

const Json *jsonAt(const Json *json, const char *path) {
  for (;;) {
    size_t length = strcspn(path, "/");
    json = member(json, path, length);
    if (json == NULL || path[length] == 0) return json;
    path += length + 1;
  }
}

const char *jsonText(const Json *json, const char *path) {
  const Json *found = jsonAt(json, path);
  return jsonIs(found, JsonString) ? found->text : NULL;
}

bool jsonIsTrue(const Json *json, const char *path) {
  const Json *found = jsonAt(json, path);
  return jsonIs(found, JsonBoolean) && found->truth;
}

double jsonNumber(const Json *json, const char *path, double otherwise) {
  const Json *found = jsonAt(json, path);
  return jsonIs(found, JsonNumber) ? found->number : otherwise;
}

bool jsonIsOptional(const Json *json, const char *path, JsonKind kind) {
  const Json *found = jsonAt(json, path);
  return found == NULL || found->kind == kind;
}

bool jsonIsOptionalTexts(const Json *json, const char *name) {
  const Json *list = jsonMember(json, name);
  if (list == NULL) return true;
  if (!jsonIs(list, JsonArray)) return false;
  for (const Json *item = list->first; item != NULL; item = item->next)
    if (!jsonIs(item, JsonString)) return false;
  return true;
}

bool jsonHasText(const Json *list, const char *text) {
  for (const Json *item = list == NULL ? NULL : list->first; item != NULL; item = item->next)
    if (jsonIs(item, JsonString) && strcmp(item->text, text) == 0) return true;
  return false;
}

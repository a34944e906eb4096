/* Create documents: what is refused, and what of them the probe keeps. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "access.h"
#include "platform.h"
#include "script.h"
#include "systems.h"

static const char *const kinds[] = {"VirtualMachine", "Container", "HostedSystem"};

static const char *kindOf(const Json *document) {
  const char *kind = NULL;
  for (int index = 0; index < 3; index++) {
    if (jsonMember(document, kinds[index]) == NULL) continue;
    if (kind != NULL) return NULL;
    kind = kinds[index];
  }
  return kind;
}

/* Members that the probe reads, with the kind that the schema gives them. */
static const struct {
  const char *path;
  JsonKind kind;
} members[] = {
    {"Owner", JsonString},
    {"ShouldTerminateOnLastHandleClosed", JsonBoolean},
    {"VirtualMachine", JsonObject},
    {"Container", JsonObject},
    {"HostedSystem", JsonObject},
    {"VirtualMachine/ComputeTopology", JsonObject},
    {"VirtualMachine/ComputeTopology/Memory", JsonObject},
    {"VirtualMachine/ComputeTopology/Memory/SizeInMB", JsonNumber},
    {"VirtualMachine/ComputeTopology/Processor", JsonObject},
    {"VirtualMachine/ComputeTopology/Processor/Count", JsonNumber},
    {"VirtualMachine/Devices", JsonObject},
    {"VirtualMachine/Devices/Scsi", JsonObject},
    {"VirtualMachine/GuestState", JsonObject},
    {"VirtualMachine/GuestState/GuestStateFilePath", JsonString},
    {"VirtualMachine/GuestState/RuntimeStateFilePath", JsonString},
    {"VirtualMachine/RestoreState", JsonObject},
    {"VirtualMachine/RestoreState/SaveStateFilePath", JsonString},
    {"VirtualMachine/RestoreState/TemplateSystemId", JsonString},
};

HRESULT checkDocument(Work *work, Text *result) {
  const Json *document = work->document;
  if (!jsonIs(document, JsonObject)) return failWith(result, HCS_INVALID_JSON, "The document is no JSON object");
  if (kindOf(document) == NULL)
    return failWith(result, HCS_INVALID_JSON, "Exactly one of VirtualMachine, Container and HostedSystem is needed");
  if (jsonNumber(document, "SchemaVersion/Major", 0) != 2)
    return failWith(result, HCS_INVALID_JSON, "SchemaVersion is missing or not of schema 2");
  for (size_t index = 0; index < sizeof members / sizeof *members; index++)
    if (!jsonIsOptional(document, members[index].path, members[index].kind))
      return failWith(result, HCS_INVALID_JSON, "%s is of the wrong type", members[index].path);
  double size = jsonNumber(document, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 2);
  // Memory goes in steps of 2 MB.
  if (size <= 0 || fmod(size, 2) != 0)
    return failWith(result, RESULT_VM_INVALID_MEMORY, "The memory size %g MB is not a positive even number", size);
  if (systemIsTaken(work->system))
    return failWith(result, HCS_SYSTEM_ALREADY_EXISTS, "A system with this id is on the host already");
  return RESULT_OK;
}

void addFile(System *system, const char *place, const char *path, bool isReadOnly) {
  if (path == NULL || *path == 0) return;
  MachineFile *file = allocate(sizeof(MachineFile));
  *file = (MachineFile){
      .next = system->files, .place = copyText(place), .path = wideFromUtf8(path), .isReadOnly = isReadOnly};
  system->files = file;
}

MachineFile **findFile(System *system, const char *place) {
  MachineFile **at = &system->files;
  while (*at != NULL && strcmp((*at)->place, place) != 0) at = &(*at)->next;
  return at;
}

void freeFiles(MachineFile *files) {
  while (files != NULL) {
    MachineFile *next = files->next;
    free(files->place);
    free(files->path);
    free(files);
    files = next;
  }
}

static void readAttachments(System *system, const Json *document) {
  const Json *scsi = jsonAt(document, "VirtualMachine/Devices/Scsi");
  for (const Json *controller = scsi == NULL ? NULL : scsi->first; controller != NULL; controller = controller->next) {
    const Json *attachments = jsonMember(controller, "Attachments");
    for (const Json *unit = attachments == NULL ? NULL : attachments->first; unit != NULL; unit = unit->next) {
      const char *type = jsonText(unit, "Type");
      bool isIso = type != NULL && strcmp(type, "Iso") == 0;
      bool isFile = type == NULL || isIso || strcmp(type, "VirtualDisk") == 0;
      char place[300];
      snprintf(place, sizeof place, "%s/%s", controller->name, unit->name);
      if (isFile) addFile(system, place, jsonText(unit, "Path"), isIso || jsonIsTrue(unit, "ReadOnly"));
    }
  }
}

void readDocument(System *system, const Json *document) {
  system->type = strcmp(kindOf(document), "VirtualMachine") == 0 ? "VirtualMachine" : "Container";
  system->owner = copyText(jsonText(document, "Owner"));
  system->memorySizeInMB = jsonNumber(document, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 0);
  system->processorCount = jsonNumber(document, "VirtualMachine/ComputeTopology/Processor/Count", 1);
  system->hasGuestConnection = jsonAt(document, "VirtualMachine/GuestConnection") != NULL ||
                               strcmp(system->type, "Container") == 0;
  system->hasShutdownService = jsonAt(document, "VirtualMachine/Services/Shutdown") != NULL;
  system->endsWithLastHandle = jsonIsTrue(document, "ShouldTerminateOnLastHandleClosed");
  system->templateId = copyText(jsonText(document, "VirtualMachine/RestoreState/TemplateSystemId"));
  readAttachments(system, document);
  // With this option the state files are only read, as templates.
  bool isTransient = jsonIsTrue(document, "VirtualMachine/GuestState/ForceTransientState");
  addFile(system, "GuestStateFilePath", jsonText(document, "VirtualMachine/GuestState/GuestStateFilePath"),
          isTransient);
  addFile(system, "RuntimeStateFilePath", jsonText(document, "VirtualMachine/GuestState/RuntimeStateFilePath"),
          isTransient);
  addFile(system, "SaveStateFilePath", jsonText(document, "VirtualMachine/RestoreState/SaveStateFilePath"), true);
}

HRESULT checkFiles(const System *system, const MachineFile *files, Text *result) {
  if (option(OptionCheckFiles) == 0) return RESULT_OK;
  char sid[80];
  sidOfSystem(system->id, sid);
  HRESULT hresult = RESULT_OK;
  for (const MachineFile *file = files; file != NULL && hresult == RESULT_OK; file = file->next) {
    char *path = utf8FromWide(file->path);
    if (fileKind(file->path) != FileIsFile)
      hresult = failWith(result, RESULT_FILE_NOT_FOUND, "There is no file %s", path);
    else if (!accessAllows(file->path, sid, file->isReadOnly))
      hresult = failWith(result, RESULT_ACCESSDENIED, "%s is not granted to the account %s", path, sid);
    free(path);
  }
  return hresult;
}

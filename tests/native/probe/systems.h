/* Compute systems and their handles. Under the lock. */
#ifndef PROBE_SYSTEMS_H
#define PROBE_SYSTEMS_H

#include "call.h"
#include "events.h"
#include "operations.h"
#include "schedule.h"

typedef enum {
  StateCreating,
  StateCreated,
  StateRunning,
  StatePaused,
  StateSavedAsTemplate,
  StateStopped,
  StateCount
} SystemState;

extern const char *const stateNames[StateCount];

typedef enum { GracefulExit, ForcedExit, UnexpectedExit, ExitTypeCount } ExitType;

extern const char *const exitTypeNames[ExitTypeCount];

/* A file that the machine opens under its own account. */
typedef struct MachineFile {
  struct MachineFile *next;
  /* Where it belongs, for SCSI attachments "controller/unit". */
  char *place;
  char16_t *path;
  bool isReadOnly;
} MachineFile;

typedef struct System {
  struct System *next;
  char16_t *nameSpace;
  char16_t *id;
  char runtimeId[37];
  char *owner;
  const char *type;
  char *templateId;
  SystemState state;
  double memorySizeInMB;
  double processorCount;
  bool hasGuestConnection;
  bool hasShutdownService;
  bool endsWithLastHandle;
  MachineFile *files;
  ExitType exitType;
  /* The exit is known: waits return, the event is out. */
  bool hasExited;
  /* In no enumeration any more, the id is free. */
  bool isGone;
  int handles;
  /* Operations and waits that will look at it again. */
  int uses;
  /* What will happen to it by itself. */
  Job *job;
} System;

typedef struct SystemHandle {
  System *system;
  void *handle;
  Registration *registration;
  /* The service that gave it ended. */
  bool isDead;
  /* Calls on other threads that wait on it. */
  int waiters;
} SystemHandle;

System *systemAdd(PCWSTR nameSpace, PCWSTR id);
/* One that can be opened. nameSpace NULL: the usual one. */
System *systemFind(PCWSTR nameSpace, PCWSTR id);
/* Another one that has the id already. */
bool systemIsTaken(const System *system);
System *systemFirst(void);

void systemUse(System *system);
/* The opposite; frees a system that is gone and that nobody uses. */
void systemUnuse(System *system);
/* Changes with every reset: what was found before is no more. */
uint32_t systemsGeneration(void);

SystemHandle *systemOpen(System *system);
/* Waits for a running callback. */
void systemClose(SystemHandle *opened, const char *function);
/* The handle of a call; NULL and refused when it is none. */
SystemHandle *takeSystem(Call *call, HCS_SYSTEM handle);
Target systemTarget(const SystemHandle *opened);

/* The system is Stopped now; its exit shows after a while. */
void systemEnd(System *system, ExitType exitType, uint32_t delayMs);
/* An event to every handle that has a callback; answers how many. */
int systemFire(const System *system, enum HcsEventType type, const char *data);
void systemWriteExit(Text *text, const System *system);
void systemsDisconnect(void);
void systemsReset(void);

/* Reads the work's document into its system, or says why it is none. */
HRESULT checkDocument(Work *work, Text *result);
void readDocument(System *system, const Json *document);
void freeFiles(MachineFile *files);
MachineFile **findFile(System *system, const char *place);
void addFile(System *system, const char *place, const char *path, bool isReadOnly);
/* Whether the machine may open its files now; files NULL means none. */
HRESULT checkFiles(const System *system, const MachineFile *files, Text *result);

/* Checks and effects of the calls on a system, by the table of states. */
Work startWork(System *system);
Work pauseWork(System *system);
Work resumeWork(System *system);
Work saveWork(System *system);
Work shutDownWork(System *system);
Work terminateWork(System *system);
Work crashWork(System *system);
Work modifyWork(System *system);
Work propertiesWork(System *system);
HRESULT checkState(const System *system, Text *result, unsigned allowed);

/* Documents that are answered. */
void writeProperties(Text *text, const System *system, const Json *query);
HRESULT checkPropertyQuery(Work *work, Text *result);
HRESULT checkSystemQuery(Work *work, Text *result);
void writeEnumeration(Text *text, PCWSTR nameSpace, const Json *query);

#endif

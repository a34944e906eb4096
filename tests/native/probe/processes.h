/* Processes in compute systems, and their handles. Under the lock. */
#ifndef PROBE_PROCESSES_H
#define PROBE_PROCESSES_H

#include "systems.h"

typedef struct Process {
  struct Process *next;
  System *system;
  uint32_t processId;
  bool hasExited;
  uint32_t exitCode;
} Process;

typedef struct ProcessHandle {
  Process *process;
  void *handle;
  Registration *registration;
  int waiters;
} ProcessHandle;

Process *processAdd(System *system);
Process *processFind(const System *system, uint32_t processId);
/* A process that could not be made. */
void processDrop(Process *process);
ProcessHandle *processOpen(Process *process);
void processClose(ProcessHandle *opened, const char *function);
ProcessHandle *takeProcess(Call *call, HCS_PROCESS handle);
Target processTarget(const ProcessHandle *opened);
void processEnd(Process *process, uint32_t exitCode);
/* With a system its processes end. */
void processesEndOf(const System *system);
void processWriteStatus(Text *text, const Process *process);
void processesReset(void);

#endif

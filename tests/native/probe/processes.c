/* Processes in compute systems: how they come, end and go. They are kept until the reset. */
#include "processes.h"

#include <stdlib.h>

#include "journal.h"
#include "platform.h"

static Process *processes;
static uint32_t lastProcessId = 4;

Process *processAdd(System *system) {
  Process *process = allocate(sizeof(Process));
  // Process ids of Windows are multiples of four.
  lastProcessId += 4;
  *process = (Process){.next = processes, .system = system, .processId = lastProcessId};
  processes = process;
  systemUse(system);
  return process;
}

Process *processFind(const System *system, uint32_t processId) {
  for (Process *process = processes; process != NULL; process = process->next)
    if (process->system == system && process->processId == processId && !process->hasExited) return process;
  return NULL;
}

void processDrop(Process *process) { process->hasExited = true; }

ProcessHandle *processOpen(Process *process) {
  ProcessHandle *opened = allocate(sizeof(ProcessHandle));
  *opened = (ProcessHandle){.process = process, .registration = newRegistration()};
  opened->handle = handleOpen(HandleProcess, opened);
  return opened;
}

void processClose(ProcessHandle *opened, const char *function) {
  handleClose(opened->handle);
  if (isOperationPendingOn(opened->handle)) journalClosedInUse();
  if (opened->waiters > 0) journalViolation(function, "another thread waits on the handle");
  uint32_t generation = systemsGeneration();
  registrationSet(opened->registration, 0, NULL, NULL, function);
  if (generation == systemsGeneration() && opened->waiters == 0) free(opened);
}

ProcessHandle *takeProcess(Call *call, HCS_PROCESS handle) {
  return takeHandle(call, "process", handle, HandleProcess);
}

Target processTarget(const ProcessHandle *opened) {
  return (Target){.process = opened->handle, .registration = opened->registration};
}

void processWriteStatus(Text *text, const Process *process) {
  textAddFormat(text, "{\"ProcessId\": %lu, \"Exited\": %s, \"ExitCode\": %lu, \"LastWaitResult\": 0}",
                (unsigned long)process->processId, process->hasExited ? "true" : "false",
                (unsigned long)process->exitCode);
}

void processEnd(Process *process, uint32_t exitCode) {
  if (process->hasExited) return;
  process->hasExited = true;
  process->exitCode = exitCode;
  Text status = {0};
  processWriteStatus(&status, process);
  for (int index = 0; index < handleCount(HandleProcess); index++) {
    ProcessHandle *opened = handleFind(handleAt(HandleProcess, index), HandleProcess);
    if (opened->process == process) fireEvent(opened->registration, HcsEventProcessExited, status.bytes, NULL);
  }
  textDrop(&status);
  probeTell(ConditionChanged);
}

void processesEndOf(const System *system) {
  for (Process *process = processes; process != NULL; process = process->next)
    if (process->system == system) processEnd(process, 0xC000013Au);
}

void processesReset(void) {
  for (void *handle; (handle = handleAt(HandleProcess, 0)) != NULL;) {
    ProcessHandle *opened = handleFind(handle, HandleProcess);
    handleClose(handle);
    opened->registration->callback = NULL;
    free(opened);
  }
  while (processes != NULL) {
    Process *process = processes;
    processes = process->next;
    free(process);
  }
}

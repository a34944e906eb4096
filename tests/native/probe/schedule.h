/* The thread that does things at their time. Under the lock; what is due runs under it too. */
#ifndef PROBE_SCHEDULE_H
#define PROBE_SCHEDULE_H

#include "base.h"

typedef struct Job {
  struct Job *next;
  uint64_t dueNs;
  /* Does it and frees what it points to. */
  void (*run)(struct Job *job);
  void *subject;
} Job;

/* Runs it delayMs from now, NEVER_MS for never. */
Job *schedule(uint32_t delayMs, void (*run)(Job *job), void *subject);
/* Runs it as soon as it can. */
void scheduleNow(Job *job);
/* Takes a job out that has not run; it is freed. */
void scheduleDrop(Job *job);

#endif

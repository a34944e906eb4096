/* The thread that does things at their time. */
#include "schedule.h"

#include <stdlib.h>

#include "platform.h"
#include "script.h"
#include "text.h"

// In the order of their time.
static Job *jobs;
static Job *lastJob;
static bool isStarted;

static void takeOut(Job *job) {
  Job *before = NULL;
  for (Job *at = jobs; at != NULL; before = at, at = at->next) {
    if (at != job) continue;
    if (before == NULL)
      jobs = job->next;
    else
      before->next = job->next;
    if (lastJob == job) lastJob = before;
    return;
  }
}

static void insert(Job *job) {
  // Most jobs take equally long, so that a new one belongs to the end.
  bool isLast = lastJob != NULL && lastJob->dueNs <= job->dueNs;
  Job **at = isLast ? &lastJob->next : &jobs;
  while (*at != NULL && (*at)->dueNs <= job->dueNs) at = &(*at)->next;
  job->next = *at;
  *at = job;
  if (job->next == NULL) lastJob = job;
  if (jobs == job) probeTell(ConditionScheduled);
}

static void runJobs(void) {
  probeLock();
  for (;;) {
    if (jobs == NULL || jobs->dueNs > probeNowNs()) {
      probeWait(ConditionScheduled, jobs == NULL ? FOREVER : jobs->dueNs);
      continue;
    }
    Job *job = jobs;
    takeOut(job);
    job->run(job);
    free(job);
  }
}

Job *schedule(uint32_t delayMs, void (*run)(Job *job), void *subject) {
  if (!isStarted) {
    isStarted = true;
    probeStartThread(runJobs);
  }
  Job *job = allocate(sizeof(Job));
  uint64_t dueNs = delayMs == NEVER_MS ? FOREVER : probeNowNs() + (uint64_t)delayMs * 1000000u;
  *job = (Job){.dueNs = dueNs, .run = run, .subject = subject};
  insert(job);
  return job;
}

void scheduleNow(Job *job) {
  takeOut(job);
  job->dueNs = 0;
  insert(job);
}

void scheduleDrop(Job *job) {
  takeOut(job);
  free(job);
}

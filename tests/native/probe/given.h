/* Memory that the caller has to release: strings and descriptors, each remembered until it is. */
#ifndef PROBE_GIVEN_H
#define PROBE_GIVEN_H

#include "base.h"

/* UTF-16 in fresh memory that LocalFree releases; NULL stays NULL. Under the lock. */
char16_t *giveText(const char *text);
/* Any bytes, the same way. */
void *giveMemory(const void *bytes, size_t sizeBytes);
/* True for what was given and not released. */
bool givenIsAlive(const void *memory);

/* How many are not released, and how many were given since the reset. Under the lock. */
uint64_t givenUnreleased(void);
uint64_t givenCount(void);
/* Forgets what was given; memory that the caller still has stays as it is. */
void givenReset(void);

#endif

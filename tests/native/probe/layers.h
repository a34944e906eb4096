/* Storage filters on layers, which outlive every handle. Under the lock. */
#ifndef PROBE_LAYERS_H
#define PROBE_LAYERS_H

#include "base.h"

void filtersReset(void);

#endif

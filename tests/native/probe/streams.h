/* Standard streams of processes, which the caller closes. Under the lock. */
#ifndef PROBE_STREAMS_H
#define PROBE_STREAMS_H

#include "hcs.h"

HANDLE streamOpen(void);
int streamsOpen(void);
void streamsReset(void);

#endif

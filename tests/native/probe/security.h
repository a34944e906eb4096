/* Security descriptors for the caller: real ones on Windows, texts with a mark elsewhere. */
#ifndef PROBE_SECURITY_H
#define PROBE_SECURITY_H

#include "base.h"

/* A descriptor of this SDDL text, to be released with LocalFree; NULL when it is none. Under the lock. */
void *giveDescriptor(const char *sddl);

#endif

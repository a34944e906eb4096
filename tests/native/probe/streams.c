/* Standard streams of processes: pipes on Windows, handles of the probe elsewhere. */
#include "streams.h"

#include <stdlib.h>

#include "handles.h"
#include "journal.h"
#include "platform.h"
#include "text.h"

typedef struct Stream {
  struct Stream *next;
  HANDLE pipe;
} Stream;

static Stream *pipes;

HANDLE streamOpen(void) {
  HANDLE pipe = platformOpenStream();
  if (pipe == NULL) return handleOpen(HandleStream, "a stream");
  Stream *stream = allocate(sizeof(Stream));
  *stream = (Stream){.next = pipes, .pipe = pipe};
  pipes = stream;
  return pipe;
}

int streamsOpen(void) {
  int count = handleCount(HandleStream);
  for (Stream **at = &pipes; *at != NULL;) {
    Stream *stream = *at;
    if (platformIsStreamClosed(stream->pipe)) {
      *at = stream->next;
      free(stream);
    } else {
      count++;
      at = &stream->next;
    }
  }
  return count;
}

void streamsReset(void) {
  streamsOpen();
  while (pipes != NULL) {
    Stream *stream = pipes;
    pipes = stream->next;
    platformCloseStream(stream->pipe);
    free(stream);
  }
  for (void *handle; (handle = handleAt(HandleStream, 0)) != NULL;) handleClose(handle);
}

#ifndef _WIN32
PROBE_EXPORT int32_t CloseHandle(HANDLE handle) {
  probeLock();
  bool isOpen = handleFind(handle, HandleStream) != NULL;
  if (isOpen) handleClose(handle);
  if (!isOpen) journalViolation("CloseHandle", "hObject is %s", handleDescribe(handle));
  probeUnlock();
  return isOpen;
}
#endif

/* The life of a system as a C program lives it, call for call as the driver: what its overhead is measured against. */
#include "hcs.h"
#include "platform.h"

HCS_OPERATION HcsCreateOperation(const void *context, void *callback);
void HcsCloseOperation(HCS_OPERATION operation);
HRESULT HcsWaitForOperationResult(HCS_OPERATION operation, DWORD timeoutMs, PWSTR *resultDocument);
HRESULT HcsCreateComputeSystem(PCWSTR id, PCWSTR configuration, HCS_OPERATION operation, const void *descriptor,
                               HCS_SYSTEM *computeSystem);
HRESULT HcsOpenComputeSystem(PCWSTR id, DWORD requestedAccess, HCS_SYSTEM *computeSystem);
HRESULT HcsStartComputeSystem(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options);
HRESULT HcsGetComputeSystemProperties(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR query);
HRESULT HcsTerminateComputeSystem(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options);
HRESULT HcsSetComputeSystemCallback(HCS_SYSTEM computeSystem, int32_t callbackOptions, const void *context,
                                    HCS_EVENT_CALLBACK callback);
void HcsCloseComputeSystem(HCS_SYSTEM computeSystem);
void *LocalFree(void *memory);

typedef HRESULT (*OptionsCall)(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options);

/* Waits for the end of an operation that was started, and closes it. */
static bool finish(HRESULT started, HCS_OPERATION operation) {
  PWSTR result = NULL;
  bool isDone = started >= 0 && HcsWaitForOperationResult(operation, INFINITE_MS, &result) >= 0;
  if (result != NULL) LocalFree(result);
  HcsCloseOperation(operation);
  return isDone;
}

static bool on(HCS_SYSTEM system, OptionsCall call) {
  HCS_OPERATION operation = HcsCreateOperation(NULL, NULL);
  return finish(call(system, operation, NULL), operation);
}

static bool open(PCWSTR id, HCS_SYSTEM *system) {
  *system = NULL;
  return HcsOpenComputeSystem(id, GENERIC_ALL_ACCESS, system) >= 0;
}

static void hearExit(HCS_EVENT *event, void *context) {
  if (event->Type != HcsEventSystemExited) return;
  probeLock();
  *(bool *)context = true;
  probeTell(ConditionChanged);
  probeUnlock();
}

static void awaitExit(const bool *hasExited) {
  probeLock();
  while (!*hasExited) probeWait(ConditionChanged, FOREVER);
  probeUnlock();
}

/* HcsHost.launchComputeSystem. */
static bool launch(PCWSTR id) {
  static const char16_t document[] =
      u"{\"SchemaVersion\": {\"Major\": 2, \"Minor\": 1}, \"VirtualMachine\": {\"ComputeTopology\": "
      u"{\"Memory\": {\"SizeInMB\": 512}, \"Processor\": {\"Count\": 2}}}}";
  HCS_SYSTEM system = NULL;
  bool hasExited = false;
  HCS_OPERATION operation = HcsCreateOperation(NULL, NULL);
  bool isGood = finish(HcsCreateComputeSystem(id, document, operation, NULL, &system), operation) &&
                HcsSetComputeSystemCallback(system, 0, &hasExited, hearExit) >= 0 &&
                on(system, HcsStartComputeSystem) && on(system, HcsGetComputeSystemProperties);
  if (system != NULL) HcsCloseComputeSystem(system);
  return isGood;
}

/* HcsHost.getComputeSystemProperties. */
static bool query(PCWSTR id) {
  HCS_SYSTEM system;
  if (!open(id, &system)) return false;
  bool isGood = on(system, HcsGetComputeSystemProperties);
  HcsCloseComputeSystem(system);
  return isGood;
}

/* HcsHost.stopComputeSystem, which terminates, hears the exit, and sees that nobody can open the system any more. */
static bool stop(PCWSTR id) {
  HCS_SYSTEM system;
  bool hasExited = false;
  if (!open(id, &system)) return false;
  bool isGood = HcsSetComputeSystemCallback(system, 0, &hasExited, hearExit) >= 0 &&
                on(system, HcsTerminateComputeSystem);
  if (isGood) awaitExit(&hasExited);
  HcsCloseComputeSystem(system);
  return isGood && HcsOpenComputeSystem(id, GENERIC_ALL_ACCESS, &system) == HCS_SYSTEM_NOT_FOUND;
}

/* An id of its own for every round: the one before may still be in the enumeration. */
static void writeId(char16_t id[37], uint32_t round) {
  static const char16_t pattern[] = u"6F0D4B6A-2C0E-4C55-9D8B-0C5C00000000";
  for (int index = 0; index < 37; index++) id[index] = pattern[index];
  for (int index = 35; index > 27; index--, round /= 16) id[index] = u"0123456789ABCDEF"[round % 16];
}

static uint32_t lastRound;

/* Nanoseconds of all rounds; negative when a call failed. */
PROBE_EXPORT double ProbeRunFromC(uint32_t rounds) {
  uint64_t startNs = probeNowNs();
  bool isGood = true;
  for (uint32_t round = 0; round < rounds && isGood; round++) {
    char16_t id[37];
    writeId(id, lastRound++);
    isGood = launch(id) && query(id) && stop(id);
  }
  return isGood ? (double)(probeNowNs() - startNs) : -1;
}

/* The life of a system as a C program lives it: what the driver's overhead is measured against. */
#include "hcs.h"
#include "platform.h"

HCS_OPERATION HcsCreateOperation(const void *context, void *callback);
void HcsCloseOperation(HCS_OPERATION operation);
HRESULT HcsWaitForOperationResult(HCS_OPERATION operation, DWORD timeoutMs, PWSTR *resultDocument);
HRESULT HcsCreateComputeSystem(PCWSTR id, PCWSTR configuration, HCS_OPERATION operation, const void *descriptor,
                               HCS_SYSTEM *computeSystem);
HRESULT HcsStartComputeSystem(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options);
HRESULT HcsGetComputeSystemProperties(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR query);
HRESULT HcsTerminateComputeSystem(HCS_SYSTEM computeSystem, HCS_OPERATION operation, PCWSTR options);
HRESULT HcsWaitForComputeSystemExit(HCS_SYSTEM computeSystem, DWORD timeoutMs, PWSTR *result);
void HcsCloseComputeSystem(HCS_SYSTEM computeSystem);
void *LocalFree(void *memory);

static bool await(HRESULT started, HCS_OPERATION operation) {
  PWSTR result = NULL;
  bool isDone = started >= 0 && HcsWaitForOperationResult(operation, INFINITE_MS, &result) >= 0;
  if (result != NULL) LocalFree(result);
  return isDone;
}

static bool awaitExit(HCS_SYSTEM system) {
  PWSTR result = NULL;
  bool isDone = HcsWaitForComputeSystemExit(system, INFINITE_MS, &result) >= 0;
  if (result != NULL) LocalFree(result);
  return isDone;
}

/* An id of its own for every round: the one before may still be in the enumeration. */
static void writeId(char16_t id[37], uint32_t round) {
  static const char16_t pattern[] = u"6F0D4B6A-2C0E-4C55-9D8B-0C5C00000000";
  for (int index = 0; index < 37; index++) id[index] = pattern[index];
  for (int index = 35; index > 27; index--, round /= 16) id[index] = u"0123456789ABCDEF"[round % 16];
}

static bool live(PCWSTR id, HCS_OPERATION operation, HCS_SYSTEM *system) {
  static const char16_t document[] =
      u"{\"SchemaVersion\": {\"Major\": 2, \"Minor\": 1}, \"VirtualMachine\": {\"ComputeTopology\": "
      u"{\"Memory\": {\"SizeInMB\": 512}, \"Processor\": {\"Count\": 2}}}}";
  return await(HcsCreateComputeSystem(id, document, operation, NULL, system), operation) &&
         await(HcsStartComputeSystem(*system, operation, NULL), operation) &&
         await(HcsGetComputeSystemProperties(*system, operation, NULL), operation) &&
         await(HcsTerminateComputeSystem(*system, operation, NULL), operation) &&
         awaitExit(*system);
}

static uint32_t lastRound;

/* Nanoseconds of all rounds; negative when a call failed. */
PROBE_EXPORT double ProbeRunFromC(uint32_t rounds) {
  uint64_t startNs = probeNowNs();
  bool isGood = true;
  for (uint32_t round = 0; round < rounds && isGood; round++) {
    HCS_SYSTEM system = NULL;
    HCS_OPERATION operation = HcsCreateOperation(NULL, NULL);
    char16_t id[37];
    writeId(id, lastRound++);
    isGood = live(id, operation, &system);
    HcsCloseOperation(operation);
    if (system != NULL) HcsCloseComputeSystem(system);
  }
  return isGood ? (double)(probeNowNs() - startNs) : -1;
}

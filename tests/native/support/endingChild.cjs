/**
 * A process of its own that ends in the middle of a wait. Arguments: the compiled `provider/host` folder, the probe
 * library, what it waits for, how it ends, and a folder for the drives of its host. It writes "waiting" once the host
 * works on the call, and nothing else but the message of an error.
 */
const { randomUUID } = require("node:crypto");
const { mkdirSync, writeSync } = require("node:fs");
const { join } = require("node:path");

const [compiled, file, wait, end, folder] = process.argv.slice(2);
const { openNativeHost } = require(join(compiled, "native", "nativeHost.js"));
const { loadKoffi } = require(join(compiled, "native", "koffi.js"));

const library = loadKoffi().load(file);
const counters = library.func("str16 ProbeCounters()");
const setDelay = library.func("void ProbeSetDelay(str16 name, uint32_t delayMs)");
const fireEvent = library.func("int32_t ProbeFireEvent(str16 id, uint32_t type, str16 data)");
const neverMs = 0xffff_ffff;

mkdirSync(join(folder, "C", "source"), { recursive: true });
library.func("void ProbeSetFileRoot(str16 folder)")(folder);

const host = openNativeHost({
  paths: { computecore: file, computestorage: file, virtdisk: file, advapi32: file, kernel32: file },
  localPath: (path) => join(folder, ...path.replace(":", "").split("\\")),
  // Nothing asks the ledger, and so the file is never made.
  ledgerFile: join(folder, "never-opened", "ledger.db"),
  hostId: "6f1f2c3a-0000-4000-8000-000000000001",
  settleMs: 0,
});
const id = randomUUID();
const document = {
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: {
    ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2 } },
    GuestConnection: {},
  },
};

let isImported = false;

/** What is waited for; `isUnderWay` says that the host works on it. */
const waits = {
  create: {
    begin() {
      setDelay("HcsCreateComputeSystem", neverMs);
      return host.launchComputeSystem(id, document);
    },
    isUnderWay: ({ pendingOperations }) => pendingOperations === 1,
  },
  // With a callback on the handle, on which events come in all the time.
  shutdown: {
    async begin() {
      await host.launchComputeSystem(id, document);
      setDelay("HcsShutDownComputeSystem", neverMs);
      const stopping = host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 3600 });
      const fire = () => {
        for (let event = 0; event < 50; event++) fireEvent(id, 4, '{"State": "Ä"}');
        setTimeout(fire, 1).unref();
      };
      fire();
      await stopping;
    },
    isUnderWay: ({ pendingOperations, firedCallbacks }) => pendingOperations === 1 && firedCallbacks > 100,
  },
  // On a thread of the driver's own.
  import: {
    begin() {
      setDelay("HcsImportLayer", neverMs);
      return host.importLayer("C:\\layer", "C:\\source", { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [] });
    },
    isUnderWay: ({ calls }) => calls.HcsImportLayer === 1,
  },
  // Its thread is idle then.
  imported: {
    async begin() {
      await host.importLayer("C:\\layer", "C:\\source", { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [] });
      isImported = true;
    },
    isUnderWay: () => isImported,
  },
  call: {
    begin() {
      setDelay("HcsGetServiceProperties", neverMs);
      return host.getServiceProperties();
    },
    isUnderWay: ({ calls }) => calls.HcsGetServiceProperties === 1,
  },
};

const ends = {
  end: () => undefined,
  exit: () => process.exit(7),
  close: () => host.close(),
  signal: () => undefined,
  handledSignal: () => undefined,
};

function whenUnderWay() {
  if (!waits[wait].isUnderWay(JSON.parse(counters()))) {
    setTimeout(whenUnderWay, 1);
    return;
  }
  if (end === "handledSignal") process.on("SIGTERM", () => process.exit(9));
  writeSync(1, "waiting\n");
  ends[end]();
}

waits[wait].begin().catch((error) => writeSync(2, `${error.message}\n`));
whenUnderWay();

/**
 * Messages on a resource, through the engine's own log. Pulumi gives a dynamic provider no way to it, but the last
 * argument of its process is the engine's address. Without one (a test, another server) messages go nowhere.
 */
import { createRequire } from "node:module";
import { credentials, Metadata } from "@grpc/grpc-js";
import type * as EngineServices from "@pulumi/pulumi/proto/engine_grpc_pb";
import type { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import type * as EngineMessages from "@pulumi/pulumi/proto/engine_pb";

type Severity = "info" | "warning" | "status";

// One diff may run four times in one `up`; each sentence is said once per resource and process.
const said = new Set<string>();
const deliveryMs = 2000;
// Pulumi's generated modules set their exports at run time, which only `require` sees.
const load = createRequire(__filename);
let client: EngineClient | undefined;

/** The log of one resource. */
export class EngineLog {
  readonly #pending: Promise<void>[] = [];

  constructor(readonly urn: string) {}

  /** Says something on the resource; `status` is a line that the next one replaces. */
  readonly write = (severity: Severity, message: string): void => {
    const key = `${this.urn} ${severity} ${message}`;
    if (severity !== "status" && said.has(key)) return;
    said.add(key);
    this.#pending.push(send(this.urn, severity, message));
  };

  /** Waits until the engine has what was written. */
  async delivered(): Promise<void> {
    await Promise.all(this.#pending);
  }
}

async function send(urn: string, severity: Severity, message: string): Promise<void> {
  const address = process.argv.at(-1) ?? "";
  if (!/^[\w.[\]:-]+:\d+$/.test(address)) return;
  const { LogRequest, LogSeverity } = load("@pulumi/pulumi/proto/engine_pb") as typeof EngineMessages;
  const request = new LogRequest();
  request.setSeverity(severity === "warning" ? LogSeverity.WARNING : LogSeverity.INFO);
  request.setMessage(message);
  request.setUrn(urn);
  request.setEphemeral(severity === "status");
  const engine = connected(address);
  // A message that cannot be delivered must not fail the work that it tells of.
  await new Promise<void>((resolve) => {
    engine.log(request, new Metadata(), { deadline: Date.now() + deliveryMs }, () => resolve());
  });
}

function connected(address: string): EngineClient {
  if (client === undefined) {
    const { EngineClient: Client } = load("@pulumi/pulumi/proto/engine_grpc_pb") as typeof EngineServices;
    client = new Client(address, credentials.createInsecure());
  }
  return client;
}

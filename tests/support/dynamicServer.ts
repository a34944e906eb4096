/** Pulumi's own dynamic-provider server as a real process, and a client that plays the engine. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import services from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import structs from "google-protobuf/google/protobuf/struct_pb.js";

type Values = Record<string, unknown>;
type Answer = { id: string; values: Values };

/** The server of the SDK found at `sdkFolder`, started in the folder of a program. */
export async function startDynamicServer(sdkFolder: string, programFolder: string) {
  const child = spawn(process.execPath, [`${sdkFolder}/cmd/dynamic-provider/index.js`, "127.0.0.1:1"], {
    cwd: programFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (text: Buffer) => errors.push(text.toString()));
  const port = await firstLine(child);
  const client = new services.ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure());
  const struct = (values: Values) => structs.Struct.fromJavaScript(values as never);

  return {
    errors,
    async check(olds: Values, news: Values) {
      const request = new messages.CheckRequest();
      request.setOlds(struct(olds));
      request.setNews(struct(news));
      const answer = await call<InstanceType<typeof messages.CheckResponse>>((done) => client.check(request, done));
      const failures = answer
        .getFailuresList()
        .map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() }));
      return { inputs: answer.getInputs()?.toJavaScript() as Values, failures };
    },
    async diff(id: string, olds: Values, news: Values) {
      const request = new messages.DiffRequest();
      request.setId(id);
      request.setOlds(struct(olds));
      request.setNews(struct(news));
      const answer = await call<InstanceType<typeof messages.DiffResponse>>((done) => client.diff(request, done));
      return { changes: answer.getChanges(), replaces: answer.getReplacesList() };
    },
    async create(inputs: Values): Promise<Answer> {
      const request = new messages.CreateRequest();
      request.setProperties(struct(inputs));
      const answer = await call<InstanceType<typeof messages.CreateResponse>>((done) => client.create(request, done));
      return { id: answer.getId(), values: answer.getProperties()?.toJavaScript() as Values };
    },
    async read(id: string, stored: Values): Promise<Answer> {
      const request = new messages.ReadRequest();
      request.setId(id);
      request.setProperties(struct(stored));
      const answer = await call<InstanceType<typeof messages.ReadResponse>>((done) => client.read(request, done));
      return { id: answer.getId(), values: answer.getProperties()?.toJavaScript() as Values };
    },
    async update(id: string, olds: Values, news: Values): Promise<Values> {
      const request = new messages.UpdateRequest();
      request.setId(id);
      request.setOlds(struct(olds));
      request.setNews(struct(news));
      const answer = await call<InstanceType<typeof messages.UpdateResponse>>((done) => client.update(request, done));
      return answer.getProperties()?.toJavaScript() as Values;
    },
    async delete(id: string, stored: Values): Promise<void> {
      const request = new messages.DeleteRequest();
      request.setId(id);
      request.setProperties(struct(stored));
      await call((done) => client.delete(request, done));
    },
    async stop(): Promise<void> {
      client.close();
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the dynamic provider server ended with ${code}`)));
    if (child.stdout !== null) createInterface(child.stdout).once("line", resolve);
  });
}

function call<Response>(
  send: (done: (error: ServiceError | null, response?: Response) => void) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    send((error, response) => (error === null ? resolve(response as Response) : reject(error)));
  });
}

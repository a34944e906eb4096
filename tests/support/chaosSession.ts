/** One run of the small Pulumi: its provider process, which may be killed, and what it has done by now. */
import { pulumiRun, type Run } from "../../provider/index.js";
import { KillableProcess, type KillMoment } from "./chaosProcess.js";

/** How a run ended, and how many resources it made, changed or took away. */
export interface RunOutcome {
  end: "done" | "failed" | "killed";
  steps: string[];
  error?: Error | undefined;
  /** The resource that failed. */
  urn?: string | undefined;
}

/** Why a run ends early. */
export class RunEnd extends Error {
  constructor(readonly outcome: RunOutcome["end"]) {
    super(outcome);
  }
}

/** One run: its provider process, and what it has done by now. */
export class Session {
  readonly steps: string[] = [];
  failure: Error | undefined;
  /** The resource that is worked on. */
  urn: string | undefined;
  readonly #process: KillableProcess;
  readonly #run = pulumiRun();

  constructor(killAt: KillMoment | undefined) {
    this.#process = new KillableProcess(killAt);
  }

  asked(urn: string) {
    return { urn, log: () => undefined };
  }

  /** One verb. A kill ends the run, and nothing that the verb said is heard. */
  readonly ask: Run = async (type, verb, request) => {
    const answer = await this.#process
      .run(() => this.#run(type, verb, request))
      .catch((error: unknown) => {
        if (verb === "read") this.fail(error);
        throw error;
      });
    if (answer === "killed") throw new RunEnd("killed");
    return answer.result;
  };

  /** Ends the run with what went wrong. */
  fail(error: unknown): never {
    if (error instanceof RunEnd) throw error;
    this.failure = error instanceof Error ? error : new Error(String(error));
    throw new RunEnd("failed");
  }
}

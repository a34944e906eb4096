/** How the driver calls: with an operation that is started and then looked at, or on another thread, a few at once. */
import { HcsError, hresult } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { MissingFunctionError } from "./library.js";
import { createLimiter } from "./limiter.js";
import { createLongCalls, type LongCalls } from "./longCalls.js";
import { createOperations, type Operations } from "./operations.js";
import { createPauses, type Pauses } from "./pauses.js";
import { type CallName, isFailure, toHcsError } from "./results.js";
import type { Out } from "./types.js";

/** The ways to call. All reject with `HcsError` when Windows refuses, or does not have the function. */
export interface Calls extends Operations {
  readonly libraries: NativeLibraries;
  readonly pauses: Pauses;
  /** Calls that take minutes. */
  readonly long: LongCalls;
  /**
   * A call without an operation, which works until it is done. `work` makes it, with a place for its result document,
   * and answers with its HRESULT. Returns the document.
   */
  direct(name: CallName, work: (document: Out<string | null>) => Promise<number>): Promise<string | null>;
  /** Work that calls: rejects with `HcsError` (E_NOTIMPL) when this Windows does not have a function that it needs. */
  named<Answer>(name: CallName, work: () => Promise<Answer>): Promise<Answer>;
  /** A call that has no HRESULT, on another thread too. */
  elsewhere<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

// libuv has four threads for everything that blocks; one stays free for the file system and what else Node does there.
const blockingCalls = 3;

/** The ways to call into `libraries`. */
export function createCalls(libraries: NativeLibraries): Calls {
  const limiter = createLimiter(blockingCalls);
  const pauses = createPauses();
  const { run } = createOperations(libraries, pauses);
  return {
    libraries,
    pauses,
    long: createLongCalls(libraries),
    run: (name, start) => namingWhatIsMissing(name, () => run(name, start)),
    direct: (name, work) =>
      namingWhatIsMissing(name, async () => {
        const document: Out<string | null> = [null];
        const code = await limiter.run(() => pauses.attend(work(document)));
        if (isFailure(code)) throw toHcsError(name, code, document[0]);
        return document[0];
      }),
    named: namingWhatIsMissing,
    elsewhere: (work) => limiter.run(() => pauses.attend(work())),
  };
}

/** A function that is not there has done nothing, like one that refuses: its caller should meet the same kind of error. */
async function namingWhatIsMissing<Answer>({ call, target }: CallName, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MissingFunctionError)) throw error;
    throw new HcsError(call, target, hresult("E_NOTIMPL"), { advice: error.message, cause: error });
  }
}

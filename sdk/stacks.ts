/**
 * Stacks of errors while Pulumi constructs a resource. It takes two kinds: one for each of the five promises that it
 * makes for a property, for its own debugging, and one that it stores in the state as the resource's `stackTrace`. The
 * first cost more time than all the rest of a constructor, the second more state than all else but the document.
 */

/** Of Node, of Pulumi's language host, and of the compiler that Pulumi runs programs with: not a place in a program. */
const runnerFile = /^node:|[\\/]node_modules[\\/](?:@pulumi[\\/]pulumi|ts-node)[\\/]/;

/**
 * Until it is disposed of, promises are made without stacks, and a stack that Pulumi stores ends with the program's
 * outermost frame. Where the resource stands in the program, `sourcePosition`, stays what it is.
 */
export function shortStacks(): Disposable {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Error.stackTraceLimit = 0;
  // Without a function here Node writes the stack in its own way, which cannot be called.
  if (prepareStackTrace !== undefined) {
    Error.prepareStackTrace = (error, frames) => prepareStackTrace(error, programFrames(frames));
  }
  return {
    [Symbol.dispose]() {
      Object.assign(Error, { stackTraceLimit, prepareStackTrace });
    },
  };
}

/** The frames without those at the end that called the program. */
function programFrames(frames: NodeJS.CallSite[]): NodeJS.CallSite[] {
  const last = frames.findLastIndex((frame) => !runnerFile.test(frame.getFileName() ?? "node:"));
  return last < 0 ? frames : frames.slice(0, last + 1);
}

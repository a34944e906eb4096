/** Runs work on one key in the order of its arrival, in this process; different keys do not wait for each other. */

const tails = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work on `key` has ended, whether well or not. */
export function oneAtATime<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const result = (tails.get(key) ?? Promise.resolve()).then(work, work);
  const tail = result.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  return result;
}

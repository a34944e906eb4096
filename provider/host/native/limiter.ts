/** How many calls that block may be under way at once. */

/** Runs work in turn: what comes first starts first. */
export interface Limiter {
  run<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

/** At most `limit` at once; the others wait. */
export function createLimiter(limit: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work) {
      if (running < limit) running++;
      // Whoever ends hands its place over, so that nobody who comes in between can take it.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running--;
        else next();
      }
    },
  };
}

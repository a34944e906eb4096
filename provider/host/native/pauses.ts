/** Waiting: pauses between two looks, which keep the process alive until the host is closed; and for other threads. */

/** Pauses of one host. */
export interface Pauses {
  /**
   * Resolves after `ms` milliseconds, or when `early` settles. 0: as soon as the event loop has gone round once, which
   * lets everything else have its turn and costs no wait.
   */
  pause(ms: number, early?: Promise<unknown>): Promise<void>;
  /**
   * Waits for work that another thread will end. While it is young the event loop goes round without a sleep: most such
   * work is done sooner than a sleeping loop is woken (measured: 115 µs for a call, 60 µs like this).
   */
  attend<Answer>(work: Promise<Answer>): Promise<Answer>;
  /** From now on no pause keeps the process alive. */
  letGo(): void;
}

type Timer = NodeJS.Timeout | NodeJS.Immediate;

// What Node takes; a longer one would end at once.
const longestTimerMs = 0x7fff_ffff;

// How long work is young: what takes longer is no longer slowed down by a wake.
const attentiveMs = 5;

/** The waiting of one host. */
export function createPauses(): Pauses {
  const attention = createAttention();
  const timers = new Set<Timer>();
  let isLetGo = false;
  return {
    async pause(ms, early) {
      let timer: Timer | undefined;
      const over = new Promise<void>((resolve) => {
        timer = ms > 0 ? setTimeout(resolve, Math.min(ms, longestTimerMs)) : setImmediate(resolve);
        if (isLetGo) timer.unref();
        timers.add(timer);
      });
      try {
        await (early === undefined ? over : Promise.race([over, early]));
      } finally {
        if (timer !== undefined) {
          timers.delete(timer);
          if (ms > 0) clearTimeout(timer as NodeJS.Timeout);
          else clearImmediate(timer as NodeJS.Immediate);
        }
      }
    },
    attend: attention.attend,
    letGo() {
      isLetGo = true;
      for (const timer of timers) timer.unref();
    },
  };
}

function createAttention(): Pick<Pauses, "attend"> {
  let attended = 0;
  let untilMs = 0;
  let isTurning = false;
  const turn = (): void => {
    isTurning = attended > 0 && performance.now() < untilMs;
    if (isTurning) setImmediate(turn);
  };
  return {
    async attend(work) {
      attended++;
      untilMs = performance.now() + attentiveMs;
      if (!isTurning) turn();
      try {
        return await work;
      } finally {
        attended--;
      }
    },
  };
}

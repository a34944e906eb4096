/** Pauses between two looks at something. They keep the process alive until the host is closed, and not after that. */

/** Pauses of one host. */
export interface Pauses {
  /**
   * Resolves after `ms` milliseconds, or when `early` settles. 0: as soon as the event loop has gone round once, which
   * lets everything else have its turn and costs no wait.
   */
  pause(ms: number, early?: Promise<unknown>): Promise<void>;
  /** From now on no pause keeps the process alive. */
  letGo(): void;
}

type Timer = NodeJS.Timeout | NodeJS.Immediate;

// What Node takes; a longer one would end at once.
const longestTimerMs = 0x7fff_ffff;

export function createPauses(): Pauses {
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
    letGo() {
      isLetGo = true;
      for (const timer of timers) timer.unref();
    },
  };
}

/** Waits with deadlines. One timer serves all of a process: a timer for each would cost more than most calls take. */

/** Node's longest timer, in milliseconds; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

interface Wait {
  /** By the clock of `performance.now()`. */
  deadlineMs: number;
  giveUp(): void;
}

const waits = new Set<Wait>();
let timer: NodeJS.Timeout | undefined;
let firesAtMs = Number.POSITIVE_INFINITY;

/** What `work` comes to, or a rejection with `late()` when `performance.now()` passes `deadlineMs` before. The work goes on. */
export function waitUntil<Answer>(work: Promise<Answer>, deadlineMs: number, late: () => Error): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const wait = { deadlineMs, giveUp: () => reject(late()) };
    begin(wait);
    work.then(
      (answer) => {
        end(wait);
        resolve(answer);
      },
      (error: unknown) => {
        end(wait);
        reject(error);
      },
    );
  });
}

function begin(wait: Wait): void {
  waits.add(wait);
  if (wait.deadlineMs < firesAtMs) armFor(wait.deadlineMs);
  timer?.ref();
}

function end(wait: Wait): void {
  waits.delete(wait);
  // The timer stays for the waits to come, but must not keep a process alive that waits for nothing.
  if (waits.size === 0) timer?.unref();
}

function armFor(deadlineMs: number): void {
  clearTimeout(timer);
  firesAtMs = deadlineMs;
  const delayMs = Math.min(Math.max(0, deadlineMs - performance.now()), longestTimerMs);
  timer = setTimeout(giveUpLate, delayMs);
}

function giveUpLate(): void {
  timer = undefined;
  firesAtMs = Number.POSITIVE_INFINITY;
  // A timer may fire a fraction of a millisecond early.
  const nowMs = performance.now() + 1;
  for (const wait of waits) {
    if (wait.deadlineMs > nowMs) continue;
    waits.delete(wait);
    wait.giveUp();
  }
  if (waits.size > 0) armFor(Math.min(...[...waits].map(({ deadlineMs }) => deadlineMs)));
}

/**
 * Waiting that takes no time: a test file mocks `node:timers/promises` with this one, and the clock of `performance` goes on by
 * what was waited.
 */
import { vi } from "vitest";

/** What was waited for so far, in milliseconds. */
export const clock = { skippedMs: 0 };

/** In the place of Node's. */
export async function setTimeout(ms: number): Promise<void> {
  clock.skippedMs += ms;
}

/** For `beforeEach`: the clock begins anew, and is the real one again afterwards. */
export function skippingTime(): () => void {
  clock.skippedMs = 0;
  const real = performance.now.bind(performance);
  const spy = vi.spyOn(performance, "now").mockImplementation(() => real() + clock.skippedMs);
  return () => spy.mockRestore();
}

/** A thing that is tried over a probe, whatever runs it. */
import type { Context } from "./context.js";

/** One thing that is tried. */
export interface Behaviour {
  /** A sentence. */
  title: string;
  /** Throws an AssertionError that says what was wrong. */
  run(context: Context): Promise<void>;
}

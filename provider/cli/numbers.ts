/** Numbers on the command line: whole ones within limits, and nothing that only looks like one. */
import { InvalidArgumentError } from "commander";

/** Reads a whole number from `minimum` to `maximum`; for an option or argument of commander, which words the rest. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < minimum || value > maximum) {
      throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}

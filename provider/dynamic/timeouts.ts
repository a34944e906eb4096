/** Pulumi's `customTimeouts`: texts like `1h30m` in Go's notation, which the engine reads before us and takes negative. */
import type { Bookkeeping } from "./bookkeeping.js";

/** Verbs that a program gives a time. Pulumi also knows one for a read, which none of ours takes. */
const timedVerbs = ["create", "update", "delete"] as const;

type TimedVerb = (typeof timedVerbs)[number];

const example = 'Write it like "90s", "5m" or "1h30m".';

/**
 * One failure for each time that none is. It names no property: the option is no input of the resource, and Pulumi would
 * print "value {<nil>}" beside it.
 */
export function timeoutFailures({ timeouts }: Bookkeeping): { property: string; reason: string }[] {
  return timedVerbs.flatMap((verb) => {
    const reason = whatIsWrong(timeouts?.[verb]);
    return reason === undefined
      ? []
      : [{ property: "", reason: `The time for ${verb} in the resource option customTimeouts ${reason} ${example}` }];
  });
}

/**
 * The custom time of a verb in milliseconds; `undefined` when the program set none. The check has refused what is no time;
 * of a state that an older version wrote it counts as none, since a destroy must stay possible.
 */
export function timeoutOf({ timeouts }: Bookkeeping, verb: TimedVerb): number | undefined {
  const time = timeouts?.[verb];
  return isText(time) && whatIsWrong(time) === undefined ? parseDuration(time) : undefined;
}

/** The rest of a sentence about a time; `undefined` for a good one, and for none. */
function whatIsWrong(time: unknown): string | undefined {
  if (time === undefined || time === null) return undefined;
  if (!isText(time)) return `is ${JSON.stringify(time)}, and no text.`;
  if (!duration.test(time) && time !== "") return `is "${time}", which is no time.`;
  return parseDuration(time) === undefined || !time.startsWith("-") ? undefined : `is "${time}", less than no time.`;
}

const isText = (value: unknown): value is string => typeof value === "string";

// Source: https://pkg.go.dev/time#ParseDuration
const duration = /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;

const unitsMs: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  // With the micro sign, and with the Greek letter.
  µs: 0.001,
  μs: 0.001,
  ns: 0.000_001,
};

/** Milliseconds of a duration, its sign aside; zero and nothing mean "the default". */
function parseDuration(text: string): number | undefined {
  const totalMs = [...text.matchAll(part)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (unitsMs[unit ?? ""] ?? 0),
    0,
  );
  return totalMs === 0 ? undefined : totalMs;
}

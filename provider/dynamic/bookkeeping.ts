/**
 * What travels with a dynamic resource beside its arguments, because Pulumi's dynamic server hands over neither the
 * URN nor the timeouts: taken off before the provider sees the values, put back before they go to the state.
 */
import type { Values } from "../index.js";

/** Keys in the inputs and the state of a dynamic resource. `__provider` is Pulumi's own. */
const keys = { provider: "__provider", urn: "__urn", timeouts: "__timeouts", defaults: "__defaults" } as const;

/** Values of a resource, and what travels with them. */
export interface Bookkeeping {
  /** The arguments (and outputs), without any of the keys. */
  values: Values;
  /** What every request carries. */
  asked: { urn: string };
  /** Pulumi's `customTimeouts`, as Go durations. */
  timeouts?: Record<string, string>;
  /** Names of arguments that `check` filled in and would not know for defaults the next time (`marks`). */
  defaults?: readonly string[];
  /** Pulumi's provider text; it must come back unchanged. */
  provider?: unknown;
}

/** Separates values from what travels with them. */
export function bookkeepingOf(wire: Values): Bookkeeping {
  const {
    [keys.provider]: provider,
    [keys.urn]: urn,
    [keys.timeouts]: timeouts,
    [keys.defaults]: defaults,
    ...values
  } = wire;
  return {
    values,
    asked: { urn: typeof urn === "string" ? urn : "" },
    ...(isTexts(timeouts) ? { timeouts } : {}),
    ...(typeof defaults === "string" ? { defaults: defaults.split(",") } : {}),
    ...(provider === undefined ? {} : { provider }),
  };
}

/** Puts back what travels. An empty list of defaults is left out and others are one text: all state costs at scale. */
export function withBookkeeping(values: Values, kept: Bookkeeping): Values {
  return {
    ...values,
    ...(kept.asked.urn === "" ? {} : { [keys.urn]: kept.asked.urn }),
    ...(kept.timeouts === undefined ? {} : { [keys.timeouts]: kept.timeouts }),
    ...(kept.defaults === undefined || kept.defaults.length === 0 ? {} : { [keys.defaults]: kept.defaults.join(",") }),
    ...(kept.provider === undefined ? {} : { [keys.provider]: kept.provider }),
  };
}

/** The custom timeout of a verb in milliseconds; `undefined` when the program set none. */
export function timeoutOf(kept: Bookkeeping, verb: "create" | "update" | "delete"): number | undefined {
  const text = kept.timeouts?.[verb];
  return text === undefined ? undefined : parseDuration(text);
}

const unitsMs: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000_001,
};

/** Reads a Go duration, `1h30m`, as Pulumi writes timeouts. Throws on any other text; zero means "the default". */
export function parseDuration(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text) {
    throw new Error(`The custom timeout "${text}" is not readable. Write it like "90s", "5m" or "1h30m".`);
  }
  const totalMs = parts.reduce((sum, [, number, unit]) => sum + Number(number) * (unitsMs[unit ?? "s"] ?? 0), 0);
  return totalMs === 0 ? undefined : totalMs;
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}

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
  /** Pulumi's `customTimeouts`, as they are written. */
  timeouts?: Values;
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
    ...(isObject(timeouts) ? { timeouts } : {}),
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

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

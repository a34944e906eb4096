/** Values on Pulumi's side of the dynamic door and on ours: JSON on both, but a preview's unknown values have two spellings. */
import { isUnknown, unknown, type Values } from "../index.js";

// `pulumi.runtime.unknownValue` by value: importing it would load the whole SDK.
const wireUnknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Unknown values of the engine become `unknown` marks. */
export function fromWire(wire: Values): Values {
  return mapped(wire, (value) => (value === wireUnknown ? unknown : value));
}

/** `unknown` marks become the engine's; members without a value vanish, since the server cannot send `undefined`. */
export function toWire(values: Values): Values {
  return mapped(values, (value) => (isUnknown(value) ? wireUnknown : value));
}

function mapped(values: Values, leaf: (value: unknown) => unknown): Values {
  const map = (value: unknown): unknown => {
    const replaced = leaf(value);
    if (replaced !== value || typeof value !== "object" || value === null) return replaced;
    if (Array.isArray(value)) return value.map((member) => map(member ?? null));
    return object(value as Values);
  };
  const object = (members: Values): Values => {
    const result: Values = {};
    for (const [name, member] of Object.entries(members)) {
      if (member !== undefined) result[name] = map(member);
    }
    return result;
  };
  return object(values);
}

/** Values on Pulumi's side of the dynamic door and on ours: JSON on both, but a preview's unknown values have two spellings. */
import { isUnknown, unknown, type Values } from "../index.js";

// `pulumi.runtime.unknownValue` by value: importing it would load the whole SDK.
const wireUnknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Unknown values of the engine become `unknown` marks. */
export function fromWire(wire: Values): Values {
  return mapped(wire, (value) => (value === wireUnknown ? unknown : value));
}

/**
 * `unknown` marks become the engine's; members without a value vanish, since the server cannot send `undefined`. `known`:
 * values that came over the wire with nothing unknown in them; of those, nothing has to be looked at again.
 */
export function toWire(values: Values, known: Values = {}): Values {
  return mapped(values, (value) => (isUnknown(value) ? wireUnknown : value), known);
}

/** What holds nothing to be replaced, which is nearly everything, comes back as it is. */
function mapped(values: Values, leaf: (value: unknown) => unknown, known: Values = {}): Values {
  const map = (value: unknown): unknown => {
    const replaced = leaf(value);
    if (replaced !== value || typeof value !== "object" || value === null) return replaced;
    return Array.isArray(value) ? list(value) : object(value as Values);
  };
  const list = (items: readonly unknown[]): readonly unknown[] => {
    const result = items.map((item) => map(item ?? null));
    return result.every((item, index) => item === items[index]) ? items : result;
  };
  const object = (members: Values, same: Values = {}): Values => {
    const result: Values = {};
    let isSame = true;
    for (const name of Object.keys(members)) {
      const before = members[name];
      const after = before === undefined || before === same[name] ? before : map(before);
      if (after !== undefined) result[name] = after;
      if (after === undefined || after !== before) isSame = false;
    }
    return isSame ? members : result;
  };
  return object(values, known);
}

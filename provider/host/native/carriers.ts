/** Makes koffi's types from ours. One set belongs to one load: a released text needs that load's LocalFree. */
import type { Koffi } from "./koffi.js";
import type { Carrier, Structure } from "./types.js";

/** A type as koffi takes it; directions are a mark on it. */
export type KoffiType = Parameters<Koffi["sizeof"]>[0];

/** A structure as koffi has it, with its layout. */
export type KoffiStructure = ReturnType<Koffi["struct"]>;

/** koffi's types, made when first asked for. */
export interface Carriers {
  typeOf(carrier: Carrier): KoffiType;
  structureOf(structure: Structure): KoffiStructure;
}

// HCS calls its callbacks by the convention of Windows; on 64 bits there is only one, and koffi ignores the word.
const convention = "__stdcall";

// koffi has one set of names for all types of a process, and mixes up types that it had to name itself (seen in 3.3.4: a
// pointer to one became a pointer to another).
let named = 0;
const freshName = (kind: string): string => `hcs_${kind}_${++named}`;

/** `releaseText` is given the pointer of each text that foreign code made, when it has been decoded. */
export function createCarriers(koffi: Koffi, releaseText: (pointer: bigint) => void): Carriers {
  const simple = {
    void: koffi.types.void,
    int32: koffi.types.int32,
    uint32: koffi.types.uint32,
    uint64: koffi.types.uint64,
    pointer: koffi.pointer(koffi.types.void),
    text: koffi.types.str16,
    localText: koffi.disposable(freshName("text"), koffi.types.str16, releaseText),
  };
  const structures = new Map<Structure, KoffiStructure>();
  const made = new Map<Carrier, KoffiType>();

  const structureOf = (structure: Structure): KoffiStructure => {
    const known = structures.get(structure);
    if (known !== undefined) return known;
    const members = Object.entries(structure).map(([name, { carrier }]) => [name, typeOf(carrier)] as const);
    const type = koffi.struct(freshName("structure"), Object.fromEntries(members));
    structures.set(structure, type);
    return type;
  };
  const make = (carrier: Exclude<Carrier, string>): KoffiType => {
    if ("structure" in carrier) return koffi.pointer(structureOf(carrier.structure));
    if ("inline" in carrier) return structureOf(carrier.inline);
    if ("callback" in carrier) {
      const parameters = carrier.callback.parameters.map((parameter) => typeOf(parameter.carrier));
      return koffi.pointer(koffi.proto(convention, freshName("callback"), simple.void, parameters));
    }
    const [target, direct] = "out" in carrier ? [carrier.out, koffi.out] : [carrier.inOut, koffi.inout];
    const isStructure = typeof target === "object" && "structure" in target;
    return direct(isStructure ? typeOf(target) : koffi.pointer(typeOf(target)));
  };
  const typeOf = (carrier: Carrier): KoffiType => {
    if (typeof carrier === "string") return simple[carrier];
    const known = made.get(carrier);
    if (known !== undefined) return known;
    const type = make(carrier);
    made.set(carrier, type);
    return type;
  };
  return { typeOf, structureOf };
}

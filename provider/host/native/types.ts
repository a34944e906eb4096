/** C types as data: what the headers call each, how it crosses into foreign code, and what it is in TypeScript. */

/**
 * How a value crosses. `text` is UTF-16; `localText` is one that the callee made and LocalFree releases. `structure` is
 * a pointer to one; `inline` is one that lies in another.
 */
export type Carrier =
  | "void"
  | "int32"
  | "uint32"
  | "uint64"
  | "pointer"
  | "text"
  | "localText"
  | { readonly out: Carrier }
  | { readonly inOut: Carrier }
  | { readonly structure: Structure }
  | { readonly inline: Structure }
  | { readonly callback: CallbackShape };

/** The members of a C structure, in the order of the header. koffi lays them out as the C compiler does. */
export type Structure = Readonly<Record<string, CType<unknown>>>;

/** What a C function pointer takes; every callback of HCS returns nothing. */
export interface CallbackShape {
  readonly parameters: readonly CType<unknown>[];
}

declare const phantom: unique symbol;
declare const kindOfHandle: unique symbol;

/** One C type. */
export interface CType<Value> {
  /** As the header spells it. */
  readonly cType: string;
  readonly carrier: Carrier;
  /** True when NULL may be given, or may come back. */
  readonly isOptional?: true;
  /** Only for the compiler: what it is in TypeScript. */
  readonly [phantom]?: Value;
}

/** The TypeScript value of a C type. */
export type ValueOf<Type> = Type extends CType<infer Value> ? Value : never;

/** The TypeScript value of a C structure. */
export type StructureValue<Shape extends Structure> = { -readonly [Name in keyof Shape]: ValueOf<Shape[Name]> };

/** Kinds of handles that are not to be mixed up. */
export type HandleKind =
  | "HCS_OPERATION"
  | "HCS_SYSTEM"
  | "HCS_PROCESS"
  | "HANDLE"
  | "PSECURITY_DESCRIPTOR"
  | "SC_HANDLE";

/** The value of a handle. Only code that owns it should have one in its hands; see `handles.ts`. */
export type RawHandle<Kind extends HandleKind> = bigint & { readonly [kindOfHandle]: Kind };

/** Where a function puts a value: the array that is given gets it as its first item. */
export type Out<Value> = [Value];

/** A function of a DLL. */
export interface Export {
  readonly result: CType<unknown>;
  readonly parameters: readonly CType<unknown>[];
  /** The release of Windows that brought it; absent for what every supported Windows has. */
  readonly since?: Release;
}

/** A release of Windows. */
export interface Release {
  /** Build number. */
  readonly build: number;
  /** For people. */
  readonly name: string;
}

const type = <Value>(cType: string, carrier: Carrier): CType<Value> => ({ cType, carrier });

export const VOID = type<void>("void", "void");
export const HRESULT = type<number>("HRESULT", "int32");
export const DWORD = type<number>("DWORD", "uint32");
export const ULONG = type<number>("ULONG", "uint32");
export const LONG = type<number>("LONG", "int32");
export const LSTATUS = type<number>("LSTATUS", "int32");
export const BOOL = type<number>("BOOL", "int32");
export const ULONGLONG = type<bigint | number>("ULONGLONG", "uint64");
export const UINT64 = type<bigint | number>("UINT64", "uint64");
export const HCS_OPERATION_TYPE = type<number>("HCS_OPERATION_TYPE", "int32");
export const HCS_EVENT_TYPE = type<number>("HCS_EVENT_TYPE", "int32");
export const HCS_EVENT_OPTIONS = type<number>("HCS_EVENT_OPTIONS", "int32");
export const HCS_CREATE_OPTIONS = type<number>("HCS_CREATE_OPTIONS", "int32");

/** UTF-16LE with a NUL at its end. A text that has a NUL inside is refused before the call; it would arrive cut. */
export const PCWSTR = type<string>("PCWSTR", "text");
/** A text that HCS made; it is released with LocalFree as soon as it is decoded. Source: HCS reference pages. */
export const LOCAL_PWSTR = type<string>("PWSTR", "localText");
export const LOCAL_PCWSTR = type<string>("PCWSTR", "localText");
export const LOCAL_LPWSTR = type<string>("LPWSTR", "localText");

export const HCS_OPERATION = type<RawHandle<"HCS_OPERATION">>("HCS_OPERATION", "pointer");
export const HCS_SYSTEM = type<RawHandle<"HCS_SYSTEM">>("HCS_SYSTEM", "pointer");
export const HCS_PROCESS = type<RawHandle<"HCS_PROCESS">>("HCS_PROCESS", "pointer");
export const HANDLE = type<RawHandle<"HANDLE">>("HANDLE", "pointer");
export const PSECURITY_DESCRIPTOR = type<RawHandle<"PSECURITY_DESCRIPTOR">>("PSECURITY_DESCRIPTOR", "pointer");
/** The service control manager, or a service. */
export const SC_HANDLE = type<RawHandle<"SC_HANDLE">>("SC_HANDLE", "pointer");
export const HLOCAL = type<bigint>("HLOCAL", "pointer");
export const HKEY = type<bigint>("HKEY", "pointer");
/** An account, and a list of entries: parts of a security descriptor point into it. */
export const PSID = type<bigint>("PSID", "pointer");
export const PACL = type<bigint>("PACL", "pointer");
/** A number of the caller's own, given back as it came. */
export const CONTEXT = type<bigint>("void*", "pointer");
export const CONST_CONTEXT = type<bigint>("const void*", "pointer");
/** The same as the header of Win32 spells it. */
export const LPVOID = type<bigint>("LPVOID", "pointer");
/** Memory of the caller that a function fills. */
export const PVOID = type<Uint8Array>("PVOID", "pointer");
/** A security descriptor for what is created; NULL for the default one. */
export const CONST_SECURITY_DESCRIPTOR = type<RawHandle<"PSECURITY_DESCRIPTOR">>(
  "const SECURITY_DESCRIPTOR*",
  "pointer",
);
/** The same as a member of a structure. */
export const SECURITY_DESCRIPTOR_POINTER = type<RawHandle<"PSECURITY_DESCRIPTOR">>("SECURITY_DESCRIPTOR*", "pointer");

/** An enumeration of the headers that has no type of its own above: 32 bits with a sign. */
export const enumeration = (cType: string): CType<number> => type(cType, "int32");
/** Where a virtdisk or token handle is put, and a length that is read and updated. */
export const PHANDLE = type<Out<RawHandle<"HANDLE"> | null>>("PHANDLE", { out: "pointer" });
export const PULONG = type<Out<number>>("PULONG", { inOut: "uint32" });
/** The same as a length that is only told. */
export const PULONG_TOLD = type<Out<number | null>>("PULONG", { out: "uint32" });
/** For calls that go on in the background; every call here waits, and gives NULL. */
export const LPOVERLAPPED = type<never>("LPOVERLAPPED", "pointer");

/** A pointer that the function writes through, such as `HCS_SYSTEM*`. */
export function out<Value>(target: CType<Value>): CType<Out<Value | null>> {
  return type(`${target.cType}*`, { out: target.carrier });
}

/** A pointer that the function reads and writes through. */
export function inOut<Value>(target: CType<Value>): CType<Out<Value>> {
  return type(`${target.cType}*`, { inOut: target.carrier });
}

/** The same type where NULL is allowed too. */
export function optional<Value>(target: CType<Value>): CType<Value | null> {
  return { cType: target.cType, carrier: target.carrier, isOptional: true };
}

/** A pointer to a structure that the function reads. */
export function pointerTo<Shape extends Structure>(cType: string, structure: Shape): CType<StructureValue<Shape>> {
  return type(cType, { structure });
}

/** A structure that lies in another one. */
export function inline<Shape extends Structure>(cType: string, structure: Shape): CType<StructureValue<Shape>> {
  return type(cType, { inline: structure });
}

/** Memory of the caller with a structure whose form and length depend on what is asked. */
export function memoryFor(cType: string): CType<Uint8Array> {
  return type(cType, "pointer");
}

/** A pointer to a structure that the function fills: the members of the given object are set. */
export function filled<Shape extends Structure>(
  cType: string,
  structure: Shape,
): CType<Partial<StructureValue<Shape>>> {
  return type(cType, { out: { structure } });
}

/** A pointer to a callback, as `callbacks.register` gives it. */
export function callback(cType: string, parameters: readonly CType<unknown>[]): CType<bigint> {
  return type(cType, { callback: { parameters } });
}

/** Ids and SIDs of compute systems: which texts mean the same system, and which account a virtual machine runs as. */
import { createHash, randomUUID } from "node:crypto";

const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

const guidLength = 36;

/** SID of the group `NT VIRTUAL MACHINE\Virtual Machines`. Source: lifecycle facts, HcsGrantVmGroupAccess. */
export const virtualMachinesGroupSid = "S-1-5-83-0";

/** True for a GUID, with or without braces, in any case. */
export function isGuid(text: string): boolean {
  // Nearly every text that is asked about is too short for one.
  return text.length >= guidLength && guidPattern.test(text);
}

/**
 * The one spelling of a system id: upper case, a GUID without braces. HCS ids compare without case, and WSL sends
 * them in upper case; sending one spelling means that no host can see two systems where the program meant one.
 */
export function canonicalId(id: string): string {
  return (guidPattern.exec(id)?.[1] ?? id).toUpperCase();
}

/**
 * SID of the account a virtual machine runs as, `S-1-5-83-1-a-b-c-d`: the GUID's 16 bytes in memory order, read as
 * four little-endian 32-bit numbers. `undefined` for an id that is no GUID: its derivation is not documented, so it
 * must be read from an access list and never guessed.
 */
export function virtualMachineSid(id: string): string | undefined {
  const guid = guidPattern.exec(id)?.[1];
  if (guid === undefined) return undefined;
  const hex = guid.replaceAll("-", "");
  const bytes = otherEndian(Buffer.from(hex, "hex"));
  const numbers = [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(offset));
  return `S-1-5-83-1-${numbers.join("-")}`;
}

/** The GUID whose account has this SID, in upper case: `virtualMachineSid` read backwards. `undefined` for any other SID. */
export function systemIdOfSid(sid: string): string | undefined {
  const numbers = /^S-1-5-83-1-(\d+)-(\d+)-(\d+)-(\d+)$/.exec(sid)?.slice(1).map(Number);
  if (numbers === undefined || numbers.some((number) => number > 0xffff_ffff)) return undefined;
  const bytes = Buffer.alloc(16);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * index);
  const id = guidText(otherEndian(bytes)).toUpperCase();
  return virtualMachineSid(id) === sid ? id : undefined;
}

/** A GUID in memory has its first three fields little-endian; the text shows them big-endian. Turns them in place. */
function otherEndian(bytes: Buffer): Buffer {
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return bytes;
}

/** The first sixteen bytes as the text of a GUID. */
function guidText(bytes: Buffer): string {
  const hex = bytes.toString("hex", 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A GUID that nobody has yet, in lower case. */
export function freshGuid(): string {
  return randomUUID();
}

/** The GUID that a name has in a namespace, another GUID: version 5, equal for equal names. Lower case. Source: RFC 9562, 5.5. */
export function namedGuid(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return guidText(bytes);
}

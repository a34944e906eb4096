/** Access lists as Windows writes them (SDDL): which virtual machines may open a file. Pure. */
import type { FileAccessEntry } from "../../hcs/host.js";

// Source: "Security Descriptor String Format" and "ACE Strings" of the Windows reference.

/** One entry of an access list, as text. */
interface Entry {
  type: string;
  flags: string;
  rights: string;
  sid: string;
}

// Rights that have names, as far as they let read or change a file. Names are two letters each.
const namedRights: Record<string, number> = {
  GA: 0x1000_0000,
  GR: 0x8000_0000,
  GW: 0x4000_0000,
  GX: 0x2000_0000,
  FA: 0x001f_01ff,
  FR: 0x0012_0089,
  FW: 0x0012_0116,
  FX: 0x0012_00a0,
  CC: 0x0001,
  DC: 0x0002,
  LC: 0x0004,
  SW: 0x0008,
  RP: 0x0010,
  WP: 0x0020,
  DT: 0x0040,
  LO: 0x0080,
  CR: 0x0100,
  SD: 0x0001_0000,
  WD: 0x0004_0000,
  WO: 0x0008_0000,
};

// FILE_READ_DATA with GENERIC_READ and GENERIC_ALL; FILE_WRITE_DATA and FILE_APPEND_DATA with GENERIC_WRITE and GENERIC_ALL.
const readBits = 0x0000_0001 | 0x8000_0000 | 0x1000_0000;
const writeBits = 0x0000_0002 | 0x0000_0004 | 0x4000_0000 | 0x1000_0000;

/** Virtual machines run as S-1-5-83-1-…; S-1-5-83-0 is their group. Source: lifecycle facts 9. */
const virtualMachinePattern = /^S-1-5-83-(0|1(-\d+){4})$/i;

/** The entries of `sddl` that let virtual machines read or write, one for each account, in the order of the list. */
export function virtualMachineEntries(sddl: string): FileAccessEntry[] {
  const rightsOf = new Map<string, number>();
  for (const { type, flags, rights, sid } of entriesOf(sddl)) {
    const isGrant = type === "A" && !splitPairs(flags).includes("IO") && virtualMachinePattern.test(sid);
    if (isGrant) rightsOf.set(sid.toUpperCase(), (rightsOf.get(sid.toUpperCase()) ?? 0) | accessMask(rights));
  }
  return [...rightsOf].flatMap(([sid, mask]): FileAccessEntry[] => {
    if ((mask & writeBits) !== 0) return [{ sid, access: "readWrite" }];
    return (mask & readBits) !== 0 ? [{ sid, access: "read" }] : [];
  });
}

// What changes a file or takes it away: writing, deleting it or what is in it, and changing its list or its owner.
const changeBits = writeBits | 0x0000_0040 | 0x0001_0000 | 0x0004_0000 | 0x0008_0000;

/** The owner and every account that the list lets change the file, in SDDL's own spelling (`BA` = administrators). */
export function accountsThatChange(sddl: string): string[] {
  const owner = /O:(S-[\d-]+|[A-Z]{2})/.exec(sddl)?.[1] ?? "";
  const granted = entriesOf(sddl).filter(({ type, rights }) => type === "A" && (accessMask(rights) & changeBits) !== 0);
  return [...new Set([owner, ...granted.map(({ sid }) => sid)])];
}

/** `(A;flags;rights;object;inherited object;sid)`. */
function entriesOf(sddl: string): Entry[] {
  return discretionaryEntries(sddl).map((text) => {
    const [type = "", flags = "", rights = "", , , sid = ""] = text.split(";").map((field) => field.trim());
    return { type, flags, rights, sid };
  });
}

/**
 * The texts in parentheses of the part that begins with `D:`. A conditional entry has parentheses of its own inside,
 * and texts in quotes where none of these characters count.
 */
function discretionaryEntries(sddl: string): string[] {
  const texts: string[] = [];
  let part = "";
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < sddl.length; index++) {
    const character = sddl.charAt(index);
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    // The letter before a colon outside of entries: owner, group, discretionary or system list.
    if (character === ":" && depth === 0) part = sddl.charAt(index - 1);
    if (character === "(" && depth++ === 0) start = index + 1;
    if (character === ")" && --depth === 0 && part === "D") texts.push(sddl.slice(start, index));
  }
  return texts;
}

/** Rights as a number, or as names one after the other. */
function accessMask(rights: string): number {
  if (/^(0x[0-9a-f]+|\d+)$/i.test(rights)) return Number(rights) | 0;
  return splitPairs(rights).reduce((mask, name) => mask | (namedRights[name] ?? 0), 0);
}

function splitPairs(text: string): string[] {
  return text.toUpperCase().match(/../g) ?? [];
}

/** GUIDs as the memory of foreign code has them. Pure. */

/** A GUID of 16 bytes as four 32-bit words, the way a structure takes it. */
export interface GuidWords {
  word0: number;
  word1: number;
  word2: number;
  word3: number;
}

/** The GUID of zeros: "none", or "make one". */
export const noGuid: GuidWords = { word0: 0, word1: 0, word2: 0, word3: 0 };

/** The words of a GUID that is written in lower or upper case without braces. */
export function guidWords(text: string): GuidWords {
  const bytes = swapped(Buffer.from(text.replaceAll("-", ""), "hex"));
  const [word0 = 0, word1 = 0, word2 = 0, word3 = 0] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at));
  return { word0, word1, word2, word3 };
}

/** The text of the GUID at `offset`: lower case, without braces. */
export function guidText(memory: Buffer, offset: number): string {
  const hex = swapped(memory.subarray(offset, offset + 16)).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The first three fields of a GUID are numbers, and lie in memory with their last byte first. */
function swapped(bytes: Buffer): Buffer {
  const [first, second, third] = [bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)];
  return Buffer.concat([...[first, second, third].map((field) => Buffer.from(field).reverse()), bytes.subarray(8)]);
}

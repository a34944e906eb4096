/** The ledger of a Windows host: a SQLite file that administrators alone can change, opened when it is first asked. */
import { lstatSync } from "node:fs";
import { dirname, win32 } from "node:path";
import { HostError, hresultText } from "../../hcs/errors.js";
import type { Ledger } from "../../hcs/ledger.js";
import { type Database, openDatabase } from "../database.js";
import { createLedger, ledgerTables } from "../ledger.js";
import { accountsThatChange } from "./acl.js";
import type { NativeLibraries } from "./bind.js";
import { DACL_SECURITY_INFORMATION, OWNER_SECURITY_INFORMATION, SDDL_REVISION_1 } from "./constants.js";
import { fromWin32, type Security } from "./security.js";
import type { Out, RawHandle } from "./types.js";

/** A ledger with its file. */
export interface LedgerFile {
  readonly ledger: Ledger;
  /** Closes the file, when it was opened. */
  close(): Promise<void>;
}

// Administrators and the system itself, for the folder and what is in it; nothing comes from the folder above, where
// every user may make files. Source: "Security Descriptor String Format" of the Windows reference.
const administratorsOnly = "O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
const administrators = new Set(["BA", "SY", "S-1-5-32-544", "S-1-5-18"]);
const alreadyExists = 183;
const sizeOfAttributesBytes = 24;

/** Where a Windows host keeps its ledger. */
export function defaultLedgerFile(): string {
  return win32.join(process.env.ProgramData ?? "C:\\ProgramData", "pulumi-hcs", "ledger.db");
}

/** The ledger in `file`. `prepareFolder` makes the folder, before the file is opened for the first time. */
export function createLedgerFile(file: string, prepareFolder: (folder: string) => Promise<void>): LedgerFile {
  let opening: Promise<Database> | undefined;
  let isClosed = false;
  const open = async (): Promise<Database> => {
    await prepareFolder(dirname(file));
    // "HCSl" in ASCII.
    return openDatabase(file, {
      what: "ledger of this host",
      applicationId: 0x4843_536c,
      version: 1,
      tables: ledgerTables,
    });
  };
  const opened = async (): Promise<Ledger> => {
    if (isClosed) throw new HostError(`The ledger of this host at ${file} has been closed.`);
    opening ??= open();
    try {
      return createLedger(await opening, () => new Date());
    } catch (error) {
      // What was wrong may be put right while this process runs.
      opening = undefined;
      throw error;
    }
  };
  return {
    ledger: {
      own: async (...args) => (await opened()).own(...args),
      holders: async (...args) => (await opened()).holders(...args),
      claim: async (...args) => (await opened()).claim(...args),
      note: async (...args) => (await opened()).note(...args),
      transfer: async (...args) => (await opened()).transfer(...args),
      release: async (...args) => (await opened()).release(...args),
      async list(...args) {
        // Who only looks makes no ledger; one that is not there holds nothing.
        if (!isClosed && opening === undefined && isAbsent(file)) return [];
        return (await opened()).list(...args);
      },
    },
    async close() {
      isClosed = true;
      if (opening !== undefined) (await opening).close();
    },
  };
}

/** False where the way there is closed: nobody knows then what is there. */
function isAbsent(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/**
 * Makes a folder that administrators alone can change, or sees that the one that is there is such. Every user can make
 * folders where it lies, and whoever could write the ledger could have the provider delete what is not its own.
 */
export async function prepareLedgerFolder(
  libraries: NativeLibraries,
  security: Security,
  folder: string,
): Promise<void> {
  const code = createProtectedFolder(libraries, folder);
  if (code === 0) return;
  if (code !== alreadyExists) {
    throw new HostError(
      `The folder ${folder} for the ledger of this host could not be made: ${hresultText(fromWin32(code))}. ` +
        "Run as an administrator.",
    );
  }
  const sddl = await security.read(folder, folder, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION);
  const strangers = accountsThatChange(sddl ?? "").filter((account) => !administrators.has(account));
  if (strangers.length === 0) return;
  throw new HostError(
    `The folder ${folder} should hold the ledger of this host, but others than administrators can change it ` +
      `(${strangers.join(", ")}). Nothing was changed. Let an administrator look at it, and move it away; it is made again then.`,
  );
}

/** 0, or a Win32 code. */
function createProtectedFolder({ advapi32, kernel32 }: NativeLibraries, folder: string): number {
  const descriptor: Out<RawHandle<"PSECURITY_DESCRIPTOR"> | null> = [null];
  const { ConvertStringSecurityDescriptorToSecurityDescriptorW: fromText } = advapi32;
  if (fromText(administratorsOnly, SDDL_REVISION_1, descriptor, null) === 0) return kernel32.GetLastError();
  try {
    const attributes = { nLength: sizeOfAttributesBytes, lpSecurityDescriptor: descriptor[0], bInheritHandle: 0 };
    return kernel32.CreateDirectoryW(folder, attributes) === 0 ? kernel32.GetLastError() : 0;
  } finally {
    if (descriptor[0] !== null) kernel32.LocalFree(descriptor[0]);
  }
}

/** Work on the host's file system: its failures are told like those of any other call, in the words of Windows. */
import { HcsError, HostError, hresult } from "../../hcs/errors.js";
import type { CallName } from "./results.js";

// What Windows answers, by the code that Node gives it.
const hresults: Record<string, number> = {
  EBUSY: hresult("ERROR_SHARING_VIOLATION"),
  EPERM: hresult("E_ACCESSDENIED"),
  EACCES: hresult("E_ACCESSDENIED"),
  ENAMETOOLONG: hresult("ERROR_FILENAME_EXCED_RANGE"),
  ENOSPC: hresult("ERROR_DISK_FULL"),
  EEXIST: hresult("ERROR_FILE_EXISTS"),
  ENOENT: hresult("ERROR_PATH_NOT_FOUND"),
  ENOTDIR: hresult("ERROR_PATH_NOT_FOUND"),
  ENOTEMPTY: hresult("ERROR_DIR_NOT_EMPTY"),
};

/** Refuses a link: what it leads to is somebody else's. */
export function refuseLink(name: CallName, stats: { isSymbolicLink(): boolean }): void {
  if (!stats.isSymbolicLink()) return;
  throw refusal(name, "E_ACCESSDENIED", `${name.target} is a link`, "Name the file that it leads to");
}

/** `undefined` when there is no such file. */
export async function orNothing<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A part of the path that is a file has nothing below it.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Works on the disk; its failures are told like those of any other call. */
export async function onDisk<Answer>({ call, target }: CallName, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const known = hresults[code];
    if (known !== undefined) throw new HcsError(call, target, known, { cause: error });
    throw new HostError(`${call} failed on "${target}": ${message}. Look at the file and its disk, then run again.`, {
      cause: error,
    });
  }
}

/** A refusal of our own, in the words of the host. */
export function refusal({ call, target }: CallName, name: string, message: string, advice?: string): HcsError {
  const code = hresult(name);
  return new HcsError(call, target, code, {
    result: { Error: code | 0, ErrorEvents: [{ Message: message }] },
    ...(advice === undefined ? {} : { advice }),
  });
}

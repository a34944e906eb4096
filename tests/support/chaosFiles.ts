/** Files on a simulated host whose contents have to be there in the end: what users, others and guests have written. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What each file holds, by its path on the host. */
export class PreciousFiles {
  readonly #contents = new Map<string, string>();
  readonly #folder: string;
  #count = 0;

  /** `folder`: that of the simulated host. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes into a file that is there. */
  fill(path: string): void {
    const text = `what belongs to ${path}, ${++this.#count}`;
    writeFileSync(this.#realPath(path), text);
    this.#contents.set(path, text);
  }

  /** Every file whose contents are known. */
  paths(): string[] {
    return [...this.#contents.keys()];
  }

  has(path: string): boolean {
    return this.#contents.has(path);
  }

  /** From now on the file may go. */
  giveUp(path: string): void {
    this.#contents.delete(path);
  }

  /** Takes a file away as its owner would; nothing when there is none. */
  remove(path: string): void {
    rmSync(this.#realPath(path), { force: true });
  }

  /** Files that are gone or hold something else. */
  lost(): string[] {
    return [...this.#contents].flatMap(([path, text]) => (this.#read(path) === text ? [] : [path]));
  }

  #read(path: string): string | undefined {
    try {
      return readFileSync(this.#realPath(path), "utf8");
    } catch {
      return undefined;
    }
  }

  #realPath(path: string): string {
    return join(this.#folder, "files", ...path.replace(":", "").split("\\"));
  }
}

/** What people and containers have written on a simulated host: into files, into disks and onto their volumes. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** Behind the line that says what a disk is, and within what the smallest disk has. */
const markOffset = 3_500;
const markBytes = 200;

/** What is written, by the path of the host; whatever is lost is known. */
export class StorageData {
  readonly #folder: string;
  /** Marks in the files of disks. */
  readonly #marks = new Map<string, string>();
  /** Files on the volumes of disks: by disk, real path and contents. */
  readonly #onVolumes = new Map<string, Map<string, string>>();
  #count = 0;

  /** `folder`: that of the simulated host. */
  constructor(folder: string) {
    this.#folder = join(folder, "files");
  }

  /** Where the real disk has a path of a drive. */
  real(path: string): string {
    return join(this.#folder, ...path.replace(":", "").split("\\"));
  }

  /** Writes into the file of a disk that is there. */
  markDisk(path: string): void {
    const real = this.real(path);
    if (this.#marks.has(path) || !existsSync(real)) return;
    const text = `written to ${path}, ${++this.#count}`.padEnd(markBytes);
    const descriptor = openSync(real, "r+");
    writeSync(descriptor, text, markOffset);
    closeSync(descriptor);
    this.#marks.set(path, text);
  }

  /** Writes a file onto the volume of a disk, when it has one. */
  writeOnVolume(path: string): void {
    const volume = this.volumeOf(path);
    if (volume === undefined || !existsSync(join(this.#folder, volume))) return;
    const real = join(this.#folder, volume, `written-${++this.#count}.txt`);
    writeFileSync(real, real);
    const known = this.#onVolumes.get(path) ?? new Map<string, string>();
    this.#onVolumes.set(path, known.set(real, real));
  }

  /** Name of the folder with what is on the volume of a disk. */
  volumeOf(path: string): string | undefined {
    if (!existsSync(this.real(path))) return undefined;
    const id = /"volumeId":"([0-9a-f-]+)"/.exec(textAt(this.real(path), 0, markOffset))?.[1];
    return id === undefined ? undefined : `Volume{${id}}`;
  }

  /** From now on what is on the volume of a disk may go. */
  giveUpVolume(path: string): void {
    this.#onVolumes.delete(path);
  }

  /** From now on a disk may go. */
  giveUp(path: string): void {
    this.giveUpVolume(path);
    this.#marks.delete(path);
  }

  /** What is gone, or holds something else. */
  lost(): string[] {
    const marks = [...this.#marks].filter(([path, text]) => {
      const real = this.real(path);
      return !existsSync(real) || textAt(real, markOffset, markBytes) !== text;
    });
    const files = [...this.#onVolumes.values()]
      .flatMap((known) => [...known])
      .filter(([real, text]) => !existsSync(real) || readFileSync(real, "utf8") !== text);
    return [...marks, ...files].map(([path]) => path);
  }

  /** Every file on the drives and volumes of the host, as real names below its root. */
  all(): string[] {
    return filesBelow(this.#folder);
  }

  /** Files below a folder of the host, with their contents; `undefined` when there is none. */
  contents(path: string): Record<string, string> | undefined {
    const real = this.real(path);
    if (!existsSync(real)) return undefined;
    return Object.fromEntries(filesBelow(real).map((name) => [name, readFileSync(join(real, name), "utf8")]));
  }
}

function filesBelow(real: string): string[] {
  return readdirSync(real, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(real.length + 1))
    .toSorted();
}

function textAt(real: string, offset: number, bytes: number): string {
  const descriptor = openSync(real, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, readSync(descriptor, buffer, 0, bytes, offset));
  } finally {
    closeSync(descriptor);
  }
}

/** Rows that hardly any ledger has, and that every read would have to look for: one look at a ledger serves a whole process. */
import type { Ledger, LedgerRow } from "../hcs/ledger.js";

const firstLooks = new WeakMap<Ledger, Promise<LedgerRow[]>>();

function firstLook(ledger: Ledger): Promise<LedgerRow[]> {
  const known = firstLooks.get(ledger);
  if (known !== undefined) return known;
  const looking = ledger.list();
  firstLooks.set(ledger, looking);
  // What could not be read this time is asked again the next time.
  looking.catch(() => firstLooks.delete(ledger));
  return looking;
}

/** One kind of them. What the first look has not found, only this process adds, and then says so. */
export class RareRows {
  readonly #isSuch: (row: LedgerRow) => boolean;
  readonly #found = new WeakMap<Ledger, boolean>();

  constructor(isSuch: (row: LedgerRow) => boolean) {
    this.#isSuch = isSuch;
  }

  /** False when there is nothing to look for. */
  async areIn(ledger: Ledger): Promise<boolean> {
    if (!this.#found.has(ledger)) {
      const isAny = (await firstLook(ledger)).some(this.#isSuch);
      // Some may have been added while the rows were read.
      if (!this.#found.has(ledger)) this.#found.set(ledger, isAny);
    }
    return this.#found.get(ledger) === true;
  }

  /** Notes that this process is about to add some. */
  addedTo(ledger: Ledger): void {
    this.#found.set(ledger, true);
  }
}

/**
 * The ledger's vocabulary: which URN holds which system id, file or grant on a host, and what was there before.
 *
 * A provider cannot write Pulumi state in the middle of a create, so the row is written before the first call that
 * makes something and goes after the delete. It is what makes an interrupted create resumable and nothing orphaned.
 * No row means: not ours.
 */

/**
 * What can be held. Grants may have several holders, everything else has one. A `File` is a state file or a virtual
 * disk; a `Layer` is a layer's folder; a `LayerVhd` is the format and attachment of a disk whose file is a `File`.
 */
export type LedgerKind =
  | "ComputeSystem"
  | "File"
  | "VmAccess"
  | "VmGroupAccess"
  | "Layer"
  | "BaseOsLayer"
  | "LayerVhd"
  | "WritableLayer"
  | "LayerStorageFilter"
  | "LayerExport";

/** The kinds of which a second holder is refused. */
export const exclusiveKinds: readonly LedgerKind[] = [
  "ComputeSystem",
  "File",
  "Layer",
  "BaseOsLayer",
  "LayerVhd",
  "WritableLayer",
  "LayerStorageFilter",
  "LayerExport",
];

/** JSON that a row carries. Never documents or anything else that may hold a secret. */
export type LedgerFacts = Record<string, unknown>;

/** One holding. */
export interface LedgerRow {
  kind: LedgerKind;
  /** Canonical form of what is held: `canonicalId`, `canonicalPath`, or both for a VmAccess (see `ledgerKeys`). */
  key: string;
  /** The Pulumi URN of the holder. */
  urn: string;
  /** Resource type of what is held, for people: `ComputeSystem`, `GuestStateFile`, `VmAccess` … */
  type: string;
  /** The id or path as the program wrote it. */
  idOrPath: string;
  /** When the row was written, ISO 8601 in UTC. */
  since: string;
  /** What was there before the first call: fixed when the row is made, never changed by a second claim. */
  before: LedgerFacts;
  /** What the holder noted since (for example the hash of the document it launched). */
  notes: LedgerFacts;
}

/** What a claim needs; `since` is the ledger's. `notes`: what a new row has from the start. */
export type LedgerClaim = Pick<LedgerRow, "kind" | "key" | "urn" | "type" | "idOrPath" | "before"> &
  Partial<Pick<LedgerRow, "notes">>;

/** Who holds what, on one host. All methods are atomic and safe for several processes. */
export interface Ledger {
  /** The row of this URN; `undefined` when it holds no such thing: then hands off. */
  own(kind: LedgerKind, key: string, urn: string): Promise<LedgerRow | undefined>;
  /** Every holder of a thing, oldest first. */
  holders(kind: LedgerKind, key: string): Promise<LedgerRow[]>;
  /**
   * Writes the row, or finds the one this URN already has (`resumed`; its `before` is kept).
   * Throws `HeldError` when the kind is exclusive and another URN holds it.
   */
  claim(claim: LedgerClaim): Promise<{ row: LedgerRow; resumed: boolean }>;
  /** Merges `notes` into the row of this URN. Nothing happens when there is none. */
  note(kind: LedgerKind, key: string, urn: string, notes: LedgerFacts): Promise<void>;
  /** Gives the row of one URN to another, as after an alias or a stack rename. Nothing happens when there is none. */
  transfer(kind: LedgerKind, key: string, fromUrn: string, toUrn: string): Promise<void>;
  /** Removes the row of this URN. Nothing happens when there is none. */
  release(kind: LedgerKind, key: string, urn: string): Promise<void>;
  /** Every row, or those of one URN, oldest first. */
  list(filter?: { urn?: string }): Promise<LedgerRow[]>;
}

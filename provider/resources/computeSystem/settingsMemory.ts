/**
 * What the ledger remembers of runtime settings. No query of HCS returns them, so after a run that was cut only these notes
 * tell which of them the state may be wrong about: `settings`, every path that was touched, and `settled`, a fingerprint
 * of the settings that hold; nothing while a run is at them.
 */
import type { ComputeSystemArgs } from "../../../schema/types.js";
import { settingsFingerprint } from "../../hcs/documents.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";

type Stored = Partial<ComputeSystemArgs>;

const touched = ({ notes }: LedgerRow): string[] => (Array.isArray(notes.settings) ? notes.settings : []);

/** Paths whose settings are not what the state says, or may not be. */
export function settingsInDoubt(row: LedgerRow, { runtimeSettings = {} }: Stored): string[] {
  const { settled } = row.notes;
  if (touched(row).length === 0 && typeof settled !== "string") return [];
  if (settled === settingsFingerprint(runtimeSettings)) return [];
  return [...new Set([...touched(row), ...Object.keys(runtimeSettings)])];
}

/** Noted before the first call that makes or takes back settings; `undefined` for a system that never had one. */
export function settingsBegun({
  args,
  stored,
  row,
}: {
  args: Stored;
  stored: Stored | undefined;
  row: LedgerRow;
}): LedgerFacts | undefined {
  const paths = [stored?.runtimeSettings, args.runtimeSettings].flatMap((settings) => Object.keys(settings ?? {}));
  const settings = [...new Set([...paths, ...touched(row)])];
  return settings.length === 0 && typeof row.notes.settled !== "string" ? undefined : { settings, settled: null };
}

/** Noted when all settings are made: a run that is cut from now on leaves a state that does not know them. */
export function settingsSettled(row: LedgerRow, { runtimeSettings = {} }: Stored): LedgerFacts {
  if (touched(row).length === 0) return {};
  return { settings: Object.keys(runtimeSettings), settled: settingsFingerprint(runtimeSettings) };
}

/** What the state says of a system, with nothing in it that a cut run has made doubtful: that is made or taken back again. */
export function beforeCut(stored: ComputeSystemArgs, args: ComputeSystemArgs, row: LedgerRow): ComputeSystemArgs {
  const inDoubt = settingsInDoubt(row, stored);
  if (inDoubt.length === 0) return stored;
  const known = { ...Object.fromEntries(inDoubt.map((path) => [path, {}])), ...stored.runtimeSettings };
  const kept = Object.entries(known).filter(
    ([path]) => !(inDoubt.includes(path) && path in (args.runtimeSettings ?? {})),
  );
  return { ...stored, runtimeSettings: Object.fromEntries(kept) };
}

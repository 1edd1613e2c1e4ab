import type { Entry } from "../../src/domain/enter-posting.ts";
import { withEntry } from "../../src/domain/enter-posting.ts";
import { emptyLedger } from "../../src/domain/ledger.ts";
import type { Ledger } from "../../src/domain/ledger.ts";
import { BOARD, DAY, NOW, personId } from "./board.ts";

/** A paper that money can be traced to. */
export const PAPER = { title: "Brev fra regionen, 1. februar 2027", section: "side 1" };

/** A frame of a million kroner for 2027, unless something else is said. */
export const entry = (parts: Partial<Entry> = {}): Entry => ({
  ...{ kind: "frame", year: 2027, effort: null, oere: kroner(1_000_000) },
  ...{ on: DAY, document: PAPER },
  ...parts,
});

/** Kroner as øre. */
export const kroner = (sum: number): number => sum * 100;

/** The ledger with entries made one after another by Sanne, each from a form of its own. */
export function entered(entries: readonly Partial<Entry>[], before: Ledger = emptyLedger(BOARD)) {
  return entries.reduce((ledger: Ledger, parts, n): Ledger => {
    const seen = ledger.postings.filter(({ basis }) => "document" in basis).length;
    const form = `form-${before.postings.length}-${n}`;
    return withEntry(ledger, entry(parts), { form, seen, by: personId("sanne"), at: NOW });
  }, before);
}

import { entriesIn, withEntry } from "../domain/enter-posting.ts";
import type { Entry } from "../domain/enter-posting.ts";
import type { BoardId, Party } from "../domain/board.ts";
import { emptyLedger } from "../domain/ledger.ts";
import type { Ledger } from "../domain/ledger.ts";

/*
 * The public figures of what Politisk Sundhedsklynge Syd had: one-off money for 2022, spent in 2023. What is to be
 * decided on the example agenda is not granted here.
 */

const TITLE = "Referat, Politisk sundhedsklynge Syd, 18. januar 2023";
const ON = "2023-01-18";

const SHARES: readonly {
  readonly party: Party;
  readonly oere: number;
  readonly section: string;
}[] = [
  // The paper itself says so on one condition.
  {
    ...{ party: "municipality", oere: 393_628_600 },
    section: "punkt 3, forudsat at kommunerne overfører deres del",
  },
  { party: "region", oere: 386_715_300, section: "punkt 3" },
];

/** The example board's ledger: both parties' frames of 2022, carried over to 2023. */
export function demoLedger(board: BoardId, at: string): Ledger {
  const entries = SHARES.flatMap(({ party, oere, section }): readonly Entry[] => {
    const cited = { effort: null, oere, party, on: ON, document: { title: TITLE, section } };
    return [
      { ...cited, kind: "frame", year: 2022, document: { title: TITLE, section: "punkt 3" } },
      { ...cited, kind: "carry-over", from: 2022, year: 2023 },
    ];
  });
  return entries.reduce(
    (ledger, entry, n) =>
      withEntry(ledger, entry, { form: `demo${n}`, seen: entriesIn(ledger), by: null, at }),
    emptyLedger(board),
  );
}

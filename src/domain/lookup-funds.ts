import type { Board } from "./board.ts";
import { yearsOf } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { printOf } from "./lookup.ts";
import type { FundsFound, FundsSource } from "./lookup.ts";
import type { Meeting } from "./meeting.ts";
import { shownPostings } from "./shown-funds.ts";
import type { ShownPosting } from "./shown-funds.ts";

/**
 * The board's efforts with their money, the newest year first, as far as anybody may read it: nothing of a closed
 * item. An effort that gave back more than its open items were granted is left out, since the rest would be told.
 */
export function fundsFound(
  board: Board,
  ledger: Ledger,
  meetings: readonly Meeting[],
): readonly FundsFound[] {
  const open = shownPostings(ledger, meetings, false).filter(({ hidden }) => !hidden);
  return yearsOf({ postings: open }).flatMap(({ year, efforts }) =>
    efforts.flatMap(({ effort, ...totals }): readonly FundsFound[] => {
      if (effort === null || totals.kept < 0) return [];
      const own = open.filter((one) => one.year === year && one.effort === effort);
      return [
        { kind: "funds", board: printOf(board), effort, year, ...totals, sources: sourcesOf(own) },
      ];
    }),
  );
}

function sourcesOf(postings: readonly ShownPosting[]): readonly FundsSource[] {
  const sources = postings.flatMap(({ basis, decidedAt }): readonly FundsSource[] => {
    if ("document" in basis) return [basis.document];
    return decidedAt ? [{ number: decidedAt.number, date: decidedAt.date }] : [];
  });
  const signs = sources.map((one) => JSON.stringify(one));
  return sources.filter((_, n) => signs.indexOf(signs[n] ?? "") === n);
}

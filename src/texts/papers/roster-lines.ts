import type { Ending, RowOutcome, RowProblem } from "../../domain/roster.ts";
import type { Texts } from "../texts.ts";

type Imported =
  { readonly problems: readonly RowProblem[] } | { readonly outcomes: readonly RowOutcome[] };

/** A sentence per row of a roster file: what is wrong with it, or what became of it. */
export function rosterLines({ roster: words }: Texts, imported: Imported): string[] {
  return "problems" in imported
    ? imported.problems.map(({ line, column, reason, about }) =>
        words.problem(line, column, words.reason[reason](about)),
      )
    : imported.outcomes.map(({ line, name, role, outcome }) =>
        words.row(line, name, words.role[role], words.outcome[outcome]),
      );
}

/** A sentence per role that ends. */
export function endingLines(
  { roster: words, format }: Texts,
  { endings }: { readonly endings: readonly Ending[] },
): string[] {
  return endings.map(({ name, role, seatName, last }) =>
    words.ending(name, words.role[role], seatName, format.day(last)),
  );
}

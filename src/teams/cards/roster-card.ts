import type { RosterImported, RosterRefused } from "../../usecases/roster/import.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card } from "./card.ts";

const LINES = 150;

/** What became of a roster file, line by line; a refused one says what to mend. */
export function rosterCard(
  texts: Texts,
  imported: RosterRefused | RosterImported,
  unused: readonly string[],
): Card {
  const words = texts.roster;
  const lines = rosterLines(texts, imported);
  const shown = lines.slice(0, LINES).map(subtle);
  const rest = lines.length > LINES ? [paragraph(words.more(lines.length - LINES))] : [];
  if ("problems" in imported)
    return card({
      texts,
      summary: words.refusedTitle,
      body: [
        heading(words.refusedTitle),
        paragraph(words.refused(imported.problems.length)),
        ...shown,
        ...rest,
      ],
    });

  const { boards, outcomes, endings, draft } = imported;
  const count = (outcome: string): string =>
    String(outcomes.filter((one) => one.outcome === outcome).length);
  const title = words.doneTitle(boards);
  return card({
    texts,
    summary: title,
    body: [
      heading(title),
      facts([
        [words.counts.added, count("added")],
        [words.counts.changed, count("changed")],
        [words.counts.unchanged, count("unchanged")],
        [words.counts.waits, draft === undefined ? null : count("waits")],
      ]),
      ...shown,
      ...rest,
      unused.length > 0 ? subtle(words.unused(unused)) : undefined,
      endings.length > 0
        ? section(draft === undefined ? words.endingsDone : words.endingsWait)
        : undefined,
      ...endingLines(texts, imported).map(paragraph),
    ],
    actions:
      draft === undefined
        ? []
        : [
            action("roster.save", words.save, { draft }),
            action("draft.cancel", texts.preview.cancel, { draft }),
          ],
  });
}

/** A sentence per row: what is wrong with it, or what became of it. */
export function rosterLines(texts: Texts, imported: RosterRefused | RosterImported): string[] {
  const words = texts.roster;
  return "problems" in imported
    ? imported.problems.map(({ line, column, reason, about }) =>
        words.problem(line, column, words.reason[reason](about)),
      )
    : imported.outcomes.map(({ line, name, role, outcome }) =>
        words.row(line, name, words.role[role], words.outcome[outcome]),
      );
}

/** A sentence per role that ends. */
export function endingLines(texts: Texts, { endings }: RosterImported): string[] {
  const words = texts.roster;
  return endings.map(({ name, role, seatName, last }) =>
    words.ending(name, words.role[role], seatName, texts.format.day(last)),
  );
}

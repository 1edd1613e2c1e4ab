import type { RosterImported, RosterRefused } from "../../usecases/roster/import.ts";
import { endingLines, rosterLines } from "../../texts/papers/roster-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { fitting } from "./pages.ts";

/** Room for the lines of the file, and for the roles that end. */
const ROOM = 18_000;
const ROOM_FOR_ENDINGS = 6_000;

/** What became of a roster file, line by line; a refused one says what to mend. */
export function rosterCard(
  texts: Texts,
  imported: RosterRefused | RosterImported,
  unused: readonly string[],
): Card {
  const words = texts.roster;
  const lines = rosterLines(texts, imported);
  const shown = asFit(texts, lines.map(subtle), ROOM);
  if ("problems" in imported)
    return card({
      texts,
      summary: words.refusedTitle,
      body: [
        heading(words.refusedTitle),
        paragraph(words.refused(imported.problems.length)),
        ...shown,
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
      unused.length > 0 ? subtle(words.unused(unused)) : undefined,
      endings.length > 0
        ? section(draft === undefined ? words.endingsDone : words.endingsWait)
        : undefined,
      ...asFit(texts, endingLines(texts, imported).map(paragraph), ROOM_FOR_ENDINGS),
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

function asFit(texts: Texts, lines: readonly Element[], room: number): readonly Element[] {
  const { shown, left } = fitting(lines, room);
  return left === 0 ? shown : [...shown, paragraph(texts.roster.more(left))];
}

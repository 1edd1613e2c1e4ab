import type { RosterImported, RosterRefused } from "../../usecases/roster/import.ts";
import { endingLines, rosterLines } from "../../texts/papers/roster-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { asFit } from "./pages.ts";

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
  const more = (left: number): Element => paragraph(words.more(left));
  const shown = asFit(lines.map(subtle), ROOM, more);
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
      ...asFit(endingLines(texts, imported).map(paragraph), ROOM_FOR_ENDINGS, more),
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

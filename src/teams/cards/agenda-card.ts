import type { AgendaVersion } from "../../domain/meeting.ts";
import type { AgendaShown, ItemSummary } from "../../usecases/agenda/show.ts";
import { changeLines } from "../../texts/papers/agenda-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, facts, heading, paragraph, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { stateWords } from "./closing-lines.ts";
import { pageOf, shortened } from "./pages.ts";

/** The agenda: when and where, each item with its state, and one choice of item to look into. */
export function agendaCard(texts: Texts, { board, meeting, items }: AgendaShown, page = 1): Card {
  const title = texts.agenda.title(board.name);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  const lines = [
    ...versionElements(texts, meeting.versions?.at(-1)),
    ...items.flatMap((item) => itemLines(texts, item)),
  ];
  const { elements, here, of, next } = pageOf(lines, page);
  const { succeededBy } = board;
  return card({
    texts,
    summary: `${title}, ${when}`,
    example: board.example,
    body: [
      heading(title),
      paragraph(when),
      succeededBy
        ? subtle(texts.mandate.succeeded(succeededBy.name, texts.format.day(succeededBy.from)))
        : undefined,
      facts([
        [texts.agenda.place, meeting.place],
        [texts.agenda.chair, meeting.chair],
      ]),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      items.length > 0
        ? choiceSet(
            "item",
            { label: texts.agenda.chooseLabel, placeholder: texts.agenda.choosePlaceholder },
            items.map((item) => ({ title: shortened(itemName(texts, item)), value: item.id })),
          )
        : paragraph(texts.agenda.noItems),
    ],
    actions: [
      items.length > 0
        ? action("item.show", texts.agenda.showItem, { meeting: meeting.id })
        : undefined,
      next === undefined
        ? undefined
        : action("agenda.show", texts.itemCard.more, { meeting: meeting.id, page: next }),
    ],
  });
}

/** What the newest version changed. */
function versionElements(texts: Texts, newest: AgendaVersion | undefined): Element[] {
  if (!newest) return [];
  const words = texts.paper;
  return [
    subtle(words.version(newest.version, texts.format.instant(newest.at))),
    ...changeLines(texts, newest.changes).map(subtle),
  ];
}

function itemLines(texts: Texts, item: ItemSummary): Element[] {
  const notes = [
    item.kind && texts.kind[item.kind],
    item.minutes !== null && texts.minutes(item.minutes),
    item.closed && item.title !== null && texts.closedItem,
    stateWords(texts, item),
  ].filter((note) => typeof note === "string");
  return [{ ...paragraph(itemName(texts, item)), spacing: "medium" }, subtle(notes.join(" · "))];
}

function itemName(texts: Texts, { number, title }: ItemSummary): string {
  return title === null ? texts.closedItemNumber(number) : `${number}. ${title}`;
}

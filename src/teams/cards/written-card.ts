import type { WrittenStarted } from "../../usecases/written/start.ts";
import type { Texts } from "../../texts/texts.ts";
import { recommendationTexts } from "./answer-inputs.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card } from "./card.ts";

/** The question whether an item is to be decided in writing: what, by when, by whom, and what an objection does. */
export function writtenCard(texts: Texts, asked: WrittenStarted, note?: string): Card {
  const { board, meeting, item, until, round, seats, chats } = asked;
  const words = texts.closing.written;
  const title = words.askTitle(item.number);
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  return card({
    texts,
    summary: `${title} ${item.title}`,
    example: board.example,
    body: [
      heading(title),
      paragraph(item.title),
      subtle(`${board.name}, ${when}`),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...recommendationTexts(texts, item).flatMap((text, n) => [
        section(texts.vote.recommendation(n + 1, item.recommendations.length)),
        paragraph(text),
      ]),
      section(words.title),
      paragraph(words.ask(seats, texts.format.moment(until))),
      paragraph(words.rule),
      paragraph(words.ruleUnanswered),
      paragraph(words.sentHere),
      ...chats.map(({ name }) => paragraph(name ?? texts.agenda.unnamedChat)),
    ],
    actions: [
      action("written.start", words.send, { meeting: meeting.id, item: item.id, round, until }),
      action("item.show", texts.vote.showCase, { meeting: meeting.id, item: item.id }),
    ],
  });
}

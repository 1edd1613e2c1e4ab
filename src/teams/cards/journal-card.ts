import { JOURNAL_NUMBER_LIMIT } from "../../usecases/journal/number.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";

/** The form on which a secretary writes the meeting's journal number, with what came of the last press. */
export function journalNumberCard(texts: Texts, where: BoardMeeting, note?: string): Card {
  const { board, meeting } = where;
  const words = texts.journal;
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  return card({
    texts,
    summary: words.number,
    example: board.example,
    body: [
      heading(words.number),
      subtle(`${board.name}, ${when}`),
      note === undefined ? undefined : paragraph(note),
      paragraph(words.numberWhy),
      {
        ...{ type: "Input.Text", id: "title1", label: words.numberLabel },
        ...{ maxLength: JOURNAL_NUMBER_LIMIT },
        ...(meeting.journalNumber !== undefined && { value: meeting.journalNumber }),
      },
    ],
    actions: [
      action("journal.number", words.numberSave, { meeting: meeting.id, sure: "yes" }),
      action("minutes.show", texts.preview.cancel, { meeting: meeting.id }),
    ],
  });
}

import { JOURNAL_NUMBER_LIMIT } from "../../usecases/journal/number.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, paragraph } from "./card.ts";
import type { Card } from "./card.ts";
import { meetingFrame } from "./meeting-frame.ts";

/** The form on which a secretary writes the meeting's journal number, with what came of the last press. */
export function journalNumberCard(texts: Texts, where: BoardMeeting, note?: string): Card {
  const { meeting } = where;
  const words = texts.journal;
  return meetingFrame(texts, where, {
    title: words.number,
    elements: [
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

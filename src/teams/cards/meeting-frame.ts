import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import type { Texts } from "../../texts/texts.ts";
import { card, heading, subtle } from "./card.ts";
import type { Card, CardAction, Element } from "./card.ts";

export interface MeetingFrameParts {
  readonly title: string;
  readonly elements: readonly (Element | undefined)[];
  readonly actions?: readonly (CardAction | undefined)[];
}

/** A card about a meeting: its title, which board and day, and what there is to say. */
export function meetingFrame(
  texts: Texts,
  { board, meeting }: BoardMeeting,
  { title, elements, actions = [] }: MeetingFrameParts,
): Card {
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  return card({
    ...{ texts, summary: title, example: board.example, actions },
    body: [heading(title), subtle(`${board.name}, ${when}`), ...elements],
  });
}

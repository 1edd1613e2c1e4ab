import type { AgendaToPost } from "../../usecases/agenda/post.ts";
import type { Texts } from "../../texts/texts.ts";
import { missingElements } from "./attachments-card.ts";
import { action, card, heading, paragraph } from "./card.ts";
import type { Card } from "./card.ts";

/** Where the agenda would go, and the question whether it should. */
export function confirmPostCard(
  texts: Texts,
  { agenda: { board, meeting }, missing }: AgendaToPost,
  chats: readonly { readonly name: string; readonly people: number | undefined }[],
): Card {
  const when = texts.meetingLine(meeting.date, meeting.start, meeting.end);
  return card({
    texts,
    summary: texts.agenda.confirmTitle,
    example: board.example,
    body: [
      heading(texts.agenda.confirmTitle),
      paragraph(`${board.name}, ${when}`),
      ...missingElements(texts, missing),
      paragraph(texts.agenda.confirmText),
      ...chats.map(({ name, people }) => paragraph(texts.agenda.confirmPost(name, people))),
    ],
    actions: [
      action("agenda.post", texts.agenda.post, {
        meeting: meeting.id,
        sure: "yes",
        after: meeting.cards.length,
      }),
      action("agenda.show", texts.preview.cancel, { meeting: meeting.id }),
    ],
  });
}

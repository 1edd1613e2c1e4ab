import { missingAttachments } from "../../domain/attachment.ts";
import type { MeetingCreated } from "../../usecases/agenda/create.ts";
import { changeLines } from "../../texts/papers/agenda-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { missingElements } from "./attachments-card.ts";
import { action, card, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { asFit } from "./pages.ts";

/** Room for what changed. */
const ROOM = 9_000;

/**
 * A meeting was created or brought up to date: what changed, and which attachments are still missing;
 * not those of closed items, where others read along.
 */
export function createdCard(texts: Texts, made: MeetingCreated, shared = false): Card {
  const { board, meeting, updated, changes } = made;
  const words = texts.preview;
  const said = updated ? words.updated(board.name) : words.created(board.name);
  const newest = changes.length > 0 ? meeting.versions?.at(-1) : undefined;
  const at = { meeting: meeting.id };
  return card({
    texts,
    summary: said,
    example: board.example,
    body: [
      paragraph(said),
      paragraph(texts.meetingLine(meeting.date, meeting.start, meeting.end)),
      newest
        ? subtle(texts.paper.version(newest.version, texts.format.instant(newest.at)))
        : undefined,
      ...asFit(changeLines(texts, changes).map(paragraph), ROOM, (left) =>
        paragraph(words.more(left)),
      ),
      updated && changes.length === 0 ? paragraph(texts.paper.noChanges) : undefined,
      ...missingElements(
        texts,
        missingAttachments({ items: meeting.items.filter(({ closed }) => !shared || !closed) }),
      ),
    ],
    actions: [
      action("agenda.show", texts.help.showAgenda, at),
      action("agenda.post", texts.help.postAgenda, at),
      action("attachment.hand-in", texts.paper.handInFiles, at),
    ],
  });
}

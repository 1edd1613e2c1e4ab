import type { Meeting } from "../../domain/meeting.ts";
import { objectionTo } from "../../domain/closing.ts";
import { rulesOfVote } from "../../domain/vote.ts";
import type { BallotShown } from "../../usecases/vote/shown.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, heading, paragraph, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { closingLine } from "./closing-lines.ts";

/**
 * A written procedure that ended in an objection: nothing is counted, and the item goes to a meeting. Who
 * objected is told only as far as the board's rules let positions be known.
 */
export function objectedCard(
  texts: Texts,
  shown: BallotShown & {
    /** Null where a meeting must be called; undefined where the card does not say. */
    readonly treatedAt?: Meeting | null | undefined;
  },
): Card {
  const { board, meeting, ballot, treatedAt } = shown;
  const words = texts.closing.written;
  const name = ballot.closedItem
    ? texts.closedItemNumber(ballot.itemNumber)
    : texts.item(ballot.itemNumber, ballot.itemTitle);
  const when = ({ date, start, end }: Meeting): string => texts.meetingLine(date, start, end);
  const who = objector(texts, shown);
  return card({
    texts,
    summary: `${words.objectedTitle}: ${name}`,
    example: board.example,
    body: [
      heading(words.objectedTitle),
      paragraph(name),
      subtle(`${board.name}, ${when(meeting)}`),
      paragraph(words.objected),
      who === undefined ? undefined : paragraph(words.objectedBy(who)),
      treatedAt ? paragraph(words.onMeeting(when(treatedAt))) : undefined,
      treatedAt === null ? paragraph(words.noMeeting) : undefined,
      subtle(closingLine(texts, ballot) ?? ""),
    ],
    actions: [
      action("agenda.show", texts.help.showAgenda, { meeting: treatedAt?.id ?? meeting.id }),
      ballot.closedItem
        ? undefined
        : action("item.show", texts.vote.showCase, { meeting: meeting.id, item: ballot.item }),
    ],
  });
}

function objector(texts: Texts, { board, ballot }: BallotShown): string | undefined {
  const seat = objectionTo(ballot)?.seat;
  const entry = ballot.roll.find((one) => one.seat === seat);
  switch (rulesOfVote(board, ballot).positionsInMinutes) {
    case "by-name":
      return entry?.name;
    case "by-party":
      return entry && texts.party[entry.party];
    case "outcome-only":
      return undefined;
  }
}

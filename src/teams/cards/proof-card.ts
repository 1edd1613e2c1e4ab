import { ADDITION_LIMIT } from "../../domain/issued-minutes.ts";
import type { AdditionForm, AdditionMade } from "../../usecases/minutes/add.ts";
import type { ReceiptChecked, ReceiptLine } from "../../usecases/record/receipt.ts";
import type { BoardMeeting } from "../../usecases/agenda/meeting-here.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, facts, paragraph, section, subtle } from "./card.ts";
import type { Card } from "./card.ts";
import { meetingFrame } from "./meeting-frame.ts";
import { stateAction } from "./personal-card.ts";

/** Whether one's own position stands in the published roll, for the one who holds the receipt. */
export function receiptCard(texts: Texts, checked: ReceiptChecked): Card {
  const { ballot, lines, agrees, proof, shown } = checked;
  const words = texts.proof;
  return meetingFrame(texts, checked, {
    title: `${words.checkTitle}: ${texts.item(ballot.itemNumber, ballot.itemTitle)}`,
    elements: [
      paragraph(agrees ? words.checkAgrees : words.checkDiffers),
      facts(
        lines.map((line) => [
          texts.vote.recommendation(line.recommendation + 1, lines.length),
          standsAs(texts, line),
        ]),
      ),
      agrees ? paragraph(words.checkShown[shown]) : undefined,
      section(words.checkProof),
      paragraph(proof),
      subtle(words.checkLater),
    ],
    actions: [
      stateAction(texts, checked),
      action("vote.mine", texts.personal.mineTitle, { meeting: ballot.meeting }),
    ],
  });
}

function standsAs(texts: Texts, { choice, published, mark }: ReceiptLine): string {
  const words = texts.proof;
  const own = texts.choice[choice];
  if (published === undefined) return words.checkMissing(own);
  return published === choice
    ? words.checkStands(own, mark)
    : words.checkOther(own, texts.choice[published]);
}

/** The form on which a secretary adds to minutes that are issued. */
export function additionFormCard(
  texts: Texts,
  form: AdditionForm,
  kept: { readonly note?: string; readonly text?: string | undefined } = {},
): Card {
  const words = texts.proof;
  return meetingFrame(texts, form, {
    title: words.addTitle(form.board.name),
    elements: [
      kept.note === undefined ? undefined : paragraph(kept.note),
      paragraph(words.addWhy),
      {
        ...{ type: "Input.Text", id: "text1", label: words.addLabel, isMultiline: true },
        ...{ maxLength: ADDITION_LIMIT },
        ...(kept.text !== undefined && { value: kept.text }),
      },
    ],
    actions: [
      action("minutes.add", words.addSave, { meeting: form.meeting.id, after: form.after }),
      action("minutes.show", texts.preview.cancel, { meeting: form.meeting.id }),
    ],
  });
}

/** An addition to issued minutes, for everybody in a chat. */
export function additionCard(texts: Texts, made: AdditionMade): Card {
  const { board, meeting, at, by, text } = made;
  const words = texts.proof;
  return meetingFrame(texts, made, {
    title: words.addedTitle(board.name),
    elements: [subtle(words.addition(texts.format.instant(at), by)), paragraph(text)],
    actions: [action("minutes.show", texts.record.title(board.name), { meeting: meeting.id })],
  });
}

/** The head of a record, for a chair to keep. */
export function headCard(
  texts: Texts,
  where: BoardMeeting & { readonly head: string; readonly added: boolean },
): Card {
  const words = texts.proof;
  return meetingFrame(texts, where, {
    title: words.headTitle(where.board.name),
    elements: [
      facts([[words.headLabel, where.head]]),
      where.added ? paragraph(words.headAfterAddition) : undefined,
      paragraph(words.headWhy),
      subtle(words.headKeep),
    ],
  });
}

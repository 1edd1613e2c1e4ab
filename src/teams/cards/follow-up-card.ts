import type { DueState } from "../../domain/due.ts";
import { HEARING_LIMITS } from "../../domain/duty.ts";
import type { Texts } from "../../texts/texts.ts";
import type { FollowUpSeen, FollowUpsShown } from "../../usecases/follow-up/show.ts";
import {
  action,
  card,
  choiceSet,
  heading,
  note,
  paragraph,
  section,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, Choosable, Element } from "./card.ts";
import { fitting, pageOf, shortened } from "./pages.ts";

const SECTIONS: readonly DueState[] = ["overdue", "today", "ahead", "undated", "history", "done"];

/** Room for the choice of what is done beside the follow-ups themselves. */
const CHOICES = 8_000;

/** What follows from the board's decisions, over all its meetings, and a way to say what is done. */
export function followUpsCard(
  texts: Texts,
  shown: FollowUpsShown,
  { page, said }: { readonly page?: number | undefined; readonly said?: string } = {},
): Card {
  const { board, followUps, closedLeftOut, mayWrite } = shown;
  const words = texts.followUp;
  const { elements, here, of, next } = pageOf(followUpElements(texts, followUps), page);
  const choices = mayWrite ? openOnes(texts, followUps) : [];
  return card({
    texts,
    summary: `${words.title}. ${board.name}`,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      note(said),
      followUps.length === 0 ? paragraph(words.none) : undefined,
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      closedLeftOut ? subtle(texts.effort.closedLeftOut) : undefined,
      ...(choices.length === 0
        ? []
        : [
            choiceSet("follow1", { label: words.choose, placeholder: words.placeholder }, choices),
            textInput("remark1", { label: words.noteLabel, limit: HEARING_LIMITS.note }),
          ]),
    ],
    actions: [
      next === undefined
        ? undefined
        : action("follow-up.show", texts.itemCard.more, { board: board.id, page: next }),
      choices.length === 0
        ? undefined
        : action("follow-up.done", words.finish, { board: board.id }),
    ],
  });
}

function followUpElements(texts: Texts, followUps: readonly FollowUpSeen[]): readonly Element[] {
  return SECTIONS.flatMap((state) => {
    const some = followUps.filter((one) => one.state === state);
    return some.length === 0
      ? []
      : [
          section(texts.followUp.section[state](some.length)),
          ...some.flatMap((one) => linesOf(texts, one)),
        ];
  });
}

function linesOf({ followUp: words, format }: Texts, one: FollowUpSeen): readonly Element[] {
  const { what, owner, due, number, date, doneBy } = one;
  return [
    { ...paragraph(what), spacing: "medium" },
    ...(owner === null ? [] : [subtle(words.owner(owner))]),
    ...(due === null ? [] : [subtle(words.due(format.day(due)))]),
    subtle(words.from(number, format.day(date))),
    ...(doneBy ? [subtle(words.doneBy(doneBy.name, format.instant(doneBy.at)))] : []),
    ...(doneBy?.note ? [subtle(words.note(doneBy.note))] : []),
  ];
}

/** Those that are not done, as choices; each names the text of the decision that it was read from. */
function openOnes(
  { effort: words, format }: Texts,
  followUps: readonly FollowUpSeen[],
): readonly Choosable[] {
  const all = followUps
    .filter(({ state }) => state !== "done")
    .map(({ what, number, date, meeting, item, version, n }) => ({
      title: words.fromWhere(shortened(what), number, format.day(date)),
      value: [meeting, item, version, n].join("|"),
    }));
  return fitting(all, CHOICES).shown;
}

import { HEARING_LIMITS } from "../../domain/duty.ts";
import type { KnownDuty } from "../../domain/known-duties.ts";
import type { Texts } from "../../texts/texts.ts";
import type { DutiesShown } from "../../usecases/duty/show.ts";
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
import { agreementElements, hearingLines, yearlyLines } from "./duty-lines.ts";
import { fitting, pageOf, shortened } from "./pages.ts";

/** Room for the choice of a deadline beside the deadlines themselves. */
const CHOICES = 8_000;

/** What the board has to remember by a day, each with its source: hearings, what comes each year, an agreement. */
export function dutiesCard(
  texts: Texts,
  shown: DutiesShown,
  { page, said }: { readonly page?: number | undefined; readonly said?: string } = {},
): Card {
  const { board, mayWrite } = shown;
  const words = texts.duty;
  const { elements, here, of, next } = pageOf(dutyElements(texts, shown), page);
  const at = { board: board.id };
  const choices = mayWrite ? openOnes(texts, shown) : [];
  return card({
    texts,
    summary: `${words.title}. ${board.name}`,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      note(said),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      ...(choices.length === 0
        ? []
        : [
            choiceSet("duty1", { label: words.choose, placeholder: words.placeholder }, choices),
            textInput("remark1", { label: words.noteLabel, limit: HEARING_LIMITS.note }),
          ]),
    ],
    actions: [
      next === undefined
        ? undefined
        : action("duty.show", texts.itemCard.more, { ...at, page: next }),
      choices.length === 0 ? undefined : action("duty.done", words.finish, at),
      choices.length === 0
        ? undefined
        : action("duty.form", words.change, { ...at, choose: "yes" }),
      mayWrite ? action("duty.form", words.begin, at) : undefined,
    ],
  });
}

function dutyElements(texts: Texts, { hearings, known, year }: DutiesShown): readonly Element[] {
  const words = texts.duty;
  const yearly = known.filter(({ known: { when } }) => isYearly(when));
  const steps = known.filter(({ known: { when } }) => !isYearly(when));
  return [
    section(words.hearings),
    ...(hearings.length === 0 ? [paragraph(words.noHearings)] : []),
    ...hearings.flatMap((one) => hearingLines(texts, one)),
    ...(yearly.length > 0 ? [section(words.yearly(year))] : []),
    ...yearly.flatMap((one) => yearlyLines(texts, one, year)),
    ...agreementElements(texts, steps),
  ];
}

const isYearly = ({ kind }: KnownDuty["when"]): boolean => kind === "meetings" || kind === "yearly";

/** What can be said to be done: hearings that are not answered, and yearly duties of this year. */
function openOnes(
  { duty: words }: Texts,
  { hearings, known, year }: DutiesShown,
): readonly Choosable[] {
  const all = [
    ...hearings
      .filter(({ state }) => state !== "done")
      .map(({ id, title }) => ({ title: shortened(title), value: id })),
    ...known
      .filter(({ known: { when }, state }) => when.kind === "yearly" && state !== "done")
      .map(({ known: { id } }) => ({ title: shortened(words.known[id]), value: `${id}/${year}` })),
  ];
  return fitting(all, CHOICES).shown;
}

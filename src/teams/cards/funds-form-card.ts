import { PARTIES } from "../../domain/board.ts";
import { POSTING_LIMITS } from "../../domain/enter-posting.ts";
import { POSTING_KINDS } from "../../domain/ledger.ts";
import type { PostingKind } from "../../domain/ledger.ts";
import type { FundsForm } from "../../usecases/funds/form.ts";
import type { Texts } from "../../texts/texts.ts";
import { OF_FRAME, valueOf } from "../funds-form.ts";
import type { FundsTyped } from "../funds-form.ts";
import {
  action,
  card,
  choiceSet,
  dateInput,
  heading,
  paragraph,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, Element } from "./card.ts";
import { shortened } from "./pages.ts";

/** The most characters that a sum or a year is typed in. */
const SUM_LIMIT = 40;
const YEAR_LIMIT = 4;

/** The most efforts, and the most characters of them, that have room as choices. */
const MOST_CHOICES = { efforts: 60, characters: 6000 };

/** What is to be posted; once that is chosen, its form, with what was typed and what is wrong with it. */
export function fundsFormCard(
  texts: Texts,
  form: FundsForm,
  { note, typed }: { readonly note?: string; readonly typed?: FundsTyped } = {},
): Card {
  const { board, kind } = form;
  const words = texts.funds;
  const at = { board: board.id };
  const title = kind === undefined ? words.chooseTitle : words.formTitle[kind];
  const back = action("funds.show", words.back, at);
  return card({
    texts,
    summary: `${title}, ${board.name}`,
    example: board.example,
    body: [
      heading(title),
      subtle(board.name),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      ...(kind === undefined
        ? [paragraph(words.chooseText)]
        : [paragraph(words.formText[kind]), ...inputs(texts, form, { kind, typed })]),
    ],
    actions:
      kind === undefined
        ? [
            ...POSTING_KINDS.map((one) =>
              action("funds.form", words.kind[one], { ...at, kind: one }),
            ),
            back,
          ]
        : [
            action("funds.save", words.save, { ...at, kind, form: form.form, seen: form.seen }),
            back,
          ],
  });
}

function inputs(
  texts: Texts,
  form: FundsForm,
  { kind, typed }: { readonly kind: PostingKind; readonly typed: FundsTyped | undefined },
): readonly Element[] {
  const words = texts.funds;
  const moved = kind === "carry-over";
  const thisYear = form.today.slice(0, 4);
  const before = String(Number(thisYear) - 1);
  const year = (id: string, label: string, value: string): Element =>
    textInput(id, { label, value, limit: YEAR_LIMIT });
  return [
    ...(moved ? [year("from1", words.fromYearLabel, typed?.from ?? before)] : []),
    year("year1", moved ? words.toYearLabel : words.yearLabel, typed?.year ?? thisYear),
    ...(moved || kind === "frame" ? [partyInput(texts, typed)] : [effortInput(texts, form, typed)]),
    textInput("amount1", {
      label: kind === "change" ? words.changeLabel : words.amountLabel,
      placeholder: words.amountPlaceholder,
      value: typed?.amount,
      limit: SUM_LIMIT,
    }),
    dateInput("day1", words.dayLabel, typed?.day ?? form.today),
    textInput("title1", {
      label: words.documentLabel,
      placeholder: words.documentPlaceholder,
      value: typed?.title,
      limit: POSTING_LIMITS.title,
    }),
    textInput("section1", {
      label: words.sectionLabel,
      placeholder: words.sectionPlaceholder,
      value: typed?.section,
      limit: POSTING_LIMITS.section,
    }),
  ];
}

function partyInput(texts: Texts, typed: FundsTyped | undefined): Element {
  const { partyLabel: label, partyPlaceholder: placeholder } = texts.funds;
  return choiceSet(
    "party1",
    { label, placeholder, value: typed?.party },
    PARTIES.map((one) => ({ title: texts.party[one], value: one })),
  );
}

/** A new effort is written; what is changed or given back is chosen, as far as there is room for choices. */
function effortInput(
  texts: Texts,
  { kind, efforts }: FundsForm,
  typed: FundsTyped | undefined,
): Element {
  const words = texts.funds;
  const many =
    efforts.length > MOST_CHOICES.efforts || efforts.join("").length > MOST_CHOICES.characters;
  if (kind === "allocation" || many || (kind === "return" && efforts.length === 0))
    return textInput("effort1", {
      label: kind === "change" ? words.effortOrFrameLabel : words.effortLabel,
      value: typed?.effort,
      limit: POSTING_LIMITS.effort,
    });
  const choices = efforts.map((one) => ({ title: shortened(one), value: valueOf(one) }));
  const all =
    kind === "change" ? [{ title: words.theFrame, value: OF_FRAME }, ...choices] : choices;
  const known = all.some(({ value }) => value === typed?.effort);
  return choiceSet(
    "effort1",
    {
      label: kind === "change" ? words.changedLabel : words.effortLabel,
      placeholder: kind === "change" ? words.changedPlaceholder : words.effortPlaceholder,
      value: known ? typed?.effort : undefined,
    },
    all,
  );
}

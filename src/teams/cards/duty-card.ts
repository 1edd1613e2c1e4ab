import { HEARING_LIMITS } from "../../domain/duty.ts";
import type { KnownDuty } from "../../domain/known-duties.ts";
import type { Texts } from "../../texts/texts.ts";
import type { HearingForm } from "../../usecases/duty/form.ts";
import type { DoneSeen, DutiesShown, HearingSeen, KnownSeen } from "../../usecases/duty/show.ts";
import {
  action,
  card,
  choiceSet,
  dateInput,
  heading,
  note,
  paragraph,
  section,
  subtle,
  textInput,
} from "./card.ts";
import type { Card, Choosable, Element } from "./card.ts";
import { fitting, pageOf, shortened } from "./pages.ts";

/** Room for the choice of a deadline beside the deadlines themselves. */
const CHOICES = 8_000;

/** What was typed into the form of a hearing, kept where it is refused. */
export interface HearingFields {
  readonly title?: string | undefined;
  readonly asks?: string | undefined;
  readonly due?: string | undefined;
  readonly cited?: string | undefined;
}

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

/** The form that enters a hearing's deadline, or moves it. */
export function hearingFormCard(
  texts: Texts,
  { board, hearing, form }: HearingForm,
  refused?: { readonly said: string; readonly typed: HearingFields },
): Card {
  const words = texts.duty;
  const fields: HearingFields = refused?.typed ?? hearing ?? {};
  return card({
    texts,
    summary: words.formTitle,
    example: board.example,
    body: [
      heading(words.formTitle),
      subtle(board.name),
      note(refused?.said),
      ...(hearing && refused ? hearingLines(texts, hearing) : []),
      textInput("title1", {
        label: words.titleLabel,
        value: fields.title,
        limit: HEARING_LIMITS.title,
      }),
      textInput("authority1", {
        label: words.asksLabel,
        value: fields.asks,
        limit: HEARING_LIMITS.asks,
      }),
      dateInput("day1", words.dueLabel, fields.due),
      textInput("cited1", {
        label: words.citedLabel,
        value: fields.cited,
        limit: HEARING_LIMITS.cited,
      }),
    ],
    actions: [
      action(
        "duty.save",
        words.save,
        hearing ? { duty: hearing.id, over: hearing.version } : { board: board.id, form },
      ),
    ],
  });
}

function dutyElements(texts: Texts, { hearings, known, year }: DutiesShown): readonly Element[] {
  const words = texts.duty;
  const yearly = known.filter(({ known: { when } }) => isYearly(when));
  const steps = known.filter(({ known: { when } }) => !isYearly(when));
  const part = (title: string, some: readonly KnownSeen[]): readonly Element[] =>
    some.length === 0
      ? []
      : [section(title), ...some.flatMap((one) => knownLines(texts, one, year))];
  return [
    section(words.hearings),
    ...(hearings.length === 0 ? [paragraph(words.noHearings)] : []),
    ...hearings.flatMap((one) => hearingLines(texts, one)),
    ...part(words.yearly(year), yearly),
    ...part(words.agreement, steps),
  ];
}

const isYearly = ({ kind }: KnownDuty["when"]): boolean => kind === "meetings" || kind === "yearly";

function hearingLines(texts: Texts, one: HearingSeen): readonly Element[] {
  const { duty: words, format } = texts;
  return [
    { ...paragraph(one.title), spacing: "medium" },
    subtle(words.asks(one.asks)),
    subtle(words.due[one.state](format.day(one.due))),
    subtle(words.source(one.cited)),
    ...doneLines(texts, one.doneBy),
  ];
}

function knownLines(texts: Texts, one: KnownSeen, year: string): readonly Element[] {
  const words = texts.duty;
  const { id, when, sure } = one.known;
  const open = when.kind === "yearly" && one.state !== "done";
  return [
    { ...paragraph(words.known[id]), spacing: "medium" },
    ...whenWords(texts, one).map(subtle),
    ...(when.kind === "meetings" ? [subtle(words.meetings(one.meetings, year))] : []),
    ...(open ? [subtle(words.yearlyOpen(year))] : []),
    ...doneLines(texts, one.doneBy),
    subtle(`${words.source(sourceWords(texts, one.known))}. ${words.sure[sure]}`),
  ];
}

function whenWords({ duty: words, format }: Texts, { known, state }: KnownSeen): readonly string[] {
  const { when } = known;
  if (when.kind === "meetings" || when.kind === "yearly") return [];
  const said =
    when.kind === "day"
      ? words.day(format.day(when.day))
      : when.kind === "month"
        ? words.month(format.month(when.month))
        : words[when.kind](words.known[when.step].replace(/\.$/, ""));
  return [state === "history" ? words.past(said) : said];
}

function sourceWords(
  { duty: words }: Texts,
  { source: { title, section: part }, when }: KnownDuty,
) {
  return isYearly(when) ? words.sourcePart(title, part) : words.sourceItem(title, part);
}

function doneLines({ duty: words, format }: Texts, done: DoneSeen | undefined): readonly Element[] {
  if (!done) return [];
  return [
    subtle(words.doneBy(done.name, format.instant(done.at))),
    ...(done.note === null ? [] : [subtle(words.note(done.note))]),
  ];
}

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

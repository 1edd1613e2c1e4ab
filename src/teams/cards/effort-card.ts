import type { EffortMoney } from "../../domain/effort-money.ts";
import {
  effortPosting,
  grantedLine,
  unpostedLine,
  whyUnposted,
} from "../../texts/papers/funds-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import type { EffortSeen, EffortShown, EffortsShown } from "../../usecases/effort/show.ts";
import {
  action,
  card,
  choiceSet,
  facts,
  heading,
  note,
  paragraph,
  section,
  subtle,
} from "./card.ts";
import type { Card, Element } from "./card.ts";
import { fitting, pageOf, shortened } from "./pages.ts";

/** How much of a status the list shows; the effort's own card shows it whole. */
const GLIMPSE = 200;

/** Room for the choice of an effort beside the efforts themselves. */
const CHOICES = 6_000;

/** The board's efforts, each with who is responsible, its money, its latest status and its next report. */
export function effortsCard(
  texts: Texts,
  shown: EffortsShown,
  { page, said }: { readonly page?: number | undefined; readonly said?: string } = {},
): Card {
  const { board, efforts, closedLeftOut, mayWrite } = shown;
  const words = texts.effort;
  const { elements, here, of, next } = pageOf(listElements(texts, efforts), page);
  const at = { board: board.id };
  const { shown: choices } = fitting(
    efforts.map(({ id, name }) => ({ title: shortened(name), value: id })),
    CHOICES,
  );
  return card({
    texts,
    summary: `${words.title}. ${board.name}`,
    example: board.example,
    body: [
      heading(words.title),
      subtle(board.name),
      note(said),
      efforts.length === 0 ? paragraph(words.none) : undefined,
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      closedLeftOut ? subtle(words.closedLeftOut) : undefined,
      efforts.length === 0
        ? undefined
        : choiceSet("effort1", { label: words.choose, placeholder: words.placeholder }, choices),
    ],
    actions: [
      next === undefined
        ? undefined
        : action("effort.show", texts.itemCard.more, { ...at, page: next }),
      efforts.length === 0 ? undefined : action("effort.show", words.show, at),
      mayWrite ? action("effort.form", words.begin, at) : undefined,
    ],
  });
}

/** One effort whole, with every status that was given. */
export function effortCard(
  texts: Texts,
  { board, effort, mayWrite }: EffortShown,
  { page, said }: { readonly page?: number | undefined; readonly said?: string } = {},
): Card {
  const words = texts.effort;
  const { elements, here, of, next } = pageOf(wholeElements(texts, effort), page);
  const at = { effort: effort.id };
  return card({
    texts,
    summary: `${effort.name}. ${board.name}`,
    example: board.example,
    body: [
      heading(effort.name),
      subtle(board.name),
      note(said),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
    ],
    actions: [
      next === undefined
        ? undefined
        : action("effort.show", texts.itemCard.more, { ...at, page: next }),
      mayWrite ? action("effort.status", words.writeStatus, at) : undefined,
      mayWrite ? action("effort.form", words.change, at) : undefined,
      action("effort.show", words.all, { board: board.id }),
    ],
  });
}

function listElements(texts: Texts, efforts: readonly EffortSeen[]): readonly Element[] {
  const ended = efforts.filter((one) => one.ended);
  const lines = (some: readonly EffortSeen[]): readonly Element[] =>
    some.flatMap((one) => effortLines(texts, one));
  return [
    ...lines(efforts.filter((one) => !one.ended)),
    ...(ended.length > 0 ? [section(texts.effort.endedSection), ...lines(ended)] : []),
  ];
}

function effortLines(texts: Texts, effort: EffortSeen): readonly Element[] {
  const { effort: words, format } = texts;
  const { name, owner, money, statuses, ended } = effort;
  const waiting = money.unposted.reduce((all, { oere }) => all + oere, 0);
  const [latest] = statuses;
  const line = (label: string, value: string): Element => subtle(words.line(label, value));
  return [
    section(name),
    line(words.owner, owner ?? words.noOwner),
    ...(money.postings.length > 0 ? [line(words.money, grantedLine(texts, money))] : []),
    ...(waiting > 0 ? [subtle(words.notPosted(format.money(waiting)))] : []),
    ...(latest
      ? [subtle(words.latest(format.day(latest.date), shortened(latest.text, GLIMPSE)))]
      : [subtle(words.noStatus)]),
    ...(ended ? [] : [line(words.nextReport, reportWords(texts, effort))]),
  ];
}

function wholeElements(texts: Texts, effort: EffortSeen): readonly Element[] {
  const { effort: words, format } = texts;
  const { owner, source, money, statuses } = effort;
  const from =
    source.kind === "decision"
      ? words.decision(source.number, format.day(source.meeting.date))
      : source.cited;
  return [
    facts([
      [words.owner, owner ?? words.noOwner],
      [words.source, from],
      [words.money, money.postings.length > 0 ? grantedLine(texts, money) : null],
      [words.nextReport, reportWords(texts, effort)],
    ]),
    ...moneyElements(texts, money),
    section(words.statuses),
    ...(statuses.length === 0 ? [paragraph(words.noStatus)] : []),
    ...statuses.flatMap(({ date, text, writtenBy }) => [
      { ...paragraph(words.statusAt(format.day(date))), spacing: "medium" },
      ...text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map(paragraph),
      subtle(words.writtenBy(writtenBy)),
    ]),
  ].filter((element) => element !== undefined);
}

function moneyElements(texts: Texts, { postings, unposted }: EffortMoney): readonly Element[] {
  const { effort: words, funds } = texts;
  if (postings.length + unposted.length === 0) return [subtle(words.grantedNothing)];
  return [
    ...postings.map((posting) => subtle(effortPosting(texts, posting))),
    ...unposted.flatMap((amount) => [
      subtle(funds.notPosted(unpostedLine(texts, amount))),
      subtle(whyUnposted(texts, amount)),
    ]),
  ];
}

function reportWords({ effort: words, format }: Texts, effort: EffortSeen): string {
  return words.report[effort.report](
    effort.nextReport === null ? "" : format.day(effort.nextReport),
  );
}

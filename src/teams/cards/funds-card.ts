import type { EffortTotals, YearTotals } from "../../domain/ledger.ts";
import type { ShownPosting } from "../../domain/shown-funds.ts";
import type { FundsShown } from "../../usecases/funds/show.ts";
import {
  grantedLine,
  signed,
  sourceOf,
  unpostedLine,
  whatPosted,
  whyUnposted,
} from "../../texts/papers/funds-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { fundsChart } from "./funds-chart.ts";
import { pageOf } from "./pages.ts";

/** A board's funds by year and effort; of one year also every posting with its basis. */
export function fundsCard(
  texts: Texts,
  shown: FundsShown,
  { note, page }: { readonly note?: string; readonly page?: number | undefined } = {},
): Card {
  const { board, year, years, mayEnter } = shown;
  const words = texts.funds;
  const title = year === undefined ? words.title(board.name) : words.yearTitle(year, board.name);
  const meant = years.filter((one) => year === undefined || one.year === year);
  const { elements, here, of, next } = pageOf(fundsElements(texts, shown, meant), page);
  const at = { board: board.id };
  const choices = [
    { title: words.allYears, value: "all" },
    ...years.map((one) => ({ title: words.year(one.year), value: String(one.year) })),
  ];
  return card({
    texts,
    summary: title,
    example: board.example,
    body: [
      heading(title),
      subtle(words.how),
      note === undefined ? undefined : { ...paragraph(note), weight: "bolder" },
      here === 1 ? fundsChart(texts, meant) : undefined,
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
      subtle(words.yearRule),
      years.length === 0
        ? undefined
        : choiceSet(
            "year1",
            {
              ...{ label: words.showYearLabel, placeholder: words.allYears },
              value: choices.some(({ value }) => value === String(year)) ? String(year) : "all",
            },
            choices,
          ),
    ],
    actions: [
      years.length === 0 ? undefined : action("funds.show", words.showYear, { ...at, pick: "yes" }),
      mayEnter ? action("funds.form", words.enter, at) : undefined,
      action("funds.download", words.download, at),
      next === undefined
        ? undefined
        : action("funds.show", texts.itemCard.more, { ...at, year, page: next }),
    ],
  });
}

function fundsElements(
  texts: Texts,
  { year, postings, unposted }: FundsShown,
  years: readonly YearTotals[],
): readonly Element[] {
  const words = texts.funds;
  const waiting = unposted.filter((one) => year === undefined || one.year === year);
  const own = postings.filter((one) => one.year === year);
  return [
    ...(years.length === 0 && waiting.length === 0 ? [paragraph(words.empty)] : []),
    ...(waiting.length > 0 ? [section(words.unpostedTitle)] : []),
    ...waiting.flatMap((one) => [
      paragraph(unpostedLine(texts, one)),
      subtle(whyUnposted(texts, one)),
    ]),
    ...years.flatMap((one) => yearElements(texts, one)),
    ...(year !== undefined && own.length > 0 ? [section(words.postings(year))] : []),
    ...own.flatMap((one) => postingElements(texts, one)),
  ];
}

function yearElements(texts: Texts, totals: YearTotals): readonly Element[] {
  const { funds: words, format } = texts;
  const { year, frame, carried, allocated, returned, left, efforts } = totals;
  const moved = carried > 0 ? words.from : words.to;
  const sums = facts([
    [words.frame, frame === 0 && carried !== 0 ? null : format.money(frame)],
    [words.carried, carried === 0 ? null : moved(format.money(Math.abs(carried)))],
    [words.allocated, format.money(allocated)],
    [words.returned, returned === 0 ? null : format.money(returned)],
    [words.left, format.money(left)],
  ]);
  const grants = facts(efforts.map((one) => [nameOf(texts, one), grantedLine(texts, one)]));
  return [
    section(words.year(year)),
    ...(sums ? [sums] : []),
    ...(grants ? [{ ...paragraph(words.efforts(year)), weight: "bolder" }, grants] : []),
  ];
}

function nameOf({ funds }: Texts, { effort }: EffortTotals): string {
  return effort ?? funds.closedItems;
}

function postingElements(texts: Texts, posting: ShownPosting): readonly Element[] {
  const { funds: words, format, party } = texts;
  const { on, oere } = posting;
  const whose = posting.party === undefined ? "" : party[posting.party];
  return [
    paragraph(words.posting(whatPosted(texts, posting), whose, signed(texts, oere))),
    subtle(words.based(format.day(on), sourceOf(texts, posting))),
  ];
}

import type { YearTotals } from "../../domain/ledger.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph } from "./card.ts";
import type { Element } from "./card.ts";

/** The most years that have room in one chart. */
const YEARS = 6;

/**
 * What is granted and what is left of each year, as Teams' own chart; clients without charts draw the same bars from
 * columns. Neither says anything that does not stand as text beside it.
 */
export function fundsChart(texts: Texts, years: readonly YearTotals[]): Element | undefined {
  const shown = years.filter((one) => keptOf(one) + one.left > 0).slice(0, YEARS);
  if (shown.length === 0) return undefined;
  const { funds: words } = texts;
  return {
    type: "Chart.HorizontalBar.Stacked",
    title: words.chartTitle,
    data: shown.map((one) => ({
      title: words.year(one.year),
      data: [
        { legend: words.allocated, value: keptOf(one) / 100, color: "categoricalBlue" },
        { legend: words.left, value: one.left / 100, color: "categoricalLime" },
      ],
    })),
    fallback: { type: "Container", items: shown.flatMap((one) => bar(texts, one)) },
  };
}

/** What is granted and has not come back. */
function keptOf({ allocated, returned }: YearTotals): number {
  return allocated - returned;
}

function bar(texts: Texts, one: YearTotals): readonly Element[] {
  const { funds: words } = texts;
  const kept = shareOf(keptOf(one), one.left);
  const parts = [
    { share: kept, style: "accent" },
    { share: 100 - kept, style: "emphasis" },
  ].filter(({ share }) => share > 0);
  return [
    paragraph(words.bar(one.year, words.share(kept, 100 - kept))),
    {
      type: "ColumnSet",
      spacing: "small",
      columns: parts.map(({ share, style }) => ({
        ...{ type: "Column", width: Math.max(share, LEAST), style, spacing: "none" },
        items: [paragraph(words.percent(share))],
      })),
    },
  ];
}

/** The least weight of a part of a bar, so that its words have room. */
const LEAST = 16;

/** Whole per cent; what is something is never said to be nothing. */
function shareOf(part: number, rest: number): number {
  if (part === 0) return 0;
  if (rest === 0) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / (part + rest))));
}

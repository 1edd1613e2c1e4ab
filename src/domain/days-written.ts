import { fold } from "./fold.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["marts", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const NAMED = MONTHS.flat().join("|");

/** Quick to see that a word is no month. */
const MAY_BE_MONTH = /jan|feb|ma[rjy]|apr|jun|jul|aug|sep|o[ck]t|nov|de[cz]/i;

const two = (n: number | string): string => String(n).padStart(2, "0");

/** The days that a text names: 2023-04-26, or 04-26 where it gives no year. */
export function daysIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const folded = fold(text);
  const written = [
    ...[...folded.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].map(([all]) => all),
    ...[
      ...folded.matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d/-])/g),
    ].map(([, day = "", month = "", year]) => dayOf(Number(day), Number(month), year)),
    ...[
      ...folded.matchAll(
        new RegExp(`(\\d{1,2})(?:\\.|th|st|nd|rd)? ?(?:of )?(${NAMED})\\b\\.?,? ?(\\d{4})?`, "g"),
      ),
    ].map(([, day = "", month = "", year]) => dayOf(Number(day), monthOf(month), year)),
    ...[
      ...folded.matchAll(
        new RegExp(`\\b(${NAMED}) (\\d{1,2})(?:th|st|nd|rd)?\\b,? ?(\\d{4})?`, "g"),
      ),
    ].map(([, month = "", day = "", year]) => dayOf(Number(day), monthOf(month), year)),
  ];
  return [...new Set(written.filter((one) => one !== undefined))];
}

/** The months that a text names without a day, as 04. */
export function monthsIn(text: string): readonly string[] {
  if (!MAY_BE_MONTH.test(text)) return [];
  // «may» is a month only where it stands as one
  const folded = fold(text).replaceAll(/(?<!\d\.? ?|in |of |by )\bmay\b(?! \d)/g, " ");
  const words = folded.match(/[a-z]+/g) ?? [];
  return words
    .map((word) => word.replace(/moedet$|moede$/, ""))
    .map((word) => monthOf(word) || monthOf(word.replace(/s$/, "")))
    .filter((month) => month > 0)
    .map(two);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function dayOf(day: number, month: number, year: string | undefined): string | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const rest = `${two(month)}-${two(day)}`;
  return year === undefined ? rest : `${year.length === 2 ? `20${year}` : year}-${rest}`;
}

/** The years that a text names. */
export function yearsIn(text: string): readonly number[] {
  return [
    ...new Set([...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year))),
  ];
}

/** The number of the agenda item that a text names. */
export function itemIn(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const folded = fold(text);
  const [, after, before] =
    /\b(?:dagsordens)?(?:punkt|pkt|item|sag)(?:et)?\.?(?: nr\.?| nummer| number)? ?(\d{1,3}[a-z]?)\b|\b(\d{1,3})\. ?punkt/.exec(
      folded,
    ) ?? [];
  return after ?? before;
}

import type { ShownPosting, UnpostedAmount } from "../../domain/shown-funds.ts";
import type { Texts } from "../texts.ts";
import { sourceOf, unpostedLine, whyUnposted } from "./funds-lines.ts";

/** A ledger as rows, its columns first; what was decided and is not posted stands last, without a number. */
export function fundsRows(
  texts: Texts,
  {
    postings,
    unposted,
  }: {
    readonly postings: readonly ShownPosting[];
    readonly unposted: readonly UnpostedAmount[];
  },
): readonly (readonly string[])[] {
  const { funds: words } = texts;
  return [
    words.columns,
    ...postings.map((posting) => postingRow(texts, posting)),
    ...unposted.map((amount) => [
      ...["", String(amount.year), "", words.unpostedTitle, amount.effort],
      ...["", "", "", "", unpostedLine(texts, amount), "", ""],
      whyUnposted(texts, amount),
    ]),
  ];
}

/** Money in and money out have a column each: a minus before a figure is disarmed as a formula. */
function postingRow(texts: Texts, posting: ShownPosting): readonly string[] {
  const { funds: words } = texts;
  const { n, year, on, kind, effort, party, oere, left, basis, takesBack, hidden } = posting;
  const isDocument = "document" in basis && !hidden;
  return [
    ...[String(n), String(year), on, words.kind[kind]],
    effort ?? (hidden ? words.closedItems : ""),
    party === undefined ? "" : texts.party[party],
    oere < 0 ? "" : figure(texts, oere),
    oere < 0 ? figure(texts, -oere) : "",
    figure(texts, left),
    isDocument ? basis.document.title : sourceOf(texts, posting),
    isDocument ? basis.document.section : "",
    takesBack === undefined ? "" : String(takesBack),
    takesBack === undefined ? "" : words.revoked,
  ];
}

/** Whole øre as a figure that Excel reads as one. */
function figure({ funds }: Texts, oere: number): string {
  const rest = oere % 100;
  return `${(oere - rest) / 100}${funds.decimal}${String(rest).padStart(2, "0")}`;
}

import type { AmountTaken } from "../../domain/grants.ts";
import type { EffortTotals } from "../../domain/ledger.ts";
import type { DecidedAt, ShownPosting, UnpostedAmount } from "../../domain/shown-funds.ts";
import type { Texts } from "../texts.ts";

/** What a posting rests on, in words. */
export function sourceOf(texts: Texts, { basis, decidedAt, hidden }: ShownPosting): string {
  const { funds: words } = texts;
  if (hidden) return words.closedSource;
  if ("document" in basis)
    return words.documentSource(basis.document.title, basis.document.section);
  return decidedAt ? decisionSource(texts, decidedAt) : words.closedSource;
}

/** A signed amount: what a posting adds to the year, or takes of it. */
export function signed(texts: Texts, oere: number): string {
  const amount = texts.format.money(Math.abs(oere));
  return oere < 0 ? texts.funds.minus(amount) : texts.funds.plus(amount);
}

/** What was granted, and what of it came back. */
export function grantedLine(
  { funds: words, format }: Texts,
  { allocated, returned, kept }: Omit<EffortTotals, "effort">,
): string {
  const granted = format.money(allocated);
  return returned === 0
    ? words.granted(granted)
    : words.grantedReturned(granted, format.money(returned), format.money(kept));
}

/** A posting as its effort has it: what the year gives, the effort gets. */
export function effortPosting(texts: Texts, posting: ShownPosting): string {
  const { effort: words, funds, format } = texts;
  const { kind, revokes, year, oere } = posting;
  const what = revokes === undefined ? funds.kind[kind] : funds.revoked;
  const amount = format.money(Math.abs(oere));
  return words.posted(
    `${what} ${year}`,
    oere > 0 ? funds.minus(amount) : amount,
    sourceOf(texts, posting),
  );
}

/** What kind of posting it is, and for what. */
export function whatPosted(texts: Texts, { kind, effort, revokes, hidden }: ShownPosting): string {
  const { funds: words } = texts;
  const what = revokes === undefined ? words.kind[kind] : words.revoked;
  if (hidden) return `${what}, ${words.closedItems}`;
  return effort === null ? what : `${what}, ${effort}`;
}

/** An amount that was decided and is not in the ledger: which, and where it was decided. */
export function unpostedLine(texts: Texts, amount: UnpostedAmount): string {
  const { funds: words, format } = texts;
  const line = amountLine(texts, amount);
  const { decidedAt } = amount;
  return decidedAt === undefined
    ? line
    : words.unpostedWhere(line, decidedAt.number, format.day(decidedAt.date));
}

/** An amount, what it is for, and its year. */
export function amountLine({ funds, format }: Texts, amount: AmountTaken): string {
  return funds.unposted(format.money(amount.oere), amount.effort, amount.year);
}

/** Why an amount is not in the ledger, and what to do. */
export function whyUnposted(texts: Texts, { unposted, year }: AmountTaken): string {
  const { funds: words, format, decision } = texts;
  if (!unposted) return "";
  switch (unposted.because) {
    case "no-frame":
      return words.noFrame(year);
    case "short":
      return words.short(format.money(unposted.missing), year);
    case "not-granted": {
      const outcomes = [...new Set(unposted.outcomes)];
      return words.notGranted(format.list(outcomes.map((one) => `«${decision.outcome[one]}»`)));
    }
  }
}

function decisionSource({ funds, format }: Texts, { number, date }: DecidedAt): string {
  return funds.decisionSource(number, format.day(date));
}

import type { Day, Party, PersonId } from "./board.ts";
import { keptBy, leftIn } from "./ledger.ts";
import type { Ledger, Posting, PostingKind } from "./ledger.ts";
import { typedKroner } from "./money.ts";
import { Refusal } from "./refusal.ts";

/** The most characters of what is written on a posting's form. */
export const POSTING_LIMITS = { effort: 200, title: 200, section: 200 } as const;

/** The most that one posting may be: ten thousand million kroner, so that sums stay exact. */
const MOST_OERE = 1_000_000_000_000;

/** What somebody enters from a document. */
export interface Entry {
  readonly kind: PostingKind;
  readonly year: number;
  /** The year that money is carried over from. */
  readonly from?: number | undefined;
  /** Null: the year's frame. */
  readonly effort: string | null;
  /** More than nothing; of a change, less than nothing where frame or grant is made smaller. */
  readonly oere: number;
  readonly party?: Party | undefined;
  readonly on: Day;
  readonly document: { readonly title: string; readonly section: string };
}

/** From which form, and over how many entries it was filled in. */
export interface Entering {
  readonly form: string;
  readonly seen: number;
  /** Null where nobody did: the example. */
  readonly by: PersonId | null;
  readonly at: string;
}

/** How many entries there are; what follows from decisions is not among them. */
export function entriesIn({ postings }: Pick<Ledger, "postings">): number {
  return postings.filter(({ basis }) => "document" in basis).length;
}

/** Whether something was entered from a form. */
export function isEntered({ postings }: Pick<Ledger, "postings">, form: string): boolean {
  return postings.some(({ id }) => id === entryId(form));
}

/**
 * The ledger with an entry: once from each form, and only where no other entry came since the form was opened.
 * Neither what is left of a year nor what an effort has goes below nothing.
 */
export function withEntry(ledger: Ledger, entry: Entry, entering: Entering): Ledger {
  if (isEntered(ledger, entering.form)) return ledger;
  const checked = checkEntry(entry);
  if (entriesIn(ledger) !== entering.seen) throw new Refusal("ledger-changed");
  const added = { ...ledger, postings: [...ledger.postings, ...postingsOf(checked, entering)] };
  const { year, effort, from = year } = checked;
  for (const one of [from, year])
    if (leftIn(added, one) < 0) throw new Refusal("funds-short", typedKroner(leftIn(ledger, one)));
  if (effort !== null && keptBy(added, { year, effort }) < 0)
    throw new Refusal("effort-short", typedKroner(keptBy(ledger, { year, effort })));
  return added;
}

function postingsOf(entry: Entry, { form, by, at }: Entering): readonly Posting[] {
  const { kind, year, from, effort, oere, party, on, document } = entry;
  const takes = kind === "allocation" || (kind === "change" && effort !== null);
  const posting: Posting = {
    ...{ id: entryId(form), year, effort, kind, oere: takes ? -oere : oere },
    ...(party !== undefined && { party }),
    ...{ on, basis: { document }, at },
    ...(by !== null && { by }),
  };
  if (from === undefined) return [posting];
  return [{ ...posting, id: `${entryId(form)}.out`, year: from, oere: -oere }, posting];
}

function checkEntry(entry: Entry): Entry {
  const { kind, year, from, oere, document } = entry;
  const effort = entry.effort?.trim() || null;
  const title = document.title.trim();
  const section = document.section.trim();
  for (const one of [year, from ?? year])
    if (!Number.isInteger(one) || one < 2000 || one > 2199)
      throw new Refusal("year-unreadable", String(one));
  if ((kind === "carry-over") !== (from !== undefined) || (from !== undefined && from >= year))
    throw new Refusal("carry-over-years");
  if (!Number.isSafeInteger(oere) || oere === 0 || Math.abs(oere) > MOST_OERE)
    throw new Refusal("amount-unreadable", String(oere / 100));
  if (oere < 0 && kind !== "change") throw new Refusal("amount-unreadable", String(oere / 100));
  if ((kind === "allocation" || kind === "return") && effort === null)
    throw new Refusal("posting-without-effort");
  if (title === "" || section === "") throw new Refusal("posting-without-source");
  for (const [part, words] of Object.entries({ effort: effort ?? "", title, section })) {
    const limit = POSTING_LIMITS[part as keyof typeof POSTING_LIMITS];
    if (words.length > limit) throw new Refusal("too-long", String(limit));
  }
  const ofFrame = kind === "frame" || kind === "carry-over";
  return { ...entry, effort: ofFrame ? null : effort, document: { title, section } };
}

function entryId(form: string): string {
  return `entered.${form}`;
}

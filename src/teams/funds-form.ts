import { PARTIES } from "../domain/board.ts";
import type { Entry } from "../domain/enter-posting.ts";
import type { PostingKind } from "../domain/ledger.ts";
import { oereOf } from "../domain/money.ts";
import { dayWritten } from "../domain/roster/days.ts";
import { Refusal } from "../domain/refusal.ts";
import { inputOf } from "./payload.ts";

/** What stands in the fields of a posting's form. */
export interface FundsTyped {
  readonly year: string | undefined;
  readonly from: string | undefined;
  readonly amount: string | undefined;
  readonly party: string | undefined;
  readonly effort: string | undefined;
  readonly day: string | undefined;
  readonly title: string | undefined;
  readonly section: string | undefined;
}

/** The choice of the year's frame, and that of an effort: no effort that is written is mistaken for them. */
export const OF_FRAME = "frame";
const FRAME = /^(?:frame|ramme)$/i;
const CHOSEN = "effort:";
export const valueOf = (effort: string): string => `${CHOSEN}${effort}`;

/** The form as somebody filled it in. */
export function typedIn(payload: unknown): FundsTyped {
  const field = (name: Parameters<typeof inputOf>[0]) => inputOf(name, payload);
  return {
    ...{ year: field("year"), from: field("from"), amount: field("amount") },
    ...{ party: field("party"), effort: field("effort"), day: field("day") },
    ...{ title: field("title"), section: field("section") },
  };
}

/** The entry that a form says; else which field cannot be read. */
export function entryIn(kind: PostingKind, typed: FundsTyped): Entry {
  const { year = "", from = "", day = "", title = "", section = "" } = typed;
  const on = dayWritten(day);
  if (on === undefined) throw new Refusal("date-unreadable", day);
  return {
    ...{ kind, year: yearIn(year), oere: oereIn(kind, typed.amount), on },
    ...(kind === "carry-over" && { from: yearIn(from) }),
    effort: effortIn(kind, typed.effort),
    party: PARTIES.find((one) => one === typed.party),
    document: { title, section },
  };
}

function yearIn(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new Refusal("year-unreadable", text);
  return Number(text);
}

/** A change may be less than nothing. */
function oereIn(kind: PostingKind, text = ""): number {
  const [, minus = "", sum = ""] = /^([-−–]?)\s*(.*)$/s.exec(text) ?? [];
  const oere = kind === "change" || minus === "" ? oereOf(sum) : undefined;
  if (oere === undefined) throw new Refusal("amount-unreadable", text);
  return minus === "" ? oere : 0 - oere;
}

/** What a change changes is said, so that no frame is changed by a field that was forgotten. */
function effortIn(kind: PostingKind, text: string | undefined): string | null {
  if (kind === "change" && text === undefined) throw new Refusal("posting-without-effort");
  if (text === undefined || (kind === "change" && FRAME.test(text))) return null;
  return kind !== "allocation" && text.startsWith(CHOSEN) ? text.slice(CHOSEN.length) : text;
}

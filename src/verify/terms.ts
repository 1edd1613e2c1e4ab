import { exactly, list, oneOf, orNull, textLike, value } from "./shape.ts";
import type { Of, Shape } from "./shape.ts";

/*
 * The terms that events and minutes are made of, as docs/record-format.md lists them.
 */

export const text: Shape<string> = value("en tekst", (one) => typeof one === "string");
export const name = textLike("en tekst", /\S/);
export const yesOrNo: Shape<boolean> = value("true eller false", (one) => typeof one === "boolean");
export const whole: Shape<number> = value("et helt tal", (one) => typeof one === "number");
export const count: Shape<number> = value(
  "et helt tal fra 0",
  (one) => typeof one === "number" && one >= 0,
);
export const ordinal: Shape<number> = value(
  "et helt tal fra 1",
  (one) => typeof one === "number" && one >= 1,
);
export const digest = textLike("64 hextegn med små bogstaver", /^[0-9a-f]{64}$/);
/** `head` is no person's: it is the mark of the head code. */
export const person = textLike("et person-id", /^(?!head$)[0-9a-z-]+$/);
export const time = textLike("et klokkeslæt som 09:00", /^\d\d:\d\d$/);

export const instant: Shape<string> = value(
  "et tidspunkt som 2026-11-27T21:00:00.000Z",
  (one) => typeof one === "string" && isInstant(one),
);
export const day: Shape<string> = value(
  "en dato som 2026-11-27",
  (one) => typeof one === "string" && isInstant(`${one}T00:00:00.000Z`),
);

function isInstant(written: string): boolean {
  const at = Date.parse(written);
  return !Number.isNaN(at) && new Date(at).toISOString() === written;
}

export const CHOICES = [
  "agree",
  "agree-with-remark",
  "cannot-agree",
  "abstain",
  "recused",
] as const;
export const choice = oneOf(...CHOICES);
export type Choice = Of<typeof choice>;

export const party = oneOf(
  "region",
  "municipality",
  "general-practice",
  "hospital",
  "psychiatry",
  "patients",
);

export const outcome = oneOf(
  "agreed",
  "agreed-with-changes",
  "not-agreed",
  "recommended",
  "approved",
  "noted",
  "noted-for-information",
  "discussed",
  "postponed",
);

export const presence = oneOf("room", "online", "apologies", "absent");

export const basis = oneOf("dissent", "procedure");

export const tally = exactly({
  agree: count,
  "agree-with-remark": count,
  "cannot-agree": count,
  abstain: count,
  recused: count,
  missing: count,
});
export type Tally = Of<typeof tally>;

export const partyTallies = list(exactly({ party, tally }));

export const papers = exactly({ minutes: digest, template: digest });

export const followUps = list(exactly({ what: text, owner: orNull(text), due: orNull(day) }));
export const amounts = list(exactly({ purpose: text, oere: whole }));

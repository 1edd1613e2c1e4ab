import type { DecisionFound, Found, FundsFound } from "../../domain/lookup.ts";
import { grantedLine } from "../../texts/papers/funds-lines.ts";
import { decisionSentences } from "../../texts/papers/outcome-sentences.ts";
import type { Texts } from "../../texts/texts.ts";
import { card, facts, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { shortened } from "./pages.ts";

/** Room for what was decided: as many cards as one look-up gives are sent at once. */
const DECIDED_LIMIT = 1500;
const LINES_LIMIT = 6;
const LINE_LIMIT = 200;

/**
 * What was looked up, as a card for any chat: what the minutes or the roster say, of which board and meeting, and
 * from where. It has no buttons, since whoever reads it need not be of the board.
 */
export function lookupCard(texts: Texts, found: Found): Card {
  const title = shortened(foundTitle(texts, found), LINE_LIMIT);
  return card({
    ...{ texts, summary: title, example: found.board.example },
    body: [heading(title), subtle(foundPlace(texts, found)), ...foundElements(texts, found)],
  });
}

/** What it is called among others that were found. */
export function foundTitle({ lookup: words }: Texts, found: Found): string {
  switch (found.kind) {
    case "decision":
      return words.decision(found.number, found.title);
    case "seat":
      return words.seat(found.name);
    case "attendant":
      return found.name;
    case "funds":
      return words.funds(found.effort, found.year);
  }
}

/** The board, and of a decision the meeting. */
export function foundPlace(texts: Texts, found: Found): string {
  if (found.kind !== "decision") return found.board.name;
  const { date, start, end } = found.meeting;
  return texts.lookup.onMeeting(found.board.name, texts.meetingLine(date, start, end));
}

/** What it says, in one line. */
export function foundLine(texts: Texts, found: Found): string {
  switch (found.kind) {
    case "decision":
      return decidedLines(texts, found).join(" ");
    case "seat":
      return holderOf(texts, found.holder);
    case "attendant":
      return texts.roster.role[found.role];
    case "funds":
      return grantedLine(texts, found);
  }
}

function foundElements(texts: Texts, found: Found): readonly (Element | undefined)[] {
  const { lookup: words, format } = texts;
  switch (found.kind) {
    case "decision":
      return [...decidedElements(texts, found), subtle(sourceOf(texts, found))];
    case "seat":
      return [
        facts([
          [words.holder, holderOf(texts, found.holder)],
          [words.party, texts.party[found.party]],
          [words.substitutes, format.list(found.substitutes)],
        ]),
        subtle(words.source.roster(format.day(found.day))),
      ];
    case "attendant":
      return [
        facts([[words.role, texts.roster.role[found.role]]]),
        subtle(words.source.roster(format.day(found.day))),
      ];
    case "funds":
      return [
        paragraph(grantedLine(texts, found)),
        subtle(shortened(words.source.ledger(fundsSources(texts, found)), DECIDED_LIMIT)),
      ];
  }
}

function fundsSources({ funds: words, format }: Texts, { sources }: FundsFound): readonly string[] {
  return sources.map((one) =>
    "number" in one
      ? words.decisionSource(one.number, format.day(one.date))
      : words.documentSource(one.title, one.section),
  );
}

function holderOf(
  { lookup, mandate, roster }: Texts,
  holder: { readonly name: string | null; readonly role: keyof Texts["roster"]["role"] } | null,
): string {
  if (!holder) return lookup.vacant;
  const name = holder.name ?? mandate.unknown;
  return holder.role === "member" ? name : mandate.inOffice(name, roster.role[holder.role]);
}

function decidedElements(texts: Texts, found: DecisionFound): readonly Element[] {
  const { lookup: words, format } = texts;
  const { decided } = found;
  const lines = decidedLines(texts, found);
  const room = Math.floor(DECIDED_LIMIT / Math.max(lines.length, 1));
  const { followUps = [], amounts = [] } = decided.kind === "decided" ? decided : {};
  const follow = followUps.map(({ what, due }) =>
    words.followUp(what, due === null ? "" : format.day(due)),
  );
  const money = amounts.map(({ purpose, oere }) => `${purpose}: ${format.money(oere)}`);
  const isCut =
    lines.some((line) => line.length > room) ||
    [follow, money].some((all) => all.length > LINES_LIMIT) ||
    [...follow, ...money].some((line) => line.length > LINE_LIMIT);
  return [
    ...lines.map((line) => paragraph(shortened(line, room))),
    ...listed(words.followUps, follow),
    ...listed(words.amounts, money),
    ...(isCut ? [subtle(words.shortened)] : []),
  ];
}

function listed(title: string, lines: readonly string[]): readonly Element[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LINES_LIMIT).map((line) => paragraph(shortened(line, LINE_LIMIT)));
  return [section(title), ...shown];
}

function decidedLines(
  texts: Texts,
  { decided, recommendations }: DecisionFound,
): readonly string[] {
  return decided.kind === "imported"
    ? [decided.words]
    : decisionSentences(texts, decided, recommendations);
}

function sourceOf({ lookup, format }: Texts, found: DecisionFound): string {
  const { decided, issued, meeting } = found;
  return issued || decided.kind === "imported"
    ? lookup.source.minutes(format.day(meeting.date))
    : lookup.source.confirmed(format.day(format.dayOf(decided.decidedAt)));
}

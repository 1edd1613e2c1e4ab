import type { SeatMembers, InOffice } from "../../domain/members.ts";
import type { RosterRole } from "../../domain/roster.ts";
import type { Texts } from "../../texts/texts.ts";
import type { MembersShown } from "../../usecases/members/show.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { pageOf } from "./pages.ts";

/** Who is on the board on a day, by party, with who came and who left; what the roster says and nothing else. */
export function membersCard(texts: Texts, shown: MembersShown, page = 1): Card {
  const { board, day, members } = shown;
  const words = texts.mandate;
  const { elements, here, of, next } = pageOf(memberElements(texts, shown), page);
  const { succeededBy } = board;
  return card({
    texts,
    summary: words.title(board.name),
    example: board.example,
    body: [
      heading(words.title(board.name)),
      subtle(words.onDay(texts.format.day(day))),
      succeededBy
        ? paragraph(words.succeeded(succeededBy.name, texts.format.day(succeededBy.from)))
        : undefined,
      paragraph(members.seats === 0 ? words.none : words.counts(members.seats, members.vacant)),
      ...elements,
      of > 1 ? subtle(texts.itemCard.page(here, of)) : undefined,
    ],
    actions: [
      next === undefined
        ? undefined
        : action("members.show", texts.itemCard.more, { date: day, page: next }),
    ],
  });
}

function memberElements(texts: Texts, shown: MembersShown): readonly Element[] {
  const { parties, attendants } = shown.members;
  return [
    ...parties.flatMap(({ party, seats }) => [
      section(texts.party[party]),
      ...seats.flatMap((seat) => seatElements(texts, shown, seat)),
    ]),
    ...(attendants.length > 0 ? [section(texts.mandate.attendants)] : []),
    ...attendants.map((one) =>
      paragraph(
        dated(texts, texts.mandate.inOffice(nameOf(texts, shown, one), roleOf(texts, one)), one),
      ),
    ),
  ];
}

function seatElements(texts: Texts, shown: MembersShown, seat: SeatMembers): readonly Element[] {
  const words = texts.mandate;
  const { name, holder, substitutes, earlier, later } = seat;
  const line = holder
    ? dated(texts, words.holder(name, nameOf(texts, shown, holder), roleOf(texts, holder)), holder)
    : words.vacant(name);
  const beside = (one: InOffice<RosterRole> | null, words_: typeof words.earlier): Element[] =>
    one ? [subtle(dated(texts, words_(nameOf(texts, shown, one), roleOf(texts, one)), one))] : [];
  return [
    paragraph(line),
    ...substitutes.map((one) =>
      subtle(dated(texts, words.substitute(nameOf(texts, shown, one)), one)),
    ),
    ...beside(earlier, words.earlier),
    ...beside(later, words.later),
  ];
}

function nameOf(
  { mandate }: Texts,
  { names }: MembersShown,
  { person }: InOffice<RosterRole>,
): string {
  return names.get(person) ?? mandate.unknown;
}

function roleOf({ roster }: Texts, { role }: InOffice<RosterRole>): string {
  return roster.role[role];
}

function dated(
  { mandate, format }: Texts,
  line: string,
  { from, to }: InOffice<RosterRole>,
): string {
  const days = [
    ...(from === undefined ? [] : [mandate.since(format.day(from))]),
    ...(to === undefined ? [] : [mandate.until(format.day(to))]),
  ];
  return [line, ...days].join(", ");
}

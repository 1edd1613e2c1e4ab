import type { SeatMembers, InOffice } from "../../domain/members.ts";
import type { RosterRole } from "../../domain/roster.ts";
import type { Texts } from "../../texts/texts.ts";
import type { MembersShown } from "../../usecases/members/show.ts";
import { action, card, heading, paragraph, section, subtle } from "./card.ts";
import type { Card, Element } from "./card.ts";
import { compositionElements } from "./composition-elements.ts";
import { pageOf } from "./pages.ts";

/** Who is on the board on a day, by party, with who came and who left; last how such a board usually is made. */
export function membersCard(texts: Texts, shown: MembersShown, page = 1): Card {
  const { board, day, members, composition } = shown;
  const words = texts.mandate;
  const all = [...memberElements(texts, shown), ...compositionElements(texts, composition)];
  const { elements, here, of, next } = pageOf(all, page);
  const differing = members.seats === 0 ? 0 : (composition?.differences.length ?? 0);
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
      differing > 0 ? subtle(texts.composition.pointer(differing)) : undefined,
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
    ...attendants.map((one) => paragraph(dated(texts, whoIn(texts, shown, one), one))),
  ];
}

function seatElements(texts: Texts, shown: MembersShown, seat: SeatMembers): readonly Element[] {
  const words = texts.mandate;
  const { name, holder, substitutes, earlier, later } = seat;
  const line = holder
    ? dated(texts, words.holder(name, whoIn(texts, shown, holder)), holder)
    : words.vacant(name);
  const beside = (one: InOffice<RosterRole> | null, said: typeof words.earlier): Element[] =>
    one ? [subtle(dated(texts, said(whoIn(texts, shown, one)), one))] : [];
  const chairs = holder !== null && holder.role !== "member";
  return [
    { ...paragraph(line), ...(chairs && { weight: "bolder" }) },
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

/** A name with its role, which is left out where it is the plain one. */
function whoIn(texts: Texts, shown: MembersShown, one: InOffice<RosterRole>): string {
  const name = nameOf(texts, shown, one);
  return one.role === "member" ? name : texts.mandate.inOffice(name, texts.roster.role[one.role]);
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

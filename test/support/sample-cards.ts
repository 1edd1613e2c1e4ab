import { firstRules } from "../../src/domain/rules.ts";
import type { Board, Party, Person, Seat, SeatRole } from "../../src/domain/board.ts";
import type { AgendaItem, Meeting } from "../../src/domain/meeting.ts";
import type { Ballot, Choice, Position } from "../../src/domain/vote.ts";

const BOARD_ID = "hovedstaden.politisk.klynge-proeve";

export const person = (id: string, name: string): Person => ({
  id,
  name,
  address: `${id}@eksempel.dk`,
  boards: [BOARD_ID],
});

/** Anna chairs for the region, Bent for the municipalities; Carl is the substitute for Dorte. */
export const anna = person("anna", "Anna Ågård");
export const bent = person("bent", "Bent Bæk");
export const carl = person("carl", "Carl Christensen");
export const dorte = person("dorte", "Dorte Dam");
export const erik = person("erik", "Erik Læge");
export const signe = person("signe", "Signe Sekretær");
export const otto = person("otto", "Otto Observatør");

const seat = (id: string, name: string, party: Party, holder: [Person, SeatRole]): Seat => ({
  id,
  name,
  party,
  holders: [{ person: holder[0].id, role: holder[1] }],
  substitutes: [],
});

export const board: Board = {
  id: BOARD_ID,
  name: "Klynge Prøve",
  kind: "cluster",
  region: "Hovedstaden",
  level: "political",
  language: "da",
  seats: [
    seat("s1", "Region", "region", [anna, "co-chair"]),
    seat("s2", "Solby", "municipality", [bent, "co-chair"]),
    {
      ...seat("s3", "Damby", "municipality", [dorte, "member"]),
      substitutes: [{ person: carl.id }],
    },
    seat("s4", "PLO", "general-practice", [erik, "member"]),
  ],
  attendants: [
    { person: signe.id, role: "secretary" },
    { person: otto.id, role: "observer" },
  ],
  rules: [firstRules("cluster")],
};

export const item = (number: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `i${number}`,
  number: String(number),
  title: `Beslutning om sag ${number}`,
  kind: "decision",
  minutes: 10,
  closed: false,
  background: null,
  recommendedBy: null,
  recommendations: [`sag ${number} godkendes`],
  decision: null,
  case: "Sagen er beskrevet her.",
  attachments: [],
  caseNumber: null,
  presenters: [],
  at: { paragraph: number },
  ...more,
});

export const meeting: Meeting = {
  id: `${BOARD_ID}~2027-03-03-0900`,
  board: BOARD_ID,
  title: "Klynge Prøve",
  date: "2027-03-03",
  start: "09:00",
  end: "11:00",
  place: "Rådhuset i Solby",
  chair: "Anna Ågård",
  items: [
    item(1),
    item(2, { kind: "information", recommendations: [] }),
    item(3, { recommendations: ["teamet begynder den 1. april", "der gives en status"] }),
    item(4, { closed: true }),
    item(5, { decision: "Indstillingen blev tiltrådt." }),
  ],
  apologies: [],
  createdAt: "2027-02-01T08:00:00.000Z",
  createdBy: signe.id,
  imports: ["d1"],
  cards: [],
};

export const position = (
  of: string,
  choices: readonly Choice[],
  more: Partial<Position> = {},
): Position => ({
  seat: of,
  castBy: "anna",
  castAt: "2027-03-03T08:30:00.000Z",
  answers: choices.map((choice) => ({ choice })),
  receipt: `R-${of}-${choices.join("-")}`,
  ...more,
});

/** An open vote on item 3, with two recommendations. */
export const ballot: Ballot = {
  id: `${meeting.id}.i3.1`,
  board: BOARD_ID,
  meeting: meeting.id,
  item: "i3",
  itemNumber: "3",
  itemTitle: "Beslutning om sag 3",
  closedItem: false,
  round: 1,
  recommendations: ["teamet begynder den 1. april", "der gives en status"],
  roll: board.seats.map(({ id, name, party }) => ({ seat: id, name, party })),
  openedAt: "2027-03-03T08:00:00.000Z",
  openedBy: anna.id,
  standing: {},
  history: [],
  cards: [],
};

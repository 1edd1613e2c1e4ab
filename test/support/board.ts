import type { AgendaReading, ItemRead } from "../../src/domain/agenda-reading.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Board, Party, Person, Seat, SeatRole } from "../../src/domain/board.ts";
import type { AgendaItem, Meeting } from "../../src/domain/meeting.ts";
import type { Here } from "../../src/usecases/board/here.ts";
import type { Actor, Chat } from "../../src/usecases/ports.ts";

/** Ten members of three parties, and the people around them, by first name. */
export const NAMES = {
  anna: "Anna Region",
  rie: "Rie Region",
  bent: "Bent Borgmester",
  dorte: "Dorte Ågård",
  erik: "Erik Ødum",
  fie: "Fie Æbeløe",
  gorm: "Gorm Damby",
  hans: "Hans Engby",
  ida: "Ida Læge",
  jens: "Jens Læge",
  carl: "Carl Suppleant",
  sanne: "Sanne Sekretær",
  oda: "Oda Observatør",
  ole: "Ole Udenfor",
  mia: "Mia Mange",
} as const;
export type Name = keyof typeof NAMES;

export const BOARD = "klynge-proeve";
export const OTHER_BOARD = "klynge-nabo";

/** Who has which seat: the two co-chairs first in their parties. */
const SEATS: readonly (readonly [Name, Party, SeatRole])[] = [
  ["anna", "region", "co-chair"],
  ["rie", "region", "member"],
  ["bent", "municipality", "co-chair"],
  ["dorte", "municipality", "member"],
  ["erik", "municipality", "member"],
  ["fie", "municipality", "member"],
  ["gorm", "municipality", "member"],
  ["hans", "municipality", "member"],
  ["ida", "general-practice", "member"],
  ["jens", "general-practice", "member"],
];

/** The ten who hold seats, in the order of the roll. */
export const MEMBERS: readonly Name[] = SEATS.map(([name]) => name);

export const seatOf = (name: Name): string => `seat-${name}`;
export const personId = (name: Name): string => `person-${name}`;

/** Carl is substitute on Dorte's seat, Sanne and Mia keep the papers, Oda observes, Ole is on no roster. */
export const board: Board = {
  id: BOARD,
  name: "Klynge Prøve",
  kind: "cluster",
  region: "Hovedstaden",
  level: "political",
  language: "da",
  seats: SEATS.map(([name, party, role]): Seat => ({
    id: seatOf(name),
    name: `Mandat ${NAMES[name]}`,
    party,
    holders: [{ person: personId(name), role }],
    substitutes: name === "dorte" ? [{ person: personId("carl") }] : [],
  })),
  attendants: [
    { person: personId("sanne"), role: "secretary", party: "region" },
    { person: personId("mia"), role: "secretary", party: "municipality" },
    { person: personId("oda"), role: "observer" },
  ],
  rules: [firstRules("cluster")],
};

/** The neighbouring board: Mia chairs it, so that she is on two. */
export const otherBoard: Board = {
  ...board,
  id: OTHER_BOARD,
  name: "Klynge Nabo",
  seats: [
    {
      id: "seat-mia",
      name: "Nabomandat",
      party: "municipality",
      holders: [{ person: personId("mia"), role: "co-chair" }],
      substitutes: [],
    },
  ],
  attendants: [],
};

/** A person of the roster, recognised already. */
export function person(name: Name): Person {
  return {
    id: personId(name),
    name: NAMES[name],
    address: `${name}@eksempel.dk`,
    account: `account-${name}`,
    boards: name === "mia" ? [BOARD, OTHER_BOARD] : [BOARD],
  };
}

/** Everybody who is on a roster. */
export const people: readonly Person[] = (Object.keys(NAMES) as Name[])
  .filter((name) => name !== "ole")
  .map(person);

/** Somebody who acts; Ole is an account that belongs to no one on a roster. */
export function actor(name: Name): Actor {
  return {
    account: `account-${name}`,
    person: name === "ole" ? undefined : person(name),
    admin: false,
  };
}

export const admin: Actor = { account: "account-admin", person: undefined, admin: true };

/** The board's own group chat. */
export const boardChat: Chat = {
  id: "19:klynge@thread.v2",
  kind: "group",
  name: "Klynge Prøve",
  reference: "{}",
  board: BOARD,
};

export function personalChat(name: Name): Chat {
  return { id: `personal-${name}`, kind: "personal", reference: "{}" };
}

/** Somebody in the board's chat. */
export const inBoardChat = (name: Name): Here => ({ actor: actor(name), chat: boardChat });

/** Somebody alone with the bot. */
export const alone = (name: Name): Here => ({ actor: actor(name), chat: personalChat(name) });

const emptyItem: ItemRead = {
  number: null,
  title: "",
  kind: null,
  minutes: null,
  closed: false,
  background: null,
  recommendedBy: null,
  recommendations: [],
  decision: null,
  case: null,
  attachments: [],
  caseNumber: null,
  presenters: [],
  at: { paragraph: 1 },
};

/** An item as a document has it. */
export const itemRead = (parts: Partial<ItemRead>): ItemRead => ({ ...emptyItem, ...parts });

/** An agenda item of a meeting. */
export const agendaItem = (parts: Partial<AgendaItem> & { id: string }): AgendaItem => ({
  ...emptyItem,
  ...parts,
  number: parts.number ?? parts.id.replace("i", ""),
});

/** One recommendation, several, none, a closed item, and one that is decided. */
export const ITEMS = {
  one: agendaItem({
    id: "i1",
    title: "Godkendelse af budget",
    kind: "decision",
    minutes: 10,
    background: "Baggrunden for budgettet.",
    recommendations: ["Klynge Prøve godkender budgettet"],
    case: "Sagen om budgettet.",
    attachments: [{ title: "Bilag 1 - Budget", href: "https://eksempel.dk/budget" }],
  }),
  several: agendaItem({
    id: "i2",
    title: "Fælles akutteam",
    kind: "decision",
    recommendations: ["teamet begynder i april", "teamet evalueres", "teamet får en leder"],
  }),
  none: agendaItem({ id: "i3", title: "Orientering om vinteren", kind: "information" }),
  closed: agendaItem({
    id: "i4",
    title: "Personalesag",
    closed: true,
    case: "Hemmeligt",
    recommendations: ["sagen afsluttes"],
  }),
  decided: agendaItem({
    id: "i5",
    title: "Mødeplan",
    recommendations: ["planen godkendes"],
    decision: "Godkendt.",
  }),
} as const;

export const DAY = "2027-03-03";
export const NOW = `${DAY}T08:30:00.000Z`;

/** How the secretary opens a first vote under the board's rules. */
export const opening = {
  round: 1,
  at: NOW,
  day: DAY,
  by: personId("sanne"),
  rules: firstRules("cluster"),
} as const;

/** The board's meeting, today at nine. */
export const meeting: Meeting = {
  id: `${BOARD}~${DAY}-0900`,
  board: BOARD,
  title: "Ordinært møde",
  date: DAY,
  start: "09:00",
  end: "11:00",
  place: "Rådhuset i Solby",
  chair: "Anna Region",
  items: Object.values(ITEMS),
  apologies: [],
  createdAt: NOW,
  createdBy: personId("sanne"),
  imports: ["draft-1"],
  cards: [],
};

/** The neighbour's meeting, with one item. */
export const otherMeeting: Meeting = {
  ...meeting,
  id: `${OTHER_BOARD}~${DAY}-1300`,
  board: OTHER_BOARD,
  start: "13:00",
  end: "14:00",
  items: [ITEMS.one],
  imports: ["draft-2"],
};

/** A document that is an agenda of the board, in two items. */
export const reading: AgendaReading = {
  kind: "agenda",
  board: "Klynge Prøve",
  title: "Møde i Klynge Prøve",
  date: "2027-05-04",
  start: "10:00",
  end: "12:00",
  place: "Sygehuset",
  chair: "Bent Borgmester",
  attendance: [],
  items: [
    itemRead({ number: "1", title: "Velkomst" }),
    itemRead({ number: "2", title: "Plan", recommendations: ["planen godkendes"] }),
  ],
  doubts: [],
};

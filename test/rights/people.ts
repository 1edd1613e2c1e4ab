import { firstRules } from "../../src/domain/rules.ts";
import type { Board, Party, Person, Seat, SeatRole, Substitution } from "../../src/domain/board.ts";
import type { RosterRow } from "../../src/domain/roster.ts";

/** Everybody who may press a button: of the board, of its neighbour, and of neither. */
export const ROLES = {
  member: "member",
  substitute: "substitute of a member who comes",
  "substitute-needed": "substitute of a member with apologies",
  chair: "co-chair for the region",
  "co-chair": "co-chair for the municipalities",
  deputy: "deputy chair",
  secretary: "the region's secretary",
  "town-secretary": "the municipalities' secretary",
  observer: "observer",
  admin: "administrator",
  former: "former member",
  "neighbour-chair": "chair of another board",
  "neighbour-secretary": "secretary of another board",
  stranger: "somebody on no roster, or of another tenant",
} as const;
export type Role = keyof typeof ROLES;
export const ALL_ROLES = Object.keys(ROLES) as readonly Role[];

export const DAY = "2027-03-03";
export const BOARD = "hovedstaden.politisk.klynge-proeve";
export const NEIGHBOUR = "hovedstaden.politisk.klynge-nabo";
export const ADMINS = ["admin@eksempel.dk"];

type Sitting = Role | "absent" | "successor";

export const personId = (who: Sitting): string => `person-${who}`;
export const seatOf = (who: Sitting): string => `seat-${who}`;

const seat = (
  holder: Sitting,
  party: Party,
  role: SeatRole,
  substitutes: readonly Substitution[] = [],
): Seat => ({
  ...{ id: seatOf(holder), name: `Mandat ${holder}`, party, substitutes },
  holders: [{ person: personId(holder), role }],
});

export const board: Board = {
  id: BOARD,
  name: "Klynge Prøve",
  kind: "cluster",
  region: "Hovedstaden",
  level: "political",
  language: "da",
  seats: [
    seat("chair", "region", "co-chair"),
    seat("absent", "region", "member", [{ person: personId("substitute-needed") }]),
    seat("co-chair", "municipality", "co-chair"),
    seat("deputy", "municipality", "deputy-chair"),
    seat("member", "municipality", "member", [{ person: personId("substitute") }]),
    {
      ...seat("successor", "general-practice", "member"),
      holders: [
        { person: personId("former"), role: "member", to: "2027-03-02" },
        { person: personId("successor"), role: "member", from: DAY },
      ],
    },
  ],
  attendants: [
    { person: personId("secretary"), role: "secretary", party: "region" },
    { person: personId("town-secretary"), role: "secretary", party: "municipality" },
    { person: personId("observer"), role: "observer" },
  ],
  rules: [firstRules("cluster")],
};

export const neighbour: Board = {
  ...board,
  id: NEIGHBOUR,
  name: "Klynge Nabo",
  seats: [seat("neighbour-chair", "municipality", "chair")],
  attendants: [{ person: personId("neighbour-secretary"), role: "secretary" }],
};

const NOBODY: readonly Role[] = ["admin", "stranger"];

/** All who are, or were, on a roster. */
export const people: readonly Person[] = [...ALL_ROLES, "absent" as const, "successor" as const]
  .filter((who) => !(NOBODY as readonly string[]).includes(who))
  .map((who) => ({
    id: personId(who),
    name: `Person ${who}`,
    address: addressOf(who),
    account: `account-${who}`,
    boards: [who.startsWith("neighbour") ? NEIGHBOUR : BOARD],
  }));

export function addressOf(who: string): string {
  return who === "stranger" ? "nogen@anden-lejer.dk" : `${who}@eksempel.dk`;
}

/** A roster file that says of the board only who its secretary is. */
export const rosterRows: readonly RosterRow[] = [
  {
    line: 2,
    cells: {
      organ: board.name,
      type: "sundhedsklynge",
      region: board.region,
      niveau: "politisk",
      mandat: "",
      part: "region",
      navn: "Person secretary",
      email: addressOf("secretary"),
      rolle: "sekretær",
      "suppleant for": "",
      fra: "",
      til: "",
    },
  },
];

import { covers, holderOf } from "../../domain/board.ts";
import type { Board, Day, Party, Seat, SeatRole } from "../../domain/board.ts";
import { seatsOn } from "../../domain/seats-on.ts";
import { asks, meanings, municipalitiesNamed } from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";

const PARTY_OF: readonly (readonly [string, Party])[] = [
  ["doctor", "general-practice"],
  ["patient patientcommittee", "patients"],
  ["mayor municipality municipal", "municipality"],
  ["regional region", "region"],
  ["hospital", "hospital"],
  ["psychiatry", "psychiatry"],
];

const ROLES: readonly (readonly [string, readonly SeatRole[]])[] = [
  ["cochair", ["co-chair"]],
  ["vicechair", ["deputy-chair"]],
  ["chair", ["co-chair", "chair"]],
];

const ATTENDING = [
  ["secretariat", "secretary"],
  ["observer", "observer"],
] as const;

const PEOPLE = "who member chair cochair vicechair substitute secretariat composition vacant";

/** Who sits on the board of the chat: a seat, a party's seats, the chairs, substitutes, vacancies, the secretariat. */
export const members: Matter = {
  explains: meanings(
    "who which member chair cochair vicechair doctor mayor patient patientcommittee substitute secretariat municipality municipal region regional hospital psychiatry count composition board vacant elect definition cluster political level old all observer number day month year may",
  ),
  fits: (moment) =>
    moment.board !== undefined &&
    asks(moment, `${PEOPLE} observer`) &&
    (asks(moment, "who which count definition member vacant observer secretariat") ||
      (asks(moment, "substitute") && asks(moment, "doctor municipality"))) &&
    !asks(
      moment,
      "may ballot rule money said decide presenter task moderator propose recommend often",
    ) &&
    !(asks(moment, "elect") && !asks(moment, "who")),
  say: (moment) => {
    const { board } = moment;
    if (!board) return undefined;
    const day = moment.asked.days.find((one) => one.length === 10) ?? moment.day;
    const role = ATTENDING.find(([meaning]) => asks(moment, meaning))?.[1];
    const seats = role ? [] : wanted(moment, board, day);
    return {
      about: "members",
      names: new Map(),
      board,
      day,
      count: asks(moment, "count") && !asks(moment, "who"),
      attendants: role
        ? board.attendants.filter((one) => covers(one, day) && one.role === role)
        : [],
      seats: seats.map((seat) => ({
        name: seat.name,
        party: seat.party,
        holder: holderOf(seat, day) ?? null,
        substitutes: seat.substitutes.filter((one) => covers(one, day)).map(({ person }) => person),
      })),
    };
  },
};

function wanted(moment: Moment, board: Board, day: Day): readonly Seat[] {
  const all = seatsOn(board, day);
  const towns = municipalitiesNamed(moment);
  if (towns.length > 0)
    return all.filter(({ name }) => towns.some((town) => isSeatOf(name, town.name)));
  const roles = ROLES.find(([words]) => asks(moment, words))?.[1];
  if (roles) return all.filter((seat) => roles.some((role) => holderOf(seat, day)?.role === role));
  if (asks(moment, "vacant")) return all.filter((seat) => !holderOf(seat, day));
  const parties = PARTY_OF.filter(([words]) => asks(moment, words)).map(([, party]) => party);
  const ofParty = parties.length > 0 ? all.filter(({ party }) => parties.includes(party)) : all;
  return asks(moment, "substitute")
    ? ofParty.filter(({ substitutes }) => substitutes.some((one) => covers(one, day)))
    : ofParty;
}

function isSeatOf(seat: string, town: string): boolean {
  return seat.toLocaleLowerCase("da").includes(town.toLocaleLowerCase("da"));
}

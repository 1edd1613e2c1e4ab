import { comparedComposition } from "../../../src/domain/composition-differences.ts";
import { BOARD_KINDS, LEVELS } from "../../../src/domain/board.ts";
import { membersOn } from "../../../src/domain/members.ts";
import type { Board } from "../../../src/domain/board.ts";
import { closedElection, openElection, withChoice } from "../../../src/domain/election.ts";
import type { Election } from "../../../src/domain/election.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { electionCard, sharedElectionCard } from "../../../src/teams/cards/election-card.ts";
import { membersCard } from "../../../src/teams/cards/members-card.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import type { ElectionShown } from "../../../src/usecases/election/show.ts";
import { DAY, NOW } from "../../support/board.ts";
import type { CardData } from "./sample-data.ts";

const CLOSES_AT = "2027-03-10T11:00:00.000Z";

/** Every card of members and of elections, by its name. */
export function everyMandateCard(
  texts: Texts,
  data: CardData,
): Record<string, (page: number) => Card> {
  const { name } = data;
  const board: Board = { ...data.board, seats: data.board.seats.map(withHistory) };
  const people = [...board.seats.flatMap((_, n) => [`p${n}`, `q${n}`, `s${n}`]), "person-sanne"];
  const names = new Map(people.map((id) => [id, `${name} ${id}`]));
  const membersOf = (on: Board) => ({
    ...{ board: on, day: DAY, members: membersOn(on, DAY), names },
    composition: comparedComposition(on, DAY, {
      municipalities: [name],
      sources: [{ title: name, section: name }],
      confirmed: false,
    }),
  });
  const members = membersOf(board);
  const succeededBy = { board: "b2", name, from: "2027-04-01" };

  const election = openElection(
    { ...board, seats: board.seats.map((seat) => ({ ...seat, party: "municipality" as const })) },
    { number: 1, at: NOW, by: "x", closesAt: CLOSES_AT, day: DAY },
  );
  const answered = election.roll.reduce(
    (now, { seat }, n) => chosen(now, seat, n === 0 ? 0 : 1),
    election,
  );
  const tied = chosen(chosen(election, election.roll[0]?.seat, 0), election.roll[1]?.seat, 1);
  const closed = (one: Election) => closedElection(one, CLOSES_AT, null);
  const shown = (one: Election | undefined, more: Partial<ElectionShown> = {}): ElectionShown => ({
    board,
    election: one,
    names: new Map(election.roll.map(({ seat }) => [seat, name])),
    own: undefined,
    mayChoose: true,
    missing: election.roll.map((elector) => elector.name),
    mayOpen: true,
    mayInstall: true,
    today: DAY,
    suggested: { day: "2027-03-10", time: "12:00" },
    ...more,
  });
  const own = answered.standing[answered.roll[0]?.seat ?? ""];
  const installed = { from: "2027-04-01", by: null, at: CLOSES_AT };
  return {
    "members-card": (page) => membersCard(texts, members, page),
    "members-card, followed": (page) =>
      membersCard(texts, { ...members, board: { ...board, succeededBy } }, page),
    "members-card, nobody": () =>
      membersCard(texts, membersOf({ ...board, seats: [], attendants: [] })),
    ...Object.fromEntries(
      BOARD_KINDS.flatMap((kind) =>
        LEVELS.map((level) => [
          `members-card, ${kind} ${level}`,
          (page: number) => membersCard(texts, membersOf({ ...board, kind, level }), page),
        ]),
      ),
    ),
    "election-card, form": () => electionCard(texts, shown(undefined), name),
    "election-card": () => electionCard(texts, shown(election)),
    "election-card, shared": () => sharedElectionCard(texts, shown(election, { own })),
    "election-card, answered": () =>
      electionCard(texts, shown(answered, { own, missing: [] }), name),
    "election-card, elected": () => electionCard(texts, shown(closed(answered))),
    "election-card, installed": () =>
      electionCard(texts, shown({ ...closed(answered), installed })),
    "election-card, tied": () => electionCard(texts, shown(closed(tied))),
    "election-card, nobody": () => electionCard(texts, shown(closed(election))),
  };
}

function withHistory(seat: Board["seats"][number], n: number): Board["seats"][number] {
  const [holder] = seat.holders;
  if (!holder || n % 4 === 3) return { ...seat, holders: [] };
  const role = n < 2 ? "co-chair" : "member";
  return {
    ...seat,
    holders: [
      { person: `q${n}`, role: "member", to: "2026-12-31" },
      { ...holder, role, from: "2027-01-01", to: "2027-12-31" },
      { person: `q${n}`, role: "member", from: "2028-01-01" },
    ],
    substitutes: n % 2 === 0 ? [{ person: `s${n}`, from: "2027-01-01" }] : [],
  };
}

function chosen(election: Election, seat: string | undefined, candidate: number): Election {
  const choice = election.candidates[candidate % election.candidates.length];
  if (seat === undefined || choice === undefined) return election;
  const vote = { seat, for: choice, castBy: "x", castAt: NOW, receipt: `K7Q4-${seat}` };
  return withChoice(election, vote);
}

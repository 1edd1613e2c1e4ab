import assert from "node:assert/strict";
import fc from "fast-check";
import type { Board, Day, Person, PersonId } from "../../src/domain/board.ts";
import { covers, holderOf } from "../../src/domain/board.ts";
import { isExcused } from "../../src/domain/excused.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { planRoster } from "../../src/domain/roster/plan-roster.ts";
import { CHOICES, mayRecord, seatToAnswerFor, withPosition } from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import { tally } from "../../src/domain/tally.ts";
import type { Ballot, Position } from "../../src/domain/vote.ts";
import { readRosterFile } from "../../src/documents/roster-file.ts";
import { ITEMS, meeting } from "../support/board.ts";
import { seed } from "../support/seed.ts";

const RULES: Rules = { ...firstRules("cluster"), votingParties: ["municipality"] };
const SEATS = ["Solby", "Damby", "Engby"];
const PEOPLE = ["ane", "bo", "carl", "dan", "eva", "finn"];
const FIRST_DAY = 5;

const dayAt = (n: number): Day => `2027-03-${String(n).padStart(2, "0")}`;

/** Who holds each seat, and who is its substitute; each by their place among the people. */
interface Wanted {
  readonly holders: readonly number[];
  readonly substitutes: readonly (number | null)[];
}

/** A roster file, as its real reader and planner take it. */
function rowsOf({ holders, substitutes }: Wanted) {
  const line = (seat: string, who: string, rest: string): string =>
    `Klynge;sundhedsklynge;Hovedstaden;politisk;${seat};kommune;${who};${who}@eksempel.dk;${rest}`;
  const name = (n: number): string => PEOPLE[n] ?? "";
  const lines = SEATS.flatMap((seat, n) => {
    const holder = name(holders[n] ?? 0);
    const substitute = substitutes[n];
    return [
      line(seat, holder, "medlem;;;"),
      ...(substitute === null || substitute === undefined || name(substitute) === holder
        ? []
        : [line(seat, name(substitute), `suppleant;${holder}@eksempel.dk;;`)]),
    ];
  });
  const head = "organ;type;region;niveau;mandat;part;navn;email;rolle;suppleant for;fra;til";
  return readRosterFile(Buffer.from([head, ...lines].join("\n"))).rows;
}

interface Roster {
  readonly board: Board | undefined;
  readonly people: readonly Person[];
}

function changed({ board, people }: Roster, wanted: Wanted, day: Day): Roster {
  let n = people.length;
  const now = { boards: board ? [board] : [], people, newPersonId: () => `p${n++}`, day };
  const planned = planRoster(rowsOf(wanted), now, { endRoles: true });
  if ("problems" in planned) return { board, people };
  const all = new Map([...people, ...planned.plan.people].map((one) => [one.id, one]));
  return { board: planned.plan.boards[0]?.board ?? board, people: [...all.values()] };
}

type Act =
  | { readonly kind: "roster"; readonly wanted: Wanted }
  | {
      readonly kind: "apologies";
      readonly seat: number;
      readonly item: boolean;
      readonly away: boolean;
    }
  | {
      readonly kind: "press";
      readonly by: number;
      readonly choice: number;
      readonly names: boolean;
    };

const wanted: fc.Arbitrary<Wanted> = fc.record({
  holders: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 }),
  substitutes: fc.array(fc.option(fc.nat({ max: 5 })), { minLength: 3, maxLength: 3 }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("roster" as const), wanted }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("apologies" as const),
      seat: fc.nat({ max: 2 }),
      item: fc.boolean(),
      away: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("press" as const),
      by: fc.nat({ max: 5 }),
      choice: fc.nat({ max: 4 }),
      names: fc.boolean(),
    }),
  },
);

/** The right to answer, told in another way than the rule tells it. */
function mayAnswer(
  board: Board,
  now: Meeting,
  who: { seat: string; person: PersonId; day: Day },
): boolean {
  const seat = board.seats.find(({ id }) => id === who.seat);
  if (!seat) return false;
  const substitute = seat.substitutes.some(
    (one) => one.person === who.person && covers(one, who.day),
  );
  return (
    holderOf(seat, who.day)?.person === who.person || (substitute && isExcused(now, "i1", seat.id))
  );
}

function seatFor(
  ballot: Ballot,
  board: Board,
  [now, person, day]: [Meeting, PersonId, Day],
): string | undefined {
  try {
    return seatToAnswerFor(ballot, board, now, { person, day }).seat;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function withAway(
  now: Meeting,
  seat: string,
  { item, away }: { item: boolean; away: boolean },
): Meeting {
  const others = (now.itemApologies ?? []).filter((one) => one.seat !== seat);
  if (item) return { ...now, itemApologies: away ? [...others, { item: "i1", seat }] : others };
  const rest = now.apologies.filter((one) => one !== seat);
  return { ...now, apologies: away ? [...rest, seat] : rest };
}

describe(`seats that change hands in the middle of a vote (seed ${seed})`, () => {
  it("have one position each, by somebody with the right to it at that moment, changed only by naming it", () => {
    let handed = 0;
    let changedByAnother = 0;
    fc.assert(
      fc.property(wanted, fc.array(act, { minLength: 10, maxLength: 60 }), (first, acts) => {
        let roster = changed({ board: undefined, people: [] }, first, dayAt(FIRST_DAY - 1));
        assert.ok(roster.board);
        let now: Meeting = { ...meeting, apologies: [], itemApologies: [] };
        const at = `${dayAt(FIRST_DAY)}T08:00:00.000Z`;
        const opening = { round: 1, at, day: dayAt(FIRST_DAY), by: "x", rules: RULES };
        let ballot = openBallot(roster.board, now, ITEMS.one, opening);
        const last = new Map<string, Position>();

        for (const [n, one] of acts.entries()) {
          const day = dayAt(FIRST_DAY + Math.floor(n / 3));
          const board: Board | undefined = roster.board;
          assert.ok(board);
          if (one.kind === "roster") {
            roster = changed(roster, one.wanted, day);
            if (roster.board !== board && last.size > 0) handed++;
            // a new holder, and nothing else, leaves every position as it was
            for (const [seat, position] of last) assert.equal(ballot.standing[seat], position);
            continue;
          }
          if (one.kind === "apologies") {
            now = withAway(now, board.seats[one.seat]?.id ?? "", one);
            continue;
          }
          const person = roster.people.find(({ name }) => name === PEOPLE[one.by])?.id;
          if (person === undefined) continue;
          const seat = seatFor(ballot, board, [now, person, day]);
          const somewhere = board.seats.some(({ id }) =>
            mayAnswer(board, now, { seat: id, person, day }),
          );
          assert.equal(seat !== undefined, somewhere);
          if (seat === undefined) continue;
          assert.ok(mayAnswer(board, now, { seat, person, day }));
          const before = ballot.standing[seat];
          const position: Position = {
            ...{ seat, castBy: person, castAt: `${day}T09:00:00.000Z`, receipt: `R${n}` },
            answers: [{ choice: CHOICES[one.choice] ?? "agree" }],
            ...(one.names && before && { replaces: before.receipt }),
          };
          assert.equal(mayRecord(ballot, position), before === undefined || one.names);
          if (!mayRecord(ballot, position)) continue;
          if (before && before.castBy !== person) changedByAnother++;
          ballot = withPosition(ballot, position);
          last.set(seat, position);
        }

        const { missing, ...counts } = tally(ballot, 0);
        const counted = Object.values(counts).reduce((sum, one) => sum + one, 0);
        assert.deepEqual([counted, counted + missing], [last.size, SEATS.length]);
        assert.deepEqual(Object.keys(ballot.standing).sort(), [...last.keys()].sort());
      }),
      { seed, numRuns: 1000 },
    );
    assert.ok(handed > 100, `only ${handed} handovers`);
    assert.ok(changedByAnother > 50, `only ${changedByAnother} positions changed by another`);
  });
});

describe("a seat whose holder changes in the middle of a vote", () => {
  const rosterOf = (holder: number, before?: Roster, day = dayAt(5)): Roster =>
    changed(
      before ?? { board: undefined, people: [] },
      { holders: [holder, 4, 5], substitutes: [3, null, null] },
      day,
    );
  const first = rosterOf(0);
  const second = rosterOf(1, first, dayAt(6));
  const [opened] = first.board
    ? [
        openBallot(first.board, meeting, ITEMS.one, {
          ...{ round: 1, at: `${dayAt(5)}T08:00:00.000Z`, day: dayAt(5), by: "x", rules: RULES },
        }),
      ]
    : [];
  const of = (name: string): PersonId => second.people.find((one) => one.name === name)?.id ?? "";
  const seat = first.board?.seats[0]?.id ?? "";
  const away: Meeting = { ...meeting, itemApologies: [{ item: "i1", seat }] };

  for (const [who, day, now, may] of [
    ["ane", 5, meeting, true],
    ["ane", 6, meeting, false],
    ["bo", 5, meeting, false],
    ["bo", 6, meeting, true],
    ["dan", 5, meeting, false],
    ["dan", 5, away, true],
    ["dan", 6, meeting, false],
    ["dan", 6, away, true],
    ["ane", 6, away, false],
  ] as const)
    it(`is ${may ? "" : "not "}answered for by ${who} on day ${day}${now === away ? ", its holder being away at the item" : ""}`, () => {
      assert.ok(opened && second.board);
      assert.equal(seatFor(opened, second.board, [now, of(who), dayAt(day)]) === seat, may);
    });
});

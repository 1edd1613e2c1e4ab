import assert from "node:assert/strict";
import fc from "fast-check";
import type { Board, BoardKind, Party, Seat, SeatRole } from "../../src/domain/board.ts";
import { recusedSeats, seatsAsked, withConfirmation, withText } from "../../src/domain/decide.ts";
import { checkText } from "../../src/domain/decision-text.ts";
import { findingOn, isAgainst, quorumOfVote } from "../../src/domain/finding.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { reportedRecusals } from "../../src/domain/minutes-of.ts";
import { firstRules } from "../../src/domain/rules.ts";
import type { Rules } from "../../src/domain/rules.ts";
import { seatToAnswerFor, withPosition } from "../../src/domain/vote.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot, Choice } from "../../src/domain/vote.ts";
import { board, DAY, ITEMS, meeting, NOW, opening } from "../support/board.ts";
import { blankOf, decisionText } from "../support/decisions.ts";
import { seed } from "../support/seed.ts";

/** Seats of one party, the first of them with these roles; each is held by the person of its own name. */
const seats = (party: Party, count: number, ...roles: readonly SeatRole[]): Seat[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{
      id: `${party}-${n}`,
      name: `${party} ${n}`,
      party,
      substitutes: [{ person: `sub-${party}-${n}` }],
    },
    holders: [{ person: `${party}-${n}`, role: roles[n] ?? "member" }],
  }));

interface RuleSet {
  readonly kind: BoardKind;
  readonly seats: readonly Seat[];
  readonly rules: Partial<Rules>;
  /** Seats asked to confirm, and how many of them are enough. */
  readonly asked: readonly string[];
  readonly enough: number;
  /** A letter for each seat in order, `-` where it does not answer, and what the rule finds. */
  readonly votes: readonly (readonly [string, string, Finding])[];
}

/** A cluster of ten with both chairs, an SSU of eight by agreement, a health council of eleven by majority. */
const SETS: Readonly<Record<string, RuleSet>> = {
  "a sundhedsklynge": {
    kind: "cluster",
    seats: [
      ...seats("region", 3, "co-chair"),
      ...seats("municipality", 5, "co-chair"),
      ...seats("general-practice", 2),
    ],
    rules: { quorum: { percent: 50, parties: { "general-practice": 1 }, chairs: "all" } },
    asked: ["region-0", "municipality-0"],
    enough: 2,
    votes: [
      ["all agree", "TTT TTTTT TT", "agreed"],
      ["six agree with both chairs and a doctor", "T-- TTTT- T-", "agreed"],
      ["no doctor answers", "TTT TTTTT --", null],
      ["one chair does not answer", "TTT -TTTT TT", null],
      ["one cannot agree", "TTT TTKTT TT", null],
      ["all abstain", "UUU UUUUU UU", null],
      ["a chair is recused and the others agree", "ITT TTTTT TT", "agreed"],
      ["half answer", "T-- TTT-- T-", null],
    ],
  },
  "an SSU": {
    kind: "committee",
    seats: [
      ...seats("region", 3, "chair", "deputy-chair"),
      ...seats("municipality", 3, "co-chair"),
      ...seats("patients", 2),
    ],
    rules: {
      decisionRule: "agreement",
      votingParties: ["region", "municipality"],
      quorum: { percent: 50, parties: { region: 1, municipality: 2 }, chairs: "one" },
    },
    asked: ["region-0", "municipality-0"],
    enough: 2,
    votes: [
      ["all agree", "TTT TTT", "agreed"],
      ["four agree, a chair among them", "T-- TTT", "agreed"],
      ["the region abstains", "UUU TTT", "not-agreed"],
      ["one agrees with a remark for its party", "UUB TUU", "agreed"],
      ["one cannot agree", "TTT TTK", "not-agreed"],
      ["one municipality answers where two must", "TTT --T", "not-agreed"],
      ["the deputy answers for the region's chair", "-TT -TT", "agreed"],
      ["no chair and no deputy answers", "--T -TT", "not-agreed"],
      ["a whole party is recused", "III TTT", "not-agreed"],
    ],
  },
  "a sundhedsråd": {
    kind: "health-council",
    seats: [...seats("region", 6, "chair"), ...seats("municipality", 5, "deputy-chair")],
    rules: { votingParties: ["region", "municipality"], substitutes: false },
    asked: ["region-0"],
    enough: 1,
    votes: [
      ["all agree", "TTTTTT TTTTT", "agreed"],
      ["the region wins by one", "TTTTTT KKKKK", "agreed"],
      ["the municipalities win by one where two of the region abstain", "KKKKUU TTTTT", "agreed"],
      ["as many agree as cannot", "TTTTTU KKKKK", "not-agreed"],
      ["one agrees and the others abstain", "TUUUUU UUUUU", "agreed"],
      ["all abstain", "UUUUUU UUUUU", "not-agreed"],
      ["six answer, four of them with yes", "TTTT-- KK---", "agreed"],
      ["five answer, all with yes", "TTTTT- -----", "not-agreed"],
      ["two are recused, which leaves a tie", "TTTTII KKKK-", "not-agreed"],
      ["recused seats make the quorum", "TTTIII -----", "agreed"],
    ],
  },
};

const LETTERS: Readonly<Record<string, Choice>> = {
  T: "agree",
  B: "agree-with-remark",
  K: "cannot-agree",
  U: "abstain",
  I: "recused",
};

for (const [name, set] of Object.entries(SETS)) {
  const rules: Rules = { ...firstRules(set.kind), ...set.rules };
  const own: Board = { ...board, kind: set.kind, seats: set.seats, rules: [rules] };
  const open = openBallot(own, meeting, ITEMS.one, { ...opening, rules });
  const closed = (letters: string): Ballot => {
    const answers = Array.from(letters.replaceAll(" ", ""));
    const voted = open.roll.reduce((ballot, { seat }, n) => {
      const choice = LETTERS[answers[n] ?? "-"];
      if (!choice) return ballot;
      const cast = { seat, castBy: seat, castAt: NOW, answers: [{ choice }], receipt: seat };
      return withPosition(ballot, cast);
    }, open);
    return { ...voted, closedAt: NOW };
  };

  describe(`${name} (seed ${seed})`, () => {
    it("has a roll of the voting parties' seats, each municipality's own", () => {
      const voting = set.seats.filter(({ party }) => rules.votingParties.includes(party));
      assert.deepEqual(
        open.roll.map(({ seat }) => seat),
        voting.map(({ id }) => id),
      );
      assert.deepEqual(open.rules, rules);
    });

    for (const [what, letters, finding] of set.votes)
      it(`finds ${finding ?? "nothing"} where ${what}`, () => {
        assert.equal(findingOn(rules, closed(letters), 0), finding);
      });

    it("needs a reason for an outcome against its rule, and for no other", () => {
      for (const [what, letters, finding] of set.votes) {
        const grounds = { rules, ballot: closed(letters), attendance: undefined };
        const against = finding === "agreed" ? "not-agreed" : "agreed";
        const needed = rules.decisionRule !== "registration";
        assert.equal(isAgainst(grounds, [against], 1), needed, what);
        assert.equal(isAgainst(grounds, ["postponed"], 1), false, what);
        const text = decisionText({ outcomes: [against] });
        const write = (reason: string | null) => checkText({ ...text, reason }, 1, grounds);
        if (needed) assert.throws(() => write(null), { reason: "reason-missing" }, what);
        assert.equal(write("Sagen haster").reason, "Sagen haster");
      }
    });

    it("lets every holder answer for their own seat, and nobody for a party without a vote", () => {
      for (const { id, party } of set.seats) {
        const ask = () =>
          seatToAnswerFor(open, own, { apologies: [] }, { person: id, day: DAY }).seat;
        if (rules.votingParties.includes(party)) assert.equal(ask(), id);
        else assert.throws(ask, { reason: "party-without-vote" });
      }
    });

    it(`${rules.substitutes ? "lets" : "does not let"} a substitute answer where the holder has sent apologies`, () => {
      for (const { seat } of open.roll) {
        const ask = (apologies: readonly string[]) => () =>
          seatToAnswerFor(open, own, { apologies }, { person: `sub-${seat}`, day: DAY }).seat;
        if (rules.substitutes) assert.equal(ask([seat])(), seat);
        else assert.throws(ask([seat]), { reason: "substitutes-have-no-vote" });
        const why = rules.substitutes ? "substitute-without-apologies" : "substitutes-have-no-vote";
        assert.throws(ask([]), { reason: why });
      }
    });

    it("is decided by the confirmations it asks for, and by no fewer", () => {
      const asked = seatsAsked(own, rules, DAY);
      assert.deepEqual(asked, set.asked);
      const writing = { over: 0, text: decisionText(), by: "x", at: NOW };
      let decision = withText(undefined, { ...blankOf(), rules }, writing);
      for (const [n, seat] of asked.entries()) {
        assert.equal(decision.decidedAt === undefined, n < set.enough);
        decision = withConfirmation(decision, 1, { seat, person: seat, at: NOW }, asked);
      }
      assert.equal(decision.decidedAt, NOW);
    });

    const letter = fc.constantFrom(...Object.keys(LETTERS), "-");
    const words = fc.array(letter, { minLength: open.roll.length, maxLength: open.roll.length });

    it("counts a recused seat as taking part, whoever it is and whatever the chairs rule", () => {
      fc.assert(
        fc.property(words, fc.nat(open.roll.length - 1), (given, n) => {
          const recused = closed(given.with(n, "I").join(""));
          const abstaining = closed(given.with(n, "U").join(""));
          const strip = (of: Ballot) => quorumOfVote(rules, of);
          assert.deepEqual(strip(recused), strip(abstaining));
          const seat = open.roll[n]?.seat ?? "";
          assert.ok(reportedRecusals(recused).includes(seat));
          const rejected = recusedSeats([{ seat, upheld: false }], reportedRecusals(recused));
          assert.ok(!rejected.includes(seat));
          assert.equal(quorumOfVote(rules, recused).entitled, open.roll.length);
        }),
        { seed, numRuns: 300 },
      );
    });

    it("never finds agreed without its quorum, nor where nobody agrees", () => {
      let agreed = 0;
      fc.assert(
        fc.property(words, (given) => {
          const ballot = closed(given.join(""));
          if (findingOn(rules, ballot, 0) !== "agreed") return;
          agreed++;
          assert.ok(quorumOfVote(rules, ballot).quorate);
          assert.ok(given.some((one) => one === "T" || one === "B"));
          if (rules.decisionRule !== "majority") assert.ok(!given.includes("K"));
        }),
        { seed, numRuns: 3000, examples: [[Array.from(open.roll, () => "T")]] },
      );
      assert.ok(agreed > 0);
    });

    it("finds the same however the seats' answers are exchanged within a party and a role", () => {
      fc.assert(
        fc.property(words, (given) => {
          const alike = (a: number, b: number): boolean =>
            open.roll[a]?.party === open.roll[b]?.party &&
            open.roll[a]?.role === open.roll[b]?.role;
          const all = [...open.roll.keys()];
          const turned = given.map((_, n) => {
            const places = all.filter((one) => alike(one, n));
            return given[places[(places.indexOf(n) + 1) % places.length] ?? n] ?? "-";
          });
          const found = [given, turned].map((one) => findingOn(rules, closed(one.join("")), 0));
          assert.equal(found[0], found[1]);
        }),
        { seed, numRuns: 300 },
      );
    });
  });
}

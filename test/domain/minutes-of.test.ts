import assert from "node:assert/strict";
import { withAttendance } from "../../src/domain/attendance.ts";
import type { Board } from "../../src/domain/board.ts";
import type { DecisionText } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { reportedRecusals } from "../../src/domain/minutes-of.ts";
import type { MinutesSources } from "../../src/domain/minutes-of.ts";
import type { Answer } from "../../src/domain/vote.ts";
import { board, DAY, ITEMS, meeting, MEMBERS, NOW, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import {
  answered,
  closed,
  decisionWith,
  itemIn,
  minutesFrom,
  voteOn,
} from "../support/sample-minutes.ts";

describe("minutes that follow", () => {
  it("are of their board and meeting, and not issued", () => {
    const { board: of, language, meeting: held, issued } = minutesFrom();
    assert.deepEqual(of, { id: board.id, name: "Klynge Prøve", example: false });
    assert.equal(minutesFrom({ board: { ...board, example: true } }).board.example, true);
    assert.equal(language, "da");
    const { id, title, date, start, end, place, chair } = meeting;
    assert.deepEqual(held, { id, title, date, start, end, place, chair });
    assert.equal(issued, undefined);
  });

  it("have the agenda's items in its order and its words, with attachments by their names", () => {
    assert.deepEqual(
      minutesFrom().items.map(({ number }) => number),
      ["1", "2", "3", "4", "5"],
    );
    const { title, kind, background, recommendations, case: matter, attachments } = itemIn({});
    assert.deepEqual(
      { title, kind, background, recommendations, matter },
      {
        title: "Godkendelse af budget",
        kind: "decision",
        background: "Baggrunden for budgettet.",
        recommendations: ["Klynge Prøve godkender budgettet"],
        matter: "Sagen om budgettet.",
      },
    );
    assert.deepEqual(attachments, ["Bilag 1 - Budget"]);
  });
});

describe("the attendance in minutes", () => {
  const seatIn = (name: Name, held: Meeting, of: Board = board) => {
    const found = minutesFrom({ meeting: held, board: of }).attendance.find(
      ({ seat }) => seat === seatOf(name),
    );
    assert.ok(found);
    const { person, insteadOf, presence, arrived, left } = found;
    return [person, insteadOf, presence, arrived, left];
  };

  it("has every seat in the board's order, also where nothing is noted", () => {
    assert.deepEqual(
      minutesFrom().attendance.map(({ seat }) => seat),
      MEMBERS.map(seatOf),
    );
    assert.deepEqual(seatIn("dorte", meeting), ["Dorte Ågård", null, null, null, null]);
  });

  it("names the member whose apologies they are", () => {
    const held = { ...meeting, apologies: [seatOf("dorte")] };
    assert.deepEqual(seatIn("dorte", held), ["Dorte Ågård", null, "apologies", null, null]);
  });

  it("names the substitute who came, for whom, and from when to when", () => {
    const came = { person: personId("carl"), presence: "online" } as const;
    const seats = [{ seat: seatOf("dorte"), ...came, arrived: "09:20", left: "10:45" }];
    const held = withAttendance(board, meeting, { version: 0, seats });
    assert.deepEqual(seatIn("dorte", held), [
      ...["Carl Suppleant", "Dorte Ågård", "online", "09:20", "10:45"],
    ]);
  });

  it("names who held the seat on the day of the meeting, and nobody on a vacant one", () => {
    const holders = (rows: Board["seats"][number]["holders"]): Board => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("dorte") ? { ...seat, holders: rows } : seat,
      ),
    });
    const succeeded = holders([
      { person: personId("dorte"), role: "member", to: DAY },
      { person: personId("carl"), role: "member", from: "2027-03-04" },
    ]);
    assert.equal(seatIn("dorte", meeting, succeeded)[0], "Dorte Ågård");
    assert.deepEqual(seatIn("dorte", meeting, holders([])), [null, null, null, null, null]);
  });
});

describe("what became of an item, in minutes", () => {
  it("is nothing yet while no text is decided", () => {
    const undecided = { kind: "undecided" };
    const { decidedAt: _, ...whole } = decisionWith();
    const halfConfirmed = { ...whole, confirmations: whole.confirmations.slice(0, 1) };
    assert.deepEqual(itemIn({}).decision, undecided);
    assert.deepEqual(itemIn({ decisions: [halfConfirmed] }).decision, undecided);
  });

  it("is the words of the document where the decision was imported", () => {
    assert.deepEqual(itemIn({}, ITEMS.decided).decision, { kind: "imported", words: "Godkendt." });
  });

  it("is the decided text, with the names of those who confirmed it in their order", () => {
    const text: DecisionText = {
      outcomes: ["agreed-with-changes"],
      text: "Budgettet nedsættes.",
      reason: "Kommunerne ønskede det.",
      followUps: [{ what: "Nyt budget", owner: "Solby", due: "2027-05-01" }],
      amounts: [{ purpose: "Akutteam", oere: 125_000_000 }],
      recusals: [],
    };
    const { recusals: _, ...printed } = text;
    assert.deepEqual(itemIn({ decisions: [decisionWith(text)] }).decision, {
      kind: "decided",
      ...printed,
      confirmedBy: ["Bent Borgmester", "Anna Region"],
      decidedAt: NOW,
    });
  });

  it("is not what was decided on another item", () => {
    assert.equal(itemIn({ decisions: [decisionWith()] }, ITEMS.several).decision.kind, "undecided");
  });
});

describe("those who took no part in an item, in minutes", () => {
  const ruled = (name: Name, upheld: boolean) => ({ seat: seatOf(name), upheld });
  const told = (parts: Partial<MinutesSources>) => {
    const item = itemIn(parts);
    return [item.recused, item.recusalsRejected];
  };
  const recused: Answer[] = [{ choice: "recused" }];
  const dorteRecused = answered(voteOn(ITEMS.one), "dorte", recused);
  const reported = [closed(answered(dorteRecused, "erik", recused))];

  it("are those who reported it, before the chairs have decided", () => {
    const { decidedAt: _, ...draft } = decisionWith({ recusals: [ruled("erik", false)] });
    const both = [["Dorte Ågård", "Erik Ødum"], []];
    assert.deepEqual(told({ ballots: reported }), both);
    assert.deepEqual(told({ ballots: reported, decisions: [draft] }), both);
    assert.deepEqual(told({ ballots: [dorteRecused] }), [[], []]);
  });

  it("are those the chairs upheld; the others are told as not upheld", () => {
    const decisions = [decisionWith({ recusals: [ruled("dorte", true), ruled("erik", false)] })];
    assert.deepEqual(told({ ballots: reported, decisions }), [["Dorte Ågård"], ["Erik Ødum"]]);
  });

  it("are also those of whom the chairs decided nothing else", () => {
    const decisions = [decisionWith({ recusals: [ruled("erik", false)] })];
    assert.deepEqual(told({ ballots: reported, decisions }), [["Dorte Ågård"], ["Erik Ødum"]]);
  });

  it("are also those whom the chairs found without a vote", () => {
    const decisions = [decisionWith({ recusals: [ruled("fie", true)] })];
    assert.deepEqual(told({ decisions }), [["Fie Æbeløe"], []]);
  });

  it("are named by the substitute who reported it or came, and by the seat where nobody is known", () => {
    const bySubstitute = answered(voteOn(ITEMS.one), "dorte", recused, "carl");
    assert.deepEqual(told({ ballots: [closed(bySubstitute)] }), [["Carl Suppleant"], []]);
    const decisions = [decisionWith({ recusals: [ruled("dorte", true)] })];
    const came = { person: personId("carl"), presence: "room", arrived: null, left: null } as const;
    const seats = [{ seat: seatOf("dorte"), ...came }];
    const held = withAttendance(board, meeting, { version: 0, seats });
    assert.deepEqual(told({ meeting: held, decisions }), [["Carl Suppleant"], []]);
    assert.deepEqual(told({ decisions, names: new Map() }), [["Mandat Dorte Ågård"], []]);
  });

  it("are those recused on any recommendation, as they stood when the vote closed", () => {
    const three = voteOn(ITEMS.several);
    const yes: Answer = { choice: "agree" };
    const one = answered(three, "erik", [yes, ...recused, yes]);
    assert.deepEqual(reportedRecusals(one), [seatOf("erik")]);
    assert.deepEqual(reportedRecusals(answered(one, "erik", [yes, yes, yes])), []);
    assert.deepEqual(reportedRecusals(undefined), []);
  });
});

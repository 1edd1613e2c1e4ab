import assert from "node:assert/strict";
import { firstRules } from "../../src/domain/rules.ts";
import { reopened, sealed, withCard, withConfirmation, withText } from "../../src/domain/decide.ts";
import { isWritten } from "../../src/domain/decision.ts";
import type { Decision, DecisionText } from "../../src/domain/decision.ts";
import { DAY, NOW, personId } from "../support/board.ts";
import {
  blankOf,
  CHAIR_SEATS,
  confirmedBy,
  decisionText,
  drafted,
  yesOf,
} from "../support/decisions.ts";

const LATER = `${DAY}T09:45:00.000Z`;
const blank = blankOf();
const first = drafted();
const half = confirmedBy(first, "anna");
const decided = confirmedBy(first, "anna", "bent");
const council = drafted(firstRules("health-council"));

const write = (before: Decision | undefined, over: number, text: DecisionText): Decision =>
  withText(before, blank, { over, text, by: personId("mia"), at: LATER });
const reopen = (before: Decision, version: number): Decision =>
  reopened(before, { version, by: personId("bent"), at: LATER });
const other = decisionText({ text: "Budgettet blev tiltrådt med en bemærkning." });

describe("a decision's text", () => {
  it("begins as version 1 by whoever wrote it, confirmed by nobody", () => {
    assert.deepEqual(first, {
      ...blank,
      over: 0,
      version: 1,
      text: decisionText(),
      writtenBy: personId("sanne"),
      writtenAt: NOW,
      confirmations: [],
      history: [],
      cards: [],
    });
  });

  it("takes the place of the one it was written over, which stays as history", () => {
    const second = write(first, 1, other);
    assert.deepEqual([second.version, second.text, second.writtenBy], [2, other, personId("mia")]);
    const { version, text, writtenBy, writtenAt, confirmations } = first;
    assert.deepEqual(second.history, [{ version, text, writtenBy, writtenAt, confirmations }]);
    const third = write(second, 2, decisionText());
    assert.deepEqual(
      third.history.map((one) => one.version),
      [1, 2],
    );
  });

  it("is written once by a press that comes twice", () => {
    assert.equal(write(first, 0, decisionText()), first);
    const second = write(first, 1, other);
    assert.equal(write(second, 1, other), second);
  });

  it("keeps its confirmations when the press that wrote it comes once more", () => {
    assert.equal(write(half, 0, decisionText()), half);
    assert.equal(write(decided, 0, decisionText()), decided);
  });

  const [followUp, amount] = [
    { what: "Brev", owner: "Mia", due: "2027-05-01" },
    { purpose: "Akutteam", oere: 100 },
  ];
  const recusal = { seat: CHAIR_SEATS[0], upheld: true };
  const whole = { followUps: [followUp], amounts: [amount], recusals: [recusal] };

  it("is the same text in whatever order its fields come back", () => {
    const turned = { due: followUp.due, owner: followUp.owner, what: followUp.what };
    const stands = write(undefined, 0, decisionText({ followUps: [followUp] }));
    assert.equal(write(stands, 0, decisionText({ followUps: [turned] })), stands);
  });

  const changes: Readonly<Record<string, Partial<DecisionText>>> = {
    "another outcome": { outcomes: ["approved"] },
    "one more outcome": { outcomes: ["agreed", "agreed"] },
    "no words": { text: "" },
    "another thing to do": { followUps: [{ ...followUp, what: "Status" }] },
    "nobody to do it": { followUps: [{ ...followUp, owner: null }] },
    "another date": { followUps: [{ ...followUp, due: "2027-06-01" }] },
    "another purpose": { amounts: [{ ...amount, purpose: "Kursus" }] },
    "another sum": { amounts: [{ ...amount, oere: 200 }] },
    "one more sum": { amounts: [amount, amount] },
    "a reason": { reason: "Fordi parterne er enige." },
    "another seat recused": { recusals: [{ ...recusal, seat: CHAIR_SEATS[1] }] },
    "a recusal rejected": { recusals: [{ ...recusal, upheld: false }] },
  };
  for (const [what, change] of Object.entries(changes))
    it(`is another text with ${what}, and refused over the same version`, () => {
      const stands = write(undefined, 0, decisionText(whole));
      assert.equal(write(stands, 0, decisionText(whole)), stands);
      assert.throws(() => write(stands, 0, decisionText({ ...whole, ...change })), {
        reason: "decision-stale",
      });
    });

  const stale: readonly (readonly [string, Decision | undefined, number])[] = [
    ["nothing, where there is a text", first, 0],
    ["an older version", write(first, 1, other), 0],
    ["a version that has never been", first, 2],
    ["a version, where nothing is written", undefined, 1],
    ["one that a chair has confirmed", half, 1],
    ["one that is decided", decided, 1],
    ["one that has been opened again since", reopen(decided, 1), 1],
  ];
  for (const [over, before, version] of stale)
    it(`is refused as stale when it was written over ${over}`, () => {
      const text = decisionText({ text: "Budgettet blev udsat." });
      assert.throws(() => write(before, version, text), { reason: "decision-stale" });
    });
});

describe("a chair's confirmation", () => {
  it("decides for a cluster only together with the other co-chair's, at that moment", () => {
    for (const [one, two] of [
      ["anna", "bent"],
      ["bent", "anna"],
    ] as const) {
      const once = confirmedBy(first, one);
      assert.equal(once.decidedAt, undefined);
      const both = withConfirmation(once, 1, yesOf(two, { at: LATER }), CHAIR_SEATS);
      assert.equal(both.decidedAt, LATER);
      assert.deepEqual(both.confirmations, [yesOf(one), yesOf(two, { at: LATER })]);
    }
  });

  it("never decides alone by coming twice", () => {
    assert.equal(withConfirmation(half, 1, yesOf("anna", { at: LATER }), CHAIR_SEATS), half);
    assert.equal(confirmedBy(half, "anna", "anna").decidedAt, undefined);
  });

  it("never decides alone for both seats, when somebody stands in for one chair after the other", () => {
    const deputy = { person: personId("dorte") };
    const once = withConfirmation(first, 1, yesOf("anna", deputy), CHAIR_SEATS);
    assert.equal(withConfirmation(once, 1, yesOf("bent", deputy), CHAIR_SEATS), once);
    assert.equal(confirmedBy(once, "bent").decidedAt, NOW);
  });

  it("decides for a health council on its own", () => {
    const taken = withConfirmation(council, 1, yesOf("bent"), CHAIR_SEATS);
    assert.equal(taken.decidedAt, NOW);
  });

  it("does not move the time of what another chair has decided already", () => {
    const taken = withConfirmation(council, 1, yesOf("bent"), CHAIR_SEATS);
    const after = withConfirmation(taken, 1, yesOf("anna", { at: LATER }), CHAIR_SEATS);
    assert.equal(after.decidedAt, NOW);
  });

  it("asks all who chair, also where there are three", () => {
    const asked = [...CHAIR_SEATS, "seat-dorte"];
    const two = ["anna", "bent"] as const;
    const now = two.reduce((one, name) => withConfirmation(one, 1, yesOf(name), asked), first);
    assert.equal(now.decidedAt, undefined);
    assert.equal(withConfirmation(now, 1, yesOf("dorte"), asked).decidedAt, NOW);
  });

  const stale: readonly (readonly [string, Decision, number])[] = [
    ["an older version", write(first, 1, other), 1],
    ["a version that has never been", first, 2],
    ["what was opened again since", reopen(half, 1), 1],
    ["a decision without a text", withCard(undefined, blank, cardAt("a")), 0],
  ];
  for (const [of, decision, version] of stale)
    it(`is refused as stale for ${of}`, () => {
      assert.throws(() => withConfirmation(decision, version, yesOf("bent"), CHAIR_SEATS), {
        reason: "decision-stale",
      });
    });
});

describe("a decision that is opened again", () => {
  it("has its text as the next version, confirmed by nobody and not decided", () => {
    const open = reopen(decided, 1);
    assert.deepEqual([open.version, open.text, open.confirmations], [2, first.text, []]);
    assert.equal("decidedAt" in open, false);
    assert.deepEqual([open.writtenBy, open.writtenAt], [personId("bent"), LATER]);
  });

  it("keeps in its history who had confirmed which text, and that it was decided", () => {
    const { version, text, writtenBy, writtenAt } = first;
    const stood = { version, text, writtenBy, writtenAt };
    assert.deepEqual(reopen(half, 1).history, [{ ...stood, confirmations: [yesOf("anna")] }]);
    assert.deepEqual(reopen(decided, 1).history, [
      { ...stood, confirmations: [yesOf("anna"), yesOf("bent")], decidedAt: NOW },
    ]);
  });

  it("is opened once by a press that comes twice, and not at all where nothing was confirmed", () => {
    const open = reopen(half, 1);
    assert.equal(reopen(open, 1), open);
    assert.equal(reopen(first, 1), first);
  });

  it("needs both co-chairs once more, for the same words as for others", () => {
    for (const again of [reopen(half, 1), write(reopen(decided, 1), 2, other)]) {
      assert.equal(confirmedBy(again, "bent").decidedAt, undefined);
      assert.equal(confirmedBy(again, "bent", "anna").decidedAt, NOW);
    }
  });

  it("does not lose the new confirmations to a late repeat of the press that opened it", () => {
    const again = confirmedBy(reopen(half, 1), "bent");
    assert.throws(() => reopen(again, 1), { reason: "decision-stale" });
  });

  it("is refused where another version was seen", () => {
    assert.throws(() => reopen(half, 2), { reason: "decision-stale" });
    assert.throws(() => reopen(confirmedBy(write(first, 1, other), "anna"), 1), {
      reason: "decision-stale",
    });
  });
});

describe("a decision whose minutes are issued", () => {
  const issued = { drafted: first, "half confirmed": half, decided };
  for (const [how, before] of Object.entries(issued))
    it(`stays as it is, ${how}`, () => {
      const stays = sealed(before, blank, LATER);
      assert.deepEqual(stays, { ...before, sealed: true });
      assert.equal(sealed(stays, blank, LATER), stays);
      const presses = [
        () => write(stays, 1, other),
        () => write(stays, 0, decisionText()),
        () => withConfirmation(stays, 1, yesOf("bent"), CHAIR_SEATS),
        () => reopen(stays, 1),
      ];
      for (const press of presses) assert.throws(press, { reason: "minutes-issued" });
    });

  it("stays without a text where nothing was written", () => {
    const stays = sealed(undefined, blank, LATER);
    assert.equal(isWritten(stays), false);
    assert.throws(() => write(stays, 0, other), { reason: "minutes-issued" });
    assert.throws(() => reopen(stays, 0), { reason: "minutes-issued" });
  });
});

function cardAt(message: string) {
  return { card: { chat: "19:klynge", message }, at: NOW };
}

describe("the cards that show a decision", () => {
  it("are remembered before anything is written, and through what is", () => {
    const shown = withCard(withCard(undefined, blank, cardAt("a")), blank, cardAt("b"));
    assert.equal(isWritten(shown), false);
    const later = reopen(confirmedBy(write(shown, 0, other), "anna"), 1);
    assert.deepEqual(
      later.cards.map(({ message }) => message),
      ["a", "b"],
    );
  });

  it("change nothing else of it", () => {
    assert.deepEqual(withCard(decided, blank, cardAt("a")), {
      ...decided,
      cards: [cardAt("a").card],
    });
  });
});

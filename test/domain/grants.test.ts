import assert from "node:assert/strict";
import { reopened, withText } from "../../src/domain/decide.ts";
import { OUTCOMES } from "../../src/domain/decision.ts";
import type { Amount, Decision, DecisionText } from "../../src/domain/decision.ts";
import { amountsTaken, settled, yearOfAmount } from "../../src/domain/grants.ts";
import { emptyLedger, keptBy, leftIn } from "../../src/domain/ledger.ts";
import type { Ledger } from "../../src/domain/ledger.ts";
import { BOARD, DAY, NOW, personId } from "../support/board.ts";
import { blankOf, confirmedBy, decisionText } from "../support/decisions.ts";
import { entered, kroner } from "../support/funds.ts";

const NURSING: Amount = { purpose: "Ammeindsats", oere: kroner(500_000) };
const WEIGHT: Amount = { purpose: "Overvægt", oere: kroner(700_000) };

describe("what decisions grant", () => {
  const by = personId("sanne");
  const write = (parts: Partial<DecisionText>, before?: Decision, item = "i1"): Decision => {
    const blank = { ...blankOf(), id: `m.${item}.decision`, item };
    const over = before?.version ?? 0;
    return withText(before, blank, { over, text: decisionText(parts), by, at: NOW });
  };
  const taken = (parts: Partial<DecisionText>, before?: Decision, item?: string): Decision =>
    confirmedBy(write(parts, before, item), "anna", "bent");
  const open = (decision: Decision, at = "2027-03-04T23:30:00.000Z"): Decision =>
    reopened(decision, { version: decision.version, by, at });
  const dayOf = (at: string): string => at.slice(0, 10);
  const of = (...decisions: readonly Decision[]) => ({
    decisions: decisions.map((decision) => ({ decision, date: DAY })),
    dayOf,
  });
  const after = (ledger: Ledger, ...decisions: readonly Decision[]) =>
    settled(ledger, of(...decisions));
  const frame = entered([{}]);

  it("is posted once the decision is taken, in the meeting's year, tied to its version", () => {
    const decision = taken({ amounts: [NURSING] });
    const { postings } = after(frame, decision);
    assert.deepEqual(postings.slice(1), [
      {
        ...{ id: "m.i1.decision.1.1", year: 2027, effort: "Ammeindsats", kind: "allocation" },
        ...{ oere: kroner(-500_000), on: DAY },
        basis: {
          decision: { id: decision.id, meeting: decision.meeting, item: "i1", version: 1 },
        },
      },
    ]);
  });

  it("is posted once, however often it is looked at", () => {
    const decision = taken({ amounts: [NURSING, NURSING] });
    const once = after(frame, decision);
    assert.equal(once.postings.length, 3);
    assert.equal(after(once, decision), once);
  });

  it("is nothing before every confirmation that is asked for has come", () => {
    const half = confirmedBy(write({ amounts: [NURSING] }), "anna");
    assert.equal(after(frame, half, write({ amounts: [WEIGHT] }, undefined, "i2")), frame);
    assert.deepEqual(amountsTaken(frame, of(half)), []);
  });

  it("is nothing where the outcome is a recommendation, a discussion or a no", () => {
    const granting = OUTCOMES.filter((one) => {
      const decision = taken({ outcomes: [one], amounts: [NURSING] });
      const ledger = after(frame, decision);
      const [amount] = amountsTaken(ledger, of(decision));
      const says = amount?.unposted?.because === "not-granted";
      assert.equal(says, ledger === frame);
      return !says;
    });
    assert.deepEqual(granting, ["agreed", "agreed-with-changes", "approved"]);
  });

  it("is posted where one of several outcomes grants it", () => {
    const decision = taken({ outcomes: ["noted", "approved"], amounts: [NURSING] });
    assert.equal(leftIn(after(frame, decision), 2027), kroner(500_000));
  });

  it("is not posted, with the reason, where there is no frame or too little is left", () => {
    const decision = taken({ amounts: [NURSING, WEIGHT] });
    const without = after(emptyLedger(BOARD), decision);
    assert.deepEqual(without.postings, []);
    assert.deepEqual(
      amountsTaken(without, of(decision)).map(({ unposted }) => unposted?.because),
      ["no-frame", "no-frame"],
    );
    const some = after(frame, decision);
    assert.deepEqual(
      amountsTaken(some, of(decision)).map(({ effort, unposted }) => [effort, unposted]),
      [
        ["Ammeindsats", undefined],
        ["Overvægt", { because: "short", missing: kroner(200_000) }],
      ],
    );
  });

  it("is posted once there is room", () => {
    const decision = taken({ amounts: [WEIGHT, NURSING] });
    const before = after(frame, decision);
    assert.equal(leftIn(before, 2027), kroner(300_000));
    const more = after(entered([{ oere: kroner(200_000) }], before), decision);
    assert.equal(leftIn(more, 2027), 0);
  });

  it("is posted in the order in which it was decided", () => {
    const late = { ...taken({ amounts: [WEIGHT] }), decidedAt: "2027-03-04T08:00:00.000Z" };
    const early = taken({ amounts: [NURSING] }, undefined, "i2");
    const { postings } = after(frame, late, early);
    assert.deepEqual(
      postings.map(({ effort }) => effort),
      [null, "Ammeindsats"],
    );
  });

  it("is taken back by a posting of its own once the text is opened again", () => {
    const decision = taken({ amounts: [NURSING] });
    const posted = after(frame, decision);
    const opened = open(decision);
    const back = after(posted, opened);
    assert.deepEqual(back.postings.slice(0, 2), posted.postings);
    const [revoked] = back.postings.slice(2);
    assert.deepEqual(
      [revoked?.kind, revoked?.oere, revoked?.revokes, revoked?.on],
      ["allocation", kroner(500_000), posted.postings[1]?.id, "2027-03-04"],
    );
    assert.equal(leftIn(back, 2027), kroner(1_000_000));
    assert.equal(after(back, opened), back);

    const again = taken({ amounts: [WEIGHT] }, opened);
    assert.equal(leftIn(after(back, again), 2027), kroner(300_000));
  });

  it("comes to the same where the whole of it is seen only afterwards", () => {
    const decision = taken({ amounts: [NURSING] });
    const again = taken({ amounts: [WEIGHT] }, open(decision));
    assert.equal(leftIn(after(frame, again), 2027), kroner(300_000));
    const step = after(after(frame, decision), again);
    assert.equal(leftIn(step, 2027), kroner(300_000));
  });

  it("makes room for what had none", () => {
    const first = taken({ amounts: [WEIGHT] });
    const second = taken({ amounts: [NURSING] }, undefined, "i2");
    const full = after(frame, first, second);
    assert.equal(keptBy(full, { year: 2027, effort: "Ammeindsats" }), 0);
    const freed = after(full, open(first), second);
    assert.equal(keptBy(freed, { year: 2027, effort: "Ammeindsats" }), kroner(500_000));
  });

  it("is right again after readings that were a moment old", () => {
    const decision = taken({ amounts: [NURSING] });
    const opened = open(decision);
    const posted = after(frame, decision);
    // A reading from before it was taken takes nothing back.
    assert.equal(after(posted, write({ amounts: [NURSING] })), posted);
    const back = after(posted, opened);
    // One from before it was opened again posts nothing twice.
    assert.equal(after(back, decision), back);
    const late = after(after(frame, decision), opened);
    assert.equal(leftIn(late, 2027), kroner(1_000_000));
  });

  it("is taken back only as far as the effort still has it", () => {
    const decision = taken({ amounts: [NURSING] });
    const returned = entered(
      [{ kind: "return", effort: "Ammeindsats", oere: kroner(200_000) }],
      after(frame, decision),
    );
    const back = after(returned, open(decision));
    assert.equal(back.postings.at(-1)?.oere, kroner(300_000));
    assert.equal(leftIn(back, 2027), kroner(1_000_000));
  });

  it("is left alone where the decision is of a meeting that was not read", () => {
    const posted = after(frame, taken({ amounts: [NURSING] }));
    assert.equal(after(posted), posted);
  });

  it("has no amount of nothing", () => {
    const decision = taken({ amounts: [{ purpose: "Ammeindsats", oere: 0 }] });
    assert.equal(after(frame, decision), frame);
    assert.deepEqual(amountsTaken(frame, of(decision)), []);
  });
});

describe("the year of an amount", () => {
  it("is its meeting's, unless its purpose names just one", () => {
    assert.equal(yearOfAmount("Ammeindsats", "2027-03-03"), 2027);
    assert.equal(yearOfAmount("Praksiskoordinator i 2028", "2027-03-03"), 2028);
    assert.equal(yearOfAmount("Koordinator 2028, igen 2028", "2027-03-03"), 2028);
    assert.equal(yearOfAmount("Koordinator 2028-2029", "2027-03-03"), 2027);
    assert.equal(yearOfAmount("Sag 120284", "2027-03-03"), 2027);
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { reopened, withText } from "../../src/domain/decide.ts";
import { OUTCOMES } from "../../src/domain/decision.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { entriesIn, withEntry } from "../../src/domain/enter-posting.ts";
import { amountsTaken, settled } from "../../src/domain/grants.ts";
import { emptyLedger, leftIn, POSTING_KINDS, totalsOf, yearsOf } from "../../src/domain/ledger.ts";
import type { Ledger, Posting } from "../../src/domain/ledger.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { BOARD, DAY, NOW, personId } from "../support/board.ts";
import { blankOf, confirmedBy, decisionText } from "../support/decisions.ts";
import { entered, entry, PAPER } from "../support/funds.ts";
import { seed } from "../support/seed.ts";

/** How many sequences are tried: 1,000 in CI, 10,000 in the long run. */
const RUNS = Number(process.env["RUNS"] ?? 1000);

const GRANTING = ["agreed", "agreed-with-changes", "approved"];
const purpose = fc.constantFrom("Ammeindsats", "Overvægt", "Koordinator 2028", "2027 og 2028");
const oere = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3_000_000 }));
const one = <T extends string>(is: T): fc.Arbitrary<T> => fc.constant(is);
const BOTH = [["anna", "bent"] as const, ["anna", "bent"] as const, ["bent", "anna"] as const];
const item = fc.constantFrom("i1", "i2");

const COMMANDS = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        is: one("write"),
        item,
        outcomes: fc.array(fc.oneof(fc.constant("agreed" as const), fc.constantFrom(...OUTCOMES)), {
          minLength: 1,
          maxLength: 2,
        }),
        amounts: fc.array(fc.record({ purpose, oere }), { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        is: one("confirm"),
        item,
        by: fc.constantFrom(["anna"] as const, ...BOTH),
      }),
    },
    { weight: 4, arbitrary: fc.record({ is: one("reopen"), item }) },
    {
      weight: 8,
      arbitrary: fc.record({
        is: one("enter"),
        form: fc.integer({ min: 1, max: 12 }),
        behind: fc.constantFrom(0, 0, 0, 0, 1),
        kind: fc.constantFrom(...POSTING_KINDS, "frame" as const),
        year: fc.constantFrom(2026, 2027, 2028),
        from: fc.constantFrom(2026, 2027),
        effort: fc.oneof(purpose, fc.constant(null)),
        oere: fc.oneof(oere, fc.integer({ min: -300, max: 0 })),
        title: fc.constantFrom(PAPER.title, PAPER.title, PAPER.title, " "),
      }),
    },
    // A reading of the decisions that is some changes old, as another process may have it.
    {
      weight: 10,
      arbitrary: fc.record({ is: one("settle"), age: fc.constantFrom(0, 0, 0, 1, 3) }),
    },
  ),
  { minLength: 5, maxLength: 60, size: "max" },
);
/** Nothing at all, or a frame that has room for some of what is decided. */
const BEGINNINGS = fc.constantFrom(emptyLedger(BOARD), entered([{ oere: 1_000_000 }]));

type Command = typeof COMMANDS extends fc.Arbitrary<(infer C)[]> ? C : never;

type Decisions = Readonly<Record<string, Decision>>;
/** What the board has: its ledger, and its decisions as they were after each change. */
interface Funds {
  readonly ledger: Ledger;
  readonly readings: readonly Decisions[];
}

const by = personId("sanne");
const decided = (decisions: Decisions = {}) => ({
  decisions: Object.values(decisions).map((decision) => ({ decision, date: DAY })),
  dayOf: (at: string): string => at.slice(0, 10),
});

function perform({ ledger, readings }: Funds, command: Command, n: number): Funds {
  const now = readings.at(-1) ?? {};
  const next = (decision: Decision): Funds => ({
    ledger,
    readings: [...readings, { ...now, [decision.item]: decision }],
  });
  switch (command.is) {
    case "write": {
      const { item: id, outcomes, amounts } = command;
      const before = now[id];
      const text = decisionText({ outcomes, amounts, text: `nr. ${n}` });
      const blank = { ...blankOf(), id: `m.${id}.decision`, item: id };
      return next(withText(before, blank, { over: before?.version ?? 0, text, by, at: NOW }));
    }
    case "confirm": {
      const before = now[command.item];
      return before ? next(confirmedBy(before, ...command.by)) : { ledger, readings };
    }
    case "reopen": {
      const before = now[command.item];
      if (!before) return { ledger, readings };
      return next(reopened(before, { version: before.version, by, at: NOW }));
    }
    case "enter": {
      const { kind, year, from, effort, title } = command;
      const parts = {
        ...{ kind, year, effort, oere: command.oere, document: { ...PAPER, title } },
        ...(kind === "carry-over" && { from }),
      };
      const seen = entriesIn(ledger) - command.behind;
      const entering = { form: `form-${command.form}`, seen, by, at: NOW };
      return { ledger: withEntry(ledger, entry(parts), entering), readings };
    }
    case "settle": {
      const reading = readings.at(-1 - command.age) ?? {};
      return { ledger: settled(ledger, decided(reading)), readings };
    }
  }
}

function after(funds: Funds, command: Command, n: number): Funds {
  try {
    return perform(funds, command, n);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return funds;
  }
}

/** Every version of the decisions there has been that was taken. */
function everTaken(readings: readonly Decisions[]): ReadonlyMap<string, Decision> {
  const all = readings.flatMap((reading) => Object.values(reading));
  const taken = all.filter(({ decidedAt }) => decidedAt !== undefined);
  return new Map(taken.map((decision) => [`${decision.id} ${decision.version}`, decision]));
}

/** A posting is of whole øre and rests on a decision that was taken and grants it, or on a place in a document. */
function restsOnSomething(
  { basis, oere: sum, effort }: Posting,
  taken: ReadonlyMap<string, Decision>,
): void {
  assert.ok(Number.isSafeInteger(sum));
  if ("document" in basis) {
    assert.ok(basis.document.title.trim() !== "" && basis.document.section.trim() !== "");
    return;
  }
  const { id, version } = basis.decision;
  const decision = taken.get(`${id} ${version}`);
  assert.ok(decision, "not taken");
  const { outcomes, amounts } = decision.text;
  assert.ok(
    outcomes.some((outcome) => GRANTING.includes(outcome)),
    "not granted",
  );
  assert.ok(amounts.some((amount) => amount.purpose === effort));
}

function holds({ ledger, readings }: Funds): void {
  const { postings } = ledger;
  const taken = everTaken(readings);
  for (const posting of postings) restsOnSomething(posting, taken);
  assert.equal(new Set(postings.map(({ id }) => id)).size, postings.length, "posted twice");
  const revoked = postings.flatMap(({ revokes }) => revokes ?? []);
  assert.equal(new Set(revoked).size, revoked.length, "taken back twice");
  const sum = postings.reduce((all, posting) => all + posting.oere, 0);
  const years = yearsOf(ledger);
  assert.equal(totalsOf(postings).left, sum);
  assert.equal(
    years.reduce((all, { left }) => all + left, 0),
    sum,
  );
  for (const { year, frame, carried, allocated, returned, left, efforts } of years) {
    assert.equal(left, leftIn(ledger, year));
    assert.equal(frame + carried - allocated + returned, left);
    assert.ok(left >= 0 && left <= frame + carried, `${left} left of ${frame} + ${carried}`);
    assert.ok(efforts.every(({ kept }) => kept >= 0));
    assert.equal(
      efforts.reduce((all, { kept }) => all + kept, 0),
      allocated - returned,
    );
  }
}

describe(`any ${RUNS} sequences of what can be done to a board's funds (seed ${seed})`, () => {
  it("leave no posting without a decision or a citation, no year below nothing, and the sum of the postings as what is left", () => {
    const seen = { granted: 0, revoked: 0, unposted: 0, entered: 0 };
    fc.assert(
      fc.property(BEGINNINGS, COMMANDS, (begins, commands) => {
        let funds: Funds = { ledger: begins, readings: [] };
        for (const [n, command] of commands.entries()) {
          const before = funds.ledger.postings;
          funds = after(funds, command, n);
          assert.deepEqual(funds.ledger.postings.slice(0, before.length), before, "rewritten");
          holds(funds);
        }
        const latest = decided(funds.readings.at(-1));
        const ledger = settled(funds.ledger, latest);
        holds({ ...funds, ledger });
        assert.equal(settled(ledger, latest), ledger, "settled twice");
        for (const { unposted, oere: sum, year } of amountsTaken(ledger, latest)) {
          if (unposted) seen.unposted++;
          if (unposted && unposted.because !== "not-granted")
            assert.ok(leftIn(ledger, year) < sum, "there was room");
        }
        const standing = new Set(
          latest.decisions.map(({ decision }) => `${decision.id} ${decision.version}`),
        );
        const revoked = new Set(ledger.postings.flatMap(({ revokes }) => revokes ?? []));
        for (const { id, basis, revokes } of ledger.postings) {
          if ("document" in basis) seen.entered++;
          else if (revokes === undefined) {
            seen.granted++;
            const stands = standing.has(`${basis.decision.id} ${basis.decision.version}`);
            assert.equal(revoked.has(id), !stands, "granted by a text that does not stand");
          } else seen.revoked++;
        }
      }),
      { seed, numRuns: RUNS },
    );
    for (const [what, count] of Object.entries(seen))
      assert.ok(count > RUNS / 10, `only ${count} ${what}`);
  }).timeout(RUNS * 60);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { firstRules } from "../../src/domain/rules.ts";
import type { Board, SeatId } from "../../src/domain/board.ts";
import {
  reopened,
  sealed,
  seatsAsked,
  seatToConfirmFor,
  withConfirmation,
  withText,
} from "../../src/domain/decide.ts";
import type { Confirmation, Decision } from "../../src/domain/decision.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { board, DAY, NAMES, NOW, personId, seatOf } from "../support/board.ts";
import type { Name } from "../support/board.ts";
import { blankOf, CHAIR_SEATS, decisionText } from "../support/decisions.ts";
import { seed } from "../support/seed.ts";

/** Erik is deputy to Bent; Gorm is substitute for Anna and for Bent. */
const chaired: Board = {
  ...board,
  seats: board.seats.map((seat) => ({
    ...seat,
    holders: seat.holders.map((one) =>
      one.person === personId("erik") ? { ...one, role: "deputy-chair" as const } : one,
    ),
    substitutes: (CHAIR_SEATS as readonly SeatId[]).includes(seat.id)
      ? [{ person: personId("gorm") }]
      : seat.substitutes,
  })),
};
const standsInFor: Partial<Record<Name, readonly Name[]>> = {
  anna: ["anna"],
  bent: ["bent"],
  erik: ["bent"],
  gorm: ["anna", "bent"],
};

type Act =
  | { readonly is: "write"; readonly words: string; readonly behind: number }
  | { readonly is: "confirm"; readonly who: Name; readonly behind: number }
  | { readonly is: "reopen"; readonly behind: number }
  | { readonly is: "apologies"; readonly of: "anna" | "bent" }
  | { readonly is: "seal" };

const names = Object.keys(NAMES) as Name[];
/** How many versions behind the one that stands a press is; most see what stands. */
const behind = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, -1);
const words = fc.constantFrom("Tiltrådt.", "Tiltrådt med ændringer.");
const who = fc.oneof(
  fc.constantFrom<Name>("anna", "bent", "erik", "gorm"),
  fc.constantFrom(...names),
);
const of = fc.constantFrom<"anna" | "bent">("anna", "bent");
const one = <T extends Act["is"]>(is: T): fc.Arbitrary<T> => fc.constant(is);
const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: one("write"), words, behind }) },
    { weight: 24, arbitrary: fc.record({ is: one("confirm"), who, behind }) },
    { weight: 3, arbitrary: fc.record({ is: one("reopen"), behind }) },
    { weight: 6, arbitrary: fc.record({ is: one("apologies"), of }) },
    { weight: 1, arbitrary: fc.record({ is: one("seal") }) },
  ),
  { minLength: 5, maxLength: 40, size: "max" },
);

/** A yes that was said aloud: by whom, to which words of which version. */
interface Said {
  readonly version: number;
  readonly who: Name;
  readonly words: string;
  readonly apologies: readonly SeatId[];
}

const blank = blankOf(firstRules("cluster"));

function after(
  before: Decision | undefined,
  act: Exclude<Act, { is: "apologies" }>,
  apologies: readonly SeatId[],
): Decision | undefined {
  const over = (before?.version ?? 0) - ("behind" in act ? act.behind : 0);
  try {
    switch (act.is) {
      case "write": {
        const text = decisionText({ text: act.words });
        return withText(before, blank, { over, text, by: personId("sanne"), at: NOW });
      }
      case "confirm": {
        const person = personId(act.who);
        const seat = seatToConfirmFor(chaired, { apologies }, [], { person, day: DAY });
        const asked = seatsAsked(chaired, blank.rules, DAY);
        return before && withConfirmation(before, over, { seat, person, at: NOW }, asked);
      }
      case "reopen":
        return before && reopened(before, { version: over, by: personId("mia"), at: NOW });
      case "seal":
        return sealed(before, blank, NOW);
    }
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return before;
  }
}

interface Step {
  readonly before: Decision | undefined;
  readonly now: Decision | undefined;
  /** Every yes so far, heard or refused. */
  readonly said: readonly Said[];
}

/** The acts one after the other, apologies among them; `each` sees what every press did. */
function play(list: readonly Act[], each: (step: Step) => void): void {
  let now: Decision | undefined;
  let apologies: readonly SeatId[] = [];
  const said: Said[] = [];
  for (const act of list) {
    if (act.is === "apologies") {
      const seat = seatOf(act.of);
      const others = apologies.filter((one) => one !== seat);
      apologies = others.length < apologies.length ? others : [...apologies, seat];
      continue;
    }
    const before = now;
    if (act.is === "confirm" && before)
      said.push({
        version: before.version - act.behind,
        who: act.who,
        words: before.text.text,
        apologies,
      });
    now = after(before, act, apologies);
    each({ before, now, said });
  }
}

/** Whether the yeses open both locks: two people, each for a seat that they may speak for. */
function bothKeys(said: readonly Said[]): boolean {
  const mayTurn = ({ who, apologies }: Said, key: Name): boolean =>
    standsInFor[who]?.includes(key) === true && (who === key || apologies.includes(seatOf(key)));
  return said.some((one) =>
    said.some((other) => one.who !== other.who && mayTurn(one, "anna") && mayTurn(other, "bent")),
  );
}

function everyYes(decision: Decision | undefined): readonly Confirmation[] {
  return decision ? [...decision.history, decision].flatMap((one) => one.confirmations) : [];
}

describe(`any sequence of writing, confirming, reopening and sealing (seed ${seed})`, () => {
  it("decides only what two people confirmed for both chairs' seats, in the same version and words", () => {
    let times = 0;
    fc.assert(
      fc.property(acts, (list) => {
        play(list, ({ before, now, said }) => {
          if (now?.decidedAt === undefined) return;
          if (before?.decidedAt === undefined) times++;
          const { version, text } = now;
          const same = said.filter((one) => one.version === version && one.words === text.text);
          assert.ok(bothKeys(same));
          assert.deepEqual(now.confirmations.map(({ seat }) => seat).sort(), CHAIR_SEATS);
        });
      }),
      { seed, numRuns: 2000 },
    );
    assert.ok(times > 100, `only ${times} decisions were taken`);
  });

  it("loses no version and no yes, and changes nothing once it is sealed", () => {
    fc.assert(
      fc.property(acts, (list) => {
        play(list, ({ before, now }) => {
          if (before?.sealed) assert.equal(now, before);
          if (!before || !now) return;
          assert.deepEqual(now.history.slice(0, before.history.length), before.history);
          assert.deepEqual(everyYes(now).slice(0, everyYes(before).length), everyYes(before));
          const written = [...now.history, now].map(({ version }) => version);
          const first = now.history[0]?.version ?? now.version;
          assert.deepEqual(
            written,
            written.map((_, n) => first + n),
          );
        });
      }),
      { seed, numRuns: 2000 },
    );
  });
});

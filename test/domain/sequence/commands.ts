import fc from "fast-check";
import type { Board, BoardKind } from "../../../src/domain/board.ts";
import type { Outcome } from "../../../src/domain/decision.ts";
import type { Presence } from "../../../src/domain/presence.ts";
import { DECISION_RULES, firstRules } from "../../../src/domain/rules.ts";
import type { Rules } from "../../../src/domain/rules.ts";
import { CHOICES } from "../../../src/domain/vote.ts";
import type { Choice } from "../../../src/domain/vote.ts";
import { board, personId, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";

/** A board of some kind with one chair or two, under one set of rules. */
export interface RuleSet {
  readonly name: string;
  readonly board: Board;
  readonly rules: Rules;
  readonly chairs: readonly Name[];
  /** False where the rules ask for a second chair that the board does not have. */
  readonly mayDecide: boolean;
}

/** Erik is deputy to Bent; Gorm, who has a seat too, is substitute for Anna and for Bent. */
function chairedBy(kind: BoardKind, chairs: readonly Name[], rules: Rules): Board {
  const seats = board.seats.map((seat) => {
    const is = (name: Name): boolean => seat.id === seatOf(name);
    const chair = chairs.some(is);
    const role = chair
      ? chairs.length > 1
        ? "co-chair"
        : "chair"
      : is("erik")
        ? "deputy-chair"
        : "member";
    return {
      ...seat,
      holders: seat.holders.map((one) => ({ ...one, role }) as const),
      substitutes: chair ? [{ person: personId("gorm") }] : seat.substitutes,
    };
  });
  return { ...board, kind, seats, rules: [rules] };
}

const KINDS: readonly (readonly [BoardKind, readonly Name[]])[] = [
  ["cluster", ["anna", "bent"]],
  ["committee", ["anna", "bent"]],
  ["health-council", ["bent"]],
];

/** Every decision rule with every rule of confirmation, on every kind of board. */
export const SETS: readonly RuleSet[] = KINDS.flatMap(([kind, chairs]) =>
  DECISION_RULES.flatMap((decisionRule) =>
    (["both-co-chairs", "chair"] as const).map((confirmations): RuleSet => {
      const rules = { ...firstRules(kind), decisionRule, confirmations };
      return {
        ...{ name: `${kind}, ${decisionRule}, ${confirmations}`, rules, chairs },
        board: chairedBy(kind, chairs, rules),
        mayDecide: confirmations === "chair" || chairs.length > 1,
      };
    }),
  ),
);

interface Written {
  readonly words: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** What the chairs find of Bent's recusal; null where they say nothing of it. */
  readonly bentRecused: boolean | null;
}

export type Command =
  | { readonly is: "open"; readonly again: boolean }
  | {
      readonly is: "cast";
      readonly who: Name;
      readonly choice: Choice;
      readonly over: "standing" | "first" | "none";
    }
  | { readonly is: "close" }
  | ({ readonly is: "save"; readonly behind: number } & Written)
  | ({
      readonly is: "confirm";
      readonly who: Name;
      readonly behind: number;
      readonly writes: boolean;
    } & Written)
  | { readonly is: "reopen"; readonly behind: number }
  | {
      readonly is: "attendance";
      readonly of: Name;
      readonly presence: Presence;
      readonly behind: number;
    }
  | { readonly is: "apologies"; readonly of: Name }
  | { readonly is: "issue" };

/** How many versions behind the one that stands a press is; most see what stands. */
const behind = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, -1);
const is = <T extends Command["is"]>(one: T): fc.Arbitrary<T> => fc.constant(one);
const deciders = fc.constantFrom<Name>(
  "anna",
  "bent",
  "bent",
  "anna",
  "erik",
  "gorm",
  "gorm",
  "dorte",
  "sanne",
);
const voters = fc.constantFrom<Name>(
  "anna",
  "rie",
  "bent",
  "dorte",
  "erik",
  "fie",
  "gorm",
  "hans",
  "ida",
  "jens",
  "carl",
  "oda",
);
const written = {
  words: fc.constantFrom("Tiltrådt.", "Tiltrådt med ændringer."),
  outcome: fc.constantFrom<Outcome>("agreed", "agreed", "agreed", "not-agreed"),
  reason: fc.constantFrom(null, null, "Det haster."),
  bentRecused: fc.constantFrom(null, null, null, true, false),
};
const choice = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Choice>("agree") },
  { weight: 3, arbitrary: fc.constantFrom(...CHOICES) },
);

const weighed = (weight: number, one: Record<string, fc.Arbitrary<unknown>>) => ({
  weight,
  arbitrary: fc.record(one) as fc.Arbitrary<Command>,
});
const open = { is: is("open"), again: fc.boolean() };
const cast = {
  ...{ is: is("cast"), who: voters, choice },
  over: fc.constantFrom("standing", "standing", "first", "none"),
};
const close = { is: is("close") };
const save = { is: is("save"), behind, ...written };
const confirm = {
  ...{ is: is("confirm"), who: deciders, behind, ...written },
  writes: fc.constantFrom(false, false, false, false, true),
};
const reopen = { is: is("reopen"), behind };
const attendance = {
  ...{ is: is("attendance"), of: fc.constantFrom("anna", "bent", "dorte"), behind },
  presence: fc.constantFrom("room", "online", "apologies", "absent"),
};
const apologies = {
  is: is("apologies"),
  of: fc.constantFrom("anna", "bent", "anna", "bent", "dorte"),
};
const issue = { is: is("issue") };

/** Everything that can be done to one item of a meeting, in any order: first mostly votes, then mostly decisions. */
export const COMMANDS: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    fc.array(
      fc.oneof(
        ...[weighed(3, open), weighed(24, cast), weighed(2, close), weighed(2, attendance)],
        ...[weighed(1, apologies), weighed(1, save), weighed(1, confirm)],
      ),
      { maxLength: 24, size: "max" },
    ),
    fc.array(
      fc.oneof(
        ...[weighed(1, open), weighed(1, cast), weighed(4, close), weighed(5, save)],
        ...[weighed(30, confirm), weighed(1, reopen), weighed(12, apologies)],
        ...[weighed(2, attendance), weighed(1, issue)],
      ),
      { minLength: 5, maxLength: 30, size: "max" },
    ),
  )
  .map(([voting, deciding]) => [...voting, ...deciding]);

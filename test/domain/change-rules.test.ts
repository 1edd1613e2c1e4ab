import assert from "node:assert/strict";
import fc from "fast-check";
import { withChangedRules } from "../../src/domain/change-rules.ts";
import type { RulesForm } from "../../src/domain/change-rules.ts";
import type { Board } from "../../src/domain/board.ts";
import { BOARD_KINDS, PARTIES } from "../../src/domain/board.ts";
import { firstRules, rulesOn } from "../../src/domain/rules.ts";
import { rulesWritten, SETTING_SECTIONS, settingsOf } from "../../src/domain/settings.ts";
import type { SettingField, SettingSection } from "../../src/domain/settings.ts";
import { board, DAY, NOW, personId } from "../support/board.ts";
import { seed } from "../support/seed.ts";

const TOMORROW = "2027-03-04";
const changing = { by: personId("sanne"), at: NOW, today: DAY };
const form = (
  section: SettingSection,
  fields: RulesForm["fields"],
  parts: Partial<RulesForm> = {},
) => ({
  ...{ section, seen: 1, shown: 1, from: TOMORROW, fields, ...parts },
});
const change = (of: Board, ...args: Parameters<typeof form>): Board =>
  withChangedRules(of, form(...args), changing);

describe("changing a board's rules", () => {
  it("adds a set from its day with who set it and when, and keeps the older one", () => {
    const changed = change(board, "decision", { decisionRule: "agreement" });
    assert.deepEqual(changed.rules[0], board.rules[0]);
    assert.deepEqual(changed.rules[1], {
      ...board.rules[0],
      ...{ from: TOMORROW, version: 2, decisionRule: "agreement" },
      ...{ changedBy: personId("sanne"), changedAt: NOW },
    });
    assert.equal(rulesOn(changed, DAY).version, 1);
    assert.equal(rulesOn(changed, TOMORROW).version, 2);
  });

  it("changes nothing by a repeat, also on a later day and after further changes", () => {
    const press = form("quorum", { quorumPercent: "60" });
    const once = withChangedRules(board, press, changing);
    const later = { ...changing, at: "2027-05-01T08:00:00.000Z", today: "2027-05-01" };
    assert.equal(withChangedRules(once, press, later), once);
    const twice = change(once, "quorum", { quorumPercent: "70" }, { seen: 2 });
    assert.equal(withChangedRules(twice, press, later), twice);
  });

  it("changes nothing where every field says what holds", () => {
    for (const section of Object.keys(SETTING_SECTIONS) as SettingSection[])
      assert.equal(change(board, section, settingsOf(firstRules("cluster"))), board);
  });

  it("takes no field that belongs to another form", () => {
    assert.equal(change(board, "quorum", { decisionRule: "majority" }), board);
  });

  it("is stale where somebody else was first, also with the same change", () => {
    const first = change(board, "decision", { decisionRule: "agreement" });
    const refusal = { reason: "settings-stale", about: "2" };
    for (const decisionRule of ["majority", "agreement"])
      assert.throws(
        () => withChangedRules(first, form("decision", { decisionRule }), { ...changing, by: "x" }),
        refusal,
      );
  });

  it("changes nothing that has been: no day before today, but today and any later day", () => {
    const from = (day: string) => () =>
      change(board, "quorum", { quorumPercent: "40" }, { from: day });
    assert.throws(from("2027-03-02"), { reason: "settings-in-the-past", about: "2027-03-02" });
    assert.equal(rulesOn(from(DAY)(), DAY).quorum.percent, 40);
    assert.equal(rulesOn(from("2028-01-01")(), DAY).quorum.percent, 50);
  });

  it("changes only what was changed in the form, over what holds on its day", () => {
    const planned = change(board, "decision", { decisionRule: "agreement" });
    const both = change(
      planned,
      "quorum",
      { quorumPercent: "60" },
      { seen: 2, from: "2027-03-05" },
    );
    const { decisionRule, quorum } = rulesOn(both, "2027-03-05");
    assert.deepEqual([decisionRule, quorum.percent], ["agreement", 60]);
  });

  it("holds before an older set that begins on the same day", () => {
    const one = change(board, "quorum", { quorumPercent: "60" });
    const two = change(one, "quorum", { quorumPercent: "70" }, { seen: 2 });
    assert.equal(rulesOn(two, TOMORROW).quorum.percent, 70);
  });

  it("can do without written decisions, and have them again", () => {
    const none = change(board, "deadlines", { writtenProcedure: "" });
    assert.equal(rulesOn(none, TOMORROW).writtenProcedure, null);
    const seen = { seen: 2, shown: 2, from: TOMORROW };
    const again = change(
      none,
      "deadlines",
      { writtenProcedure: "3", writtenProcedureUnit: "days" },
      seen,
    );
    assert.deepEqual(rulesOn(again, TOMORROW).writtenProcedure, { count: 3, unit: "days" });
  });

  const refused: readonly (readonly [SettingSection, SettingField, string, string, string])[] = [
    ["quorum", "quorumPercent", "", "setting-not-a-number", "quorumPercent"],
    ["quorum", "quorumPercent", "halvdelen", "setting-not-a-number", "quorumPercent"],
    ["quorum", "quorumPercent", "100", "setting-not-a-number", "quorumPercent"],
    ["quorum", "quorumPercent", "-1", "setting-not-a-number", "quorumPercent"],
    ["quorum", "quorumPercent", "33,3", "setting-not-a-number", "quorumPercent"],
    ["quorum", "quorum-region", "to", "setting-not-a-number", "quorum-region"],
    ["quorum", "quorum-region", "3", "setting-too-many-seats", "quorum-region"],
    ["quorum", "quorum-patients", "1", "setting-too-many-seats", "quorum-patients"],
    ["deadlines", "agendaDeadline", "", "setting-not-a-number", "agendaDeadline"],
    ["deadlines", "writtenProcedure", "366", "setting-not-a-number", "writtenProcedure"],
    ["decision", "votingParties", "", "setting-without-parties", "votingParties"],
    ["decision", "votingParties", "patients", "setting-without-parties", "votingParties"],
  ];
  for (const [section, field, text, reason, about] of refused)
    it(`is refused by its field where ${field} is «${text}»`, () => {
      assert.throws(() => change(board, section, { [field]: text }), { reason, about });
    });

  it("is refused where a party loses its vote and the quorum asks for it", () => {
    const asking = change(board, "quorum", { "quorum-region": "1" });
    assert.throws(
      () => change(asking, "decision", { votingParties: "municipality" }, { seen: 2, shown: 2 }),
      { reason: "setting-too-many-seats", about: "quorum-region" },
    );
  });

  it("is refused whole with a choice that no form offers, or a version there never was", () => {
    const unknown = { reason: "payload-unknown" };
    assert.throws(() => change(board, "decision", { decisionRule: "dice" }), unknown);
    assert.throws(() => change(board, "decision", { votingParties: "region,guests" }), unknown);
    assert.throws(() => change(board, "quorum", {}, { shown: 7 }), unknown);
  });
});

/** The same without the special objects that a generator makes. */
const plain = (rules: object): unknown => JSON.parse(JSON.stringify(rules)) as unknown;

describe(`the forms of a board's rules (seed ${seed})`, () => {
  it("say every set of rules, word for word and back", () => {
    const deadline = fc.record({
      count: fc.integer({ min: 0, max: 365 }),
      unit: fc.constantFrom("days" as const, "working-days" as const),
    });
    const changes = fc.record({
      kind: fc.constantFrom(...BOARD_KINDS),
      votingParties: fc.subarray([...PARTIES], { minLength: 1 }),
      quorum: fc.record({
        percent: fc.integer({ min: 0, max: 99 }),
        parties: fc.dictionary(fc.constantFrom(...PARTIES), fc.integer({ min: 1, max: 99 })),
        chairs: fc.constantFrom("none" as const, "one" as const, "all" as const),
      }),
      substitutes: fc.boolean(),
      writtenProcedure: fc.option(deadline, { nil: null }),
      minutesDraft: deadline,
    });
    fc.assert(
      fc.property(changes, ({ kind, ...parts }) => {
        const { from: _, version: __, ...rules } = { ...firstRules(kind), ...parts };
        const written = rulesWritten(settingsOf({ ...firstRules(kind), ...rules }));
        assert.deepEqual(plain(written), plain(rules));
      }),
      { seed, numRuns: 500 },
    );
  });
});

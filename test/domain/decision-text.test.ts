import assert from "node:assert/strict";
import { firstRules } from "../../src/domain/rules.ts";
import type { DecisionRule } from "../../src/domain/rules.ts";
import { OUTCOMES } from "../../src/domain/decision.ts";
import type { DecisionText, Outcome } from "../../src/domain/decision.ts";
import { checkText, DECISION_LIMITS, LINES_LIMIT } from "../../src/domain/decision-text.ts";
import type { Grounds } from "../../src/domain/finding.ts";
import { decisionText } from "../support/decisions.ts";
import { quorumOfTen } from "../support/quorum.ts";

const groundsOf = (decisionRule: DecisionRule, present: number): Grounds => ({
  rules: { ...firstRules("cluster"), decisionRule },
  ballot: undefined,
  attendance: quorumOfTen(present),
});
const free = groundsOf("registration", 10);
const long = (length: number): string => "å".repeat(length);

describe("the text of a decision", () => {
  for (const outcome of OUTCOMES)
    it(`may say ${outcome}, for all recommendations at once or where there are none`, () => {
      const text = decisionText({ outcomes: [outcome] });
      for (const recommendations of [0, 1, 3])
        assert.equal(checkText(text, recommendations, free), text);
    });

  const counts: readonly (readonly [number, number, boolean])[] = [
    [0, 0, false],
    [0, 1, false],
    [0, 3, false],
    [1, 0, true],
    [1, 3, true],
    [2, 0, false],
    [2, 1, false],
    [2, 3, false],
    [3, 3, true],
    [4, 3, false],
  ];
  for (const [outcomes, recommendations, enough] of counts)
    it(`${enough ? "may have" : "is refused with"} ${outcomes} outcomes for ${recommendations} recommendations`, () => {
      const text = decisionText({
        outcomes: Array.from({ length: outcomes }, (): Outcome => "noted"),
      });
      if (enough) assert.equal(checkText(text, recommendations, free), text);
      else
        assert.throws(() => checkText(text, recommendations, free), { reason: "outcome-missing" });
    });

  it("may be an outcome alone, with no words", () => {
    assert.doesNotThrow(() => checkText(decisionText({ text: "" }), 1, free));
  });

  it("may have follow-ups without owner and date, and amounts", () => {
    const text = decisionText({
      followUps: [
        { what: "Brev til kommunerne", owner: "Mia", due: "2027-05-01" },
        { what: "Status", owner: null, due: null },
      ],
      amounts: [{ purpose: "Akutteam", oere: 125_000_000 }],
    });
    assert.equal(checkText(text, 1, free), text);
  });

  const refused: Readonly<Record<string, readonly [Partial<DecisionText>, string, string]>> = {
    "words beyond the limit": [{ text: long(8001) }, "too-long", "8000"],
    "a reason beyond the limit": [{ reason: long(2001) }, "too-long", "2000"],
    "a follow-up beyond the limit": [
      { followUps: [{ what: long(301), owner: null, due: null }] },
      ...(["too-long", "300"] as const),
    ],
    "an owner beyond the limit": [
      { followUps: [{ what: "x", owner: long(101), due: null }] },
      ...(["too-long", "100"] as const),
    ],
    "a purpose beyond the limit": [
      { amounts: [{ purpose: long(201), oere: 1 }] },
      ...(["too-long", "200"] as const),
    ],
    "a follow-up that says nothing, the second": [
      {
        followUps: [
          { what: "Brev", owner: null, due: null },
          { what: "", owner: "Mia", due: null },
        ],
      },
      "follow-up-without-text",
      "2",
    ],
    "an amount for nothing, the third": [
      {
        amounts: [
          { purpose: "Akutteam", oere: 1 },
          { purpose: "Kursus", oere: 2 },
          { purpose: "", oere: 3 },
        ],
      },
      "amount-without-purpose",
      "3",
    ],
  };
  for (const [what, [parts, reason, about]] of Object.entries(refused))
    it(`is refused with ${what}`, () => {
      assert.throws(() => checkText(decisionText(parts), 1, free), { reason, about });
    });

  it("may be as long as the limit", () => {
    const text = decisionText({
      text: long(DECISION_LIMITS.text),
      reason: long(DECISION_LIMITS.reason),
    });
    assert.equal(checkText(text, 1, free), text);
  });
});

describe("the lines of a decision", () => {
  const followUps = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ what: `Brev ${n}`, owner: null, due: null }));
  const amounts = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ purpose: `Formål ${n}`, oere: n }));

  it("may be twenty follow-ups and twenty amounts", () => {
    const lines = { followUps: followUps(LINES_LIMIT), amounts: amounts(LINES_LIMIT) };
    assert.doesNotThrow(() => checkText(decisionText(lines), 1, free));
    assert.equal(LINES_LIMIT, 20);
  });

  it("are refused beyond the limit, which no card can send", () => {
    for (const lines of [{ followUps: followUps(21) }, { amounts: amounts(21) }])
      assert.throws(() => checkText(decisionText(lines), 1, free), { reason: "payload-unknown" });
  });
});

describe("an outcome against the board's rule", () => {
  const notQuorate = groundsOf("agreement", 5);

  it("is refused without a reason, and stands with one", () => {
    assert.throws(() => checkText(decisionText(), 1, notQuorate), { reason: "reason-missing" });
    const text = decisionText({ reason: "De fraværende har tiltrådt skriftligt." });
    assert.equal(checkText(text, 1, notQuorate), text);
  });

  it("is refused where it is the outcome of one of several recommendations", () => {
    const text = decisionText({ outcomes: ["postponed", "agreed"] });
    assert.throws(() => checkText(text, 2, notQuorate), { reason: "reason-missing" });
  });

  it("is not what a board that only records positions can have", () => {
    for (const outcome of OUTCOMES)
      assert.doesNotThrow(() =>
        checkText(decisionText({ outcomes: [outcome] }), 1, groundsOf("registration", 0)),
      );
  });

  it("asks for no reason where the outcome goes with the rule", () => {
    for (const outcomes of [["not-agreed"], ["postponed"], ["discussed"]] as const)
      assert.doesNotThrow(() => checkText(decisionText({ outcomes }), 1, notQuorate));
    assert.doesNotThrow(() => checkText(decisionText(), 1, groundsOf("agreement", 6)));
  });
});

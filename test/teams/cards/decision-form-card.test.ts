import assert from "node:assert/strict";
import { countedVote } from "../../../src/domain/closing.ts";
import type { Rules } from "../../../src/domain/rules.ts";
import type { Ballot, Choice } from "../../../src/domain/vote.ts";
import { plain } from "../../../src/teams/cards/card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { buttonsOf, inputsOn, sizeOf, titlesOf, wordsOn } from "../../support/parse-card.ts";
import {
  closedVote,
  decisionOn,
  decisionShown,
  itemWith,
  RULES,
  typedForm,
} from "./record-data.ts";
import { DATA, voteOn } from "./sample-data.ts";

const { da } = LANGUAGES;
const { small, large } = DATA;
const [none, one, several] = [itemWith(small, 0), itemWith(small, 1), itemWith(small, 3)];

const inputIds = (card: Card): string[] => inputsOn(card).map(({ id }) => String(id));
const inputNamed = (card: Card, id: string) => inputsOn(card).find((input) => input["id"] === id);

/** A closed vote in which every seat answers the same to every recommendation. */
function unanimous(choice: Choice): Ballot {
  const ballot = closedVote(small, several);
  const standing = Object.values(ballot.standing).map((position) => ({
    ...position,
    answers: position.answers.map(() => ({ choice })),
  }));
  return { ...ballot, standing: Object.fromEntries(standing.map((one_) => [one_.seat, one_])) };
}

describe("the decision card, open to be written", () => {
  const shown = decisionShown(small, several);

  it("asks for the outcome first of all choices, and for the text first of all texts", () => {
    const inputs = inputsOn(decisionCard(da, shown));
    const choice = inputs.find(({ type }) => type === "Input.ChoiceSet");
    assert.deepEqual(
      (choice?.["choices"] as { title: string }[]).map(({ title }) => title),
      [
        "Tiltrådt",
        "Tiltrådt med ændringer",
        "Ikke tiltrådt",
        "Anbefalet",
        "Godkendt",
        "Taget til efterretning",
        "Taget til orientering",
        "Drøftet",
        "Udsat",
      ],
    );
    assert.deepEqual([choice?.["id"], choice?.["label"]], ["outcome1", "Udfald"]);
    const text = inputs.find(({ type }) => type === "Input.Text");
    assert.deepEqual(
      [text?.["id"], text?.["label"], text?.["isMultiline"]],
      ["text1", "Beslutningens tekst", true],
    );
  });

  it("is confirmed by its first button, and splits the outcome only where there are several", () => {
    const titles = titlesOf(decisionCard(da, shown));
    assert.deepEqual(titles.slice(0, 2), ["Bekræft beslutning", "Forskelligt udfald"]);
    for (const item of [none, one]) {
      const others = titlesOf(decisionCard(da, decisionShown(small, item)));
      assert.equal(others[0], "Bekræft beslutning");
      assert.ok(!others.includes("Forskelligt udfald"));
    }
  });

  it("has one outcome for each recommendation once it is split, and a way back", () => {
    const form = { ...typedForm(small, 3), outcomes: ["agreed", undefined, "postponed"] as const };
    const card = decisionCard(da, shown, { form });
    assert.deepEqual(
      ["outcome1", "outcome2", "outcome3"].map((id) => inputNamed(card, id)?.["value"]),
      ["agreed", undefined, "postponed"],
    );
    assert.ok(titlesOf(card).includes("Ét udfald for alle"));
    assert.ok(!titlesOf(card).includes("Forskelligt udfald"));
    const kept = buttonsOf(card).filter(({ data }) => (data as { split?: string }).split === "yes");
    assert.deepEqual(
      kept.map(({ verb }) => verb),
      ["decision.confirm", "decision.save", "decision.form"],
    );
  });

  it("shows each recommendation in full, before anything is asked", () => {
    const words = wordsOn(decisionCard(da, shown));
    for (const text of several.recommendations)
      assert.ok(words.indexOf(plain(text)) < words.indexOf("Udfald"), text);
  });

  it("suggests what the rule finds in the vote, and nothing where it finds nothing", () => {
    const outcome = (ballot: Ballot) =>
      inputNamed(decisionCard(da, decisionShown(small, several, { ballot })), "outcome1")?.[
        "value"
      ];
    assert.equal(outcome(unanimous("agree")), "agreed");
    assert.equal(outcome(unanimous("cannot-agree")), undefined);
    assert.equal(outcome(unanimous("abstain")), undefined);
  });

  it("says what it rests on: the count, what the rule finds in it, who was there", () => {
    const said = (ballot: Ballot | undefined) =>
      wordsOn(decisionCard(da, decisionShown(small, several, { ballot })));
    assert.ok(said(unanimous("agree")).some((text) => /^Indstilling 3: 9 tiltræder/.test(text)));
    assert.ok(said(undefined).includes("Der har ikke været afstemning om punktet."));
    const short = "Ikke beslutningsdygtigt: 4 af 10 mandater med stemme, mindst 6 kræves.";
    assert.ok(said(undefined).includes(short));
    const enough = "Beslutningsdygtigt: 9 af 10 mandater med stemme, mindst 6 kræves.";
    assert.ok(said(unanimous("agree")).includes(enough));
    const { closedAt: _, ...open } = unanimous("agree");
    assert.ok(said(open).some((text) => text.startsWith("Afstemningen er åben.")));
  });

  it("says of a written procedure that it is waited for, and of one that was objected to that nothing counts", () => {
    const written = { ...voteOn(small, several), procedure: "written" as const };
    const said = (ballot: Ballot) => {
      const shown = decisionShown(small, several, { ballot });
      const grounds = { ...shown.grounds, ballot: countedVote(ballot) };
      return wordsOn(decisionCard(da, { ...shown, grounds }));
    };
    const ended = { closedAt: "2027-03-10T11:00:00.000Z", closedBy: null };
    assert.ok(said(written).includes(plain(da.closing.written.openGround)));
    assert.ok(
      said({ ...written, ...ended, closedBecause: "objection" }).includes(
        plain(da.closing.written.objectedGround),
      ),
    );
    assert.ok(said(voteOn(small, several)).includes(plain(da.decision.voteOpen)));
  });

  it("has ticked those who reported themselves recused", () => {
    const ballot = closedVote(small, several);
    const recused = inputNamed(
      decisionCard(da, decisionShown(small, several, { ballot })),
      "recused1",
    );
    const reported = Object.values(ballot.standing)
      .filter(({ answers }) => answers.some(({ choice }) => choice === "recused"))
      .map(({ seat }) => seat);
    assert.ok(reported.length > 0);
    assert.equal(recused?.["value"], reported.join(","));
    assert.equal((recused["choices"] as unknown[]).length, 10);
  });

  it("asks why only where the board's rule can be departed from", () => {
    const rules: Rules = { ...RULES, decisionRule: "agreement" };
    assert.ok(!inputIds(decisionCard(da, shown)).includes("reason1"));
    const asks = decisionCard(da, decisionShown(small, several, { rules }));
    assert.ok(inputIds(asks).includes("reason1"));
  });

  it("keeps what was typed beside what is wrong with it", () => {
    const card = decisionCard(da, shown, { note: "Nej.", form: typedForm(small, 1) });
    assert.ok(wordsOn(card).includes("Nej."));
    const value = (id: string) => inputNamed(card, id)?.["value"];
    assert.equal(value("text1"), small.decision.text);
    assert.equal(value("reason1"), "Kommunerne ønsker mere tid");
    assert.deepEqual(
      [value("follow1"), value("owner1"), value("due1"), value("owner2"), value("due2")],
      ["Beslutning om sag 1", "Solby 0", "2027-04-01", undefined, undefined],
    );
    assert.deepEqual(
      [value("purpose2"), value("amount2")],
      ["Beslutning om sag 2", "1.250.000,51"],
    );
    assert.equal(value("recused1"), "seat-1");
  });

  it("begins with the text that stands, where there is a draft", () => {
    const decision = decisionOn(small, several);
    const card = decisionCard(da, decisionShown(small, several, { decision }));
    assert.equal(inputNamed(card, "text1")?.["value"], small.decision.text);
    assert.equal(inputNamed(card, "outcome1")?.["value"], "agreed-with-changes");
    for (const { verb, data } of buttonsOf(card))
      if (verb !== "item.show" && verb !== "decision.review")
        assert.equal((data as { version: number }).version, 2);
  });
});

describe("the lines for follow-ups and amounts", () => {
  const shown = decisionShown(small, one);
  const MORE = "Flere opfølgninger og beløb";
  const lines = (card: Card): number => inputIds(card).filter((id) => /^follow/.test(id)).length;
  const next = (card: Card): unknown =>
    (buttonsOf(card).find(({ title }) => title === MORE)?.["data"] as { rows: number } | undefined)
      ?.rows;

  for (let rows = 1; rows < 20; rows++)
    it(`are ${rows} where so many were asked for, and can be one more`, () => {
      const card = decisionCard(da, shown, { rows });
      assert.deepEqual([lines(card), next(card)], [rows, rows + 1]);
    });

  it("are 20 at most, and then no more can be asked for", () => {
    const card = decisionCard(da, shown, { rows: 20 });
    assert.deepEqual([lines(card), next(card)], [20, undefined]);
  });

  it("are one more than those that are filled, after one press", () => {
    const decision = decisionOn(small, one);
    const card = decisionCard(da, decisionShown(small, one, { decision }));
    assert.deepEqual([lines(card), next(card)], [2, 3]);
    const data = buttonsOf(card)[0]?.["data"] as { rows: number };
    assert.equal(data.rows, 2);
  });

  it("are as many as there is room for beside long texts, and those that are filled always", () => {
    const item = itemWith(large, 8);
    const form = typedForm(large, 8);
    const bare = { ...form, followUps: [], amounts: [] };
    const room = decisionCard(da, decisionShown(large, item), { form: bare, rows: 20 });
    assert.ok(lines(room) > 1 && lines(room) < 20, `${lines(room)} lines`);
    assert.equal(next(room), undefined);
    assert.equal(lines(decisionCard(da, decisionShown(large, item), { form })), 20);
  });

  it("have room in a message of Teams, all filled to the brim beside the longest text", () => {
    const brim = (n: number): string => "æ".repeat(n);
    const form = {
      ...typedForm(large, 8),
      ...{ text: brim(8000), reason: brim(2000) },
      followUps: Array.from({ length: 20 }, () => ({
        ...{ what: brim(300), owner: brim(100), due: "2027-04-01" },
      })),
      amounts: Array.from({ length: 20 }, () => ({ purpose: brim(200), sum: brim(40) })),
    };
    const card = decisionCard(da, decisionShown(large, itemWith(large, 8)), { form });
    assert.ok(sizeOf(card) < 96 * 1024, `${sizeOf(card)} bytes`);
    for (const { id, value, maxLength } of inputsOn(card))
      if (typeof value === "string" && typeof maxLength === "number")
        assert.ok(value.length <= maxLength, String(id));
  });
});

import assert from "node:assert/strict";
import type { Rules } from "../../../src/domain/rules.ts";
import { plain } from "../../../src/teams/cards/card.ts";
import { decisionCard } from "../../../src/teams/cards/decision-card.ts";
import { resultCard } from "../../../src/teams/cards/result-card.ts";
import { reviewCard } from "../../../src/teams/cards/review-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { closedVote, decisionOn, decisionShown, draftOf, itemWith, RULES } from "./record-data.ts";
import { DATA } from "./sample-data.ts";
import { hidden } from "./shown.ts";

const { da } = LANGUAGES;
const { small, large } = DATA;
const several = itemWith(small, 3);

describe("the decision card, with its text", () => {
  const shown = (confirmed: 1 | 2, more: object = {}) =>
    decisionShown(small, several, { decision: decisionOn(small, several, { confirmed, ...more }) });
  const titles = (confirmed: 1 | 2, more?: object) =>
    titlesOf(decisionCard(da, shown(confirmed, more)));

  it("can be confirmed or corrected after the first confirmation, in the version that is shown", () => {
    const card = decisionCard(da, shown(1));
    assert.deepEqual(titlesOf(card).slice(0, 2), ["Bekræft beslutning", "Ret teksten"]);
    for (const { data } of buttonsOf(card).slice(0, 2))
      assert.deepEqual(data, { meeting: small.meeting.id, item: several.id, version: 2 });
    assert.deepEqual(inputsOn(card), []);
  });

  it("says all that is confirmed, who has confirmed it and who is missing", () => {
    const words = wordsOn(decisionCard(da, shown(1)));
    for (const text of [
      "Indstillingerne blev tiltrådt med ændringer.",
      small.decision.text,
      "Udfaldet afviger fra organets beslutningsregel: Kommunerne ønsker mere tid",
      "Beslutning om sag 4 1 (Beslutning om sag 2) deltog ikke i sagens behandling.",
      "Beslutning om sag 1; ansvarlig: Solby 0; frist: torsdag den 1. april 2027",
      "Beslutning om sag 2",
      "Bekræftet af Beslutning om sag 4 0.",
      "Mangler bekræftelse fra Beslutning om sag 4 1.",
      "Version 2",
    ])
      assert.ok(words.includes(plain(text)), text);
    assert.ok(words.some((text) => /^Beslutning om sag 2: 1.250.000,51\skr\.$/.test(text)));
    assert.ok(words.some((text) => text.includes("fandt, at der ikke var inhabilitet")));
  });

  it("says that one chair is enough, where the board's rules say so", () => {
    const rules: Rules = { ...RULES, confirmations: "chair" };
    const words = wordsOn(decisionCard(da, shown(1, { rules })));
    assert.ok(words.some((text) => text.startsWith("Mangler bekræftelse fra én af: ")));
  });

  it("can be corrected, not confirmed, once it is decided", () => {
    assert.ok(!titles(2).includes("Bekræft beslutning"));
    assert.equal(titles(2)[0], "Ret teksten");
    const words = wordsOn(decisionCard(da, shown(2)));
    assert.ok(words.some((text) => /^Besluttet 03\.03\.2027/.test(text)));
    assert.ok(!words.some((text) => text.startsWith("Mangler bekræftelse")));
  });

  it("can only be read once the minutes are issued", () => {
    assert.deepEqual(titles(2, { sealed: true }), ["Vis sagen"]);
    const unwritten = decisionOn(small, several, { version: 0, sealed: true });
    const card = decisionCard(da, decisionShown(small, several, { decision: unwritten }));
    assert.deepEqual([titlesOf(card), inputsOn(card)], [["Vis sagen"], []]);
    assert.ok(wordsOn(card).includes("Der er ikke truffet beslutning på punktet."));
  });

  it("has the whole text however long it is, and says where the rest of the recommendations is", () => {
    const item = itemWith(large, 8);
    const decision = decisionOn(large, item, { confirmed: 1 });
    const words = wordsOn(decisionCard(da, decisionShown(large, item, { decision })));
    assert.ok(words.includes(plain(large.decision.text)));
    assert.equal(words.filter((text) => text.includes("«Vis sagen»")).length, 8);
  });
});

describe("the decisions to review", () => {
  const { board, meeting, decision } = small;
  const drafted = meeting.items.slice(0, 2).map((item) => draftOf(small, item, decision));
  const review = { board, meeting, drafted, mayConfirm: true };

  it("are confirmed by one button, which names exactly the texts that are shown", () => {
    const card = reviewCard(da, review);
    const [all] = buttonsOf(card);
    assert.deepEqual(
      [all?.["title"], all?.["verb"]],
      ["Bekræft alle viste", "decision.confirm-all"],
    );
    assert.deepEqual(all?.["data"], { meeting: meeting.id, shown: "i1:2:0,i2:2:0" });
    const words = wordsOn(card);
    assert.equal(words.filter((text) => text === plain(decision.text)).length, 2);
  });

  it("name the round of the vote that a text follows from, where nobody has written it", () => {
    const ballot = closedVote(small, several);
    const suggested = {
      ...decisionShown(small, several, { ballot }),
      ...{ text: { ...decision, outcomes: ["agreed" as const] }, version: 0 },
    };
    const [all] = buttonsOf(reviewCard(da, { ...review, drafted: [suggested] }));
    assert.equal((all?.["data"] as { shown: string }).shown, `${several.id}:0:${ballot.round}`);
  });

  it("are only read by those who may not confirm", () => {
    const titles = titlesOf(reviewCard(da, { ...review, mayConfirm: false }));
    assert.ok(!titles.includes("Bekræft alle viste"));
    assert.ok(!titlesOf(reviewCard(da, { ...review, drafted: [] })).includes("Bekræft alle viste"));
  });

  it("that there is no room for are counted, and not confirmed with the others", () => {
    const all = large.meeting.items.map((item) => draftOf(large, item, large.decision));
    const card = reviewCard(da, { ...review, meeting: large.meeting, drafted: all });
    const named = (buttonsOf(card)[0]?.["data"] as { shown: string }).shown.split(",");
    const texts = wordsOn(card).filter((text) => text === plain(large.decision.text));
    assert.equal(texts.length, named.length);
    assert.ok(wordsOn(card).includes(`… og ${60 - named.length} mere.`));
  });

  it("say which were confirmed now, and why another was not", () => {
    const done = {
      ...{ ...review, drafted: [], confirmed: ["1", "2"] },
      refused: [{ number: "3", reason: "chair-recused" as const }],
    };
    const words = wordsOn(reviewCard(da, done));
    assert.ok(words.includes("Du har bekræftet beslutningen på punkt 1 og 2."));
    assert.ok(words.some((text) => /^Punkt 3: Du er inhabil på punktet/.test(text)));
  });
});

describe("the result card", () => {
  const { board, meeting } = small;

  it("leads on to the decision, but not in a chat where the item is closed", () => {
    const ballot = closedVote(small, several);
    const write = buttonsOf(resultCard(da, { board, meeting, ballot })).find(
      ({ verb }) => verb === "decision.show",
    );
    assert.equal(write?.["title"], "Skriv beslutning");
    assert.deepEqual(write["data"], { meeting: meeting.id, item: several.id });
    assert.deepEqual(titlesOf(resultCard(da, { board, meeting, ballot: hidden(ballot) })), []);
  });
});

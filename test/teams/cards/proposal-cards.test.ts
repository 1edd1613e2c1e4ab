import assert from "node:assert/strict";
import { proposalCard, proposalFormCard } from "../../../src/teams/cards/proposal-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { proposalIn } from "./record-data.ts";
import { DATA } from "./sample-data.ts";

const { da } = LANGUAGES;
const { board, meeting } = DATA.small;
const answered = { by: "p1", at: "2027-03-03T09:00:00.000Z" };
const accepted = { kind: "accepted", meeting: meeting.id, ...answered } as const;
const declined = { kind: "declined", reason: "Hører til i kommunen", ...answered } as const;

describe("the form of a proposal", () => {
  const form = { board, form: "form-1", own: [], waiting: [] };

  it("asks what the board should do, title, why, and for recommendations", () => {
    const card = proposalFormCard(da, form);
    assert.deepEqual(
      inputsOn(card).map(({ id }) => id),
      ["kind1", "title1", "background1", "recommendation1"],
    );
    assert.deepEqual(titlesOf(card), ["Send forslag"]);
    assert.deepEqual(buttonsOf(card)[0]?.["data"], { form: "form-1" });
  });

  it("keeps what was typed beside what is missing", () => {
    const typed = {
      title: undefined,
      kind: "information",
      background: "Vinteren",
      recommendation: "at vi drøfter den",
    };
    const card = proposalFormCard(da, form, { note: "Titlen mangler.", typed });
    assert.ok(wordsOn(card).includes("Titlen mangler."));
    assert.deepEqual(
      inputsOn(card).map(({ value }) => value),
      ["information", undefined, "Vinteren", "at vi drøfter den"],
    );
  });

  it("says what became of one's own, and a chair looks into those that wait", () => {
    const own = [
      proposalIn(DATA.small, 0, { title: "A" }),
      proposalIn(DATA.small, 1, { title: "B", answer: accepted }),
      proposalIn(DATA.small, 2, { title: "C", answer: declined }),
    ];
    const waiting = [proposalIn(DATA.small, 3, { title: "D".repeat(60) })];
    const card = proposalFormCard(da, { ...form, own, waiting });
    const words = wordsOn(card);
    for (const text of [
      "A: venter på svar",
      "B: sat på dagsordenen",
      "C: afvist: Hører til i kommunen",
      "1 forslag venter på svar",
    ])
      assert.ok(words.includes(text), text);
    assert.deepEqual(titlesOf(card), ["Send forslag", `Vis forslag: ${"D".repeat(40)}…`]);
    assert.deepEqual(buttonsOf(card)[1]?.["data"], { proposal: "proposal-3" });
  });

  it("counts the earlier proposals that there is no room for", () => {
    const own = DATA.large.meeting.items.map((_, n) => proposalIn(DATA.large, n));
    const words = wordsOn(proposalFormCard(da, { ...form, own }));
    const lines = words.filter((text) => text.endsWith(": venter på svar")).length;
    assert.ok(lines > 5 && lines < 60);
    assert.ok(words.includes(`… og ${60 - lines} mere.`));
  });
});

describe("a proposal", () => {
  const proposal = proposalIn(DATA.small, 0, { title: "Vinterberedskab" });
  const shown = { board, proposal, by: "Fie Æbeløe", mayAnswer: true };

  it("is answered by a chair, who says why where it is declined", () => {
    const card = proposalCard(da, shown);
    assert.deepEqual(titlesOf(card), ["Sæt på dagsordenen", "Afvis forslag"]);
    assert.deepEqual(
      buttonsOf(card).map(({ data }) => data),
      [
        { proposal: "proposal-0", answer: "accept" },
        { proposal: "proposal-0", answer: "decline" },
      ],
    );
    assert.deepEqual(
      inputsOn(card).map(({ id }) => id),
      ["decline1"],
    );
    assert.equal(wordsOn(card)[0], "Forslag til dagsordenen: Vinterberedskab");
    const by = /^Foreslået af Fie Æbeløe, 03\.03\.2027,? 09\.30$/;
    assert.ok(wordsOn(card).some((text) => by.test(text)));
  });

  it("is only read by others, and by all once it is answered", () => {
    for (const answer of [undefined, accepted, declined]) {
      const one = answer ? { ...proposal, answer } : proposal;
      const card = proposalCard(da, { ...shown, proposal: one, mayAnswer: false });
      assert.deepEqual([titlesOf(card), inputsOn(card)], [[], []]);
      const state =
        answer?.kind === "accepted" ? "sat på dagsordenen" : "afvist: Hører til i kommunen";
      assert.equal(wordsOn(card).includes(state), answer !== undefined);
    }
  });
});

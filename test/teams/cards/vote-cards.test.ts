import assert from "node:assert/strict";
import { firstRules } from "../../../src/domain/rules.ts";
import type { Ballot } from "../../../src/domain/vote.ts";
import { agendaCard } from "../../../src/teams/cards/agenda-card.ts";
import { itemCard } from "../../../src/teams/cards/item-card.ts";
import { mineCard } from "../../../src/teams/cards/mine-card.ts";
import { changeCard, personalCard } from "../../../src/teams/cards/personal-card.ts";
import { previewCard } from "../../../src/teams/cards/preview-card.ts";
import { ownResultCard, resultCard } from "../../../src/teams/cards/result-card.ts";
import { rosterCard } from "../../../src/teams/cards/roster-card.ts";
import { voteCard } from "../../../src/teams/cards/vote-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { buttonsOf, factsOn, partsOf, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { DATA, voteIn } from "./sample-data.ts";
import { agendaOf, closed, hidden, itemOf, ownOf } from "./shown.ts";

const { da } = LANGUAGES;

describe("the Danish buttons", () => {
  const { board, meeting, reading } = DATA.small;
  const one = voteIn(DATA.small, 1);
  const several = voteIn(DATA.small, 3);
  const shown = (ballot: Ballot) => ({ board, meeting, ballot });

  it("of a vote on one recommendation", () => {
    assert.deepEqual(titlesOf(voteCard(da, shown(one))), [
      "Tiltræder",
      "Tiltræder med bemærkning",
      "Kan ikke tiltræde",
      "Undlader at stemme",
      "Meld mig inhabil",
      "Vis sagen",
    ]);
  });

  it("of a vote on several, with one choice set for each", () => {
    const asked = voteCard(da, shown(several));
    assert.deepEqual(titlesOf(asked), ["Tiltræd alle", "Afgiv stemme", "Vis sagen"]);
    const sets = partsOf(asked.body).filter(({ type }) => type === "Input.ChoiceSet");
    assert.deepEqual(
      sets.map(({ id }) => id),
      ["answer1", "answer2", "answer3"],
    );
    for (const { choices } of sets)
      assert.deepEqual(
        (choices as { title: string }[]).map(({ title }) => title),
        [
          "Tiltræder",
          "Tiltræder med bemærkning",
          "Kan ikke tiltræde",
          "Undlader at stemme",
          "Inhabil",
        ],
      );
  });

  it("of a vote that is closed, or on a closed item", () => {
    assert.deepEqual(titlesOf(voteCard(da, shown(closed(one)))), ["Vis sagen"]);
    assert.deepEqual(titlesOf(voteCard(da, shown(hidden(one)))), []);
  });

  it("of one's own position", () => {
    const own = personalCard(da, ownOf(DATA.small, several, 1));
    assert.deepEqual(titlesOf(own), ["Ændr min stemme", "Vis sagen"]);
    assert.equal(factsOn(own)["Kvittering"], "K7QF-2M9T-1");
    assert.ok(factsOn(own)["Tidspunkt"]);
    const remark = personalCard(da, ownOf(DATA.small, several, 0));
    assert.deepEqual(titlesOf(remark), ["Gem bemærkning", "Ændr min stemme", "Vis sagen"]);
    const after = personalCard(da, ownOf(DATA.small, closed(one)));
    assert.deepEqual(titlesOf(after), ["Kontrollér kvittering", "Vis sagen"]);
  });

  it("of a change, each naming the position it replaces", () => {
    const change = changeCard(da, ownOf(DATA.small, one));
    assert.deepEqual(titlesOf(change).slice(0, 5), titlesOf(voteCard(da, shown(one))).slice(0, 5));
    for (const { verb, data } of buttonsOf(change).slice(0, 5))
      assert.deepEqual(
        [verb, (data as { replaces: string }).replaces],
        ["vote.cast", "K7QF-2M9T-0"],
      );
  });

  it("of the agenda and of an item", () => {
    assert.deepEqual(titlesOf(agendaCard(da, agendaOf(DATA.small))), ["Vis punkt"]);
    assert.ok(titlesOf(itemCard(da, itemOf(DATA.small, 1))).includes("Åbn afstemning"));
    const member = { ...itemOf(DATA.small, 1), mayOpenVote: false };
    assert.ok(!titlesOf(itemCard(da, member)).includes("Åbn afstemning"));
  });

  it("of an item, whose attachments open from it as far as there is room, and the way back", () => {
    const shown = itemOf(DATA.small, 1);
    const with_ = (count: number, more: Partial<typeof shown>) => {
      const attachments = Array.from({ length: count }, (_, n) => ({
        title: `Bilag ${n + 1}`,
        href: `https://eksempel.dk/${n + 1}`,
      }));
      return titlesOf(itemCard(da, { ...shown, ...more, item: { ...shown.item, attachments } }));
    };
    const member = { mayOpenVote: false, mayDecide: false, mayAttach: false };
    assert.deepEqual(with_(0, member), ["Til dagsordenen"]);
    assert.deepEqual(with_(2, member), ["Bilag 1", "Bilag 2", "Til dagsordenen"]);
    assert.deepEqual(with_(9, member), [
      ...["Bilag 1", "Bilag 2", "Bilag 3", "Bilag 4"],
      ...["Bilag", "Til dagsordenen"],
    ]);
    assert.deepEqual(with_(9, { mayOpenVote: true, mayDecide: true, mayAttach: true }), [
      ...["Åbn afstemning", "Skriv beslutning", "Bilag 1", "Bilag 2"],
      ...["Bilag", "Til dagsordenen"],
    ]);
  });

  it("of a preview", () => {
    const preview = { draft: "d", foreign: [], boards: [board], certain: true, exists: false };
    const titles = (kind: "agenda" | "minutes", exists: boolean) =>
      titlesOf(previewCard(da, { ...preview, reading: { ...reading, kind }, exists }));
    assert.deepEqual(titles("agenda", false), ["Opret møde", "Annullér"]);
    assert.deepEqual(titles("minutes", false), [
      "Opret som referat",
      "Opret som dagsorden",
      "Annullér",
    ]);
    assert.deepEqual(titles("agenda", true), ["Opdatér møde", "Annullér"]);
    assert.deepEqual(titles("minutes", true), ["Opdatér møde", "Annullér"]);
  });

  it("of a roster whose roles would end", () => {
    assert.ok(titlesOf(rosterCard(da, DATA.small.roster, [])).includes("Gem ændringer"));
  });
});

describe("the preview card", () => {
  it("says the doubtful first, with where it is, then counts in digits", () => {
    const { board, reading } = DATA.small;
    const preview = previewCard(da, {
      reading: { ...reading, doubts: [{ at: { page: 2, paragraph: 7 }, what: "Tvivl" }] },
      draft: "d",
      foreign: [],
      boards: [board],
      certain: true,
      exists: false,
    });
    const words = wordsOn(preview);
    const at = words.findIndex((text) => text.includes("Side 2, afsnit 7: Tvivl"));
    assert.ok(at >= 0 && at < words.indexOf("Punkter"));
    const { Punkter, Indstillinger, Bilag } = factsOn(preview);
    assert.deepEqual([Punkter, Indstillinger, Bilag], ["5", "6", "25"]);
  });
});

describe("the result card", () => {
  const { board, meeting } = DATA.small;
  const one = closed(voteIn(DATA.small, 1));

  it("is titled «Resultat» and counts seats in digits, those that did not answer too", () => {
    const result = resultCard(da, { board, meeting, ballot: one });
    assert.equal(wordsOn(result)[0], "Resultat");
    assert.deepEqual(factsOn(result), {
      Tiltræder: "1",
      "Tiltræder med bemærkning": "2",
      "Kan ikke tiltræde": "2",
      "Undlader at stemme": "2",
      Inhabil: "2",
      "Ikke svaret": "1",
    });
  });

  it("counts nobody as 0, not as nothing", () => {
    const nobody = { ...one, standing: {}, history: [] };
    const facts = factsOn(resultCard(da, { board, meeting, ballot: nobody }));
    assert.deepEqual(Object.values(facts), ["0", "0", "0", "0", "0", "10"]);
  });

  it("says whose remark it is as the board's rules allow", () => {
    const shown = (positionsInMinutes: "by-name" | "by-party" | "outcome-only") => {
      const ballot = { ...one, rules: { ...firstRules("cluster"), positionsInMinutes } };
      return wordsOn(resultCard(da, { board, meeting, ballot }))
        .filter((text) => text.includes("Husk økonomien"))
        .map((text) => text.replace(/:? ?Husk økonomien/, ""));
    };
    assert.deepEqual(shown("by-name"), ["Beslutning om sag 1", "Beslutning om sag 6"]);
    assert.deepEqual(shown("by-party"), ["Region", "Patienter og pårørende"]);
    assert.deepEqual(shown("outcome-only"), ["", ""]);
  });

  it("tells nothing of what a closed item is about, nor the remarks on it, in a chat", () => {
    const ballot = { ...hidden(one), itemTitle: "Personalesag" };
    const shared = JSON.stringify(resultCard(da, { board, meeting, ballot }));
    assert.doesNotMatch(shared, /Personalesag|Husk økonomien|sag 1 del 0/);
    assert.match(shared, /Lukket punkt/);
    const own = JSON.stringify(ownResultCard(da, { board, meeting, ballot }));
    assert.match(own, /Personalesag.*Husk økonomien/);
  });
});

describe("the vote card", () => {
  const { board, meeting } = DATA.small;

  it("says how many have answered, never who or what", () => {
    const words = wordsOn(voteCard(da, { board, meeting, ballot: voteIn(DATA.small, 1) }));
    assert.ok(words.includes("9 af 10 har svaret."));
    assert.ok(!words.some((text) => text.includes("Husk økonomien")));
  });

  it("tells nothing of a closed item in a chat", () => {
    const ballot = { ...hidden(voteIn(DATA.small, 1)), itemTitle: "Personalesag" };
    const shown = JSON.stringify(voteCard(da, { board, meeting, ballot }));
    assert.doesNotMatch(shown, /Personalesag|sag 1 del 0/);
  });

  it("asks each reader's own view of Teams, for all in the chat", () => {
    const { refresh } = voteCard(da, { board, meeting, ballot: voteIn(DATA.small, 1) });
    assert.equal(refresh?.action["verb"], "vote.show");
    assert.deepEqual(Object.keys(refresh), ["action"]);
  });
});

describe("my votes", () => {
  const { board, meeting } = DATA.small;
  const ballot = { ...hidden(voteIn(DATA.small, 1)), itemTitle: "Personalesag" };

  it("on a closed item are named by its number only where it may not be read", () => {
    const position = ballot.standing["seat-0"];
    const votes = [{ ballot, position, own: true, readable: false }];
    const shown = mineCard(da, { board, meeting, votes });
    assert.doesNotMatch(JSON.stringify(shown), /Personalesag|Husk økonomien|K7QF/);
    assert.deepEqual(titlesOf(shown), []);
  });
});

describe("the standing of an open vote", () => {
  const { board, meeting } = DATA.small;
  const { closedAt: _, ...open } = { ...voteIn(DATA.small, 1), closedAt: undefined };
  const shown = (standingShownBeforeClose: boolean, parts: object = {}) => {
    const rules = { ...firstRules("cluster"), standingShownBeforeClose };
    const ballot = { ...open, rules, ...parts };
    return wordsOn(voteCard(da, { board, meeting, ballot })).filter((text) =>
      text.startsWith("Stillingen nu"),
    );
  };

  it("is shown on its card where the board's rules say so, for each recommendation", () => {
    assert.equal(shown(true).length, open.recommendations.length);
    const [said = ""] = shown(true);
    const counted = [...said.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
    assert.equal(counted, open.roll.length);
    assert.match(said, / og 1 ikke svaret\.$/);
  });

  it("is not shown where they do not, nor of a closed item, nor beside the result", () => {
    assert.deepEqual(shown(false), []);
    assert.deepEqual(shown(true, { closedItem: true }), []);
    assert.deepEqual(shown(true, { closedAt: "2027-03-03T09:00:00.000Z" }), []);
  });
});

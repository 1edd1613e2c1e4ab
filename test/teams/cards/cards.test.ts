import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { agendaCard } from "../../../src/teams/cards/agenda-card.ts";
import { action, card, paragraph, plain } from "../../../src/teams/cards/card.ts";
import { itemCard } from "../../../src/teams/cards/item-card.ts";
import { resultCard } from "../../../src/teams/cards/result-card.ts";
import { voteCard } from "../../../src/teams/cards/vote-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { parseCard, partsOf, sizeOf, SIZE_LIMIT, wordsOn } from "../../support/parse-card.ts";
import { everyCard, pagesOf } from "./every-card.ts";
import { DATA, voteIn } from "./sample-data.ts";
import { agendaOf, closed, itemOf } from "./shown.ts";

const { da } = LANGUAGES;

for (const [language, texts] of Object.entries(LANGUAGES))
  for (const [size, data] of Object.entries(DATA))
    describe(`a card in «${language}» with ${size} data can be drawn, whole and within limits`, () => {
      for (const [name, make] of Object.entries(everyCard(texts, data)))
        it(name, () => {
          for (const page of pagesOf(texts, make)) {
            parseCard(page);
            assert.equal(page.lang, language);
          }
        });
    });

describe("the cards", () => {
  it("are all tried here", () => {
    const files = readdirSync(new URL("../../../src/teams/cards", import.meta.url))
      .filter((file) => file.endsWith("-card.ts"))
      .map((file) => file.replace(".ts", ""));
    const tried = new Set(
      Object.keys(everyCard(da, DATA.small)).map((name) => name.replace(/[, ].*/, "")),
    );
    assert.deepEqual([...tried].sort(), files.sort());
  });

  it("never say «vedtaget» and never carry who somebody is", () => {
    for (const make of Object.values(everyCard(da, DATA.small))) {
      const shown = JSON.stringify(make(1));
      assert.doesNotMatch(shown, /vedtaget/i);
      for (const part of partsOf(make(1)))
        assert.deepEqual(
          Object.keys(part["data"] ?? {}).filter((key) =>
            ["person", "account", "actor", "role", "seat", "name"].includes(key),
          ),
          [],
        );
    }
  });

  it("have other texts in English than in Danish", () => {
    const danish = everyCard(da, DATA.small);
    for (const [name, make] of Object.entries(everyCard(LANGUAGES.en, DATA.small)))
      assert.notEqual(JSON.stringify(make(1)), JSON.stringify(danish[name]?.(1)), name);
  });

  it("mark example boards as such", () => {
    const board = { ...DATA.small.board, example: true };
    const shown = agendaCard(da, { ...agendaOf(DATA.small), board });
    assert.equal(wordsOn(shown)[0], "Eksempeldata");
  });
});

describe("what people and documents wrote", () => {
  const table: readonly (readonly [string, string])[] = [
    ["*fed*", "\\*fed\\*"],
    ["_kursiv_ `kode` ~væk~", "\\_kursiv\\_ \\`kode\\` \\~væk\\~"],
    ["[x](http://y)", "\\[x\\](http://y)"],
    ["1. a", "1\\. a"],
    ["linje\n2) b", "linje\n2\\) b"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["# a", "\\# a"],
    ["> a", "\\> a"],
    ["C:\\sti", "C:\\\\sti"],
    ["1.000 kr. - 2 mio.", "1.000 kr. - 2 mio."],
    ["3-5 år", "3-5 år"],
  ];
  for (const [written, shown] of table)
    it(`is not read as Markdown: ${JSON.stringify(written)}`, () => {
      assert.equal(plain(written), shown);
    });

  it("is told to be wrong by a card that holds nothing but mistakes", () => {
    const wrong = {
      ...card({ texts: da, summary: "x", body: [paragraph(""), { type: "Table" }] }),
      actions: [{ ...action("help.show", "Hjælp", {}), verb: "nobody.answers" }],
    };
    const misspelt = card({ texts: da, summary: "x", body: [{ ...paragraph("a"), wrp: true }] });
    const unlabelled = card({ texts: da, summary: "x", body: [{ type: "Input.Text", id: "a" }] });
    for (const bad of [wrong, misspelt, unlabelled])
      assert.throws(() => {
        parseCard(bad);
      });
  });
});

describe("a long text", () => {
  const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

  it("is shared out over pages, and nothing of it is cut", () => {
    const cards = pagesOf(da, (page) => itemCard(da, itemOf(DATA.large, 0), page));
    assert.ok(cards.length > 2);
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    const item = DATA.large.meeting.items[0];
    for (const text of [item?.background, ...(item?.recommendations ?? [])])
      assert.ok(shown.includes(squeezed(plain(text ?? ""))));
  });

  it("gives an agenda of 60 items pages, each with all items to choose among", () => {
    const cards = pagesOf(da, (page) => agendaCard(da, agendaOf(DATA.large), page));
    assert.ok(cards.length > 1);
    for (const page of cards) {
      const choice = partsOf(page.body).find(({ id }) => id === "item");
      assert.equal((choice?.["choices"] as unknown[]).length, 60);
    }
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    for (const { title, closed: isClosed } of DATA.large.meeting.items)
      assert.equal(shown.includes(squeezed(plain(title))), !isClosed);
  });

  it("shows every remark of a result on some page", () => {
    const ballot = closed(voteIn(DATA.large, 1));
    const { board, meeting, remark } = DATA.large;
    const cards = pagesOf(da, (page) =>
      resultCard(da, { board, meeting, ballot }, undefined, page),
    );
    const shown = squeezed(cards.flatMap(wordsOn).join(""));
    const remarks = Object.values(ballot.standing).flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.remark ?? []),
    );
    assert.ok(remarks.length > 5);
    assert.equal(shown.split(squeezed(plain(remark))).length - 1, remarks.length);
    assert.ok(cards.every((page) => sizeOf(page) <= SIZE_LIMIT));
  });

  it("keeps one recommendation of 8,000 characters whole on the vote card", () => {
    const { board, meeting } = DATA.large;
    const ballot = voteIn(DATA.large, 0);
    const shown = wordsOn(voteCard(da, { board, meeting, ballot }));
    assert.ok(shown.includes(plain(ballot.recommendations[0] ?? "")));
  });

  it("says where the rest is, of recommendations that are too long together", () => {
    const { board, meeting } = DATA.large;
    const shown = wordsOn(voteCard(da, { board, meeting, ballot: voteIn(DATA.large, 2) }));
    assert.equal(shown.filter((text) => text.includes("«Vis sagen»")).length, 8);
  });
});

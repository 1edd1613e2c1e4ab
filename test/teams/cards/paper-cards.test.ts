import assert from "node:assert/strict";
import { attachmentsCard } from "../../../src/teams/cards/attachments-card.ts";
import { plain } from "../../../src/teams/cards/card.ts";
import { createdCard } from "../../../src/teams/cards/created-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { inputsOn, parseCard, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { pagesOf } from "./every-card.ts";
import { DATA, updatedMeeting } from "./sample-data.ts";

const { da } = LANGUAGES;
const { small, large } = DATA;
const { board, meeting } = small;

describe("the attachments card", () => {
  const [item] = meeting.items;
  assert.ok(item);
  const shown = { board, meeting, item, mayAttach: true };

  it("says of each attachment whether it is a link, a file or missing", () => {
    const words = wordsOn(attachmentsCard(da, shown));
    assert.ok(words.includes(plain("1. Beslutning om sag 1 (link)")));
    assert.ok(words.includes(plain("2. Beslutning om sag 2 (fil)")));
    assert.ok(words.includes(plain("3. Beslutning om sag 3 (mangler)")));
  });

  it("lets a secretary say where one lies, or hand in files", () => {
    const titles = titlesOf(attachmentsCard(da, shown));
    assert.deepEqual(titles.slice(-2), ["Gem link", "Aflever filer"]);
    const member = attachmentsCard(da, { ...shown, mayAttach: false });
    assert.deepEqual(
      [titlesOf(member).slice(0, 2), inputsOn(member)],
      [["Åbn bilag 1", "Åbn bilag 2"], []],
    );
  });

  for (const mayAttach of [true, false])
    it(`opens each of 30 attachments, ${mayAttach ? "for a secretary" : "for a member"}`, () => {
      const attachments = Array.from({ length: 30 }, (_, n) => ({
        ...{ title: `Bilag ${n + 1}`, href: `https://eksempel.dk/${n}` },
      }));
      const full = { ...shown, item: { ...item, attachments }, mayAttach };
      const cards = pagesOf(da, (page) => attachmentsCard(da, full, { page }));
      for (const page of cards) parseCard(page);
      const opened = cards.flatMap(titlesOf).filter((title) => /^Åbn bilag/.test(String(title)));
      assert.deepEqual(
        opened,
        attachments.map((_, n) => `Åbn bilag ${n + 1}`),
      );
    });

  it("has no button for an attachment that is missing", () => {
    assert.deepEqual(titlesOf(attachmentsCard(da, shown)).slice(0, 3), [
      "Åbn bilag 1",
      "Åbn bilag 2",
      "Vis mere",
    ]);
  });
});

describe("a meeting that was created or brought up to date", () => {
  const newer = updatedMeeting(large);
  const changes = newer.versions?.[0]?.changes ?? [];

  it("says what changed, and of a closed item only that it did", () => {
    const few = changes.slice(0, 8);
    const said = wordsOn(
      createdCard(da, { board, meeting: { ...newer, items: [] }, updated: true, changes: few }),
    );
    const title = (n: number): string => large.meeting.items[n - 1]?.title ?? "";
    for (const line of [
      "Ændret for mødet: tid og sted",
      `Nyt: punkt 1, ${title(1)}`,
      `Ændret: punkt 2, ${title(2)}`,
      `Udgået: punkt 3, ${title(3)}`,
      "Nyt: punkt 7 (lukket punkt)",
    ])
      assert.ok(said.includes(plain(line)), line);
    assert.ok(
      said.some((text) => /^Version 2 af dagsordenen, 03\.03\.2027,? 09\.30\.$/.test(text)),
    );
  });

  it("names the missing attachments of closed items only where nobody else reads along", () => {
    const items = meeting.items.map((item) => ({ ...item, closed: item.number === "2" }));
    const made = { board, meeting: { ...meeting, items }, updated: false, changes: [] };
    const missingOf = (shared: boolean): string[] =>
      wordsOn(createdCard(da, made, shared)).filter((text) => text.startsWith("Punkt 2: "));
    assert.deepEqual(missingOf(false), ["Punkt 2: Beslutning om sag 3"]);
    assert.deepEqual(missingOf(true), []);
  });

  it("counts the changes and the missing attachments that there is no room for", () => {
    const said = wordsOn(createdCard(da, { board, meeting: newer, updated: true, changes }));
    const lines = (start: RegExp): number => said.filter((text) => start.test(text)).length;
    const left = said.flatMap((text) => /^… og (\d+) mere\.$/.exec(text)?.[1] ?? []).map(Number);
    assert.equal(lines(/^(Nyt|Ændret|Udgået)[^.]*: /) + (left[0] ?? 0), 61);
    assert.equal(lines(/^Punkt \d+: /) + (left[1] ?? 0), 600);
    assert.ok(said.includes("600 bilag kan ikke åbnes endnu:"));
  });

  it("says so where the document changes nothing, or the meeting is new", () => {
    const bare = { board, meeting: { ...meeting, items: [] }, changes: [] };
    const same = wordsOn(createdCard(da, { ...bare, updated: true }));
    assert.ok(same.includes("Dokumentet ændrer ikke dagsordenen."));
    const fresh = createdCard(da, { ...bare, updated: false });
    assert.equal(wordsOn(fresh)[0], `Mødet er oprettet for ${board.name}.`);
    assert.deepEqual(titlesOf(fresh), ["Vis dagsorden", "Send dagsorden", "Aflever filer"]);
  });
});

import assert from "node:assert/strict";
import { authoritiesOf } from "../../../src/domain/extract.ts";
import { publicMinutes } from "../../../src/domain/minutes.ts";
import { attendanceCard } from "../../../src/teams/cards/attendance-card.ts";
import { plain } from "../../../src/teams/cards/card.ts";
import type { Card } from "../../../src/teams/cards/card.ts";
import { extractCard, linkCard, minutesLinkCard } from "../../../src/teams/cards/link-card.ts";
import {
  confirmIssueCard,
  issuedCard,
  minutesCard,
} from "../../../src/teams/cards/minutes-card.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { board as cluster } from "../../support/sample-cards.ts";
import { buttonsOf, inputsOn, titlesOf, wordsOn } from "../../support/parse-card.ts";
import { pagesOf } from "./every-card.ts";
import { attendanceShown, issued, minutesIn } from "./record-data.ts";
import { DATA } from "./sample-data.ts";

const { da } = LANGUAGES;
const { small, large } = DATA;
const { board, meeting } = small;

const squeezed = (text: string): string => plain(text).replaceAll(/\s+/g, "");
const allWords = (cards: readonly Card[]): string =>
  cards.flatMap(wordsOn).join("").replaceAll(/\s+/g, "");
const choicesOf = (card: Card, id: string) =>
  inputsOn(card).find((input) => input["id"] === id)?.["choices"] as
    { title: string; value: string }[] | undefined;

describe("the attendance card", () => {
  const card = attendanceCard(da, attendanceShown(small));
  const seats = inputsOn(card).filter(({ id }) => String(id).startsWith("seat:"));

  it("asks of every seat who came, holder first, in the room or online", () => {
    assert.equal(seats.length, 10);
    assert.deepEqual(
      choicesOf(card, "seat:seat-0")?.map(({ title }) => title),
      [
        "Beslutning om sag 4 p0, i lokalet",
        "Beslutning om sag 4 p0, online",
        "Beslutning om sag 4 s0, i lokalet",
        "Beslutning om sag 4 s0, online",
        "Beslutning om sag 4 t0, i lokalet",
        "Beslutning om sag 4 t0, online",
        "Afbud",
        "Ikke mødt",
      ],
    );
  });

  it("shows what is noted already, and leaves the others open", () => {
    assert.deepEqual(
      seats.slice(0, 5).map(({ value }) => value),
      ["room:p0", "online:p1", "apologies", "absent", undefined],
    );
    const words = wordsOn(card);
    assert.ok(words.includes("Beslutning om sag 4 p0 kom kl. 09.10."));
    assert.ok(words.includes("Beslutning om sag 4 p1 gik kl. 10.45."));
  });

  it("asks for one seat at a time when it came and when it went", () => {
    assert.deepEqual(
      inputsOn(card)
        .slice(-3)
        .map(({ id, type }) => [id, type]),
      [
        ["place1", "Input.ChoiceSet"],
        ["arrived1", "Input.Time"],
        ["left1", "Input.Time"],
      ],
    );
    assert.equal(choicesOf(card, "place1")?.length, 10);
  });

  it("is saved in the version that is shown", () => {
    assert.deepEqual(titlesOf(card), ["Gem fremmøde", `Referat: ${board.name}`]);
    assert.deepEqual(buttonsOf(card)[0]?.["data"], { meeting: meeting.id, version: 3, page: 1 });
  });

  it("has each seat of a large board on exactly one of its pages", () => {
    const shown = attendanceShown(large);
    const cards = pagesOf(da, (page) => attendanceCard(da, shown, { page }));
    assert.ok(cards.length > 1);
    const asked = cards.flatMap(inputsOn).filter(({ id }) => String(id).startsWith("seat:"));
    assert.deepEqual(
      asked.map(({ id }) => id),
      large.board.seats.map(({ id }) => `seat:${id}`),
    );
  });
});

describe("the minutes card", () => {
  const shown = minutesIn(small);
  const member = { mayIssue: false, mayDecide: false };

  it("is where a secretary issues, reviews, gets the files and notes attendance", () => {
    assert.deepEqual(titlesOf(minutesCard(da, shown)), [
      "Udsend referat",
      "Beslutninger til bekræftelse",
      "Hent som Word",
      "Godkendelse",
      "Fremmøde",
    ]);
    const decided = { ...shown, undecided: [] };
    assert.ok(!titlesOf(minutesCard(da, decided)).includes("Beslutninger til bekræftelse"));
    const beforeDraft = { ...member, mayApprove: false };
    assert.deepEqual(titlesOf(minutesCard(da, { ...shown, ...beforeDraft })), ["Hent som Word"]);
    const minutes = issued(shown.minutes);
    assert.deepEqual(titlesOf(minutesCard(da, { ...shown, ...beforeDraft, minutes })), [
      "Hent som Word",
      "Beslutningsuddrag",
    ]);
  });

  it("says who was there, each item's decision, and where there is none", () => {
    const words = wordsOn(minutesCard(da, shown));
    for (const text of [
      "Udkast. Referatet er ikke udsendt.",
      "Afbud: Beslutning om sag 4 2 og Beslutning om sag 4 7.",
      "Beslutning om sag 4 0 kom kl. 09.10.",
      "2. Beslutning om sag 2",
      "Indstillingen blev tiltrådt med ændringer.",
      small.decision.text,
      "Bekræftet af Beslutning om sag 4 0 og Beslutning om sag 4 1.",
      "Der er ikke truffet beslutning på punktet.",
    ])
      assert.ok(words.includes(plain(text)), text);
    assert.equal(words[0], `Referat: ${board.name}`);
  });

  it("has of a closed item only its number, where it may not be read", () => {
    const items = shown.minutes.items.map((item) => ({ ...item, closed: item.number === "2" }));
    const minutes = publicMinutes({ ...shown.minutes, items });
    const words = wordsOn(minutesCard(da, { ...shown, minutes }));
    assert.ok(words.includes("Punkt 2: Lukket punkt"));
    assert.ok(words.includes("Lukkede punkter er udeladt; kun deres numre står her."));
    assert.ok(!words.includes("2. Beslutning om sag 2"));
  });

  it("goes on over its pages with every decision whole, also after it was issued", () => {
    const minutes = issued(minutesIn(large).minutes);
    const cards = pagesOf(da, (page) =>
      page === 1
        ? issuedCard(da, minutes)
        : minutesCard(da, { ...minutesIn(large), ...member, minutes }, page),
    );
    const said = allWords(cards);
    const texts = said.split(squeezed(large.decision.text)).length - 1;
    const decided = minutes.items.filter(
      (item) => "decision" in item && item.decision.kind !== "undecided",
    );
    assert.ok(decided.length > 10);
    assert.equal(texts, decided.length);
    for (const item of minutes.items)
      if ("title" in item) assert.ok(said.includes(squeezed(`${item.number}. ${item.title}`)));
  });

  it("says to everybody when the minutes were issued and by whom", () => {
    const card = issuedCard(da, issued(shown.minutes));
    assert.deepEqual(titlesOf(card), ["Hent som Word", "Beslutningsuddrag"]);
    const words = wordsOn(card);
    assert.equal(words[0], `Referatet er udsendt: ${board.name}`);
    assert.ok(
      words.some((text) => /^Udsendt 03\.03\.2027,? 09\.30 af Sanne Sekretær\.$/.test(text)),
    );
  });

  it("asks before it is issued where it goes, and which items have no decision", () => {
    const chats = [{ name: "Klynge Prøve", people: 12 }];
    const asked = { board, meeting, chats: [], draft: undefined, seen: "s" };
    const all = confirmIssueCard(da, { ...asked, undecided: [] }, chats);
    assert.deepEqual(titlesOf(all), ["Udsend referat", "Journalnummer", "Annullér"]);
    assert.deepEqual(buttonsOf(all)[0]?.["data"], { meeting: meeting.id, sure: "yes", seen: "s" });
    assert.ok(wordsOn(all).includes("Klynge Prøve (12 personer)"));

    const some = confirmIssueCard(da, { ...asked, undecided: ["1", "3"] }, chats);
    assert.equal(titlesOf(some)[0], "Udsend med ubesluttede punkter");
    assert.deepEqual(buttonsOf(some)[0]?.["data"], {
      meeting: meeting.id,
      sure: "undecided",
      seen: "s",
    });
    assert.ok(wordsOn(some).includes("Uden beslutning: punkt 1, 3."));
  });
});

describe("a link to a paper", () => {
  const given = { url: "https://bot.eksempel.dk/p/1", minutes: 60 };
  const pass = { board, meeting, ...given };
  const FOR_YOU = "Linket er til dig alene og virker i 60 minutter.";

  it("is for the one who pressed, and says whether closed items are in it", () => {
    const whole = minutesLinkCard(da, { ...pass, whole: true });
    assert.deepEqual(titlesOf(whole), ["Åbn dokumentet", "Hent uden lukkede punkter"]);
    assert.equal(buttonsOf(whole)[0]?.["url"], given.url);
    assert.ok(wordsOn(whole).includes("Lukkede punkter er med."));
    assert.ok(wordsOn(whole).includes(FOR_YOU));
    const open = minutesLinkCard(da, { ...pass, whole: false });
    assert.deepEqual(titlesOf(open), ["Åbn dokumentet"]);
    assert.ok(wordsOn(open).includes("Lukkede punkter er udeladt."));
  });

  it("to an extract asks whom it is for, each municipality by its own name", () => {
    const authorities = authoritiesOf(cluster);
    const asks = extractCard(da, { board: cluster, meeting, authorities });
    assert.deepEqual(
      choicesOf(asks, "authority1")?.map(({ title }) => title),
      ["Region Hovedstaden", "Solby", "Damby", "Almen praksis"],
    );
    assert.deepEqual(titlesOf(asks), ["Hent uddrag", "Hent uddrag uden lukkede punkter"]);
    const [, solby] = authorities;
    assert.ok(solby);
    const ready = extractCard(da, {
      ...{ board: cluster, meeting, authorities },
      given: { ...given, authority: solby, whole: false },
    });
    assert.equal(titlesOf(ready)[0], "Åbn dokumentet");
    assert.equal(wordsOn(ready)[0], "Beslutningsuddrag for Solby: Klynge Prøve");
    assert.ok(wordsOn(ready).includes(FOR_YOU));
  });

  it("to a page is one button", () => {
    const card = linkCard(da, { title: "Titel", text: "Tekst", button: "Åbn siden" }, given);
    assert.deepEqual(wordsOn(card), ["Titel", "Tekst", FOR_YOU, "Åbn siden"]);
  });
});

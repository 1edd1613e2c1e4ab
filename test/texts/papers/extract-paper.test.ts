import assert from "node:assert/strict";
import { PARTIES } from "../../../src/domain/board.ts";
import { extractOf } from "../../../src/domain/extract.ts";
import type { Authority } from "../../../src/domain/extract.ts";
import { publicMinutes } from "../../../src/domain/minutes.ts";
import type { Minutes } from "../../../src/domain/minutes.ts";
import { authorityName, extractPaper } from "../../../src/texts/papers/extract-paper.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { decided, linesOf, minutesItem, minutesWith } from "../../support/sample-minutes.ts";

const { da, en } = LANGUAGES;

const solby: Authority = { id: "municipality:Solby", name: "Solby", party: "municipality" };
const region: Authority = { id: "region", name: "Hovedstaden", party: "region" };
const doctors: Authority = { id: "general-practice", name: "", party: "general-practice" };

const CONFIRMED = "Bekræftet af Anna Region og Bent Borgmester.";
const team = minutesItem({
  number: "2",
  background: "Baggrunden.",
  recommendations: ["teamet begynder i april"],
  case: "Sagen.",
  attachments: ["Bilag 1"],
  recused: ["Dorte Ågård"],
  decision: decided({
    followUps: [
      { what: "Ansætte en leder", owner: "Solby Kommune", due: "2027-05-01" },
      { what: "Udarbejde budget", owner: "Region Hovedstaden", due: null },
    ],
  }),
});
const secret = minutesItem({
  ...{ number: "4", title: "Personalesag", closed: true },
  decision: decided({ followUps: [{ what: "Hemmelig opgave", owner: "Solby", due: null }] }),
});
const minutes = minutesWith([minutesItem({ number: "1", title: "Velkomst" }), team, secret]);

const paper = (authority: Authority, of: Minutes = minutes, texts = da) =>
  extractPaper(texts, extractOf(of, authority, texts.party[authority.party]));
const lines = (...of: Parameters<typeof paper>) => linesOf(paper(...of).blocks);

describe("the name of an authority", () => {
  it("is a municipality's own, and else the party's with its name if it has one", () => {
    assert.equal(authorityName(da, solby), "Solby");
    assert.equal(authorityName(da, region), "Region Hovedstaden");
    assert.equal(authorityName(da, doctors), "Almen praksis");
  });

  it("is never empty", () => {
    for (const texts of Object.values(LANGUAGES))
      for (const party of PARTIES) {
        const name = party === "municipality" ? "Solby" : "";
        assert.notEqual(authorityName(texts, { id: party, name, party }).trim(), "");
      }
  });
});

describe("the paper of decisions for one authority", () => {
  it("is titled with the authority and the board, in the reader's language", () => {
    assert.equal(paper(solby).title, "Beslutningsuddrag for Solby: Klynge Prøve");
    const english = paper(region, minutes, en);
    assert.deepEqual(
      [english.title, english.language],
      ["Extract of decisions for Region Hovedstaden: Klynge Prøve", "en"],
    );
  });

  it("begins as the minutes do, with the meeting and whether they are issued", () => {
    assert.deepEqual(lines(doctors).slice(0, 4), [
      "onsdag den 3. marts 2027 kl. 09.00–11.00",
      "Sted: Rådhuset i Solby",
      "Mødeleder: Anna Region",
      "Udkast. Referatet er ikke udsendt.",
    ]);
  });

  it("says first what the authority is to do itself, with item, owner and due day", () => {
    assert.deepEqual(lines(solby).slice(4, 8), [
      "Opfølgning, der vedrører jer",
      "Punkt 2: Ansætte en leder; ansvarlig: Solby Kommune; frist: lørdag den 1. maj 2027",
      "Punkt 4: Hemmelig opgave; ansvarlig: Solby",
      "1. Velkomst",
    ]);
    assert.deepEqual(lines(region).slice(4, 6), [
      "Opfølgning, der vedrører jer",
      "Punkt 2: Udarbejde budget; ansvarlig: Region Hovedstaden",
    ]);
  });

  it("has no such part for an authority with nothing to do", () => {
    assert.equal(lines(doctors)[4], "1. Velkomst");
    assert.ok(!lines(doctors).includes("Opfølgning, der vedrører jer"));
  });

  it("has recommendations and decision of every item, without background, case and attachments", () => {
    assert.deepEqual(lines(doctors).slice(4, 20), [
      ...["1. Velkomst", "Beslutning", "Der er ikke truffet beslutning på punktet."],
      ...["2. Fælles akutteam", "Indstilling", "teamet begynder i april", "Beslutning"],
      ...["Dorte Ågård deltog ikke i sagens behandling.", "Indstillingen blev tiltrådt."],
      ...["Opfølgning", "Hvad | Ansvarlig | Frist"],
      "Ansætte en leder | Solby Kommune | lørdag den 1. maj 2027",
      "Udarbejde budget | Region Hovedstaden | ",
      ...[CONFIRMED, "4. Personalesag", "Lukket punkt"],
    ]);
  });

  it("marks a closed item as such for those who may read it", () => {
    const closed = lines(solby).filter((line) => line === "Lukket punkt");
    assert.equal(closed.length, 1);
  });

  it("shows a closed item as «Punkt 4: Lukket punkt» where it may not be read", () => {
    const shown = lines(solby, publicMinutes(minutes));
    assert.equal(shown.at(-1), "Punkt 4: Lukket punkt");
    assert.ok(shown.includes("Lukkede punkter er udeladt; kun deres numre står her."));
    assert.doesNotMatch(shown.join("\n"), /Hemmelig|Personalesag/);
  });
});

import assert from "node:assert/strict";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { placeAnswer } from "../../../src/texts/answers/place-answers.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { SAID } from "../../support/said-samples.ts";

type PlaceSaid = Parameters<typeof placeAnswer>[1];
const { da, en } = LANGUAGES;
const linesOf = (said: PlaceSaid | undefined, texts = da): readonly string[] => {
  assert.ok(said);
  return placeAnswer(texts, said).lines;
};

describe("an answer about places", () => {
  it("names both clusters of a municipality that is in two, in both languages", () => {
    const copenhagen = SAID.placed.find(({ places }) => places[0]?.clusters.length === 2);
    for (const texts of [da, en]) {
      const [first = ""] = linesOf(copenhagen, texts);
      assert.match(first, /Sundhedsklynge Byen .*Sundhedsklynge Syd /);
      assert.match(first, /^(?:Ja|Yes)\. /);
    }
  });

  it("says that a municipality is in no cluster of the list", () => {
    const [tårnby] = SAID.placed;
    const [place] = tårnby?.places ?? [];
    assert.ok(tårnby && place);
    const nowhere = { ...tårnby, places: [{ ...place, clusters: [] }] };
    assert.match(linesOf(nowhere)[0] ?? "", /ikke med i nogen klynge/);
  });

  it("is unverified wherever the list of a cluster is, and says so", () => {
    for (const said of SAID.municipalities) {
      const answer = placeAnswer(da, said);
      const isDoubtful = said.cluster.listSure === "unverified";
      assert.equal(answer.sure, said.cluster.listSure);
      assert.equal(answer.lines.includes(da.question.unverifiedList), isDoubtful, said.cluster.id);
    }
  });

  it("counts a cluster's municipalities, in the order of the Danish alphabet", () => {
    const aabenraa = SAID.municipalities.find(({ cluster: { id } }) => id.includes("soender"));
    const [line = ""] = linesOf(aabenraa);
    assert.match(line, /har 4 kommuner: Haderslev, Sønderborg, Tønder og Aabenraa\.$/);
    const bornholm = SAID.municipalities.find(({ cluster: { id } }) => id.includes("bornholm"));
    assert.match(linesOf(bornholm)[0] ?? "", /har 1 kommune: Bornholm\./);
  });

  it("says which municipality belongs to a cluster with a part only", () => {
    const byen = SAID.municipalities.find(({ cluster: { id } }) => id === "hovedstaden-byen");
    assert.match(linesOf(byen)[1] ?? "", /^København er kun med for en del/);
  });

  it("counts all 22 clusters where all are told, by region", () => {
    const regions = SAID.clusters.flatMap((one) => one.regions);
    const lines = linesOf({
      about: "clusters",
      registry: REGISTRY,
      regions,
      whole: true,
      count: 22,
    });
    assert.match(lines[0] ?? "", /22 sundhedsklynger/);
    assert.equal(lines.length, 6);
  });

  it("tells the people of a split cluster apart from the shared municipality's", () => {
    const [, syd] = SAID.population;
    const text = linesOf(syd).join("\n");
    assert.match(text, /290\.160/);
    assert.match(text, /København havde 644\.431 i alt, men er delt/);
    assert.match(linesOf(syd, en).join("\n"), /290,160/);
  });

  it("tells the sum and the difference of two", () => {
    const [, , two] = SAID.population;
    const text = linesOf(two).join("\n");
    assert.match(text, /Tilsammen 171\.791/);
    assert.match(text, /Klynge Syd har 45\.477 flere end Klynge Vest/);
  });

  it("knows no number of another year, and gives that of 2022 as 2022's", () => {
    const [other] = SAID["no-year"];
    assert.ok(other);
    const { kind, lines } = placeAnswer(da, other);
    assert.equal(kind, "not-known");
    assert.match(lines[0] ?? "", /2024 står ikke i mine kilder.*1\. januar 2022/);
    assert.match(lines[1] ?? "", /63\.157 indbyggere 1\. januar 2022/);
  });
});

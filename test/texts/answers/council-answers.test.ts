import assert from "node:assert/strict";
import { councilAnswer } from "../../../src/texts/answers/council-answers.ts";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { SAID } from "../../support/said-samples.ts";

const { da } = LANGUAGES;

describe("an answer about health councils", () => {
  const all = [...SAID.council, ...SAID.councils, ...SAID.successors];

  it("is always unverified, and ends with the reservation, in both languages", () => {
    for (const said of all)
      for (const texts of Object.values(LANGUAGES)) {
        const { lines, sure, sources } = councilAnswer(texts, said);
        assert.equal(sure, "unverified");
        assert.equal(lines.at(-1), texts.question.councilReservation);
        assert.equal(sources.length, 1);
      }
  });

  it("gives the seats of a municipality that has more than one", () => {
    const [council] = SAID.council;
    assert.ok(council);
    const { lines } = councilAnswer(da, council);
    assert.match(lines[1] ?? "", /Odense \(2 pladser\) og Nyborg\./);
  });

  it("names the chair where it is asked for, and the seats otherwise", () => {
    for (const said of SAID.council) {
      const [first = ""] = councilAnswer(da, said).lines;
      assert.equal(first.includes(said.council.chair), said.asked === "chair");
    }
  });

  it("says which municipality of a cluster leaves for which council", () => {
    const cluster = REGISTRY.clusters.find(({ id }) => id === "hovedstaden-syd");
    assert.ok(cluster);
    const towns = { hovedstaden: ["København"], "amager-vestegnen": ["Dragør", "Tårnby"] };
    const councils = Object.entries(towns).flatMap(([id, names]) =>
      REGISTRY.councils
        .filter((council) => council.id === id)
        .map((council) => ({ council, towns: names })),
    );
    const said = { about: "successors", registry: REGISTRY, cluster, councils } as const;
    const { lines } = councilAnswer(da, said);
    assert.ok(lines.includes("København kommer i Sundhedsråd Hovedstaden."));
    assert.ok(lines.some((line) => /Tårnby.* kommer i Sundhedsråd Amager og Vestegnen/.test(line)));
  });
});

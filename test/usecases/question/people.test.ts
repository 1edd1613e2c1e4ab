import assert from "node:assert/strict";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { peopleIn, peopleOf } from "../../../src/domain/registry.ts";
import { extreme, population } from "../../../src/usecases/question/people.ts";
import { askingWorld, momentOf } from "../../support/questions.ts";

const asking = askingWorld();
const wholesIn = async (question: string) =>
  (await asking.said("population", question)).counted.map(({ people }) => people.whole);

describe("how many people live somewhere", () => {
  const table: readonly (readonly [string, readonly number[]])[] = [
    ["Hvor mange indbyggere har Tårnby?", [42_723]],
    ["Hvor mange bor der i Klynge Vest?", [63_157]],
    ["Hvor mange indbyggere har Region Sjælland?", [843_513]],
    ["How many people live in Odense?", [205_978]],
    ["Hvor mange bor der i Danmark?", [peopleIn(REGISTRY.municipalities)]],
  ];
  for (const [question, people] of table)
    it(`is what was counted on 1 January 2022: «${question}»`, async () => {
      assert.deepEqual(await wholesIn(question), people);
      assert.match((await asking.answer(question)).lines.join(" "), /2022/);
    });

  it("is told for every cluster in the country, by its name and region", async () => {
    for (const cluster of REGISTRY.clusters) {
      const region = REGISTRY.regions.find(({ id }) => id === cluster.region)?.name ?? "";
      const question = `Hvor mange indbyggere har ${cluster.name} i ${region}?`;
      assert.deepEqual(await wholesIn(question), [peopleOf(REGISTRY, cluster).whole], question);
    }
  });

  it("is never København's people in one cluster", async () => {
    for (const question of [
      "Hvor mange indbyggere har Sundhedsklynge Byen?",
      "Hvor mange indbyggere har Sundhedsklynge Syd i Region Hovedstaden?",
    ]) {
      const { counted, more, together } = await asking.said("population", question);
      assert.deepEqual(
        counted.map(({ people: { whole, split } }) => [whole > 400_000, split.length]),
        [[false, 1]],
      );
      assert.deepEqual([more, together], [null, null]);
      const text = (await asking.answer(question)).lines.join("\n");
      assert.doesNotMatch(text, /748\.039|934\.591/);
      assert.match(text, /fordelingen står ikke i mine kilder/);
    }
  });

  it("is compared for two, and summed where it is asked for together", async () => {
    const two = await asking.said("population", "Hvor mange flere bor der i Odense end i Nyborg?");
    assert.equal(two.more, 205_978 - 32_098);
    const sum = await asking.said(
      "population",
      "Hvor mange indbyggere har Odense og Nyborg tilsammen?",
    );
    assert.equal(sum.together, 205_978 + 32_098);
  });

  it("is not compared or summed with a cluster that shares København", async () => {
    const said = await asking.said(
      "population",
      "Hvor mange indbyggere har Sundhedsklynge Byen og Klynge Vest tilsammen?",
    );
    assert.deepEqual([said.more, said.together], [null, null]);
  });

  it("is of 2022 only: of another year no number is given as that year's", async () => {
    for (const year of [2019, 2021, 2023, 2024, 2026])
      for (const place of ["Odense", "Klynge Vest", "Region Sjælland"]) {
        const answer = await asking.answer(`Hvor mange indbyggere havde ${place} i ${year}?`);
        const text = answer.lines.join("\n");
        if (answer.kind === "answer") assert.doesNotMatch(text, /205\.978|63\.157|843\.513/, text);
      }
    const said = population.say(momentOf(asking.understood("Indbyggertal i Odense 2019")));
    assert.ok(said?.about === "no-year");
    assert.equal(said.year, 2019);
  });
});

describe("the largest and the smallest", () => {
  const table: readonly (readonly [string, string, number])[] = [
    ["Hvilken kommune er størst?", "København", 644_431],
    ["Hvilken kommune er mindst?", "Læsø", 1_769],
    ["Hvilken kommune er størst i Klynge Vest?", "Thisted", 43_089],
    ["Hvilken kommune er mindst i Region Sjælland?", "Stevns", 23_473],
    ["Hvilken er størst, Odense eller Nyborg?", "Odense", 205_978],
    ["Hvilken klynge er mindst?", "Sundhedsklynge Bornholm (Region Hovedstaden)", 39_545],
    ["Hvilken klynge er størst?", "Sundhedsklynge Midt (Region Hovedstaden)", 463_849],
  ];
  for (const [question, name, people] of table)
    it(`is found among those that are asked about: «${question}»`, async () => {
      const said = await asking.said("extreme", question);
      assert.deepEqual([said.name, said.people], [name, people]);
    });

  it("cluster leaves out those that share København, and says so", async () => {
    const answer = await asking.answer("Hvilken klynge er størst?");
    assert.match(answer.lines.join(" "), /ikke med/);
  });

  it("is not for a year that was not counted, nor of money", () => {
    const fits = (text: string) => extreme.fits(momentOf(asking.understood(text)));
    assert.ok(fits("Hvilken kommune er størst i 2022?"));
    assert.ok(!fits("Hvilken kommune er størst i 2019?"));
    assert.ok(!fits("Hvilken klynge har det største bidrag?"));
  });
});

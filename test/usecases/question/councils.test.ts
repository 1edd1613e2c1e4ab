import assert from "node:assert/strict";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { askingWorld } from "../../support/questions.ts";

const asking = askingWorld();

const namesOf = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.map(({ name }) => name);

describe("a health council", () => {
  for (const council of REGISTRY.councils)
    it(`is told with its seats and municipalities: ${council.name}`, async () => {
      const said = await asking.said("council", `Hvor mange pladser har ${council.name}?`);
      assert.equal(said.council.id, council.id);
      assert.equal(said.seats, council.regionalSeats + council.municipalSeats);
      const seated = said.municipalities.reduce((sum, { seats }) => sum + seats, 0);
      assert.equal(seated, council.municipalSeats);
    });

  it("is told with its chair where that is asked for", async () => {
    const said = await asking.said("council", "Hvem er formand for Sundhedsråd Limfjorden?");
    assert.equal(said.asked, "chair");
    const answer = await asking.answer("Hvem er formand for Sundhedsråd Limfjorden?");
    assert.ok(answer.lines[0]?.includes(said.council.chair));
  });

  it("never lists a municipality that has no seat there", async () => {
    const said = await asking.said("council", "Hvilke kommuner har Sundhedsråd Fyn?");
    assert.ok(!namesOf(said.municipalities).includes("Middelfart"));
  });

  it("is said to be a data set's word, whatever is told of it", async () => {
    for (const question of [
      "Hvor mange pladser har Sundhedsråd Fyn?",
      "Hvilke sundhedsråd er der i Region Nordjylland?",
      "Hvilket sundhedsråd afløser Sundhedsklynge Byen?",
      "Hvilket sundhedsråd hører Tårnby til?",
    ]) {
      const answer = await asking.answer(question);
      assert.equal(answer.sure, "unverified", question);
      assert.match(answer.lines.at(-1) ?? "", /forbehold/);
    }
  });
});

describe("the health councils", () => {
  it("are 17 where none is named", async () => {
    const said = await asking.said("councils", "Hvilke sundhedsråd er der?");
    assert.equal(said.region, null);
    assert.equal(said.councils.length, 17);
  });

  it("of a region are its own", async () => {
    const said = await asking.said("councils", "Hvilke sundhedsråd er der i Region Nordjylland?");
    assert.deepEqual(
      said.councils.map(({ id }) => id),
      ["limfjorden", "vendsyssel"],
    );
  });

  it("of a region that is merged are those of the region that takes over", async () => {
    for (const place of ["Hovedstaden", "Sjælland", "Østdanmark"]) {
      const said = await asking.said("councils", `Hvilke sundhedsråd er der i Region ${place}?`);
      assert.equal(said.region, "Region Østdanmark");
      assert.equal(said.councils.length, 6);
    }
  });
});

describe("what follows a cluster", () => {
  it("is the council of its municipalities", async () => {
    const said = await asking.said(
      "successors",
      "Hvilket sundhedsråd afløser Klynge Nord i Region Nordjylland?",
    );
    assert.deepEqual(namesOf(said.councils.map(({ council }) => council)), [
      "Sundhedsråd Vendsyssel",
    ]);
  });

  it("is two councils for Klynge Syd: København's, and that of the nine others", async () => {
    const question = "Hvilket sundhedsråd afløser Sundhedsklynge Syd i Region Hovedstaden?";
    const said = await asking.said("successors", question);
    assert.deepEqual(
      new Set(namesOf(said.councils.map(({ council }) => council))),
      new Set(["Sundhedsråd Hovedstaden", "Sundhedsråd Amager og Vestegnen"]),
    );
    const { lines } = await asking.answer(question);
    assert.ok(lines.some((line) => /^København kommer i Sundhedsråd Hovedstaden/.test(line)));
    const others = lines.find((line) => /kommer i Sundhedsråd Amager og Vestegnen/.test(line));
    assert.match(others ?? "", /Tårnby/);
    assert.doesNotMatch(others ?? "", /København/);
  });

  it("is told for every cluster in the country", async () => {
    for (const { name, region } of REGISTRY.clusters) {
      const place = REGISTRY.regions.find(({ id }) => id === region)?.name ?? "";
      const question = `Hvilket sundhedsråd afløser ${name} i ${place}?`;
      const { councils } = await asking.said("successors", question);
      assert.ok(councils.length > 0, question);
    }
  });
});

import assert from "node:assert/strict";
import { clustersOf, councilOf } from "../../../src/domain/registry.ts";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { askingWorld, sydBoard } from "../../support/questions.ts";

const asking = askingWorld();
const namesOf = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.map(({ name }) => name);

describe("where a municipality belongs", function () {
  this.timeout(60_000);
  it("is told for all 98: every cluster, and its region", async () => {
    for (const { code, name } of REGISTRY.municipalities) {
      const said = await asking.said("placed", `Hvilken klynge er ${name} Kommune med i?`);
      const [place, another] = said.places;
      assert.ok(place && !another, name);
      assert.equal(place.municipality.code, code);
      assert.deepEqual(
        place.clusters.map(({ cluster }) => cluster),
        clustersOf(REGISTRY, code),
      );
    }
  });

  it("is both clusters where it is in two", async () => {
    for (const question of [
      "Hvilken klynge er København med i?",
      "Which cluster is Copenhagen in?",
      "Hvilket hospital hører København til?",
    ]) {
      const [place] = (await asking.said("placed", question)).places;
      assert.equal(place?.clusters.length, 2, question);
      const [line = ""] = (await asking.answer(question)).lines;
      assert.match(line, /Sundhedsklynge Byen .* Sundhedsklynge Syd /);
    }
  });

  it("is told with the committee or the council where that is asked for", async () => {
    const committee = await asking.answer("Hvilket SSU hører Tårnby under?");
    assert.ok(committee.lines.some((line) => line.includes("Sundhedssamarbejdsudvalget")));
    const said = await asking.said("placed", "Hvilket sundhedsråd hører Tårnby til?");
    assert.equal(said.asked, "council");
    assert.equal(said.places[0]?.council, councilOf(REGISTRY, "0185"));
  });

  it("is told with the other council that a list of the source names", async () => {
    const { lines } = await asking.answer("Hvilket sundhedsråd hører Middelfart til?");
    assert.match(lines[0] ?? "", /Sundhedsråd Lillebælt/);
    assert.ok(lines.some((line) => /Sundhedsråd Fyn.*bør bekræftes/.test(line)));
  });

  const claims: readonly (readonly [string, boolean])[] = [
    ["Er Tårnby med i Sundhedsklynge Syd?", true],
    ["Er Tårnby med i Horsensklyngen?", false],
    ["Er København med i Sundhedsklynge Byen?", true],
    ["Er Tårnby i Region Hovedstaden?", true],
    ["Er Tårnby i Region Nordjylland?", false],
    ["Er Tårnby med i Sundhedsråd Fyn?", false],
    ["Is Odense in Sundhedsklynge Fyn?", true],
  ];
  for (const [question, claimed] of claims)
    it(`is confirmed or denied outright: «${question}»`, async () => {
      assert.equal((await asking.said("placed", question)).claimed, claimed);
      const [line = ""] = (await asking.answer(question)).lines;
      assert.match(line, claimed ? /^(?:Ja|Yes)\./ : /^(?:Nej|No)\./);
    });

  it("is told of two, with whether they share a cluster", async () => {
    for (const [question, together] of [
      ["Er Tårnby og København i samme klynge?", true],
      ["Er Frederiksberg og København i samme klynge?", true],
      ["Er Frederiksberg og Tårnby i samme klynge?", false],
      ["Er Tårnby og Odense i samme klynge?", false],
    ] as const)
      assert.equal((await asking.said("placed", question)).together, together, question);
  });

  it("is said to be unverified where the list of the cluster is", async () => {
    assert.equal((await asking.answer("Hvilken klynge er Odense med i?")).sure, "unverified");
    assert.equal((await asking.answer("Hvilken klynge er Tårnby med i?")).sure, "seen");
  });
});

describe("what a cluster or a region has", () => {
  it("is each cluster's municipalities, with their number", async () => {
    for (const cluster of REGISTRY.clusters) {
      const region = REGISTRY.regions.find(({ id }) => id === cluster.region)?.name ?? "";
      const question = `Hvilke kommuner er med i ${cluster.name} i ${region}?`;
      const said = await asking.said("municipalities", question);
      assert.deepEqual(
        said.municipalities.map(({ code }) => code).sort(),
        [...cluster.municipalities].sort(),
        question,
      );
    }
  });

  it("is a region's clusters", async () => {
    for (const { id, name } of REGISTRY.regions) {
      const said = await asking.said("clusters", `Hvilke sundhedsklynger er der i ${name}?`);
      assert.deepEqual(
        said.regions.map(({ region, clusters }) => [region.id, clusters.length]),
        [[id, REGISTRY.clusters.filter(({ region }) => region === id).length]],
      );
    }
  });

  it("is a region's municipalities, a shared one once", async () => {
    for (const [region, count] of [
      ["Nordjylland", 11],
      ["Hovedstaden", 29],
      ["Sjælland", 17],
    ] as const) {
      const said = await asking.said("region", `Hvilke kommuner er der i Region ${region}?`);
      assert.equal(new Set(namesOf(said.municipalities)).size, count);
      assert.equal(said.municipalities.length, count);
    }
  });
});

describe("a code and a name", () => {
  it("are the official code of each town that is named", async () => {
    const said = await asking.said("codes", "Hvad er kommunekoden for Ærø og Odense?");
    assert.deepEqual(
      said.municipalities.map(({ code }) => code),
      ["0492", "0461"],
    );
  });

  it("of a person stand in no source but a board's own roster", async () => {
    for (const question of ["Hvem er borgmester i Tårnby?", "Hvem er borgmester i Odense?"])
      assert.equal((await asking.ask(question)).said.about, "no-names", question);
    const { said } = await asking.ask("Hvem sidder for Tårnby?", { board: sydBoard });
    assert.equal(said.about, "members");
  });
});

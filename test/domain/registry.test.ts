import assert from "node:assert/strict";
import {
  clustersOf,
  councilOf,
  isSplit,
  municipalitiesIn,
  municipalitiesOf,
  otherCouncilOf,
  peopleIn,
  peopleOf,
  regionOf,
  registryOn,
  successorsOf,
} from "../../src/domain/registry.ts";
import type { Cluster } from "../../src/domain/registry.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";

const { clusters, councils, municipalities, regions } = REGISTRY;
const cluster = (id: string): Cluster => {
  const found = clusters.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const namesOf = (all: readonly { readonly name: string }[]): readonly string[] =>
  all.map(({ name }) => name);

/** Those of Danmarks Statistik on 1 January 2022; of Hovedstaden without the 93 of Christiansø. */
const TOTALS: Readonly<Record<string, number>> = {
  "Region Hovedstaden": 1_867_948 - 93,
  "Region Sjælland": 843_513,
  "Region Syddanmark": 1_228_362,
  "Region Midtjylland": 1_341_857,
  "Region Nordjylland": 591_740,
};

describe("the registry", () => {
  it("has 22 clusters, 98 municipalities and 17 health councils in 5 regions", () => {
    assert.deepEqual(
      [clusters.length, municipalities.length, councils.length, regions.length],
      [22, 98, 17, 5],
    );
  });

  it("has each id, code and municipality's name once, and codes of four digits", () => {
    for (const keys of [
      municipalities.map(({ code }) => code),
      namesOf(municipalities),
      namesOf(councils),
      [...clusters, ...regions].map(({ id }) => id),
      councils.map(({ id }) => id),
    ])
      assert.equal(new Set(keys).size, keys.length);
    assert.ok(municipalities.every(({ code }) => /^0\d{3}$/.test(code)));
  });

  it("has every municipality in one cluster, and København alone in two", () => {
    const shared = municipalities.filter(({ code }) => clustersOf(REGISTRY, code).length !== 1);
    assert.deepEqual(namesOf(shared), ["København"]);
    assert.deepEqual(namesOf(clustersOf(REGISTRY, "0101")), [
      "Sundhedsklynge Byen",
      "Sundhedsklynge Syd",
    ]);
  });

  for (const [region, people] of Object.entries(TOTALS))
    it(`counts the ${people} people of ${region}, each once`, () => {
      const found = regions.find(({ name }) => name === region);
      assert.ok(found);
      assert.equal(peopleIn(municipalitiesIn(REGISTRY, found)), people);
    });

  it("counts a cluster's people without those of a municipality that it shares", () => {
    assert.equal(peopleOf(REGISTRY, cluster("nordjylland-vest")).whole, 63_157);
    for (const [id, whole] of [
      ["hovedstaden-syd", 290_160],
      ["hovedstaden-byen", 103_608],
    ] as const) {
      const people = peopleOf(REGISTRY, cluster(id));
      assert.equal(people.whole, whole);
      assert.deepEqual(namesOf(people.split), ["København"]);
    }
    assert.deepEqual(
      clusters.filter((one) => isSplit(REGISTRY, one)).map(({ id }) => id),
      ["hovedstaden-byen", "hovedstaden-syd"],
    );
  });

  it("names the sources of every cluster and of every published amount", () => {
    const keys = [
      ...clusters.flatMap(({ sources }) => sources),
      ...REGISTRY.published.map(({ source }) => source),
    ];
    assert.deepEqual(
      keys.filter((key) => !REGISTRY.sources[key]),
      [],
    );
    assert.ok(clusters.every(({ sources }) => sources.length > 0));
  });

  it("has one published amount, of Klynge Syd: 7.803.439 = 3.936.286 + 3.867.153 kr.", () => {
    const [published, another] = REGISTRY.published;
    assert.ok(published && !another);
    assert.equal(published.cluster, "hovedstaden-syd");
    assert.deepEqual(
      [published.municipal, published.regional, published.municipal + published.regional],
      [393_628_600, 386_715_300, 780_343_900],
    );
  });
});

describe("the health councils of the registry", () => {
  it("are 6 in Østdanmark, 2 in Nord, 5 in Midt and 4 in Syd", () => {
    const count = (region: string) => councils.filter((one) => one.region === region).length;
    assert.deepEqual(
      ["Østdanmark", "Nordjylland", "Midtjylland", "Syddanmark"].map((one) =>
        count(`Region ${one}`),
      ),
      [6, 2, 5, 4],
    );
  });

  it("have one regional seat more than the municipal ones, but for Limfjorden", () => {
    const odd = councils.filter((one) => one.regionalSeats !== one.municipalSeats + 1);
    assert.deepEqual(
      odd.map(({ id, regionalSeats, municipalSeats }) => [id, regionalSeats, municipalSeats]),
      [["limfjorden", 10, 8]],
    );
  });

  it("have as many municipal seats as their municipalities have together", () => {
    for (const one of councils) {
      const seats = one.municipalities.reduce((sum, { seats }) => sum + seats, 0);
      assert.equal(seats, one.municipalSeats, one.name);
    }
  });

  it("seat every municipality once, and name two in another council's list", () => {
    assert.deepEqual(
      municipalities.filter(({ code }) => !councilOf(REGISTRY, code)),
      [],
    );
    const seated = councils.flatMap((one) => one.municipalities.filter(({ seats }) => seats > 0));
    assert.equal(seated.length, municipalities.length);
    const doubted = municipalities.filter(({ code }) => otherCouncilOf(REGISTRY, code));
    assert.deepEqual(namesOf(doubted), ["Middelfart", "Billund"]);
  });

  it("part København from the rest of Klynge Syd, which goes to Amager og Vestegnen", () => {
    const syd = cluster("hovedstaden-syd");
    const rest = municipalitiesOf(REGISTRY, syd).filter(({ name }) => name !== "København");
    assert.deepEqual(
      new Set(rest.map(({ code }) => councilOf(REGISTRY, code)?.id)),
      new Set(["amager-vestegnen"]),
    );
    assert.equal(councilOf(REGISTRY, "0101")?.id, "hovedstaden");
    assert.deepEqual(
      new Set(successorsOf(REGISTRY, syd).map(({ id }) => id)),
      new Set(["amager-vestegnen", "hovedstaden"]),
    );
  });
});

describe("a registry among several", () => {
  const later = { ...REGISTRY, from: "2027-01-01" };

  it("is in force from its first day until the next one's", () => {
    const both = [later, REGISTRY];
    assert.equal(registryOn(both, "2026-12-31"), REGISTRY);
    assert.equal(registryOn(both, "2027-01-01"), later);
    assert.equal(registryOn(both, "2022-06-30"), undefined);
  });

  it("calls a region that it does not list by its id", () => {
    const astray = { ...cluster("nordjylland-vest"), region: "ukendt" };
    assert.equal(regionOf(REGISTRY, astray).name, "ukendt");
    assert.equal(councilOf(REGISTRY, "0999"), undefined);
  });
});

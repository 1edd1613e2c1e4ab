import {
  clustersOf,
  councilOf,
  municipalitiesIn,
  municipalitiesOf,
  otherCouncilOf,
  peopleOf,
  regionOf,
  successorsOf,
} from "../../src/domain/registry.ts";
import type { Cluster, Municipality, Region } from "../../src/domain/registry.ts";
import type { Placed, Said } from "../../src/domain/said.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";

/** Something said of each of some kinds. */
export type Samples<K extends Said["about"]> = {
  readonly [A in K]: readonly Extract<Said, { about: A }>[];
};

const registry = REGISTRY;
/** A municipality by its name. */
export function town(name: string): Municipality {
  const found = registry.municipalities.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

function cluster(id: string): Cluster {
  const found = registry.clusters.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const region = (id: string): Region => regionOf(registry, cluster(id));

const placed = (name: string): Placed => {
  const municipality = town(name);
  const { code } = municipality;
  return {
    municipality,
    clusters: clustersOf(registry, code).map((one) => ({
      cluster: one,
      region: regionOf(registry, one),
    })),
    council: councilOf(registry, code),
    otherCouncil: otherCouncilOf(registry, code),
  };
};

const counted = (id: string) => ({
  name: cluster(id).name,
  people: peopleOf(registry, cluster(id)),
});

const vest = "nordjylland-vest";
const syd = "hovedstaden-syd";

/** What is said of places: ordinary, odd and large. */
export const PLACES: Samples<
  | "placed"
  | "municipalities"
  | "clusters"
  | "region"
  | "population"
  | "extreme"
  | "codes"
  | "council"
  | "successors"
  | "councils"
  | "no-year"
> = {
  placed: (["cluster", "committee", "council"] as const).flatMap((asked) => [
    { about: "placed", registry, asked, others: [], places: [placed("Tårnby")] },
    { about: "placed", registry, asked, others: [], places: [placed("København")], claimed: true },
    { about: "placed", registry, asked, others: [town("Thisted")], places: [placed("Morsø")] },
    {
      ...{ about: "placed", registry, asked, others: [], together: false },
      places: [placed("Middelfart"), placed("Billund")],
    },
  ]),
  municipalities: registry.clusters.map((one) => ({
    ...{ about: "municipalities", registry, cluster: one, region: regionOf(registry, one) },
    municipalities: municipalitiesOf(registry, one),
  })),
  clusters: registry.regions.map((one) => ({
    ...{ about: "clusters", registry, whole: false, count: registry.clusters.length },
    regions: [{ region: one, clusters: registry.clusters.filter((own) => own.region === one.id) }],
  })),
  region: [
    {
      ...{ about: "region", registry, region: region(vest) },
      municipalities: municipalitiesIn(registry, region(vest)),
    },
  ],
  population: [
    { about: "population", registry, counted: [counted(vest)], more: null, together: null },
    { about: "population", registry, counted: [counted(syd)], more: null, together: null },
    {
      ...{ about: "population", registry, more: 45_477, together: 171_791 },
      counted: [counted(vest), counted("nordjylland-syd")],
    },
  ],
  extreme: [
    {
      ...{ about: "extreme", registry, largest: true, within: null, of: "municipality" },
      ...{ name: "København", people: 644_431 },
    },
    {
      ...{ about: "extreme", registry, largest: false, within: "Region Nordjylland" },
      ...{ name: "Klynge Vest (Region Nordjylland)", people: 63_157, of: "cluster" },
    },
  ],
  codes: [{ about: "codes", registry, municipalities: [town("Ærø"), town("Odense")] }],
  council: registry.councils.flatMap((council) =>
    (["all", "chair"] as const).map((asked) => ({
      ...{ about: "council", registry, council, asked },
      seats: council.regionalSeats + council.municipalSeats,
      municipalities: [
        { name: "Odense", seats: 2 },
        { name: "Nyborg", seats: 1 },
      ],
    })),
  ),
  successors: [vest, "nordjylland-nord"].map((id) => ({
    ...{ about: "successors", registry, cluster: cluster(id) },
    councils: successorsOf(registry, cluster(id)).map((one) => ({
      council: one,
      towns: municipalitiesOf(registry, cluster(id)).map(({ name }) => name),
    })),
  })),
  councils: [
    { about: "councils", registry, region: null, councils: registry.councils },
    {
      ...{ about: "councils", registry, region: "Region Nordjylland" },
      councils: registry.councils.filter((one) => one.region === "Region Nordjylland"),
    },
  ],
  "no-year": [
    {
      ...{ about: "no-year", year: 2024, registry },
      counted: [counted(vest), counted(syd)],
    },
  ],
};

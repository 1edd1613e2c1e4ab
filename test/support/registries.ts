import { REGISTRY } from "../../src/knowledge/registry.ts";
import type { Registry } from "../../src/domain/registry.ts";

/** A small country of two regions, three towns, two clusters and a council, with every kind of field. */
export const smallRegistry: Registry = {
  from: "2027-01-01",
  populationOn: "2026-01-01",
  sources: Object.fromEntries(
    ["statbank", "councils", "handbook-5", "handbook-6", "regioner", "brev"].map((key) => [
      key,
      { title: `Kilde ${key}`, section: "side to" },
    ]),
  ),
  regions: [
    { id: "nord", name: "Region Nord", place: "Nord", committee: "SSU Nord" },
    { id: "syd", name: "Region Syd", place: "Syd", committee: "SSU Syd" },
  ],
  municipalities: [
    { code: "0901", name: "Solby", population: 41_000 },
    { code: "0902", name: "Havnby", population: 12_000 },
    { code: "0903", name: "Engby", population: 0 },
  ],
  clusters: [
    {
      ...{ id: "nord-ny", region: "nord", name: "Klynge Ny", place: "Ny", hospital: "Nyt Sygehus" },
      ...{ aliases: ["Nyklyngen"], formerNames: ["Klynge Prøve"], hospitalSure: "seen" },
      ...{ municipalities: ["0901", "0902"], listSure: "seen", sources: ["brev"] },
    },
    {
      ...{ id: "syd-ny", region: "syd", name: "Klynge Ny", place: "Ny", hospital: "Sygehus Eng" },
      ...{ aliases: [], formerNames: [], hospitalSure: "unverified" },
      ...{ municipalities: ["0903", "0901"], listSure: "derived", sources: ["brev"] },
    },
  ],
  councils: [
    {
      ...{ id: "raadet", name: "Sundhedsråd Nord", region: "Region Nord", regionalSeats: 4 },
      ...{ municipalSeats: 3, chair: "Formand Et", deputyChair: "Formand To" },
      municipalities: [
        { code: "0901", seats: 2 },
        { code: "0902", seats: 1 },
        { code: "0903", seats: 0 },
      ],
    },
  ],
  published: [
    {
      ...{ cluster: "nord-ny", year: 2026, carriedTo: 2027, source: "brev" },
      ...{ municipal: 100_000_00, regional: 99_000_00 },
    },
  ],
};

/** The registry that the bot comes with, holding from a day, its first municipality under another name. */
export function renamed(from: string, name: string): Registry {
  const [first, ...others] = REGISTRY.municipalities;
  return { ...REGISTRY, from, municipalities: first ? [{ ...first, name }, ...others] : [] };
}

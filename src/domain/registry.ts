import type { Board } from "./board.ts";
import type { Day } from "./kinds.ts";

/** Where a fact was seen. */
export interface SourceRef {
  readonly title: string;
  readonly section: string;
  /** The one cluster whose own paper it is, by its id. */
  readonly cluster?: string;
}

/**
 * How sure a fact is: seen in the named source, derived by calculation, disputed where sources do not agree,
 * or unverified and said with that reservation.
 */
export type Sure = "seen" | "derived" | "disputed" | "unverified";

export interface Region {
  readonly id: string;
  readonly name: string;
  /** The name without «Region». */
  readonly place: string;
  /** The name of its sundhedssamarbejdsudvalg. */
  readonly committee: string;
}

export interface Municipality {
  /** The official code, four digits. */
  readonly code: string;
  readonly name: string;
  /** People on the registry's `populationOn`. */
  readonly population: number;
}

export interface Cluster {
  readonly id: string;
  readonly region: string;
  readonly name: string;
  /** The name without «klynge», which two regions may both use. */
  readonly place: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly hospital: string;
  readonly hospitalSure: Sure;
  /** Codes. */
  readonly municipalities: readonly string[];
  readonly listSure: Sure;
  /** Keys of the registry's sources. */
  readonly sources: readonly string[];
}

/** A sundhedsråd of the reform; a municipality with 0 seats is named by one list of the source and not by the other. */
export interface Council {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly regionalSeats: number;
  readonly municipalSeats: number;
  readonly municipalities: readonly { readonly code: string; readonly seats: number }[];
  readonly chair: string;
  readonly deputyChair: string;
}

/** What a source says that was put into a cluster, in whole øre. */
export interface PublishedFunds {
  readonly cluster: string;
  readonly year: number;
  /** The year that it is there for, if it is carried over. */
  readonly carriedTo: number;
  readonly municipal: number;
  readonly regional: number;
  readonly source: string;
}

/** Who belongs together in the country's health co-operation, as known from a day. */
export interface Registry {
  readonly from: Day;
  readonly populationOn: Day;
  readonly sources: Readonly<Record<string, SourceRef>>;
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly clusters: readonly Cluster[];
  readonly councils: readonly Council[];
  readonly published: readonly PublishedFunds[];
}

/** The sources that answers name whatever the registry says, so that none of them stands without one. */
export const STANDING_SOURCES = [
  "statbank",
  "councils",
  "handbook-5",
  "handbook-6",
  "regioner",
] as const;
export type StandingSource = (typeof STANDING_SOURCES)[number];

/** The one partition that registries are kept in. */
export const REGISTRIES = "registries";

/** A registry as an administrator has put it in: the newest that has begun is the one that holds. */
export interface KeptRegistry {
  /** The day it begins, so that a corrected file takes the place of the one before. */
  readonly id: Day;
  readonly registry: Registry;
  readonly at: string;
}

/** The registry in force on a day: of those that have begun the last to begin. */
export function registryOn(registries: readonly Registry[], day: Day): Registry | undefined {
  return registries
    .filter(({ from }) => from <= day)
    .sort((a, b) => b.from.localeCompare(a.from))[0];
}

/** The clusters that a municipality is in; more than one where it is split. */
export function clustersOf({ clusters }: Registry, code: string): readonly Cluster[] {
  return clusters.filter(({ municipalities }) => municipalities.includes(code));
}

/** The municipalities of a cluster, by name. */
export function municipalitiesOf(
  { municipalities }: Registry,
  cluster: Cluster,
): readonly Municipality[] {
  return municipalities.filter(({ code }) => cluster.municipalities.includes(code));
}

/** The region of a cluster. */
export function regionOf({ regions }: Registry, { region }: Cluster): Region {
  const found = regions.find(({ id }) => id === region);
  return found ?? { id: region, name: region, place: region, committee: region };
}

/** The sundhedsråd where a municipality has seats. */
export function councilOf({ councils }: Registry, code: string): Council | undefined {
  return councils.find(({ municipalities }) =>
    municipalities.some((one) => one.code === code && one.seats > 0),
  );
}

/** Another sundhedsråd that one list of the source has it in. */
export function otherCouncilOf({ councils }: Registry, code: string): Council | undefined {
  return councils.find(({ municipalities }) =>
    municipalities.some((one) => one.code === code && one.seats === 0),
  );
}

/** The sundhedsråd that a cluster's municipalities go to. */
export function successorsOf(registry: Registry, cluster: Cluster): readonly Council[] {
  const councils = cluster.municipalities.map((code) => councilOf(registry, code));
  return [...new Set(councils.filter((one) => one !== undefined))];
}

/** Whether some municipality of the cluster is in another cluster too, so that its people are split in an unknown way. */
export function isSplit(registry: Registry, { municipalities }: Cluster): boolean {
  return municipalities.some((code) => clustersOf(registry, code).length > 1);
}

export interface People {
  readonly whole: number;
  /** The municipalities that are split, whose people are not in `whole`. */
  readonly split: readonly Municipality[];
}

/** The people of a cluster: those of its whole municipalities, and which ones are shared with another cluster. */
export function peopleOf(registry: Registry, cluster: Cluster): People {
  const all = municipalitiesOf(registry, cluster);
  const split = all.filter(({ code }) => clustersOf(registry, code).length > 1);
  return { whole: peopleIn(all.filter((one) => !split.includes(one))), split };
}

/** The people of some municipalities together. */
export function peopleIn(municipalities: readonly Municipality[]): number {
  return municipalities.reduce((sum, { population }) => sum + population, 0);
}

/** The municipalities of a region, each once, by code. */
export function municipalitiesIn(registry: Registry, region: Region): readonly Municipality[] {
  const codes = registry.clusters
    .filter((one) => one.region === region.id)
    .flatMap(({ municipalities }) => municipalities);
  return registry.municipalities.filter(({ code }) => codes.includes(code));
}

/**
 * The cluster that a board is the board of: by its name, its place or what else it is called, in the board's own
 * region where the registry has that. Undefined where none is, or more than one may be.
 */
export function clusterOfBoard(
  { regions, clusters }: Registry,
  board: Pick<Board, "kind" | "region" | "name">,
): Cluster | undefined {
  if (board.kind !== "cluster") return undefined;
  const region = regions.find(({ name, place }) => board.region === name || board.region === place);
  const words = wordsOf(board.name);
  const [one, another] = clusters.filter(
    (cluster) =>
      (region === undefined || cluster.region === region.id) &&
      (words.endsWith(wordsOf(cluster.place)) ||
        [cluster.name, ...cluster.aliases, ...cluster.formerNames].some((name) =>
          words.includes(wordsOf(name)),
        )),
  );
  return another ? undefined : one;
}

/** A name as words with spaces around each, so that «Klynge Nordøst» has not «Klynge Nord» in it. */
function wordsOf(name: string): string {
  return ` ${name
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

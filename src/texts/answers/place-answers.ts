import type { Answer } from "../../domain/answer.ts";
import { clustersOf, isSplit } from "../../domain/registry.ts";
import type { Cluster, Region, Registry, Sure } from "../../domain/registry.ts";
import type { Counted, Said } from "../../domain/said.ts";
import type { Texts } from "../texts.ts";
import { clusterSources, standingSources } from "./sources.ts";

type About<K extends Said["about"]> = Extract<Said, { about: K }>;
type PlaceSaid = About<
  | "placed"
  | "municipalities"
  | "clusters"
  | "region"
  | "population"
  | "extreme"
  | "codes"
  | "no-year"
>;

/** Answers about municipalities, clusters and regions, from the registry. */
export function placeAnswer(texts: Texts, said: PlaceSaid): Answer {
  switch (said.about) {
    case "placed":
      return placedAnswer(texts, said);
    case "municipalities":
      return municipalitiesAnswer(texts, said);
    case "clusters":
      return clustersAnswer(texts, said);
    case "region": {
      const towns = namesOf(said.municipalities);
      const line = texts.question.regionMunicipalities(said.region.name, towns);
      const clusters = said.registry.clusters.filter(({ region }) => region === said.region.id);
      return answered([line], clusterSources(said.registry, clusters), "seen");
    }
    case "population":
      return answered(
        populationLines(texts, said),
        statbank(said.registry),
        said.counted.some(({ people }) => people.split.length > 0) ? "derived" : "seen",
      );
    case "extreme": {
      const { largest, of, within, name, people, registry } = said;
      const day = texts.format.date(registry.populationOn);
      const words = texts.question;
      const line = words.extreme({ largest, of, within }, name, words.number(people), day);
      return answered(
        of === "cluster" ? [line, words.extremeNote] : [line],
        statbank(registry),
        "seen",
      );
    }
    case "codes":
      return answered(
        said.municipalities.map(({ name, code }) => texts.question.code(name, code)),
        statbank(said.registry),
        "seen",
      );
    case "no-year": {
      const day = texts.format.date(said.registry.populationOn);
      const line = texts.question.noYear(said.year, day);
      return {
        ...answered([line, ...countedLines(texts, said)], statbank(said.registry), "seen"),
        kind: "not-known",
      };
    }
  }
}

/** An answer in lines; what grounds them is added where it is known what was said. */
export function answered(
  lines: readonly string[],
  sources: Answer["sources"],
  sure: Answer["sure"],
): Answer {
  return { kind: "answer", lines, sources, sure, suggestions: [], grounds: [] };
}

function statbank(registry: Registry): Answer["sources"] {
  return standingSources(registry, "statbank");
}

function namesOf(all: readonly { readonly name: string }[]): readonly string[] {
  return all.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "da"));
}

/** A cluster with its region and hospital. */
export function clusterInWords({ question }: Texts, cluster: Cluster, region: Region): string {
  return question.cluster(cluster.name, region.name, cluster.hospital);
}

function listSure(clusters: readonly Cluster[]): Sure {
  return clusters.some((one) => one.listSure === "unverified") ? "unverified" : "seen";
}

function placedAnswer(
  texts: Texts,
  { registry, places, asked, claimed, others, together }: About<"placed">,
): Answer {
  const words = texts.question;
  const clusters = places.flatMap((one) => one.clusters.map(({ cluster }) => cluster));
  const said = together ?? claimed;
  const yes = said === undefined ? [] : [said ? words.yes : words.no];
  const lines = places.flatMap(({ municipality, clusters: in_, council, otherCouncil }) => {
    const where = in_.map(({ cluster, region }) => clusterInWords(texts, cluster, region));
    const [first] = where;
    const placed =
      first === undefined
        ? words.placedNowhere(municipality.name)
        : where.length === 1
          ? words.placed(municipality.name, first)
          : words.placedSplit(municipality.name, where);
    const committee = in_[0]?.region.committee;
    return [
      asked === "council" && council ? words.council(municipality.name, council.name) : placed,
      ...(asked === "committee" && committee !== undefined
        ? [words.committee(municipality.name, committee)]
        : []),
      ...(asked === "council" && otherCouncil
        ? [words.otherCouncil(municipality.name, otherCouncil.name)]
        : []),
    ];
  });
  const unverified = listSure(clusters) === "unverified";
  if (asked === "council")
    return answered(
      withYes(yes, [...lines, words.councilReservation]),
      standingSources(registry, "councils"),
      "unverified",
    );
  return answered(
    withYes(yes, [
      ...lines,
      ...(others.length > 0 ? [words.others(namesOf(others))] : []),
      ...(unverified ? [words.unverifiedList] : []),
    ]),
    [
      ...clusterSources(registry, clusters),
      ...(asked === "committee" ? standingSources(registry, "handbook-6") : []),
    ],
    listSure(clusters),
  );
}

function withYes(
  yes: readonly string[],
  [first = "", ...rest]: readonly string[],
): readonly string[] {
  return [[...yes, first].join(" "), ...rest];
}

function municipalitiesAnswer(texts: Texts, said: About<"municipalities">): Answer {
  const { registry, cluster, region, municipalities } = said;
  const words = texts.question;
  const shared = municipalities.filter(({ code }) => clustersOf(registry, code).length > 1);
  return answered(
    [
      words.municipalities(clusterInWords(texts, cluster, region), namesOf(municipalities)),
      ...(isSplit(registry, cluster) ? [words.shared(namesOf(shared))] : []),
      ...(cluster.listSure === "unverified" ? [words.unverifiedList] : []),
    ],
    clusterSources(registry, [cluster]),
    cluster.listSure,
  );
}

function clustersAnswer(
  texts: Texts,
  { registry, regions, whole, count }: About<"clusters">,
): Answer {
  const words = texts.question;
  const all = regions.flatMap((one) => one.clusters);
  return answered(
    [
      ...(whole ? [words.allClusters(count)] : []),
      ...regions.map(({ region, clusters }) =>
        words.clusters(
          region.name,
          clusters.map(({ name, hospital }) => words.clusterAt(name, hospital)),
        ),
      ),
    ],
    [...(whole ? standingSources(registry, "regioner") : []), ...clusterSources(registry, all)],
    "seen",
  );
}

function populationLines(texts: Texts, said: About<"population">): readonly string[] {
  const { counted, more, together } = said;
  const words = texts.question;
  const [one, other] = [...counted].sort((a, b) => b.people.whole - a.people.whole);
  return [
    ...countedLines(texts, said),
    ...(together === null ? [] : [words.together(words.number(together))]),
    ...(more === null || !one || !other
      ? []
      : [words.difference(one.name, other.name, words.number(more))]),
  ];
}

function countedLines(
  texts: Texts,
  { counted, registry }: { readonly counted: readonly Counted[]; readonly registry: Registry },
): readonly string[] {
  const words = texts.question;
  const day = texts.format.date(registry.populationOn);
  return counted.map(({ name, people: { whole, split } }) =>
    split.length === 0
      ? words.population(name, words.number(whole), day)
      : words.populationSplit(
          name,
          words.number(whole),
          split
            .map((town) => words.populationShared(town.name, words.number(town.population)))
            .join(" "),
        ),
  );
}

import {
  municipalitiesIn,
  municipalitiesOf,
  peopleIn,
  peopleOf,
  regionOf,
} from "../../domain/registry.ts";
import type { Registry } from "../../domain/registry.ts";
import type { Counted } from "../../domain/said.ts";
import {
  MONEY,
  asks,
  clustersNamed,
  meanings,
  municipalitiesNamed,
  names,
  regionsNamed,
} from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";

/** How many people live somewhere. */
export const population: Matter = {
  explains: meanings(
    "population citizen count howmuch cluster hospital municipality region belong year sum frame which where old largest national definition date age size peryear when data number day:01-01 month:01 together both all compute",
  ),
  fits: (moment) =>
    (asks(moment, "population") ||
      (asks(moment, "citizen") && asks(moment, "count")) ||
      (asks(moment, "howmuch size") &&
        !asks(moment, "give") &&
        names(moment, "municipality", "cluster"))) &&
    !asks(moment, "smallest largest money contribution percapita left spent allocated percent") &&
    (names(moment, "municipality", "cluster", "region", "hospital") ||
      asks(moment, "national") ||
      (asks(moment, "peryear when") && moment.asked.names.length === 0)),
  say: (moment) => {
    const { registry, asked } = moment;
    const year = asked.years.find((one) => one !== 2022);
    if (year !== undefined) return { about: "no-year", year, registry, counted: countedIn(moment) };
    const counted = countedIn(moment);
    const [one, other, third] = counted;
    const pair = one && other && !third ? [one, other].map(({ people }) => people) : [];
    const whole = counted.every(({ people }) => people.split.length === 0);
    const [most = 0, least = 0] = pair.map((people) => people.whole).sort((a, b) => b - a);
    return {
      about: "population",
      registry,
      counted,
      more:
        whole && pair.length === 2 && asks(moment, "largest smallest difference more")
          ? most - least
          : null,
      together:
        whole && counted.length > 1 && asks(moment, "sum")
          ? counted.reduce((sum, { people }) => sum + people.whole, 0)
          : null,
    };
  },
};

function countedIn(moment: Moment): readonly Counted[] {
  const { registry } = moment;
  const whole = (name: string, people: number): Counted => ({
    name,
    people: { whole: people, split: [] },
  });
  const counted = [
    ...municipalitiesNamed(moment).map(({ name, population: people }) => whole(name, people)),
    ...clustersNamed(moment).map((cluster) => ({
      name: `${cluster.name} (${regionOf(registry, cluster).name})`,
      people: peopleOf(registry, cluster),
    })),
    ...(names(moment, "municipality", "cluster", "hospital") ? [] : regionsNamed(moment)).map(
      (region) => whole(region.name, peopleIn(municipalitiesIn(registry, region))),
    ),
  ];
  return counted.length > 0 ? counted : [whole("Danmark", peopleIn(registry.municipalities))];
}

/** Which municipality or cluster has the most or the fewest people. */
export const extreme: Matter = {
  explains: meanings(
    "largest smallest population citizen municipality cluster region which who belong count national size year:2022 goal",
  ),
  fits: (moment) =>
    asks(moment, "largest smallest") &&
    (asks(moment, "population citizen") || asks(moment, "municipality cluster")) &&
    !asks(moment, MONEY) &&
    moment.asked.years.every((year) => year === 2022),
  say: (moment) => {
    const { registry } = moment;
    const largest = asks(moment, "largest");
    const [cluster, otherCluster] = clustersNamed(moment);
    const [region] = regionsNamed(moment);
    const towns = municipalitiesNamed(moment);
    const among =
      towns.length > 1
        ? towns
        : cluster
          ? municipalitiesOf(registry, cluster)
          : region
            ? municipalitiesIn(registry, region)
            : registry.municipalities;
    const compared = clustersNamed(moment).map(({ id }) => id);
    const ofClusters =
      otherCluster !== undefined ||
      (!cluster && towns.length < 2 && asks(moment, "cluster") && !asks(moment, "municipality"));
    const ranked: readonly { readonly name: string; readonly people: number }[] = ofClusters
      ? wholeClusters(registry, region?.id).filter(
          ({ id }) => compared.length < 2 || compared.includes(id),
        )
      : among.map(({ name, population: people }) => ({ name, people }));
    const [first] = [...ranked].sort((a, b) =>
      largest ? b.people - a.people : a.people - b.people,
    );
    return (
      first && {
        about: "extreme",
        registry,
        largest,
        within: towns.length > 1 || otherCluster ? null : (cluster?.name ?? region?.name ?? null),
        ...first,
        of: ofClusters ? "cluster" : "municipality",
      }
    );
  },
};

/** The clusters whose people can be counted: none of their municipalities is shared. */
function wholeClusters(
  registry: Registry,
  region: string | undefined,
): readonly { readonly id: string; readonly name: string; readonly people: number }[] {
  return registry.clusters
    .filter((one) => region === undefined || one.region === region)
    .map((cluster) => ({ cluster, people: peopleOf(registry, cluster) }))
    .filter(({ people }) => people.split.length === 0)
    .map(({ cluster, people }) => ({
      id: cluster.id,
      name: `${cluster.name} (${regionOf(registry, cluster).name})`,
      people: people.whole,
    }));
}

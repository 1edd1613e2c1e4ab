import {
  clustersOf,
  councilOf,
  municipalitiesIn,
  municipalitiesOf,
  otherCouncilOf,
  peopleIn,
  peopleOf,
  regionOf,
  successorsOf,
} from "../../domain/registry.ts";
import type { Region, Registry } from "../../domain/registry.ts";
import type { Counted } from "../../domain/said.ts";
import {
  asks,
  clustersNamed,
  meanings,
  municipalitiesNamed,
  names,
  regionsNamed,
} from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";

const POPULATION = "population citizen";
const MONEY = "money contribution left spent allocated percapita";

/** Which cluster, region, hospital, committee or council a municipality belongs to. */
export const placed: Matter = {
  explains: meanings(
    "municipality cluster hospital region committee council belong which where citizen both split definition count successor member may old national",
  ),
  fits: (moment) =>
    names(moment, "municipality") &&
    asks(moment, "cluster hospital region committee council belong where split") &&
    !asks(moment, `${MONEY} population code`),
  say: (moment) => {
    const { registry } = moment;
    const towns = municipalitiesNamed(moment);
    const claimed = [...clustersNamed(moment), ...[]];
    const regions = regionsNamed(moment);
    const councils = moment.asked.names.filter(({ kind }) => kind === "council");
    const [town] = towns;
    const isSo =
      town === undefined || towns.length !== 1
        ? undefined
        : councils.length > 0
          ? councils.some(({ ids }) => ids.includes(councilOf(registry, town.code)?.id ?? ""))
          : claimed.length > 0
            ? clustersOf(registry, town.code).some((one) => claimed.includes(one))
            : regions.length > 0
              ? clustersOf(registry, town.code).some(({ region }) =>
                  regions.some(({ id }) => id === region),
                )
              : undefined;
    return {
      about: "placed",
      registry,
      places: towns.map((municipality) => ({
        municipality,
        clusters: clustersOf(registry, municipality.code).map((cluster) => ({
          cluster,
          region: regionOf(registry, cluster),
        })),
        council: councilOf(registry, municipality.code),
        otherCouncil: otherCouncilOf(registry, municipality.code),
      })),
      asked: asks(moment, "council")
        ? "council"
        : asks(moment, "committee")
          ? "committee"
          : "cluster",
      ...(isSo !== undefined && { claimed: isSo }),
    };
  },
};

/** Which municipalities a cluster has, and how many. */
export const municipalities: Matter = {
  explains: meanings(
    "cluster hospital municipality municipal region belong which who count member composition where definition citizen all",
  ),
  fits: (moment) =>
    clustersNamed(moment).length > 0 &&
    !names(moment, "municipality") &&
    !asks(moment, `${MONEY} population council successor replace`) &&
    (asks(moment, "municipality belong municipal which") || asks(moment, "hospital")),
  say: ({ registry, ...moment }) => {
    const [cluster] = clustersNamed({ registry, ...moment });
    return (
      cluster && {
        about: "municipalities",
        registry,
        cluster,
        region: regionOf(registry, cluster),
        municipalities: municipalitiesOf(registry, cluster),
      }
    );
  },
};

/** Which clusters a region has, or the country. */
export const clusters: Matter = {
  explains: meanings(
    "cluster region which count belong definition hospital where committee split all",
  ),
  fits: (moment) =>
    asks(moment, "cluster hospital") &&
    clustersNamed(moment).length === 0 &&
    !names(moment, "municipality", "council") &&
    !asks(moment, `${MONEY} ${POPULATION} council municipality`) &&
    (names(moment, "region") || (asks(moment, "which") && asks(moment, "region all"))),
  say: (moment) => {
    const { registry } = moment;
    const named = regionsNamed(moment);
    return {
      about: "clusters",
      registry,
      whole: named.length === 0,
      regions: (named.length === 0 ? registry.regions : named).map((region) => ({
        region,
        clusters: registry.clusters.filter((one) => one.region === region.id),
      })),
    };
  },
};

/** Which municipalities a region has. */
export const regionMunicipalities: Matter = {
  explains: meanings("municipality region which count belong definition all"),
  fits: (moment) =>
    names(moment, "region") &&
    asks(moment, "municipality") &&
    clustersNamed(moment).length === 0 &&
    !asks(moment, `${MONEY} population council committee largest smallest`),
  say: (moment) => {
    const { registry } = moment;
    const [region] = regionsNamed(moment);
    return (
      region && {
        about: "region",
        registry,
        region,
        municipalities: municipalitiesIn(registry, region),
      }
    );
  },
};

/** How many people live somewhere. */
export const population: Matter = {
  explains: meanings(
    "population citizen count howmuch cluster hospital municipality region belong year:2022 sum frame which where old largest national definition date age",
  ),
  fits: (moment) =>
    (asks(moment, "population") || (asks(moment, "citizen") && asks(moment, "count"))) &&
    !asks(moment, "smallest largest money contribution percapita") &&
    (names(moment, "municipality", "cluster", "region", "hospital") || asks(moment, "national")),
  say: (moment) => {
    const { registry, asked } = moment;
    const year = asked.years.find((one) => one !== 2022);
    if (year !== undefined)
      return { about: "no-year", year, registry, what: "population", counted: countedIn(moment) };
    const counted = countedIn(moment);
    const [one, other, third] = counted;
    const pair = one && other && !third ? [one, other].map(({ people }) => people) : [];
    const whole = counted.every(({ people }) => people.split.length === 0);
    const [most = 0, least = 0] = pair.map((people) => people.whole).sort((a, b) => b - a);
    return {
      about: "population",
      registry,
      counted,
      more: whole && pair.length === 2 ? most - least : null,
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
    "largest smallest population citizen municipality cluster region which who belong count national",
  ),
  fits: (moment) =>
    asks(moment, "largest smallest") &&
    (asks(moment, "population citizen") || asks(moment, "municipality cluster")) &&
    !asks(moment, MONEY) &&
    moment.asked.years.every((year) => year === 2022),
  say: (moment) => {
    const { registry } = moment;
    const largest = asks(moment, "largest");
    const [cluster] = clustersNamed(moment);
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
    const ofClusters =
      !cluster && towns.length < 2 && asks(moment, "cluster") && !asks(moment, "municipality");
    const ranked: readonly { readonly name: string; readonly people: number }[] = ofClusters
      ? wholeClusters(registry, region?.id)
      : among.map(({ name, population: people }) => ({ name, people }));
    const [first] = [...ranked].sort((a, b) =>
      largest ? b.people - a.people : a.people - b.people,
    );
    return (
      first && {
        about: "extreme",
        registry,
        largest,
        within: towns.length > 1 ? null : (cluster?.name ?? region?.name ?? null),
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
): readonly { readonly name: string; readonly people: number }[] {
  return registry.clusters
    .filter((one) => region === undefined || one.region === region)
    .map((cluster) => ({ cluster, people: peopleOf(registry, cluster) }))
    .filter(({ people }) => people.split.length === 0)
    .map(({ cluster, people }) => ({
      name: `${cluster.name} (${regionOf(registry, cluster).name})`,
      people: people.whole,
    }));
}

/** The official code of a municipality. */
export const codes: Matter = {
  explains: meanings("code municipality which definition count belong"),
  fits: (moment) => asks(moment, "code") && names(moment, "municipality"),
  say: (moment) => ({
    about: "codes",
    registry: moment.registry,
    municipalities: municipalitiesNamed(moment),
  }),
};

/** Which sundhedsråd follows a cluster. */
export const successors: Matter = {
  explains: meanings(
    "cluster council successor replace reform which definition next belong hospital municipality year:2027 year:2026 may when region force",
  ),
  fits: (moment) =>
    clustersNamed(moment).length > 0 &&
    asks(moment, "council successor replace reform next") &&
    !asks(moment, "meeting money"),
  say: (moment) => {
    const { registry } = moment;
    const [cluster] = clustersNamed(moment);
    return (
      cluster && {
        about: "successors",
        registry,
        cluster,
        councils: successorsOf(registry, cluster),
      }
    );
  },
};

/** A sundhedsråd: its municipalities, seats and chair. */
export const council: Matter = {
  explains: meanings(
    "council municipality municipal region regional belong which who count member chair vicechair composition where definition year:2026 year:2027",
  ),
  fits: (moment) => names(moment, "council") && !names(moment, "municipality"),
  say: (moment) => {
    const { registry, asked } = moment;
    const ids = asked.names.filter(({ kind }) => kind === "council").flatMap((one) => one.ids);
    const found = registry.councils.find(({ id }) => ids.includes(id));
    return (
      found && {
        about: "council",
        registry,
        council: found,
        municipalities: found.municipalities.flatMap(({ code, seats }) => {
          const town = registry.municipalities.find((one) => one.code === code);
          return town && seats > 0 ? [{ name: town.name, seats }] : [];
        }),
        asked: asks(moment, "chair vicechair cochair") ? "chair" : "all",
      }
    );
  },
};

/** Which sundhedsråd there are, in a region or in all. */
export const councils: Matter = {
  explains: meanings(
    "council region which count belong definition where year:2026 year:2027 all old",
  ),
  fits: (moment) =>
    asks(moment, "council") &&
    !names(moment, "council", "municipality", "cluster") &&
    (names(moment, "region") || asks(moment, "which")) &&
    asks(moment, "which region count belong"),
  say: (moment) => {
    const { registry, asked } = moment;
    const written = asked.names.filter(({ kind }) => kind === "region");
    const [region] = regionsNamed(moment);
    const name =
      registry.councils.find((one) => written.some(({ ids }) => ids.includes(one.region)))
        ?.region ?? councilRegion(registry, region);
    return {
      about: "councils",
      registry,
      region: name,
      councils: registry.councils.filter((one) => name === null || one.region === name),
    };
  },
};

/** The region of the councils that take over in a region, which the reform may have merged with another. */
function councilRegion(registry: Registry, region: Region | undefined): string | null {
  if (!region) return null;
  const [town] = municipalitiesIn(registry, region);
  return (town && councilOf(registry, town.code)?.region) ?? null;
}

import {
  clustersOf,
  councilOf,
  municipalitiesIn,
  municipalitiesOf,
  otherCouncilOf,
  regionOf,
} from "../../domain/registry.ts";
import {
  asks,
  clustersNamed,
  meanings,
  municipalitiesNamed,
  names,
  regionsNamed,
} from "./moment.ts";
import type { Matter } from "./moment.ts";

const PLACES = "cluster hospital region committee council belong where split same";
const POPULATION = "population citizen";
const MONEY = "money contribution left spent allocated percapita";

/** Which cluster, region, hospital, committee or council a municipality belongs to. */
export const placed: Matter = {
  explains: meanings(
    "municipality cluster hospital region committee council belong which where citizen both split definition count successor member may old national who same name sum list chair doctor mayor political which all",
  ),
  fits: (moment) =>
    names(moment, "municipality") &&
    !(names(moment, "council") && asks(moment, "count member")) &&
    (asks(moment, PLACES) ||
      names(moment, "cluster", "hospital", "region", "council") ||
      moment.asked.terms.length === moment.asked.names.length) &&
    !asks(moment, `${MONEY} population code mayor`) &&
    !(asks(moment, "name who") && asks(moment, "chair")),
  say: (moment) => {
    const { registry } = moment;
    const towns = municipalitiesNamed(moment);
    const claimed = clustersNamed(moment);
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
    const [first, second] = towns.map(({ code }) => clustersOf(registry, code));
    const [only, another] = first ?? [];
    const others =
      only && !another && towns.length === 1 && asks(moment, "who municipality split count both")
        ? municipalitiesOf(registry, only).filter((one) => one !== town)
        : [];
    return {
      about: "placed",
      registry,
      others,
      ...(towns.length === 2 &&
        first &&
        second &&
        asks(moment, "same both split sum") && {
          together: first.some((one) => second.includes(one)),
        }),
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
    !asks(moment, `${MONEY} give population council successor replace`) &&
    (asks(moment, "municipality belong municipal which who count member hospital region") ||
      moment.asked.terms.length === moment.asked.names.length) &&
    !asks(
      moment,
      "name mayor doctor patient regional chair cochair substitute decide meeting effort",
    ),
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
      count: registry.clusters.length,
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

/** Who sits for whom somewhere: no source of ours names people. */
export const mayors: Matter = {
  explains: meanings(
    "mayor name who which municipality cluster member definition belong old hospital council chair cochair doctor patient regional municipal number",
  ),
  fits: (moment) =>
    moment.board === undefined &&
    !names(moment, "council") &&
    ((names(moment, "municipality") &&
      asks(moment, "mayor chair") &&
      asks(moment, "name who which")) ||
      (names(moment, "cluster", "hospital") &&
        asks(moment, "mayor chair cochair doctor patient") &&
        asks(moment, "who name which") &&
        !asks(moment, "count may elect"))),
  say: ({ registry }) => ({ about: "no-names", registry }),
};

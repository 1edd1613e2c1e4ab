import {
  clustersOf,
  councilOf,
  municipalitiesIn,
  municipalitiesOf,
  otherCouncilOf,
  regionOf,
} from "../../domain/registry.ts";
import { namesOf } from "../../domain/asked.ts";
import type { Municipality, Registry } from "../../domain/registry.ts";
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

const PLACES = "cluster hospital region committee council belong where split same";
const POPULATION = "population citizen";

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
    const in_ = towns.map(({ code }) => clustersOf(registry, code));
    const [first = [], second = []] = in_;
    const asked = (["council", "committee"] as const).find((one) => asks(moment, one)) ?? "cluster";
    const claimed = isAsClaimed(moment, towns);
    return {
      about: "placed",
      registry,
      asked,
      others: asks(moment, "who municipality split count both") ? othersOf(registry, towns) : [],
      ...(towns.length === 2 &&
        asks(moment, "same both split sum") && {
          together: first.some((one) => second.includes(one)),
        }),
      ...(claimed !== undefined && { claimed }),
      places: towns.map((municipality, n) => ({
        municipality,
        clusters: (in_[n] ?? []).map((cluster) => ({
          cluster,
          region: regionOf(registry, cluster),
        })),
        council: councilOf(registry, municipality.code),
        otherCouncil: otherCouncilOf(registry, municipality.code),
      })),
    };
  },
};

/** Whether the one town is where the question has it: in that council, else cluster, else region. */
function isAsClaimed(moment: Moment, towns: readonly Municipality[]): boolean | undefined {
  const { registry, asked } = moment;
  const [town, another] = towns;
  if (!town || another) return undefined;
  const councils = namesOf(asked, "council").flatMap(({ ids }) => ids);
  if (councils.length > 0) return councils.includes(councilOf(registry, town.code)?.id ?? "");
  const own = clustersOf(registry, town.code);
  const clusters = clustersNamed(moment);
  if (clusters.length > 0) return own.some((one) => clusters.includes(one));
  const regions = regionsNamed(moment).map(({ id }) => id);
  return regions.length > 0 ? own.some(({ region }) => regions.includes(region)) : undefined;
}

/** The other municipalities of the one town's one cluster. */
function othersOf(
  registry: Registry,
  [town, another]: readonly Municipality[],
): readonly Municipality[] {
  const [only, split] = town && !another ? clustersOf(registry, town.code) : [];
  return only && !split ? municipalitiesOf(registry, only).filter((one) => one !== town) : [];
}

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
  say: () => ({ about: "no-names" }),
};

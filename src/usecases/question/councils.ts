import {
  councilOf,
  municipalitiesIn,
  municipalitiesOf,
  successorsOf,
} from "../../domain/registry.ts";
import type { Region, Registry } from "../../domain/registry.ts";
import { asks, clustersNamed, meanings, names, regionsNamed } from "./moment.ts";
import type { Matter } from "./moment.ts";

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
        councils: successorsOf(registry, cluster).map((one) => ({
          council: one,
          towns: municipalitiesOf(registry, cluster)
            .filter(({ code }) => councilOf(registry, code)?.id === one.id)
            .map(({ name }) => name)
            .sort((a, b) => a.localeCompare(b, "da")),
        })),
      }
    );
  },
};

/** A sundhedsråd: its municipalities, seats and chair. */
export const council: Matter = {
  explains: meanings(
    "council municipality municipal region regional belong which who count member chair vicechair composition where definition year:2026 year:2027 name seat howmuch",
  ),
  fits: (moment) =>
    names(moment, "council") && (!names(moment, "municipality") || asks(moment, "count member")),
  say: (moment) => {
    const { registry, asked } = moment;
    const ids = asked.names.filter(({ kind }) => kind === "council").flatMap((one) => one.ids);
    const found = registry.councils.find(({ id }) => ids.includes(id));
    return (
      found && {
        about: "council",
        registry,
        council: found,
        seats: found.regionalSeats + found.municipalSeats,
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

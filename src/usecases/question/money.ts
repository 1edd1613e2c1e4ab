import {
  MODEL_YEAR,
  MUNICIPAL_RATE_2022,
  REGIONAL_RATES_2022,
  municipalContribution,
} from "../../domain/fund-model.ts";
import { clustersOf, peopleOf } from "../../domain/registry.ts";
import type { Contribution, ContributionModel } from "../../domain/said.ts";
import { asks, clustersNamed, meanings, municipalitiesNamed, names } from "./moment.ts";
import type { Matter, Moment } from "./moment.ts";

/** What a municipality or a cluster's municipalities put in by the 2022 model, computed from their people. */
export const contribution: Matter = {
  explains: meanings(
    "money contribution give howmuch count municipality municipal cluster hospital percapita model frame year sum which definition belong region regional citizen population how national compute sum who age",
  ),
  fits: (moment) =>
    names(moment, "municipality", "cluster", "hospital") &&
    !names(moment, "council") &&
    (asks(moment, "contribution percapita give") ||
      (asks(moment, "money") && asks(moment, "howmuch count frame sum model compute"))) &&
    !asks(
      moment,
      "left spent allocated effort obesity psychiatry breastfeeding transition carry decide propose",
    ),
  say: (moment) => {
    const { registry, asked } = moment;
    const towns = municipalitiesNamed(moment);
    // what of a split town's money goes to one of its clusters is not known
    const split = towns.find(({ code }) => clustersOf(registry, code).length > 1);
    if (split && clustersNamed(moment).length > 0)
      return { about: "no-spending", name: split.name };
    const parts =
      towns.length > 0
        ? towns.map((town) => ofTown(moment, town))
        : clustersNamed(moment).map((one) => ofCluster(moment, one));
    const year = asked.years.find((one) => one !== MODEL_YEAR);
    return parts.length === 0 ? undefined : { about: "contribution", registry, parts, year };
  },
};

/** What a place was given, has spent or has left: no source of ours says, but of the one whose minutes we have. */
export const spending: Matter = {
  explains: meanings(
    "money spent left allocated howmuch count cluster hospital municipality which definition effort year decide purpose how region frame old",
  ),
  fits: (moment) =>
    names(moment, "cluster", "hospital", "municipality") &&
    asks(moment, "spent left allocated") &&
    (asks(moment, "money howmuch count effort") || asks(moment, "left")) &&
    !clustersNamed(moment).some(({ id }) =>
      moment.registry.published.some((one) => one.cluster === id),
    ),
  say: (moment) => {
    const name = clustersNamed(moment)[0]?.name ?? municipalitiesNamed(moment)[0]?.name;
    return name === undefined ? undefined : { about: "no-spending", name };
  },
};

function ofTown(
  { registry }: Moment,
  town: { readonly code: string; readonly name: string; readonly population: number },
): Contribution {
  const people = town.population;
  const split = clustersOf(registry, town.code).length > 1 ? [town] : [];
  return {
    kind: "municipality",
    name: town.name,
    people,
    oere: municipalContribution(people),
    split,
    model: modelFor(people),
  };
}

function ofCluster({ registry }: Moment, cluster: Parameters<typeof peopleOf>[1]): Contribution {
  const { whole: people, split } = peopleOf(registry, cluster);
  const published = registry.published.find((one) => one.cluster === cluster.id);
  return {
    kind: "cluster",
    name: cluster.name,
    people,
    oere: municipalContribution(people),
    split,
    model: modelFor(people),
    ...(published && {
      published: { ...published, both: published.municipal + published.regional },
    }),
  };
}

function modelFor(people: number): ContributionModel {
  const [least, most] = REGIONAL_RATES_2022;
  return {
    year: MODEL_YEAR,
    rateOere: MUNICIPAL_RATE_2022,
    regionalRateOere: REGIONAL_RATES_2022,
    regionalOere: [least * people, most * people],
  };
}

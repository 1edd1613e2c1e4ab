import { STANDING_SOURCES } from "./registry.ts";
import type { Registry } from "./registry.ts";

/** Everything that can be wrong with a registry file; each is worded in texts/. */
export const REGISTRY_REASONS = [
  "file-empty",
  "file-too-large",
  "not-json",
  "not-a-registry",
  "field-missing",
  "field-unknown",
  "field-twice",
  "not-a-text",
  "text-empty",
  "text-too-long",
  "not-a-count",
  "not-a-year",
  "not-a-date",
  "not-a-list",
  "list-empty",
  "list-too-long",
  "not-an-object",
  "not-sure",
  "bad-id",
  "bad-code",
  "twice",
  "unknown-region",
  "unknown-municipality",
  "unknown-cluster",
  "unknown-source",
  "source-needed",
  "seats-do-not-sum",
  "carried-back",
] as const;
export type RegistryReason = (typeof REGISTRY_REASONS)[number];

/** A member or a place in a list, from the outside in. */
export type RegistryPath = readonly (string | number)[];

/** What is wrong with a registry, and where. */
export interface RegistryProblem {
  readonly path: RegistryPath;
  readonly reason: RegistryReason;
  /** What was written, or what it should be. */
  readonly about?: string;
}

/** What does not hold together in a registry whose fields are all of the right form. */
export function problemsIn(registry: Registry): readonly RegistryProblem[] {
  return [
    ...sourcesMissing(registry),
    ...namedTwice(registry),
    ...clusterProblems(registry),
    ...councilProblems(registry),
    ...fundsProblems(registry),
  ];
}

function sourcesMissing({ sources }: Registry): readonly RegistryProblem[] {
  return STANDING_SOURCES.filter((key) => !Object.hasOwn(sources, key)).map((about) => ({
    path: ["sources"],
    reason: "source-needed",
    about,
  }));
}

function namedTwice(registry: Registry): readonly RegistryProblem[] {
  const { regions, municipalities, clusters, councils, published } = registry;
  return [
    ...twice(["regions"], "id", regions, ({ id }) => id),
    ...twice(["regions"], "name", regions, ({ name }) => folded(name)),
    ...twice(["municipalities"], "code", municipalities, ({ code }) => code),
    ...twice(["municipalities"], "name", municipalities, ({ name }) => folded(name)),
    ...twice(["clusters"], "id", clusters, ({ id }) => id),
    ...twice(["clusters"], "name", clusters, ({ region, name }) => `${region} ${folded(name)}`),
    ...twice(["councils"], "id", councils, ({ id }) => id),
    ...twice(["councils"], "name", councils, ({ name }) => folded(name)),
    ...twice(
      ["published"],
      "year",
      published,
      ({ cluster, year, carriedTo }) => `${cluster} ${year} ${carriedTo}`,
    ),
  ];
}

/** Each that has the same sign as one before it in its list. */
function twice<T extends object>(
  path: RegistryPath,
  field: keyof T & string,
  list: readonly T[],
  signOf: (one: T) => string,
): readonly RegistryProblem[] {
  const signs = list.map(signOf);
  return list.flatMap((one, n) =>
    signs.indexOf(signs[n] ?? "") === n
      ? []
      : [{ path: [...path, n, field], reason: "twice", about: String(one[field]) }],
  );
}

function clusterProblems(registry: Registry): readonly RegistryProblem[] {
  const { regions, municipalities, sources } = registry;
  const codes = municipalities.map(({ code }) => code);
  return registry.clusters.flatMap((cluster, n) => {
    const path = ["clusters", n] as const;
    return [
      ...(regions.some(({ id }) => id === cluster.region)
        ? []
        : [unknown("unknown-region", [...path, "region"], cluster.region)]),
      ...listed([...path, "municipalities"], cluster.municipalities, {
        known: codes,
        reason: "unknown-municipality",
      }),
      ...listed([...path, "sources"], cluster.sources, {
        known: Object.keys(sources),
        reason: "unknown-source",
      }),
    ];
  });
}

function councilProblems({ councils, municipalities }: Registry): readonly RegistryProblem[] {
  const known = municipalities.map(({ code }) => code);
  return councils.flatMap((council, n) => {
    const path = ["councils", n] as const;
    const codes = council.municipalities.map(({ code }) => code);
    const seats = council.municipalities.reduce((sum, one) => sum + one.seats, 0);
    const sum = { path: [...path, "municipalSeats"], about: String(seats) };
    return [
      ...listed([...path, "municipalities"], codes, { known, reason: "unknown-municipality" }).map(
        (problem) => ({ ...problem, path: [...problem.path, "code"] }),
      ),
      ...(seats === council.municipalSeats
        ? []
        : [{ ...sum, reason: "seats-do-not-sum" as const }]),
    ];
  });
}

function fundsProblems({ published, clusters, sources }: Registry): readonly RegistryProblem[] {
  return published.flatMap(({ cluster, source, year, carriedTo }, n) => {
    const path = ["published", n] as const;
    return [
      ...(clusters.some(({ id }) => id === cluster)
        ? []
        : [unknown("unknown-cluster", [...path, "cluster"], cluster)]),
      ...(Object.hasOwn(sources, source)
        ? []
        : [unknown("unknown-source", [...path, "source"], source)]),
      ...(carriedTo < year ? [unknown("carried-back", [...path, "carriedTo"], String(year))] : []),
    ];
  });
}

/** Those of a list that are not known, or stand in it twice. */
function listed(
  path: RegistryPath,
  list: readonly string[],
  { known, reason }: { readonly known: readonly string[]; readonly reason: RegistryReason },
): readonly RegistryProblem[] {
  return list.flatMap((one, n) => {
    if (!known.includes(one)) return [unknown(reason, [...path, n], one)];
    return list.indexOf(one) === n ? [] : [unknown("twice", [...path, n], one)];
  });
}

function unknown(reason: RegistryReason, path: RegistryPath, about: string): RegistryProblem {
  return { path, reason, about };
}

function folded(name: string): string {
  return name.toLocaleLowerCase("da");
}

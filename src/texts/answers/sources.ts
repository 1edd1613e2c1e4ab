import type { Cluster, Registry, SourceRef, StandingSource } from "../../domain/registry.ts";

/** The registry's sources of some keys, each once. */
export function sourcesOf({ sources }: Registry, keys: readonly string[]): readonly SourceRef[] {
  return [...new Set(keys)].flatMap((key) => sources[key] ?? []);
}

/** The sources of what the bot itself says by a registry; every registry has them. */
export function standingSources(
  registry: Registry,
  ...keys: readonly StandingSource[]
): readonly SourceRef[] {
  return sourcesOf(registry, keys);
}

/** Where the list of a cluster's municipalities is from; for an unverified list, what supports it. */
export function clusterSources(
  registry: Registry,
  clusters: readonly Cluster[],
): readonly SourceRef[] {
  return sourcesOf(
    registry,
    clusters.flatMap((one) => one.sources),
  );
}

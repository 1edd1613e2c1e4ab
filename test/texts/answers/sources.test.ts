import assert from "node:assert/strict";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { clusterSources, sourcesOf } from "../../../src/texts/answers/sources.ts";

describe("the sources of an answer", () => {
  it("are those of the keys, each once, and none for a key there is not", () => {
    const { statbank } = REGISTRY.sources;
    assert.deepEqual(sourcesOf(REGISTRY, ["statbank", "statbank", "ukendt"]), [statbank]);
    assert.deepEqual(sourcesOf(REGISTRY, []), []);
  });

  it("of clusters are those of each list, each once", () => {
    const all = clusterSources(REGISTRY, REGISTRY.clusters);
    assert.equal(new Set(all).size, all.length);
    for (const cluster of REGISTRY.clusters)
      assert.equal(clusterSources(REGISTRY, [cluster]).length, cluster.sources.length);
  });
});

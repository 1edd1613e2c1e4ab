import assert from "node:assert/strict";
import { REGISTRIES } from "../../../src/domain/registry.ts";
import type { Registry } from "../../../src/domain/registry.ts";
import { importRegistry } from "../../../src/usecases/registry/import.ts";
import { smallRegistry } from "../../support/registries.ts";
import { worldForEach } from "../../support/world.ts";

describe("a registry that an administrator puts in", () => {
  const world = worldForEach();
  const put = async (registry: Registry) => {
    const { outcome, holds } = await importRegistry(world(), { admin: true }, { registry });
    return [outcome, holds];
  };
  const from = (day: string): Registry => ({ ...smallRegistry, from: day });
  const kept = () => world().keptRegistries.within(REGISTRIES);

  it("is kept with the time, and holds now or from its day", async () => {
    assert.deepEqual(await put(from("2027-01-01")), ["added", "now"]);
    assert.deepEqual(await put(from("2027-03-04")), ["added", "later"]);
    assert.deepEqual(await put(from("2026-01-01")), ["added", "no-longer"]);
    assert.deepEqual(
      (await kept()).map(({ id, registry }) => [id, registry.from]),
      ["2026-01-01", "2027-01-01", "2027-03-04"].map((day) => [day, day]),
    );
  });

  it("changes nothing the second time, whatever the order of its fields", async () => {
    await put(smallRegistry);
    const before = await kept();
    world().at("2027-03-05T09:00:00Z");
    const turned = Object.fromEntries(
      Object.entries(smallRegistry).reverse(),
    ) as unknown as Registry;
    assert.deepEqual(await put(turned), ["unchanged", "now"]);
    assert.deepEqual(await kept(), before);
  });

  it("takes the place of the one that begins on the same day", async () => {
    await put(smallRegistry);
    const corrected = { ...smallRegistry, populationOn: "2026-07-01" };
    assert.deepEqual(await put(corrected), ["replaced", "now"]);
    assert.deepEqual(
      (await kept()).map(({ registry }) => registry),
      [corrected],
    );
  });

  it("is an administrator's to put in, and nobody else's", async () => {
    await assert.rejects(importRegistry(world(), { admin: false }, { registry: smallRegistry }), {
      reason: "not-found",
    });
    assert.deepEqual(await kept(), []);
  });
});

import assert from "node:assert/strict";
import type { Registry } from "../../../src/domain/registry.ts";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { importRegistry } from "../../../src/usecases/registry/import.ts";
import { registriesOf } from "../../../src/usecases/registry/in-force.ts";
import { smallRegistry } from "../../support/registries.ts";
import { worldForEach } from "../../support/world.ts";

describe("the registry in force", () => {
  const world = worldForEach();
  const put = (registry: Registry) => importRegistry(world(), { admin: true }, { registry });
  const on = (day = "2027-03-03") => world().registries.on(day);

  it("is the one that the bot comes with, as long as none is put in that has begun", async () => {
    assert.equal(await on(), REGISTRY);
    await put(smallRegistry);
    world().at("2027-03-03T09:01:00Z");
    assert.equal(await on("2026-12-31"), REGISTRY);
    assert.deepEqual(await on("2027-01-01"), smallRegistry);
  });

  it("is the last to have begun by the day that is asked about", async () => {
    const later = { ...smallRegistry, from: "2027-06-01" };
    await put(later);
    await put(smallRegistry);
    assert.deepEqual(await on("2027-05-31"), smallRegistry);
    assert.deepEqual(await on("2027-06-01"), later);
  });

  it("is read again after five seconds, and not before", async () => {
    assert.equal(await on(), REGISTRY);
    await put(smallRegistry);
    world().at("2027-03-03T08:30:04.999Z");
    assert.equal(await on(), REGISTRY);
    world().at("2027-03-03T08:30:05.000Z");
    assert.deepEqual(await on(), smallRegistry);
  });

  it("is the same object as long as nothing has changed, so that it is understood once", async () => {
    await put(smallRegistry);
    const first = await on();
    world().at("2027-03-03T10:00:00Z");
    assert.equal(await on(), first);
    await put({ ...smallRegistry, from: "2028-01-01" });
    world().at("2027-03-03T11:00:00Z");
    assert.equal(await on(), first);
    await put({ ...smallRegistry, populationOn: "2026-07-01" });
    world().at("2027-03-03T12:00:00Z");
    assert.notEqual(await on(), first);
  });

  it("is read once by many questions at the same time, and again where the store could not", async () => {
    let reads = 0;
    const broken = {
      ...world().keptRegistries,
      within: () => (++reads === 1 ? Promise.reject(new Error("gone")) : Promise.resolve([])),
    };
    const registries = registriesOf({ ...world(), keptRegistries: broken }, REGISTRY);
    const first = await Promise.allSettled([1, 2, 3].map(() => registries.on("2027-03-03")));
    assert.deepEqual(
      [reads, ...first.map(({ status }) => status)],
      [1, "rejected", "rejected", "rejected"],
    );
    await Promise.all([1, 2, 3].map(() => registries.on("2027-03-03")));
    assert.equal(reads, 2);
  });
});

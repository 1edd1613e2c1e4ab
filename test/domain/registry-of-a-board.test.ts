import assert from "node:assert/strict";
import type { Board } from "../../src/domain/board.ts";
import { clusterOfBoard, registryOn } from "../../src/domain/registry.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { smallRegistry } from "../support/registries.ts";

const clusterOf = (name: string, region: string, more: Partial<Board> = {}) =>
  clusterOfBoard(REGISTRY, { kind: "cluster", name, region, ...more })?.id;

describe("the cluster of a board", () => {
  const boards: readonly (readonly [string, string, string | undefined])[] = [
    ["Politisk Sundhedsklynge Syd", "Hovedstaden", "hovedstaden-syd"],
    ["Sundhedsklynge Syd", "Region Nordjylland", "nordjylland-syd"],
    ["SUNDHEDSKLYNGE MIDT", "Midtjylland", "midtjylland-midt"],
    ["Sundhedsklynge Midt", "Hovedstaden", "hovedstaden-midt"],
    ["Viborgklyngen, politisk niveau", "Midtjylland", "midtjylland-midt"],
    ["Vestklyngen", "Midtjylland", "midtjylland-goedstrup"],
    ["Klynge Nykøbing Falster", "Sjælland", "sjaelland-nykoebing-f"],
    ["Faglig klynge Nykøbing F.", "Sjælland", "sjaelland-nykoebing-f"],
    ["Klynge Fyn", "Østdanmark", "syddanmark-fyn"],
    ["Klynge Prøve", "Hovedstaden", undefined],
    ["Klynge Nordøst", "Hovedstaden", undefined],
    ["Klynge Nordøst", "Nordjylland", undefined],
    ["", "Hovedstaden", undefined],
  ];
  for (const [name, region, cluster] of boards)
    it(`of «${name}» in ${region} is ${cluster ?? "not known"}`, () => {
      assert.equal(clusterOf(name, region), cluster);
    });

  it("is not known where it may be one of several", () => {
    assert.equal(clusterOf("Klynge Syd", "Østdanmark"), undefined);
    assert.equal(clusterOf("Klynge Byen og Klynge Syd", "Hovedstaden"), undefined);
  });

  it("is none for a committee or a health council, whatever its name", () => {
    for (const kind of ["committee", "health-council"] as const)
      assert.equal(clusterOf("Klynge Syd", "Hovedstaden", { kind }), undefined);
  });

  it("may be known by what it was called before, in any registry", () => {
    const board = { kind: "cluster" as const, name: "Klynge Prøve", region: "Nord" };
    assert.equal(clusterOfBoard(smallRegistry, board)?.id, "nord-ny");
  });
});

describe("the registry of a day", () => {
  const from = (day: string) => ({ ...smallRegistry, from: day });
  const some = ["2027-01-01", "2025-01-01", "2029-01-01"].map(from);

  it("is the last to have begun, that day included", () => {
    const on = (day: string) => registryOn(some, day)?.from;
    assert.deepEqual(
      ["2024-12-31", "2025-01-01", "2026-12-31", "2027-01-01", "2030-01-01"].map(on),
      [undefined, "2025-01-01", "2025-01-01", "2027-01-01", "2029-01-01"],
    );
  });
});

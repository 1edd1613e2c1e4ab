import assert from "node:assert/strict";
import { REGISTRY_REASONS } from "../../src/domain/registry-problems.ts";
import { readRegistryFile } from "../../src/documents/registry-file.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { smallRegistry } from "../support/registries.ts";

type Plain = Record<string, unknown>;
/** Something that an administrator might write by mistake: where, and what. */
type Mistake = readonly [at: string, written: unknown];

/** The small registry as a file, with other things written in some places; undefined takes a thing out. */
function fileWith(...mistakes: readonly Mistake[]): string {
  const file = structuredClone(smallRegistry) as unknown as Plain;
  for (const [at, written] of mistakes) {
    const steps = at.split(".");
    const last = steps.pop() ?? "";
    const place = steps.reduce((within, step) => within[step] as Plain, file);
    if (written === undefined) Reflect.deleteProperty(place, last);
    else place[last] = written;
  }
  return JSON.stringify(file, null, 2);
}

function read(text: string | Uint8Array) {
  return readRegistryFile(typeof text === "string" ? Buffer.from(text) : text);
}

function problemsIn(text: string): readonly string[] {
  const file = read(text);
  return "problems" in file
    ? file.problems.map(({ at, reason, about }) => [at, reason, about ?? ""].join(" ").trim())
    : [];
}

const MISTAKES: readonly (readonly [Mistake, string])[] = [
  [["from", "1. januar"], "from not-a-date 1. januar"],
  [["from", "2027-02-30"], "from not-a-date 2027-02-30"],
  [["populationOn", 2026], "populationOn not-a-text 2026"],
  [["regions", undefined], "regions field-missing"],
  [["regions", []], "regions list-empty"],
  [["regions.1.id", "nord"], "regions[1].id twice nord"],
  [["regions.1.name", "REGION NORD"], "regions[1].name twice REGION NORD"],
  [["regions.0.navn", "Nord"], "regions[0].navn field-unknown navn"],
  [["sources.brev.section", "…"], "sources.brev.section text-empty …"],
  [["sources.regioner", undefined], "sources source-needed regioner"],
  [["sources.Æ", { title: "x", section: "y" }], "sources.Æ bad-id Æ"],
  [["sources", []], "sources not-an-object"],
  [["municipalities.1.code", "0901"], "municipalities[1].code twice 0901"],
  [["municipalities.1.code", "902"], "municipalities[1].code bad-code 902"],
  [["municipalities.1.code", 902], "municipalities[1].code not-a-text 902"],
  [["municipalities.1.name", "solby"], "municipalities[1].name twice solby"],
  [["municipalities.0.population", -1], "municipalities[0].population not-a-count -1"],
  [["municipalities.0.population", 1.5], "municipalities[0].population not-a-count 1.5"],
  [["municipalities.0.population", "41000"], "municipalities[0].population not-a-count 41000"],
  [["municipalities.0", "Solby"], "municipalities[0] not-an-object Solby"],
  [["clusters", {}], "clusters not-a-list"],
  [["clusters.1.id", "Nord Ny"], "clusters[1].id bad-id Nord Ny"],
  [["clusters.1.id", "nord-ny"], "clusters[1].id twice nord-ny"],
  [["clusters.1.region", "nord"], "clusters[1].name twice Klynge Ny"],
  [["clusters.1.region", "øst"], "clusters[1].region bad-id øst"],
  [["clusters.1.region", "vest"], "clusters[1].region unknown-region vest"],
  [["clusters.0.municipalities", []], "clusters[0].municipalities list-empty"],
  [
    ["clusters.0.municipalities.1", "0999"],
    "clusters[0].municipalities[1] unknown-municipality 0999",
  ],
  [["clusters.0.municipalities.1", "0901"], "clusters[0].municipalities[1] twice 0901"],
  [["clusters.0.sources.0", "avis"], "clusters[0].sources[0] unknown-source avis"],
  [["clusters.0.sources.0", "constructor"], "clusters[0].sources[0] unknown-source constructor"],
  [["clusters.0.listSure", "ja"], "clusters[0].listSure not-sure ja"],
  [
    ["clusters.0.hospital", "x".repeat(301)],
    `clusters[0].hospital text-too-long ${"x".repeat(60)}`,
  ],
  [["clusters.0.aliases", Array(1001).fill("Ny")], "clusters[0].aliases list-too-long"],
  [["councils.0.municipalSeats", 4], "councils[0].municipalSeats seats-do-not-sum 3"],
  [
    ["councils.0.municipalities.2.code", "0999"],
    "councils[0].municipalities[2].code unknown-municipality 0999",
  ],
  [["published.0.cluster", "vest"], "published[0].cluster unknown-cluster vest"],
  [["published.0.source", "avis"], "published[0].source unknown-source avis"],
  [["published.0.year", "2026"], "published[0].year not-a-year 2026"],
  [["published.0.carriedTo", 2025], "published[0].carriedTo carried-back 2026"],
  [["published.0.municipal", -100], "published[0].municipal not-a-count -100"],
  [["published.1", smallRegistry.published[0]], "published[1].year twice 2026"],
];

describe("a registry file", () => {
  it("is read as it was written out", () => {
    for (const registry of [REGISTRY, smallRegistry])
      for (const text of [JSON.stringify(registry, null, 2), JSON.stringify(registry)])
        assert.deepEqual(read(text), { registry });
  });

  it("is read as an editor on Windows saves it", () => {
    const text = JSON.stringify(smallRegistry, null, 2).replaceAll("\n", "\r\n");
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, "utf16le")])
      assert.deepEqual(read(bytes), { registry: smallRegistry });
    assert.deepEqual(read(Buffer.from(text, "latin1")), { registry: smallRegistry });
  });

  it("may have its dates as Danes write them, and no clusters any more", () => {
    const file = read(fileWith(["from", "01-01-2028"], ["clusters", []], ["published", []]));
    assert.ok("registry" in file);
    assert.equal(file.registry.from, "2028-01-01");
  });

  for (const [mistake, problem] of MISTAKES)
    it(`says of ${mistake[0]}: ${problem.slice(0, 80)}`, () => {
      assert.equal(problemsIn(fileWith(mistake))[0], problem);
    });

  it("names everything that is wrong, in the order of its lines", () => {
    const text = fileWith(
      ["clusters.1.hospital", 1],
      ["from", ""],
      ["municipalities.2.name", undefined],
    );
    const file = read(text);
    assert.ok("problems" in file);
    const lines = text.split("\n");
    assert.deepEqual(
      file.problems.map(({ line, at }) => [at, lines[line - 1]?.trim()]),
      [
        ["from", '"from": "",'],
        ["municipalities[2].name", "{"],
        ["clusters[1].hospital", '"hospital": 1,'],
      ],
    );
  });

  it("that is none says so at once, and where it can be seen", () => {
    const none: readonly (readonly [string, string])[] = [
      ["", "file-empty"],
      ["\n \n", "file-empty"],
      [`"${"x".repeat(1_000_000)}"`, "file-too-large"],
      ["{}", "not-a-registry"],
      ["[1]", "not-a-registry"],
      ["null", "not-a-registry"],
      ["organ;type;region", "not-json"],
      ['{"from": "2027-01-01", "from": "2028-01-01"}', "field-twice from"],
    ];
    for (const [text, problem] of none) assert.deepEqual(problemsIn(text), [problem]);
    const trailing = fileWith().replace(/\n\}$/, ",\n}");
    const file = read(trailing);
    assert.ok("problems" in file);
    assert.deepEqual(file.problems, [
      { line: trailing.split("\n").length, at: "", reason: "not-json" },
    ]);
  });

  it("has an example here of everything that can be wrong", () => {
    const all = [...MISTAKES.map(([, problem]) => problem), "file-empty file-too-large not-json"];
    const seen = `${all.join(" ")} not-a-registry field-twice`.split(" ");
    assert.deepEqual(
      REGISTRY_REASONS.filter((reason) => !seen.includes(reason)),
      [],
    );
  });
});

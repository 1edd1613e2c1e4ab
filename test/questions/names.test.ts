import assert from "node:assert/strict";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { fold, loosely } from "../../src/domain/fold.ts";
import { namesIn } from "../../src/questions/names.ts";
import { understand } from "../../src/questions/understand.ts";

const names = namesIn(REGISTRY);
const named = (text: string) => understand(names, text).names;

/** How people write a town's name. */
const WRITINGS: readonly (readonly [string, (name: string) => string])[] = [
  ["as it is", (name) => name],
  ["in lower case", (name) => name.toLowerCase()],
  ["in capitals", (name) => name.toUpperCase()],
  ["with ae, oe and aa", (name) => fold(name)],
  ["with a, o and a", (name) => loosely(fold(name))],
  ["with its accents dropped", (name) => name.replaceAll("å", "a").replaceAll("ø", "o")],
  ["with aa as å", (name) => name.replaceAll("Aa", "Å").replaceAll("aa", "å")],
  ["in the genitive", (name) => (name.endsWith("s") ? name : `${name}s`)],
  ["with a space for its hyphen", (name) => name.replaceAll("-", " ")],
  ["with accents composed", (name) => name.normalize("NFD")],
];

describe("all 98 municipalities", () => {
  for (const [how, written] of WRITINGS)
    it(`are recognised beside «Kommune», ${how}`, () => {
      for (const { code, name } of REGISTRY.municipalities) {
        const text = `Hvilken klynge er ${written(name)} Kommune med i?`;
        assert.deepEqual(
          named(text).map(({ kind, ids }) => [kind, ...ids]),
          [["municipality", code]],
          text,
        );
      }
    });

  it("are recognised alone, with their own capital letter", () => {
    for (const { code, name } of REGISTRY.municipalities)
      assert.deepEqual(named(name)[0]?.ids, [code], name);
  });

  it("are recognised in English", () => {
    for (const { code, name } of REGISTRY.municipalities) {
      const text = `Which cluster is ${name} municipality in?`;
      assert.deepEqual(named(text)[0]?.ids, [code], text);
    }
  });

  for (const [written, name] of [
    ["Copenhagen", "København"],
    ["Elsinore", "Helsingør"],
    ["Kbh", "København"],
    ["Frederiksbjerg", "Frederiksberg"],
    ["Rosklide", "Roskilde"],
    ["Svenborg", "Svendborg"],
    ["Hvidover", "Hvidovre"],
  ] as const)
    it(`are known again under another name or misspelt: ${written}`, () => {
      const code = REGISTRY.municipalities.find((one) => one.name === name)?.code;
      assert.deepEqual(named(`Hvilken klynge er ${written} med i?`)[0]?.ids, [code]);
    });
});

describe("the 22 clusters", () => {
  it("are recognised by their own name, with those who share it", () => {
    for (const { id, name } of REGISTRY.clusters) {
      const [found] = named(`Hvilke kommuner er med i ${name}?`);
      assert.equal(found?.kind, "cluster", name);
      assert.ok(found.ids.includes(id), name);
    }
  });

  it("are recognised by their aliases and former names", () => {
    for (const { id, aliases, formerNames } of REGISTRY.clusters)
      for (const alias of [...aliases, ...formerNames]) {
        const [found] = named(`Hvilke kommuner er med i ${alias}?`);
        assert.ok(found?.ids.includes(id), alias);
      }
  });

  it("of one name are all meant: Nord and Syd of two regions, Midt of three", () => {
    for (const [text, count] of [
      ["Klynge Nord", 2],
      ["klyngen nord", 2],
      ["Klynge Syd", 2],
      ["Klynge Midt", 3],
      ["Klynge Vest", 1],
    ] as const)
      assert.equal(named(`Hvem er med i ${text}?`)[0]?.ids.length, count, text);
  });
});

describe("other names", () => {
  it("are each region's and health council's", () => {
    for (const { id, name } of REGISTRY.regions)
      assert.deepEqual(named(`Hvem er i ${name}?`), [{ kind: "region", ids: [id], written: name }]);
    for (const { id, name } of REGISTRY.councils) {
      const [found] = named(`Hvem er i ${name}?`);
      assert.deepEqual([found?.kind, found?.ids], ["council", [id]], name);
    }
  });

  it("are not words of everyday Danish that a town is called too", () => {
    for (const text of ["Hvad er vejen frem for os nu?", "Kan vi skive brødet til festen i aften?"])
      assert.deepEqual(named(text), [], text);
    assert.equal(named("Hvilken klynge er Vejen med i?")[0]?.kind, "municipality");
  });

  it("are not the points of the compass where they are no name", () => {
    assert.deepEqual(named("Bor der flere mod nord?"), []);
  });
});

import assert from "node:assert/strict";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { following, narrowed, ownMeant } from "../../../src/usecases/question/follow.ts";
import { askingWorld } from "../../support/questions.ts";

const asking = askingWorld();
const read = (text: string) => asking.understood(text);
const cluster = (id: string) => REGISTRY.clusters.find((one) => one.id === id);
const idsIn = ({ names }: ReturnType<typeof read>) => names.flatMap(({ ids }) => ids);
const after = (before: string, text: string) => following(read(before), read(text), REGISTRY);

describe("a question after another", () => {
  const table: readonly (readonly [string, string, string])[] = [
    ["Hvilken klynge er Tårnby med i?", "Og Ishøj?", "Ishøj"],
    ["Hvad var bidraget fra Hvidovre i 2022?", "Hvad med Dragør?", "Dragør"],
    ["Hvor mange indbyggere har Odense?", "Og Nyborg?", "Nyborg"],
    ["Which cluster is Tårnby in?", "What about Ishøj?", "Ishøj"],
  ];
  for (const [first, next, town] of table)
    it(`is of the new town and asks the same: «${first}» «${next}»`, async () => {
      const alone = await asking.ask(first);
      const { said } = await asking.ask(next, { before: [first] });
      assert.equal(said.about, alone.said.about);
      const answer = await asking.answer(next, { before: [first] });
      assert.ok(answer.lines.join(" ").includes(town));
    });

  it("is left as it is where it is whole, and where nothing was before it", () => {
    const whole = read("Hvilke kommuner er med i Horsensklyngen?");
    assert.equal(following(undefined, whole, REGISTRY), whole);
    assert.equal(following(read("Hvad er kommunekoden for Ærø?"), whole, REGISTRY), whole);
  });

  it("of «den» is about the cluster that the town before is in", async () => {
    const said = await asking.said("population", "Hvor mange bor der i den?", {
      before: ["Hvilken klynge er Thisted med i?"],
    });
    assert.deepEqual(
      said.counted.map(({ people }) => people.whole),
      [63_157],
    );
  });

  it("with another year takes the place of the year before", () => {
    const asked = after("Hvad var bidraget fra Hvidovre i 2022?", "Og i 2024?");
    assert.deepEqual(asked.years, [2024]);
    assert.ok(!asked.terms.some(({ means }) => means.includes("year:2022")));
  });

  it("with a region tells a shared name before it apart", async () => {
    const said = await asking.said("municipalities", "Nordjylland", {
      before: ["Hvilke kommuner er med i Klynge Nord?"],
    });
    assert.equal(said.cluster.id, "nordjylland-nord");
  });

  it("may follow several, each read on from the one before", async () => {
    const said = await asking.said("codes", "Og Ærø?", {
      before: ["Hvad er kommunekoden for Odense?", "Og Nyborg?"],
    });
    assert.deepEqual(
      said.municipalities.map(({ name }) => name),
      ["Ærø"],
    );
  });
});

describe("a shared name", () => {
  const both = ["hovedstaden-syd", "nordjylland-syd"];
  const narrow = (text: string, own?: string) =>
    idsIn(narrowed(read(text), REGISTRY, own === undefined ? undefined : cluster(own)));

  it("stays shared where nothing says which", () => {
    assert.deepEqual(narrow("Hvem er med i Klynge Syd?"), both);
    assert.deepEqual(narrow("Hvem er med i Klynge Syd?", "midtjylland-horsens"), both);
  });

  it("is the one in the region that is named, of the town that is named, or of the chat", () => {
    assert.ok(!narrow("Er Klynge Syd i Region Nordjylland?").includes("hovedstaden-syd"));
    assert.ok(!narrow("Er Tårnby i Klynge Syd?").includes("nordjylland-syd"));
    assert.deepEqual(narrow("Hvem er med i Klynge Syd?", "nordjylland-syd"), ["nordjylland-syd"]);
  });

  it("goes by what is said before the chat it is said in", () => {
    const ids = narrow("Hvem er med i Klynge Syd i Region Hovedstaden?", "nordjylland-syd");
    assert.ok(ids.includes("hovedstaden-syd") && !ids.includes("nordjylland-syd"));
  });
});

describe("«vi» and «klyngen» in a board's chat", () => {
  const own = cluster("nordjylland-vest");

  it("are its own cluster", () => {
    for (const text of ["Hvor mange er vi?", "Hvilke kommuner er med i klyngen?"])
      assert.deepEqual(idsIn(ownMeant(read(text), own)), ["nordjylland-vest"], text);
  });

  it("are nothing where the board is no cluster, or another place is named", () => {
    const text = "Hvor mange er vi?";
    assert.deepEqual(idsIn(ownMeant(read(text), undefined)), []);
    assert.deepEqual(idsIn(ownMeant(read("Er vi med i Horsensklyngen?"), own)), [
      "midtjylland-horsens",
    ]);
  });
});

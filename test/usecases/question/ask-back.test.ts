import assert from "node:assert/strict";
import { askedBack, isShared, whichOf } from "../../../src/usecases/question/ask-back.ts";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { askingWorld, momentOf, otherSydBoard, sydBoard } from "../../support/questions.ts";

const asking = askingWorld();

/** Questions that hold for any cluster. */
const ABOUT_A_CLUSTER: readonly ((name: string) => string)[] = [
  (name) => `Hvilke kommuner er med i ${name}?`,
  (name) => `Hvor mange indbyggere har ${name}?`,
  (name) => `Hvilket hospital hører ${name} til?`,
  (name) => `Hvad var bidraget fra ${name} i 2022?`,
  (name) => `Which municipalities are in ${name}?`,
];

describe("a name that clusters of several regions bear", () => {
  const shared: Readonly<Record<string, readonly string[]>> = {
    "Klynge Nord": ["hovedstaden", "nordjylland"],
    "Klynge Syd": ["hovedstaden", "nordjylland"],
    "Klynge Midt": ["hovedstaden", "midtjylland", "nordjylland"],
  };
  for (const [name, regions] of Object.entries(shared))
    for (const question of ABOUT_A_CLUSTER.map((one) => one(name)))
      it(`is asked back with each region, and each button is answered: «${question}»`, async () => {
        const { choices, written } = await asking.said("which-name", question);
        assert.equal(written, name);
        const named = regions.map((id) => REGISTRY.regions.find((one) => one.id === id)?.name);
        assert.deepEqual(
          choices.map(({ title }) => title.split(", ").at(-1)),
          named,
        );
        for (const choice of choices) {
          const answer = await asking.answer(choice.question);
          assert.equal(answer.kind, "answer", choice.question);
          const region = choice.title.split(", ").at(-1) ?? "";
          const { said } = await asking.ask(choice.question);
          assert.ok(JSON.stringify(said).includes(region), choice.question);
        }
      });

  it("is not asked back where the region, the hospital or a town says which", async () => {
    for (const [question, id] of [
      ["Hvilke kommuner er med i Klynge Nord i Region Nordjylland?", "nordjylland-nord"],
      ["Hvilke kommuner er med i Klynge Nord i Hovedstaden?", "hovedstaden-nord"],
      ["Hvilke kommuner er med i Klynge Syd ved Hobro sygehus?", "nordjylland-syd"],
    ] as const)
      assert.equal((await asking.said("municipalities", question)).cluster.id, id, question);
  });
});

describe("a question that lacks its subject", () => {
  it("is asked which cluster where «klyngen» could be any", async () => {
    const question = "Hvilke kommuner er med i klyngen?";
    assert.equal((await asking.ask(question)).said.about, "which-cluster");
    const said = await asking.said("municipalities", question, { board: otherSydBoard });
    assert.equal(said.cluster.id, "nordjylland-syd");
  });

  for (const question of [
    "Hvornår er næste møde?",
    "Hvad besluttede vi på punkt 3?",
    "Hvor mange indbyggere har vi?",
    "When is the next meeting?",
  ])
    it(`is asked which board outside any board: «${question}»`, async () => {
      assert.equal((await asking.ask(question)).said.about, "which-board");
      const { said } = await asking.ask(question, { board: sydBoard });
      assert.notEqual(said.about, "which-board");
    });

  it("that says nothing at all is asked what it is about", async () => {
    for (const question of ["", "?!", "Hej", "Hvad med?", "Hvad?"])
      assert.deepEqual((await asking.ask(question)).said, { about: "ask-what", name: null });
  });

  it("that is whole is not asked back", async () => {
    for (const question of ["Hvilken klynge er Tårnby med i?", "Hvad er kommunekoden for Ærø?"]) {
      const { asked } = await asking.ask(question);
      assert.equal(askedBack(momentOf(asked)), undefined);
    }
  });
});

describe("the choices of a name", () => {
  it("are those who bear it, each the same question with its region beside the name", async () => {
    const { asked } = await asking.ask("Hvilke kommuner har Klynge Syd?");
    const [name] = asked.names;
    assert.ok(name);
    assert.deepEqual(whichOf(REGISTRY, name, asked), {
      about: "which-name",
      written: "Klynge Syd",
      choices: [
        {
          title: "Sundhedsklynge Syd, Region Hovedstaden",
          question: "Hvilke kommuner har Klynge Syd Region Hovedstaden?",
        },
        {
          title: "Klynge Syd, Region Nordjylland",
          question: "Hvilke kommuner har Klynge Syd Region Nordjylland?",
        },
      ],
    });
  });

  it("are of clusters and hospitals; a municipality is never shared", () => {
    assert.ok(isShared({ kind: "cluster", ids: ["a", "b"], written: "" }));
    assert.ok(isShared({ kind: "hospital", ids: ["a", "b"], written: "" }));
    assert.ok(!isShared({ kind: "cluster", ids: ["a"], written: "" }));
    assert.ok(!isShared({ kind: "municipality", ids: ["a", "b"], written: "" }));
  });
});

import assert from "node:assert/strict";
import { FACTS } from "../../../src/knowledge/facts.ts";
import { candidatesFor } from "../../../src/usecases/question/candidates.ts";
import { askingWorld, momentOf, otherSydBoard, sydBoard } from "../../support/questions.ts";
import type { Around } from "../../support/questions.ts";

const asking = askingWorld();

async function candidates(question: string, { board }: Around = {}) {
  const { asked } = await asking.ask(question, board && { board });
  return candidatesFor(asking.world, momentOf(asked, { board }), undefined);
}

const isOfSyd = ({ sources }: (typeof FACTS)[number]) =>
  sources.some(({ title }) => title.includes("sundhedsklynge Syd, 18."));

describe("what could be said to a question", () => {
  it("is what the registry has, with how well it fits", async () => {
    const found = await candidates("Hvilken klynge er Tårnby med i?");
    assert.ok(found.candidates.some(({ said, fit }) => said.about === "placed" && fit > 0.9));
  });

  it("is nothing of a board's papers where no board is asked", async () => {
    const ofPapers = ["quoted", "meetings", "agenda", "rule", "members", "meeting-chair"];
    for (const question of [
      "Hvad besluttede vi om trivselsbussen?",
      "Hvornår er mødet den 26. april 2023?",
      "Hvem er suppleant for Ishøj?",
    ]) {
      const found = await candidates(question);
      assert.deepEqual(
        found.candidates.filter(({ said }) => ofPapers.includes(said.about)),
        [],
        question,
      );
    }
  });

  it("has the nearest facts best first", async () => {
    const { near } = await candidates("Hvad er en sundhedsklynge?");
    const fits = near.map(({ fit }) => fit);
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => b - a),
    );
  });

  it("is asked back whatever is wanted of a name that two bear", async () => {
    const found = await candidates("Hvor mange indbyggere har Klynge Syd?");
    const [best] = [...found.candidates].sort((a, b) => b.fit - a.fit);
    assert.equal(best?.said.about, "which-name");
  });
});

describe("facts from the minutes of Klynge Syd in Hovedstaden", function () {
  this.timeout(60_000);
  // every fourth will do: each costs a reading of all the others
  const told = FACTS.filter(isOfSyd)
    .filter((_, n) => n % 4 === 0)
    .map(({ asks }) => asks.da[0] ?? "");
  const toldTo = async (questions: readonly string[], around?: Around) => {
    const answers = await Promise.all(questions.map((one) => asking.ask(one, around)));
    return answers.filter(({ said }) => said.about === "fact" && isOfSyd(said.fact));
  };

  it("are told in its own chat", async () => {
    const found = await toldTo(told, { board: sydBoard });
    assert.ok(found.length > told.length / 2);
  });

  it("are told in no other board's chat, whichever of their questions is asked", async () => {
    assert.deepEqual(await toldTo(told, { board: otherSydBoard }), []);
  });

  it("are not told of another cluster that is named", async () => {
    const unnamed = told.filter((one) => asking.understood(one).names.length === 0);
    assert.ok(unnamed.length > 5);
    const found = await toldTo(unnamed.map((one) => one.replace("?", " i Horsensklyngen?")));
    assert.deepEqual(found, []);
  });
});

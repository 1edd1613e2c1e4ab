import assert from "node:assert/strict";
import { FACTS } from "../../src/knowledge/facts.ts";
import { REGISTRY } from "../../src/knowledge/registry.ts";
import { factsFor, knowledgeOf } from "../../src/questions/knowledge.ts";
import type { Knowledge } from "../../src/questions/knowledge.ts";
import { namesIn } from "../../src/questions/names.ts";
import { understand } from "../../src/questions/understand.ts";

const names = namesIn(REGISTRY);

describe("the facts that fit a question", function () {
  this.timeout(120_000);
  let knowledge: Knowledge;
  const found = (text: string) => factsFor(knowledge, understand(names, text));

  before(() => {
    knowledge = knowledgeOf(FACTS, names);
  });

  it("have among their best the one whose own question it is, in both languages", () => {
    const missed = FACTS.filter((_, n) => n % 5 === 0).flatMap((fact) =>
      [fact.asks.da[0] ?? "", fact.asks.en[0] ?? ""].filter(
        (ask) =>
          !found(ask)
            .slice(0, 3)
            .some((one) => one.fact === fact),
      ),
    );
    assert.ok(missed.length < FACTS.length / 50, missed.join("\n"));
  });

  it("are in order of how well they fit, each once, from 0 to 1", () => {
    const all = found("Hvor mange penge er der til sundhedsklyngerne i 2022?");
    assert.ok(all.length > 3);
    const fits = all.map(({ fit }) => fit);
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => b - a),
    );
    assert.ok(fits.every((fit) => fit > 0 && fit < 1.0001));
    assert.equal(new Set(all.map(({ fact }) => fact)).size, all.length);
  });

  it("are none for a question without words", () => {
    assert.deepEqual(found(""), []);
    assert.deepEqual(found("?"), []);
  });

  it("fit less where the question is of a year that the fact says nothing of", () => {
    const question = "Hvor mange penge er der til klyngerne";
    const bestFit = (text: string, id: string | undefined) =>
      found(text).find(({ fact }) => fact.id === id)?.fit ?? 0;
    const [best] = found(`${question} i 2022?`);
    assert.ok(best);
    assert.ok(bestFit(`${question} i 2037?`, best.fact.id) < best.fit);
  });

  it("do not fit a question of which no word is theirs", () => {
    const [best] = found("Hvilken farve har elefantens snabel på Mars?");
    assert.ok((best?.fit ?? 0) < 0.63);
  });
});

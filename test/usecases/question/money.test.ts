import assert from "node:assert/strict";
import fc from "fast-check";
import { REGISTRY } from "../../../src/knowledge/registry.ts";
import { contribution } from "../../../src/usecases/question/money.ts";
import { askingWorld, momentOf, otherSydBoard, sydBoard } from "../../support/questions.ts";
import { seed } from "../../support/seed.ts";

const asking = askingWorld();
const SYD = "Sundhedsklynge Syd i Region Hovedstaden";
const number = new Intl.NumberFormat("da-DK");

describe("a contribution", function () {
  this.timeout(60_000);
  it(`of a municipality is its people times 6,81 kr., and shows both (seed ${seed})`, async () => {
    const town = fc.constantFrom(...REGISTRY.municipalities);
    await fc.assert(
      fc.asyncProperty(town, async ({ name, population }) => {
        const question = `Hvad var bidraget fra ${name} Kommune i 2022?`;
        const { parts } = await asking.said("contribution", question);
        assert.deepEqual(
          parts.map(({ name: of, people, oere }) => [of, people, oere]),
          [[name, population, population * 681]],
        );
        const text = (await asking.answer(question)).lines.join("\n");
        assert.ok(text.includes(`${number.format(population)} indbyggere × 6,81 kr.`), text);
        assert.ok(text.includes(number.format((population * 681) / 100)), text);
        assert.match(text, /ikke et offentliggjort beløb/);
      }),
      { seed, numRuns: 20 },
    );
  });

  it("of a cluster is that of its whole municipalities, with the least and most of the region's", async () => {
    const { parts } = await asking.said(
      "contribution",
      "Hvad var bidraget fra Klynge Vest i 2022?",
    );
    const [part] = parts;
    assert.deepEqual([part?.people, part?.oere], [63_157, 43_009_917]);
    assert.deepEqual(part?.model.regionalOere, [63_157 * 644, 63_157 * 731]);
    assert.deepEqual(part.split, []);
  });

  it("of København is said to be for the whole of a shared municipality", async () => {
    const question = "Hvad var bidraget fra København i 2022?";
    const [part] = (await asking.said("contribution", question)).parts;
    assert.deepEqual(
      part?.split.map(({ name }) => name),
      ["København"],
    );
    assert.match((await asking.answer(question)).lines.join("\n"), /delt mellem klynger/);
  });

  it("of a cluster that shares København counts none of its people", async () => {
    for (const [cluster, people] of [
      ["Sundhedsklynge Byen", 103_608],
      [SYD, 290_160],
    ] as const) {
      const question = `Hvad var bidraget fra ${cluster} i 2022?`;
      const [part] = (await asking.said("contribution", question)).parts;
      assert.equal(part?.people, people);
      assert.equal(part.oere, people * 681);
      const text = (await asking.answer(question)).lines.join("\n");
      assert.doesNotMatch(text, /644\.431|748\.039|934\.591/);
    }
  });

  it("of Klynge Syd is first what its minutes say: 7.803.439 = 3.936.286 + 3.867.153 kr.", async () => {
    for (const question of [
      `Hvor mange penge har ${SYD}?`,
      `Hvad var bidraget fra ${SYD} i 2022?`,
    ]) {
      const answer = await asking.answer(question);
      assert.match(
        answer.lines[0] ?? "",
        /7\.803\.439.*3\.936\.286.*3\.867\.153.*overføres til 2023/,
      );
      assert.ok(answer.sources.some(({ title }) => title.startsWith("Referat, Politisk")));
    }
  });

  it("in a board's chat is its own cluster's", async () => {
    const question = "Hvad er bidraget?";
    const peopleOf = async (board: typeof sydBoard) =>
      (await asking.said("contribution", question, { board })).parts.map(({ people }) => people);
    assert.deepEqual(await peopleOf(sydBoard), [290_160]);
    assert.deepEqual(await peopleOf(otherSydBoard), [108_634]);
  });
});

describe("another year than 2022", () => {
  const years = [2021, 2023, 2024, 2025, 2026, 2030];

  it("has no contribution that is computed, however it is asked for", async () => {
    for (const year of years)
      for (const question of [
        `Hvad var bidraget fra Hvidovre i ${year}?`,
        `Hvor meget betaler Hvidovre i ${year}?`,
        `Hvad er bidraget fra Horsensklyngen i ${year}?`,
        `What was the contribution from Hvidovre in ${year}?`,
      ]) {
        const { kind, lines } = await asking.answer(question);
        const computed = lines.filter((line) => line.includes("×"));
        assert.ok(computed.length === 0 || kind === "not-known", question);
        for (const line of computed) assert.ok(!line.includes(String(year)), line);
      }
  });

  it("is named as the one that the model does not reach", () => {
    const said = contribution.say(momentOf(asking.understood("Hvidovres bidrag i 2024")));
    assert.ok(said?.about === "contribution");
    assert.equal(said.year, 2024);
  });
});

describe("what a cluster has spent or has left", () => {
  it("stands in no source, but for the one whose minutes there are", async () => {
    for (const question of [
      "Hvor mange penge har Horsensklyngen tilbage?",
      "Hvor mange penge fik Horsensklyngen i 2023?",
      "Hvor mange penge har Klynge Nord i Region Nordjylland tilbage?",
    ]) {
      const said = await asking.said("no-spending", question);
      const answer = await asking.answer(question);
      assert.equal(answer.kind, "not-known");
      assert.ok(answer.lines[0]?.includes(said.name));
    }
    const { said } = await asking.ask(`Hvor mange penge har ${SYD} tilbage?`);
    assert.notEqual(said.about, "no-spending");
  });
});

import assert from "node:assert/strict";
import { NAMES, personId } from "../../support/board.ts";
import { members } from "../../../src/usecases/question/seats.ts";
import { askingWorld, momentOf, otherSydBoard, sydBoard } from "../../support/questions.ts";

const asking = askingWorld();
const here = { board: sydBoard };

describe("who sits on the board", () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["Hvem er medformænd?", ["Regionsrådet", "Tårnby"]],
    ["Hvem sidder for Tårnby?", ["Tårnby"]],
    ["Hvem sidder for Hvidovre?", []],
    ["Hvilke mandater er ledige?", ["Dragør"]],
    ["Hvilke medlemmer har en suppleant?", ["Ishøj"]],
    ["Hvem er med for almen praksis?", ["Praktiserende læge"]],
    ["Hvilke borgmestre er medlemmer?", ["Tårnby", "Ishøj", "Dragør"]],
    ["Who are the members?", ["Regionsrådet", "Tårnby", "Ishøj", "Dragør", "Praktiserende læge"]],
  ];
  for (const [question, seats] of table)
    it(`is told from its own roster: «${question}»`, async () => {
      const said = await asking.said("members", question, here);
      assert.deepEqual(
        said.seats.map(({ name }) => name),
        seats,
      );
    });

  it("is told with each name and substitute, and a vacant seat as vacant", async () => {
    const { lines } = await asking.answer("Hvem er medlemmer?", here);
    assert.ok(lines.some((line) => line.includes(NAMES.dorte) && line.includes(NAMES.carl)));
    assert.ok(lines.some((line) => /Dragør: mandatet er ikke besat/.test(line)));
    assert.doesNotMatch(lines.join("\n"), /@/);
  });

  it("is counted where that is asked for", async () => {
    const said = await asking.said("members", "Hvor mange medlemmer har vi?", here);
    assert.ok(said.count);
    assert.equal(said.seats.length, 5);
  });

  it("is told of the secretariat and observers", async () => {
    for (const [question, people] of [
      ["Hvem er sekretariat?", ["sanne", "mia"]],
      ["Hvem er observatør?", ["oda"]],
    ] as const) {
      const said = await asking.said("members", question, here);
      assert.deepEqual(
        said.attendants.map(({ person }) => person),
        people.map((name) => personId(name)),
      );
    }
  });

  it("is told as it was on the day that is named, else on the day of the question", async () => {
    const [region, town, ...rest] = sydBoard.seats;
    assert.ok(region && town);
    const holders = [
      { person: personId("erik"), role: "member", to: "2022-12-31" },
      { person: personId("bent"), role: "co-chair", from: "2023-01-01" },
    ] as const;
    const board = { ...sydBoard, seats: [region, { ...town, holders }, ...rest] };
    const holderIn = async (question: string) =>
      (await asking.said("members", question, { board })).seats[0]?.holder?.person;
    assert.equal(await holderIn("Hvem sidder for Tårnby?"), personId("bent"));
    assert.equal(await holderIn("Hvem sad for Tårnby den 1/7-2022?"), personId("erik"));
  });

  it("is told of no board outside its chat, and never of another's people", async () => {
    const fits = members.fits(momentOf(asking.understood("Hvem er medformænd?")));
    assert.equal(fits, false);
    const said = await asking.said("members", "Hvem sidder for Tårnby?", { board: otherSydBoard });
    assert.deepEqual(said.seats, []);
  });
});

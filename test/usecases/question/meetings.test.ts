import assert from "node:assert/strict";
import { meetingsSaid } from "../../../src/usecases/question/meetings.ts";
import {
  askingWorld,
  momentOf,
  otherSydBoard,
  SECRET,
  sydBoard,
  sydMeetings,
} from "../../support/questions.ts";

const asking = askingWorld();
const here = { board: sydBoard };

describe("the meeting plan", () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ["Hvornår er næste møde?", "next", ["2023-04-26"]],
    ["When is the next meeting?", "next", ["2023-04-26"]],
    ["Hvornår var sidste møde?", "last", ["2023-01-18"]],
    ["Hvor holdes mødet den 26. april?", "day", ["2023-04-26"]],
    ["Hvor holdes mødet d. 26/4?", "day", ["2023-04-26"]],
    ["Hvilke møder har vi i 2023?", "day", ["2023-01-18", "2023-04-26"]],
    ["Hvad er mødeplanen?", "all", ["2023-01-18", "2023-04-26"]],
  ];
  for (const [question, wanted, dates] of table)
    it(`tells the meetings that are asked for: «${question}»`, async () => {
      const said = await asking.said("meetings", question, here);
      assert.equal(said.asked, wanted);
      assert.deepEqual(
        said.meetings.map(({ date }) => date),
        dates,
      );
    });

  it("tells a meeting's day, times and place", async () => {
    const [line = ""] = (await asking.answer("Hvornår er næste møde?", here)).lines;
    assert.match(line, /onsdag den 26\. april 2023 kl\. 08\.30–10\.00, Glostrup Rådhus/);
  });

  it("counts today's meeting as the next", async () => {
    const said = await asking.said("meetings", "Hvornår er næste møde?", {
      ...here,
      day: "2023-04-26",
    });
    assert.deepEqual(
      said.meetings.map(({ date }) => date),
      ["2023-04-26"],
    );
  });

  it("is never another board's", async () => {
    const { said } = await asking.ask("Hvornår er næste møde?", { board: otherSydBoard });
    assert.doesNotMatch(JSON.stringify(said), /2023-04-26|Glostrup Rådhus/);
  });
});

describe("an agenda", () => {
  it("is that of the meeting that is named, else of the next", async () => {
    for (const [question, date] of [
      ["Hvad er på dagsordenen til næste møde?", "2023-04-26"],
      ["Hvad er på dagsordenen den 26. april?", "2023-04-26"],
      ["Hvad er på dagsordenen den 18/1-2023?", "2023-01-18"],
    ] as const)
      assert.equal((await asking.said("agenda", question, here)).meeting.date, date, question);
  });

  it("shows a closed item as a number and nothing else", async () => {
    const question = "Hvad er på dagsordenen den 18. januar?";
    const said = await asking.said("agenda", question, here);
    assert.deepEqual(said.items[2], { number: "3", title: null, kind: null });
    const { lines } = await asking.answer(question, here);
    assert.equal(lines[3], "3. Lukket punkt");
    assert.ok(!lines.join().includes(SECRET));
  });
});

describe("who leads a meeting", () => {
  it("is the chair that its agenda names", async () => {
    const said = await asking.said("meeting-chair", "Hvem leder mødet den 26. april?", here);
    assert.deepEqual([said.date, said.chair], ["2023-04-26", "Bent Borgmester"]);
  });
});

describe("what the plan has", () => {
  const saidTo = (
    question: string,
    around: Parameters<typeof momentOf>[1],
    meetings = sydMeetings,
  ) => meetingsSaid(momentOf(asking.understood(question), around), meetings);

  it("is no next meeting after the last one, and none before the first", () => {
    for (const [question, day] of [
      ["Hvornår er næste møde?", "2024-01-01"],
      ["Hvornår var sidste møde?", "2022-12-01"],
    ] as const) {
      const plan = saidTo(question, { ...here, day });
      assert.equal(plan?.found, false);
      assert.ok(plan.said.about === "meetings");
      assert.deepEqual(plan.said.meetings, []);
    }
  });

  it("is nothing without a board, without meetings, of a town, or of a time without a meeting", () => {
    assert.equal(saidTo("Hvornår er næste møde?", {}), undefined);
    assert.equal(saidTo("Hvornår er næste møde?", here, []), undefined);
    assert.equal(saidTo("Hvornår er mødet i Tårnby?", here), undefined);
    assert.equal(saidTo("Hvornår er mødet i 2031?", here), undefined);
    assert.equal(saidTo("Hvor mange penge er der?", here), undefined);
  });
});

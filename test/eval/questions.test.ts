import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { openEvalWorld } from "./eval-world.ts";
import type { EvalWorld } from "./eval-world.ts";
import { REMARK } from "./open-vote.ts";
import { readQuestions } from "./question.ts";

const folder = new URL("questions/", import.meta.url);
const questions = readdirSync(folder).flatMap((name) => readQuestions(new URL(name, folder)));

describe("the questions", () => {
  it("are many, in both languages, and many must be declined", () => {
    assert.ok(questions.length >= 260);
    assert.ok(questions.filter(({ lang }) => lang === "en").length >= 60);
    assert.ok(questions.filter(({ expect }) => !expect.includes("answer")).length >= 80);
  });

  it("have each an id of its own and are never asked twice", () => {
    const ids = questions.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const asked = questions.map(({ question, board, on, before }) =>
      JSON.stringify([question.toLowerCase(), board, on, before]),
    );
    assert.equal(new Set(asked).size, asked.length);
  });

  it("ask of a board's papers only what is in them", () => {
    const papers = readdirSync(new URL("board/", import.meta.url))
      .map((name) => readFileSync(new URL(`board/${name}`, import.meta.url), "utf8"))
      .join("\n")
      .toLowerCase();
    const lost = questions
      .filter(({ kind }) => ["decisions", "efforts", "people"].includes(kind))
      .filter(
        ({ expect: [first], has }) =>
          first === "answer" &&
          has.some((group) => !group.some((words) => papers.includes(words.toLowerCase()))),
      );
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    );
  });
});

describe("the boards that are asked of", () => {
  let world: EvalWorld;
  before(async () => {
    world = await openEvalWorld();
  });
  after(() => {
    world.end();
  });

  it("are those that the questions name, and no others", async () => {
    const names = (await world.on(null).boards.names()).map(({ name }) => name);
    const asked = new Set(questions.map(({ board }) => board).filter((one) => one !== null));
    assert.deepEqual([...asked].sort(), [...names].sort());
  });

  it("have minutes with decisions, a later agenda without, a closed item and an open vote", async () => {
    const { boards, meetings, ballots } = world.on("2023-04-26");
    const board = (await boards.names()).find(({ name }) => name === "Politisk Sundhedsklynge Syd");
    const [held, called] = await meetings.ofBoard(board?.id ?? "");
    assert.ok(held && called);
    assert.deepEqual([held.date, called.date], ["2023-01-18", "2023-04-26"]);
    assert.equal(held.items.filter(({ decision }) => decision !== null).length, 7);
    assert.ok(called.items.every(({ decision }) => decision === null));
    assert.deepEqual(
      called.items.map(({ closed }) => closed),
      [false, false, false, true, false],
    );
    const [vote] = await ballots.ofMeeting(called.id);
    assert.equal(vote?.closedAt, undefined);
    assert.equal(Object.keys(vote?.standing ?? {}).length, 2);
    assert.ok(JSON.stringify(vote).includes(REMARK));
  });

  it("have a today that the question sets", () => {
    assert.equal(world.on("2023-02-15").clock.today(), "2023-02-15");
    assert.equal(world.on(null).clock.today(), "2026-02-02");
  });
});

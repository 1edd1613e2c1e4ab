import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readQuestions } from "../eval/question.ts";
import { readAgendaText } from "../../src/documents/agenda-document.ts";

const SOURCES = new URL("../../../shared/sources/", import.meta.url);

describe("the questions to the real minutes", () => {
  const questions = readQuestions(new URL("eval-minutes.json", import.meta.url));
  const name = readdirSync(SOURCES).find((file) => file.includes("referat-2023-01-18")) ?? "";
  const reading = readAgendaText(readFileSync(new URL(name, SOURCES), "utf8"));
  const said = JSON.stringify(reading).toLowerCase();
  // A date that is read is kept as 2023-01-18.
  const isSaid = (words: string): boolean => said.includes(words.toLowerCase());

  it("are at least thirty, of the board that the minutes are of", () => {
    assert.ok(questions.length >= 30);
    for (const { board } of questions) assert.equal(board, reading.board);
  });

  it("ask what the minutes say", () => {
    const lost = questions
      .filter(({ expect: [first] }) => first === "answer")
      .filter(({ has }) => has.some((group) => !group.some(isSaid)));
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { questionsBefore, withQuestion } from "../../src/domain/conversation.ts";
import type { Conversation } from "../../src/domain/conversation.ts";

const at = (minute: number): Date => new Date(Date.UTC(2027, 2, 3, 9, minute));

/** What is remembered after these questions, one a minute. */
function after(asked: readonly (readonly [chat: string, text: string])[]): Conversation {
  const one = asked.reduce<Conversation | undefined>(
    (before, [chat, text], minute) =>
      withQuestion(before, { account: "a", chat, text }, at(minute)),
    undefined,
  );
  assert.ok(one);
  return one;
}

describe("what an account has asked lately", () => {
  it("is nothing before it has asked", () => {
    assert.deepEqual(questionsBefore(undefined, "x", at(0)), []);
  });

  it("is the last three of a chat, oldest first, and nothing of another chat", () => {
    const asked = after(["1", "2", "3", "4", "5"].map((n) => [n === "4" ? "y" : "x", n] as const));
    assert.deepEqual(questionsBefore(asked, "x", at(6)), ["2", "3", "5"]);
    assert.deepEqual(questionsBefore(asked, "y", at(6)), ["4"]);
    assert.equal(asked.id, "a");
  });

  it("is forgotten question by question after half an hour, and whole with the last of them", () => {
    const asked = after([
      ["x", "1"],
      ["x", "2"],
    ]);
    assert.deepEqual(questionsBefore(asked, "x", at(29)), ["1", "2"]);
    assert.deepEqual(questionsBefore(asked, "x", at(30)), ["2"]);
    assert.deepEqual(questionsBefore(asked, "x", at(31)), []);
    assert.equal(asked.until, at(31).toISOString());
    const later = withQuestion(asked, { account: "a", chat: "y", text: "3" }, at(30));
    assert.deepEqual(
      later.asked.map(({ text }) => text),
      ["2", "3"],
    );
  });

  it("never grows beyond twelve, however many chats it is asked in", () => {
    const many = Array.from({ length: 25 }, (_, n) => [`chat ${n}`, String(n)] as const);
    const { asked } = after(many);
    assert.equal(asked.length, 10);
    assert.equal(asked.at(-1)?.text, "24");
    const busy = after(many.flatMap(([chat], n) => [0, 1, 2].map((k) => [chat, `${n}.${k}`])));
    assert.equal(busy.asked.length, 12);
  });
});

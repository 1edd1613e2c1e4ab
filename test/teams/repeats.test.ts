import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import { repeats } from "../../src/teams/repeats.ts";

const message = (parts: object = {}): Activity =>
  ({
    id: "1",
    conversation: { id: "chat" },
    text: "dagsorden",
    timestamp: new Date(0),
    ...parts,
  }) as unknown as Activity;

describe("a message that Teams sends again", () => {
  it("is known the second time, and every time after", () => {
    const isRepeat = repeats();
    assert.deepEqual(
      [1, 2, 3].map(() => isRepeat(message())),
      [false, true, true],
    );
  });

  it("is not one that differs in chat, id, words or time", () => {
    const isRepeat = repeats();
    isRepeat(message());
    for (const other of [
      { conversation: { id: "another" } },
      { id: "2" },
      { text: "hjælp" },
      { timestamp: new Date(2000) },
    ])
      assert.equal(isRepeat(message(other)), false);
  });

  it("is never one without an id", () => {
    const isRepeat = repeats();
    assert.deepEqual(
      [1, 2].map(() => isRepeat(message({ id: undefined }))),
      [false, false],
    );
  });

  it("is remembered among the last thousand, so that memory does not grow", () => {
    const isRepeat = repeats();
    for (let n = 0; n < 1001; n++) isRepeat(message({ id: String(n) }));
    assert.equal(isRepeat(message({ id: "1000" })), true);
    assert.equal(isRepeat(message({ id: "2" })), true);
    assert.equal(isRepeat(message({ id: "0" })), false);
  });

  it("is known by each bot for itself", () => {
    const [one, other] = [repeats(), repeats()];
    one(message());
    assert.equal(other(message()), false);
  });
});

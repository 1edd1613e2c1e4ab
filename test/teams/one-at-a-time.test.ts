import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { oneAtATime } from "../../src/teams/one-at-a-time.ts";

describe("a double tap", () => {
  it("waits for the first press, and then finds what it did", async () => {
    const sent: string[] = [];
    const send = () =>
      oneAtATime("minutes m1", async () => {
        const isSent = sent.includes("minutes");
        await sleep(5);
        if (!isSent) sent.push("minutes");
        return isSent;
      });
    assert.deepEqual(await Promise.all([send(), send(), send()]), [false, true, true]);
    assert.deepEqual(sent, ["minutes"]);
  });

  it("goes on where the first press failed", async () => {
    const first = oneAtATime("minutes m1", () => Promise.reject(new Error("no line")));
    const second = oneAtATime("minutes m1", () => Promise.resolve("sent"));
    await assert.rejects(first, /no line/);
    assert.equal(await second, "sent");
  });

  it("on one thing does not hold up another", async () => {
    let free = (): void => undefined;
    const slow = oneAtATime("minutes m1", () => new Promise<void>((resolve) => (free = resolve)));
    assert.equal(await oneAtATime("minutes m2", () => Promise.resolve("sent")), "sent");
    free();
    await slow;
  });
});

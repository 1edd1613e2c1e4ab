import assert from "node:assert/strict";
import { reopened, sealed, withCard } from "../../src/domain/decide.ts";
import { decisionId, isDecided, isOpen, isWritten } from "../../src/domain/decision.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { meeting, NOW, personId } from "../support/board.ts";
import { blankOf, confirmedBy, drafted } from "../support/decisions.ts";

describe("how a decision stands", () => {
  const card = { card: { chat: "19:klynge", message: "m" }, at: NOW };
  const opening = { version: 1, by: personId("anna"), at: NOW };
  const decided = confirmedBy(drafted(), "anna", "bent");
  const stages: readonly (readonly [string, Decision | undefined, string])[] = [
    ["nothing there", undefined, "open"],
    ["only a card", withCard(undefined, blankOf(), card), "open"],
    ["a draft", drafted(), "written, open"],
    ["one chair's confirmation", confirmedBy(drafted(), "anna"), "written"],
    ["both chairs' confirmations", decided, "written, decided"],
    ["issued minutes", sealed(decided, blankOf(), NOW), "written, decided"],
    ["issued minutes without a text", sealed(undefined, blankOf(), NOW), "open"],
    ["the text opened again", reopened(decided, opening), "written, open"],
  ];
  for (const [what, decision, expected] of stages)
    it(`with ${what} is: ${expected}`, () => {
      const states = { written: isWritten, decided: isDecided, open: isOpen };
      const found = Object.entries(states).flatMap(([name, is]) => (is(decision) ? [name] : []));
      assert.equal(found.join(", "), expected);
    });
});

describe("the name of a decision", () => {
  it("is the item's own, the same each time and no other item's or meeting's", () => {
    assert.equal(decisionId(meeting.id, "i1"), decisionId(meeting.id, "i1"));
    const others = [decisionId(meeting.id, "i11"), decisionId(`${meeting.id}-2`, "i1")];
    assert.equal(new Set([decisionId(meeting.id, "i1"), ...others]).size, 3);
  });
});

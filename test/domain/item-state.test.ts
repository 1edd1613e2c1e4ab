import assert from "node:assert/strict";
import { reopened, sealed, withCard } from "../../src/domain/decide.ts";
import type { Decision } from "../../src/domain/decision.ts";
import { itemState } from "../../src/domain/item-state.ts";
import type { ItemState } from "../../src/domain/item-state.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot } from "../../src/domain/vote.ts";
import { board, ITEMS, meeting, NOW, opening, personId } from "../support/board.ts";
import { blankOf, confirmedBy, drafted } from "../support/decisions.ts";

/** Without a decision the vote tells how far an item has come: see the tests of votes. */
describe("how far an item with a decision has come", () => {
  const open = openBallot(board, meeting, ITEMS.one, opening);
  const closed: Ballot = { ...open, closedAt: NOW };
  const half = confirmedBy(drafted(), "bent");
  const decided = confirmedBy(half, "anna");
  const again = reopened(decided, { version: 1, by: personId("anna"), at: NOW });
  const carded = withCard(undefined, blankOf(), { card: { chat: "c", message: "m" }, at: NOW });
  const unwritten = sealed(undefined, blankOf(), NOW);

  const table: readonly (readonly [string, readonly Ballot[], Decision, ItemState])[] = [
    [
      "awaits confirmation once a text is written, without a vote",
      [],
      drafted(),
      "awaiting-confirmation",
    ],
    ["awaits confirmation after one of two chairs", [closed], half, "awaiting-confirmation"],
    ["is decided when both chairs have confirmed, with a vote", [closed], decided, "decided"],
    ["is decided when both chairs have confirmed, without a vote", [], decided, "decided"],
    ["is decided even where a vote was left open", [open], decided, "decided"],
    ["is in its vote while that is open, also with a text", [open], drafted(), "vote-open"],
    [
      "awaits confirmation when what was decided is opened again",
      [],
      again,
      "awaiting-confirmation",
    ],
    ["is not treated where a card was shown and nothing written", [], carded, "not-treated"],
    [
      "awaits confirmation after its vote, with nothing written",
      [closed],
      carded,
      "awaiting-confirmation",
    ],
    ["is not treated where minutes were issued without a text", [], unwritten, "not-treated"],
    ["is not touched by another item's decision", [], { ...decided, item: "i2" }, "not-treated"],
  ];
  for (const [what, ballots, decision, state] of table)
    it(what, () => {
      assert.equal(itemState(ITEMS.one, ballots, [decision]), state);
    });

  it("is found among the decisions of other items", () => {
    const decisions = [{ ...drafted(), item: "i2" }, decided, { ...half, item: "i3" }];
    assert.equal(itemState(ITEMS.one, [], decisions), "decided");
  });
});

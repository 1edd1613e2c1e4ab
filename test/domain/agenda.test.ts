import assert from "node:assert/strict";
import { itemsFrom, updatedAgenda } from "../../src/domain/agenda.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { AgendaItem } from "../../src/domain/meeting.ts";
import { openBallot } from "../../src/domain/vote.ts";
import type { Ballot } from "../../src/domain/vote.ts";
import { agendaItem, board, ITEMS, itemRead, meeting, NOW, reading } from "../support/board.ts";

const voteOn = (item: AgendaItem): Ballot =>
  openBallot(board, meeting, item, { round: 1, at: NOW, by: "x", parties: ["region"] });

/** The meeting as a new document has it: these items, numbered as documents number. */
const read = (items: readonly AgendaItem[], imports = ["draft-2"]) => ({
  title: "Nyt møde",
  start: "10:00",
  end: null,
  place: "Nyt sted",
  chair: null,
  items: items.map((item, n) => ({ ...item, id: `i${n + 1}` })),
  imports,
});

const ids = (items: readonly AgendaItem[]): string[] => items.map(({ id }) => id);

describe("the items of a document", () => {
  it("keep their printed numbers, or are counted where none is printed", () => {
    const items = itemsFrom(
      { ...reading, items: [itemRead({ number: "3a", title: "A" }), itemRead({ title: "B" })] },
      "agenda",
    );
    assert.deepEqual(
      items.map(({ id, number, title }) => [id, number, title]),
      [
        ["i1", "3a", "A"],
        ["i2", "2", "B"],
      ],
    );
  });

  it("keep their decisions as minutes, and are without them as an agenda", () => {
    const minutes = { ...reading, items: [itemRead({ title: "A", decision: "Tiltrådt." })] };
    assert.equal(itemsFrom(minutes, "minutes")[0]?.decision, "Tiltrådt.");
    assert.equal(itemsFrom(minutes, "agenda")[0]?.decision, null);
  });
});

const taken = (ballots: readonly Ballot[] = [], decisions: readonly Decision[] = []) => ({
  ballots,
  decisions,
  at: NOW,
});

describe("an agenda that is brought up to date", () => {
  it("changes nothing when the same document comes again", () => {
    const again = updatedAgenda(meeting, read([ITEMS.none], ["draft-1"]), taken());
    assert.equal(again, meeting);
    const once = updatedAgenda(meeting, read([ITEMS.none]), taken());
    assert.equal(updatedAgenda(once, read([]), taken()), once);
  });

  it("takes the time, place and title of the new document", () => {
    const updated = updatedAgenda(meeting, read([ITEMS.one]), taken());
    assert.deepEqual(
      [updated.title, updated.start, updated.end, updated.place, updated.chair],
      ["Nyt møde", "10:00", null, "Nyt sted", null],
    );
    assert.deepEqual(updated.imports, ["draft-1", "draft-2"]);
    assert.deepEqual([updated.id, updated.date], [meeting.id, meeting.date]);
  });

  it("keeps the ids of unchanged items that moved, so that their votes stay with them", () => {
    const moved = [ITEMS.several, ITEMS.one, ITEMS.closed];
    const { items } = updatedAgenda(meeting, read(moved), taken([voteOn(ITEMS.several)]));
    assert.deepEqual(ids(items), ["i2", "i1", "i4"]);
  });

  it("gives new items ids that no item has had", () => {
    const fresh = agendaItem({ id: "x", title: "Nyt punkt" });
    const another = agendaItem({ id: "y", title: "Endnu et" });
    const { items } = updatedAgenda(meeting, read([fresh, ITEMS.one, another]), taken());
    assert.deepEqual(ids(items), ["i6", "i1", "i7"]);
  });

  it("keeps an item that nobody has voted on where its title is the same", () => {
    const changed = { ...ITEMS.one, recommendations: ["noget andet"] };
    const { items } = updatedAgenda(meeting, read([changed, ITEMS.several]), taken());
    assert.deepEqual(ids(items), ["i1", "i2"]);
  });

  it("gives two items that read the same ids of their own", () => {
    const pause = agendaItem({ id: "p", title: "Pause" });
    const first = updatedAgenda(meeting, read([pause, ITEMS.one, pause]), taken());
    assert.equal(new Set(ids(first.items)).size, 3);
    const again = updatedAgenda(first, read([ITEMS.one, pause, pause], ["draft-3"]), taken());
    assert.equal(new Set(ids(again.items)).size, 3);
    assert.deepEqual([...ids(again.items)].sort(), [...ids(first.items)].sort());
  });

  it("keeps a decision that the new document does not have", () => {
    const undecided = { ...ITEMS.decided, decision: null };
    const { items } = updatedAgenda(meeting, read([undecided]), taken());
    assert.equal(items[0]?.decision, "Godkendt.");
  });

  const table: readonly (readonly [string, readonly AgendaItem[]])[] = [
    ["removed", [ITEMS.several]],
    ["given another title", [{ ...ITEMS.one, title: "Godkendelse af regnskab" }]],
    ["given another recommendation", [{ ...ITEMS.one, recommendations: ["noget andet"] }]],
    ["given one more recommendation", [{ ...ITEMS.one, recommendations: ["a", "b"] }]],
    ["closed to the public", [{ ...ITEMS.one, closed: true }]],
  ];
  for (const [what, items] of table)
    it(`is refused where an item that has been voted on is ${what}`, () => {
      assert.throws(() => updatedAgenda(meeting, read(items), taken([voteOn(ITEMS.one)])), {
        reason: "voted-item-changed",
        about: "1",
      });
      assert.doesNotThrow(() => updatedAgenda(meeting, read(items), taken()));
    });

  it("is refused where one of two equal items that were voted on is gone", () => {
    const twin = { ...ITEMS.one, id: "i9", number: "9" };
    const twins = { ...meeting, items: [ITEMS.one, twin] };
    const votes = [voteOn(ITEMS.one), voteOn(twin)];
    assert.throws(() => updatedAgenda(twins, read([ITEMS.one]), taken(votes)), {
      reason: "voted-item-changed",
    });
  });

  it("lets the case of an item that has been voted on be told better", () => {
    const told = { ...ITEMS.one, case: "Bedre fortalt", number: "7" };
    const { items } = updatedAgenda(meeting, read([told]), taken([voteOn(ITEMS.one)]));
    assert.deepEqual(
      items.map(({ id, number, case: text }) => [id, number, text]),
      [["i1", "7", "Bedre fortalt"]],
    );
  });
});

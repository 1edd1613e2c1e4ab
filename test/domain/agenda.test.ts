import assert from "node:assert/strict";
import { itemsFrom, updatedAgenda } from "../../src/domain/agenda.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { AgendaItem } from "../../src/domain/meeting.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import type { Ballot } from "../../src/domain/vote.ts";
import {
  agendaItem,
  board,
  ITEMS,
  itemRead,
  meeting,
  NOW,
  opening,
  reading,
} from "../support/board.ts";
import { drafted } from "../support/decisions.ts";

const voteOn = (item: AgendaItem): Ballot => openBallot(board, meeting, item, opening);

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

/** A decision on an item, written or no more than begun. */
const decisionOn = (item: AgendaItem): Decision => ({ ...drafted(), item: item.id });

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

  it("takes the time, place and title of the new document, and keeps what it does not say", () => {
    const updated = updatedAgenda(meeting, read([ITEMS.one]), taken());
    assert.deepEqual(
      [updated.title, updated.start, updated.end, updated.place, updated.chair],
      ["Nyt møde", "10:00", null, "Nyt sted", meeting.chair],
    );
    const silent = { ...read([ITEMS.one]), title: null, start: null, end: null, place: null };
    const same = updatedAgenda(meeting, silent, taken());
    assert.deepEqual(
      [same.title, same.start, same.end, same.place],
      [meeting.title, meeting.start, meeting.end, meeting.place],
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
    it(`is refused where an item that has been voted on or decided is ${what}`, () => {
      const refusal = { reason: "voted-item-changed", about: "1" };
      const [first, ...others] = meeting.items;
      assert.ok(first);
      const marked = { ...meeting, items: [{ ...first, taken: true }, ...others] };
      const update = (of: typeof meeting, by = taken()) => updatedAgenda(of, read(items), by);
      assert.throws(() => update(meeting, taken([voteOn(ITEMS.one)])), refusal);
      assert.throws(() => update(meeting, taken([], [decisionOn(ITEMS.one)])), refusal);
      assert.throws(() => update(marked), refusal);
      assert.doesNotThrow(() => update(meeting));
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

  it("keeps the ids and marks of items that moved, so that votes and decisions stay with them", () => {
    const marked = meeting.items.map((one) =>
      [ITEMS.one.id, ITEMS.several.id].includes(one.id) ? { ...one, taken: true } : one,
    );
    const moved = [ITEMS.none, ITEMS.several, agendaItem({ id: "x", title: "Nyt" }), ITEMS.one];
    const { items } = updatedAgenda({ ...meeting, items: marked }, read(moved), {
      ...taken([voteOn(ITEMS.several)], [decisionOn(ITEMS.one)]),
    });
    assert.deepEqual(
      items.map(({ id, taken: mark }) => [id, mark]),
      [
        ["i3", undefined],
        ["i2", true],
        ["i6", undefined],
        ["i1", true],
      ],
    );
  });

  it("gives the mark of an item that was taken up to the one it was, of two that read the same", () => {
    const pause = agendaItem({ id: "i1", title: "Pause" });
    const twins = { ...meeting, items: [pause, { ...pause, id: "i2", taken: true }] };
    const { items } = updatedAgenda(twins, read([pause]), taken());
    assert.deepEqual([items.length, items[0]?.id, items[0]?.taken], [1, "i2", true]);
  });

  it("keeps the attachments that were linked or handed in, with their names, wherever they move", () => {
    const linked = { title: "Bilag A", href: "https://eksempel.dk/a" };
    const file = { title: "Bilag B", file: { id: "f", name: "b.pdf" } };
    const gone = { title: "Bilag C", file: { id: "g", name: "c.pdf" } };
    const before = { ...meeting, items: [{ ...ITEMS.one, attachments: [linked, file, gone] }] };
    const named = ["Bilag B", "Bilag A", "Bilag D"].map((title) => ({ title }));
    const { items } = updatedAgenda(
      before,
      read([{ ...ITEMS.one, case: "Bedre fortalt", attachments: named }]),
      taken([voteOn(ITEMS.one)]),
    );
    assert.deepEqual(items[0]?.attachments, [file, linked, { title: "Bilag D" }]);
  });

  it("does not lend an item the attachments of another", () => {
    const attachments = [{ title: "Bilag A", href: "https://eksempel.dk/a" }];
    const before = { ...meeting, items: [{ ...ITEMS.one, attachments }, ITEMS.several] };
    const named = { ...ITEMS.several, attachments: [{ title: "Bilag A" }] };
    const { items } = updatedAgenda(before, read([named, ITEMS.one]), taken());
    assert.deepEqual(items[0]?.attachments, [{ title: "Bilag A" }]);
  });

  it("is refused once its minutes are issued, except where the same document comes again", () => {
    const sealed = { ...meeting, sealed: true };
    assert.throws(() => updatedAgenda(sealed, read(meeting.items), taken()), {
      reason: "minutes-issued",
    });
    assert.equal(updatedAgenda(sealed, read([], ["draft-1"]), taken()), sealed);
  });
});

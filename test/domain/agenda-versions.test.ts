import assert from "node:assert/strict";
import fc from "fast-check";
import { agendaChanges, updatedAgenda, withItem } from "../../src/domain/agenda.ts";
import type { AgendaItem, Meeting } from "../../src/domain/meeting.ts";
import { agendaItem, ITEMS, itemRead, meeting } from "../support/board.ts";
import { seed } from "../support/seed.ts";

const AT = "2027-03-01T12:00:00.000Z";
const posted: Meeting = { ...meeting, cards: [{ chat: "19:klynge@thread.v2", message: "1" }] };
const fresh = agendaItem({ id: "x", number: "6", title: "Nyt punkt" });
const secret = agendaItem({ id: "y", number: "7", title: "Ny personalesag", closed: true });

/** The meeting brought up to date from a document with these items, and else as it was. */
function updated(before: Meeting, items: readonly AgendaItem[], draft = "draft-2"): Meeting {
  const { title, start, end, place, chair } = before;
  const read = { title, start, end, place, chair, items, imports: [draft] };
  return updatedAgenda(before, read, { ballots: [], decisions: [], at: AT });
}

/** The board's items with one of them otherwise. */
const withOne = (parts: Partial<AgendaItem>): readonly AgendaItem[] =>
  meeting.items.map((one) => (one.id === "i1" ? { ...one, ...parts } : one));

describe("an agenda that is changed after it has been posted", () => {
  it("is a new version, with what was added and changed in its order, then what went out", () => {
    const told = { ...ITEMS.one, case: "Bedre fortalt" };
    const { versions } = updated(posted, [fresh, ITEMS.several, told, ITEMS.decided]);
    const changes = [
      { kind: "added", number: "6", title: "Nyt punkt" },
      { kind: "changed", number: "1", title: "Godkendelse af budget" },
      { kind: "removed", number: "3", title: "Orientering om vinteren" },
      { kind: "removed", number: "4", title: null },
    ];
    assert.deepEqual(versions, [{ version: 2, at: AT, changes }]);
  });

  it("keeps every version, in order", () => {
    const second = updated(posted, [...meeting.items, fresh]);
    const third = updated(second, withOne({ minutes: 25 }), "draft-3");
    assert.deepEqual(
      third.versions?.map(({ version, changes }) => [version, changes.map(({ kind }) => kind)]),
      [
        [2, ["added"]],
        [3, ["changed", "removed"]],
      ],
    );
    assert.deepEqual(third.versions[0], second.versions?.[0]);
  });

  it("is no new version before it has been posted, however often it is changed", () => {
    const once = updated(meeting, [fresh, ...meeting.items]);
    const twice = updated(once, [ITEMS.one], "draft-3");
    assert.deepEqual([once.versions, twice.versions], [undefined, undefined]);
    const first = updated({ ...twice, cards: posted.cards }, [ITEMS.one, fresh], "draft-4");
    assert.deepEqual(
      first.versions?.map(({ version }) => version),
      [2],
    );
  });

  it("is no new version where a new document says the same", () => {
    const same = updated(posted, meeting.items);
    assert.equal(same.versions, undefined);
    assert.deepEqual(same.items, posted.items);
    assert.equal(updated(posted, [], "draft-1"), posted);
  });

  const printed: readonly (readonly [string, Partial<AgendaItem>])[] = [
    ["number", { number: "1a" }],
    ["kind", { kind: "discussion" }],
    ["expected minutes", { minutes: 11 }],
    ["background", { background: null }],
    ["recommendations", { recommendations: ["noget andet"] }],
    ["one who recommends", { recommendedBy: "Administrationen" }],
    ["case", { case: "Bedre fortalt" }],
    ["case number", { caseNumber: "27/123" }],
    ["presenters", { presenters: ["Erik Ødum"] }],
    ["attachments", { attachments: [] }],
    ["attachments' names", { attachments: [{ title: "Bilag 1 - Nyt budget" }] }],
  ];
  for (const [what, parts] of printed)
    it(`says that an item was changed where it has another ${what}`, () => {
      const { versions } = updated(posted, withOne(parts));
      const number = parts.number ?? "1";
      assert.deepEqual(versions?.[0]?.changes, [
        { kind: "changed", number, title: ITEMS.one.title },
      ]);
    });

  it("says that an item with another title came in the place of the one that went out", () => {
    const { versions } = updated(posted, withOne({ title: "Regnskab" }));
    assert.deepEqual(versions?.[0]?.changes, [
      { kind: "added", number: "1", title: "Regnskab" },
      { kind: "removed", number: "1", title: ITEMS.one.title },
    ]);
  });

  it("never gives the title of a closed item", () => {
    const closed = { ...ITEMS.closed, case: "Mere hemmeligt" };
    const changed = updated(posted, [closed, secret]);
    const gone = updated(changed, [{ ...ITEMS.one, closed: true }], "draft-3");
    assert.deepEqual(changed.versions?.[0]?.changes.slice(0, 2), [
      { kind: "changed", number: "4", title: null },
      { kind: "added", number: "7", title: null },
    ]);
    assert.doesNotMatch(JSON.stringify(gone.versions), /ersonalesag/);
    assert.doesNotMatch(JSON.stringify(gone.versions?.[1]?.changes[0]), /budget/);
  });
});

describe("what differs between two agendas", () => {
  const changesOf = (before: readonly AgendaItem[], after: readonly AgendaItem[]) =>
    agendaChanges({ ...meeting, items: before }, { ...meeting, items: after }).filter(
      (one) => one.kind !== "meeting",
    );

  it("is nothing where an attachment was linked, an item taken up, or a decision recorded", () => {
    const href = "https://eksempel.dk/b";
    const after = withOne({
      attachments: ITEMS.one.attachments.map(({ title }) => ({ title, href })),
      taken: true,
      decision: "Godkendt.",
      at: { page: 2, paragraph: 9 },
    });
    assert.deepEqual(changesOf(meeting.items, after), []);
  });

  it("is said of the meeting too: when it is, where, and who leads it", () => {
    const moved = { ...meeting, start: "10:00", place: "Sygehuset", chair: null, title: "Nyt" };
    assert.deepEqual(agendaChanges(meeting, moved), [
      { kind: "meeting", what: ["title", "time", "place", "chair"] },
    ]);
    assert.deepEqual(agendaChanges(meeting, { ...meeting, end: "12:00" }), [
      { kind: "meeting", what: ["time"] },
    ]);
  });

  const versionsOf = (n: number) =>
    fc.constantFrom<Partial<AgendaItem>>({}, {}, { case: "Ny" }, { closed: true }).map((parts) => ({
      ...agendaItem({ id: `i${n}`, title: `Punkt ${n}`, number: String(n) }),
      ...parts,
    }));
  const agendas = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })
    .chain((numbers) => fc.tuple(...numbers.map(versionsOf)));

  it(`names each item once, unless it is the same in both (seed ${seed})`, () => {
    fc.assert(
      fc.property(agendas, agendas, (before, after) => {
        const changes = changesOf(before, after);
        const of = (kind: string) =>
          changes.filter((one) => one.kind === kind).map(({ number }) => number);
        const inBoth = after.filter(({ id }) => before.some((one) => one.id === id));
        const isSame = (item: AgendaItem) =>
          before.some(({ id, case: text, closed }) =>
            id === item.id ? text === item.case && closed === item.closed : false,
          );
        const numbers = (items: readonly AgendaItem[]) => items.map(({ number }) => number);
        assert.deepEqual(of("added"), numbers(after.filter((item) => !inBoth.includes(item))));
        assert.deepEqual(of("changed"), numbers(inBoth.filter((item) => !isSame(item))));
        assert.deepEqual(
          of("removed"),
          numbers(before.filter(({ id }) => !inBoth.some((item) => item.id === id))),
        );
      }),
      { seed },
    );
  });
});

describe("one more item on an agenda", () => {
  const read = itemRead({ title: "Forslag", kind: "decision", number: "99" });

  it("comes last, with the number after the highest and an id that no item has", () => {
    const items = [
      { ...ITEMS.one, number: "3a" },
      { ...ITEMS.several, number: "bilag" },
    ];
    const more = withItem({ ...meeting, items }, read, AT);
    assert.deepEqual(more.items.slice(0, 2), items);
    assert.deepEqual(more.items.slice(2), [{ ...read, id: "i3", number: "4" }]);
    assert.equal(withItem({ ...meeting, items: [] }, read, AT).items[0]?.number, "1");
  });

  it("is a new version of an agenda that has been posted, and none before", () => {
    const changes = [{ kind: "added", number: "6", title: "Forslag" }];
    assert.deepEqual(withItem(posted, read, AT).versions, [{ version: 2, at: AT, changes }]);
    assert.equal(withItem(meeting, read, AT).versions, undefined);
  });

  it("is refused once the minutes are issued", () => {
    assert.throws(() => withItem({ ...meeting, sealed: true }, read, AT), {
      reason: "minutes-issued",
    });
  });
});

import assert from "node:assert/strict";
import { journalOf } from "../../src/domain/journal.ts";
import type { JournalSources } from "../../src/domain/journal.ts";
import type { JournalEntry, JournalKind } from "../../src/domain/journal-entry.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Proposal } from "../../src/domain/proposal.ts";
import { openBallot } from "../../src/domain/open-ballot.ts";
import { agendaItem, board, ITEMS, meeting, NOW, opening, personId } from "../support/board.ts";
import { proposedItem } from "../support/proposals.ts";

const sources = (parts: Partial<JournalSources> = {}): JournalSources => ({
  ...{ board, meeting, ballots: [], decisions: [], proposals: [], digests: new Map() },
  dayOf: (at) => at.slice(0, 10),
  ...parts,
});
const withMeeting = (parts: Partial<Meeting>): JournalSources =>
  sources({ meeting: { ...meeting, ...parts } });
const of = (kind: JournalKind, from: JournalSources): readonly JournalEntry[] =>
  journalOf(from).filter((one) => one.kind === kind);

const posted = [{ chat: "c", message: "m" }];
const LATER = "2027-03-04T10:00:00.000Z";

const proposal = (title: string): Proposal => ({
  ...{ ...proposedItem(), title, id: "f.p", board: board.id, by: personId("erik"), at: NOW },
  answer: { kind: "accepted", meeting: meeting.id, by: personId("anna"), at: LATER },
});

const ballot = {
  ...openBallot(board, meeting, ITEMS.one, opening),
  ...{ procedure: "written" as const, openedAt: NOW, closedAt: LATER },
};

describe("what is journalised of a meeting", () => {
  it("is a draft agenda until it is sent, or minutes follow it", () => {
    const state = (parts: Partial<Meeting>) =>
      of("agenda", withMeeting(parts)).map((one) => one.state);
    assert.deepEqual(state({}), ["draft"]);
    assert.deepEqual(state({ cards: posted }), ["final"]);
    assert.deepEqual(state({ sealed: true }), ["final"]);
  });

  it("is the agenda that was sent and each later version, with no time where none was kept", () => {
    const versions = [{ version: 2, at: LATER, changes: [] }];
    const all = withMeeting({ cards: posted, postedAt: NOW, versions });
    assert.deepEqual(
      [...of("agenda-sent", all), ...of("agenda-changed", all)].map(({ at, direction, detail }) => [
        ...[at, direction, detail],
      ]),
      [
        [NOW, "out", null],
        [LATER, "out", "2"],
      ],
    );
    assert.deepEqual(
      of("agenda-sent", withMeeting({ cards: posted })).map(({ at }) => at),
      [null],
    );
    assert.deepEqual(of("agenda-sent", withMeeting({ postedAt: NOW })), []);
  });

  it("is each attachment that was handed in, with its digest, of a closed item without its title", () => {
    const file = { id: "f1", name: "bilag.pdf" };
    const attachments = [
      { title: "Link", href: "https://eksempel.dk/1" },
      { title: "Fil", file },
    ];
    const items = [ITEMS.one, ITEMS.closed].map((item) => ({ ...item, attachments }));
    const digests = new Map([["i1", [null, "abc"]]]);
    const { meeting: both } = withMeeting({ items });
    assert.deepEqual(
      of("attachment", sources({ meeting: both, digests })).map(
        ({ at, direction, item, detail, digest }) => [at, direction, item, detail, digest],
      ),
      [
        [null, "in", { number: "1", title: ITEMS.one.title }, "Fil", "abc"],
        [null, "in", { number: "4", title: null }, null, null],
      ],
    );
  });

  it("is each proposal that came on the agenda, and its answer; no title where the item is closed", () => {
    const rows = (title: string, item: Partial<typeof ITEMS.one>) => {
      const items = [agendaItem({ id: "i7", title: "Lægevagt", ...item })];
      const given = sources({ meeting: { ...meeting, items }, proposals: [proposal(title)] });
      return journalOf(given)
        .filter(({ kind }) => kind.startsWith("proposal"))
        .map(({ kind, direction, role, item: on, detail }) => [kind, direction, role, on, detail]);
    };
    const open = { number: "7", title: "Lægevagt" };
    assert.deepEqual(rows("Lægevagt", {}), [
      ["proposal", "in", "member", open, "Lægevagt"],
      ["proposal-answered", "out", "chair", open, "Lægevagt"],
    ]);
    assert.deepEqual(rows("Lægevagt", { closed: true }), [
      ["proposal", "in", "member", { number: "7", title: null }, null],
      ["proposal-answered", "out", "chair", { number: "7", title: null }, null],
    ]);
    assert.deepEqual(rows("Noget, der hed noget andet", {})[0]?.at(-2), null);
  });

  it("is no proposal that was declined, waits, or came on another meeting", () => {
    const { answer, ...waits } = proposal("Lægevagt");
    assert.ok(answer);
    const declined = { kind: "declined" as const, reason: "Nej", by: answer.by, at: answer.at };
    const proposals: readonly Proposal[] = [
      waits,
      { ...waits, answer: declined },
      { ...waits, answer: { ...answer, kind: "accepted", meeting: "another" } },
    ];
    assert.deepEqual(of("proposal", sources({ proposals })), []);
  });

  it("is a written procedure with its result, or with the objection that ended it, never both", () => {
    const kinds = (closedBecause: "time" | "objection") =>
      journalOf(sources({ ballots: [{ ...ballot, closedBy: null, closedBecause }] }))
        .slice(1)
        .map(({ kind, direction, role }) => [kind, direction, role]);
    const sent = ["written-procedure", "out", "secretary"];
    assert.deepEqual(kinds("time"), [sent, ["vote-closed", "out", "bot"]]);
    assert.deepEqual(kinds("objection"), [sent, ["written-objected", "in", "member"]]);
  });

  it("says in which role somebody acted on that day in Denmark, also late in the evening", () => {
    const seats = board.seats.map((seat) => ({
      ...seat,
      holders: seat.holders.map((one) => ({ ...one, from: "2027-03-05" })),
    }));
    const late = { ...ballot, openedBy: personId("anna"), openedAt: "2027-03-04T23:30:00.000Z" };
    const role = (dayOf: JournalSources["dayOf"]) =>
      of("written-procedure", sources({ board: { ...board, seats }, ballots: [late], dayOf }))[0]
        ?.role;
    assert.equal(
      role(() => "2027-03-05"),
      "chair",
    );
    assert.equal(
      role(() => "2027-03-04"),
      "other",
    );
  });

  it("is in the order of time; of one moment, what it follows from comes first", () => {
    const at = { openedAt: NOW, closedAt: NOW, closedBy: personId("sanne") };
    const ballots = ["i1", "i2", "i3"].map((item) => ({ ...ballot, ...at, item }));
    const ordered = journalOf(sources({ ballots })).slice(1);
    assert.deepEqual(
      ordered.map(({ kind }) => kind),
      ballots.flatMap(() => ["written-procedure", "vote-closed"]),
    );
  });
});

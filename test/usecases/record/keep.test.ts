import assert from "node:assert/strict";
import { decisionId } from "../../../src/domain/decision.ts";
import { firstRules } from "../../../src/domain/rules.ts";
import { brokenAt } from "../../../src/domain/record/chain.ts";
import { happeningOf } from "../../../src/domain/record/event.ts";
import type { MeetingRecord } from "../../../src/domain/record/record.ts";
import { recordId } from "../../../src/domain/record/record.ts";
import { keepRecord } from "../../../src/usecases/record/keep.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import type { Position } from "../../../src/domain/vote.ts";
import {
  board,
  BOARD,
  inBoardChat,
  meeting,
  NAMES,
  person,
  personId,
  seatOf,
} from "../../support/board.ts";
import {
  decided,
  everybody,
  issued,
  onItem,
  setUp,
  voted,
  withRules,
} from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { worldForEach } from "../../support/world.ts";

const SHOWN = ["by-name", "by-party", "outcome-only"] as const;

describe("the record of a meeting", () => {
  const world = worldForEach();
  const keep = async () => {
    const now = await world().boards.find(BOARD);
    return keepRecord(world(), now ?? board, meeting.id);
  };
  const happenings = ({ events }: MeetingRecord) =>
    events.map(({ event }) => happeningOf(event).replace(/^people:.*/, "people"));

  it("begins with which meeting it is of and who is on the board", async () => {
    const { record } = await keep();
    assert.deepEqual(happenings(record), ["begun", "people"]);
    assert.equal(Object.keys(record.people).length, 14);
  });

  it("has every vote that was closed and every text that was decided, in their order", async () => {
    const ballot = await voted(world(), "i1");
    world().at("2027-03-03T09:00:00Z");
    await decided(world(), "i1");
    world().at("2027-03-03T10:00:00Z");
    await reopenDecision(world(), inBoardChat("anna"), { ...onItem("i1"), version: 1 });
    const { record, differing } = await keep();
    assert.deepEqual(happenings(record), [
      ...["begun", "people", `vote:${ballot.id}`, "decision:i1:1"],
    ]);
    assert.deepEqual(differing, []);
    assert.equal(brokenAt(world().sha256, record.events), undefined);
  });

  it("is added to, never changed, and gets nothing twice however many bring it up at once", async () => {
    await voted(world(), "i1");
    const { record: first } = await keep();
    await voted(world(), "i2");
    await Promise.all([keep(), keep(), keep(), keep()]);
    await decided(world(), "i2");
    await Promise.all([keep(), keep(), keep()]);
    const { record, differing } = await keep();
    assert.deepEqual(record.events.slice(0, first.events.length), first.events);
    assert.equal(new Set(happenings(record)).size, record.events.length);
    assert.equal(record.events.length, first.events.length + 2);
    assert.deepEqual(differing, []);
  });

  it("holds nobody's name, wherever it was written", async () => {
    await setUp(world(), withRules({ positionsInMinutes: "by-name" }));
    await voted(world(), "i1");
    const words = "Bent Borgmester og ERIK ØDUM følger op sammen med Erik Ødum.";
    await decided(world(), "i1", decisionText({ text: words }));
    await issued(world());
    const { record } = await keep();
    const chain = JSON.stringify(record.events);
    for (const name of Object.values(NAMES)) {
      assert.ok(!chain.includes(name), name);
      assert.ok(!chain.includes(name.toLocaleUpperCase("da")), name);
    }
    assert.match(chain, /\uE000person-bent\uE001 og \uE000\^person-erik\uE001 følger op/);
  });

  it("takes in people who come on the board later, before what they do", async () => {
    await keep();
    await world().rosters.apply({ boards: [], people: [person("ole")] });
    await setUp(world(), (now) => ({
      ...now,
      attendants: [...now.attendants, { person: personId("ole"), role: "observer" as const }],
    }));
    await voted(world(), "i1");
    const { record } = await keep();
    assert.equal(record.people[personId("ole")]?.name, NAMES.ole);
    assert.deepEqual(
      happenings(record).map((one) => one.split(":")[0]),
      ["begun", "people", "people", "vote"],
    );
  });

  it("ends with the issue, after which only additions come", async () => {
    await voted(world(), "i1");
    await decided(world(), "i1");
    await issued(world());
    const { record, differing } = await keep();
    assert.deepEqual(happenings(record).slice(-2), ["attendance", "issued"]);
    assert.deepEqual(differing, []);
    await world().decisions.change(decisionId(meeting.id, "i9"), () => ({
      ...{ id: decisionId(meeting.id, "i9"), board: BOARD, meeting: meeting.id, item: "i9" },
      ...{ ballot: null, rules: firstRules("cluster"), over: 0, version: 1, text: decisionText() },
      ...{ writtenBy: "p", writtenAt: "2027-03-03T08:00:00.000Z", confirmations: [] },
      ...{ decidedAt: "2027-03-03T08:00:00.000Z", history: [], cards: [] },
    }));
    const later = await keep();
    assert.deepEqual(later.record.events, record.events);
    assert.deepEqual(later.differing, [{ happening: "decision:i9:1", how: "late" }]);
  });

  for (const shown of SHOWN) {
    const tampered: readonly (readonly [string, (position: Position) => Position | undefined])[] = [
      ["is removed", () => undefined],
      [
        "is altered",
        (position) => ({
          ...position,
          answers: position.answers.map(() => ({ choice: "abstain" })),
        }),
      ],
      ["gets another receipt", (position) => ({ ...position, receipt: "AAAA-AAAA-AAAA" })],
    ];
    for (const [what, by] of tampered)
      it(`tells when a position ${what} in the store, where positions are shown ${shown}`, async () => {
        await setUp(world(), withRules({ positionsInMinutes: shown }));
        const ballot = await voted(world(), "i1");
        await keep();
        tamper(ballot.id, (standing) => {
          const { [seatOf("erik")]: own, ...others } = standing;
          const changed = own && by(own);
          return { ...others, ...(changed && { [seatOf("erik")]: changed }) };
        });
        const { differing } = await keep();
        assert.deepEqual(differing, [{ happening: `vote:${ballot.id}`, how: "changed" }]);
      });

    it(`tells when a position is added in the store, where positions are shown ${shown}`, async () => {
      await setUp(world(), withRules({ positionsInMinutes: shown }));
      const { fie: _, ...answers } = everybody("agree");
      const ballot = await voted(world(), "i1", answers);
      await keep();
      tamper(ballot.id, (standing) => {
        const own = standing[seatOf("erik")];
        assert.ok(own);
        const fie = {
          ...own,
          seat: seatOf("fie"),
          castBy: personId("fie"),
          receipt: "BBBB-BBBB-BBBB",
        };
        return { ...standing, [seatOf("fie")]: fie };
      });
      const { differing } = await keep();
      assert.deepEqual(differing, [{ happening: `vote:${ballot.id}`, how: "changed" }]);
    });
  }

  it("tells when a decided text is changed in the store", async () => {
    await decided(world(), "i1");
    await keep();
    await world().decisions.change(decisionId(meeting.id, "i1"), (before) => {
      assert.ok(before);
      return { ...before, text: { ...before.text, text: "Noget helt andet." } };
    });
    assert.deepEqual((await keep()).differing, [{ happening: "decision:i1:1", how: "changed" }]);
    await assert.rejects(issued(world()), { reason: "record-differs", about: "decision:i1:1" });
    assert.equal(await world().minutes.find(`${meeting.id}.minutes`), undefined);
  });

  it("gives its own people new salts, so that one name has two digests in two records", async () => {
    const { record } = await keep();
    const salts = Object.values(record.people).flatMap(({ salt, key }) => [salt, key]);
    assert.equal(new Set(salts).size, 2 * Object.keys(record.people).length);
    assert.ok(await world().records.find(recordId(meeting.id)));
  });

  /** What nobody can do through the bot: another standing, written straight into the store. */
  function tamper(
    id: string,
    by: (standing: Readonly<Record<string, Position>>) => Readonly<Record<string, Position>>,
  ): void {
    const { ballots } = world();
    const changed = <T extends { id: string; standing: Readonly<Record<string, Position>> }>(
      one: T,
    ) => (one.id === id ? { ...one, standing: by(one.standing) } : one);
    Object.assign(world(), {
      ballots: {
        ...ballots,
        ofMeeting: async (of: string) => (await ballots.ofMeeting(of)).map(changed),
      },
    });
  }
});

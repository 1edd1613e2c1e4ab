import assert from "node:assert/strict";
import fc from "fast-check";
import { CHOICES } from "../../../src/domain/vote.ts";
import type { Ballot, Choice } from "../../../src/domain/vote.ts";
import type { Meeting } from "../../../src/domain/meeting.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import { showAgenda } from "../../../src/usecases/agenda/show.ts";
import { saveDecision } from "../../../src/usecases/decision/save.ts";
import { showDecision } from "../../../src/usecases/decision/show.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeDueVote, dueVotes } from "../../../src/usecases/vote/close-due.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import { startWritten } from "../../../src/usecases/written/start.ts";
import { alone, board, inBoardChat, meeting, MEMBERS, personalChat } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decisionText } from "../../support/decisions.ts";
import { seed } from "../../support/seed.ts";
import { worldForEach } from "../../support/world.ts";

const one = { meeting: meeting.id, item: "i1" };
const UNTIL = "2027-03-10T11:00:00.000Z";

describe("a vote that ends by itself", () => {
  const world = worldForEach();
  const started = async (): Promise<Ballot> => {
    const yes = { round: 1, until: UNTIL };
    const { ballot } = await startWritten(world(), inBoardChat("anna"), { ...one, yes });
    assert.ok(ballot);
    return ballot;
  };
  const cast = (name: Name, { id }: Ballot, answers: Choice = "agree") =>
    castVote(world(), inBoardChat(name), { ballot: id, answers });
  const later = (date: string): Promise<Meeting> =>
    world().meetings.add({ ...meeting, id: `${board.id}~${date}-0900`, date, items: [] });
  const closeAll = async () => {
    const closings = [];
    for (const due of await dueVotes(world()))
      closings.push(await closeDueVote(world(), due, due.ballot));
    return closings;
  };

  it("is closed once of many who close it, at its time", async () => {
    await openVote(world(), inBoardChat("anna"), { ...one, closes: "10.00" });
    assert.deepEqual(await dueVotes(world()), []);
    world().at("2027-03-03T12:00:00Z");
    const all = await Promise.all([closeAll(), closeAll(), closeAll()]);
    assert.equal(all.flat().filter(({ closedNow }) => closedNow).length, 1);
    assert.equal(all[0][0]?.ballot.closedAt, "2027-03-03T09:00:00.000Z");
    assert.deepEqual(await dueVotes(world()), []);
  });

  it("waits for the chairs at the deadline, where the quorum agreed in writing", async () => {
    const ballot = await started();
    await world().chats.change("personal-bent", () => ({
      ...personalChat("bent"),
      account: "account-bent",
    }));
    for (const name of MEMBERS.slice(0, 6)) await cast(name, ballot);
    world().at(UNTIL);
    const [closed] = await closeAll();
    assert.deepEqual([closed?.closedNow, closed?.ballot.closedBecause], [true, "time"]);
    assert.deepEqual(
      closed?.chairChats?.map(({ id }) => id),
      ["personal-bent"],
    );
    const shown = await showDecision(world(), alone("anna"), one);
    assert.deepEqual(shown.suggested, ["agreed"]);
    const { items } = await wholeMinutes(world(), board, meeting);
    const [item] = items;
    assert.ok(item && "written" in item);
    assert.deepEqual(item.written, {
      openedAt: ballot.openedAt,
      closedAt: UNTIL,
      objected: false,
    });
  });

  it("gives no finding at the deadline where too few answered", async () => {
    const ballot = await started();
    for (const name of MEMBERS.slice(0, 5)) await cast(name, ballot);
    world().at(UNTIL);
    await closeAll();
    assert.equal((await showDecision(world(), alone("anna"), one)).suggested, undefined);
  });

  it("is closed by the press that objects, and gives no finding and no decision", async () => {
    const ballot = await started();
    for (const name of MEMBERS.slice(0, 8)) await cast(name, ballot);
    world().at("2027-03-04T08:00:00Z");
    const { closed, recorded } = await cast("ida", ballot, "cannot-agree");
    assert.deepEqual([recorded, closed?.closedNow], [true, true]);
    const { closedAt, closedBy, closedBecause } = closed?.ballot ?? ballot;
    assert.deepEqual(
      [closedAt, closedBy, closedBecause],
      ["2027-03-04T08:00:00.000Z", null, "objection"],
    );
    await assert.rejects(cast("jens", ballot), { reason: "vote-closed" });
    const shown = await showDecision(world(), alone("anna"), one);
    assert.deepEqual([shown.suggested, shown.grounds.ballot], [undefined, undefined]);
    await assert.rejects(
      saveDecision(world(), alone("anna"), { ...one, version: 0, text: decisionText() }),
      { reason: "objected-in-writing" },
    );
    const { items } = await showAgenda(world(), inBoardChat("anna"), { meeting: meeting.id });
    assert.equal(items[0]?.state, "not-treated");
  });

  it("stays on the agenda of its meeting that day, where it can be decided", async () => {
    const ballot = await started();
    const { closed } = await cast("ida", ballot, "cannot-agree");
    assert.equal(closed?.treatedAt?.id, meeting.id);
    assert.equal(closed.treatedAt.items.length, meeting.items.length);
    const written = { ...one, version: 0, text: decisionText() };
    const { decision } = await saveDecision(world(), alone("anna"), written);
    assert.equal(decision?.ballot, null);
  });

  it("comes on the agenda of the board's next meeting after an objection, once", async () => {
    const ballot = await started();
    await later("2027-05-04");
    const next = await later("2027-04-06");
    world().at("2027-03-04T08:00:00Z");
    const { closed } = await cast("ida", ballot, "cannot-agree");
    assert.equal(closed?.treatedAt?.id, next.id);
    world().at("2027-04-20T08:00:00Z");
    await closeVote(world(), inBoardChat("anna"), one);
    const meetings = await world().meetings.ofBoard(board.id);
    const items = meetings.filter(({ id }) => id !== meeting.id).flatMap((all) => all.items);
    assert.deepEqual(
      items.map(({ title, number, taken }) => [title, number, taken]),
      [["Godkendelse af budget", "1", undefined]],
    );
  });

  it("must be called a meeting for where the board has none", async () => {
    const ballot = await started();
    world().at("2027-03-04T08:00:00Z");
    const { closed } = await cast("ida", ballot, "cannot-agree");
    assert.deepEqual([closed?.closedNow, closed?.treatedAt], [true, undefined]);
  });

  it("is closed by whoever comes next where the process died after the objection", async () => {
    const ballot = await started();
    const next = await later("2027-04-06");
    world().at("2027-03-04T08:00:00Z");
    const position = {
      ...{ seat: "seat-ida", castBy: "person-ida", castAt: "2027-03-04T08:00:00.000Z" },
      ...{ answers: [{ choice: "cannot-agree" as const }], receipt: "R" },
    };
    await world().ballots.cast(ballot.id, position);
    await assert.rejects(cast("jens", ballot), { reason: "vote-closed" });
    const [closed, ...more] = await closeAll();
    assert.deepEqual([closed?.closedNow, closed?.treatedAt?.id, more], [true, next.id, []]);
    assert.deepEqual(await closeAll(), []);
  });

  it("may be voted on again after an objection, as an ordinary vote", async () => {
    const ballot = await started();
    await cast("ida", ballot, "cannot-agree");
    const again = await openVote(world(), inBoardChat("sanne"), one);
    assert.deepEqual(
      [again.opened, again.ballot.round, again.ballot.procedure],
      [true, 2, undefined],
    );
    const { closed } = await cast("ida", again.ballot, "cannot-agree");
    assert.equal(closed, undefined);
  });

  it("is not closed by hand before its deadline while answers are missing", async () => {
    const ballot = await started();
    for (const name of MEMBERS.slice(1)) await cast(name, ballot);
    await assert.rejects(closeVote(world(), inBoardChat("sanne"), one), {
      reason: "written-not-over",
    });
    await cast("anna", ballot);
    assert.equal((await closeVote(world(), inBoardChat("sanne"), one)).closedNow, true);
  });

  it(`holds no late position and no objection without its closing, in any order, seed ${seed}`, async () => {
    const act = fc.oneof(
      fc.record({ by: fc.constantFrom(...MEMBERS), choice: fc.constantFrom(...CHOICES) }),
      fc.constantFrom("close" as const, "tick" as const, "wait" as const),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.boolean(), async (acts, written) => {
        let now = Date.parse("2027-03-03T08:30:00Z");
        const closesAt = new Date(now + 10_000).toISOString();
        const fresh = await started().catch(() => undefined);
        const base = fresh ?? (await world().ballots.ofMeeting(meeting.id))[0];
        assert.ok(base);
        const { closedAt: _, closedBy: __, closedBecause: ___, ...open } = base;
        const { procedure: ____, ...plain } = open;
        const begun = {
          ...(written ? open : plain),
          ...{ id: `${meeting.id}.i1.${String(++round + 1)}`, round: round + 1, closesAt },
          ...{ standing: {}, history: [] },
        };
        const ballot = await world().ballots.open(begun);
        for (const next of acts) {
          world().at(new Date((now += next === "wait" ? 4000 : 700)).toISOString());
          if (next === "tick") await closeAll();
          else if (next === "close")
            await closeVote(world(), inBoardChat("anna"), {
              meeting: meeting.id,
              item: "i1",
            }).catch(onlyRefusals);
          else if (next !== "wait") await cast(next.by, ballot, next.choice).catch(onlyRefusals);
          const seen = await world().ballots.find(ballot.id);
          assert.ok(seen);
          for (const { castAt } of seen.history) {
            assert.ok(castAt < closesAt);
            assert.ok(seen.closedAt === undefined || castAt <= seen.closedAt);
          }
          const objected = seen.history.some(({ answers }) =>
            answers.some(({ choice }) => choice === "cannot-agree"),
          );
          assert.equal(seen.closedBecause === "objection", written && objected);
          assert.ok(seen.closedAt !== undefined || new Date(now).toISOString() < closesAt);
        }
        world().at("2027-03-03T08:30:00Z");
      }),
      { numRuns: 40, seed },
    );
  });
});

function onlyRefusals(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

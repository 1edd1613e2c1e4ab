import assert from "node:assert/strict";
import { minutesOf } from "../../../src/domain/minutes-of.ts";
import {
  noteToldBackOfItem,
  noteToldOfItem,
  sendItemApologies,
  withdrawItemApologies,
} from "../../../src/usecases/attendance/item-apologies.ts";
import { sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import { closeVote } from "../../../src/usecases/vote/close.ts";
import { alone, inBoardChat, meeting, NAMES, personId, seatOf } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { onItem, setUp } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("item-apologies.send and item-apologies.withdraw", () => {
  const world = worldForEach();
  const away = (name: Name, number = "1") =>
    sendItemApologies(world(), inBoardChat(name), { number });
  const back = (name: Name, number = "1") =>
    withdrawItemApologies(world(), inBoardChat(name), { number });
  const kept = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return now;
  };

  it("lets the substitute answer for the seat on that item's vote, and on no other", async () => {
    await away("dorte");
    const [one, two] = [await opened(world(), "i1"), await opened(world(), "i2")];
    const cast = (id: string) =>
      castVote(world(), inBoardChat("carl"), { ballot: id, answers: "agree" });
    assert.equal((await cast(one.id)).seat.seat, seatOf("dorte"));
    await assert.rejects(cast(two.id), { reason: "substitute-without-apologies" });
    assert.deepEqual((await kept()).apologies, []);
  });

  it("takes the right back; what the substitute answered stands until the holder changes it", async () => {
    await away("dorte");
    const { id: ballot } = await opened(world(), "i1");
    const cast = (by: Name, replaces?: string) =>
      castVote(world(), inBoardChat(by), { ballot, answers: "abstain", replaces });
    const first = await castVote(world(), inBoardChat("carl"), { ballot, answers: "agree" });
    await back("dorte");
    await assert.rejects(cast("carl", first.position.receipt), {
      reason: "substitute-without-apologies",
    });
    assert.deepEqual((await cast("dorte")).position, first.position);
    const changed = await cast("dorte", first.position.receipt);
    assert.deepEqual([changed.recorded, changed.position.castBy], [true, personId("dorte")]);
  });

  it("tells the substitute of the item once, and that they are not needed once", async () => {
    const told = async () => {
      const { toTell, item } = await away("dorte");
      for (const one of toTell)
        await noteToldOfItem(world(), meeting.id, { ...one, item: item.id });
      return toTell.map(({ person }) => person.name);
    };
    assert.deepEqual([await told(), await told()], [[NAMES.carl], []]);
    assert.equal((await sendApologies(world(), inBoardChat("dorte"), {})).toTell.length, 1);
    await world().meetings.change(meeting.id, (now) => ({ ...now, apologies: [] }));
    const toldBack = async () => {
      const { toTell, item } = await back("dorte");
      for (const one of toTell)
        await noteToldBackOfItem(world(), meeting.id, { ...one, item: item.id });
      return toTell.map(({ person }) => person.name);
    };
    assert.deepEqual([await toldBack(), await toldBack()], [[NAMES.carl], []]);
  });

  it("changes nothing when it is said again", async () => {
    await away("dorte");
    const once = await kept();
    await away("dorte");
    assert.deepEqual(await kept(), once);
    assert.deepEqual(once.itemApologies, [{ item: "i1", seat: seatOf("dorte") }]);
    await back("dorte", "2");
    assert.deepEqual(await kept(), once);
  });

  it("cannot be taken back for one item where the whole meeting is excused", async () => {
    await sendApologies(world(), inBoardChat("dorte"), {});
    await away("dorte");
    assert.equal((await kept()).itemApologies, undefined);
    await assert.rejects(back("dorte"), { reason: "apologies-for-meeting" });
  });

  it("is for holders only, and for items that there are", async () => {
    for (const name of ["carl", "sanne", "oda"] as const)
      await assert.rejects(away(name), { reason: "no-seat-here" });
    await assert.rejects(away("dorte", "99"), { reason: "no-such-item" });
  });

  it("lets a chair's substitute confirm that item's decision, and no other's", async () => {
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("anna")
          ? { ...seat, substitutes: [{ person: personId("carl") }] }
          : seat,
      ),
    }));
    await away("anna", "3");
    const text = decisionText({ outcomes: ["noted"] });
    const confirm = (item: string) =>
      confirmDecision(world(), alone("carl"), { ...onItem(item), version: 0, text });
    const { decision } = await confirm("i3");
    assert.deepEqual(
      decision?.confirmations.map(({ seat, person }) => [seat, person]),
      [[seatOf("anna"), personId("carl")]],
    );
    await assert.rejects(confirm("i1"), { reason: "chairs-only" });
  });

  it("is told in the minutes: who sat for the seat at that item, and who was away", async () => {
    await away("dorte");
    await away("erik");
    const { id: ballot } = await opened(world(), "i1");
    await castVote(world(), inBoardChat("carl"), { ballot, answers: "agree" });
    await closeVote(world(), inBoardChat("sanne"), onItem("i1"));
    const board = await world().boards.find(meeting.board);
    assert.ok(board);
    const names = new Map(Object.entries(NAMES).map(([key, name]) => [`person-${key}`, name]));
    const ballots = await world().ballots.ofMeeting(meeting.id);
    const minutes = minutesOf({ board, meeting: await kept(), ballots, decisions: [], names });
    const [first, second] = minutes.items;
    assert.ok(first && second && !("hidden" in first) && !("hidden" in second));
    assert.deepEqual(first.standIns, [
      { seat: "Mandat Dorte Ågård", holder: NAMES.dorte, person: NAMES.carl },
      { seat: "Mandat Erik Ødum", holder: NAMES.erik, person: null },
    ]);
    assert.equal(second.standIns, undefined);
  });
});

import assert from "node:assert/strict";
import { noteTold, sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import {
  alone,
  boardChat,
  inBoardChat,
  meeting,
  otherMeeting,
  person,
  personalChat,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued, setUp } from "../../support/deciding.ts";
import { opened, worldForEach } from "../../support/world.ts";

const carl = { seat: seatOf("dorte"), person: personId("carl") };

describe("apologies.send", () => {
  const world = worldForEach();

  const apologise = (name: Name) => sendApologies(world(), inBoardChat(name), {});
  const kept = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return now;
  };
  const told = async ({ toTell }: Awaited<ReturnType<typeof apologise>>) => {
    for (const one of toTell) await noteTold(world(), meeting.id, one);
    return toTell.map((one) => ({ seat: one.seat.id, person: one.person.id }));
  };

  it("notes that the seat's holder cannot come, and lists the substitute to be told", async () => {
    const sent = await apologise("dorte");
    assert.deepEqual(
      sent.seats.map(({ id }) => id),
      [seatOf("dorte")],
    );
    assert.deepEqual((await kept()).apologies, [seatOf("dorte")]);
    assert.deepEqual(await told(sent), [carl]);
    assert.deepEqual(sent.boardChats, [boardChat]);
  });

  it("tells a substitute where they have written to the bot, and else has no chat of theirs", async () => {
    assert.deepEqual(
      (await apologise("dorte")).toTell.map(({ chat }) => chat),
      [undefined],
    );
    const chat = { ...personalChat("carl"), account: "account-carl" };
    await world().chats.change(chat.id, () => chat);
    assert.deepEqual(
      (await apologise("dorte")).toTell.map((one) => [one.person, one.chat]),
      [[person("carl"), chat]],
    );
  });

  it("tells nobody twice when it is said again", async () => {
    await told(await apologise("dorte"));
    const again = await apologise("dorte");
    assert.deepEqual(again.toTell, []);
    assert.deepEqual(
      again.substitutes.map((one) => one.person.id),
      [personId("carl")],
    );
    assert.deepEqual((await kept()).apologies, [seatOf("dorte")]);
  });

  it("still lists a substitute who could not be told the first time", async () => {
    await apologise("dorte");
    assert.deepEqual(await told(await apologise("dorte")), [carl]);
  });

  it("lists nobody where the seat has no substitute on the day of the meeting", async () => {
    assert.deepEqual((await apologise("erik")).substitutes, []);
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("dorte")
          ? { ...seat, substitutes: [{ person: personId("carl"), to: "2027-03-02" }] }
          : seat,
      ),
    }));
    world().at("2027-03-02T09:00:00Z");
    assert.deepEqual((await apologise("dorte")).substitutes, []);
    assert.deepEqual((await kept()).apologies, [seatOf("erik"), seatOf("dorte")]);
  });

  it("lets the substitute vote, and the seat has one position whoever comes", async () => {
    const { id } = await opened(world(), "i1");
    await apologise("dorte");
    const vote = (name: Name, answers: "agree" | "abstain") =>
      castVote(world(), inBoardChat(name), { ballot: id, answers });
    const cast = await vote("carl", "agree");
    assert.deepEqual([cast.seat.seat, cast.recorded], [seatOf("dorte"), true]);
    const holder = await vote("dorte", "abstain");
    assert.deepEqual([holder.recorded, holder.position], [false, cast.position]);
    const ballot = await world().ballots.find(id);
    assert.deepEqual(
      [Object.keys(ballot?.standing ?? {}), ballot?.history.length],
      [[cast.seat.seat], 1],
    );
  });

  it("gives the substitute no second position where the holder has voted already", async () => {
    const { id } = await opened(world(), "i1");
    const press = { ballot: id, answers: "agree" as const };
    const holder = await castVote(world(), inBoardChat("dorte"), press);
    await apologise("dorte");
    const cast = await castVote(world(), inBoardChat("carl"), { ...press, answers: "abstain" });
    assert.deepEqual([cast.recorded, cast.position], [false, holder.position]);
  });

  it("loses none when several send theirs at the same moment", async () => {
    const names = ["dorte", "erik", "fie", "anna"] as const;
    await Promise.all(names.map(apologise));
    assert.deepEqual([...(await kept()).apologies].sort(), names.map(seatOf).sort());
  });

  it("makes an attendance card from before it out of date, and forgets what was noted", async () => {
    const came = { presence: "room", arrived: null, left: null } as const;
    const note = (name: Name, version: number) =>
      saveAttendance(world(), inBoardChat("sanne"), {
        ...{ meeting: meeting.id, version },
        seats: [{ seat: seatOf(name), person: personId(name), ...came }],
      });
    await note("dorte", 0);
    await note("erik", 1);
    await apologise("dorte");
    await assert.rejects(note("fie", 2), { reason: "changed-meanwhile" });
    const { attendance } = await kept();
    assert.deepEqual(
      attendance?.seats.map(({ seat }) => seat),
      [seatOf("erik")],
    );
  });

  for (const name of ["carl", "sanne", "oda", "ole"] as const)
    it(`says to ${name} that they hold no seat, and changes nothing`, async () => {
      await assert.rejects(apologise(name), { reason: "no-seat-here" });
      assert.deepEqual(await kept(), meeting);
    });

  it("is refused once the minutes are issued", async () => {
    await issued(world());
    const before = await kept();
    await assert.rejects(apologise("dorte"), { reason: "minutes-issued" });
    assert.deepEqual(await kept(), before);
  });

  it("is for the meeting of the card that was pressed", async () => {
    const later = { ...meeting, id: `${meeting.board}~2027-05-04-0900`, date: "2027-05-04" };
    await world().meetings.add(later);
    const sent = await sendApologies(world(), alone("dorte"), { meeting: later.id });
    assert.deepEqual([sent.meeting.id, sent.meeting.apologies], [later.id, [seatOf("dorte")]]);
    assert.deepEqual((await kept()).apologies, []);
  });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("dorte"), alone("dorte"), inBoardChat("mia")])
      await assert.rejects(sendApologies(world(), here, { meeting: otherMeeting.id }), {
        reason: "not-found",
      });
    assert.deepEqual((await world().meetings.find(otherMeeting.id))?.apologies, []);
  });
});

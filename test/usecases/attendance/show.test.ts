import assert from "node:assert/strict";
import { sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { showAttendance } from "../../../src/usecases/attendance/show.ts";
import {
  alone,
  boardChat,
  inBoardChat,
  meeting,
  MEMBERS,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued, setUp } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("attendance.show", () => {
  const world = worldForEach();

  const show = (name: Name) => showAttendance(world(), inBoardChat(name), {});
  const placeOf = async (name: Name) =>
    (await show("sanne")).seats.find(({ seat }) => seat.id === seatOf(name));

  for (const name of ["sanne", "mia", "anna", "bent"] as const)
    it(`shows ${name} every seat, of which nothing is noted yet`, async () => {
      const shown = await show(name);
      assert.deepEqual([shown.meeting.id, shown.version], [meeting.id, 0]);
      assert.deepEqual(
        shown.seats.map(({ seat, noted }) => [seat.id, noted]),
        MEMBERS.map((member) => [seatOf(member), undefined]),
      );
    });

  it("says who may come for a seat: its holder, then its substitutes", async () => {
    assert.deepEqual((await placeOf("dorte"))?.mayCome, [
      { person: personId("dorte"), name: "Dorte Ågård" },
      { person: personId("carl"), name: "Carl Suppleant" },
    ]);
    assert.deepEqual((await placeOf("erik"))?.mayCome, [
      { person: personId("erik"), name: "Erik Ødum" },
    ]);
  });

  it("has nobody to come for a vacant seat", async () => {
    await setUp(world(), (board) => ({
      ...board,
      seats: board.seats.map((seat) =>
        seat.id === seatOf("erik") ? { ...seat, holders: [] } : seat,
      ),
    }));
    assert.deepEqual((await placeOf("erik"))?.mayCome, []);
  });

  it("shows apologies that were sent, and what was noted, with its version", async () => {
    await sendApologies(world(), inBoardChat("dorte"), {});
    assert.deepEqual((await placeOf("dorte"))?.noted, {
      seat: seatOf("dorte"),
      person: null,
      presence: "apologies",
      arrived: null,
      left: null,
    });
    const noted = {
      seat: seatOf("dorte"),
      person: personId("carl"),
      presence: "online",
      arrived: "09:20",
      left: null,
    } as const;
    const press = { meeting: meeting.id, version: 0, seats: [noted] };
    await saveAttendance(world(), inBoardChat("sanne"), press);
    assert.deepEqual([(await placeOf("dorte"))?.noted, (await show("anna")).version], [noted, 1]);
  });

  it("is still shown when the minutes are issued", async () => {
    await issued(world());
    assert.equal((await show("sanne")).seats.length, MEMBERS.length);
  });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not show it to ${name}`, async () => {
      await assert.rejects(show(name), { reason: "secretaries-and-chairs-only" });
    });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("sanne"), alone("sanne"), inBoardChat("mia")])
      await assert.rejects(showAttendance(world(), here, { meeting: otherMeeting.id }), {
        reason: "not-found",
      });
  });

  it("is remembered as what this chat worked on", async () => {
    await show("sanne");
    const chat = await world().chats.find(boardChat.id);
    assert.deepEqual(chat?.lastMeeting, { meeting: meeting.id, on: "2027-03-03" });
  });
});

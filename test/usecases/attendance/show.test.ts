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

  describe("the quorum", () => {
    const came = (name: Name, arrived: string | null = null, left: string | null = null) =>
      ({ seat: seatOf(name), person: personId(name), presence: "room", arrived, left }) as const;
    const quorumAt = async (instant: string) => {
      world().at(instant);
      const { quorum } = await show("sanne");
      return quorum && { ...quorum, present: quorum.found.present, quorate: quorum.found.quorate };
    };
    const attend = async () => {
      const seats = [
        ...(["anna", "bent", "erik", "fie"] as const).map((name) => came(name)),
        came("dorte", "09:45"),
        came("gorm", null, "10:30"),
        { ...came("hans"), person: null, presence: "absent" } as const,
      ];
      await saveAttendance(world(), inBoardChat("sanne"), {
        ...{ meeting: meeting.id, version: 0 },
        seats,
      });
    };

    it("is not known before attendance is noted", async () => {
      assert.equal((await show("sanne")).quorum, undefined);
    });

    const table = [
      ["before one comes late", "2027-03-03T08:44:00Z", "09:44", 5, false],
      ["from the minute that they come", "2027-03-03T08:45:00Z", "09:45", 6, true],
      ["until one leaves", "2027-03-03T09:29:00Z", "10:29", 6, true],
      ["from the minute that they leave", "2027-03-03T09:30:00Z", "10:30", 5, false],
      ["as a whole on later days", "2027-03-04T07:00:00Z", undefined, 6, true],
    ] as const;
    for (const [what, at, time, present, quorate] of table)
      it(`is counted on those who are there on the meeting's day: ${what}`, async () => {
        await attend();
        const found = await quorumAt(at);
        assert.deepEqual([found?.time, found?.present, found?.quorate], [time, present, quorate]);
      });

    it("names who is missing, by holder and seat, and a vacant seat by its own name", async () => {
      await setUp(world(), (board) => ({
        ...board,
        seats: board.seats.map((seat) =>
          seat.id === seatOf("jens") ? { ...seat, holders: [] } : seat,
        ),
      }));
      await attend();
      assert.deepEqual((await quorumAt("2027-03-03T09:30:00Z"))?.missing, [
        { seat: "Mandat Rie Region", holder: "Rie Region" },
        { seat: "Mandat Gorm Damby", holder: "Gorm Damby" },
        { seat: "Mandat Hans Engby", holder: "Hans Engby" },
        { seat: "Mandat Ida Læge", holder: "Ida Læge" },
        { seat: "Mandat Jens Læge", holder: null },
      ]);
    });
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

import assert from "node:assert/strict";
import type { SeatPresence } from "../../../src/domain/presence.ts";
import { noteTold, sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { noteToldBack } from "../../../src/usecases/attendance/attend.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import {
  alone,
  inBoardChat,
  meeting,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { opened, worldForEach } from "../../support/world.ts";

const came = (name: Name, parts: Partial<SeatPresence> = {}): SeatPresence => ({
  seat: seatOf(name),
  person: personId(name),
  presence: "room",
  arrived: null,
  left: null,
  ...parts,
});
const stayedAway = (name: Name, presence: "apologies" | "absent"): SeatPresence =>
  came(name, { person: null, presence });

describe("attendance.save", () => {
  const world = worldForEach();

  const save = (name: Name, version: number, ...seats: readonly SeatPresence[]) =>
    saveAttendance(world(), inBoardChat(name), { meeting: meeting.id, version, seats });
  const kept = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return now;
  };

  for (const name of ["sanne", "mia", "anna", "bent"] as const)
    it(`lets ${name} note who is here, from when to when, in the room or online`, async () => {
      const seats = [
        came("erik", { arrived: "09:10", left: "10:30" }),
        came("fie", { presence: "online" }),
        stayedAway("hans", "absent"),
      ];
      const shown = await save(name, 0, ...seats);
      assert.equal(shown.version, 1);
      assert.deepEqual((await kept()).attendance, { version: 1, seats });
      for (const one of seats)
        assert.deepEqual(shown.seats.find(({ seat }) => seat.id === one.seat)?.noted, one);
    });

  it("names the substitute to tell, until told, of apologies that an officer notes", async () => {
    const first = await save("sanne", 0, stayedAway("dorte", "apologies"));
    assert.deepEqual(
      first.needed.map(({ person, holder }) => [person.id, holder]),
      [[personId("carl"), "Dorte Ågård"]],
    );
    const again = await save("sanne", 1, came("erik"));
    assert.equal(again.needed.length, 1);
    for (const one of again.needed) await noteTold(world(), meeting.id, one);
    assert.deepEqual((await save("sanne", 2, came("fie"))).needed, []);
  });

  it("names the substitute to tell that a member comes after all, once they were told", async () => {
    const away = await save("sanne", 0, stayedAway("dorte", "apologies"));
    for (const one of away.needed) await noteTold(world(), meeting.id, one);
    const back = await save("sanne", 1, came("dorte"));
    assert.deepEqual(
      back.notNeeded.map(({ person }) => person.id),
      [personId("carl")],
    );
    for (const one of back.notNeeded) await noteToldBack(world(), meeting.id, one);
    const { needed, notNeeded } = await save("sanne", 2, came("fie"));
    assert.deepEqual([needed, notNeeded], [[], []]);
  });

  it("names nobody to tell where the substitute came, or once the day is over", async () => {
    const carl = came("dorte", { person: personId("carl") });
    assert.deepEqual((await save("sanne", 0, carl)).needed, []);
    world().at("2027-03-04T08:00:00.000Z");
    assert.deepEqual((await save("sanne", 1, stayedAway("dorte", "apologies"))).needed, []);
  });

  it("keeps what is noted of the other seats", async () => {
    await save("sanne", 0, came("erik"), came("fie"));
    await save("mia", 1, came("fie", { presence: "online" }));
    assert.deepEqual((await kept()).attendance, {
      version: 2,
      seats: [came("erik"), came("fie", { presence: "online" })],
    });
  });

  it("refuses what is saved over an older version, and keeps what stands", async () => {
    await save("sanne", 0, came("erik"));
    const before = await kept();
    for (const version of [0, 2])
      await assert.rejects(save("mia", version, stayedAway("erik", "absent")), {
        reason: "changed-meanwhile",
      });
    assert.deepEqual(await kept(), before);
  });

  it("keeps one of two savings of the same moment, and says no to the other", async () => {
    const presses = await Promise.allSettled([
      save("sanne", 0, came("erik")),
      save("mia", 0, came("fie")),
    ]);
    assert.deepEqual(presses.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    const { attendance } = await kept();
    assert.deepEqual([attendance?.version, attendance?.seats.length], [1, 1]);
  });

  it("sends the apologies of a holder whose substitute has come, who may then vote", async () => {
    const { id } = await opened(world(), "i1");
    await save("sanne", 0, came("dorte", { person: personId("carl") }));
    assert.deepEqual((await kept()).apologies, [seatOf("dorte")]);
    const cast = await castVote(world(), inBoardChat("carl"), { ballot: id, answers: "agree" });
    assert.deepEqual([cast.seat.seat, cast.recorded], [seatOf("dorte"), true]);
  });

  it("takes back the apologies of a holder who has come, and notes those of one who has not", async () => {
    await sendApologies(world(), inBoardChat("dorte"), {});
    await save("sanne", 0, came("dorte"), stayedAway("erik", "apologies"));
    assert.deepEqual((await kept()).apologies, [seatOf("erik")]);
    await save("sanne", 1, stayedAway("fie", "absent"));
    assert.deepEqual((await kept()).apologies, [seatOf("erik")]);
  });

  const wrong: readonly (readonly [string, SeatPresence, string])[] = [
    ["an outsider in a seat", came("erik", { person: personId("oda") }), "payload-unknown"],
    [
      "a substitute in another's seat",
      came("erik", { person: personId("carl") }),
      "payload-unknown",
    ],
    ["a seat the board does not have", came("carl"), "payload-unknown"],
    ["nobody as present", came("erik", { person: null }), "payload-unknown"],
    ["somebody as absent", came("erik", { presence: "absent" }), "payload-unknown"],
    [
      "times of one who did not come",
      { ...stayedAway("erik", "absent"), arrived: "09:10" },
      "times-without-presence",
    ],
    [
      "leaving before coming",
      came("erik", { arrived: "10:30", left: "09:10" }),
      "left-before-arrival",
    ],
    ["leaving on coming", came("erik", { arrived: "09:10", left: "09:10" }), "left-before-arrival"],
  ];
  for (const [what, seat, reason] of wrong)
    it(`does not note ${what}, nor anything else of that press`, async () => {
      await assert.rejects(save("sanne", 0, came("fie"), seat), { reason });
      assert.deepEqual(await kept(), meeting);
    });

  for (const name of ["erik", "carl", "oda", "ole"] as const)
    it(`does not let ${name} note it`, async () => {
      await assert.rejects(save(name, 0, came("erik")), { reason: "secretaries-and-chairs-only" });
      assert.deepEqual(await kept(), meeting);
    });

  it("is refused once the minutes are issued", async () => {
    await save("sanne", 0, came("erik"));
    await issued(world());
    const before = await kept();
    await assert.rejects(save("sanne", 1, came("fie")), { reason: "minutes-issued" });
    assert.deepEqual(await kept(), before);
  });

  it("does not find another board's meeting", async () => {
    const press = { meeting: otherMeeting.id, version: 0, seats: [] };
    for (const here of [inBoardChat("sanne"), alone("sanne"), inBoardChat("mia")])
      await assert.rejects(saveAttendance(world(), here, press), { reason: "not-found" });
  });
});

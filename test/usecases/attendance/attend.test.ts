import assert from "node:assert/strict";
import { noteTold, sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { noteToldBack, withdrawApologies } from "../../../src/usecases/attendance/attend.ts";
import { castVote } from "../../../src/usecases/vote/cast.ts";
import {
  alone,
  boardChat,
  inBoardChat,
  meeting,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { opened, worldForEach } from "../../support/world.ts";

describe("apologies.withdraw", () => {
  const world = worldForEach();

  const apologise = (name: Name) => sendApologies(world(), inBoardChat(name), {});
  const attend = (name: Name) => withdrawApologies(world(), inBoardChat(name), {});
  const apologised = async () => {
    const sent = await apologise("dorte");
    for (const one of sent.toTell) await noteTold(world(), meeting.id, one);
  };
  const kept = async () => (await world().meetings.find(meeting.id))?.apologies;

  it("takes the apologies back, and lists the substitute who was told", async () => {
    await apologised();
    const back = await attend("dorte");
    assert.deepEqual([back.seats.map(({ id }) => id), await kept()], [[seatOf("dorte")], []]);
    assert.deepEqual(
      back.toTell.map(({ seat, person }) => [seat.id, person.id]),
      [[seatOf("dorte"), personId("carl")]],
    );
    assert.deepEqual(back.boardChats, [boardChat]);
  });

  it("tells nobody twice when it is said again", async () => {
    await apologised();
    for (const one of (await attend("dorte")).toTell) await noteToldBack(world(), meeting.id, one);
    assert.deepEqual((await attend("dorte")).toTell, []);
  });

  it("tells nothing to a substitute who has not been told of the apologies", async () => {
    await apologise("dorte");
    assert.deepEqual((await attend("dorte")).toTell, []);
    assert.deepEqual(await kept(), []);
  });

  it("lets the substitute be told anew when the holder cannot come after all", async () => {
    await apologised();
    for (const one of (await attend("dorte")).toTell) await noteToldBack(world(), meeting.id, one);
    const { toTell } = await apologise("dorte");
    assert.deepEqual(
      toTell.map(({ person }) => person.id),
      [personId("carl")],
    );
  });

  it("leaves the substitute without a vote, and what they voted stands for the seat", async () => {
    const first = await opened(world(), "i1");
    await apologise("dorte");
    const press = (name: Name, ballot: string) =>
      castVote(world(), inBoardChat(name), { ballot, answers: "agree" });
    const cast = await press("carl", first.id);
    await attend("dorte");
    const { id } = await opened(world(), "i2");
    for (const ballot of [first.id, id])
      await assert.rejects(press("carl", ballot), { reason: "substitute-without-apologies" });
    assert.deepEqual((await press("dorte", first.id)).position, cast.position);
    assert.equal((await press("dorte", id)).recorded, true);
  });

  it("changes nothing for a member who sent none, nor for the others", async () => {
    await apologise("erik");
    const back = await attend("dorte");
    assert.deepEqual([back.toTell, await kept()], [[], [seatOf("erik")]]);
  });

  it("loses nobody's apologies when another takes theirs back at the same moment", async () => {
    await apologise("dorte");
    await Promise.all([attend("dorte"), apologise("erik"), apologise("fie")]);
    assert.deepEqual([...((await kept()) ?? [])].sort(), [seatOf("erik"), seatOf("fie")].sort());
  });

  for (const name of ["carl", "sanne", "oda", "ole"] as const)
    it(`says to ${name} that they hold no seat, and changes nothing`, async () => {
      await apologise("dorte");
      await assert.rejects(attend(name), { reason: "no-seat-here" });
      assert.deepEqual(await kept(), [seatOf("dorte")]);
    });

  it("is refused once the minutes are issued", async () => {
    await apologise("dorte");
    await issued(world());
    await assert.rejects(attend("dorte"), { reason: "minutes-issued" });
    assert.deepEqual(await kept(), [seatOf("dorte")]);
  });

  it("does not find another board's meeting", async () => {
    for (const here of [inBoardChat("dorte"), alone("dorte"), inBoardChat("mia")])
      await assert.rejects(withdrawApologies(world(), here, { meeting: otherMeeting.id }), {
        reason: "not-found",
      });
  });
});

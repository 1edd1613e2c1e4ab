import assert from "node:assert/strict";
import { sourcesOf } from "../../../src/usecases/record/sources.ts";
import { board, meeting, NAMES, otherBoard, otherMeeting, personId } from "../../support/board.ts";
import { decided, voted } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("what minutes and record follow from", () => {
  const world = worldForEach();

  it("is all that is kept of the meeting, with the names of everybody on the board", async () => {
    await voted(world(), "i1");
    await decided(world(), "i1");
    const sources = await sourcesOf(world(), board, meeting.id);
    assert.equal(sources.meeting.id, meeting.id);
    assert.deepEqual([sources.ballots.length, sources.decisions.length], [1, 1]);
    assert.deepEqual(
      [sources.issued, sources.approval, sources.statements],
      [undefined, undefined, undefined],
    );
    assert.equal(sources.names.get(personId("erik")), NAMES.erik);
    assert.equal(sources.names.get(personId("oda")), NAMES.oda);
  });

  it("is nothing of another board's, and not found where there is no meeting", async () => {
    await voted(world(), "i1");
    const other = await sourcesOf(world(), otherBoard, otherMeeting.id);
    assert.deepEqual([other.ballots, other.decisions], [[], []]);
    assert.equal(other.names.get(personId("erik")), undefined);
    await assert.rejects(sourcesOf(world(), board, "nothing"), { reason: "not-found" });
  });
});

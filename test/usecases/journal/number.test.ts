import assert from "node:assert/strict";
import { numberJournal } from "../../../src/usecases/journal/number.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import { board, inBoardChat, meeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("journal.number", () => {
  const world = worldForEach();
  const write = (number: string | undefined, name: Name = "sanne") =>
    numberJournal(world(), inBoardChat(name), { meeting: meeting.id, number });
  const shown = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return (await wholeMinutes(world(), board, now)).journalNumber;
  };

  it("is written by a secretary, corrected and taken away, and stands in the minutes", async () => {
    await write(undefined);
    assert.equal(await shown(), undefined);
    await write("  2027-1234   / 5 ");
    assert.equal(await shown(), "2027-1234 / 5");
    await write("2027-99");
    assert.equal(await shown(), "2027-99");
    await write("");
    assert.equal(await shown(), undefined);
  });

  it("is not too long, not others' to write, and fixed once the minutes are issued", async () => {
    await assert.rejects(write("x".repeat(61)), { reason: "too-long", about: "60" });
    await assert.rejects(write("1", "anna"), { reason: "secretaries-only" });
    await write("2027-1234");
    await issued(world());
    await assert.rejects(write("2"), { reason: "minutes-issued" });
    assert.equal(await shown(), "2027-1234");
  });
});

import assert from "node:assert/strict";
import { isHandedOver, recordId } from "../../../src/domain/record/record.ts";
import { addToMinutes } from "../../../src/usecases/minutes/add.ts";
import { exportRecord, notePackageLeft, takeRecord } from "../../../src/usecases/record/export.ts";
import { alone, board, inBoardChat, meeting, otherMeeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("a record package that is taken out", () => {
  const world = worldForEach();
  const exported = (named: string, admin = true) =>
    exportRecord(world(), { admin }, { meeting: named });
  const record = async () => {
    const kept = await world().records.find(recordId(meeting.id));
    assert.ok(kept);
    return kept;
  };
  const handedOver = async () => (await record()).handedOver;
  const allLeft = async () => isHandedOver(await record());

  for (const named of [
    meeting.id,
    "Klynge Prøve 2027-03-03",
    "klynge prøve  2027-03-03",
    "Klynge Prøve 03-03-2027",
  ])
    it(`is of the meeting called «${named}»`, async () => {
      await issued(world());
      const { meeting: found, content } = await exported(named);
      assert.equal(found.id, meeting.id);
      assert.ok(content.length > 1000);
    });

  it("is not found under a name of none, and asks which where several fit", async () => {
    await issued(world());
    for (const named of ["Klynge Prøve", "Klynge Prøve 2027-03-04", "Klynge Ukendt 2027-03-03", ""])
      await assert.rejects(exported(named), { reason: "no-such-meeting", about: named });
    assert.equal(otherMeeting.date, meeting.date);
    await assert.rejects(exported("2027-03-03"), { reason: "several-meetings" });
  });

  it("is of the board that has just that name, not of one whose name is longer", async () => {
    await issued(world());
    const longer = { ...board, id: "klynge-proeve-nord", name: "Klynge Prøve Nord" };
    await world().rosters.apply({ boards: [{ board: longer }], people: [] });
    const theirs = { ...meeting, id: `${longer.id}~2027-03-03-0900`, board: longer.id };
    await world().meetings.add(theirs);
    await world().meetings.add({ ...theirs, id: `${longer.id}~2027-03-04`, date: "2027-03-04" });
    assert.equal((await exported("Klynge Prøve 2027-03-03")).meeting.id, meeting.id);
    await assert.rejects(exported("Klynge Prøve 2027-03-04"), { reason: "no-such-meeting" });
    await assert.rejects(exported("Prøve Nord 2027-03-04"), { reason: "minutes-not-issued" });
  });

  it("is an administrator's to export", async () => {
    await issued(world());
    await assert.rejects(exported(meeting.id, false), { reason: "not-found" });
  });

  it("is noted as handed over once it has left, the first time it does", async () => {
    await issued(world());
    const taken = await exported(meeting.id);
    assert.deepEqual([await handedOver(), await allLeft()], [undefined, false]);
    for (const day of ["05", "06"]) {
      world().at(`2027-03-${day}T08:00:00Z`);
      await notePackageLeft(world(), taken);
    }
    assert.deepEqual([await handedOver(), await allLeft()], ["2027-03-05T08:00:00.000Z", true]);
  });

  it("has not left whole where something was added since, also while it was on its way", async () => {
    await issued(world());
    const before = await exported(meeting.id);
    const addition = { meeting: meeting.id, after: 0, text: "Bilag 1 er dateret 3. marts." };
    await addToMinutes(world(), inBoardChat("sanne"), addition);
    await notePackageLeft(world(), before);
    assert.equal(await allLeft(), false);
    await notePackageLeft(world(), await exported(meeting.id));
    await notePackageLeft(world(), before);
    assert.equal(await allLeft(), true);
  });

  it("is for secretaries and chairs who come by a link, judged as they come", async () => {
    await issued(world());
    const take = (name: Name) => takeRecord(world(), alone(name), { meeting: meeting.id });
    const first = await take("sanne");
    for (const name of ["anna", "bent", "mia"] as const)
      assert.deepEqual((await take(name)).content, first.content);
    for (const name of ["erik", "carl", "oda"] as const)
      await assert.rejects(take(name), { reason: "secretaries-and-chairs-only" });
    await assert.rejects(take("ole"), { reason: "not-found" });
  });
});

import assert from "node:assert/strict";
import { recordId } from "../../../src/domain/record/record.ts";
import { exportRecord, takeRecord } from "../../../src/usecases/record/export.ts";
import { alone, meeting, otherMeeting } from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("a record package that is taken out", () => {
  const world = worldForEach();
  const exported = (named: string, admin = true) =>
    exportRecord(world(), { admin }, { meeting: named });
  const handedOver = async () => (await world().records.find(recordId(meeting.id)))?.handedOver;

  for (const named of [meeting.id, "Klynge Prøve 2027-03-03", "klynge prøve  2027-03-03"])
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

  it("is an administrator's to export", async () => {
    await issued(world());
    await assert.rejects(exported(meeting.id, false), { reason: "not-found" });
  });

  it("is noted as handed over, the first time it is", async () => {
    await issued(world());
    assert.equal(await handedOver(), undefined);
    world().at("2027-03-05T08:00:00Z");
    await exported(meeting.id);
    world().at("2027-03-06T08:00:00Z");
    await exported(meeting.id);
    assert.equal(await handedOver(), "2027-03-05T08:00:00.000Z");
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

import assert from "node:assert/strict";
import { addStatus, showStatusForm } from "../../../src/usecases/effort/status.ts";
import { saveEffort } from "../../../src/usecases/effort/save.ts";
import { BOARD, inBoardChat, meeting, otherMeeting } from "../../support/board.ts";
import { begun, reported, typedStatus } from "../../support/efforts.ts";
import { worldForEach } from "../../support/world.ts";

describe("effort.status", () => {
  const world = worldForEach();
  const on = async () => ({ effort: (await begun(world())).effort.id });

  it("suggests today's meeting, else the last that was held, else the first to come", async () => {
    const asked = await on();
    const meant = async () =>
      (await showStatusForm(world(), inBoardChat("sanne"), asked)).suggested;
    const later = { ...meeting, id: `${BOARD}~2027-11-16-1330`, date: "2027-11-16" };
    await world().meetings.add(later);
    assert.equal(await meant(), meeting.id);
    world().at("2027-10-01T08:00:00.000Z");
    assert.equal(await meant(), meeting.id);
    world().at("2027-11-16T08:00:00.000Z");
    assert.equal(await meant(), later.id);
    world().at("2027-01-01T08:00:00.000Z");
    assert.equal(await meant(), meeting.id);
  });

  it("is kept meeting by meeting with who wrote it, and names no person in what is stored", async () => {
    const asked = await on();
    await reported(world(), asked);
    const { effort } = await reported(world(), { ...asked, over: 2 }, { text: "Det går godt." });
    assert.deepEqual(
      effort.statuses.map(({ text, writtenBy }) => [text, writtenBy]),
      [
        ["Det går godt.", "Sanne Sekretær"],
        ["Erik Ødum melder, at teamet er begyndt.", "Sanne Sekretær"],
      ],
    );
    const kept = JSON.stringify(await world().efforts.within(BOARD));
    assert.ok(!kept.includes("Ødum") && !kept.includes("Sekretær"));
    assert.equal(effort.owner, "Erik Ødum", "who is responsible stays");
  });

  it("ends an effort, which can go on again, and nothing that was said is taken out", async () => {
    const asked = await on();
    const ended = await reported(world(), asked, { state: "ended", nextReport: null });
    assert.deepEqual([ended.effort.ended, ended.effort.report], [true, "done"]);
    const again = await reported(world(), { ...asked, over: 2 }, { text: "Den fortsætter." });
    assert.deepEqual([again.effort.ended, again.effort.statuses.length], [false, 2]);
  });

  it("is written once, however often it is pressed at once, and not over what was not seen", async () => {
    const asked = await on();
    const presses = await Promise.all([1, 2, 3].map(() => reported(world(), asked)));
    assert.equal(presses.filter(({ written }) => written).length, 1);
    assert.equal(presses.at(-1)?.effort.statuses.length, 1);
    await assert.rejects(reported(world(), asked, { text: "En anden" }), {
      reason: "writing-stale",
    });
    const typed = { owner: "Regionen", nextReport: null };
    await saveEffort(world(), inBoardChat("bent"), { ...asked, over: 2, typed });
    assert.equal((await reported(world(), asked)).written, false);
    await assert.rejects(reported(world(), { ...asked, over: 2 }), { reason: "writing-stale" });
  });

  it("is refused without words, with too many, and without a meeting of the board's own", async () => {
    const asked = await on();
    const no = (parts: Parameters<typeof typedStatus>[0]) => reported(world(), asked, parts);
    await assert.rejects(no({ text: undefined }), { reason: "status-missing" });
    await assert.rejects(no({ text: "x".repeat(2001) }), { reason: "too-long", about: "2000" });
    for (const other of [undefined, otherMeeting.id, "ingen"])
      await assert.rejects(no({ meeting: other }), { reason: "choose-first" });
  });

  for (const name of ["erik", "carl", "oda"] as const)
    it(`is not for ${name}`, async () => {
      const asked = await on();
      const here = inBoardChat(name);
      const reason = { reason: "secretaries-and-chairs-only" };
      await assert.rejects(showStatusForm(world(), here, asked), reason);
      const writing = { ...asked, over: 1, typed: typedStatus() };
      await assert.rejects(addStatus(world(), here, writing), reason);
    });
});

import assert from "node:assert/strict";
import { objectToMinutes } from "../../../src/usecases/approval/answer.ts";
import { sendDraft } from "../../../src/usecases/approval/send.ts";
import { showApproval } from "../../../src/usecases/approval/show.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { alone, inBoardChat, meeting } from "../../support/board.ts";
import { issued } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

describe("minutes.approval", () => {
  const world = worldForEach();
  const show = (name: "sanne" | "anna" | "erik" | "ole") =>
    showApproval(world(), alone(name), { meeting: meeting.id });

  it("shows every seat that somebody held on the day, and that no draft was sent", async () => {
    const shown = await show("erik");
    assert.equal(shown.approval, undefined);
    assert.equal(shown.seats.length, 10);
    assert.ok(shown.seats.every(({ approvedAt, holder }) => approvedAt === null && holder));
  });

  it("lets secretaries send and officers answer, until the minutes are issued", async () => {
    const offers = async (name: "sanne" | "anna" | "erik") => {
      const { maySend, mayAnswer } = await show(name);
      return [maySend, mayAnswer];
    };
    assert.deepEqual(await offers("sanne"), [true, true]);
    assert.deepEqual(await offers("anna"), [false, true]);
    assert.deepEqual(await offers("erik"), [false, false]);
    await issued(world());
    assert.deepEqual(await offers("sanne"), [false, false]);
  });

  it("shows what was objected alone only, and to no observer, where the meeting has a closed item", async () => {
    const yes = { after: 0, until: "2027-03-10T11:00:00.000Z" };
    await sendDraft(world(), inBoardChat("sanne"), { meeting: meeting.id, yes });
    await objectToMinutes(world(), alone("erik"), { meeting: meeting.id, draft: 1, text: "Nej." });
    const seen = async (here: Here) =>
      (await showApproval(world(), here, { meeting: meeting.id })).approval?.objections.length;
    assert.deepEqual(await Promise.all([alone("fie"), alone("sanne")].map(seen)), [1, 1]);
    for (const here of [alone("oda"), inBoardChat("sanne"), inBoardChat("ole")])
      assert.equal(await seen(here), 0);
    await world().meetings.change(meeting.id, (now) => ({
      ...now,
      items: now.items.map((item) => ({ ...item, closed: false })),
    }));
    assert.equal(await seen(inBoardChat("ole")), 1);
  });

  it("is shown in the board's chat, and to nobody of another board", async () => {
    await showApproval(world(), inBoardChat("ole"), { meeting: meeting.id });
    await assert.rejects(show("ole"), { reason: "not-found" });
  });
});

import assert from "node:assert/strict";
import { approvalId } from "../../../src/domain/approval.ts";
import { noteTold, sendDraft } from "../../../src/usecases/approval/send.ts";
import { showApproval } from "../../../src/usecases/approval/show.ts";
import {
  actor,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  personalChat,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, issued, voted } from "../../support/deciding.ts";
import { worldForEach } from "../../support/world.ts";

/** Five working days after Wednesday 3 March 2027, at noon Danish time. */
const UNTIL = "2027-03-10T11:00:00.000Z";

describe("minutes.draft", () => {
  const world = worldForEach();
  const send = (name: Name, yes?: { after: number; until: string }) =>
    sendDraft(world(), inBoardChat(name), { meeting: meeting.id, yes });
  const kept = () => world().approvals.find(approvalId(meeting.id));

  it("asks first: how many seats, until when by the board's rules, and where it goes", async () => {
    await world().chats.change(personalChat("erik").id, () => ({
      ...personalChat("erik"),
      account: actor("erik").account,
    }));
    const asked = await send("sanne");
    assert.deepEqual(
      [asked.seats, asked.until, asked.after, asked.sent],
      [10, UNTIL, 0, undefined],
    );
    assert.deepEqual(
      asked.chats.map(({ id }) => id),
      [boardChat.id, personalChat("erik").id],
    );
    assert.equal(await kept(), undefined);
  });

  it("is sent once by a yes said twice, also at the same moment, and each chat is told once", async () => {
    const yes = { after: 0, until: UNTIL };
    const all = await Promise.all([send("sanne", yes), send("mia", yes), send("sanne", yes)]);
    assert.deepEqual(
      all.map(({ sent }) => sent?.draft.version),
      [1, 1, 1],
    );
    assert.equal((await kept())?.drafts.length, 1);
    const [first] = all;
    const [toTell] = first.sent?.toTell ?? [];
    assert.ok(toTell);
    await noteTold(world(), meeting.id, `draft 1 ${toTell.id}`);
    assert.deepEqual((await send("sanne", yes)).sent?.toTell, []);
  });

  it("asks again where the deadline has moved since it was asked, and sends nothing", async () => {
    world().at("2027-03-04T08:00:00Z");
    const again = await send("sanne", { after: 0, until: UNTIL });
    assert.deepEqual([again.sent, again.until], [undefined, "2027-03-11T11:00:00.000Z"]);
    assert.equal(await kept(), undefined);
  });

  it("is followed by another when something was corrected, which has to be approved anew", async () => {
    await voted(world(), "i1");
    await send("sanne", { after: 0, until: UNTIL });
    const shown = () => showApproval(world(), alone("sanne"), { meeting: meeting.id });
    assert.equal((await shown()).changed, false);
    await decided(world(), "i1");
    assert.equal((await shown()).changed, true);
    const second = await send("sanne", { after: 1, until: UNTIL });
    assert.equal(second.sent?.draft.version, 2);
    assert.equal((await shown()).changed, false);
  });

  it("is the secretaries' to send, and not once the minutes are issued", async () => {
    for (const name of ["anna", "erik", "oda"] as const)
      await assert.rejects(send(name), { reason: "secretaries-only" });
    await issued(world());
    await assert.rejects(send("sanne"), { reason: "minutes-issued" });
  });
});

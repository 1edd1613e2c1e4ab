import assert from "node:assert/strict";
import { minutesId, undecidedIn } from "../../../src/domain/minutes.ts";
import { markOf } from "../../../src/domain/record/marks.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import { sendApologies } from "../../../src/usecases/attendance/apologise.ts";
import { saveAttendance } from "../../../src/usecases/attendance/save.ts";
import type { Here } from "../../../src/usecases/board/here.ts";
import { confirmDecision } from "../../../src/usecases/decision/confirm.ts";
import { reopenDecision } from "../../../src/usecases/decision/reopen.ts";
import { issueMinutes, noteSent } from "../../../src/usecases/minutes/issue.ts";
import type { IssueMinutes } from "../../../src/usecases/minutes/issue.ts";
import { openVote } from "../../../src/usecases/vote/open.ts";
import {
  actor,
  admin,
  alone,
  boardChat,
  inBoardChat,
  meeting,
  OTHER_BOARD,
  otherMeeting,
  personId,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { decided, onItem, setUp } from "../../support/deciding.ts";
import { decisionText } from "../../support/decisions.ts";
import { opened, worldForEach } from "../../support/world.ts";

const secondChat = { ...boardChat, id: "19:kanal@thread.tacv2", kind: "channel" } as const;
const ids = (chats: readonly { readonly id: string }[] | undefined) => chats?.map(({ id }) => id);

describe("minutes.issue", () => {
  const world = worldForEach();

  const issue = (here: Here, sure?: IssueMinutes["sure"]) =>
    issueMinutes(world(), here, { meeting: meeting.id, sure });
  const sanne = inBoardChat("sanne");
  const kept = () => world().minutes.find(minutesId(meeting.id));
  const standing = async () => ({
    meeting: await world().meetings.find(meeting.id),
    ballots: await world().ballots.ofMeeting(meeting.id),
    decisions: await world().decisions.within(meeting.id),
    minutes: await kept(),
  });
  const decideAll = async () => {
    for (const item of ["i1", "i2", "i3", "i4"]) await decided(world(), item);
  };

  it("asks first, naming the items without a decision and where the minutes go", async () => {
    await decided(world(), "i1");
    const before = await standing();
    const asked = await issue(sanne);
    assert.deepEqual([asked.undecided, asked.issued], [["2", "3", "4"], undefined]);
    assert.deepEqual(ids(asked.chats), [boardChat.id]);
    assert.deepEqual(await standing(), before);
  });

  it("fixes the minutes after a yes, with who issued them and when", async () => {
    await decideAll();
    world().at("2027-03-03T12:00:00Z");
    const { issued } = await issue(sanne, "yes");
    assert.deepEqual(issued?.minutes.issued, {
      at: "2027-03-03T12:00:00.000Z",
      by: "Sanne Sekretær",
    });
    assert.deepEqual(ids(issued.toSend), [boardChat.id]);
    const stored = await kept();
    const by = markOf(personId("sanne"));
    assert.deepEqual(stored?.minutes.issued, { ...issued.minutes.issued, by });
    assert.deepEqual([undecidedIn(stored.minutes), stored.sentTo], [[], []]);
  });

  it("refuses while items have no decision, unless that is said, and names them", async () => {
    await decided(world(), "i1");
    const before = await standing();
    await assert.rejects(issue(sanne, "yes"), { reason: "minutes-incomplete", about: "2, 3, 4" });
    assert.deepEqual(await standing(), before);
    const { undecided, issued } = await issue(sanne, "undecided");
    assert.deepEqual(undecided, ["2", "3", "4"]);
    assert.deepEqual(issued && undecidedIn(issued.minutes), ["2", "3"]);
  });

  it("counts a decision that one co-chair alone has confirmed as none", async () => {
    await decideAll();
    await reopenDecision(world(), inBoardChat("anna"), { ...onItem("i1"), version: 1 });
    await confirmDecision(world(), inBoardChat("anna"), {
      ...{ ...onItem("i1"), version: 2 },
      text: decisionText({ text: "Kun den ene." }),
    });
    await assert.rejects(issue(sanne, "yes"), { reason: "minutes-incomplete", about: "1" });
    const { issued } = await issue(sanne, "undecided");
    assert.doesNotMatch(JSON.stringify(issued), /Kun den ene/);
  });

  it("refuses while a vote is open, also where undecided items are no hindrance", async () => {
    await opened(world(), "i2");
    const before = await standing();
    await assert.rejects(issue(sanne, "yes"), Refusal);
    await assert.rejects(issue(sanne, "undecided"), { reason: "vote-still-open", about: "2" });
    assert.deepEqual(await standing(), before);
  });

  it("issues once when a yes is said again, by another secretary and later", async () => {
    await decideAll();
    const first = await issue(sanne, "yes");
    const stored = await kept();
    world().at("2027-03-10T12:00:00Z");
    for (const sure of ["yes", "undecided"] as const) {
      const again = await issue(inBoardChat("mia"), sure);
      assert.deepEqual(again.issued?.minutes, first.issued?.minutes);
    }
    assert.deepEqual(await kept(), stored);
  });

  it("issues once when several say yes at the same moment", async () => {
    await decideAll();
    const yeses = await Promise.all(
      (["sanne", "mia", "sanne"] as const).map((name) => issue(inBoardChat(name), "yes")),
    );
    const issued = yeses.map((one) => JSON.stringify(one.issued?.minutes));
    assert.equal(new Set(issued).size, 1);
  });

  it("finishes what was begun before the bot stopped in the middle", async () => {
    await decideAll();
    await world().meetings.change(meeting.id, (now) => ({ ...now, sealed: true }));
    const { issued } = await issue(sanne, "yes");
    assert.deepEqual(ids(issued?.toSend), [boardChat.id]);
    const { decisions, minutes } = await standing();
    assert.deepEqual([decisions.every(({ sealed }) => sealed), decisions.length], [true, 5]);
    const by = markOf(personId("sanne"));
    assert.deepEqual(minutes?.minutes.issued, { ...issued?.minutes.issued, by });
  });

  it("asks again where the minutes are others than those that were asked about, and issues nothing", async () => {
    await decideAll();
    const { seen } = await issue(sanne);
    await saveAttendance(world(), sanne, {
      meeting: meeting.id,
      version: 0,
      seats: [
        { seat: seatOf("erik"), person: null, presence: "absent", arrived: null, left: null },
      ],
    });
    const yes = (about: string) =>
      issueMinutes(world(), sanne, { meeting: meeting.id, sure: "yes", seen: about });
    const again = await yes(seen);
    assert.deepEqual([again.issued, await kept()], [undefined, undefined]);
    assert.notEqual(again.seen, seen);
    assert.ok((await yes(again.seen)).issued);
    assert.ok((await yes(seen)).issued);
  });

  it("sends nothing to a chat that has them", async () => {
    await decideAll();
    await issue(sanne, "yes");
    await noteSent(world(), meeting.id, boardChat.id);
    assert.deepEqual((await issue(sanne, "yes")).issued?.toSend, []);
    assert.deepEqual((await issue(alone("sanne"), "yes")).issued?.toSend, []);
  });

  it("still sends to the chat that the first attempt did not reach", async () => {
    await decideAll();
    await world().chats.change(secondChat.id, () => secondChat);
    const first = await issue(alone("sanne"), "yes");
    assert.deepEqual(ids(first.issued?.toSend)?.sort(), [boardChat.id, secondChat.id].sort());
    await noteSent(world(), meeting.id, boardChat.id);
    assert.deepEqual(ids((await issue(alone("sanne"), "yes")).issued?.toSend), [secondChat.id]);
    const there = { actor: actor("sanne"), chat: secondChat };
    assert.deepEqual(ids((await issue(there, "yes")).issued?.toSend), [secondChat.id]);
  });

  it("fixes them also where no chat is tied to the board, and sends them once one is", async () => {
    await world().chats.change(boardChat.id, () => ({ ...boardChat, board: OTHER_BOARD }));
    assert.deepEqual((await issue(alone("sanne"))).chats, []);
    const { issued } = await issue(alone("sanne"), "undecided");
    assert.deepEqual(issued?.toSend, []);
    assert.ok((await standing()).minutes);
    await world().chats.change(boardChat.id, () => boardChat);
    const later = await issue(alone("sanne"), "undecided");
    assert.deepEqual(ids(later.issued?.toSend), [boardChat.id]);
  });

  it("leaves no vote open that is opened at the same moment", async () => {
    const [vote, issued] = await Promise.allSettled([
      openVote(world(), inBoardChat("anna"), onItem("i1")),
      issue(sanne, "undecided"),
    ]);
    const { ballots, minutes } = await standing();
    const open = ballots.filter(({ closedAt }) => closedAt === undefined);
    assert.equal(open.length, vote.status === "fulfilled" ? 1 : 0);
    assert.equal(minutes === undefined, issued.status === "rejected");
    assert.ok(open.length === 0 || minutes === undefined);
  });

  it("notes no sending of minutes that are not issued", async () => {
    await assert.rejects(noteSent(world(), meeting.id, boardChat.id), { reason: "not-found" });
    assert.equal(await kept(), undefined);
  });

  it("shows of a closed item its number only to a chat, and keeps it whole", async () => {
    await decideAll();
    for (const here of [sanne, alone("sanne")]) {
      const { issued } = await issue(here, "yes");
      assert.deepEqual(issued?.minutes.items[3], { number: "4", hidden: true });
      assert.doesNotMatch(JSON.stringify(issued.minutes), /Personalesag|Hemmeligt/);
    }
    assert.match(JSON.stringify(await kept()), /Personalesag/);
  });

  it("never changes what was issued: no decision, vote, attendance or apologies after it", async () => {
    await decided(world(), "i1");
    await confirmDecision(world(), inBoardChat("anna"), {
      ...{ ...onItem("i2"), version: 0 },
      text: decisionText(),
    });
    await issue(sanne, "undecided");
    const before = await standing();
    const no = { reason: "minutes-issued" };
    const [anna, bent] = [inBoardChat("anna"), inBoardChat("bent")];
    await assert.rejects(reopenDecision(world(), anna, { ...onItem("i1"), version: 1 }), no);
    await assert.rejects(confirmDecision(world(), bent, { ...onItem("i2"), version: 1 }), no);
    await assert.rejects(openVote(world(), anna, onItem("i2")), no);
    await assert.rejects(sendApologies(world(), inBoardChat("dorte"), {}), no);
    const came = { presence: "room", arrived: null, left: null } as const;
    const seats = [{ seat: seatOf("anna"), person: personId("anna"), ...came }];
    const press = { meeting: meeting.id, version: 0, seats };
    await assert.rejects(saveAttendance(world(), sanne, press), no);
    assert.deepEqual(await standing(), before);
  });

  it("is as it was issued, whatever becomes of the board's seats and rules", async () => {
    await decideAll();
    const first = await issue(sanne, "yes");
    await setUp(world(), (board) => ({ ...board, name: "Klynge Omdøbt", seats: [] }));
    assert.deepEqual((await issue(sanne, "yes")).issued?.minutes, first.issued?.minutes);
  });

  it("prints each decision or leaves it out, when a co-chair confirms at the same moment", async () => {
    const anna = { ...onItem("i1"), version: 0, text: decisionText() };
    await confirmDecision(world(), inBoardChat("anna"), anna);
    const [confirmed, issued] = await Promise.allSettled([
      confirmDecision(world(), inBoardChat("bent"), { ...onItem("i1"), version: 1 }),
      issue(sanne, "undecided"),
    ]);
    assert.equal(issued.status, "fulfilled");
    const minutes = (await kept())?.minutes;
    assert.equal(minutes && undecidedIn(minutes).includes("1"), confirmed.status === "rejected");
  });

  const others: readonly Name[] = ["anna", "bent", "erik", "carl", "oda", "ole"];
  for (const name of others)
    it(`does not let ${name} issue them, nor ask to`, async () => {
      const before = await standing();
      for (const sure of [undefined, "undecided"] as const)
        await assert.rejects(issue(inBoardChat(name), sure), { reason: "secretaries-only" });
      assert.deepEqual(await standing(), before);
    });

  it("does not let an administrator issue them", async () => {
    await assert.rejects(issue({ actor: admin, chat: boardChat }, "undecided"), {
      reason: "secretaries-only",
    });
  });

  it("does not find another board's meeting", async () => {
    const theirs = { meeting: otherMeeting.id, sure: "undecided" } as const;
    for (const here of [sanne, alone("sanne"), inBoardChat("mia")])
      await assert.rejects(issueMinutes(world(), here, theirs), { reason: "not-found" });
    assert.equal((await world().meetings.find(otherMeeting.id))?.sealed, undefined);
  });
});

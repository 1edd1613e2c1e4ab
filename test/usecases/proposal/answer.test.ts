import assert from "node:assert/strict";
import type { Meeting } from "../../../src/domain/meeting.ts";
import { PROPOSAL_LIMIT } from "../../../src/domain/proposal.ts";
import { createMeeting } from "../../../src/usecases/agenda/create.ts";
import { notePosted } from "../../../src/usecases/agenda/post.ts";
import { previewAgenda } from "../../../src/usecases/agenda/preview.ts";
import { answerProposal, noteAnswerTold } from "../../../src/usecases/proposal/answer.ts";
import { sendProposal } from "../../../src/usecases/proposal/propose.ts";
import {
  actor,
  BOARD,
  board,
  boardChat,
  DAY,
  inBoardChat,
  ITEMS,
  meeting,
  NOW,
  otherMeeting,
  personId,
  reading,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import {
  atNeighbours,
  hasWritten,
  proposed,
  proposedItem,
  proposedNextDoor,
} from "../../support/proposals.ts";
import { documentOf, worldForEach } from "../../support/world.ts";

const reason = "Punktet er behandlet i efteråret.";
const count = Object.keys(ITEMS).length;

describe("proposal.answer", () => {
  const world = worldForEach();
  const answer = (
    name: Name,
    proposal: { readonly id: string },
    kind: "accept" | "decline" = "accept",
    why: string | undefined = reason,
  ) =>
    answerProposal(world(), inBoardChat(name), {
      proposal: proposal.id,
      answer: kind,
      reason: why,
    });
  const itemsOf = async (id = meeting.id) => (await world().meetings.find(id))?.items ?? [];
  const meetingOn = (date: string, parts: Partial<Meeting> = {}) =>
    world().meetings.add({ ...meeting, id: `${BOARD}~${date}-0900`, date, ...parts });

  it("puts it last on the agenda, with its words and the next number, when a chair says yes", async () => {
    const proposal = await proposed(world());
    world().at("2027-03-03T10:00:00.000Z");
    const answered = await answer("bent", proposal);
    const at = "2027-03-03T10:00:00.000Z";
    assert.deepEqual(answered.proposal, {
      ...proposal,
      answer: { kind: "accepted", meeting: meeting.id, by: personId("bent"), at },
    });
    assert.deepEqual(await world().proposals.find(proposal.id), answered.proposal);
    assert.equal(answered.toTell, true);
    const items = await itemsOf();
    assert.deepEqual(answered.meeting?.items, items);
    assert.deepEqual(items.slice(0, count), meeting.items);
    const [item, more] = items.slice(count);
    assert.ok(item && !more);
    const { title, kind, background, recommendations, number, closed, decision } = item;
    assert.deepEqual({ title, kind, background, recommendations }, proposedItem());
    assert.deepEqual([number, closed, decision], ["6", false, null]);
    assert.ok(!meeting.items.some(({ id }) => id === item.id));
  });

  it("is for the next meeting whose minutes are not issued, and today's is that", async () => {
    for (const [id, date, sealed] of [
      ["a", "2027-06-02", false],
      ["b", "2027-05-05", false],
      ["c", "2027-04-07", true],
    ] as const)
      await meetingOn(date, { id: `${BOARD}~${id}`, sealed });
    assert.equal((await answer("anna", await proposed(world()))).meeting?.date, DAY);
    world().at("2027-03-04T08:00:00Z");
    assert.equal((await answer("anna", await proposed(world()))).meeting?.date, "2027-05-05");
    assert.equal((await itemsOf()).length, count + 1);
  });

  it("is for the last meeting where none is to come", async () => {
    world().at("2027-06-01T08:00:00Z");
    const { meeting: chosen } = await answer("anna", await proposed(world()));
    assert.equal(chosen?.id, meeting.id);
  });

  it("is refused, and stays unanswered, where the only meeting has its minutes", async () => {
    await world().meetings.change(meeting.id, (now) => ({ ...now, sealed: true }));
    const proposal = await proposed(world());
    await assert.rejects(answer("anna", proposal), { reason: "minutes-issued" });
    assert.deepEqual(await world().proposals.find(proposal.id), proposal);
    const later = await meetingOn("2027-05-05");
    assert.equal((await answer("anna", proposal)).meeting?.id, later.id);
  });

  it("is refused, and stays unanswered, where the board has no meeting", async () => {
    const fresh = { ...board, id: "klynge-ny" };
    await world().rosters.apply({ boards: [{ board: fresh }], people: [] });
    const chat = { ...boardChat, id: "19:ny@thread.v2", board: fresh.id };
    const sent = { form: "f", proposed: proposedItem() };
    const { proposal } = await sendProposal(world(), { actor: actor("erik"), chat }, sent);
    await assert.rejects(
      answerProposal(
        world(),
        { actor: actor("anna"), chat },
        { proposal: proposal.id, answer: "accept" },
      ),
      { reason: "no-meeting" },
    );
    assert.deepEqual(await world().proposals.find(proposal.id), proposal);
  });

  it("never comes on another board's agenda, whatever the chair last worked on", async () => {
    world().at("2027-03-05T08:00:00Z");
    const { id } = await proposedNextDoor(world());
    const chat = { ...atNeighbours.chat, lastMeeting: { meeting: meeting.id, on: DAY } };
    const asked = { proposal: id, answer: "accept" } as const;
    const { meeting: chosen } = await answerProposal(world(), { ...atNeighbours, chat }, asked);
    assert.equal(chosen?.id, otherMeeting.id);
    assert.equal((await itemsOf()).length, count);
  });

  it("is a new version of an agenda that has been posted, and none before", async () => {
    const first = await answer("anna", await proposed(world()));
    assert.equal(first.meeting?.versions, undefined);
    await notePosted(world(), meeting.id, { chat: boardChat.id, message: "1" });
    const second = await answer("anna", await proposed(world(), "dorte", { title: "Nr. to" }));
    const changes = [{ kind: "added", number: "7", title: "Nr. to" }];
    assert.deepEqual(second.meeting?.versions, [{ version: 2, at: NOW, changes }]);
  });

  it("declines with the reason that a chair gives, and leaves the agenda alone", async () => {
    const proposal = await proposed(world());
    const answered = await answer("anna", proposal, "decline");
    assert.deepEqual(answered.proposal.answer, {
      kind: "declined",
      reason,
      by: personId("anna"),
      at: NOW,
    });
    assert.deepEqual(await world().proposals.find(proposal.id), answered.proposal);
    assert.equal(answered.meeting, undefined);
    assert.deepEqual(await world().meetings.find(meeting.id), meeting);
  });

  it("is not declined without a reason, nor with one that is too long", async () => {
    const proposal = await proposed(world());
    const here = inBoardChat("anna");
    const asked = { proposal: proposal.id, answer: "decline" } as const;
    await assert.rejects(answerProposal(world(), here, asked), {
      reason: "decline-reason-missing",
    });
    await assert.rejects(answer("anna", proposal, "decline", "x".repeat(PROPOSAL_LIMIT + 1)), {
      reason: "too-long",
      about: String(PROPOSAL_LIMIT),
    });
    assert.deepEqual(await world().proposals.find(proposal.id), proposal);
  });

  it("is not for a secretary to answer, nor for a member, nor for an outsider", async () => {
    const proposal = await proposed(world());
    for (const [name, why] of [
      ["sanne", "chairs-only"],
      ["mia", "chairs-only"],
      ["erik", "secretaries-and-chairs-only"],
      ["carl", "secretaries-and-chairs-only"],
      ["ole", "secretaries-and-chairs-only"],
    ] as const)
      for (const kind of ["accept", "decline"] as const)
        await assert.rejects(answer(name, proposal, kind), { reason: why });
    assert.deepEqual(await world().proposals.find(proposal.id), proposal);
    assert.deepEqual(await world().meetings.find(meeting.id), meeting);
  });

  it("is not found by another board, nor where there is none", async () => {
    const theirs = await proposedNextDoor(world());
    for (const proposal of [theirs, { id: "made-up" }])
      await assert.rejects(answer("anna", proposal), { reason: "not-found" });
    assert.equal((await world().proposals.find(theirs.id))?.answer, undefined);
  });

  for (const [first, second] of [
    ["decline", "accept"],
    ["decline", "decline"],
    ["accept", "decline"],
  ] as const)
    it(`stands once given: ${second} after ${first} is refused`, async () => {
      const proposal = await proposed(world());
      const { proposal: answered } = await answer("anna", proposal, first);
      const before = await itemsOf();
      await assert.rejects(answer("bent", proposal, second), { reason: "proposal-answered" });
      assert.deepEqual(await world().proposals.find(proposal.id), answered);
      assert.deepEqual(await itemsOf(), before);
    });

  it("puts it on once when it is accepted again or by both at once", async () => {
    const proposal = await proposed(world());
    const both = await Promise.all([answer("anna", proposal), answer("bent", proposal)]);
    await meetingOn("2027-03-03", { id: `${BOARD}~2027-03-03-0800`, start: "08:00" });
    const again = await answer("anna", proposal);
    const all = [...both, again];
    assert.equal(new Set(all.map(({ proposal: one }) => JSON.stringify(one))).size, 1);
    assert.ok(all.every((one) => one.meeting?.id === meeting.id));
    assert.equal((await itemsOf()).length, count + 1);
    assert.equal((await itemsOf(`${BOARD}~2027-03-03-0800`)).length, count);
  });

  it("is told to the one who proposed until they have been told, and then no more", async () => {
    const proposal = await proposed(world());
    assert.equal((await answer("anna", proposal)).toTell, true);
    assert.equal((await answer("bent", proposal)).toTell, true);
    await noteAnswerTold(world(), proposal);
    assert.equal((await answer("anna", proposal)).toTell, false);
  });

  it("is one answer, which the agenda follows, when two chairs disagree at once", async () => {
    const proposal = await proposed(world());
    await Promise.allSettled([answer("anna", proposal, "decline"), answer("bent", proposal)]);
    const kind = (await world().proposals.find(proposal.id))?.answer?.kind;
    assert.equal((await itemsOf()).length, kind === "accepted" ? count + 1 : count);
  });

  it("comes on the agenda by a second yes where the first was cut off before that", async () => {
    const proposal = await proposed(world());
    const given = { kind: "accepted", meeting: meeting.id, by: personId("anna"), at: NOW } as const;
    await world().proposals.change(proposal.id, () => ({ ...proposal, answer: given }));
    assert.equal((await answer("anna", proposal)).toTell, true);
    assert.equal((await itemsOf()).at(-1)?.title, proposal.title);
  });

  it("does not come back by a second yes once a new document has left it out", async () => {
    const proposal = await proposed(world());
    await answer("anna", proposal);
    const document = documentOf({ ...reading, date: DAY, start: "09:00" });
    const { draft = "" } = await previewAgenda(world(), actor("sanne"), document);
    await createMeeting(world(), actor("sanne"), { draft, as: "agenda", board: BOARD });
    await answer("anna", proposal);
    assert.deepEqual(
      (await itemsOf()).map(({ title }) => title),
      ["Velkomst", "Plan"],
    );
  });

  it("says where the one who proposed it can be told", async () => {
    assert.equal((await answer("anna", await proposed(world()))).chat, undefined);
    const chat = await hasWritten(world(), "erik");
    const again = await proposed(world(), "erik", { title: "Endnu et" });
    assert.deepEqual((await answer("anna", again, "decline")).chat, chat);
  });
});

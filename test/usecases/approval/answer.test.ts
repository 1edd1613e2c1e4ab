import assert from "node:assert/strict";
import { approvalId } from "../../../src/domain/approval.ts";
import { Refusal } from "../../../src/domain/refusal.ts";
import {
  answerObjection,
  approveMinutes,
  objectToMinutes,
} from "../../../src/usecases/approval/answer.ts";
import { sendDraft } from "../../../src/usecases/approval/send.ts";
import { issueMinutes } from "../../../src/usecases/minutes/issue.ts";
import { wholeMinutes } from "../../../src/usecases/minutes/show.ts";
import {
  actor,
  alone,
  board,
  inBoardChat,
  meeting,
  MEMBERS,
  personalChat,
  seatOf,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { apologise, worldForEach } from "../../support/world.ts";

const UNTIL = "2027-03-10T11:00:00.000Z";
const TEXT = "Punkt 1: Der blev sagt «april»,\n\nikke «maj».";

describe("a draft of the minutes that members answer", () => {
  const world = worldForEach();
  beforeEach(() => send(0));
  const send = (after: number) =>
    sendDraft(world(), inBoardChat("sanne"), { meeting: meeting.id, yes: { after, until: UNTIL } });
  const approve = (name: Name, draft = 1) =>
    approveMinutes(world(), alone(name), { meeting: meeting.id, draft });
  const object = (name: Name, text: string | undefined = TEXT, draft = 1) =>
    objectToMinutes(world(), alone(name), { meeting: meeting.id, draft, text });
  const answer = (name: Name, objection: string, upheld = false, text = "Referatet er rigtigt.") =>
    answerObjection(world(), alone(name), { meeting: meeting.id, objection, upheld, text });
  const issue = () =>
    issueMinutes(world(), inBoardChat("sanne"), { meeting: meeting.id, sure: "undecided" });
  const kept = async () => {
    const approval = await world().approvals.find(approvalId(meeting.id));
    assert.ok(approval);
    return approval;
  };
  const minutes = async () => {
    const now = await world().meetings.find(meeting.id);
    assert.ok(now);
    return wholeMinutes(world(), board, now);
  };

  it("is approved once for each seat, with the time", async () => {
    world().at("2027-03-05T08:00:00Z");
    await Promise.all([approve("erik"), approve("erik"), approve("fie")]);
    world().at("2027-03-06T08:00:00Z");
    const { seats } = await approve("erik");
    assert.deepEqual(
      seats
        .filter(({ approvedAt }) => approvedAt !== null)
        .map(({ seat, approvedAt }) => [seat, approvedAt]),
      [
        [seatOf("erik"), "2027-03-05T08:00:00.000Z"],
        [seatOf("fie"), "2027-03-05T08:00:00.000Z"],
      ],
    );
  });

  it("is answered by the substitute of one who sent apologies, and by nobody without a seat", async () => {
    await assert.rejects(approve("carl"), { reason: "no-seat-here" });
    await apologise(world(), seatOf("dorte"));
    await approve("carl");
    assert.deepEqual(
      (await kept()).approvals.map(({ seat }) => seat),
      [seatOf("dorte")],
    );
    for (const name of ["sanne", "oda"] as const) {
      await assert.rejects(approve(name), { reason: "no-seat-here" });
      await assert.rejects(object(name), { reason: "no-seat-here" });
    }
    await assert.rejects(approve("ole"), { reason: "not-found" });
  });

  it("takes answers until its deadline, and not from that instant on", async () => {
    world().at("2027-03-10T10:59:59.999Z");
    await approve("erik");
    await object("fie");
    world().at(UNTIL);
    await assert.rejects(approve("gorm"), { reason: "objections-past" });
    await assert.rejects(object("gorm"), { reason: "objections-past" });
  });

  it("is not answered once a newer one was sent", async () => {
    await approve("erik");
    await send(1);
    await assert.rejects(approve("fie"), { reason: "draft-outdated" });
    await assert.rejects(object("fie"), { reason: "draft-outdated" });
    const { seats } = await approve("fie", 2);
    assert.equal(seats.filter(({ approvedAt }) => approvedAt !== null).length, 1);
  });

  it("is objected to in words, the same words once, and officers are told", async () => {
    await world().chats.change(personalChat("anna").id, () => ({
      ...personalChat("anna"),
      account: actor("anna").account,
    }));
    const first = await object("erik");
    assert.deepEqual(
      first.toTell.map(({ id }) => id),
      [personalChat("anna").id],
    );
    assert.deepEqual((await object("erik")).toTell, []);
    await object("erik", "Og bilag 2 mangler.");
    assert.equal((await kept()).objections.length, 2);
    for (const nothing of ["", " \n"])
      await assert.rejects(object("erik", nothing), { reason: "objection-missing" });
    await assert.rejects(object("erik", "x".repeat(2001)), { reason: "too-long" });
  });

  it("has each objection answered once, by a chair or secretary", async () => {
    const { objection } = await object("erik");
    for (const name of ["erik", "oda", "carl"] as const)
      await assert.rejects(answer(name, objection.id), { reason: "secretaries-and-chairs-only" });
    await assert.rejects(answer("anna", "nothing"), { reason: "not-found" });
    await assert.rejects(answer("anna", objection.id, true, " "), { reason: "objection-missing" });
    await answer("anna", objection.id, true, "Rettet til april.");
    await answer("bent", objection.id, true, "Rettet til april.");
    await assert.rejects(answer("sanne", objection.id), { reason: "objection-answered" });
    assert.equal((await kept()).objections[0]?.answer?.text, "Rettet til april.");
  });

  it("is issued after its deadline, or when all have approved, and not before", async () => {
    await assert.rejects(issue(), { reason: "draft-pending" });
    for (const name of MEMBERS.slice(1)) await approve(name);
    await assert.rejects(issue(), { reason: "draft-pending" });
    assert.notEqual((await world().meetings.find(meeting.id))?.sealed, true);
    await approve("anna");
    await issue();
    assert.equal((await minutes()).approval?.approvals.length, 10);
  });

  it("is not issued while an objection waits for its answer, though the deadline has passed", async () => {
    const { objection } = await object("erik");
    world().at("2027-03-11T08:00:00Z");
    await assert.rejects(issue(), { reason: "objections-open", about: "1" });
    await answer("anna", objection.id);
    const { draft } = await issue();
    assert.deepEqual(draft, { version: 1, changed: false });
  });

  it("stands in the minutes with its answers, word for word, and in the record", async () => {
    const { objection } = await object("erik");
    await answer("anna", objection.id, true, "Rettet.");
    await approve("fie");
    world().at("2027-03-11T08:00:00Z");
    await issue();
    const { approval } = await minutes();
    assert.deepEqual(approval?.objections, [
      {
        ...{ seat: "Mandat Erik Ødum", person: "Erik Ødum", at: "2027-03-03T08:30:00.000Z" },
        ...{ text: TEXT, answer: { upheld: true, text: "Rettet." } },
      },
    ]);
    const record = await world().records.find(`${meeting.id}.record`);
    const kinds = record?.events.map(({ event }) => event.kind);
    assert.deepEqual(
      ["draft", "objection", "objection-answered", "approval"].map(
        (kind) => kinds?.filter((one) => one === kind).length,
      ),
      [1, 1, 1, 1],
    );
  });

  it("is locked by the issue: what comes at the same moment is in it, or refused", async () => {
    for (const name of MEMBERS) await approve(name);
    const results = await Promise.allSettled([issue(), object("erik"), send(1), approve("fie")]);
    const [, objected] = results;
    if (results[0].status === "rejected") {
      assert.equal(objected.status, "fulfilled");
      assert.ok(results[0].reason instanceof Refusal);
      return;
    }
    for (const late of [approve("erik"), object("fie"), send(1), answer("anna", "o")])
      await assert.rejects(late, { reason: "minutes-issued" });
    assert.equal(
      (await minutes()).approval?.objections.length ?? 0,
      (await kept()).objections.length,
    );
  });

  it("may be left out: minutes of which no draft was sent are issued as they are", async () => {
    const other = { ...meeting, id: `${meeting.id}-2`, date: "2027-03-04" };
    await world().meetings.add(other);
    const asked = await issueMinutes(world(), inBoardChat("sanne"), { meeting: other.id });
    assert.equal(asked.draft, undefined);
    const { issued } = await issueMinutes(world(), inBoardChat("sanne"), {
      ...{ meeting: other.id, sure: "undecided" },
    });
    assert.equal(issued?.minutes.approval, undefined);
  });
});

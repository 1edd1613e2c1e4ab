import assert from "node:assert/strict";
import {
  answerInquiry,
  noteInquiryAnswerTold,
  showInquiry,
} from "../../../src/usecases/inquiry/answer.ts";
import {
  alone,
  board,
  boardChat,
  inBoardChat,
  NAMES,
  NOW,
  OTHER_BOARD,
  personId,
} from "../../support/board.ts";
import type { Name } from "../../support/board.ts";
import { inquired, inquiredNextDoor } from "../../support/inquiries.ts";
import { hasWritten } from "../../support/proposals.ts";
import { worldForEach } from "../../support/world.ts";

const OTHERS = ["erik", "anna", "bent", "carl", "oda"] as const;

describe("inquiry.answer", () => {
  const world = worldForEach();
  const answer = (name: Name, { id }: { readonly id: string }, text = "Det gør Mia.") =>
    answerInquiry(world(), alone(name), { inquiry: id, text });

  it("keeps a secretary's answer, with who and when", async () => {
    const inquiry = await inquired(world());
    world().at("2027-03-03T10:00:00.000Z");
    const given = await answer("sanne", inquiry);
    const at = "2027-03-03T10:00:00.000Z";
    const kept = { ...inquiry, answer: { text: "Det gør Mia.", by: personId("sanne"), at } };
    assert.deepEqual(given.inquiry, kept);
    assert.deepEqual(await world().inquiries.find(inquiry.id), kept);
    assert.deepEqual([given.by, given.answeredBy], [NAMES.erik, NAMES.sanne]);
  });

  it("is for the board's chat where it was asked in that, and else for the asker alone", async () => {
    const inChat = await inquired(world());
    assert.equal((await answer("sanne", inChat)).chat?.id, boardChat.id);
    const own = await hasWritten(world(), "erik");
    const asked = await inquired(world(), { ...alone("erik"), chat: own });
    assert.deepEqual((await answer("sanne", asked)).chat, own);
  });

  it("never comes in a chat that has become another board's, but to the asker's own", async () => {
    const inquiry = await inquired(world());
    await world().chats.change(boardChat.id, () => ({ ...boardChat, board: OTHER_BOARD }));
    assert.equal((await answer("sanne", inquiry)).chat, undefined);
    const own = await hasWritten(world(), "erik");
    assert.deepEqual((await answer("sanne", inquiry)).chat, own);
  });

  it("stands: another is refused, the same again is brought only where it was not", async () => {
    const inquiry = await inquired(world());
    const first = await answer("sanne", inquiry);
    assert.equal(first.toTell, true);
    for (const [name, text] of [
      ["mia", "Det gør Mia."],
      ["sanne", "Det gør Sanne."],
    ] as const)
      await assert.rejects(answer(name, inquiry, text), { reason: "inquiry-answered" });
    assert.equal((await answer("sanne", inquiry)).toTell, true);
    await noteInquiryAnswerTold(world(), inquiry);
    const again = await answer("sanne", inquiry);
    assert.equal(again.toTell, false);
    assert.equal(again.inquiry.answer?.at, first.inquiry.answer?.at);
  });

  it("is one answer, where two secretaries give theirs at once", async () => {
    const inquiry = await inquired(world());
    const given = await Promise.allSettled([
      answer("sanne", inquiry, "Sannes"),
      answer("mia", inquiry, "Mias"),
    ]);
    assert.deepEqual(given.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  });

  it("says something", async () => {
    const inquiry = await inquired(world());
    await assert.rejects(answer("sanne", inquiry, ""), { reason: "inquiry-answer-missing" });
    assert.deepEqual(await world().inquiries.find(inquiry.id), inquiry);
  });

  it("is the secretaries' alone: not the chairs', nor the asker's own", async () => {
    const inquiry = await inquired(world());
    for (const name of OTHERS)
      await assert.rejects(answer(name, inquiry), { reason: "secretaries-only" });
    await assert.rejects(answer("ole", inquiry), { reason: "not-found" });
  });

  it("cannot be noted as brought before there is one", async () => {
    const inquiry = await inquired(world());
    await assert.rejects(noteInquiryAnswerTold(world(), inquiry), { reason: "not-found" });
  });
});

describe("inquiry.show", () => {
  const world = worldForEach();

  it("shows a question to the secretaries, with who asked and who reads the answer", async () => {
    const inquiry = await inquired(world());
    for (const here of [alone("sanne"), inBoardChat("mia")])
      assert.deepEqual(await showInquiry(world(), here, { inquiry: inquiry.id }), {
        ...{ board, inquiry, by: NAMES.erik, answeredBy: undefined, shared: true, mayAnswer: true },
      });
    const own = await inquired(world(), alone("erik"));
    const { shared } = await showInquiry(world(), alone("sanne"), { inquiry: own.id });
    assert.equal(shared, false);
  });

  it("takes no second answer, but the first again from who gave it while it is not brought", async () => {
    const { id } = await inquired(world());
    await answerInquiry(world(), alone("sanne"), { inquiry: id, text: "Ja." });
    const mayAnswer = async (name: Name) =>
      (await showInquiry(world(), alone(name), { inquiry: id })).mayAnswer;
    assert.deepEqual([await mayAnswer("sanne"), await mayAnswer("mia")], [true, false]);
    const shown = await showInquiry(world(), alone("mia"), { inquiry: id });
    assert.deepEqual(shown.inquiry.answer, { text: "Ja.", by: personId("sanne"), at: NOW });
    assert.equal(shown.answeredBy, NAMES.sanne);
    await noteInquiryAnswerTold(world(), { ...shown.inquiry });
    assert.equal(await mayAnswer("sanne"), false);
  });

  it("is refused to everybody else, and not found by another board's people", async () => {
    const { id } = await inquired(world());
    for (const name of OTHERS)
      for (const here of [inBoardChat(name), alone(name)])
        await assert.rejects(showInquiry(world(), here, { inquiry: id }), {
          reason: "secretaries-only",
        });
    const theirs = await inquiredNextDoor(world());
    for (const inquiry of [theirs.id, "made-up"])
      for (const here of [alone("sanne"), inBoardChat("mia")])
        await assert.rejects(showInquiry(world(), here, { inquiry }), { reason: "not-found" });
  });
});

import assert from "node:assert/strict";
import {
  checkInquiry,
  INQUIRY_LIMIT,
  secretariesOf,
  withAnswer,
} from "../../src/domain/inquiry.ts";
import type { Inquiry } from "../../src/domain/inquiry.ts";
import { board, BOARD, NOW, personId } from "../support/board.ts";

const inquiry: Inquiry = {
  ...{ id: "f.p", board: BOARD, by: personId("erik"), chat: "c", text: "Hvem?", at: NOW },
};
const answer = { text: "Sanne.", by: personId("sanne"), at: NOW };
const long = "æ".repeat(INQUIRY_LIMIT + 1);

describe("a question to the secretariat", () => {
  it("asks something, and not too much", () => {
    assert.equal(checkInquiry(long.slice(1)), long.slice(1));
    assert.throws(() => checkInquiry(""), { reason: "inquiry-missing" });
    assert.throws(() => checkInquiry(long), { reason: "too-long", about: String(INQUIRY_LIMIT) });
  });

  it("is answered once: the same answer again changes nothing, another is refused", () => {
    const given = withAnswer(inquiry, answer);
    assert.deepEqual(given, { ...inquiry, answer });
    assert.equal(withAnswer(given, { ...answer, at: "2027-03-04T08:00:00.000Z" }), given);
    for (const other of [{ text: "Mia." }, { by: personId("mia") }])
      assert.throws(() => withAnswer(given, { ...answer, ...other }), {
        reason: "inquiry-answered",
      });
  });

  it("is not answered with nothing, nor with too much", () => {
    const refused = { text: "", reason: "inquiry-answer-missing" };
    for (const { text, reason } of [refused, { text: long, reason: "too-long" }])
      assert.throws(() => withAnswer(inquiry, { ...answer, text }), { reason });
  });

  it("is read by those who keep the board's papers that day, and by no chair or observer", () => {
    const all = [personId("sanne"), personId("mia")];
    assert.deepEqual(secretariesOf(board, "2027-03-03"), all);
    const ended = board.attendants.map((one) =>
      one.person === all[0] ? { ...one, to: "2027-03-02" } : one,
    );
    assert.deepEqual(secretariesOf({ attendants: ended }, "2027-03-03"), [all[1]]);
  });
});

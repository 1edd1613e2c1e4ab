import assert from "node:assert/strict";
import { danishClock } from "../../../src/calendar/danish-clock.ts";
import { closingTime } from "../../../src/usecases/vote/closing-time.ts";

const at = (now: string) => ({ clock: danishClock(() => new Date(now)) });
const MORNING = at("2027-03-03T08:30:00Z");

describe("the closing time of a vote", () => {
  const read: readonly (readonly [string, string])[] = [
    ["14.30", "2027-03-03T13:30:00.000Z"],
    ["9.31", "2027-03-03T08:31:00.000Z"],
    ["i morgen kl. 12", "2027-03-04T11:00:00.000Z"],
    ["28/3 kl. 12", "2027-03-28T10:00:00.000Z"],
    ["2/5 kl. 12", "2027-05-02T10:00:00.000Z"],
  ];
  for (const [text, instant] of read)
    it(`is read in Danish time: «${text}»`, () => {
      assert.equal(closingTime(MORNING, text), instant);
    });

  const refused: readonly (readonly [string, string, string])[] = [
    ["9.30", "closing-time-past", "9.30"],
    ["9", "closing-time-past", "9"],
    ["3/3 kl. 9", "closing-time-past", "3/3 kl. 9"],
    ["2/3-2027 kl. 12", "closing-time-past", "2/3-2027 kl. 12"],
    ["3/5 kl. 12", "closing-time-too-far", "60"],
    ["2/3 kl. 12", "closing-time-too-far", "60"],
    ["snart", "closing-time-unreadable", "snart"],
    ["31/4 kl. 12", "closing-time-unreadable", "31/4 kl. 12"],
  ];
  for (const [text, reason, about] of refused)
    it(`is refused where it cannot be: «${text}»`, () => {
      assert.throws(() => closingTime(MORNING, text), { reason, about });
    });

  it("is of the new year where the date has been in the old one", () => {
    const at2027 = at("2027-12-30T08:00:00Z");
    assert.equal(closingTime(at2027, "2/1 kl. 12"), "2028-01-02T11:00:00.000Z");
  });
});

import assert from "node:assert/strict";
import { danishClock } from "../../src/calendar/danish-clock.ts";

describe("the Danish clock", () => {
  const { instantOf } = danishClock();
  for (const [day, time, instant, why] of [
    ["2027-01-15", "12:00", "2027-01-15T11:00:00.000Z", "in winter"],
    ["2027-07-15", "12:00", "2027-07-15T10:00:00.000Z", "in summer"],
    ["2027-07-15", "00:30", "2027-07-14T22:30:00.000Z", "just after midnight"],
    ["2027-03-28", "01:59", "2027-03-28T00:59:00.000Z", "before summer begins"],
    ["2027-03-28", "03:00", "2027-03-28T01:00:00.000Z", "when summer begins"],
    [
      "2027-10-31",
      "02:30",
      "2027-10-31T00:30:00.000Z",
      "in the hour that comes twice, the first time",
    ],
    ["2027-10-31", "03:00", "2027-10-31T02:00:00.000Z", "when summer is over"],
  ] as const)
    it(`knows the instant ${why}`, () => {
      assert.equal(instantOf(day, time).toISOString(), instant);
    });
});

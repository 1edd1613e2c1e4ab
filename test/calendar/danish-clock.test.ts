import assert from "node:assert/strict";
import { danishClock } from "../../src/calendar/danish-clock.ts";

describe("the Danish clock", () => {
  const clock = danishClock();
  const instants: readonly (readonly [string, string, string, string])[] = [
    ["in winter", "2027-03-03", "14:30", "2027-03-03T13:30:00.000Z"],
    ["in summer", "2027-08-05", "12:00", "2027-08-05T10:00:00.000Z"],
    ["at midnight", "2027-08-05", "00:00", "2027-08-04T22:00:00.000Z"],
    ["right before the clocks go forward", "2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
    ["that the clocks skip, an hour later", "2027-03-28", "02:30", "2027-03-28T01:30:00.000Z"],
    ["right after the clocks went forward", "2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
    ["before the hour that comes twice", "2027-10-31", "01:59", "2027-10-30T23:59:00.000Z"],
    ["that comes twice, the second time", "2027-10-31", "02:30", "2027-10-31T01:30:00.000Z"],
    ["after the hour that came twice", "2027-10-31", "03:00", "2027-10-31T02:00:00.000Z"],
  ];
  for (const [when, day, time, instant] of instants)
    it(`knows the instant of a time ${when}`, () => {
      assert.equal(clock.instantOf(day, time).toISOString(), instant);
    });

  it("gives back the day of every hour of a year", () => {
    for (let day = new Date("2027-01-01T12:00:00Z"); day.getUTCFullYear() === 2027;) {
      const name = day.toISOString().slice(0, 10);
      for (const time of ["00:00", "12:00", "23:59"])
        assert.equal(clock.dayOf(clock.instantOf(name, time)), name, `${name} ${time}`);
      day = new Date(day.getTime() + 86_400_000);
    }
  });
});

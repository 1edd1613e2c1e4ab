import assert from "node:assert/strict";
import fc from "fast-check";
import { danishCalendar } from "../../src/calendar/danish-calendar.ts";
import type { Day } from "../../src/domain/board.ts";

const calendar = danishCalendar();
const working = (count: number) => ({ count, unit: "working-days" }) as const;
const days = (count: number) => ({ count, unit: "days" }) as const;

const AFTER: readonly (readonly [string, Day, number, Day])[] = [
  ["the next day in the middle of a week", "2026-03-03", 1, "2026-03-04"],
  ["Monday after Friday", "2026-03-06", 1, "2026-03-09"],
  ["Monday after Saturday", "2026-03-07", 1, "2026-03-09"],
  ["the same day where there is nothing to wait", "2026-03-07", 0, "2026-03-07"],
  ["a week for five", "2026-03-05", 5, "2026-03-12"],
  ["over Easter, from Wednesday to Tuesday", "2026-04-01", 1, "2026-04-07"],
  ["1 May as a day like others", "2026-04-30", 1, "2026-05-01"],
  ["over Ascension, with the Friday after it as a working day", "2026-05-13", 1, "2026-05-15"],
  ["over Whit Monday", "2026-05-22", 1, "2026-05-26"],
  ["over Constitution Day", "2026-06-04", 1, "2026-06-08"],
  ["over Christmas Eve, both Christmas days and the week-end", "2026-12-23", 1, "2026-12-28"],
  ["over New Year's Eve and New Year's Day", "2026-12-30", 1, "2027-01-04"],
  ["over store bededag while it was a holiday", "2023-05-04", 1, "2023-05-08"],
  ["store bededag as a working day since it was abolished", "2024-04-25", 1, "2024-04-26"],
  ["over 29 February", "2028-02-28", 2, "2028-03-01"],
];

describe("the Danish calendar", () => {
  for (const [what, from, count, to] of AFTER)
    it(`counts working days after a day: ${what}`, () => {
      assert.equal(calendar.after(from, working(count)), to);
    });

  it("counts working days before a meeting: five before Tuesday after Easter", () => {
    assert.equal(calendar.before("2026-04-07", working(5)), "2026-03-26");
  });

  it("counts every day where the rules say days", () => {
    assert.equal(calendar.after("2026-12-23", days(8)), "2026-12-31");
    assert.equal(calendar.before("2026-03-01", days(1)), "2026-02-28");
  });

  it("is back where it began when it counts forth from a working day and back", () => {
    const day = fc.date({
      min: new Date("2022-01-03"),
      max: new Date("2039-12-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (at, count) => {
        const start = calendar.after(at.toISOString().slice(0, 10), working(1));
        const end = calendar.after(start, working(count));
        assert.equal(calendar.before(end, working(count)), start);
        assert.ok(end > start);
      }),
    );
  });
});

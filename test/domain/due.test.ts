import assert from "node:assert/strict";
import { byDue, due, dueState } from "../../src/domain/due.ts";
import type { Dated, DueState } from "../../src/domain/due.ts";

const TODAY = "2027-03-03";
const one = (parts: Partial<Dated>): Dated => ({
  ...{ due: "2027-03-10", entered: "2027-02-01", done: false },
  ...parts,
});

describe("something with a day", () => {
  const table: readonly (readonly [string, Partial<Dated>, DueState])[] = [
    ["whose day is to come", {}, "ahead"],
    ["whose day is today", { due: TODAY }, "today"],
    ["whose day has passed", { due: "2027-03-02" }, "overdue"],
    ["without a day", { due: null }, "undated"],
    ["that is done, however late", { due: "2027-02-02", done: true }, "done"],
    ["whose day had passed when it was entered", { due: "2027-01-31" }, "history"],
    ["that was entered on its own day", { due: "2027-02-01" }, "overdue"],
    ["that was entered today for yesterday", { due: "2027-03-02", entered: TODAY }, "history"],
    ["that was entered today for today", { due: TODAY, entered: TODAY }, "today"],
  ];
  for (const [what, parts, state] of table)
    it(`${what} is ${state}`, () => {
      assert.equal(dueState(one(parts), TODAY), state);
    });

  it("is due for a reminder on its day and after it, but never as history and never once done", () => {
    const all = table.map(([, parts]) => one(parts));
    const states = due(all, TODAY).map((each) => dueState(each, TODAY));
    assert.deepEqual(states, ["today", "overdue", "overdue", "today"]);
  });

  it("comes in the order of what is pressing: late, today, by day, undated, history, done", () => {
    const all = [
      one({ due: "2027-01-01", done: true }),
      one({ due: null }),
      one({ due: "2027-03-20" }),
      one({ due: "2026-01-01" }),
      one({ due: "2027-03-02" }),
      one({ due: "2027-02-20" }),
      one({ due: "2026-05-01" }),
      one({ due: TODAY }),
      one({}),
      one({ due: "2027-02-01", done: true }),
    ];
    assert.deepEqual(
      [...all].sort(byDue(TODAY)).map((each) => each.due),
      [
        ...["2027-02-20", "2027-03-02", TODAY, "2027-03-10", "2027-03-20", null],
        ...["2026-05-01", "2026-01-01", "2027-02-01", "2027-01-01"],
      ],
    );
  });
});

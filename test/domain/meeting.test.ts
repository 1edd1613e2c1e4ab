import assert from "node:assert/strict";
import { daysBetween, itemNumbered, itemWithId, meetingMeant } from "../../src/domain/meeting.ts";
import type { LastWorkedOn } from "../../src/domain/meeting.ts";
import { ITEMS, meeting } from "../support/board.ts";

const TODAY = "2026-06-15";

const one = (id: string, date: string, hasAgenda = true, start: string | null = null) => ({
  id,
  date,
  start,
  hasAgenda,
});

const earlier = one("earlier", "2026-01-10");
const last = one("last", "2026-05-20");
const emptyLast = one("empty-last", "2026-06-01", false);
const today = one("today", TODAY);
const emptyToday = one("empty-today", TODAY, false);
const emptyNext = one("empty-next", "2026-06-20", false);
const next = one("next", "2026-07-01");
const later = one("later", "2026-09-01");

const worked = (meetingId: string, on: string): LastWorkedOn => ({ meeting: meetingId, on });

describe("the meeting that is meant when nobody says", () => {
  const all = [later, next, emptyNext, today, emptyLast, last, earlier];
  const table: readonly (readonly [
    string,
    readonly ReturnType<typeof one>[],
    LastWorkedOn | undefined,
    string | undefined,
  ])[] = [
    ["is none where there are none", [], undefined, undefined],
    ["is the one worked on today", all, worked("later", TODAY), "later"],
    ["is the one worked on 14 days ago", all, worked("earlier", "2026-06-01"), "earlier"],
    ["is not the one worked on 15 days ago", all, worked("earlier", "2026-05-31"), "today"],
    ["is not one worked on that is gone", all, worked("gone", TODAY), "today"],
    ["is the one worked on even without an agenda", all, worked("empty-next", TODAY), "empty-next"],
    ["is today's before the next", all, undefined, "today"],
    ["is today's even without an agenda", [emptyToday, next, last], undefined, "empty-today"],
    ["is the next with an agenda", [later, next, emptyNext, last], undefined, "next"],
    ["is the last with an agenda where none is to come", [earlier, last], undefined, "last"],
    ["is the last with an agenda, past one without", [earlier, last, emptyLast], undefined, "last"],
    [
      "is the last with an agenda where the next has none",
      [last, emptyNext, earlier],
      undefined,
      "last",
    ],
    ["is none where no meeting has an agenda", [emptyNext, emptyLast], undefined, undefined],
    [
      "is the first of two on one day",
      [one("afternoon", TODAY, true, "13:00"), one("morning", TODAY, true, "09:00")],
      undefined,
      "morning",
    ],
  ];
  for (const [what, meetings, memory, expected] of table)
    it(what, () => {
      assert.equal(meetingMeant(meetings, TODAY, memory)?.id, expected);
      assert.equal(meetingMeant([...meetings].reverse(), TODAY, memory)?.id, expected);
    });
});

describe("the days between two days", () => {
  it("are counted across months, leap days and the change to summer time", () => {
    assert.equal(daysBetween("2026-03-28", "2026-03-30"), 2);
    assert.equal(daysBetween("2028-02-28", "2028-03-01"), 2);
    assert.equal(daysBetween("2026-01-01", "2025-12-31"), 1);
    assert.equal(daysBetween(TODAY, TODAY), 0);
  });
});

describe("an item of the agenda", () => {
  it("is found by its printed number, also one with a letter", () => {
    const lettered = { ...meeting, items: [{ ...ITEMS.one, number: "3a" }, ITEMS.none] };
    assert.equal(itemNumbered(lettered, "3a").id, "i1");
    assert.equal(itemNumbered(lettered, "3").id, "i3");
  });

  it("is found by its id", () => {
    assert.equal(itemWithId(meeting, "i2"), ITEMS.several);
  });

  it("that is not there is refused by the number that was asked for", () => {
    assert.throws(() => itemNumbered(meeting, "99"), { reason: "no-such-item", about: "99" });
    assert.throws(() => itemNumbered(meeting, ""), { reason: "no-such-item" });
    assert.throws(() => itemWithId(meeting, "i99"), { reason: "no-such-item" });
  });
});

import assert from "node:assert/strict";
import { minutesId, publicMinutes, undecidedIn } from "../../src/domain/minutes.ts";
import type { MinutesItem } from "../../src/domain/minutes.ts";
import {
  decided,
  minutesItem,
  minutesSeat,
  minutesWith,
  tallyOf,
} from "../support/sample-minutes.ts";

/** A closed item that has something in every field that could tell of it. */
const secret: MinutesItem = {
  ...minutesItem({ id: "i4", number: "4", title: "Hemmelig personalesag", closed: true }),
  kind: "decision",
  background: "Hemmelig baggrund",
  recommendedBy: "Hemmelig indstiller",
  recommendations: ["hemmelig indstilling"],
  case: "Hemmelig sag",
  attachments: ["Hemmeligt bilag"],
  caseNumber: "Hemmelig 27/1",
  presenters: ["Hemmelig oplægsholder"],
  decision: decided({
    text: "Hemmelig tekst",
    reason: "Hemmelig grund",
    followUps: [{ what: "Hemmelig opgave", owner: "Hemmelig", due: null }],
    amounts: [{ purpose: "Hemmeligt formål", oere: 100 }],
  }),
  tallies: [{ all: tallyOf({ agree: 10 }), parties: [] }],
  positions: [
    {
      ...{ recommendation: 0, seat: "Hemmelig", person: "Hemmelig", party: "region" },
      ...{ choice: "agree", remark: "Hemmelig bemærkning" },
    },
  ],
  recused: ["Hemmelig inhabil"],
  recusalsRejected: ["Hemmelig habil"],
};
const open = minutesItem({ decision: decided() });
const minutes = minutesWith([open, secret, minutesItem({ id: "i5", number: "5" })], {
  attendance: [minutesSeat({ presence: "room" })],
  issued: { at: "2027-03-04T10:00:00.000Z", by: "Sanne Sekretær" },
});

describe("the minutes of a meeting", () => {
  it("are one set per meeting, and another meeting's are others", () => {
    assert.equal(minutesId("m1"), minutesId("m1"));
    assert.notEqual(minutesId("m1"), minutesId("m2"));
  });
});

describe("minutes as anybody may read them", () => {
  it("have only the number of a closed item, and the other items in their places", () => {
    const { items } = publicMinutes(minutes);
    assert.deepEqual(items, [open, { number: "4", hidden: true }, minutes.items[2]]);
  });

  it("say nothing of a closed item, in no field", () => {
    assert.match(JSON.stringify(minutes), /hemmelig/i);
    assert.doesNotMatch(JSON.stringify(publicMinutes(minutes)), /hemmelig/i);
  });

  it("keep the meeting, the attendance and when they were issued", () => {
    const { items: _, ...around } = minutes;
    const { items: __, ...aroundPublic } = publicMinutes(minutes);
    assert.deepEqual(aroundPublic, around);
  });

  it("stay as they are when they are made once more, or where nothing is closed", () => {
    const shown = publicMinutes(minutes);
    assert.deepEqual(publicMinutes(shown), shown);
    assert.deepEqual(publicMinutes(minutesWith([open])), minutesWith([open]));
  });
});

describe("the items of minutes without a decision", () => {
  it("are named by their numbers in the order of the agenda, closed ones too", () => {
    const items = [
      minutesItem({ number: "1" }),
      minutesItem({ number: "2", decision: decided() }),
      minutesItem({ number: "3", decision: { kind: "imported", words: "Tiltrådt." } }),
      minutesItem({ number: "3a" }),
      minutesItem({ number: "4", closed: true }),
    ];
    assert.deepEqual(undecidedIn(minutesWith(items)), ["1", "3a", "4"]);
  });

  it("are none where every item is decided, or hidden from the one who asks", () => {
    assert.deepEqual(undecidedIn(minutesWith([open])), []);
    const closed = minutesItem({ number: "4", closed: true });
    assert.deepEqual(undecidedIn(publicMinutes(minutesWith([open, closed]))), []);
  });
});

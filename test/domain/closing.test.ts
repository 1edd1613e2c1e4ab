import assert from "node:assert/strict";
import { waitsForMeeting } from "../../src/domain/closing.ts";

describe("an item that was objected to in writing on the 4th of March", () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ["2027-03-10", "2027-03-04", true],
    ["2027-03-10", "2027-03-09", true],
    ["2027-03-10", "2027-03-10", false],
    ["2027-03-10", "2027-04-01", false],
    ["2027-03-04", "2027-03-04", false],
    ["2027-03-03", "2027-03-04", true],
    ["2027-03-03", "2028-01-01", true],
  ];
  for (const [date, today, waits] of table)
    it(`${waits ? "waits" : "waits no longer"} on ${today}, where its meeting is on ${date}`, () => {
      assert.equal(waitsForMeeting({ date }, { objected: "2027-03-04", today }), waits);
    });
});

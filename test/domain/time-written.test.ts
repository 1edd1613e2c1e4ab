import assert from "node:assert/strict";
import { dayOfTime, readTime } from "../../src/domain/time-written.ts";

const TODAY = "2027-03-03";

describe("a time as somebody writes it", () => {
  const read: readonly (readonly [string, string, string])[] = [
    ["14.30", TODAY, "14:30"],
    ["14:30", TODAY, "14:30"],
    ["9", TODAY, "09:00"],
    ["kl. 14", TODAY, "14:00"],
    ["kl 14.05", TODAY, "14:05"],
    ["KL. 9.00", TODAY, "09:00"],
    ["at 14:30", TODAY, "14:30"],
    ["0.00", TODAY, "00:00"],
    ["23:59", TODAY, "23:59"],
    ["i dag kl. 14", TODAY, "14:00"],
    ["i morgen kl. 12", "2027-03-04", "12:00"],
    ["today 14:30", TODAY, "14:30"],
    ["tomorrow at 12", "2027-03-04", "12:00"],
    ["5/8 kl. 12", "2027-08-05", "12:00"],
    ["5/8 kl. 14.30", "2027-08-05", "14:30"],
    ["5/8, kl. 12", "2027-08-05", "12:00"],
    ["05/08 12:00", "2027-08-05", "12:00"],
    ["den 5/8 kl. 12", "2027-08-05", "12:00"],
    ["5. august kl. 12.00", "2027-08-05", "12:00"],
    ["5. aug. kl. 12", "2027-08-05", "12:00"],
    ["5 August at 12", "2027-08-05", "12:00"],
    ["1 May 9:00", "2027-05-01", "09:00"],
    ["1. maj kl. 9", "2027-05-01", "09:00"],
    ["31. oktober 2027 kl. 8", "2027-10-31", "08:00"],
    ["5/8-2027 kl. 12", "2027-08-05", "12:00"],
    ["5/8/2027 12:00", "2027-08-05", "12:00"],
    ["3/3 kl. 14", TODAY, "14:00"],
    ["2/3 kl. 14", "2028-03-02", "14:00"],
    ["29/2 kl. 12", "2028-02-29", "12:00"],
    ["2/3-2027 kl. 14", "2027-03-02", "14:00"],
  ];
  for (const [text, day, time] of read)
    it(`is read from «${text}»`, () => {
      const written = readTime(text);
      assert.ok(written);
      assert.deepEqual([dayOfTime(written, TODAY), written.time], [day, time]);
    });

  const unread = [
    ...["", "til", "snart", "24.00", "24", "14.60", "14.5", "14.300", "143", "-1", "14.30.00"],
    ...["kl.", "5/8", "5. august", "mandag kl. 12", "5/8 snart", "5 juleaften kl. 12", "2 pm"],
    ...["5/8-27 kl. 12", "14.30 5/8 kl", "1e1", "½"],
  ];
  for (const text of unread)
    it(`is not read from «${text}»`, () => {
      assert.equal(readTime(text), undefined);
    });

  for (const text of ["31/4 kl. 12", "29/2-2027 kl. 12", "0/1 kl. 12", "1/13 kl. 12", "32/1 kl. 8"])
    it(`names no day in «${text}»`, () => {
      const written = readTime(text);
      assert.equal(written && dayOfTime(written, TODAY), undefined);
    });

  it("is next year's where the day has been this year", () => {
    const written = readTime("31/12 kl. 12");
    assert.ok(written);
    assert.equal(dayOfTime(written, "2027-12-31"), "2027-12-31");
    const january = readTime("1/1 kl. 12");
    assert.ok(january);
    assert.equal(dayOfTime(january, "2027-12-31"), "2028-01-01");
  });
});

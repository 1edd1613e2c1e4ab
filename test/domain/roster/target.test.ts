import assert from "node:assert/strict";
import type { Day, Period } from "../../../src/domain/board.ts";
import type { Office } from "../../../src/domain/roster/office.ts";
import { remainder, target } from "../../../src/domain/roster/target.ts";
import type { Aim } from "../../../src/domain/roster/target.ts";

const TODAY = "2027-03-03";
const YESTERDAY = "2027-03-02";

const office = (person: string, dates: Period = {}, seat = "s1"): Office => ({
  ...{ person, role: "member", seat },
  ...dates,
});
/** A row that wants Bent on the seat. */
const aim = (dates: Period = {}, before?: Office): Aim => ({
  wish: { line: 2, office: office("bent", dates), onNewSeat: false },
  before,
  from: dates.from ?? before?.from,
});

describe("what is left of a role that a roster file does not have", () => {
  const left = (dates: Period, aims: readonly Aim[] = []): Period | undefined => {
    const found = remainder(office("anna", dates), aims, TODAY);
    if (!found) return undefined;
    const { person, role, seat, ...period } = found;
    assert.deepEqual([person, role, seat], ["anna", "member", "s1"]);
    return period;
  };

  it("is all of it where it is over, and nothing where it has not begun", () => {
    assert.deepEqual(left({ to: YESTERDAY }), { to: YESTERDAY });
    assert.equal(left({ from: "2027-03-04" }), undefined);
    assert.equal(left({ from: TODAY }), undefined);
    assert.equal(left({ from: "2027-04-01" }, [aim({ from: "2027-06-01" })]), undefined);
  });

  it("ends yesterday where nobody follows", () => {
    assert.deepEqual(left({}), { to: YESTERDAY });
    assert.deepEqual(left({ from: YESTERDAY, to: "2028-01-01" }), {
      from: YESTERDAY,
      to: YESTERDAY,
    });
    assert.deepEqual(left({ to: TODAY }), { to: YESTERDAY });
  });

  it("ends the day before the first successor begins, and no later than it would have", () => {
    const successors = [aim({ from: "2027-06-01" }), aim({ from: "2027-04-01" })];
    assert.deepEqual(left({}, successors), { to: "2027-03-31" });
    assert.deepEqual(left({ from: "2020-01-01" }, successors), {
      from: "2020-01-01",
      to: "2027-03-31",
    });
    assert.deepEqual(left({ to: "2027-03-31" }, successors), { to: "2027-03-31" });
    assert.deepEqual(left({ to: "2027-03-20" }, successors), { to: "2027-03-20" });
    assert.deepEqual(left({ to: "2027-04-20" }, successors), { to: "2027-03-31" });
  });

  it("ends yesterday for a successor who says no first day, or one that is no later than the role's own", () => {
    assert.deepEqual(left({}, [aim()]), { to: YESTERDAY });
    const since = { from: "2026-01-01" };
    assert.deepEqual(left(since, [aim(since)]), { ...since, to: YESTERDAY });
    assert.deepEqual(left(since, [aim({ from: "2025-01-01" })]), { ...since, to: YESTERDAY });
    assert.deepEqual(left(since, [aim({ from: "2026-06-01" })]), { ...since, to: "2026-05-31" });
  });

  it("does not wait for who takes another seat, or whose own time is over", () => {
    const elsewhere: Aim = {
      ...aim({ from: "2027-04-01" }),
      wish: { line: 2, office: office("bent", { from: "2027-04-01" }, "s2"), onNewSeat: false },
    };
    const over = aim({ from: "2026-01-01", to: "2026-02-01" });
    assert.deepEqual(left({}, [elsewhere, over]), { to: YESTERDAY });
  });
});

describe("when a role of a roster file is in force", () => {
  const inForce = (one: Aim, ...remaining: readonly Office[]) => target(one, remaining, TODAY);
  const until = (to: Day): Office => office("anna", { from: "2020-01-01", to });

  it("is when its row says, where nobody is in the way", () => {
    const dates = { from: "2027-01-01", to: "2027-12-31" };
    assert.deepEqual(inForce(aim(dates)), { period: dates, late: false });
    assert.deepEqual(inForce(aim(dates), office("anna", dates, "s2")), {
      period: dates,
      late: false,
    });
    assert.deepEqual(inForce(aim(dates), until("2026-12-31")), { period: dates, late: false });
    assert.deepEqual(inForce(aim()), { period: {}, late: false });
  });

  it("begins the day after the last who is in the way", () => {
    const later = { from: "2027-03-21" };
    const row = aim({ from: "2027-01-01" });
    assert.deepEqual(inForce(row, until("2027-03-20")), { period: later, late: true });
    const two = [until("2027-03-20"), office("carl", { from: "2026-01-01", to: "2027-01-20" })];
    assert.deepEqual(inForce(row, ...two), { period: later, late: true });
    assert.deepEqual(inForce(row, ...two.reverse()), { period: later, late: true });
  });

  it("begins today where the row says no first day and the seat was free before", () => {
    assert.deepEqual(inForce(aim(), until("2027-01-31")), { period: { from: TODAY }, late: true });
    const after = { period: { from: "2027-03-04" }, late: true };
    assert.deepEqual(inForce(aim(), until(TODAY)), after);
  });

  it("begins when the seat was free, where the row says its first day or is over", () => {
    assert.deepEqual(inForce(aim({ from: "2026-01-01" }), until("2027-01-31")), {
      ...{ period: { from: "2027-02-01" }, late: true },
    });
    assert.deepEqual(inForce(aim({ to: "2027-02-10" }), until("2027-01-31")), {
      ...{ period: { from: "2027-02-01", to: "2027-02-10" }, late: true },
    });
  });

  it("goes against the board's history where that leaves it no day", () => {
    const holder = until("2027-03-20");
    const whole = aim({ from: "2027-03-01", to: "2027-03-20" });
    assert.equal(inForce(whole, holder).against, holder);
    const oneDay = aim({ from: "2027-03-01", to: "2027-03-21" });
    assert.deepEqual(inForce(oneDay, holder), {
      ...{ period: { from: "2027-03-21", to: "2027-03-21" }, late: true },
    });
  });

  it("goes against the board's history where it would take days that the role has had", () => {
    const holder = until("2027-01-31");
    const since = (dates: Period): Aim => aim({ from: "2027-01-01" }, office("bent", dates));
    assert.equal(inForce(since({ from: "2027-01-15" }), holder).against, holder);
    assert.equal(inForce(since({}), holder).against, holder);
    assert.equal(inForce(since({ from: "2027-02-01" }), holder).against, undefined);
  });
});

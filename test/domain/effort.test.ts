import assert from "node:assert/strict";
import { withEntry } from "../../src/domain/entries.ts";
import {
  datedReport,
  effortId,
  standing,
  statusesOf,
  withWriting,
} from "../../src/domain/effort.ts";
import type { Effort, EffortEntry } from "../../src/domain/effort.ts";
import { sha256 } from "../../src/store/sha256.ts";
import { BOARD, NOW, personId } from "../support/board.ts";
import { EFFORT } from "../support/efforts.ts";

const entry = (parts: Partial<EffortEntry> = {}): EffortEntry => ({
  ...{ by: personId("sanne"), at: NOW, owner: null, nextReport: null },
  ...{ state: "ongoing", status: null },
  ...parts,
});
const at = (date: string, text: string) => ({ meeting: `${BOARD}~${date}`, date, text });
const effort = (...entries: readonly EffortEntry[]): Effort => ({
  ...{ id: "e", board: BOARD, name: EFFORT, source: { kind: "document", cited: "Referat" } },
  entries,
});

describe("an effort", () => {
  it("has one id for a name, however it is spaced and capitalised, and another on another board", () => {
    const id = effortId(BOARD, EFFORT, sha256);
    assert.equal(effortId(BOARD, ` ${EFFORT.toUpperCase().replace(" ", "  ")}`, sha256), id);
    assert.notEqual(effortId(BOARD, `${EFFORT}!`, sha256), id);
    assert.notEqual(effortId("klynge-nabo", EFFORT, sha256), id);
  });

  it("stands as it was last written, and shows its statuses by meeting, the latest first", () => {
    const written = effort(
      entry({ owner: "Regionen" }),
      entry({ status: at("2027-03-03", "I gang") }),
      entry({ status: at("2026-11-16", "Før") }),
      entry({ status: at("2027-03-03", "Rettet"), state: "ended" }),
    );
    assert.equal(standing(written).state, "ended");
    assert.deepEqual(
      statusesOf(written).map(({ text }) => text),
      ["Rettet", "I gang", "Før"],
    );
  });

  it("is written once however often the same is sent, and not over what was not seen", () => {
    const first = effort(entry());
    const second = withWriting(first, 1, entry({ owner: "Regionen" }));
    const again = entry({ owner: "Regionen", at: "2027-03-04T08:00:00.000Z" });
    assert.equal(withWriting(second, 1, again), second);
    const third = withWriting(second, 2, entry({ owner: "Kommunen" }));
    assert.equal(withWriting(third, 1, again), third, "a late repeat undoes nothing");
    for (const over of [1, 2, 4])
      assert.throws(() => withWriting(third, over, entry({ owner: "En anden" })), {
        reason: "writing-stale",
      });
  });

  it("is not the same where somebody else writes it", () => {
    const entries = [entry({ owner: "Regionen" })];
    const other = entry({ owner: "Regionen", by: personId("bent") });
    assert.throws(() => withEntry(entries, 0, other), { reason: "writing-stale" });
  });

  it("is late with a report from when its day was last set, not from when all else was written", () => {
    const a = "2027-01-01T08:00:00.000Z";
    const b = "2027-02-01T08:00:00.000Z";
    const c = "2027-03-01T08:00:00.000Z";
    const day = { nextReport: "2027-02-15" };
    const entered = (...entries: readonly EffortEntry[]) =>
      datedReport(effort(...entries), (moment) => moment.slice(0, 10)).entered;
    const moved = { nextReport: "2027-04-01" };
    const first = entry({ at: a, ...day });
    assert.equal(entered(first, entry({ at: b, ...day })), "2027-01-01");
    assert.equal(entered(first, entry({ at: c, ...moved })), "2027-03-01");
    assert.equal(
      entered(first, entry({ at: b, ...moved }), entry({ at: c, ...day })),
      "2027-03-01",
    );
  });
});

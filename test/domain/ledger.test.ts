import assert from "node:assert/strict";
import {
  effortsOf,
  emptyLedger,
  hasFrame,
  keptBy,
  leftIn,
  totalsOf,
  yearsOf,
} from "../../src/domain/ledger.ts";
import { BOARD } from "../support/board.ts";
import { entered, kroner } from "../support/funds.ts";

describe("a board's ledger", () => {
  const allocation = { kind: "allocation", effort: "Ammeindsats", oere: kroner(500_000) } as const;
  const back = { kind: "return", effort: "Ammeindsats", oere: kroner(100_000) } as const;

  it("begins with nothing, which is a plain zero", () => {
    const ledger = emptyLedger(BOARD);
    assert.deepEqual(totalsOf(ledger.postings), {
      ...{ frame: 0, carried: 0, allocated: 0, returned: 0, left: 0 },
    });
    assert.deepEqual(yearsOf(ledger), []);
    assert.equal(keptBy(ledger, { year: 2027, effort: "Ammeindsats" }), 0);
  });

  it("says of a year what its frame is, what was granted and returned, and what is left", () => {
    const ledger = entered([{}, allocation, back]);
    assert.deepEqual(yearsOf(ledger), [
      {
        year: 2027,
        ...{ frame: kroner(1_000_000), carried: 0, allocated: kroner(500_000) },
        ...{ returned: kroner(100_000), left: kroner(600_000) },
        efforts: [
          {
            ...{ effort: "Ammeindsats", allocated: kroner(500_000) },
            ...{ returned: kroner(100_000), kept: kroner(400_000) },
          },
        ],
      },
    ]);
  });

  it("takes what is carried over from one year and adds it to the other", () => {
    const ledger = entered([
      { year: 2026 },
      { kind: "carry-over", from: 2026, year: 2027, oere: kroner(400_000) },
    ]);
    const [newest, oldest] = yearsOf(ledger);
    assert.deepEqual(
      [newest?.year, newest?.frame, newest?.carried, newest?.left],
      [2027, 0, kroner(400_000), kroner(400_000)],
    );
    assert.deepEqual(
      [oldest?.year, oldest?.carried, oldest?.left],
      [2026, kroner(-400_000), kroner(600_000)],
    );
    assert.equal(totalsOf(ledger.postings).left, kroner(1_000_000));
    assert.equal(hasFrame(ledger, 2027), true);
    assert.equal(hasFrame(ledger, 2028), false);
  });

  it("counts a change with the frame or with the grant that it changes", () => {
    const ledger = entered([
      {},
      { kind: "change", oere: kroner(-200_000) },
      allocation,
      { kind: "change", effort: "Ammeindsats", oere: kroner(50_000) },
      { kind: "change", effort: "Ammeindsats", oere: kroner(-150_000) },
    ]);
    const { frame, allocated, left } = totalsOf(ledger.postings);
    assert.deepEqual([frame, allocated, left], [800_000, 400_000, 400_000].map(kroner));
  });

  it("keeps one effort apart from another, and one year from another", () => {
    const ledger = entered([
      {},
      { year: 2028 },
      allocation,
      { ...allocation, year: 2028, oere: kroner(1) },
      { ...allocation, effort: "Overvægt", oere: kroner(2) },
    ]);
    assert.equal(keptBy(ledger, { year: 2027, effort: "Ammeindsats" }), kroner(500_000));
    assert.equal(leftIn(ledger, 2028), kroner(999_999));
    assert.deepEqual(
      effortsOf(ledger.postings).map(({ effort, kept }) => [effort, kept]),
      [
        ["Ammeindsats", kroner(500_001)],
        ["Overvægt", kroner(2)],
      ],
    );
  });
});

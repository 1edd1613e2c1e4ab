import assert from "node:assert/strict";
import { entriesIn, isEntered, withEntry } from "../../src/domain/enter-posting.ts";
import type { Entry } from "../../src/domain/enter-posting.ts";
import { emptyLedger, leftIn } from "../../src/domain/ledger.ts";
import type { Ledger } from "../../src/domain/ledger.ts";
import type { RefusalReason } from "../../src/domain/refusal.ts";
import { BOARD, DAY, NOW, personId } from "../support/board.ts";
import { entered, entry, kroner, PAPER } from "../support/funds.ts";

describe("what is entered in a ledger from a document", () => {
  const by = { by: personId("sanne"), at: NOW };
  const enter = (ledger: Ledger, parts: Partial<Entry>, form = "form-1") =>
    withEntry(ledger, entry(parts), { ...by, form, seen: entriesIn(ledger) });
  const refused = (
    ledger: Ledger,
    parts: Partial<Entry>,
    reason: RefusalReason,
    about?: string,
  ) => {
    assert.throws(() => enter(ledger, parts), { reason, ...(about !== undefined && { about }) });
  };
  const nothing = emptyLedger(BOARD);

  it("keeps who entered it, when, and which paper it rests on", () => {
    const ledger = enter(nothing, { party: "region" });
    assert.deepEqual(ledger.postings, [
      {
        ...{ id: "entered.form-1", year: 2027, effort: null, kind: "frame" },
        ...{ oere: kroner(1_000_000), party: "region", on: DAY },
        ...{ basis: { document: PAPER }, ...by },
      },
    ]);
  });

  it("changes nothing where the same form is sent once more, whatever stands in it", () => {
    const ledger = enter(nothing, {});
    assert.equal(enter(ledger, { oere: kroner(5) }), ledger);
    assert.equal(isEntered(ledger, "form-1"), true);
    assert.equal(isEntered(ledger, "form-2"), false);
  });

  it("is refused over entries that the one who fills in the form has not seen", () => {
    const ledger = enter(nothing, {});
    const stale = { ...by, form: "form-2", seen: 0 };
    assert.throws(() => withEntry(ledger, entry(), stale), { reason: "ledger-changed" });
  });

  it("leaves no year with less than nothing", () => {
    const ledger = entered([{}]);
    const allocation = { kind: "allocation", effort: "Ammeindsats" } as const;
    refused(ledger, { ...allocation, oere: kroner(1_000_001) }, "funds-short", "1.000.000");
    refused(ledger, { kind: "change", oere: kroner(-1_000_001) }, "funds-short");
    refused(ledger, { kind: "carry-over", from: 2026, year: 2027 }, "funds-short", "0");
    assert.equal(leftIn(enter(ledger, { ...allocation, oere: kroner(1_000_000) }), 2027), 0);
  });

  it("takes no more back from an effort than it has", () => {
    const allocation = { kind: "allocation", effort: "Ammeindsats", oere: kroner(10) } as const;
    const ledger = entered([{}, allocation]);
    const back = { kind: "return", effort: "Ammeindsats", oere: kroner(11) } as const;
    refused(ledger, back, "effort-short", "10");
    refused(ledger, { ...back, kind: "change", oere: kroner(-11) }, "effort-short");
    refused(ledger, { ...back, effort: "Overvægt", oere: kroner(1) }, "effort-short", "0");
    assert.equal(leftIn(enter(ledger, { ...back, oere: kroner(10) }), 2027), kroner(1_000_000));
  });

  it("needs a source, a year and an amount that can be read", () => {
    refused(nothing, { document: { title: "  ", section: "s. 1" } }, "posting-without-source");
    refused(nothing, { document: { title: "Brev", section: "" } }, "posting-without-source");
    refused(nothing, { year: 1999 }, "year-unreadable");
    refused(nothing, { year: 2027.5 }, "year-unreadable");
    refused(nothing, { oere: 0 }, "amount-unreadable");
    refused(nothing, { oere: -1 }, "amount-unreadable");
    refused(nothing, { oere: 0.5 }, "amount-unreadable");
    refused(nothing, { oere: 2e12 }, "amount-unreadable");
    refused(nothing, { document: { title: "x".repeat(201), section: "1" } }, "too-long", "200");
  });

  it("needs an effort for a grant and for a return, and has none for a frame", () => {
    const ledger = entered([{}]);
    refused(ledger, { kind: "allocation", effort: " " }, "posting-without-effort");
    refused(ledger, { kind: "return", effort: null }, "posting-without-effort");
    assert.equal(enter(nothing, { effort: "Ammeindsats" }).postings[0]?.effort, null);
  });

  it("carries over from an earlier year to a later, and only money of one year to another", () => {
    refused(nothing, { kind: "carry-over" }, "carry-over-years");
    refused(nothing, { kind: "carry-over", from: 2027, year: 2027 }, "carry-over-years");
    refused(nothing, { kind: "carry-over", from: 2028, year: 2027 }, "carry-over-years");
    refused(nothing, { from: 2026 }, "carry-over-years");
    refused(nothing, { kind: "carry-over", from: 0 }, "year-unreadable");
  });
});

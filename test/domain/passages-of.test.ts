import assert from "node:assert/strict";
import fc from "fast-check";
import type { AgendaItem } from "../../src/domain/meeting.ts";
import { oddAttachmentsIn, passagesOf } from "../../src/domain/passages-of.ts";
import { agendaItem, ITEMS, meeting } from "../support/board.ts";
import { confirmedBy, drafted } from "../support/decisions.ts";
import { seed } from "../support/seed.ts";

const withItems = (...items: readonly AgendaItem[]) => ({ ...meeting, items });
const textsOf = (...items: readonly AgendaItem[]) =>
  passagesOf(withItems(...items), []).map(({ part, text }) => [part, text]);

describe("what may be quoted of a meeting", () => {
  it("is each part of an item, paragraph by paragraph, decisions first", () => {
    const item = agendaItem({
      id: "i7",
      title: "Trivsel",
      background: "Før.",
      recommendations: ["bussen kører", "bussen holder"],
      decision: "Ja.\n\n Men sent. \n\n\n",
      case: "Sagen.",
      attachments: [{ title: "Bilag 1 - Plan" }],
      presenters: ["Ida Læge"],
    });
    assert.deepEqual(textsOf(item), [
      ["decision", "Ja."],
      ["decision", "Men sent."],
      ["recommendation", "bussen kører"],
      ["recommendation", "bussen holder"],
      ["case", "Sagen."],
      ["background", "Før."],
      ["attachment", "Bilag 1 - Plan"],
      ["presenter", "Ida Læge"],
    ]);
  });

  it("has an id of its own for each piece, and the item that it stands in", () => {
    const passages = passagesOf(meeting, []);
    assert.equal(new Set(passages.map(({ id }) => id)).size, passages.length);
    const first = passages.find(({ text }) => text === "Sagen om budgettet.");
    assert.equal(first?.item, "1");
    assert.equal(first.title, "Godkendelse af budget");
    assert.equal(first.date, meeting.date);
  });

  it("is the minutes' once some item is decided, and the agenda's before", () => {
    const papers = (...items: readonly AgendaItem[]) =>
      new Set(passagesOf(withItems(...items), []).map(({ paper }) => paper));
    assert.deepEqual(papers(ITEMS.one, ITEMS.decided), new Set(["minutes"]));
    assert.deepEqual(papers(ITEMS.one, ITEMS.several), new Set(["agenda"]));
  });

  it("is a decision once both chairs have confirmed it, and no draft", () => {
    const decisionsIn = (decision: ReturnType<typeof drafted>) =>
      passagesOf(withItems(ITEMS.one), [decision])
        .filter(({ part }) => part === "decision")
        .map(({ text }) => text);
    assert.deepEqual(decisionsIn(drafted()), []);
    assert.deepEqual(decisionsIn(confirmedBy(drafted(), "anna")), []);
    assert.deepEqual(decisionsIn(confirmedBy(drafted(), "anna", "bent")), [
      "Budgettet blev tiltrådt.",
    ]);
  });

  it("is the confirmed text rather than that of the document", () => {
    const item = { ...ITEMS.one, decision: "Som i dokumentet." };
    const passages = passagesOf(withItems(item), [confirmedBy(drafted(), "anna", "bent")]);
    assert.equal(passages[0]?.text, "Budgettet blev tiltrådt.");
    assert.ok(!passages.some(({ text }) => text.includes("dokumentet")));
  });

  it("is nothing of a closed item that is decided by the chairs either", () => {
    const decided = confirmedBy(drafted(), "anna", "bent");
    assert.deepEqual(passagesOf(withItems({ ...ITEMS.one, closed: true }), [decided]), []);
  });

  it(`is never anything of a closed item (seed ${seed})`, () => {
    const secret = "Hemmelig";
    const text = fc.option(fc.constantFrom(secret, `${secret}.\n\n${secret} bilag 3`), {
      nil: null,
    });
    const texts = fc.array(fc.constant(secret), { maxLength: 3 });
    const closed = fc.record({
      background: text,
      case: text,
      decision: text,
      recommendations: texts,
      presenters: texts,
      attachments: texts.map((all) => all.map((title) => ({ title }))),
    });
    const items = fc.array(fc.oneof(closed, fc.constant(null)), { maxLength: 6 });
    fc.assert(
      fc.property(items, (some) => {
        const all = some.map((parts, n) =>
          parts
            ? agendaItem({ ...parts, id: `i${n}`, title: secret, closed: true })
            : { ...ITEMS.one, id: `i${n}` },
        );
        const quoted = [passagesOf(withItems(...all), []), oddAttachmentsIn(withItems(...all))];
        assert.ok(!JSON.stringify(quoted).includes(secret));
      }),
      { seed },
    );
  });
});

describe("an attachment that a text names", () => {
  const naming = (parts: Partial<AgendaItem>) =>
    oddAttachmentsIn(withItems(agendaItem({ id: "i8", ...parts }))).map(({ named }) => named);
  const attachments = [{ title: "Bilag 7 - Oversigt" }];

  it("is odd where the item's own list has only others", () => {
    assert.deepEqual(naming({ case: "Se bilag 5 og Bilag 7.", attachments }), ["bilag 5"]);
    assert.deepEqual(naming({ recommendations: ["bilag 6 følges"], attachments }), ["bilag 6"]);
  });

  it("is not odd where it is listed, or where nothing is listed at all", () => {
    assert.deepEqual(naming({ case: "Se bilag 7.", attachments }), []);
    assert.deepEqual(naming({ case: "Se bilag 5." }), []);
  });

  it("is told once, with what the list has", () => {
    const item = agendaItem({ id: "i8", case: "Bilag 5. Bilag 5.", attachments });
    assert.deepEqual(oddAttachmentsIn(withItems(item)), [
      { date: meeting.date, item: "8", named: "bilag 5", listed: ["Bilag 7 - Oversigt"] },
    ]);
  });
});

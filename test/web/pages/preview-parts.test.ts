import assert from "node:assert/strict";
import { da } from "../../../src/texts/da.ts";
import type { AgendaPreview } from "../../../src/usecases/agenda/preview.ts";
import { pageHtml } from "../../../src/web/pages/page-html.ts";
import { previewParts } from "../../../src/web/pages/preview-parts.ts";
import { board, itemRead, otherBoard, reading } from "../../support/board.ts";
import { readPage } from "../../support/read-page.ts";
import type { PageRead } from "../../support/read-page.ts";

/** The page of a document that was read; the board's own agenda unless it says otherwise. */
function preview(parts: Partial<AgendaPreview> = {}): PageRead {
  const known = { reading, foreign: [], boards: [board], certain: true, exists: false };
  return readPage(
    pageHtml({ texts: da, ...previewParts(da, { ...known, draft: "d1", ...parts }) }),
  );
}
const minutes = {
  ...reading,
  kind: "minutes" as const,
  items: [
    itemRead({ number: "1", title: "Plan", decision: "Tiltrådt." }),
    itemRead({ title: "Eventuelt" }),
  ],
};
const titles = ({ buttons }: PageRead): readonly string[] => buttons.map(({ title }) => title);

describe("the preview of a document on its page", () => {
  it("says what is doubtful, and where, before anything else", () => {
    const doubts = [
      { at: { page: 2, paragraph: 7 }, what: "Punktet har intet nummer." },
      { at: { paragraph: 9 }, what: "Datoen står to gange." },
    ];
    const { headings, lines } = preview({ reading: { ...reading, doubts } });
    assert.deepEqual(headings, [
      [1, "Dagsorden læst"],
      [2, "2 steder er tvivlsomme"],
    ]);
    assert.deepEqual(lines.slice(0, 3), [
      "Side 2, afsnit 7: Punktet har intet nummer.",
      "Afsnit 9: Datoen står to gange.",
      "Fundet",
    ]);
  });

  it("says so where nothing is doubtful", () => {
    assert.equal(preview().lines[0], "Jeg fandt ingen tvivlsomme steder.");
  });

  it("counts items, recommendations, attachments and decisions in digits", () => {
    const attachments = [{ title: "Bilag 1" }, { title: "Bilag 2" }, { title: "Bilag 3" }];
    const items = [
      itemRead({ number: "1", title: "Plan", recommendations: ["a", "b"], attachments }),
      itemRead({ number: null, title: "Budget", recommendations: ["c"], decision: "Tiltrådt." }),
    ];
    const { lines } = preview({ reading: { ...minutes, items } });
    const rows = lines.filter((line) => line.includes(" | "));
    assert.deepEqual(rows, [
      "Organ | Klynge Prøve",
      "Dato | tirsdag den 4. maj 2027 kl. 10.00–12.00",
      "Sted | Sygehuset",
      "Mødeleder | Bent Borgmester",
      "Punkter | 2",
      "Indstillinger | 3",
      "Bilag | 3",
      "Beslutninger | 1",
    ]);
    for (const line of ["1. Plan", "–. Budget"]) assert.ok(lines.includes(line), line);
  });

  it("does not count decisions in an agenda, which has none", () => {
    assert.ok(!preview().lines.some((line) => line.startsWith("Beslutninger")));
  });

  it("says what it did not find, and leaves out what need not be there", () => {
    const bare = { ...reading, board: null, date: null, place: null, chair: null };
    const { lines } = preview({ reading: bare });
    for (const line of ["Organ | Ikke fundet", "Dato | Ikke fundet"])
      assert.ok(lines.includes(line), line);
    assert.ok(!lines.some((line) => /^(Sted|Mødeleder)/.test(line)));
  });

  for (const [what, parts, buttons] of [
    ["an agenda", {}, ["Opret møde", "Annullér"]],
    ["minutes", { reading: minutes }, ["Opret som referat", "Opret som dagsorden", "Annullér"]],
    ["an agenda of a meeting there is", { exists: true }, ["Opdatér møde", "Annullér"]],
    [
      "minutes of a meeting there is",
      { reading: minutes, exists: true },
      ["Opdatér møde", "Annullér"],
    ],
  ] as const)
    it(`offers for ${what}: ${buttons.join(", ")}`, () => {
      assert.deepEqual(titles(preview(parts)), buttons);
    });

  it("explains the choice between minutes and agenda where there is one", () => {
    const chosen = "Dokumentet indeholder beslutninger.";
    const says = (page: PageRead) => page.lines.some((line) => line.startsWith(chosen));
    const there = preview({ reading: minutes, exists: true });
    const pages = [preview({ reading: minutes }), preview(), there];
    assert.deepEqual(pages.map(says), [true, false, false]);
  });

  it("says that the meeting is there already, and what becomes of its votes", () => {
    const { lines } = preview({ exists: true });
    assert.ok(lines.some((line) => /findes allerede.*stemmer/.test(line)));
  });

  it("asks which board where it may be for several", () => {
    const { fields } = preview({ boards: [board, otherBoard], certain: false });
    const [draft, asked, ...more] = fields;
    assert.deepEqual([draft?.value, asked?.label, more], ["d1", "Hvilket organ er det for?", []]);
    assert.equal(asked?.required, true);
    assert.deepEqual(
      asked.choices.map(({ title }) => title),
      ["Klynge Prøve", "Klynge Nabo"],
    );
  });

  for (const [printed, note] of [
    ["Klynge Nord", "Dokumentet nævner «Klynge Nord». Mødet oprettes for Klynge Prøve."],
    [null, "Dokumentet nævner ikke organet. Mødet oprettes for Klynge Prøve."],
  ] as const)
    it(`says which board it takes it for where the document says ${printed ?? "none"}`, () => {
      const other = { ...reading, board: printed };
      assert.ok(preview({ reading: other, certain: false }).lines.includes(note));
      assert.ok(!preview().lines.some((line) => line.startsWith("Dokumentet nævner")));
    });

  it("asks for the date only where the document does not say it", () => {
    const asked = (page: PageRead) => page.fields.filter(({ type }) => type === "date");
    assert.deepEqual(asked(preview()), []);
    const [date] = asked(preview({ reading: { ...reading, date: null } }));
    assert.deepEqual([date?.required, date?.label], [true, da.preview.dateLabel]);
  });
});

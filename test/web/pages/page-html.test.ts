import assert from "node:assert/strict";
import fc from "fast-check";
import { LANGUAGES } from "../../../src/texts/texts.ts";
import type { Page } from "../../../src/web/pages/page.ts";
import { pageHtml } from "../../../src/web/pages/page-html.ts";
import { readPage } from "../../support/read-page.ts";
import { seed } from "../../support/seed.ts";

/** A page with one of everything; each text is what is made of its name. */
function everything(say: (name: string) => string, language: "da" | "en" = "da"): Page {
  return {
    texts: LANGUAGES[language],
    title: say("title"),
    problem: say("problem"),
    parts: [
      { type: "heading", level: 2, text: say("heading") },
      { type: "paragraph", text: say("paragraph") },
      { type: "note", text: say("note") },
      { type: "list", numbered: false, entries: [say("entry"), say("another")] },
      { type: "list", numbered: true, entries: [say("first")] },
      {
        type: "table",
        caption: say("caption"),
        head: [say("column"), say("column 2")],
        rows: [[say("row"), say("cell")]],
      },
      { type: "way", title: say("way"), url: say("url") },
      {
        type: "form",
        note: say("form note"),
        fields: [
          { type: "hidden", name: "draft", value: say("hidden") },
          { type: "file", name: "i1:0", label: say("file"), accept: ".pdf" },
          { type: "date", name: "date", label: say("date") },
          {
            type: "select",
            name: "board",
            label: say("select"),
            choices: [{ value: say("value"), title: say("choice") }],
          },
        ],
        buttons: [
          { act: say("act"), title: say("button") },
          { act: "cancel", title: say("cancel") },
        ],
      },
    ],
  };
}
const html = pageHtml(everything((name) => name));
const page = readPage(html);

describe("a page as HTML", () => {
  for (const language of ["da", "en"] as const)
    it(`says that it is in ${language}`, () => {
      const shown = readPage(pageHtml(everything((name) => name, language)));
      assert.equal(shown.language, language);
    });

  it("has one first heading, which its window is named after", () => {
    assert.deepEqual(page.headings, [
      [1, "title"],
      [2, "heading"],
    ]);
    assert.match(page.title, /^title . Klyngebot$/);
  });

  it("says at once, and before anything else, what went wrong", () => {
    assert.equal(page.alert, "problem");
    assert.equal(page.lines[0], "problem");
    assert.equal(
      readPage(pageHtml({ texts: LANGUAGES.da, title: "t", parts: [] })).alert,
      undefined,
    );
  });

  it("has a label of its own for every field that is filled in", () => {
    const shown = page.fields.filter(({ type }) => type !== "hidden");
    assert.deepEqual(
      shown.map(({ type, name, label }) => [type, name, label]),
      [
        ["file", "i1:0", "file"],
        ["date", "date", "date"],
        ["select", "board", "select"],
      ],
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("asks for a date and a choice before it is sent, and chooses for nobody", () => {
    const [, , date, board] = page.fields;
    assert.deepEqual([date?.required, board?.required], [true, true]);
    assert.match(html, /<select[^>]*><option value=""><\/option>/);
  });

  it("names the columns and rows of a table", () => {
    assert.ok(page.lines.includes("caption"));
    assert.match(html, /<thead><tr><th scope="col">column<\/th><th scope="col">column 2<\/th>/);
    assert.match(html, /<tr><th scope="row">row<\/th><td>cell<\/td><\/tr>/);
  });

  it("leaves out the head of a table that has none", () => {
    const table = {
      type: "table",
      caption: "Fundet",
      head: [],
      rows: [["Sted", "Solby"]],
    } as const;
    const { elements, lines } = readPage(
      pageHtml({ texts: LANGUAGES.da, title: "t", parts: [table] }),
    );
    assert.ok(!elements.includes("thead"));
    assert.deepEqual(lines, ["Fundet", "Sted | Solby"]);
  });

  it("keeps the paragraphs of a text apart", () => {
    const text = { type: "paragraph", text: "Først.\n\nSå." } as const;
    const { lines } = readPage(pageHtml({ texts: LANGUAGES.da, title: "t", parts: [text] }));
    assert.deepEqual(lines, ["Først.", "Så."]);
  });

  it("sends its form, with files, to where it came from", () => {
    assert.match(html, /<form method="post" enctype="multipart\/form-data">/);
  });

  it("has neither script nor anything from elsewhere, and fits a phone", () => {
    for (const element of ["script", "iframe", "img", "link", "object"])
      assert.ok(!page.elements.includes(element), element);
    assert.doesNotMatch(html, /\s(on\w+|style|src|action)=|@import|url\(/);
    assert.match(html, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
  });

  const pieces = fc.constantFrom(
    ...["<", ">", "&", '"', "'", "`", "=", "/", " ", "a", "æ", "&lt;", "&amp", "&#39;", "👍🏽"],
    ...["<script>", "</style>", "</form>", "</option>", "<!--", "-->", "]]>", "onclick=", "<b x='"],
  );
  const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));

  it(`says any text as it is written, and nothing more (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (unusual) => {
        const said = (name: string): string => `${name} ${unusual} `;
        const shown = readPage(pageHtml(everything(said)));
        assert.deepEqual(shown.elements, page.elements);
        assert.deepEqual(shown.lines, [
          ...["problem", "paragraph", "note", "entry", "another", "first", "caption"].map(said),
          `${said("column")} | ${said("column 2")}`,
          `${said("row")} | ${said("cell")}`,
          ...["way", "form note"].map(said),
        ]);
        assert.equal(shown.alert, said("problem"));
        assert.deepEqual(
          shown.fields.map(({ label, value, choices }) => [label, value, choices]),
          [
            [undefined, said("hidden"), []],
            [said("file"), "", []],
            [said("date"), "", []],
            [said("select"), "", [{ value: said("value"), title: said("choice") }]],
          ],
        );
        assert.deepEqual(shown.buttons[0], { act: said("act"), title: said("button") });
        assert.deepEqual(shown.links, [{ title: said("way"), url: said("url") }]);
      }),
      { seed, numRuns: 200 },
    );
  });
});

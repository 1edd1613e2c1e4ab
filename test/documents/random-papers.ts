import fc from "fast-check";
import type { Block, Paper } from "../../src/domain/document-block.ts";
import type { Line } from "./docx-opened.ts";

/** A text as it is written, and the paragraphs that must be read of it. */
interface Text {
  readonly written: string;
  readonly read: readonly string[];
}

/** Part of a line: what is written, and what is read of it. */
type Piece = readonly [written: string, read: string];

const same = (text: string): Piece => [text, text];
/** Any characters but those that end a line. */
const characters = fc
  .string({ unit: "grapheme" })
  .map((text) => text.replaceAll(/[\u2028\u2029]/g, ""));
const pieces: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: characters.map(same) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("&", "<", ">", '"', "'", "&amp;", "]]>", "æøå ÆØÅ", " ", "  ", "\t", "\u00a0")
      .map(same),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("\u0000", "\u0001", "\u0008", "\u000e", "\u001f", "\ufffe", "\uffff")
      .map((one): Piece => [one, ""]),
  },
  { weight: 1, arbitrary: fc.constantFrom<Piece>(["\ud83dx", "x"], ["x\ude00", "x"]) },
);

const lines = fc
  .array(pieces, { minLength: 1, maxLength: 6 })
  .map((all): Piece => [
    all.map(([written]) => written).join(""),
    all.map(([, read]) => read).join(""),
  ])
  .filter(([, read]) => read.trim() !== "");

/** Several joined into one text by line ends of one kind. */
const joined = <T>(one: fc.Arbitrary<T>, most: number, ends: readonly string[]) =>
  fc.tuple(fc.array(one, { minLength: 1, maxLength: most }), fc.constantFrom(...ends));

/** One paragraph, of one line or more. */
const short: fc.Arbitrary<Text> = joined(lines, 3, ["\n", "\r\n", "\r", "\v", "\u2028"]).map(
  ([all, end]) => ({
    written: all.map(([written]) => written).join(end),
    read: [all.map(([, read]) => read).join("\n")],
  }),
);

/** Paragraphs with blank lines between them. */
const long: fc.Arbitrary<Text> = joined(short, 3, ["\n\n", "\r\n\r\n", "\n\n\n"]).map(
  ([all, gap]) => ({
    written: all.map(({ written }) => written).join(gap),
    read: all.flatMap(({ read }) => read),
  }),
);

/** A block, and the lines that must be read of it. */
type Part = readonly [Block, readonly Line[]];

const linesOf = (is: string, ...all: readonly Text[]): readonly Line[] =>
  all.flatMap(({ read }) => read.map((text) => ({ is, text })));

const heading = fc
  .tuple(fc.constantFrom(2, 3), short)
  .map(([level, text]): Part => [
    { type: "heading", level, text: text.written },
    linesOf(`h${level}`, text),
  ]);

const words = fc
  .tuple(fc.constantFrom("paragraph", "note"), long)
  .map(([type, text]): Part => [{ type, text: text.written }, linesOf("p", text)]);

const list = fc
  .tuple(fc.boolean(), fc.array(short, { minLength: 1, maxLength: 4 }))
  .map(([numbered, all]): Part => [
    { type: "list", numbered, entries: all.map(({ written }) => written) },
    linesOf("li", ...all),
  ]);

const cells = fc.oneof(
  { weight: 5, arbitrary: long },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "\u0000").map((written) => ({ written, read: ["–"] })),
  },
);

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => {
    const row = fc.array(cells, { minLength: width, maxLength: width });
    return fc.tuple(short, row, fc.array(row, { maxLength: 3 }));
  })
  .map(([caption, head, rows]): Part => {
    const written = (row: readonly Text[]) => row.map((cell) => cell.written);
    return [
      { type: "table", caption: caption.written, head: written(head), rows: rows.map(written) },
      [...linesOf("p", caption), ...linesOf("th", ...head), ...linesOf("td", ...rows.flat())],
    ];
  });

/** Papers of any kind, each with the lines that must be read of it and nothing else. */
export const papers: fc.Arbitrary<{ readonly paper: Paper; readonly read: readonly Line[] }> = fc
  .tuple(
    lines,
    fc.constantFrom("da" as const, "en" as const),
    fc.array(fc.oneof(heading, words, list, table), { maxLength: 8 }),
  )
  .map(([[title, read], language, parts]) => ({
    paper: { title, language, blocks: parts.map(([block]) => block) },
    read: [{ is: "h1", text: read }, ...parts.flatMap(([, all]) => all)],
  }));

import { TextRun } from "docx";

/** The paragraphs of a text: what stands between its blank lines. */
export function paragraphsOf(text: string): readonly string[] {
  return printable(text)
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== "");
}

/** A text with a line break where it has one. */
export function runs(text: string): TextRun[] {
  const [first = "", ...others] = printable(text).split("\n");
  return [new TextRun(first), ...others.map((line) => new TextRun({ text: line, break: 1 }))];
}

/** Every sign that ends a line, also Word's own for a line that is broken by hand. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What XML 1.0 cannot hold, and Word would call damaged: control characters and halves of others. */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as a file can hold it: every line end as one, nothing that would make it damaged. */
export function printable(text: string): string {
  return text.replaceAll(LINE_END, "\n").replaceAll(NOT_IN_XML, "");
}

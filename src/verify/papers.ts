import { bytesOf, firstDifference, textOf } from "./bytes.ts";
import { filled, inXml } from "./marks.ts";
import type { Filling } from "./marks.ts";
import { foreignMarks } from "./people.ts";
import type { Link } from "./events.ts";
import { FINDINGS, quoted } from "./words.ts";
import { readZip } from "./zip.ts";
import { writeZip } from "./zip-writer.ts";
import type { Entry } from "./zip-writer.ts";

const FILLED = /^(?:word|docProps)\/[^/]+\.xml$/u;
const TEMPLATE = "«referat-uden-navne.docx»";
const PAPER = "«referat.docx»";

/** Whether the Word file that people read is the one with marks, with names put for them, byte for byte. */
export function checkPaper(
  template: Uint8Array,
  paper: Uint8Array,
  filling: Filling,
): readonly string[] {
  const { entries, findings } = readZip(TEMPLATE, template);
  if (findings.length > 0) return findings;
  const written: Entry[] = [];
  for (const { name, content } of entries) {
    const text = FILLED.test(name) ? textOf(content) : "";
    if (text === undefined) return [`${TEMPLATE}: ${quoted(name)} er ikke gyldig UTF-8.`];
    written.push(
      text === "" ? { name, content } : { name, content: bytesOf(filled(text, filling, inXml)) },
    );
  }
  if (firstDifference(writeZip(written), paper) === undefined) return [];
  return whereTheyPart(written, paper);
}

/** Marks in the template that stand for nobody. */
export function checkTemplate(template: Uint8Array, links: readonly Link[]): readonly string[] {
  const { entries } = readZip(TEMPLATE, template);
  const texts = entries.flatMap(({ name, content }) =>
    FILLED.test(name) ? [textOf(content) ?? ""] : [],
  );
  return foreignMarks(TEMPLATE, texts, links);
}

function whereTheyPart(written: readonly Entry[], paper: Uint8Array): readonly string[] {
  const { entries, findings } = readZip(PAPER, paper);
  if (findings.length > 0) return findings;
  const there = new Map(entries.map(({ name, content }) => [name, content]));
  const wanted = new Set(written.map(({ name }) => name));
  return [
    ...written.flatMap(({ name, content }) => {
      const found = there.get(name);
      if (!found) return [`${PAPER}: ${quoted(name)} mangler.`];
      const at = firstDifference(content, found);
      if (at === undefined) return [];
      const around = (of: Uint8Array): string =>
        quoted(new TextDecoder().decode(of.subarray(Math.max(0, at - 15), at + 25)));
      return [
        `${PAPER} er ikke ${TEMPLATE} med navnene sat ind: i ${quoted(name)} står ved byte ${at} ${around(found)}; der skulle stå ${around(content)}.`,
      ];
    }),
    ...entries.flatMap(({ name }) =>
      wanted.has(name) ? [] : [`${PAPER}: ${quoted(name)} hører ikke til.`],
    ),
  ].slice(0, FINDINGS);
}

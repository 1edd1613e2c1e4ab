import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { minutesPaper } from "../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import type { AgendaReader, PaperWriter } from "../../src/usecases/ports.ts";
import { asDocx, asHtml, asPdf } from "../documents/in-formats.ts";
import { agendaText } from "../support/cluster.ts";
import { pictureMinutes } from "../support/picture-minutes.ts";
import { ROOT, spread, timed } from "./rows.ts";
import type { Row } from "./rows.ts";

/** As production reads and writes: compiled, each document in a thread of its own. */
export async function documents(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const compiled = (path: string): string => pathToFileURL(join(ROOT, "dist", path)).href;
  const { agendaReader } = (await import(compiled("documents/agenda-reader.js"))) as {
    agendaReader: AgendaReader;
  };
  const { paperWriter } = (await import(compiled("documents/docx-paper.js"))) as {
    paperWriter: PaperWriter;
  };
  const { text, name } = sampleText();
  for (const [ending, make] of Object.entries({ docx: asDocx, pdf: asPdf, html: asHtml })) {
    const content = await make(text);
    rows.push([
      `${name} as .${ending}: read, ms`,
      spread(await timed(() => agendaReader.read(`a.${ending}`, content))),
    ]);
  }
  const paper = minutesPaper(LANGUAGES.da, pictureMinutes);
  rows.push(["minutes written as Word, ms", spread(await timed(() => paperWriter.write(paper)))]);
  return rows;
}

/** A real text where there is one. */
export function sampleText(): { readonly text: string; readonly name: string } {
  const real = join(ROOT, "../shared/sources/politisk-sundhedsklynge-syd-referat-2023-01-18.txt");
  return existsSync(real)
    ? { text: readFileSync(real, "utf8"), name: "the real minutes" }
    : { text: agendaText, name: "a small agenda" };
}

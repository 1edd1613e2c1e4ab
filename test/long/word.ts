import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { agendaReader } from "../../src/documents/agenda-reader.ts";
import { decodeText } from "../../src/documents/decode-text.ts";
import { paperWriter } from "../../src/documents/docx-paper.ts";
import { pdfText } from "../../src/documents/reading/pdf-text.ts";
import { minutesPaper } from "../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { documentNamed, FORMATTED, withoutPlaces } from "../documents/agenda-gold.ts";
import { asDocx } from "../documents/in-formats.ts";
import { pictureMinutes } from "../support/picture-minutes.ts";

/*
 * A word processor at both ends: LibreOffice makes a PDF of the minutes' Word file, whose text must hold
 * every sentence of the paper (with SCREENSHOTS=docs its pages become the README's pictures), and saves
 * our example documents as Word, HTML and PDF, which are read again.
 */
const PICTURES = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));

/** A folder, and LibreOffice with a profile of its own in it; `undefined` where it cannot be had. */
async function withOffice<T>(
  work: (folder: string, convert: (to: string, file: string) => Uint8Array) => Promise<T>,
): Promise<T | undefined> {
  const office = ["soffice", "libreoffice"].find(
    (name) => spawnSync(name, ["--version"]).status === 0,
  );
  if (office === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "klyngebot-word-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    return await work(folder, (to, file) => {
      const made = join(folder, "made");
      const words = [profile, "--headless", "--convert-to", to, "--outdir", made];
      execFileSync(office, [...words, join(folder, file)], { stdio: "ignore" });
      const ending = to.split(":")[0] ?? to;
      return readFileSync(join(made, file.replace(/\.\w+$/, `.${ending}`)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many texts of the minutes were sought, and those that LibreOffice did not show. */
export function openInOffice() {
  return withOffice(async (folder, convert) => {
    const paper = minutesPaper(LANGUAGES.da, pictureMinutes);
    writeFileSync(join(folder, "referat.docx"), await paperWriter.write(paper));
    const pdf = convert("pdf", "referat.docx");
    if (process.env["SCREENSHOTS"] === "docs") {
      const words = ["-png", "-r", "70", join(folder, "made/referat.pdf")];
      execFileSync("pdftoppm", [...words, join(PICTURES, "referat-word")]);
    }
    const { text: shown } = await pdfText(pdf);
    const said = paper.blocks.flatMap((block) => {
      if (block.type === "list") return block.entries;
      if (block.type !== "table") return [block.text];
      // Lines of neighbouring cells stand beside each other on the page, so cells are sought by word.
      return [
        block.caption,
        ...block.head,
        ...block.rows.flat().flatMap((cell) => cell.split(" ")),
      ];
    });
    const lost = said.filter((text) => !squeezed(shown).includes(squeezed(text)));
    return { count: said.length, lost };
  });
}

/** How many documents that LibreOffice saved were read, and those read otherwise than their text. */
export function readFromOffice() {
  return withOffice(async (folder, convert) => {
    const formats = ["docx:MS Word 2007 XML", "html:HTML (StarWriter)", "pdf"];
    const otherwise: string[] = [];
    for (const name of FORMATTED) {
      const text = decodeText(documentNamed(name));
      const expected = withoutPlaces(await agendaReader.read("x.txt", Buffer.from(text)));
      writeFileSync(join(folder, `${name}.docx`), await asDocx(text));
      for (const format of formats) {
        const file = `${name}.${format.split(":")[0] ?? ""}`;
        const read = await agendaReader.read(file, convert(format, `${name}.docx`));
        if (!isDeepStrictEqual(withoutPlaces(read), expected)) otherwise.push(file);
      }
    }
    return { count: FORMATTED.length * formats.length, otherwise };
  });
}

function squeezed(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}

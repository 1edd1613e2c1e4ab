import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { paperWriter } from "../../src/documents/docx-paper.ts";
import { pdfText } from "../../src/documents/reading/pdf-text.ts";
import { minutesPaper } from "../../src/texts/papers/minutes-paper.ts";
import { LANGUAGES } from "../../src/texts/texts.ts";
import { pictureMinutes } from "../support/picture-minutes.ts";

/*
 * The minutes as a word processor opens them: LibreOffice makes a PDF of the Word file, whose text must
 * hold every sentence of the paper. With SCREENSHOTS=docs the pages become the README's pictures.
 */
const PICTURES = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));

/** What was tried, and the sentences that LibreOffice did not show; `undefined` where it cannot be had. */
export async function openInOffice(): Promise<
  { readonly count: number; readonly lost: readonly string[] } | undefined
> {
  const office = ["soffice", "libreoffice"].find(
    (name) => spawnSync(name, ["--version"]).status === 0,
  );
  if (office === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "klyngebot-word-"));
  try {
    const paper = minutesPaper(LANGUAGES.da, pictureMinutes);
    writeFileSync(join(folder, "referat.docx"), await paperWriter.write(paper));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder];
    execFileSync(office, [profile, ...convert, join(folder, "referat.docx")]);
    const pdf = readFileSync(join(folder, "referat.pdf"));
    if (process.env["SCREENSHOTS"] === "docs")
      execFileSync("pdftoppm", [
        ...["-png", "-r", "70", join(folder, "referat.pdf"), join(PICTURES, "referat-word")],
      ]);
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function squeezed(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}

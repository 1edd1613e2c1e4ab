import type { Paragraph } from "./paragraphs.ts";

const BODY =
  /(?:klynge|klyngen|klyngeforum|udvalg|udvalget|sundhedsråd|sundhedsrådet|regionsråd|regionsrådet|byråd|byrådet|bestyrelse|bestyrelsen|forum|følgegruppe|styregruppe|ssu)(?!\p{L})/iu;
const MEETING_IN = /(?<!\p{L})møde(?:t)? i (.{3,120})$/iu;
const PAPERS =
  /^(?:dagsorden|referat|beslutningsprotokol|beslutningsreferat|indkaldelse)\s(?:for|fra|af|til|i)\s(.{3,120})$/i;
const PAPERS_BESIDE =
  /^(?:dagsorden|referat|beslutningsprotokol)\s?[-–:,]\s?|\s?[-–:,]\s?(?:dagsorden|referat|beslutningsprotokol)$/gi;

/** The name of the board that meets: under a label, after "møde i", or a line that is such a name. */
export function boardIn(
  paragraphs: readonly Paragraph[],
  labelled: string | undefined,
): string | null {
  if (labelled !== undefined) return cleaned(labelled);
  const lines = paragraphs.map(({ text }) => text).filter((text) => text.length <= 200);
  for (const pattern of [MEETING_IN, PAPERS]) {
    for (const line of lines) {
      const name = cleaned(pattern.exec(line)?.[1] ?? "");
      if (name !== null && BODY.test(name)) return name;
    }
  }
  const alone = lines.find((line) => line.length <= 90 && BODY.test(line) && !/[.:]$/.test(line));
  return alone === undefined ? null : cleaned(alone);
}

function cleaned(text: string): string | null {
  const name = text
    .replace(/^(?:ordinært |ekstraordinært |virtuelt )?møde(?:t)? (?:i|af|for) /i, "")
    .replace(PAPERS_BESIDE, "")
    .replace(
      /[\s,–-]*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s)?(?:den|d\.)?\s?\d{1,4}[.\-/\s].*$/i,
      "",
    )
    .replace(/[\s,]*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.?)(?:\s.*)?$/i, "")
    .trim()
    .replace(/[.,:]$/, "");
  return name === "" ? null : name;
}

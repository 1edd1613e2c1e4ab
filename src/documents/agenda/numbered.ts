/** A line that begins with a number, as headings and lists do. */
export interface Numbered {
  readonly number: string;
  /** How the number is dressed ("punkt .", ")"), alike for headings of one document. */
  readonly dress: string;
  readonly title: string;
}

const LEAD =
  /^(lukket (?:punkt|sag)\s*[-–:.]?\s*)?((?:punkt|pkt\.?|dagsordenspunkt|sag nr\.?|ad|nr\.)\s*)?(\d{1,3}[a-z]?)(\s*[.):]|\s+[-–]|)(?=\s|$|\p{L})\s*(.*)$/iu;
const NOT_A_HEADING =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|mio|mia|kr|pct|procent|stk)(?!\p{L})/iu;

/** The number and the rest of a line, if it begins as a numbered heading or list entry may. */
export function numbered(line: string): Numbered | undefined {
  if (line.length > 1000 || !/^(?:\d|[lpdsan])/i.test(line)) return undefined;
  const [all, closed = "", word = "", number = "", mark = "", title = ""] = LEAD.exec(line) ?? [];
  if (all === undefined || NOT_A_HEADING.test(title)) return undefined;
  const sign = mark.trim();
  const dressed = word !== "" || sign !== "";
  if (!dressed && !/^\p{Lu}/u.test(title)) return undefined;
  if (word === "" && /^[-–:]$/.test(sign) && !/^\p{Lu}/u.test(title)) return undefined;
  if (word !== "" && sign === "" && title !== "" && !/^\p{Lu}/u.test(title)) return undefined;
  return {
    number,
    dress: `${word.trim().toLowerCase()}${sign}`,
    title: closed + withoutLeader(title),
  };
}

/** A title without the dots and page number that a table of contents sets after it. */
function withoutLeader(title: string): string {
  return title.replace(/\s?(?:\.{3,}|…|_{3,})[\s.…]{0,20}\d{0,4}$/, "").trim();
}

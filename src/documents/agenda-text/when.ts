const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

const WRITTEN = new RegExp(`(\\d{1,2})\\.?\\s+(${MONTHS.join("|")})\\s+(\\d{4})`, "i");
const DAY_FIRST = /\b(\d{1,2})[-./](\d{1,2})(?:[-./]|\s)(\d{4})\b/;
const YEAR_FIRST = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const TIME = "(\\d{1,2})[.:](\\d{2})(?::\\d{2})?";
const SPAN = new RegExp(`${TIME}\\s*(?:[-–—]|til)\\s*(?:kl\\.?\\s*)?${TIME}`, "i");
const AT = new RegExp(`\\bkl(?:okken|\\.)?\\s*:?\\s*${TIME}`, "i");
const ALONE = new RegExp(`(?:^|\\s)${TIME}(?=$|\\s)`);

/** A date in a line, as 2023-01-18. */
export function dateIn(line: string): string | undefined {
  const written = WRITTEN.exec(line);
  if (written)
    return day(written[3], MONTHS.indexOf(written[2]?.toLowerCase() ?? "") + 1, written[1]);
  const iso = YEAR_FIRST.exec(line);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const danish = DAY_FIRST.exec(line);
  return danish ? day(danish[3], Number(danish[2]), danish[1]) : undefined;
}

/** Start and end in a line, as 09:00. */
export function timesIn(line: string): { start?: string; end?: string } {
  const span = SPAN.exec(line);
  if (span) return defined(time(span[1], span[2]), time(span[3], span[4]));
  const rest = line.replace(DAY_FIRST, " ").replace(YEAR_FIRST, " ");
  const at = AT.exec(rest) ?? ALONE.exec(rest);
  return at ? defined(time(at[1], at[2]), undefined) : {};
}

function defined(start: string | undefined, end: string | undefined) {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function day(year: string | undefined, month: number, date: string | undefined) {
  const text = `${year ?? ""}-${String(month).padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : undefined;
}

function time(hour: string | undefined, minute: string | undefined): string | undefined {
  const valid = Number(hour) < 24 && Number(minute) < 60;
  return valid ? `${(hour ?? "").padStart(2, "0")}:${minute ?? ""}` : undefined;
}

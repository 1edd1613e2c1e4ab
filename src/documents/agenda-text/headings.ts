import type { ItemKind } from "../../domain/agenda-reading.ts";
import { joined } from "./join.ts";
import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";

/** The heading of an item: where it stands, and where its text begins. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
  readonly at: number;
  readonly body: number;
}

const NUMBERED =
  /^(?:(?:dagsordens)?punkt\s+(?:nr\.?\s*)?|pkt\.?\s*)?(\d{1,3}[a-z]?)\s*[.:)–-]?\s+(\S.*)$/i;
const MARKED = /^(?:(?:dagsordens)?punkt\s+(?:nr\.?\s*)?|pkt\.?\s*)?\d{1,3}[a-z]?\s*[.:)]/i;
const KIND_FIRST =
  /^(beslutning|drøftelse|orientering|meddelelse|meddelelser|eventuelt|evt|godkendelse|velkomst|lukket)\b/i;

interface Candidate extends Heading {
  readonly strength: number;
}

/** The headings of the items, told from lists within them by order, capitals and what follows. */
export function headingsOf(lines: readonly Line[]): readonly Heading[] {
  const candidates = lines.flatMap((_, n) => candidate(lines, n) ?? []);
  const strong = candidates.filter(({ strength }) => strength >= 2);
  const runs = runsOf(strong.length > 0 ? candidates.filter(keptBeside(strong)) : []);
  const best = withoutContents(runs);
  return best.length > 0 ? best : unnumbered(lines);
}

function candidate(lines: readonly Line[], n: number): Candidate | undefined {
  const line = lines[n];
  const [, number, first] = NUMBERED.exec(line?.text ?? "") ?? [];
  if (!line || number === undefined || first === undefined) return undefined;
  if (!MARKED.test(line.text) && !isCapitals(first)) return undefined;
  if (
    /^\d|^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b/i.test(
      first,
    )
  )
    return undefined;
  const { title, body } = wholeTitle(lines, n, first);
  const labelled = lines
    .slice(body, body + 6)
    .some(({ text }) => labelOf(text) !== undefined || /^forventet (varighed|tid)/i.test(text));
  const strength =
    (isCapitals(first) ? 2 : 0) +
    (labelled ? 2 : 0) +
    (KIND_FIRST.test(first) ? 2 : 0) +
    (/punkt|pkt/i.test(line.text.slice(0, 8)) ? 2 : 0);
  return { number: number.toLowerCase(), title, at: n, body, strength };
}

/** In a document whose headings are in capitals, a numbered line that is not is no heading. */
function keptBeside(strong: readonly Candidate[]): (one: Candidate) => boolean {
  const capitals = strong.filter(({ title }) => isCapitals(title)).length;
  return capitals * 2 > strong.length
    ? ({ title }) => isCapitals(title)
    : ({ strength }) => strength >= 1;
}

/** Numbers that follow each other; a 1 begins a run of its own, in case the numbers begin again. */
function runsOf(candidates: readonly Candidate[]): readonly Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of candidates) {
    const n = valueOf(one);
    const longestFirst = [...runs].sort((a, b) => b.length - a.length);
    const next = longestFirst.find((run) => n === valueOf(run.at(-1)) + 1);
    const skipped = longestFirst.find((run) => {
      const last = valueOf(run.at(-1));
      return (n > last && n <= last + 3 && one.strength >= 2) || (n === last && isSuffixed(one));
    });
    const run = next ?? (n === 1 ? undefined : skipped);
    if (run) run.push(one);
    else if (n === 1 || runs.length === 0) runs.push([one]);
  }
  return runs;
}

function valueOf(one: Heading | undefined): number {
  return Number.parseInt(one?.number ?? "0", 10);
}

function isSuffixed({ number }: Heading): boolean {
  return /[b-z]$/.test(number ?? "");
}

/** A list of contents says the titles once before the items themselves. */
function withoutContents(runs: readonly Candidate[][]): readonly Heading[] {
  const strength = (run: readonly Candidate[]): number =>
    run.reduce((sum, one) => sum + one.strength, 0) + run.length;
  return runs.reduce<readonly Candidate[]>(
    (best, run) => (strength(run) >= strength(best) ? run : best),
    [],
  );
}

/** Items that have a case number instead of a number of their own. */
function unnumbered(lines: readonly Line[]): readonly Heading[] {
  return lines.flatMap((line, n): Heading[] => {
    const title = lines[n + 1];
    const numbered = labelOf(line.text);
    if (numbered?.section !== "case-number" || numbered.rest === "" || !title) return [];
    if (labelOf(title.text)) return [];
    return [{ number: null, title: title.text, at: n, body: n + 2 }];
  });
}

/** A title may go on over several lines. */
function wholeTitle(
  lines: readonly Line[],
  n: number,
  first: string,
): { title: string; body: number } {
  let title = first;
  let body = n + 1;
  const capitals = isCapitals(first);
  for (; body < lines.length; body++) {
    const line = lines[body];
    if (!line || labelOf(line.text) || NUMBERED.test(line.text)) break;
    if (line.gap > 1 || /[:.]$/.test(title)) break;
    const goesOn = capitals
      ? isCapitals(line.text)
      : line.gap === 0 && /^\p{Ll}/u.test(line.text) && title.length > 40;
    if (!goesOn && !/\p{L}-$/u.test(title)) break;
    title = joined(title, line.text);
  }
  return { title: title.replace(/\s+/g, " ").trim(), body };
}

/** Whether a text is set in capitals. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const small = letters.replace(/[^\p{Ll}]/gu, "").length;
  return letters.length >= 2 && small <= letters.length * 0.1;
}

const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  ["decision", /\bbeslutning(er|en)?\b/i],
  ["discussion", /\bdrøftelse(r|n)?\b/i],
  ["information", /\borientering(er|en)?\b/i],
  ["announcement", /\bmeddelelse(r|n)?\b/i],
  ["any-other-business", /^(eventuelt|evt)\b/i],
];

/** What kind of item a heading says it is. */
export function kindOf(title: string): ItemKind | null {
  return KINDS.find(([, words]) => words.test(title))?.[0] ?? null;
}

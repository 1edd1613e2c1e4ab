import type { Block } from "../../domain/document-block.ts";
import type { Minutes, MinutesItem, MinutesRollLine } from "../../domain/minutes.ts";
import type { Texts } from "../texts.ts";

/** What was added after the minutes were issued, each with its date. */
export function additionBlocks(texts: Texts, { additions = [] }: Minutes): readonly Block[] {
  if (additions.length === 0) return [];
  const words = texts.proof;
  return [
    { type: "heading", level: 2, text: words.additions },
    ...additions.flatMap(({ at, by, text }): Block[] => [
      { type: "note", text: words.addition(texts.format.instant(at), by) },
      { type: "paragraph", text },
    ]),
  ];
}

/** The published rolls, by which everybody who has a receipt can find their own position. */
export function rollBlocks(texts: Texts, { items }: Minutes): readonly Block[] {
  const tables = items.flatMap((item) => ("hidden" in item ? [] : rollsOf(texts, item)));
  if (tables.length === 0) return [];
  const words = texts.proof;
  return [
    { type: "heading", level: 2, text: words.rolls },
    { type: "note", text: words.rollsWhy },
    ...tables,
  ];
}

function rollsOf(texts: Texts, { number, rolls = [] }: MinutesItem): readonly Block[] {
  const words = texts.proof;
  return rolls.flatMap((lines, n): Block[] => {
    const given = lines.filter(({ mark }) => mark !== null);
    const shown = shownBy(given);
    if (given.length === 0) return [];
    const which = rolls.length > 1 ? texts.vote.recommendation(n + 1, rolls.length) : undefined;
    return [
      {
        type: "table",
        caption: words.rollCaption(number, which),
        head: words.rollColumns[shown],
        rows: given.map((line) => cells(texts, shown, line)),
      },
    ];
  });
}

type Shown = keyof Texts["proof"]["rollColumns"];

function shownBy([first]: readonly MinutesRollLine[]): Shown {
  if (first?.seat !== null) return "by-name";
  return first.party === null ? "outcome-only" : "by-party";
}

function cells(
  texts: Texts,
  shown: Shown,
  { seat, person, party, choice, mark }: MinutesRollLine,
): readonly string[] {
  const position = choice === null ? "" : texts.choice[choice];
  const all = {
    "by-name": [seat ?? "", person ?? "", position],
    "by-party": [party === null ? "" : texts.party[party], position],
    "outcome-only": [],
  };
  return [...all[shown], mark ?? ""];
}

/** The head code, and where there are additions that there are. */
export function proofLines(texts: Texts, { head, additions = [], journalNumber }: Minutes) {
  const words = texts.proof;
  return [
    journalNumber === undefined ? undefined : words.journalNumber(journalNumber),
    head === undefined ? undefined : words.head(head),
    additions.length === 0 ? undefined : words.additionsBelow(additions.length),
  ];
}

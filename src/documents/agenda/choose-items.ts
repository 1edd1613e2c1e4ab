import { candidatesAmong, isBareHeading, scoreOf } from "./outline.ts";
import type { Candidate, Heading } from "./outline.ts";
import type { Paragraph } from "./paragraphs.ts";
import { unnumberedItems } from "./unnumbered-items.ts";

interface Chain {
  readonly last: Candidate;
  readonly score: number;
  readonly length: number;
  readonly before: Chain | undefined;
}

/** The items of a document, and how surely its numbered headings are items at all. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Sections of items were found below the headings; otherwise it may be any list. */
  readonly sure: boolean;
  /** Headings in front of the first item: a table of contents. */
  readonly contents: readonly Candidate[];
}

const MAX_SKIPPED = 4;

/** Chooses the headings that together read best as items: numbers that follow each other, sections below. */
export function chooseItems(paragraphs: readonly Paragraph[]): Outline {
  const candidates = candidatesAmong(paragraphs);
  const usual = usualOf(candidates);
  const scores = new Map(candidates.map((one) => [one, scoreOf(one, usual)]));
  const scoreFor = (one: Candidate): number => scores.get(one) ?? 0;
  const chosen = withoutListTail(bestChain(candidates, scoreFor), scoreFor);
  const sure = chosen.some(({ labelled }) => labelled);
  const [first] = chosen;
  if (!first || (!sure && chosen.length < 2)) {
    return { headings: unnumberedItems(paragraphs), sure: true, contents: [] };
  }
  const indices = new Set(chosen.map(({ index }) => index));
  const missed = candidates.filter(
    (one) => one.index > first.index && !indices.has(one.index) && one.direct && scoreFor(one) >= 5,
  );
  const bare = paragraphs.flatMap((paragraph, index): Heading[] =>
    index > first.index && isBareHeading(paragraph) && !paragraphs[index - 1]?.numbered
      ? [{ index, number: null, title: paragraph.text }]
      : [],
  );
  return {
    headings: [...chosen, ...missed, ...bare].sort((a, b) => a.index - b.index),
    sure,
    contents: candidates.filter(({ index, listed }) => index < first.index && !listed),
  };
}

/** How the headings that surely are items are dressed. */
function usualOf(candidates: readonly Candidate[]): {
  dress: string | undefined;
  capitals: boolean;
} {
  const surely = candidates.filter(({ direct, listed }) => direct && !listed);
  const counts = new Map<string, number>();
  for (const { dress } of surely) counts.set(dress, (counts.get(dress) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const capitals = surely.filter((one) => one.capitals).length;
  return { dress: most?.[0], capitals: capitals >= 2 && capitals * 2 > surely.length };
}

function bestChain(
  candidates: readonly Candidate[],
  scoreFor: (one: Candidate) => number,
): readonly Candidate[] {
  const best = new Map<number, Chain>();
  let top: Chain | undefined;
  for (const last of candidates) {
    let before: Chain | undefined;
    let worth = last.n === 1 ? 0 : -1;
    for (let skipped = 0; skipped <= MAX_SKIPPED; skipped += 1) {
      const chain = best.get(last.n - 1 - skipped);
      const value = chain ? chain.score - 2 * skipped : -Infinity;
      if (value >= worth) [before, worth] = [chain, value];
    }
    const score = worth + scoreFor(last);
    const chain: Chain = { last, score, before, length: (before?.length ?? 0) + 1 };
    if (score > (best.get(last.n)?.score ?? -Infinity)) best.set(last.n, chain);
    if (score > (top?.score ?? 0)) top = chain;
  }
  const chosen: Candidate[] = [];
  for (let chain = top; chain; chain = chain.before) chosen.push(chain.last);
  return chosen.reverse();
}

/** A list at the end of the last item may count on from its number by chance. */
function withoutListTail(
  chosen: readonly Candidate[],
  scoreFor: (one: Candidate) => number,
): readonly Candidate[] {
  const end = chosen.findLastIndex((one) => !one.listed || scoreFor(one) >= 3);
  return chosen.slice(0, end + 1);
}

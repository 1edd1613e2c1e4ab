import type {
  ComparedComposition,
  Difference,
  SeatSpan,
} from "../../domain/composition-differences.ts";
import type { UsualComposition } from "../../domain/composition.ts";
import type { Texts } from "../texts.ts";

/** The usual composition in lines: seats, then what else belongs to it. */
export function usualLines(
  { composition: words, format }: Texts,
  { seats, notes }: UsualComposition,
  cities: readonly string[],
): readonly string[] {
  return [
    ...seats.map(({ name }) => words.seats[name]),
    ...(cities.length > 0 ? [words.deputies(format.list(cities))] : []),
    ...notes.map((note) => words.note[note]),
  ];
}

/** Where it is said, in one line: what is usual, and which municipalities belong to the area. */
export function sourceLine(
  { composition: words }: Texts,
  { usual, area }: Pick<ComparedComposition, "usual" | "area">,
): string {
  const sources = [...usual.sources, ...(area?.sources ?? [])];
  return words.sources(sources.map(({ title, section }) => words.source(title, section)));
}

/** A difference as a fact: what is usual, and what there is here. */
export function differenceLine(texts: Texts, difference: Difference): string {
  const { composition: words, format, roster } = texts;
  switch (difference.kind) {
    case "seats": {
      const parties = difference.parties.map((party) => words.of[party]);
      return words.differs(format.list(parties), spanIn(texts, difference.usual), difference.here);
    }
    case "chairs": {
      const { role, party, usual, here } = difference;
      return words.chair(roster.role[role], words.of[party], usual, here);
    }
    case "without-seat":
      return words.withoutSeat(format.list(difference.municipalities));
    case "no-psychiatry":
      return words.noPsychiatry;
  }
}

function spanIn({ composition: words }: Texts, { least, most }: SeatSpan): string {
  if (most === null) return words.atLeast(least);
  return least === most ? words.exactly(least) : words.between(least, most);
}

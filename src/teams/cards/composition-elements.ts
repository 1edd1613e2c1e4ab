import type { ComparedComposition } from "../../domain/composition-differences.ts";
import { differenceLine, sourceLine, usualLines } from "../../texts/papers/composition-lines.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph, section, subtle } from "./card.ts";
import type { Element } from "./card.ts";

/** Where the board differs from what is usual, then what is usual and who says so. */
export function compositionElements(
  texts: Texts,
  composition: ComparedComposition | undefined,
): readonly Element[] {
  if (!composition) return [];
  const words = texts.composition;
  const { usual, differences, cities, area } = composition;
  return [
    ...(differences.length > 0 ? [section(words.differencesTitle)] : []),
    ...differences.map((one) => paragraph(differenceLine(texts, one))),
    section(words.title),
    ...usualLines(texts, usual, cities).map(subtle),
    ...(area && !area.confirmed ? [subtle(words.unconfirmed)] : []),
    subtle(sourceLine(texts, composition)),
  ];
}

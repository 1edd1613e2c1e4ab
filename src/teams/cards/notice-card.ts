import type { Texts } from "../../texts/texts.ts";
import { card, paragraph } from "./card.ts";
import type { Card, CardAction } from "./card.ts";

/** One or more sentences, with what may be done next. */
export function noticeCard(
  texts: Texts,
  lines: readonly string[],
  actions: readonly CardAction[] = [],
): Card {
  return card({ texts, summary: lines[0] ?? "", body: lines.map(paragraph), actions });
}

import type { ItemState } from "../../domain/item-state.ts";
import type { Ballot } from "../../domain/vote.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph } from "./card.ts";
import type { Element } from "./card.ts";

/** When a vote closes, or when and why it closed; nothing of an open one without a closing time. */
export function closingLine(
  texts: Texts,
  { closesAt, closedAt, closedBecause }: Ballot,
): string | undefined {
  const { closing: words, format } = texts;
  if (closedAt === undefined)
    return closesAt === undefined ? undefined : words.closes(format.moment(closesAt));
  if (closedBecause === "time") return words.closedByItself(format.moment(closedAt));
  if (closedBecause === "objection") return words.closedByObjection(format.instant(closedAt));
  return texts.vote.closedAt(format.instant(closedAt));
}

/** What everybody is to know before they answer in writing: by when, and what an objection does. */
export function writtenElements(
  texts: Texts,
  { procedure, closesAt, closedAt }: Ballot,
): readonly Element[] {
  if (procedure !== "written" || closesAt === undefined || closedAt !== undefined) return [];
  const words = texts.closing.written;
  return [
    paragraph(words.answerBy(texts.format.moment(closesAt))),
    { ...paragraph(words.rule), weight: "bolder" },
  ];
}

/** How far an item has come, and when its vote closes. */
export function stateWords(
  texts: Texts,
  { state, closesAt }: { readonly state: ItemState; readonly closesAt?: string | undefined },
): string {
  const words = texts.state[state];
  return closesAt === undefined
    ? words
    : texts.closing.stateCloses(words, texts.format.moment(closesAt));
}

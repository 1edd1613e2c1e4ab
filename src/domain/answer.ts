import type { SourceRef, Sure } from "./registry.ts";
import type { Suggestion } from "./said.ts";

export const ANSWER_KINDS = ["answer", "ask-back", "not-known", "refusal"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** How sure an answer is; `set-up` is the board's own choice, `own` its own papers and roster. */
export type Certainty = Sure | "set-up" | "own";

/** An answer in words, with where it comes from. */
export interface Answer {
  readonly kind: AnswerKind;
  /** Its paragraphs; the first answers. */
  readonly lines: readonly string[];
  readonly sources: readonly SourceRef[];
  /** Null where nothing is stated. */
  readonly sure: Certainty | null;
  /** What to ask instead, for buttons. */
  readonly suggestions: readonly Suggestion[];
  /** What the sources and the shown formula say: every name, date and amount in `lines` is in here. */
  readonly grounds: readonly string[];
}

/** Whether an answer stands in a source as it is given: not computed, not disputed, not unverified. */
export function isSure({ kind, sure }: Pick<Answer, "kind" | "sure">): boolean {
  return kind === "answer" && (sure === "seen" || sure === "own" || sure === "set-up");
}

import { readFileSync } from "node:fs";
import * as z from "zod";

/** What an answer can be. */
export const ANSWER_KINDS = ["answer", "ask-back", "not-known", "refusal"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What a question is about, for the table of how well each is answered. */
export const QUESTION_KINDS = [
  "membership",
  "composition",
  "population",
  "ssu",
  "funds",
  "computed",
  "dates",
  "rules",
  "decisions",
  "efforts",
  "people",
  "uncertain",
  "follow-up",
  "ambiguous",
  "unknown",
  "refusal",
] as const;

const shape = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(["da", "en"]),
  kind: z.enum(QUESTION_KINDS),
  /** Of which board it is asked, if of any. */
  board: z.string().nullable().default(null),
  /** The day it is asked on. */
  on: z.iso.date().nullable().default(null),
  /** What was asked just before, in order. */
  before: z.array(z.string()).default([]),
  question: z.string().min(1),
  /** What kind of answer is right; the first is what `has` speaks of. */
  expect: z.array(z.enum(ANSWER_KINDS)).min(1),
  /** Of each group at least one must be in the text. */
  has: z.array(z.array(z.string().min(1)).min(1)).default([]),
  /** None of these may be in the text, whatever kind of answer it is. */
  not: z.array(z.string().min(1)).default([]),
  /** Each must be in the title or section of some source. */
  source: z.array(z.string().min(1)).default([]),
});

export type Question = z.infer<typeof shape>;

/** The questions of a file; a file that does not have the shape is refused with where and why. */
export function readQuestions(path: string | URL): readonly Question[] {
  const read = z.array(shape).safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (read.success) return read.data;
  throw new Error(`${String(path)}: ${z.prettifyError(read.error)}`);
}

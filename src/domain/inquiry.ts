import { covers } from "./board.ts";
import type { Board, BoardId, Day, PersonId } from "./board.ts";
import { Refusal } from "./refusal.ts";

/** A question that somebody sent to a board's secretariat, and what it answered. */
export interface Inquiry {
  readonly id: string;
  readonly board: BoardId;
  readonly by: PersonId;
  /** The chat it was sent from, where it is answered. */
  readonly chat: string;
  readonly text: string;
  readonly at: string;
  /** The secretaries have been told of it. */
  readonly told?: boolean;
  readonly answer?: {
    readonly text: string;
    readonly by: PersonId;
    readonly at: string;
    /** It has been brought to the one who asked. */
    readonly told?: boolean;
  };
}

/** The most characters of an inquiry, and of its answer. */
export const INQUIRY_LIMIT = 4000;

/** Those who read what is sent to a board's secretariat on a day. */
export function secretariesOf({ attendants }: Pick<Board, "attendants">, day: Day): PersonId[] {
  return attendants
    .filter((one) => one.role === "secretary" && covers(one, day))
    .map(({ person }) => person);
}

/** The inquiry with its first answer; one that has an answer stays as it is. */
export function withAnswer(
  inquiry: Inquiry,
  answer: Pick<NonNullable<Inquiry["answer"]>, "text" | "by" | "at">,
): Inquiry {
  if (answer.text === "") throw new Refusal("inquiry-answer-missing");
  if (answer.text.length > INQUIRY_LIMIT) throw new Refusal("too-long", String(INQUIRY_LIMIT));
  const { answer: standing } = inquiry;
  if (!standing) return { ...inquiry, answer };
  if (standing.text === answer.text && standing.by === answer.by) return inquiry;
  throw new Refusal("inquiry-answered");
}

/** A text that asks something. */
export function checkInquiry(text: string): string {
  if (text === "") throw new Refusal("inquiry-missing");
  if (text.length > INQUIRY_LIMIT) throw new Refusal("too-long", String(INQUIRY_LIMIT));
  return text;
}

import { z } from "zod";
import { QUESTION_LIMIT } from "../domain/conversation.ts";

const id = z.string().min(1).max(300);

/** What questions, inquiries to a secretariat, and proposals send with a press. */
export const questionPayloads = {
  /** A message may be longer than a question may, which its writer is told. */
  question: z.strictObject({ question: z.string().min(1).max(100_000) }),
  inquiring: z.strictObject({
    board: id.optional(),
    question: z.string().min(1).max(QUESTION_LIMIT).optional(),
  }),
  sendingInquiry: z.strictObject({ board: id, form: id }),
  inquiry: z.strictObject({ inquiry: id }),
  proposing: z.strictObject({ form: id }),
  proposal: z.strictObject({ proposal: id }),
  answering: z.strictObject({ proposal: id, answer: z.enum(["accept", "decline"]) }),
} as const;

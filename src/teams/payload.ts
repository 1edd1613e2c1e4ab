import { z } from "zod";
import { CHOICES } from "../domain/vote.ts";
import type { Answer } from "../domain/vote.ts";
import { Refusal } from "../domain/refusal.ts";

const id = z.string().min(1).max(300);
const optional = id.optional();

/** What each kind of payload may hold; anything else on a card is refused whole. */
export const payloads = {
  nothing: z.strictObject({}),
  meeting: z.strictObject({ meeting: optional }),
  item: z.strictObject({
    meeting: optional,
    item: z.union([id, z.literal("")]).optional(),
    number: z.string().max(20).optional(),
    page: z.number().int().positive().max(10_000).optional(),
  }),
  opening: z.strictObject({
    meeting: optional,
    item: optional,
    number: z.string().max(20).optional(),
    after: z.number().int().positive().optional(),
  }),
  posting: z.strictObject({ meeting: optional, sure: z.literal("yes").optional() }),
  ballot: z.strictObject({ ballot: id }),
  cast: z.strictObject({
    ballot: id,
    choice: z.enum(CHOICES).optional(),
    replaces: optional,
  }),
  remark: z.strictObject({ ballot: id, replaces: id }),
  draft: z.strictObject({
    draft: id,
    board: z.string().max(300).optional(),
    date: z.string().max(10).optional(),
  }),
  creating: z.strictObject({
    draft: id,
    as: z.enum(["agenda", "minutes"]),
    board: id.optional(),
    date: z.union([z.iso.date(), z.literal("")]).optional(),
  }),
  board: z.strictObject({ board: z.union([id, z.literal("")]).optional() }),
} as const;

/** Reads what a card sent back; trusts nothing. */
export function read<S extends z.ZodType>(schema: S, payload: unknown): z.output<S> {
  const parsed = schema.safeParse(payload ?? {});
  if (!parsed.success) throw new Refusal("payload-unknown");
  return parsed.data;
}

/** Takes the inputs `name1`, `name2`, … out of a payload; what is left is read by its schema. */
export function takeInputs(
  name: "answer" | "remark",
  payload: unknown,
): { readonly rest: unknown; readonly inputs: readonly (string | undefined)[] } {
  if (typeof payload !== "object" || payload === null) return { rest: payload, inputs: [] };
  const rest: Record<string, unknown> = {};
  const inputs: (string | undefined)[] = [];
  for (const [key, value] of Object.entries(payload)) {
    const n = new RegExp(`^${name}([1-9][0-9]?)$`).exec(key)?.[1];
    if (n === undefined) rest[key] = value;
    else if (typeof value === "string") inputs[Number(n) - 1] = value.trim() || undefined;
    else throw new Refusal("payload-unknown");
  }
  return { rest, inputs: Array.from(inputs) };
}

/** Answers as the choices on a card name them; a gap is an unanswered recommendation. */
export function readAnswers(inputs: readonly (string | undefined)[]): (Answer | undefined)[] {
  return inputs.map((input) =>
    input === undefined ? undefined : { choice: read(z.enum(CHOICES), input) },
  );
}

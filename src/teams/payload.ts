import { z } from "zod";
import { LINES_LIMIT } from "../domain/decision-text.ts";
import { POSTING_KINDS } from "../domain/ledger.ts";
import { withoutMarks } from "../domain/record/marks.ts";
import { SETTING_SECTIONS } from "../domain/settings.ts";
import type { SettingSection } from "../domain/settings.ts";
import { CHOICES } from "../domain/vote.ts";
import type { Answer } from "../domain/vote.ts";
import { Refusal } from "../domain/refusal.ts";
import { questionPayloads } from "./payload-questions.ts";

const id = z.string().min(1).max(300);
const optional = id.optional();
const page = z.number().int().positive().max(10_000).optional();

const section = z.enum(Object.keys(SETTING_SECTIONS) as SettingSection[]);
const version = z.number().int().positive();
/** How many writings there were when a form was shown. */
const over = z.number().int().min(0).max(9999);

/** What each kind of payload may hold; anything else on a card is refused whole. */
export const payloads = {
  nothing: z.strictObject({}),
  meeting: z.strictObject({ meeting: optional, page }),
  /** The agenda's card also sends which item is chosen on it. */
  agenda: z.strictObject({ meeting: optional, page, item: z.string().max(300).optional() }),
  item: z.strictObject({
    meeting: optional,
    item: z.union([id, z.literal("")]).optional(),
    number: z.string().max(20).optional(),
    page,
  }),
  opening: z.strictObject({
    meeting: optional,
    item: optional,
    number: z.string().max(20).optional(),
    after: z.number().int().positive().optional(),
    closes: z.string().min(1).max(60).optional(),
  }),
  written: z.strictObject({
    meeting: optional,
    item: optional,
    number: z.string().max(20).optional(),
    /** The round and the deadline that the card asked about. */
    round: z.number().int().positive().optional(),
    until: z.iso.datetime().optional(),
  }),
  posting: z.strictObject({
    meeting: optional,
    sure: z.literal("yes").optional(),
    /** How many cards of the agenda there were when the question was asked. */
    after: z.number().int().min(0).max(9999).optional(),
  }),
  ballot: z.strictObject({ ballot: id }),
  drafting: z.strictObject({
    meeting: optional,
    after: z.number().int().nonnegative().optional(),
    until: z.iso.datetime().optional(),
  }),
  onDraft: z.strictObject({ meeting: id, draft: z.number().int().positive() }),
  answeringObjection: z.strictObject({
    meeting: id,
    objection: id,
    upheld: z.enum(["yes", "no"]),
  }),
  numbering: z.strictObject({ meeting: optional, sure: z.literal("yes").optional() }),
  stating: z.strictObject({ ballot: id, over: z.number().int().nonnegative() }),
  onMeeting: z.strictObject({ meeting: optional }),
  adding: z.strictObject({ meeting: id, after: z.number().int().nonnegative() }),
  showing: z.strictObject({ ballot: id, page }),
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
  ...questionPayloads,
  decision: z.strictObject({
    meeting: optional,
    item: optional,
    number: z.string().max(20).optional(),
    version: z.number().int().nonnegative().optional(),
    /** The card that was pressed had the text open to be written. */
    form: z.literal("open").optional(),
    /** One outcome for each recommendation; `now` where the press asks for that first. */
    split: z.enum(["yes", "now"]).optional(),
    rows: z.number().int().min(1).max(LINES_LIMIT).optional(),
  }),
  confirming: z.strictObject({ meeting: id, shown: z.string().max(10_000) }),
  attendance: z.strictObject({
    meeting: optional,
    version: z.number().int().nonnegative().optional(),
    page,
  }),
  issuing: z.strictObject({
    meeting: id,
    sure: z.enum(["yes", "undecided"]).optional(),
    seen: optional,
  }),
  paper: z.strictObject({ meeting: optional, open: z.literal("yes").optional() }),
  attaching: z.strictObject({ meeting: id, item: id }),
  file: z.strictObject({ meeting: id, item: id, attachment: z.number().int().nonnegative() }),
  settings: z.strictObject({ board: optional, page }),
  setting: z.strictObject({ board: id, section }),
  changing: z.strictObject({ board: id, section, seen: version, shown: version }),
  members: z.strictObject({ date: z.string().max(20).optional(), page }),
  election: z.strictObject({ election: id }),
  electing: z.strictObject({ election: id, replaces: optional }),
  opened: z.strictObject({ board: id, number: z.number().int().positive() }),
  onBoard: z.strictObject({ board: optional, page }),
  effort: z.strictObject({ board: optional, effort: optional, page }),
  onEffort: z.strictObject({ board: optional, effort: optional, over: over.optional() }),
  reporting: z.strictObject({ effort: id, over: over.optional() }),
  following: z.strictObject({ board: id }),
  duty: z.strictObject({
    ...{ board: optional, duty: optional },
    /** The card's own choice says which. */
    choose: z.literal("yes").optional(),
  }),
  hearing: z.strictObject({
    ...{ board: optional, duty: optional, form: optional, over: over.optional() },
  }),
  funds: z.strictObject({
    board: optional,
    year: z.number().int().min(1).max(9999).optional(),
    page,
    /** The year that is chosen on the card is meant. */
    pick: z.literal("yes").optional(),
  }),
  fundsForm: z.strictObject({ board: id, kind: z.enum(POSTING_KINDS).optional() }),
  enteringFunds: z.strictObject({
    board: id,
    kind: z.enum(POSTING_KINDS),
    form: id,
    seen: z.number().int().nonnegative(),
  }),
} as const;

/** The inputs that cards number: `answer1`, `answer2`, …; every button of a card sends all of them. */
const INPUTS = [
  "answer",
  "remark",
  "outcome",
  "text",
  "reason",
  "recused",
  "follow",
  "owner",
  "due",
  "purpose",
  "amount",
  "place",
  "arrived",
  "left",
  "title",
  "kind",
  "background",
  "recommendation",
  "decline",
  "attachment",
  "link",
  "authority",
  "from",
  "elect",
  "day",
  "time",
  "effort",
  "source",
  "cited",
  "state",
  "meeting",
  "duty",
  "year",
  "party",
  "section",
] as const;
export type Input = (typeof INPUTS)[number];

const NUMBERED = new RegExp(`^(${INPUTS.join("|")})([1-9][0-9]?)$`);
const NAMED = /^(seat|setting):(.+)$/;

/** Reads what a card sent back; trusts nothing. Every button also sends the card's numbered inputs. */
export function read<S extends z.ZodType>(schema: S, payload: unknown): z.output<S> {
  const parsed = schema.safeParse(withoutInputs(payload ?? {}));
  if (!parsed.success) throw new Refusal("payload-unknown");
  return parsed.data;
}

function withoutInputs(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).filter(([key]) => !NUMBERED.test(key) && !NAMED.test(key)),
  );
}

/** The card's inputs `name1`, `name2`, … in their order; a gap is one that was not filled in. */
export function inputsOf(name: Input, payload: unknown): readonly (string | undefined)[] {
  const inputs: (string | undefined)[] = [];
  for (const [key, value] of Object.entries(payload ?? {})) {
    const [, kind, n] = NUMBERED.exec(key) ?? [];
    if (kind !== name) continue;
    if (typeof value !== "string") throw new Refusal("payload-unknown");
    inputs[Number(n) - 1] = withoutMarks(value).trim() || undefined;
  }
  return Array.from(inputs);
}

/** The first input of a name, where something was filled in. */
export function inputOf(name: Input, payload: unknown): string | undefined {
  return inputsOf(name, payload)[0];
}

/** The card's inputs per seat, by the seat's id. */
export function seatInputs(payload: unknown): ReadonlyMap<string, string> {
  return namedInputs("seat", payload);
}

/** The card's inputs `kind:name`, by their names. */
export function namedInputs(
  kind: "seat" | "setting",
  payload: unknown,
): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const [key, value] of Object.entries(payload ?? {})) {
    const [, of, name] = NAMED.exec(key) ?? [];
    if (of !== kind || name === undefined) continue;
    if (typeof value !== "string") throw new Refusal("payload-unknown");
    inputs.set(name, withoutMarks(value));
  }
  return inputs;
}

/** Answers as the choices on a card name them; a gap is an unanswered recommendation. */
export function readAnswers(inputs: readonly (string | undefined)[]): (Answer | undefined)[] {
  return inputs.map((input) =>
    input === undefined ? undefined : { choice: read(z.enum(CHOICES), input) },
  );
}

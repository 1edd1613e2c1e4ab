import { Refusal } from "../../domain/refusal.ts";
import { saveStatement, withdrawStatement } from "../../usecases/statement/save.ts";
import { writeStatement } from "../../usecases/statement/write.ts";
import { statementCard, statementFormCard } from "../cards/statement-card.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const statementWrite: Route = async ({ world }, { here, texts, payload }) => ({
  card: statementFormCard(texts, await writeStatement(world, here, read(payloads.ballot, payload))),
});

/** A no to the words comes on the form, with the words kept. */
export const statementSave: Route = async ({ world }, { here, texts, payload }) => {
  const on = read(payloads.stating, payload);
  const text = inputOf("text", payload);
  try {
    return { card: statementCard(texts, await saveStatement(world, here, { ...on, text })) };
  } catch (error) {
    const ofText =
      error instanceof Refusal &&
      ["statement-missing", "too-long", "changed-meanwhile"].includes(error.reason);
    if (!ofText) throw error;
    const note = texts.refusal[error.reason](error.about);
    const form = await writeStatement(world, here, on);
    return { card: statementFormCard(texts, form, { note, text }) };
  }
};

export const statementWithdraw: Route = async ({ world }, { here, texts, payload }) => ({
  card: statementCard(texts, await withdrawStatement(world, here, read(payloads.stating, payload))),
});

import { z } from "zod";
import { EFFORT_STATES } from "../../domain/effort.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { showEffortForm } from "../../usecases/effort/form.ts";
import { saveEffort } from "../../usecases/effort/save.ts";
import { effortHere, showEfforts } from "../../usecases/effort/show.ts";
import { addStatus, showStatusForm } from "../../usecases/effort/status.ts";
import { effortCard, effortsCard } from "../cards/effort-card.ts";
import { effortFormCard } from "../cards/effort-form-card.ts";
import { statusFormCard } from "../cards/effort-status-card.ts";
import { dayTyped } from "../day-typed.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** One effort, where the button or the choice on the card names one; else all of the board's. */
export const effortShow: Route = async ({ world }, { here, texts, payload }) => {
  const { board, effort: named, page } = read(payloads.effort, payload);
  const effort = named ?? inputOf("effort", payload);
  return {
    card:
      effort === undefined
        ? effortsCard(texts, await showEfforts(world, here, { board }), { page })
        : effortCard(texts, await effortHere(world, here, { effort }), { page }),
  };
};

export const effortForm: Route = async ({ world }, { here, texts, payload }) => ({
  card: effortFormCard(texts, await showEffortForm(world, here, read(payloads.onEffort, payload))),
});

/** A no comes on the form with what was typed. */
export const effortSave: Route = async ({ world }, { here, texts, payload }) => {
  const asked = read(payloads.onEffort, payload);
  const typed = {
    ...{ name: inputOf("title", payload), from: inputOf("source", payload) },
    ...{ cited: inputOf("cited", payload), owner: inputOf("owner", payload) },
    nextReport: inputOf("day", payload),
  };
  const words = texts.effort;
  try {
    const nextReport = dayTyped(typed.nextReport);
    const saved = await saveEffort(world, here, { ...asked, typed: { ...typed, nextReport } });
    const isNew = asked.effort === undefined;
    const said = isNew
      ? saved.written
        ? words.begun
        : words.existed
      : saved.written
        ? words.saved
        : words.unchanged;
    return { card: effortCard(texts, saved, { said }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const form = await showEffortForm(world, here, asked);
    const said = texts.refusal[error.reason](error.about);
    return { card: effortFormCard(texts, form, { said, typed }) };
  }
};

/** Without the number of writings that a form carries, the form. */
export const effortStatus: Route = async (services, turn) => {
  const { effort, over } = read(payloads.reporting, turn.payload);
  if (over !== undefined) return statusSaved(services, turn, { effort, over });
  const form = await showStatusForm(services.world, turn.here, { effort });
  return { card: statusFormCard(turn.texts, form) };
};

async function statusSaved(
  { world }: Services,
  { here, texts, payload }: Turn,
  asked: { readonly effort: string; readonly over: number },
): Promise<Outcome> {
  const typed = {
    ...{ meeting: inputOf("meeting", payload), text: inputOf("text", payload) },
    ...{ nextReport: inputOf("day", payload), state: inputOf("state", payload) },
  };
  const words = texts.effort;
  const state = read(z.enum(EFFORT_STATES), typed.state ?? "ongoing");
  try {
    const nextReport = dayTyped(typed.nextReport);
    const saved = await addStatus(world, here, {
      ...asked,
      typed: { ...typed, nextReport, state },
    });
    const said = saved.written ? words.saved : words.unchanged;
    return { card: effortCard(texts, saved, { said }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const form = await showStatusForm(world, here, asked);
    const said = texts.refusal[error.reason](error.about);
    return { card: statusFormCard(texts, form, { said, typed }) };
  }
}

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "effort-name-missing",
  "effort-source-missing",
  "status-missing",
  "choose-first",
  "date-unreadable",
  "too-long",
  "writing-stale",
  "changed-meanwhile",
]);

import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { finishDuty } from "../../usecases/duty/done.ts";
import { showHearingForm } from "../../usecases/duty/form.ts";
import { saveHearing } from "../../usecases/duty/save.ts";
import { showDuties } from "../../usecases/duty/show.ts";
import { dutiesCard } from "../cards/duty-card.ts";
import { hearingFormCard } from "../cards/duty-form-card.ts";
import { dayTyped } from "../day-typed.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

export const dutyShow: Route = async ({ world }, { here, texts, payload }) => {
  const { board, page } = read(payloads.onBoard, payload);
  return { card: dutiesCard(texts, await showDuties(world, here, { board }), { page }) };
};

/** The form of a new hearing, or of the one that was chosen on the card. */
export const dutyForm: Route = async (services, turn) => {
  const { board, duty: named, choose } = read(payloads.duty, turn.payload);
  return orTheList(services, turn, board, async () => {
    const duty = named ?? (choose ? inputOf("duty", turn.payload) : undefined);
    // what comes each year has no deadline of anybody's to move
    if (choose && (duty === undefined || duty.includes("/"))) throw new Refusal("choose-first");
    return {
      card: hearingFormCard(
        turn.texts,
        await showHearingForm(services.world, turn.here, { board, duty }),
      ),
    };
  });
};

/** A no comes on the form with what was typed. */
export const dutySave: Route = async ({ world }, { here, texts, payload }) => {
  const asked = read(payloads.hearing, payload);
  const typed = {
    ...{ title: inputOf("title", payload), asks: inputOf("authority", payload) },
    ...{ due: inputOf("day", payload), cited: inputOf("cited", payload) },
  };
  const words = texts.duty;
  try {
    const due = dayTyped(typed.due) ?? undefined;
    const saved = await saveHearing(world, here, { ...asked, typed: { ...typed, due } });
    const said = saved.written ? words.saved : words.unchanged;
    return { card: dutiesCard(texts, saved, { said }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const form = await showHearingForm(world, here, asked);
    const said = texts.refusal[error.reason](error.about);
    const same = { ...form, form: asked.form ?? form.form };
    return { card: hearingFormCard(texts, same, { said, typed }) };
  }
};

export const dutyDone: Route = async (services, turn) => {
  const { board } = read(payloads.following, turn.payload);
  return orTheList(services, turn, board, async () => {
    const duty = inputOf("duty", turn.payload);
    if (duty === undefined) throw new Refusal("choose-first");
    const note = inputOf("remark", turn.payload);
    const finished = await finishDuty(services.world, turn.here, { board, duty, note });
    const said = finished.written ? turn.texts.duty.finished : turn.texts.duty.already;
    return { card: dutiesCard(turn.texts, finished, { said }) };
  });
};

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "hearing-incomplete",
  "date-unreadable",
  "too-long",
  "writing-stale",
]);

const ON_THE_LIST: ReadonlySet<RefusalReason> = new Set([
  "choose-first",
  "changed-meanwhile",
  "too-long",
]);

/** What was refused is said on the list as it is now. */
async function orTheList(
  { world }: Services,
  { here, texts }: Turn,
  board: string | undefined,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_LIST.has(error.reason)) throw error;
    const shown = await showDuties(world, here, { board });
    return { card: dutiesCard(texts, shown, { said: texts.refusal[error.reason](error.about) }) };
  }
}

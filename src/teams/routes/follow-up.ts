import { z } from "zod";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { finishFollowUp } from "../../usecases/follow-up/done.ts";
import { showFollowUps } from "../../usecases/follow-up/show.ts";
import { followUpsCard } from "../cards/follow-up-card.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const followUpShow: Route = async ({ world }, { here, texts, payload }) => {
  const { board, page } = read(payloads.onBoard, payload);
  return { card: followUpsCard(texts, await showFollowUps(world, here, { board }), { page }) };
};

/** A no comes on the list as it is now. */
export const followUpDone: Route = async ({ world }, { here, texts, payload }) => {
  const { board } = read(payloads.following, payload);
  const words = texts.followUp;
  try {
    const named = followUpIn(inputOf("follow", payload));
    const note = inputOf("remark", payload);
    const finished = await finishFollowUp(world, here, { ...named, note });
    const said = (finished.written ? words.finished : words.already)(finished.what);
    return { card: followUpsCard(texts, finished, { said }) };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_LIST.has(error.reason)) throw error;
    const shown = await showFollowUps(world, here, { board });
    const said = texts.refusal[error.reason](error.about);
    return { card: followUpsCard(texts, shown, { said }) };
  }
};

const ON_THE_LIST: ReadonlySet<RefusalReason> = new Set([
  "choose-first",
  "changed-meanwhile",
  "too-long",
]);

const NAMED = z.tuple([
  z.string().min(1),
  z.string().min(1),
  z.coerce.number().int().positive(),
  z.coerce.number().int().min(0),
]);

/** Which follow-up the choice on the card names: its meeting, item, text and place in it. */
function followUpIn(chosen: string | undefined) {
  if (chosen === undefined) throw new Refusal("choose-first");
  const named = NAMED.safeParse(chosen.split("|"));
  if (!named.success) throw new Refusal("payload-unknown");
  const [meeting, item, version, n] = named.data;
  return { meeting, item, version, n };
}

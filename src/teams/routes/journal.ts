import { passToJournal } from "../../usecases/document/pass.ts";
import { numberJournal } from "../../usecases/journal/number.ts";
import { journalNumberCard } from "../cards/journal-card.ts";
import { linkCard } from "../cards/link-card.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

/** A link for the one who asks. */
export const journalDownload: Route = async ({ world }, { here, texts, payload }) => {
  const words = texts.journal;
  const pass = await passToJournal(world, here, read(payloads.onMeeting, payload));
  const said = { title: words.download, text: words.downloadWhy, button: words.download };
  return { card: linkCard(texts, said, pass) };
};

export const journalNumber: Route = async ({ world }, { here, texts, payload }) => {
  const { meeting, sure } = read(payloads.numbering, payload);
  const number = sure === undefined ? undefined : (inputOf("title", payload) ?? "");
  const kept = await numberJournal(world, here, { meeting, number });
  const words = texts.journal;
  const { journalNumber: now } = kept.meeting;
  const note = now === undefined ? words.numberGone : words.numberSaved(now);
  return { card: journalNumberCard(texts, kept, sure === undefined ? undefined : note) };
};

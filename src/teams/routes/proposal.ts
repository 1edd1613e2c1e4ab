import { z } from "zod";
import { ITEM_KINDS } from "../../domain/agenda-reading.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RefusalReason } from "../../domain/refusal.ts";
import { answerProposal, noteAnswerTold, showProposal } from "../../usecases/proposal/answer.ts";
import type { AnswerProposal, ProposalAnswered } from "../../usecases/proposal/answer.ts";
import {
  noteProposalTold,
  sendProposal,
  showProposalForm,
} from "../../usecases/proposal/propose.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { updateAgendaCards } from "../agenda-cards.ts";
import { action } from "../cards/card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { proposalCard, proposalFormCard } from "../cards/proposal-card.ts";
import type { ProposalTyped } from "../cards/proposal-card.ts";
import { warns } from "../faults.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { inputOf, payloads, read } from "../payload.ts";
import type { Outcome, Route, Services, Turn } from "../turn.ts";

/** What the writer has proposed before, and what waits for an officer, is not for a whole chat. */
export const proposalForm: Route = async ({ world }, { here, texts, payload, pressed }) => {
  read(payloads.nothing, payload);
  const form = await showProposalForm(world, here);
  const shared = here.chat.kind !== "personal" && !pressed;
  return { card: proposalFormCard(texts, shared ? { ...form, own: [], waiting: [] } : form) };
};

/** The proposal is kept, and each chair and secretary who can be reached is told, once. */
export const proposalSend: Route = (services, turn) => {
  const { form } = read(payloads.proposing, turn.payload);
  return oneAtATime(`proposal form ${form}`, () => sent(services, turn, form));
};

async function sent(
  services: Services,
  { here, texts, payload }: Turn,
  form: string,
): Promise<Outcome> {
  const { world } = services;
  const typed = typedIn(payload);
  try {
    const made = await sendProposal(world, here, { form, proposed: proposedIn(typed) });
    const words = texts.paper;
    if (made.proposal.told) return { card: noticeCard(texts, [words.sentAlready]) };
    const told = await tellReaders(services, made);
    await noteProposalTold(world, made.proposal);
    const line = told.length === 0 ? words.sentNobody : words.sent(texts.format.list(told));
    return {
      card: noticeCard(texts, [words.proposalTitle(made.proposal.title), line]),
    };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_THE_FORM.has(error.reason)) throw error;
    const shown = await showProposalForm(world, here);
    const note = texts.refusal[error.reason](error.about);
    return { card: proposalFormCard(texts, { ...shown, form }, { note, typed }) };
  }
}

export const proposalShow: Route = async ({ world }, { here, texts, payload }) => ({
  card: proposalCard(texts, await showProposal(world, here, read(payloads.proposal, payload))),
});

/** The same answer twice at once tells the one who proposed it once. */
export const proposalAnswer: Route = (services, turn) => {
  const asked = read(payloads.answering, turn.payload);
  return oneAtATime(`proposal ${asked.proposal}`, () => answered(services, turn, asked));
};

async function answered(
  services: Services,
  { here, texts, payload }: Turn,
  asked: AnswerProposal,
): Promise<Outcome> {
  const { world } = services;
  const reason = inputOf("decline", payload);
  try {
    const given = await answerProposal(world, here, { ...asked, reason });
    const { proposal, meeting } = given;
    await tellProposer(services, given);
    const when = meeting && texts.meetingLine(meeting.date, meeting.start, meeting.end);
    return {
      ...(meeting && { after: () => updateAgendaCards(services, meeting.id) }),
      card: noticeCard(
        texts,
        [texts.paper.proposalTitle(proposal.title), ...answerLines(texts, given).slice(1)],
        when === undefined
          ? []
          : [action("agenda.show", texts.help.showAgenda, { meeting: meeting?.id })],
      ),
    };
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== "decline-reason-missing") throw error;
    const shown = await showProposal(world, here, asked);
    return { card: proposalCard(texts, shown, texts.refusal[error.reason](undefined)) };
  }
}

const ON_THE_FORM: ReadonlySet<RefusalReason> = new Set([
  "proposal-title-missing",
  "proposal-background-missing",
  "too-long",
]);

function answerLines(
  texts: (typeof LANGUAGES)["da"],
  { proposal, meeting }: ProposalAnswered,
): readonly string[] {
  const words = texts.paper;
  const title = words.proposalTitle(proposal.title);
  if (proposal.answer?.kind === "declined")
    return [title, words.declinedWith(proposal.answer.reason)];
  return meeting
    ? [title, words.acceptedOn(texts.meetingLine(meeting.date, meeting.start, meeting.end))]
    : [title];
}

function typedIn(payload: unknown): ProposalTyped {
  return {
    title: inputOf("title", payload),
    kind: inputOf("kind", payload),
    background: inputOf("background", payload),
    recommendation: inputOf("recommendation", payload),
  };
}

function proposedIn({ title, kind, background, recommendation }: ProposalTyped) {
  return {
    title: title ?? "",
    kind: read(z.enum(ITEM_KINDS), kind ?? "decision"),
    background: background ?? "",
    recommendations: (recommendation ?? "")
      .split(/\n+/)
      .map((line) =>
        line
          .trim()
          .replace(/^at\s+/i, "")
          .replace(/[.;,]$/, ""),
      )
      .filter((line) => line !== ""),
  };
}

/** The names of those who could be told. */
async function tellReaders(
  { messenger, log }: Services,
  { board, proposal, by, readers }: Awaited<ReturnType<typeof sendProposal>>,
): Promise<readonly string[]> {
  const texts = LANGUAGES[board.language];
  const told: string[] = [];
  for (const { name, chat } of readers) {
    if (!chat) continue;
    const card = noticeCard(
      texts,
      [
        texts.paper.proposalTitle(proposal.title),
        texts.paper.proposedBy(by, texts.format.instant(proposal.at)),
      ],
      [
        action("proposal.show", texts.paper.showProposal(proposal.title.slice(0, 40)), {
          proposal: proposal.id,
        }),
      ],
    );
    const reached = await messenger
      .post(chat, card)
      .then(() => true, warns(log, "a proposal was not told"));
    if (reached) told.push(name);
  }
  return told;
}

/** The answer to the one who proposed; who cannot be reached now is told by the next press. */
async function tellProposer(
  { world, messenger, log }: Services,
  given: ProposalAnswered,
): Promise<void> {
  const { board, proposal, chat, toTell } = given;
  if (!toTell || !chat) return;
  const texts = LANGUAGES[board.language];
  await messenger
    .post(chat, noticeCard(texts, answerLines(texts, given)))
    .then(() => noteAnswerTold(world, proposal))
    .catch(warns(log, "an answer to a proposal was not told"));
}

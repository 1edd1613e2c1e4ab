import type { Board } from "../domain/board.ts";
import type { Chat } from "../usecases/ports.ts";
import { keepRecord } from "../usecases/record/keep.ts";
import type { VoteClosed } from "../usecases/vote/close-due.ts";
import { LANGUAGES } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { updateAgendaCards } from "./agenda-cards.ts";
import { paragraph } from "./cards/card.ts";
import type { Card } from "./cards/card.ts";
import { objectedCard } from "./cards/objected-card.ts";
import { ownResultCard, resultCard } from "./cards/result-card.ts";
import { warns } from "./faults.ts";
import type { Services } from "./turn.ts";

/** What a closing tells: the result, or that an objection sends the item to a meeting. */
export function closedCard(texts: Texts, closed: VoteClosed, chat: Chat["kind"]): Card {
  const { ballot, treatedAt = null } = closed;
  const personal = chat === "personal";
  if (ballot.closedBecause !== "objection") {
    const result = (personal ? ownResultCard : resultCard)(texts, closed);
    const waits = paragraph(texts.closing.written.waits);
    return ballot.procedure ? { ...result, body: [...result.body, waits] } : result;
  }
  const hidden = ballot.closedItem && !personal;
  return objectedCard(texts, { ...closed, ballot: { ...ballot, closedItem: hidden }, treatedAt });
}

/**
 * Posts what became of a vote wherever its card stands, and after a written procedure to the chairs, where
 * it was this closing that stands. A crash between the closing and here loses the messages, not the
 * result: the cards still follow, and the decision can be written.
 */
export async function tellOfClosing(
  services: Pick<Services, "world" | "messenger" | "refresher" | "log">,
  closed: VoteClosed,
  here?: Chat,
): Promise<void> {
  const { world, messenger, refresher, log } = services;
  const { board, ballot, closedNow, meeting, treatedAt, chairChats = [] } = closed;
  refresher.touch(ballot.id);
  if (!closedNow) return;
  const failed = warns(log, "the result of a vote was not posted");
  const where = new Set(ballot.cards.map(({ chat }) => chat));
  for (const { id } of chairChats) where.add(id);
  if (here) where.delete(here.id);
  for (const id of where) await post(services, board, { id, closed }).catch(failed);
  if (treatedAt && treatedAt.id !== meeting.id)
    await updateAgendaCards({ world, messenger, log }, treatedAt.id).catch(failed);
  await keepRecord(world, board, meeting.id).catch(warns(log, "the record was not kept"));
}

async function post(
  { world, messenger }: Pick<Services, "world" | "messenger">,
  board: Board,
  { id, closed }: { readonly id: string; readonly closed: VoteClosed },
): Promise<void> {
  const chat = await world.chats.find(id);
  if (chat) await messenger.post(chat, closedCard(LANGUAGES[board.language], closed, chat.kind));
}

import type { MeetingId } from "../domain/meeting.ts";
import { showAgenda } from "../usecases/agenda/show.ts";
import { LANGUAGES } from "../texts/texts.ts";
import { agendaCard } from "./cards/agenda-card.ts";
import { warns } from "./faults.ts";
import type { Services } from "./turn.ts";

/** The posted cards of an agenda follow it: each shows the newest version, and what it changed. */
export async function updateAgendaCards(
  { world, messenger, log }: Pick<Services, "world" | "messenger" | "log">,
  id: MeetingId,
): Promise<void> {
  const meeting = await world.meetings.find(id);
  const board = meeting && (await world.boards.find(meeting.board));
  if (!board) return;
  const nobody = { account: "", person: undefined, admin: false };
  for (const { chat: chatId, message } of meeting.cards) {
    const chat = await world.chats.find(chatId);
    if (chat?.board !== board.id) continue;
    const agenda = await showAgenda(world, { actor: nobody, chat }, { meeting: id });
    const card = agendaCard(LANGUAGES[board.language], agenda);
    await messenger.update(chat, message, card).catch(warns(log, "an agenda card was not updated"));
  }
}

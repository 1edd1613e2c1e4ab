import { cancelDraft } from "../../usecases/agenda/cancel.ts";
import { createMeeting } from "../../usecases/agenda/create.ts";
import { showItem } from "../../usecases/agenda/item.ts";
import { notePosted, postAgenda } from "../../usecases/agenda/post.ts";
import { showAgenda } from "../../usecases/agenda/show.ts";
import { LANGUAGES } from "../../texts/texts.ts";
import { updateAgendaCards } from "../agenda-cards.ts";
import { agendaCard } from "../cards/agenda-card.ts";
import { createdCard } from "../cards/created-card.ts";
import { itemCard } from "../cards/item-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { confirmPostCard } from "../cards/post-card.ts";
import { payloads, read } from "../payload.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { Route } from "../turn.ts";

export const agendaShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, meeting } = read(payloads.agenda, payload);
  return { card: agendaCard(texts, await showAgenda(world, here, { meeting }), page) };
};

export const itemShow: Route = async ({ world }, { here, texts, payload }) => {
  const { page, ...asked } = read(payloads.item, payload);
  return { card: itemCard(texts, await showItem(world, here, asked), page) };
};

/** In the board's chat at once; from the personal chat only after showing who would get it. */
export const agendaPost: Route = async ({ world, messenger }, { here, texts, payload }) => {
  const { meeting, sure, after } = read(payloads.posting, payload);
  const toPost = await postAgenda(world, here, { meeting });
  const { agenda, chats } = toPost;
  const shared = agendaCard(LANGUAGES[agenda.board.language], agenda);
  const posted = (chat: string) => (message: string) =>
    notePosted(world, agenda.meeting.id, { chat, message });
  if (here.chat.kind !== "personal")
    return { post: shared, card: shared, sent: posted(here.chat.id) };

  if (sure === undefined) {
    const recipients = await Promise.all(
      chats.map(async (chat) => ({
        name: chat.name ?? texts.agenda.unnamedChat,
        people: await messenger.countPeople(chat),
      })),
    );
    return { card: confirmPostCard(texts, toPost, recipients) };
  }
  await oneAtATime(`agenda ${agenda.meeting.id}`, async () => {
    const now = await world.meetings.find(agenda.meeting.id);
    if (after !== undefined && (now?.cards.length ?? 0) > after) return;
    for (const chat of chats) await posted(chat.id)(await messenger.post(chat, shared));
  });
  return { card: noticeCard(texts, [texts.agenda.posted(chats.length)]) };
};

export const agendaCreate: Route = async (services, { here, texts, payload }) => {
  const { draft, as, board = "", date } = read(payloads.creating, payload);
  const made = await createMeeting(services.world, here.actor, {
    draft,
    as,
    board,
    date: date || undefined,
  });
  return {
    card: createdCard(texts, made, here.chat.kind !== "personal"),
    ...(made.updated && { after: () => updateAgendaCards(services, made.meeting.id) }),
  };
};

export const draftCancel: Route = async ({ world }, { here, texts, payload }) => {
  await cancelDraft(world, here.actor, read(payloads.draft, payload));
  return { card: noticeCard(texts, [texts.preview.cancelled]) };
};

import { meetChat } from "../../usecases/chat/meet.ts";
import { showHelp } from "../../usecases/chat/help.ts";
import { boardCard } from "../cards/board-card.ts";
import { helpCard } from "../cards/help-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import type { Route } from "../turn.ts";

/** The bot is added: one welcome; a chat of a group is tied only by those who may. */
export const welcome: Route = async ({ world, local }, { here, texts }) => {
  const { actor } = here;
  const { chat, choices, board, first, tiedNow } = await meetChat(world, actor, here);
  if (!first && !tiedNow) return {};
  if (chat.kind === "personal" || board)
    return { card: helpCard(texts, await showHelp(world, { actor, chat }, { local }), true) };
  return {
    card:
      choices.length > 0
        ? boardCard(texts, { boards: choices, personal: false })
        : noticeCard(texts, [texts.refusal["may-not-tie-chat"](undefined), texts.help.notTied]),
  };
};

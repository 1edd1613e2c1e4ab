import { boardChoices, chooseBoard } from "../../usecases/chat/choose-board.ts";
import { showHelp } from "../../usecases/chat/help.ts";
import { boardCard, boardChosenCard } from "../cards/board-card.ts";
import { helpCard } from "../cards/help-card.ts";
import { payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const helpShow: Route = async ({ world, local }, { here, texts, payload }) => {
  read(payloads.nothing, payload);
  return { card: helpCard(texts, await showHelp(world, here, { local })) };
};

/** Without a board named yet it asks for one. */
export const boardChoose: Route = async ({ world }, { here, texts, payload }) => {
  const { board } = read(payloads.board, payload);
  if (!board) {
    const boards = await boardChoices(world, here);
    return { card: boardCard(texts, { boards, personal: here.chat.kind === "personal" }) };
  }
  return { card: boardChosenCard(texts, await chooseBoard(world, here, { board })) };
};

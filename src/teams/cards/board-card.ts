import type { Board } from "../../domain/board.ts";
import type { Texts } from "../../texts/texts.ts";
import { action, card, choiceSet, heading, paragraph } from "./card.ts";
import type { Card } from "./card.ts";

/** Asks which board a chat is about. */
export function boardCard(
  texts: Texts,
  { boards, personal }: { boards: readonly Pick<Board, "id" | "name">[]; personal: boolean },
): Card {
  return card({
    texts,
    summary: texts.board.title,
    body: [
      heading(texts.board.title),
      paragraph(personal ? texts.board.askPersonal : texts.board.askTie),
      choiceSet(
        "board",
        { label: texts.board.label, placeholder: texts.board.label },
        boards.map(({ id, name }) => ({ title: name, value: id })),
      ),
    ],
    actions: [action("board.choose", texts.board.choose, {})],
  });
}

/** The board is chosen; on from here. */
export function boardChosenCard(texts: Texts, board: Board): Card {
  return card({
    texts,
    summary: texts.board.chosen(board.name),
    example: board.example,
    body: [paragraph(texts.board.chosen(board.name))],
    actions: [
      action("agenda.show", texts.help.showAgenda, {}),
      action("help.show", texts.help.help, {}),
    ],
  });
}
